"""What the window was started with, and what its successor is started with after a lock."""

import argparse
from collections.abc import Sequence
from typing import NamedTuple

from pss_desktop import __version__


class Arguments(NamedTuple):
    """*vault* names the folder of the vault to choose on the unlock screen: the one that was just locked.

    *unseen*: it was opened while nobody was there, and never shown.
    """

    data_dir: str = ""
    language: str = ""
    vault: str = ""
    unseen: bool = False

    def again(self, vault: str, *, unseen: bool = False) -> list[str]:
        """The same for the process that takes over, at the unlock screen of *vault*."""
        named = {"--data-dir": self.data_dir, "--lang": self.language, "--vault": vault or self.vault}
        told = ["--unseen"] if unseen else []
        return [part for name, value in named.items() if value for part in (name, value)] + told


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read the command line; prints help or a complaint and exits where argparse does."""
    parser = argparse.ArgumentParser("pss-desktop-window", description="The window of pss_desktop.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", default="", metavar="FOLDER", help="keep everything in this folder")
    parser.add_argument("--lang", default="", metavar="CODE", help="speak this language, as en or ar")
    parser.add_argument("--vault", default="", help=argparse.SUPPRESS)
    parser.add_argument("--unseen", action="store_true", help=argparse.SUPPRESS)
    read = parser.parse_args(words)
    return Arguments(read.data_dir, read.lang, read.vault, read.unseen)
