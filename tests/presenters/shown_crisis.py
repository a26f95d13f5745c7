"""Screens of the crisis area for presenters to show themselves in: each keeps what it was shown last."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.emergency_contact import EmergencyContact
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.risk_protocol import RiskProtocol, Topic
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.crisis.crisis import CrisisPageState
from pss_desktop.presenters.crisis.risk_screen import ScreenLevel
from pss_desktop.presenters.forms.case_form import DraftKept
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.writing.signed_records import SignedRecord
from tests.presenters.shown import Writing


@dataclass
class FormSeen(Writing):
    """A form about a client, whichever."""

    facts: CaseFacts | None = None
    found: DraftKept | None = None
    answers: Mapping[str, object] = field(default_factory=dict)
    now: RiskNow | None = None
    lowering: RiskLevel | None = None
    contacts: tuple[EmergencyContact, ...] = ()
    offered: tuple[str, ...] = ()
    too_young: tuple[str, ...] = ()
    protocol: RiskProtocol | None = None
    topics: tuple[str, ...] = ()
    level: ScreenLevel | None = None

    def show_case(self, facts: CaseFacts) -> None:
        self.facts = facts

    def ask_about(self, found: DraftKept) -> None:
        self.found = found

    def show_answers(self, content: Mapping[str, object]) -> None:
        self.answers = dict(content)

    def show_risk(self, now: RiskNow) -> None:
        self.now = now

    def show_lowering(self, level: RiskLevel | None) -> None:
        self.lowering = level

    def show_emergency(self, contacts: tuple[EmergencyContact, ...]) -> None:
        self.contacts = contacts

    def tick_names(self) -> Mapping[str, str]:
        return {"alone": "Alone"}

    def show_protocols(
        self, protocols: tuple[RiskProtocol, ...], *, too_young: tuple[RiskProtocol, ...]
    ) -> None:
        self.offered = tuple(one.id for one in protocols)
        self.too_young = tuple(one.id for one in too_young)

    def show_protocol(self, protocol: RiskProtocol | None) -> None:
        self.protocol = protocol

    def show_topics(self, asked: tuple[Topic, ...]) -> None:
        self.topics = tuple(topic.id for topic in asked)

    def show_level(self, level: ScreenLevel) -> None:
        self.level = level

    @property
    def codes(self) -> list[tuple[str, str]]:
        """The problems by field and code."""
        return [(one.field, one.code) for one in self.problems]


@dataclass
class CrisisSeen:
    """The page of risk and crisis."""

    state: CrisisPageState | None = None
    facts: CaseFacts | None = None
    problem: PssError | None = None

    def show_facts(self, facts: CaseFacts) -> None:
        self.facts = facts

    def show_header_problem(self, problem: PssError) -> None:
        self.problem = problem

    def show_crisis(self, state: CrisisPageState) -> None:
        self.state = state

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem


@dataclass
class RecordSeen(Writing):
    """The page of a signed crisis."""

    facts: CaseFacts | None = None
    record: SignedRecord[CrisisEvent] | None = None
    adding: tuple[AddendumKind, str] | None = None

    def show_record(self, facts: CaseFacts, record: SignedRecord[CrisisEvent]) -> None:
        self.facts, self.record = facts, record

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        self.adding = (kind, text)

    def hide_adding(self) -> None:
        self.adding = None
