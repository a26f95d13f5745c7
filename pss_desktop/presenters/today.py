"""Today: what needs me, each line with its deed."""

from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.follow_up import ASKS_CONSENT, Rule
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Desk, Job, QuietScreen, Screen, SignedAct, SignedDeed
from pss_desktop.services.changes import Change
from pss_desktop.services.follow_ups import FollowUpRow
from pss_desktop.services.place import Place
from pss_desktop.services.review_views import ReviewNews
from pss_desktop.services.safekeeping import BackedUp
from pss_desktop.services.today import FirstStep, TodayView
from pss_desktop.services.transfers import CaseOffer

BACKUP_JOB = "back_up"
_HERE = Place(Screen.TODAY)
SHOWN_KINDS = (
    "client",
    "client_identity",
    "session_note",
    "draft",
    "clock_repair",
    "backup",
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
PAGE_OF: Final = {
    Rule.RISK_WITHOUT_PLAN: Screen.SAFETY_PLAN,
    Rule.PLAN_TO_REVIEW: Screen.SAFETY_PLAN,
    Rule.PROTECTION_TO_REVIEW: Screen.PROTECTION_PLAN,
    Rule.CRISIS_FOLLOW_UP: Screen.CONTACT,
    Rule.SCREEN_FOLLOW_UP: Screen.CONTACT,
    Rule.MISSED_SESSION: Screen.CONTACT,
    Rule.SESSION_TODAY: Screen.APPOINTMENT,
    Rule.SESSION_PASSED: Screen.APPOINTMENT,
    Rule.TASK: Screen.TASK,
    **dict.fromkeys(ASKS_CONSENT, Screen.CONSENT),
}
"""Where each thing is done."""

ABOUT_A_RECORD: Final = frozenset({Rule.SESSION_TODAY, Rule.SESSION_PASSED, Rule.TASK})


class TodayScreenView(Protocol):
    """The Today screen."""

    def show_today(self, today: TodayView) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def show_backed_up(self, at: datetime) -> None: ...


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

        def work() -> TodayView:
            return replace(
                workspace.today.load(),
                offers=workspace.transfers.offered_to_me(),
                went_alone=workspace.exporting.went_alone(),
            )

        self._desk.runner.submit(work, done=self._loaded, failed=self._view.show_problem)

    def open_programme(self) -> None:
        self._desk.shell.go(Place(Screen.PROGRAMME))

    def continue_note(self, client: ClientId) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(client), record="draft"))

    def follow_up(self, row: FollowUpRow) -> None:
        """Go where it is done; the deed itself takes the line away."""
        screen = PAGE_OF.get(row.what.rule, Screen.CLIENT)
        record = to_hex(row.what.record) if row.what.rule in ABOUT_A_RECORD else ""
        self._desk.shell.go(Place(screen, to_hex(row.client), record))

    def open_decisions(self) -> None:
        """What two people wrote apart."""
        self._desk.shell.go(Place(Screen.DECISIONS))

    def open_exchange(self) -> None:
        """What went, and what came."""
        self._desk.shell.go(Place(Screen.EXCHANGE))

    def open_offer(self, offer: CaseOffer) -> None:
        """A case that somebody would hand over."""
        self._desk.shell.go(Place(Screen.TRANSFER, to_hex(offer.client)))

    def open_news(self, line: ReviewNews) -> None:
        """The note that came back from review."""
        self._desk.shell.go(Place(Screen.NOTE, to_hex(line.client), to_hex(line.note)))

    def open_review(self) -> None:
        """What waits for a supervisor."""
        self._desk.shell.go(Place(Screen.REVIEW))

    def add_client(self) -> None:
        self._desk.shell.go(Place(Screen.ADD_CLIENT))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS))

    def take_step(self, step: FirstStep) -> None:
        """Do a part of the first run that was left for later."""
        if step is FirstStep.ADD_FIRST_CLIENT:
            self.add_client()
        else:
            self._desk.shell.go(Place(Screen.SETTINGS, record="recovery_code"))

    def open_check(self) -> None:
        self._desk.shell.go(Place(Screen.SETTINGS, record="check"))

    def choose_passphrase(self) -> None:
        """The recovery code opened the vault, or a passphrase that was given up already."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="passphrase"))

    def back_up(self) -> None:
        job = Job(
            BACKUP_JOB,
            self._desk.workspace.safekeeping.back_up,
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
        self._view.show_backed_up(made.entry.made_at)
        self.load()

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self.load()
