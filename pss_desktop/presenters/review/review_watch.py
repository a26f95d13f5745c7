"""Whether the frame has a place for reviews, and how many notes wait there."""

from collections.abc import Callable
from dataclasses import dataclass

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change

SHOWN_KINDS = ("review", "session_note", "client", "risk_level", "roster")


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """What the frame offers: the queue to supervisors, supervision to whoever has somebody to talk with."""

    reviews: bool = False
    waiting: int = 0
    supervision: bool = False


class ReviewWatch:
    """Looks again after every change that may move the number; nobody waits for the answer."""

    def __init__(self, workspace: Workspace, runner: TaskRunner, told: Callable[[ReviewPlace], None]) -> None:
        self._review = workspace.review
        self._runner = runner
        self._told = told
        self._end = workspace.changes.subscribe(self._changed)

    def look(self) -> None:
        """Find out and tell."""
        self._runner.submit(self._work, done=self._told, failed=_say_nothing)

    def close(self) -> None:
        """Stop listening."""
        self._end()

    def _work(self) -> ReviewPlace:
        if not self._review.supervising.is_supervisor():
            return ReviewPlace(supervision=bool(self._review.sessions.partners()))
        return ReviewPlace(True, len(self._review.queue.waiting()), supervision=True)

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self.look()


def _say_nothing(_: PssError) -> None:
    """A vault that can't be read says so on the screen that is shown."""
