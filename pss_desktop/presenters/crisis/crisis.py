"""A client's page of risk and crisis: how the level went, what was asked, what happened, who was reached."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.risk import RiskAct
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.forms.case_form import DRAFT as UNFINISHED
from pss_desktop.services.crisis.contacts import CONTACT, ContactRow
from pss_desktop.services.crisis.crises import CRISIS_EVENT
from pss_desktop.services.crisis.risk_screens import RISK_SCREEN
from pss_desktop.services.crisis.risks import RISK_LEVEL, RiskNow
from pss_desktop.services.place import Place
from pss_desktop.services.understood import Readable
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_records import SignedRecord

SHOWN_KINDS = (RISK_LEVEL, RISK_SCREEN, CRISIS_EVENT, CONTACT, DRAFT)
FORMS: Final = (Screen.CRISIS_EVENT, Screen.RISK_SCREEN, Screen.RISK_LEVEL, Screen.CONTACT, Screen.FIRST_AID)
"""The forms of this page; the draft of each has the name of its screen."""


@dataclass(frozen=True, slots=True)
class UnfinishedForm:
    """A form that was begun and not ended by its deed."""

    screen: Screen
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class CrisisPageState:
    """Everything on the page, each list newest first."""

    unfinished: tuple[UnfinishedForm, ...]
    now: RiskNow
    history: Readable[RiskAct]
    screens: Readable[SignedRecord[RiskScreen]]
    crises: Readable[SignedRecord[CrisisEvent]]
    contacts: Readable[ContactRow]


class CrisisView(Protocol):
    """The page."""

    def show_crisis(self, state: CrisisPageState) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class CrisisPresenter(QuietScreen):
    """Loads the page; each deed on it leads to its own screen."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self.header = ClientHeaderPresenter(desk, start, Screen.CRISIS)
        self.client = self.header.client
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: CrisisView

    def attach(self, view: CrisisView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.CRISIS, to_hex(self.client))

    def close(self) -> None:
        self._end()
        self.header.close()

    def set_risk(self) -> None:
        self._go(Screen.RISK_LEVEL)

    def screen_risk(self) -> None:
        self._go(Screen.RISK_SCREEN)

    def write_crisis(self) -> None:
        self._go(Screen.CRISIS_EVENT)

    def log_contact(self) -> None:
        self._go(Screen.CONTACT)

    def give_first_aid(self) -> None:
        self._go(Screen.FIRST_AID)

    def go_on(self, form: Screen) -> None:
        """Go on with the unfinished *form*; there is nothing to ask."""
        self._desk.shell.go(Place(form, to_hex(self.client), UNFINISHED))

    def can_open(self, screen: Screen) -> bool:
        """Whether this version has that screen."""
        return self._desk.shell.can_open(screen)

    def read_screen(self, record: RecordId) -> None:
        self._go(Screen.RISK_SCREEN_PAGE, record)

    def read_crisis(self, record: RecordId) -> None:
        self._go(Screen.CRISIS_EVENT_PAGE, record)

    def _go(self, screen: Screen, record: RecordId | None = None) -> None:
        self._desk.shell.go(Place(screen, to_hex(self.client), to_hex(record) if record else ""))

    def _load(self) -> None:
        workspace, client = self._desk.workspace, self.client

        def work() -> CrisisPageState:
            found = ((form, workspace.drafts.open(form.value, client)) for form in FORMS)
            return CrisisPageState(
                unfinished=tuple(
                    UnfinishedForm(form, one.saved_at) for form, one in found if one is not None
                ),
                now=workspace.risks.now(client),
                history=workspace.risks.history(client),
                screens=workspace.risk_screens.of(client),
                crises=workspace.crises.of(client),
                contacts=workspace.contacts.of(client),
            )

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, state: CrisisPageState) -> None:
        self._view.show_crisis(state)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS, client=self.client):
            self._load()
