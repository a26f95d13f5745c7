"""What can be put on paper, and what somebody chose of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.reports import case_summary, consent, protection_plan, safety_plan, session_note
from pss_desktop.reports.document import Paper
from pss_desktop.reports.stamp import NAME


class DocumentKind(StrEnum):
    """The documents of a case, by the stable word that a place names."""

    SAFETY_PLAN = "safety_plan"
    PROTECTION_PLAN = "protection_plan"
    SESSION_NOTE = "session_note"
    CASE_SUMMARY = "case_summary"
    CONSENT = "consent"

    @property
    def is_for_client(self) -> bool:
        """Whether it is the client's own copy, which asks nobody: their plans, and what they agreed to."""
        return self in (DocumentKind.SAFETY_PLAN, DocumentKind.PROTECTION_PLAN, DocumentKind.CONSENT)


@dataclass(frozen=True, slots=True)
class Choices:
    """The parts in the order of the paper, those that are usual, the sheets; classes of what may be on it."""

    parts: tuple[str, ...]
    usual: frozenset[str]
    papers: tuple[Paper, ...]
    classes: frozenset[OperationClass]
    identifying: frozenset[str]


_ONE: Final = (Paper.A4,)
_CLINICAL: Final = frozenset({OperationClass.CLINICAL})
_ADMINISTRATIVE: Final = frozenset({OperationClass.ADMINISTRATIVE})

CHOICES: Final[Mapping[DocumentKind, Choices]] = MappingProxyType(
    {
        DocumentKind.SAFETY_PLAN: Choices(
            safety_plan.PARTS, frozenset(safety_plan.PARTS), safety_plan.PAPERS, _CLINICAL, frozenset()
        ),
        DocumentKind.PROTECTION_PLAN: Choices(
            protection_plan.PARTS, protection_plan.USUAL, _ONE, _CLINICAL, frozenset()
        ),
        DocumentKind.SESSION_NOTE: Choices(
            session_note.PARTS, session_note.USUAL, _ONE, _CLINICAL, frozenset({NAME})
        ),
        DocumentKind.CASE_SUMMARY: Choices(
            case_summary.PARTS,
            case_summary.USUAL,
            _ONE,
            _CLINICAL | _ADMINISTRATIVE,
            frozenset({NAME, case_summary.CONTACT}),
        ),
        DocumentKind.CONSENT: Choices(consent.PARTS, consent.USUAL, _ONE, _ADMINISTRATIVE, frozenset({NAME})),
    }
)


@dataclass(frozen=True, slots=True)
class Order:
    """One document as somebody wants it. *record* is the note, where it is about one."""

    kind: DocumentKind
    client: ClientId
    language: str
    parts: frozenset[str]
    papers: tuple[Paper, ...]
    record: RecordId | None = None

    @property
    def classes(self) -> frozenset[OperationClass]:
        """What would leave: who decides about sharing needs to know nothing more."""
        choices = CHOICES[self.kind]
        named = frozenset({OperationClass.IDENTIFYING}) if self.parts & choices.identifying else frozenset()
        return choices.classes | named
