"""Reads what a document is about from the open vault, and composes it in the words of a language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.risk import UNREADABLE
from pss_desktop.domain.session_note import SignedNote
from pss_desktop.domain.wording import Wording
from pss_desktop.reports.case_summary import CaseFile, SummaryPaper, age_words, case_summary_sheet
from pss_desktop.reports.consent import ConsentPaper, consent_sheet
from pss_desktop.reports.document import Document, Paper
from pss_desktop.reports.order import DocumentKind, Order
from pss_desktop.reports.protection_plan import left_out as unsafe_left_out
from pss_desktop.reports.protection_plan import protection_plan_sheet
from pss_desktop.reports.safety_plan import (
    PlanPaper,
    initials,
    left_out,
    safety_plan_card,
    safety_plan_sheet,
)
from pss_desktop.reports.session_note import NotePaper, session_note_sheet
from pss_desktop.reports.stamp import About, Stamp
from pss_desktop.reports.words import DocumentWords, Words
from pss_desktop.services.clients.clients import ClientDetail, Clients
from pss_desktop.services.consent.consents import Consents
from pss_desktop.services.crisis.risks import RiskNow, Risks
from pss_desktop.services.paging import PageKey
from pss_desktop.services.plans.plan_views import P, PlanOverview
from pss_desktop.services.plans.protection_plans import ProtectionPlans
from pss_desktop.services.plans.safety_plans import SafetyPlans
from pss_desktop.services.preferences import PreferenceBook
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import NoteDetail, Notes, NoteState

_NOTES_A_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Shelf:
    """The services that documents are made from."""

    clients: Clients
    notes: Notes
    safety_plans: SafetyPlans
    protection_plans: ProtectionPlans
    risks: Risks
    consents: Consents
    preferences: PreferenceBook


@dataclass(frozen=True, slots=True)
class Composed:
    """The sheets that were asked for; *left_out* counts what of the record is on none of them, on purpose."""

    documents: tuple[Document, ...]
    left_out: int = 0


class Composer:
    """Makes documents; says nothing about who may have them."""

    def __init__(self, seat: Seat, shelf: Shelf, words: DocumentWords, *, zone: tzinfo | None = None) -> None:
        """*zone* is the reader's; None means that of this computer."""
        self.words: Final = words
        self._seat = seat
        self._shelf = shelf
        self._zone = zone
        self._makers: Mapping[DocumentKind, Callable[[Order, Words], Composed]] = MappingProxyType(
            {
                DocumentKind.SAFETY_PLAN: self._safety_plan,
                DocumentKind.PROTECTION_PLAN: self._protection_plan,
                DocumentKind.SESSION_NOTE: self._session_note,
                DocumentKind.CASE_SUMMARY: self._case_summary,
                DocumentKind.CONSENT: self._consent,
            }
        )

    def compose(self, order: Order) -> Composed:
        """The documents of *order*. Raises RecordNotFoundError where there is nothing to put on paper."""
        return self._makers[order.kind](order, self.words.of(order.language))

    def client(self, client: ClientId) -> ClientDetail:
        """Whose documents they are. Raises RecordNotFoundError."""
        return self._shelf.clients.get(client)

    # Documents

    def _safety_plan(self, order: Order, words: Words) -> Composed:
        plan, struck = _usable(self._shelf.safety_plans.overview(order.client))
        if plan is None:
            raise RecordNotFoundError
        paper = self._plan_paper(order)
        makers = {Paper.A4: safety_plan_sheet, Paper.CARD: safety_plan_card}
        sheets = tuple(makers[one](plan, words, paper) for one in order.papers)
        return Composed(sheets, left_out(plan) + struck)

    def _protection_plan(self, order: Order, words: Words) -> Composed:
        plan, struck = _usable(self._shelf.protection_plans.overview(order.client))
        if plan is None:
            raise RecordNotFoundError
        sheet = protection_plan_sheet(plan, words, self._plan_paper(order))
        return Composed((sheet,), unsafe_left_out(plan) + struck)

    def _session_note(self, order: Order, words: Words) -> Composed:
        if order.record is None:
            raise RecordNotFoundError
        detail = self._shelf.notes.get(order.record)
        if detail.note.client != order.client:
            raise RecordNotFoundError
        paper = NotePaper(
            about=self._about(order.client),
            note=detail.note,
            state=detail.state,
            author=self._person if detail.mine else detail.author,
            addenda=detail.addenda,
            parts=order.parts,
            stamp=self._stamp,
            zone=self._zone,
            co_signed=tuple((one.name, one.by.at) for one in detail.co_signed),
        )
        return Composed((session_note_sheet(paper, words),))

    def _case_summary(self, order: Order, words: Words) -> Composed:
        paper = SummaryPaper(self._case(order.client, words), self._now, order.parts, self._stamp, self._zone)
        return Composed((case_summary_sheet(paper, words),))

    def _consent(self, order: Order, words: Words) -> Composed:
        paper = ConsentPaper(
            about=self._about(order.client),
            state=self._shelf.consents.state(order.client),
            now=self._seat.storage.clock.now(),
            parts=order.parts,
            stamp=self._stamp,
            wording=self._wording(order.language),
        )
        return Composed((consent_sheet(paper, words),))

    # What they are made from

    def _plan_paper(self, order: Order) -> PlanPaper:
        return PlanPaper(order.parts, self._now.date(), initials(self._person))

    def _case(self, client: ClientId, words: Words) -> CaseFile:
        detail, risk = self._shelf.clients.get(client), self._shelf.risks.now(client)
        age = detail.age
        return CaseFile(
            client=detail.client,
            identity=detail.identity,
            age=age_words(age.years, words, about=age.about) if age is not None else "",
            risk=_level_of(risk),
            risk_reason=risk.reason,
            risk_since=risk.at,
            consent=self._shelf.consents.state(client),
            plan=_usable(self._shelf.safety_plans.overview(client))[0],
            held=self._held(client),
            last_note=_note_of(self._shelf.notes.last_signed(client)),
        )

    def _held(self, client: ClientId) -> tuple[datetime, ...]:
        """When the sessions with a signed note were, the newest first; no note that is marked as an error."""
        found: list[datetime] = []
        after: PageKey | None = None
        while True:
            page = self._shelf.notes.page(client, after, _NOTES_A_PAGE)
            found += [row.at for row in page.rows if row.state is not NoteState.ENTERED_IN_ERROR]
            if page.next is None:
                return tuple(found)
            after = page.next

    def _wording(self, language: str) -> Wording | None:
        """What is read out in that language, the newest; in English where there is none."""
        known = self._shelf.consents.wordings()
        wanted = (one for code in (language, "en") for one in known if one.language == code)
        return next(wanted, None)

    def _about(self, client: ClientId) -> About:
        detail = self._shelf.clients.get(client)
        return About(detail.client.code, detail.identity.shown_name)

    @property
    def _now(self) -> datetime:
        return self._seat.storage.clock.now().astimezone(self._zone)

    @property
    def _person(self) -> str:
        return self._shelf.preferences.load().person_name

    @property
    def _stamp(self) -> Stamp:
        return Stamp(self._now, self._person)


def _usable(overview: PlanOverview[P]) -> tuple[P | None, int]:
    """The plan to use now without what one of several versions removed, and how much is left out so."""
    plan = overview.current
    if plan is None or not overview.active:
        return None, 0
    if overview.emergency is None:
        return plan, 0
    kept = tuple(entry for entry in plan.entries if entry.id not in overview.emergency.struck)
    struck = len(plan.entries) - len(kept)
    return replace(plan, entries=kept), struck + len(overview.emergency.withheld)


def _level_of(risk: RiskNow) -> str:
    """The level as the paper says it; '' while nobody set one."""
    if not risk.is_set:
        return ""
    return risk.level.value if risk.reads else UNREADABLE


def _note_of(detail: NoteDetail | None) -> SignedNote | None:
    return None if detail is None else detail.note
