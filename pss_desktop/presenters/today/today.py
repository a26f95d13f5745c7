"""Today: what needs me, each line with its deed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk, Job, QuietScreen, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.today.today_places import Line, place_of
from pss_desktop.services.keeping.safekeeping import BackedUp
from pss_desktop.services.place import Place
from pss_desktop.services.today.today import TodayView
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change

BACKUP_JOB = "back_up"
_HERE = Place(Screen.TODAY)
SHOWN_KINDS = (
    "client",
    "client_identity",
    "session_note",
    "draft",
    "clock_repair",
    "backup",
    "kept_rest",
    "setting",
    "appointment",
    "bundle",
    "consent",
    "contact",
    "crisis_event",
    "protection_plan",
    "review",
    "risk_level",
    "risk_screen",
    "roster",
    "safety_plan",
    "task",
    "decision",
    "case_owner",
)


class TodayScreenView(Protocol):
    """The Today screen."""

    def show_today(self, today: TodayView) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def show_backed_up(self, made: BackedUp) -> None: ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Let the person point at a stick."""


def what_today_shows(workspace: Workspace) -> TodayView:
    """All that needs the person, in one go on the vault thread."""
    return replace(
        workspace.today.load(),
        offers=workspace.transfers.offered_to_me(),
        went_alone=workspace.exporting.went_alone(),
    )


class TodayPresenter(QuietScreen):
    """Loads what needs the person and carries out each line's deed."""

    def __init__(self, desk: Desk, _: Place = _HERE) -> None:
        self._desk = desk
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: TodayScreenView

    def attach(self, view: TodayScreenView) -> None:
        self._view = view
        self.load()

    def place(self) -> Place:
        return Place(Screen.TODAY)

    def close(self) -> None:
        self._end()

    def load(self) -> None:
        workspace = self._desk.workspace
        self._desk.runner.submit(
            lambda: what_today_shows(workspace), done=self._loaded, failed=self._view.show_problem
        )

    def open(self, line: Line) -> None:
        """Go where *line* is done; the deed itself takes the line away."""
        self._desk.shell.go(place_of(line))

    def back_up(self) -> None:
        """To a stick: what is on this computer only is lost with it."""
        self._view.ask_folder(self._back_up_to)

    def _back_up_to(self, folder: Path) -> None:
        job = Job(
            BACKUP_JOB,
            lambda: self._desk.workspace.safekeeping.back_up(folder),
            done=self._backed_up,
            failed=self._view.show_problem,
        )
        self._desk.shell.start_job(job)

    def repair_clock(self) -> None:
        """The person says that the computer's date is right."""
        act = SignedAct(
            SignedDeed.REPAIR_CLOCK,
            lambda: self._desk.workspace.today.repair_clock(origin=None),
            done=lambda _: self.load(),
            failed=self._view.show_problem,
            dropped=lambda: None,
        )
        self._desk.shell.sign_off(act)

    def _loaded(self, today: TodayView) -> None:
        self._desk.shell.count_today(today.needing_me)
        self._view.show_today(today)

    def _backed_up(self, made: BackedUp) -> None:
        self._view.show_backed_up(made)
        self.load()

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self.load()
