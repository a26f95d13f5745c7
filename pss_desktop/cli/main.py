"""``pss-desktop``: reads the arguments, loads what the command needs and no more, says how it went."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from pss_desktop.cli.arguments import parse
from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal
from pss_desktop.desktop.hardening import harden_process
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.domain.errors import PssError
