"""Backups: how old the newest is, where they lie, and making one here or on a stick."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.keeping.safekeeping import BackedUp, BackupEntry
from pss_desktop.services.writing.changes import Change

BACKUP_JOB = "back_up"


@dataclass(frozen=True, slots=True)
class BackupsState:
    """The backups on this computer, newest first, as seen at the instant *at*; *due* is one on a stick.

    *lacks*: whose attached files are not whole in the newest. *orphans* are of a copy that is here no more.
    """

    at: datetime
    last: datetime | None
    last_elsewhere: datetime | None
    due: bool
    entries: tuple[BackupEntry, ...]
    lacks: tuple[str, ...] = ()
    orphans: tuple[BackupEntry, ...] = ()


class BackupsView(PageView, Protocol):
    """The page about backups."""

    def show_state(self, state: BackupsState) -> None: ...

    def show_made(self, made: BackedUp) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Let the person point at a folder, on a stick perhaps."""


class BackupsPresenter(SettingsPage[BackupsView]):
    """Each backup is opened again and checked before it counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._end = desk.workspace.changes.subscribe(self._changed)

    def load(self) -> None:
        workspace = self._desk.workspace

        def work() -> BackupsState:
            today, keeping = workspace.today.load(), workspace.safekeeping
            return BackupsState(
                at=today.at,
                last=keeping.last_backup(),
                last_elsewhere=today.last_elsewhere,
                due=today.backup_due,
                entries=keeping.backups(),
                lacks=keeping.backup_lacks(),
                orphans=keeping.orphaned_backups() if not workspace.read_only else (),
            )

        self._ask(work, self._view.show_state)

    def close(self) -> None:
        self._end()
        super().close()

    def back_up(self) -> None:
        """To the usual place on this computer."""
        self._start(BACKUP_JOB, self._desk.workspace.safekeeping.back_up, self._made)

    def remove_orphan(self, backup: BackupEntry) -> None:
        """The person was asked: it goes for good."""
        keeping = self._desk.workspace.safekeeping
        self._view.show_problem(None)
        self._ask(lambda: keeping.remove_orphan(backup.name), lambda _: None, priority=Priority.WRITE)

    def back_up_elsewhere(self) -> None:
        """To a folder that the person points at."""
        self._view.ask_folder(self._back_up_to)

    def _back_up_to(self, folder: Path) -> None:
        safekeeping = self._desk.workspace.safekeeping
        self._start(BACKUP_JOB, lambda: safekeeping.back_up(folder), self._made)

    def _made(self, made: BackedUp) -> None:
        self._view.show_made(made)
        self.load()

    def _changed(self, change: Change) -> None:
        if change.concerns("backup"):
            self.load()
