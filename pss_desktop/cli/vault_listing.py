"""``vault list``: reads headers alone, so it takes no passphrase and loads no database."""

import argparse
from pathlib import Path

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal
from pss_desktop.services.vault_list import VaultList


def run(_options: argparse.Namespace, terminal: Terminal, root: Path, _ways: object) -> ExitCode:
    """One line a vault: name, id, and what is wrong with it."""
    for entry in VaultList(root).entries():
        state = "" if entry.problem is None else f"\t{sentence_for(entry.problem)}"
        terminal.say(f"{entry.name}\t{entry.folder.name}{state}")
    return ExitCode.DONE
