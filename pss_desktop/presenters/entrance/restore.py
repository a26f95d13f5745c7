"""A vault from a backup: which backup, and the passphrase or the recovery code it was made under."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.pause import Pause
from pss_desktop.presenters.entrance.unlock import Way
from pss_desktop.presenters.runner import Slices, TaskRunner, Ticket
from pss_desktop.presenters.timer import AlarmMaker

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.services.entrance.unlocking import FoundBackup
    from pss_desktop.services.workspace import Workspace


class RestoreDoors(Protocol):
    """The backups that can be reached, and the way from one to an open vault. All run on the vault thread."""

    def backups(self, place: Path | None = None) -> Sequence[FoundBackup]: ...

    def restoring(self, backup: Path, passphrase: str) -> Slices[Workspace]: ...

    def restoring_with_recovery(self, backup: Path, code: str) -> Slices[Workspace]: ...


class RestoreView(Protocol):
    """The page reached from the unlock screen."""

    def show_backups(self, backups: Sequence[FoundBackup], chosen: int) -> None:
        """*chosen* is -1 when nothing is."""

    def show_none_there(self, folder: Path) -> None:
        """The folder that the person pointed at holds no backup."""

    def show_way(self, way: Way) -> None:
        """Ask for the passphrase, or for the recovery code; the field is empty then."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_progress(self, progress: Progress) -> None:
        """While busy: how far the copy and its check are."""

    def show_gap(self, reason: str) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...

    def show_pause(self, seconds: int) -> None:
        """Say how long the next try waits; 0 ends the pause."""

    def ask_folder(self, chosen: Callable[[Path], None]) -> None: ...


class RestorePresenter:
    """Makes a vault of a backup, beside whatever vaults there are; the backup itself stays as it is."""

    def __init__(
        self,
        doors: RestoreDoors,
        runner: TaskRunner,
        alarms: AlarmMaker,
        *,
        opened: Callable[[Workspace], None],
        leave: Callable[[], None],
    ) -> None:
        self._doors = doors
        self._runner = runner
        self._pause = Pause(alarms, self._show_pause)
        self._opened = opened
        self._leave = leave
        self._backups: tuple[FoundBackup, ...] = ()
        self._chosen = -1
        self._way = Way.PASSPHRASE
        self._begun = False
        self._left = False
        self._ticket: Ticket | None = None
        self._view: RestoreView

    def attach(self, view: RestoreView) -> None:
        self._view = view
        view.show_way(self._way)
        self._runner.submit(self._doors.backups, done=self._found, failed=self._failed)

    @property
    def at_work(self) -> bool:
        """Whether a vault is being made; looking for backups is none of it."""
        return self._begun

    def choose(self, position: int) -> None:
        """Turn to another backup of the list."""
        if not self._begun and 0 <= position < len(self._backups):
            self._chosen = position
            self._view.show_problem(None)

    def look_elsewhere(self) -> None:
        """On a stick perhaps."""
        self._view.ask_folder(self._look_in)

    def use(self, way: Way) -> None:
        """Open the backup with the passphrase, or with the recovery code instead."""
        if not self._begun:
            self._way = way
            self._view.show_problem(None)
            self._view.show_way(way)

    def restore(self, secret: str) -> None:
        """Make the vault and open it."""
        if self._begun or self._pause.running:
            return
        gap = self._gap(secret)
        if gap:
            self._view.show_gap(gap)
            return
        backup = self._backups[self._chosen].folder
        by_passphrase = self._way is Way.PASSPHRASE
        restoring = self._doors.restoring if by_passphrase else self._doors.restoring_with_recovery
        self._view.show_problem(None)
        self._view.show_busy(busy=True)
        self._begun = True
        self._ticket = self._runner.submit_slices(
            lambda: restoring(backup, secret),
            done=self._opened,  # and begun until another page stands there
            failed=self._failed,
            progress=self._view.show_progress,
        )

    def cancel(self) -> None:
        """Stop; nothing of the new vault stays."""
        if self._ticket is not None:
            self._ticket.cancel()

    def go_back(self) -> None:
        """To the unlock screen; nothing was made."""
        if not self._begun:
            self._left = True
            self._pause.stop()
            self._leave()

    def _gap(self, secret: str) -> str:
        if self._chosen < 0:
            return "no_backup"
        missing = "no_passphrase" if self._way is Way.PASSPHRASE else "no_code"
        return "" if secret else missing

    def _look_in(self, folder: Path) -> None:
        def done(found: Sequence[FoundBackup]) -> None:
            if self._left:
                return
            if not found:
                self._view.show_none_there(folder)
                return
            known = {one.folder for one in found}
            self._found((*found, *(one for one in self._backups if one.folder not in known)))

        self._view.show_problem(None)
        self._runner.submit(lambda: self._doors.backups(folder), done=done, failed=self._failed)

    def _found(self, backups: Sequence[FoundBackup]) -> None:
        if self._left:
            return
        self._backups = tuple(backups)
        self._chosen = 0 if self._backups else -1
        self._view.show_backups(self._backups, self._chosen)

    def _failed(self, problem: PssError) -> None:
        if self._left:
            return
        if self._begun:
            self._begun = False
            self._view.show_busy(busy=False)
        if not isinstance(problem, CancelledError):
            self._view.show_problem(problem)
            self._pause.after(problem)

    def _show_pause(self, seconds: int) -> None:
        self._view.show_pause(seconds)
