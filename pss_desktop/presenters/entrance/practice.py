"""The way into the practice vault, from the screens before an open vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Slices, TaskRunner

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.services.workspace import Workspace


class PracticeDoor(Protocol):
    """Opens the practice vault, and makes it where there is none; in the words of a language."""

    def practising(self, language: str) -> Slices[Workspace]: ...


class PracticeView(Protocol):
    """The button, and how far its work is."""

    def show_busy(self, *, busy: bool) -> None: ...

    def show_progress(self, progress: Progress) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class PracticePresenter:
    """Asks no passphrase: everybody knows it, and nobody in there exists."""

    def __init__(
        self, door: PracticeDoor, runner: TaskRunner, *, opened: Callable[[Workspace], None]
    ) -> None:
        self._door = door
        self._runner = runner
        self._opened = opened
        self._busy = False
        self._progress: Progress | None = None
        self._view: PracticeView

    def attach(self, view: PracticeView) -> None:
        """Show in *view* how far it is: it may have been made anew meanwhile."""
        self._view = view
        if not self._busy:
            return
        view.show_busy(busy=True)
        if self._progress is not None:
            view.show_progress(self._progress)

    @property
    def at_work(self) -> bool:
        """Whether it is being opened or made."""
        return self._busy

    def open(self, language: str) -> None:
        """Make it if need be, and go in."""
        if self._busy:
            return
        self._busy, self._progress = True, None
        self._view.show_busy(busy=True)
        self._runner.submit_slices(
            lambda: self._door.practising(language),
            done=self._opened,  # and busy until another page stands there
            failed=self._failed,
            progress=self._show_progress,
        )

    def _show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._view.show_progress(progress)

    def _failed(self, problem: PssError) -> None:
        self._busy = False
        self._view.show_busy(busy=False)
        if not isinstance(problem, CancelledError):
            self._view.show_problem(problem)
