"""An open vault and what a command works with, for the length of one deed."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from pss_desktop.cli.house import House
from pss_desktop.cli.terminal import Terminal
from pss_desktop.cli.visit import Visit
from pss_desktop.desktop.paths import resource
from pss_desktop.services.entrance.entering import Entering
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.entrance.door import Door
from pss_desktop.vault.open_vault import Notice

_NOTICES: Final = {
    Notice.HEADER_REPAIRED: "The vault's header was damaged and was mended from its earlier copy.",
    Notice.OLDER_HEADER: "An older header was put back: an earlier passphrase opens this vault. Change it.",
    Notice.HEAD_REPAIRED: "The seal of the vault's history was damaged. Are your newest notes here?",
    Notice.HISTORY_LOST: "This vault has lost history: what it shows may be older than what you wrote.",
    Notice.NEW_DEVICE: "This vault goes on as a new device.",
    Notice.DISK_FULL: "The disk is full: nothing can be written.",
    Notice.NOT_WRITABLE: "The disk cannot be written.",
    Notice.FILES_MISSING: "Attached files were missing in the backup. 'vault check' names them.",
    Notice.MADE_ANEW: "The vault's file was made anew: all that was written is here.",
    Notice.LOG_LOST: "Entries of the log were lost; 'vault audit' says which.",
    Notice.LOG_DAMAGED: "The log of what happened here cannot be read: what was written is shown.",
    Notice.SETTINGS_DAMAGED: (
        "The settings cannot be read: what was written is shown, but no attached file and no private note."
        " Restore the newest backup beside this vault."
    ),
    Notice.DAMAGED: "A part of this vault is damaged: it shows what can be read.",
}
_REST_KEPT: Final = (
    "There may be entries that could not be read, beside the vault, in {files};"
    " whoever knows SQLCipher may read more. 'vault check --remove-lost' removes it."
)


@dataclass(frozen=True, slots=True)
class Desk:
    """*secret* is what opened the vault: a deed that asks for it again gets this one."""

    visit: Visit
    workspace: Workspace
    secret: str

    @property
    def options(self) -> argparse.Namespace:
        return self.visit.options

    @property
    def terminal(self) -> Terminal:
        return self.visit.terminal


@contextmanager
def opened(visit: Visit, house: House, door: Door, secret: str) -> Iterator[Desk]:
    """Enter by *door*, and close the vault at the end whatever comes."""
    words = Passphrases(resource("wordlists"))
    workspace = Entering(Changes(), words, measure=house.measure).enter(door)
    with closing(workspace, visit.terminal):
        yield Desk(visit, workspace, secret)


@contextmanager
def closing(workspace: Workspace, terminal: Terminal) -> Iterator[None]:
    """Tell what opening had to say, and close at the end."""
    try:
        for notice in workspace.vault.notices:
            terminal.tell(_NOTICES[notice])
        if kept := workspace.vault.lost_wals:
            terminal.tell(_REST_KEPT.format(files=", ".join(map(str, kept))))
        yield
    finally:
        workspace.close()
