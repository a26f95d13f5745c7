"""A signed session note on paper, with what was added to it since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from pss_desktop.domain.session_note import Addendum, AddendumKind, SignedNote
from pss_desktop.domain.session_work import SessionWork
from pss_desktop.reports.document import Block, Document, Facts, Paper, Passage, Title
from pss_desktop.reports.stamp import NAME, About, Stamp
from pss_desktop.reports.words import Words

FACTS: Final = "facts"
WORK: Final = "work"
WRITTEN: Final = "written"
ADDED: Final = "added"
PARTS: Final = (NAME, FACTS, WRITTEN, WORK, ADDED)
USUAL: Final = frozenset(PARTS) - {NAME}


@dataclass(frozen=True, slots=True)
class NotePaper:
    """A note with all that stands under it. *state* and *author* are as lists show them."""

    about: About
    note: SignedNote
    state: str
    author: str
    addenda: Sequence[Addendum]
    parts: frozenset[str]
    stamp: Stamp
    zone: tzinfo | None = None
    co_signed: Sequence[tuple[str, datetime]] = ()


def session_note_sheet(paper: NotePaper, words: Words) -> Document:
    """The note on as many pages as it needs."""
    in_error = paper.state == AddendumKind.ENTERED_IN_ERROR
    title = Title(words("note.title"), words.code("state", paper.state) if in_error else "")
    blocks: list[Block] = [title, Facts(_facts(paper, words))]
    if WRITTEN in paper.parts:
        blocks += written_parts(paper.note, words)
    if WORK in paper.parts:
        blocks += _work(paper.note.body.work, words, paper.zone)
    if ADDED in paper.parts:
        blocks += [_addendum(one, words, paper.zone) for one in paper.addenda]
    return Document(words.language, words.direction, Paper.A4, tuple(blocks), foot=paper.stamp.words(words))


def written_parts(note: SignedNote, words: Words) -> list[Block]:
    """The words of a note under the titles of its parts, in the order of its format."""
    body = note.body
    named = ((words.code("part", name), body.parts.get(name, "")) for name in body.format.parts)
    return [Passage(title, text) for title, text in named if text]


def _facts(paper: NotePaper, words: Words) -> tuple[tuple[str, str], ...]:
    note, body = paper.note, paper.note.body
    rows = [
        *paper.about.rows(words, paper.parts),
        (words("note.when"), words.moment(body.when.astimezone(paper.zone))),
    ]
    if FACTS in paper.parts:
        minutes = words("note.minutes.value", count=words.number(body.minutes)) if body.minutes else ""
        rows += [
            (words("note.minutes"), minutes),
            (words("note.modality"), words.code("modality", body.modality)),
            (words("note.place"), words.code("place", body.place)),
            (words("note.present"), words.listed([words.code("present", one) for one in body.present])),
            (words("note.setting"), words.code("setting", body.work.setting)),
            (words("note.service_level"), words.code("service_level", body.work.service_level)),
            (words("note.interpreting"), words.code("interpreting", body.work.interpreting)),
        ]
    signed = _by(paper.author, note.signed_at, words, paper.zone)
    state = words.code("state", paper.state)
    if note.is_late:
        state = words.listed([state, words("note.late")])
    rows.append((state, signed))
    rows += [(words("note.co_signed"), _by(name, at, words, paper.zone)) for name, at in paper.co_signed]
    return tuple((name, fact) for name, fact in rows if fact)


def _work(work: SessionWork, words: Words, zone: tzinfo | None) -> list[Block]:
    goals = "\n".join(
        f"{goal.words} ({words.code('progress', goal.progress)})" if goal.progress else goal.words
        for goal in work.goals
    )
    coded = [
        (words("note.risk"), words.code("risk", work.risk)),
        (words("note.evolution"), words.code("evolution", work.evolution)),
        (words("note.next_when"), _moment(work.next_when, words, zone) if work.next_when else ""),
    ]
    facts = tuple((name, fact) for name, fact in coded if fact)
    techniques = words.listed([words.code("technique", one) for one in work.techniques])
    told = (
        (words("note.goals"), goals),
        (words("note.techniques"), techniques),
        (words("note.homework"), work.homework),
        (words("note.until_next"), work.until_next),
    )
    passages: list[Block] = [Passage(title, text) for title, text in told if text]
    return [*passages, *([Facts(facts)] if facts else [])]


def _addendum(addendum: Addendum, words: Words, zone: tzinfo | None) -> Passage:
    title = words.code("addendum", addendum.kind)
    return Passage(title, addendum.text, _moment(addendum.at, words, zone))


def _by(name: str, at: datetime, words: Words, zone: tzinfo | None) -> str:
    return words("note.signed", who=name, moment=_moment(at, words, zone))


def _moment(at: datetime, words: Words, zone: tzinfo | None) -> str:
    return words.moment(at.astimezone(zone))
