"""A case on one or two pages, in the parts that were chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from pss_desktop.domain.client import SAFE_CONTACT_FIELDS, Client, ClientIdentity
from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.risk import UNREADABLE
from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.domain.session_note import SignedNote
from pss_desktop.reports.consent import consent_facts
from pss_desktop.reports.direction import as_dialled
from pss_desktop.reports.document import Block, Document, Facts, Paper, Passage, Title
from pss_desktop.reports.session_note import written_parts
from pss_desktop.reports.stamp import NAME, About, Stamp
from pss_desktop.reports.words import Words

CLIENT: Final = "client"
SITUATIONS: Final = "situations"
CONTACT: Final = "contact"
RISK: Final = "risk"
CONSENT: Final = "consent"
SESSIONS: Final = "sessions"
LAST_NOTE: Final = "last_note"
PARTS: Final = (NAME, CLIENT, SITUATIONS, CONTACT, RISK, CONSENT, SESSIONS, LAST_NOTE)
USUAL: Final = frozenset({CLIENT, RISK, CONSENT, SESSIONS})


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What there is to say of a case. *held* are the times of its signed sessions, the newest first.

    *risk* is UNREADABLE where what was set is no word.
    """

    client: Client
    identity: ClientIdentity
    age: str
    risk: str
    risk_reason: str
    risk_since: datetime | None
    consent: ConsentState
    plan: SafetyPlan | None
    held: Sequence[datetime]
    last_note: SignedNote | None


@dataclass(frozen=True, slots=True)
class SummaryPaper:
    """Which parts of a case go on the paper."""

    case: CaseFile
    now: datetime
    parts: frozenset[str]
    stamp: Stamp
    zone: tzinfo | None = None


def case_summary_sheet(paper: SummaryPaper, words: Words) -> Document:
    """The parts that were chosen and say something."""
    case = paper.case
    about = About(case.client.code, case.identity.shown_name).rows(words, paper.parts)
    makers = {
        SITUATIONS: _situations,
        CONTACT: _contact,
        RISK: _risk,
        CONSENT: _consent,
        SESSIONS: _sessions,
        LAST_NOTE: _last_note,
    }
    first = Facts(_known((*about, *(_client(case, words) if CLIENT in paper.parts else ()))))
    blocks: list[Block] = [Title(words("summary.title")), first]
    if CLIENT in paper.parts and case.client.own_words:
        blocks.append(Passage(words("summary.own_words"), case.client.own_words))
    for part, make in makers.items():
        if part in paper.parts:
            blocks += make(paper, words)
    return Document(words.language, words.direction, Paper.A4, tuple(blocks), foot=paper.stamp.words(words))


def age_words(years: int | None, words: Words, *, about: bool) -> str:
    """An age as far as it is known."""
    if years is None:
        return ""
    return words("summary.age.about" if about else "summary.age.value", years=words.number(years))


def _client(case: CaseFile, words: Words) -> tuple[tuple[str, str], ...]:
    client = case.client
    return (
        (words("summary.age"), case.age),
        (words("summary.gender"), client.gender),
        (words("summary.interpreter"), words.code("interpreter", client.interpreter)),
        (words("summary.state"), words.code("case", client.case_state)),
    )


def _situations(paper: SummaryPaper, words: Words) -> list[Block]:
    """Why the client came and what happened to them, the weightiest first."""
    client = paper.case.client

    def named(group: str, codes: Sequence[str], before: Sequence[str] = ()) -> str:
        return words.listed([words.code(group, code) for code in codes if code not in before])

    rows = (
        (words("summary.first"), named("situation", client.top_situations)),
        (words("summary.also"), named("situation", client.situations, client.top_situations)),
        (words("summary.situation_for"), words.code("how_long", client.situation_for)),
        (words("summary.events"), named("event", client.top_events)),
        (words("summary.also"), named("event", client.events, client.top_events)),
        (words("summary.since"), words.code("how_long", client.event_since)),
    )
    return _group("summary.situations", rows, words)


def _contact(paper: SummaryPaper, words: Words) -> list[Block]:
    identity = paper.case.identity
    may = [(words(f"summary.{n}"), words.code("answer", getattr(identity, n))) for n in SAFE_CONTACT_FIELDS]
    rows = (
        (words("summary.phone"), as_dialled(identity.phone) if identity.phone else ""),
        *may,
        (words("summary.contact_words"), identity.contact_words),
        (words("summary.may_answer"), identity.may_answer),
        (words("summary.contact_times"), identity.contact_times),
    )
    return _group("summary.contact", rows, words)


def _risk(paper: SummaryPaper, words: Words) -> list[Block]:
    case = paper.case
    unreadable = case.risk == UNREADABLE
    level = words("summary.risk_unreadable") if unreadable else words.code("risk", case.risk)
    if level and case.risk_since is not None:
        since = words.day(case.risk_since.astimezone(paper.zone).date())
        level = words("summary.risk_since", level=level, day=since)
    told = "\n".join(part for part in (level, case.risk_reason) if part)
    return _group(
        "summary.risk", ((words("summary.risk"), told), (words("summary.plan"), _plan(case, words))), words
    )


def _plan(case: CaseFile, words: Words) -> str:
    if case.plan is None or case.plan.ended:
        return words("summary.plan.none")
    again = case.plan.review_on
    return words("summary.plan.active", day=words.day(again)) if again else words("summary.plan.there")


def _consent(paper: SummaryPaper, words: Words) -> list[Block]:
    rows = consent_facts(paper.case.consent, paper.now, words)
    return _group("summary.consent", rows or (("", words("consent.none")),), words)


def _sessions(paper: SummaryPaper, words: Words) -> list[Block]:
    held = [words.day(at.astimezone(paper.zone).date()) for at in paper.case.held]
    if not held:
        return [Passage(words("summary.sessions"), words("summary.sessions.none"))]
    count = words.number(len(held))
    told = words("summary.sessions.count", count=count, first=held[-1], last=held[0])
    return [Passage(words("summary.sessions"), told)]


def _last_note(paper: SummaryPaper, words: Words) -> list[Block]:
    note = paper.case.last_note
    if note is None:
        return []
    day = words.day(note.body.when.astimezone(paper.zone).date())
    return [Title(words("summary.last_note", day=day)), *written_parts(note, words)]


def _group(heading: str, rows: Sequence[tuple[str, str]], words: Words) -> list[Block]:
    known = _known(rows)
    return [Facts(known, words(heading))] if known else []


def _known(rows: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, fact) for name, fact in rows if fact)
