"""The consent form on paper: what is read out, what was answered, and room to sign by hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.consent import ConsentState, Limit, Line, LineStatus, Purpose
from pss_desktop.domain.wording import Spoken, Wording
from pss_desktop.reports.direction import isolated
from pss_desktop.reports.document import Block, Document, Facts, Paper, Passage, SignatureLines, Title
from pss_desktop.reports.stamp import NAME, About, Stamp
from pss_desktop.reports.words import Words

WORDING: Final = "wording"
EXPLAINED: Final = "explained"
ANSWERS: Final = "answers"
LIMITS: Final = "limits"
SIGNATURES: Final = "signatures"
PARTS: Final = (NAME, EXPLAINED, WORDING, ANSWERS, LIMITS, SIGNATURES)
USUAL: Final = frozenset({WORDING, ANSWERS, LIMITS, SIGNATURES})

_TO_FILL_IN: Final = "________"


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """The consent as it stands at *now*, or nothing yet: then there is room for answers by hand."""

    about: About
    state: ConsentState
    now: datetime
    parts: frozenset[str]
    stamp: Stamp
    wording: Wording | None = None


def consent_sheet(paper: ConsentPaper, words: Words) -> Document:
    """What the client keeps, or signs by hand."""
    blocks: list[Block] = [Title(words("consent.title")), Facts(paper.about.rows(words, paper.parts))]
    if paper.wording is not None and EXPLAINED in paper.parts:
        blocks += [_spoken(paper.wording.opening), *map(_spoken, paper.wording.explained.values())]
    for purpose in Purpose:
        blocks += _purpose(purpose, paper, words)
    if LIMITS in paper.parts and paper.state.limits:
        limits = "\n".join(_limit(limit, words) for limit in paper.state.limits)
        blocks.append(Passage(words("consent.limits"), limits))
    blocks.append(Passage("", words("consent.withdraw")))
    if SIGNATURES in paper.parts:
        names = ("sign_client", "sign_worker", "sign_witness")
        blocks.append(SignatureLines(tuple(words(f"consent.{name}") for name in names)))
    return Document(words.language, words.direction, Paper.A4, tuple(blocks), foot=paper.stamp.words(words))


def consent_facts(state: ConsentState, now: datetime, words: Words) -> tuple[tuple[str, str], ...]:
    """Each line by its purpose and where it stands, in the order in which they are asked."""
    asked = {purpose.value: place for place, purpose in enumerate(Purpose)}
    lines = sorted(state.lines, key=lambda line: (asked.get(line.purpose, len(asked)), line.to))
    return tuple((_title(line, words), _standing(line, now, words)) for line in lines)


def _purpose(purpose: Purpose, paper: ConsentPaper, words: Words) -> list[Block]:
    """What is asked, then every answer to it; a place for the answer where nobody was asked."""
    lines = [line for line in paper.state.lines if line.purpose == purpose]
    spoken = paper.wording.purposes[purpose].words if paper.wording and WORDING in paper.parts else ""
    if ANSWERS not in paper.parts:
        rows: tuple[tuple[str, str], ...] = ()
    elif lines:
        rows = tuple((line.name or line.to, _standing(line, paper.now, words)) for line in lines)
    else:
        choices = (words("consent.given"), words("consent.refused"))
        rows = (("", "     ".join(f"{choice} {_TO_FILL_IN}" for choice in choices)),)
    if not spoken and not rows:
        return []
    return [Passage(words(f"consent.{purpose}"), spoken), *([Facts(rows)] if rows else [])]


def _standing(line: Line, now: datetime, words: Words) -> str:
    status: str = line.status
    if line.unanswered:
        status = "unanswered"
    elif line.status is LineStatus.GIVEN and line.has_ended(now):
        status = "expired"
    said = words(f"consent.{status}")
    if line.decider:
        said = words("consent.by", status=said, decider=words.code("decider", line.decider))
    if line.on is not None:
        said = words("consent.on", status=said, day=words.day(line.on))
    if line.last_day is not None and status == LineStatus.GIVEN:
        said = words("consent.until", status=said, day=words.day(line.last_day))
    return f"{said} ({isolated(line.what)})" if line.what else said


def _title(line: Line, words: Words) -> str:
    purpose = words.code("consent", line.purpose)
    name = line.name or line.to
    return words("consent.to", purpose=purpose, name=name) if name else purpose


def _limit(limit: Limit, words: Words) -> str:
    what = limit.what or words("consent.limit.all")
    said = words("consent.limit.whom", what=what, whom=limit.whom) if limit.whom else what
    return words("consent.limit.why", limit=said, why=limit.why) if limit.why else said


def _spoken(spoken: Spoken) -> Passage:
    return Passage(spoken.title, spoken.words)
