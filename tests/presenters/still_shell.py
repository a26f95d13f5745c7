"""A frame that stands still: it remembers where screens wanted to go, and does long work at once."""

from pathlib import Path
from typing import TypeVar

from pss_desktop.domain.errors import CancelledError, PssError
from pss_desktop.presenters.desk import Desk, Job, SignedAct, UndoOffer
from pss_desktop.presenters.runner import TaskRunner
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HandAlarms, InlineRunner

T = TypeVar("T")


class StillSender:
    """Remembers what was to be brought away, and where."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def send_now(self) -> None:
        self.sent.append("now")

    def hand_to(self, folder: Path) -> None:
        self.sent.append(str(folder))


class StillShell:
    """Does what a screen asks of the frame, without a frame. *stopping* ends long work as Cancel would."""

    def __init__(self, runner: TaskRunner) -> None:
        self._runner = runner
        self.places: list[Place] = []
        self.problems: list[PssError] = []
        self.undos: list[UndoOffer] = []
        self.jobs: list[str] = []
        self.ended: list[str] = []
        self.preferences: list[Preferences] = []
        self.counts: list[int] = []
        self.courier = StillSender()
        self.stopping = False

    def go(self, place: Place) -> None:
        self.places.append(place)

    def replace(self, place: Place) -> None:
        self.places.append(place)

    def back(self) -> None:
        self.places.append(Place("back"))

    def can_open(self, screen: str) -> bool:
        return True

    def tell(self, problem: PssError) -> None:
        self.problems.append(problem)

    def lost(self, problem: PssError) -> None:
        self.problems.append(problem)

    def offer_undo(self, offer: UndoOffer) -> None:
        self.undos.append(offer)

    def sign_off(self, act: SignedAct[T]) -> None:
        self._runner.submit(act.work, done=act.done, failed=act.failed)

    def start_job(self, job: Job[T]) -> None:
        self.jobs.append(job.word)

        def done(value: T) -> None:
            if job.keep is not None:
                job.keep(value)
            job.done(value)

        def failed(problem: PssError) -> None:
            if not isinstance(problem, CancelledError):
                job.failed(problem)

        ticket = self._runner.submit_slices(job.work, done=done, failed=failed, progress=lambda _: None)
        if self.stopping:
            ticket.cancel()

    def say_ended(self, word: str) -> None:
        self.ended.append(word)

    def preferences_changed(self, preferences: Preferences) -> None:
        self.preferences.append(preferences)

    def count_today(self, count: int) -> None:
        self.counts.append(count)


class StillDesk:
    """A desk over an open vault; everything happens at once unless *runner* holds it."""

    def __init__(self, workspace: Workspace, runner: TaskRunner | None = None) -> None:
        self.runner = runner or InlineRunner()
        self.alarms = HandAlarms()
        self.shell = StillShell(self.runner)
        self.desk = Desk(workspace, self.runner, self.runner, self.alarms, self.shell)
