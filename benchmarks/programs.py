"""Runs a module as a program of its own, without a display."""

import os
import subprocess
import sys

from benchmarks.places import ROOT

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def run_module(name: str, *arguments: object) -> str:
    """What the module *name* writes when it runs to its good end."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    environment = os.environ | _OFFSCREEN
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout
