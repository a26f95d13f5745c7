"""The door: which vaults lie on this computer, and opening one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final, Protocol

from pss_desktop.domain.errors import (
    CancelledError,
    DiskFullError,
    HistoryLostError,
    NotWritableError,
    PssError,
    UnsuitablePlaceError,
    VaultDamagedError,
)
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.doors import Doors
from pss_desktop.presenters.entrance.pause import Pause
from pss_desktop.presenters.runner import Priority, Slices, TaskRunner, Ticket
from pss_desktop.presenters.timer import AlarmMaker
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.vault.entrance.listing import VaultEntry

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.services.workspace import Workspace


__all__ = ["Opening", "UnlockPresenter", "UnlockView", "VaultEntry", "Way", "other_openings"]

_BY_PART: Final = {
    "database": (Opening.RESCUE, Opening.READ_ONLY),
    "device key": (Opening.AS_NEW_DEVICE,),
    "head": (Opening.AS_NEW_DEVICE, Opening.READ_ONLY),
    "header": (),  # it holds the keys
}
"""How a vault still opens without a part: made anew of what reads, or as a new device."""


class Way(Enum):
    """What the person opens the vault with."""

    PASSPHRASE = "passphrase"  # noqa: S105 - names a field, holds no secret
    RECOVERY_CODE = "recovery_code"


def other_openings(problem: PssError | None) -> tuple[Opening, ...]:
    """How a vault may still be opened that has this *problem*, the better way first."""
    match problem:
        case HistoryLostError():
            return (Opening.AS_NEW_DEVICE, Opening.READ_ONLY)
        case VaultDamagedError():
            return _BY_PART.get(problem.part, (Opening.READ_ONLY,))
        case UnsuitablePlaceError() | NotWritableError() | DiskFullError():
            return (Opening.READ_ONLY,)
        case _:
            return ()


class UnlockView(Protocol):
    """The unlock screen."""

    def show_vaults(self, vaults: Sequence[VaultEntry], chosen: int) -> None: ...

    def show_way(self, way: Way) -> None: ...

    def show_opening(self, *, opening: bool) -> None: ...

    def show_progress(self, progress: Progress | None) -> None:
        """How far the file is made anew, with a way to stop that; None when it is not."""

    def show_problem(self, problem: PssError | None) -> None: ...

    def show_unseen(self, *, unseen: bool) -> None:
        """Whether the chosen vault was opened while nobody was there, and locked again."""

    def show_pause(self, seconds: int) -> None:
        """Say how long the next try waits; 0 ends the pause."""


class UnlockPresenter:
    """Lets a person choose a vault and open it; a wrong secret costs a growing pause."""

    def __init__(
        self,
        doors: Doors,
        runner: TaskRunner,
        alarms: AlarmMaker,
        *,
        opened: Callable[[Workspace], None],
        last_vault: str = "",
        unseen: bool = False,
    ) -> None:
        self._doors = doors
        self._runner = runner
        self._pause = Pause(alarms, self._show_pause)
        self._opened = opened
        self._entries = doors.entries()
        folders = [entry.folder.name for entry in self._entries]
        self._chosen = folders.index(last_vault) if last_vault in folders else 0
        self._way = Way.PASSPHRASE
        self._unseen = unseen
        self._opening = False
        self._progress: Progress | None = None
        self._problem: PssError | None = None
        self._ticket: Ticket | None = None
        self._left = False
        self._view: UnlockView

    def attach(self, view: UnlockView) -> None:
        """Show in *view* how things stand: it may have been made anew in the middle of an opening."""
        self._view = view
        view.show_vaults(self._entries, self._chosen)
        view.show_way(self._way)
        view.show_unseen(unseen=self._unseen)
        if self._opening:
            view.show_opening(opening=True)
            view.show_progress(self._progress)
            return
        view.show_problem(self._problem)
        self._pause.tell()

    @property
    def at_work(self) -> bool:
        """Whether a vault is being opened or made anew."""
        return self._opening

    def turn_to(self, other: Callable[[], None]) -> None:
        """Take *other* way in: no wait is counted down in a screen that goes."""
        self._pause.stop()
        other()

    def leave(self) -> None:
        """The window closes: a vault that is opened after this is closed again."""
        self._left = True

    def choose(self, position: int) -> None:
        """Turn to another vault of the list."""
        if self._opening or position == self._chosen:
            return
        self._chosen = position
        self._unseen = False
        self._view.show_unseen(unseen=False)
        self.use(Way.PASSPHRASE)
        self._tell(self._entries[position].problem)

    def use(self, way: Way) -> None:
        """Open with the passphrase, or with the recovery code instead."""
        if self._opening:
            return
        self._way = way
        self._tell(None)
        self._view.show_way(way)

    def open_with(self, secret: str, opening: Opening = Opening.NORMAL) -> None:
        """Try *secret* on the chosen vault; the other ways of *opening* are offered by a problem."""
        if self._opening or self._pause.running or not secret or not self._entries:
            return
        entry = self._entries[self._chosen]
        if entry.problem is not None:
            self._tell(entry.problem)
            return
        self._opening = True
        self._view.show_problem(None)
        self._view.show_opening(opening=True)
        if opening is Opening.RESCUE:
            self._rescue(entry, secret)
            return
        unlock = self._doors.unlock if self._way is Way.PASSPHRASE else self._doors.unlock_with_recovery
        self._runner.submit(
            lambda: self._unless_left(unlock(entry, secret, opening=opening)),
            done=self._done,
            failed=self._failed,
            priority=Priority.READ,
        )

    def cancel(self) -> None:
        """Stop making the file anew: the damaged one stays as it is."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _rescue(self, entry: VaultEntry, secret: str) -> None:
        by_passphrase = self._way is Way.PASSPHRASE
        rescuing = self._doors.rescuing if by_passphrase else self._doors.rescuing_with_recovery
        self._show_progress(Progress(0, 0, ""))
        self._ticket = self._runner.submit_slices(
            lambda: self._unless_left_meanwhile(rescuing(entry, secret)),
            done=self._done,
            failed=self._not_rescued,
            progress=self._show_progress,
        )

    def _not_rescued(self, problem: PssError) -> None:
        """Where the person stopped it the other ways in are offered once more."""
        self._show_progress(None)
        stopped = isinstance(problem, CancelledError)
        self._failed(self._problem if stopped and self._problem is not None else problem)

    def _unless_left_meanwhile(self, slices: Slices[Workspace]) -> Slices[Workspace]:
        return self._unless_left((yield from slices))

    def _unless_left(self, workspace: Workspace) -> Workspace:
        """On the vault thread."""
        if self._left:
            workspace.close()
            raise CancelledError
        return workspace

    def _done(self, workspace: Workspace) -> None:
        self._opening = False
        self._opened(workspace)

    def _failed(self, problem: PssError) -> None:
        self._opening = False
        self._view.show_opening(opening=False)
        self._tell(problem)
        self._pause.after(problem)

    def _tell(self, problem: PssError | None) -> None:
        self._problem = problem
        self._view.show_problem(problem)

    def _show_progress(self, progress: Progress | None) -> None:
        """In the screen that is there by then."""
        self._progress = progress
        self._view.show_progress(progress)

    def _show_pause(self, seconds: int) -> None:
        self._view.show_pause(seconds)
