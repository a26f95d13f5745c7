"""Reading a signed risk screen or crisis: it never changes; what is missing is added and signed below it."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, Protocol, TypeVar

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.desk import Desk, Screen, SignedDeed
from pss_desktop.presenters.forms.addition_page import AdditionPage, AdditionView
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.crisis.crises import CRISIS_EVENT
from pss_desktop.services.crisis.risk_screens import RISK_SCREEN
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft
from pss_desktop.services.writing.signed_records import SignedRecord

Body = TypeVar("Body")
TEXT = "text"


class RecordPageView(AdditionView, Protocol[Body]):
    """The page of a signed record."""

    def show_record(self, facts: CaseFacts, record: SignedRecord[Body]) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened(Generic[Body]):
    facts: CaseFacts
    record: SignedRecord[Body]
    draft: Draft | None


class RecordPage(AdditionPage, Generic[Body]):
    """Shows one signed record of a case."""

    screen: ClassVar[Screen]
    kind: ClassVar[str]

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        self._record = RecordId(from_hex(start.record))
        super().__init__(desk, start, self._client)
        self._view: RecordPageView[Body]

    def attach(self, view: RecordPageView[Body]) -> None:
        self._view = view
        self._load(self._loaded)

    @abstractmethod
    def get(self) -> SignedRecord[Body]:
        """Read the record, on the vault thread."""

    @abstractmethod
    def add(self, kind: AddendumKind, text: str) -> SignedRecord[Body]:
        """Sign an addition, on the vault thread."""

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(self.screen, to_hex(self._client), to_hex(self._record), field, position)

    # What the person does

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CRISIS, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def set_risk(self) -> None:
        """A record of a crisis often asks for another level."""
        self._desk.shell.go(Place(Screen.RISK_LEVEL, client=to_hex(self._client)))

    def open_safety_plan(self) -> None:
        self._desk.shell.go(Place(Screen.SAFETY_PLAN, client=to_hex(self._client)))

    @property
    def has_safety_plans(self) -> bool:
        """Whether this version has that screen."""
        return self._desk.shell.can_open(Screen.SAFETY_PLAN)

    # Within

    def _load(self, loaded: Callable[[_Opened[Body]], None]) -> None:
        def work() -> _Opened[Body]:
            facts = self._desk.workspace.facts.of(self._client)
            return _Opened(facts, self.get(), self._form.open_work())

        self._desk.runner.submit(work, done=loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened[Body]) -> None:
        self._view.show_record(opened.facts, opened.record)
        self._take_up(opened.draft)

    def _show(self, opened: _Opened[Body]) -> None:
        self._view.show_record(opened.facts, opened.record)

    def _ask_signature(self, kind: AddendumKind, text: str) -> None:
        in_error = kind is AddendumKind.ENTERED_IN_ERROR
        self._sign_addition(
            SignedDeed.RECORD_IN_ERROR if in_error else SignedDeed.ADD_TO_RECORD,
            lambda: self.add(kind, text),
            lambda _: self._load(self._show),
        )

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(self.kind, client=self._client):
            self._load(self._show)


class RiskScreenPagePresenter(RecordPage[RiskScreen]):
    """The page of a signed risk screen."""

    screen = Screen.RISK_SCREEN_PAGE
    kind = RISK_SCREEN

    def get(self) -> SignedRecord[RiskScreen]:
        return self._desk.workspace.risk_screens.get(self._record)

    def add(self, kind: AddendumKind, text: str) -> SignedRecord[RiskScreen]:
        return self._desk.workspace.risk_screens.add(self._record, kind, text, origin=self)


class CrisisEventPagePresenter(RecordPage[CrisisEvent]):
    """The page of a signed crisis."""

    screen = Screen.CRISIS_EVENT_PAGE
    kind = CRISIS_EVENT

    def get(self) -> SignedRecord[CrisisEvent]:
        return self._desk.workspace.crises.get(self._record)

    def add(self, kind: AddendumKind, text: str) -> SignedRecord[CrisisEvent]:
        return self._desk.workspace.crises.add(self._record, kind, text, origin=self)
