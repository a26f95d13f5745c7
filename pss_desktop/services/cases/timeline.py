"""The story of a case: what happened, newest first, and the few marks that draw it as a strip."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from pss_desktop.domain.appointment import Appointment
from pss_desktop.domain.attachment import STORED, StoredFile
from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.contact import LoggedContact
from pss_desktop.domain.crisis_event import CrisisEvent
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.fields import as_instant
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.opening import opening_of
from pss_desktop.domain.payloads import TEXT, text_of
from pss_desktop.domain.risk import set_anew
from pss_desktop.domain.risk_screen import RiskScreen
from pss_desktop.domain.session_note import NoteBody
from pss_desktop.services.paging import PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import understood
from pss_desktop.vault.views.records import Mark, PlaceInTime, StoredAct, StoredRecord

RECORDS: Final = (
    "session_note",
    "appointment",
    "contact",
    "crisis_event",
    "risk_screen",
    "assessment",
    "file",
)
"""Kinds of which each record is an event of its own."""

RISK_LEVEL: Final = "risk_level"
SET_ANEW: Final = "set_anew"
"""In place of an act's own name, where a level took the place of one that could not be read."""
ACTS: Final = (RISK_LEVEL, "consent", "safety_plan", "protection_plan")
"""Kinds that a case has once: each act on them is an event."""

STORY_KINDS: Final = (*RECORDS, *ACTS)
STRIP_LENGTH: Final = timedelta(days=365)
STRIP_LEAST: Final = timedelta(days=30)
_OPENING: Final = 160
_UNSAID: Final = frozenset({"rescheduled", "entered_in_error"})


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that happened. *act* is empty for a record of its own; *opening* is how its words begin.

    *reads*: this version can read it; one that a newer version wrote has its place here all the same.
    """

    kind: str
    act: str
    record: RecordId
    at: datetime
    status: str
    risk: str
    title: str
    opening: str
    reads: bool = True


@dataclass(frozen=True, slots=True)
class RiskChange:
    """From *at* on the level was *level*."""

    at: datetime
    level: str


class MarkKind(StrEnum):
    """What a mark on the strip stands for."""

    HELD = "held"
    MISSED = "missed"
    CALL = "call"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class StripMark:
    """One contact on the strip."""

    kind: MarkKind
    at: datetime


@dataclass(frozen=True, slots=True)
class StoryStrip:
    """A case at a glance, from *since* to *until*; *risk* begins with the level that stood at *since*."""

    since: datetime
    until: datetime
    risk: tuple[RiskChange, ...]
    marks: tuple[StripMark, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The newest events, where the next page begins, and the strip."""

    events: tuple[StoryEvent, ...]
    next: PageKey | None
    strip: StoryStrip


class Timeline:
    """Reads a case's story by the columns that every kind has."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def of(self, client: ClientId, after: PageKey | None = None, count: int = 40) -> Story:
        """The newest events of *client* after *after*, at least *count* where there are as many."""
        records = self._seat.storage.records
        place = PlaceInTime(from_ms(int(after.sort)), RecordId(after.id)) if after else None
        found = records.story(ScopeId(client), RECORDS, after=place, count=count + 1)
        shown, more = found[:count], len(found) > count
        since = shown[-1].at if more else None
        acts = [one for one in self._acts(client) if _between(one.at, since, place)]
        events = sorted((*map(_event, shown), *acts), key=lambda one: one.at, reverse=True)
        last = PageKey(to_ms(shown[-1].at), shown[-1].id) if more else None
        return Story(tuple(events), last, self._strip(client))

    def _acts(self, client: ClientId) -> Iterator[StoryEvent]:
        for kind in ACTS:
            record = single_record(ScopeId(client), kind)
            acts = [(act, act.payload) for act in self._acts_on(record) if act.payload is not None]
            anew = set_anew((act.act, payload) for act, payload in acts)
            for (act, payload), over in zip(acts, anew, strict=True):
                event = _act_event(kind, record, act, payload)
                yield replace(event, act=SET_ANEW) if over and kind == RISK_LEVEL else event

    def _acts_on(self, record: RecordId) -> tuple[StoredAct, ...]:
        try:
            return self._seat.storage.records.acts(record)
        except RecordNotFoundError:
            return ()

    def _strip(self, client: ClientId) -> StoryStrip:
        now = self._seat.storage.clock.now()
        found = self._seat.storage.records.marks(ScopeId(client), RECORDS, since=now - STRIP_LENGTH)
        marks = [mark for mark in map(_mark, found) if mark is not None and mark.at <= now]
        levels = [RiskChange(at, level) for at, level in self._levels(client) if at <= now]
        begun = min([*(mark.at for mark in marks), *(one.at for one in levels), now - STRIP_LEAST])
        since = max(begun, now - STRIP_LENGTH)
        standing = [RiskChange(since, one.level) for one in levels if one.at <= since][-1:]
        return StoryStrip(
            since=since,
            until=now,
            risk=(*standing, *(one for one in levels if one.at > since)),
            marks=tuple(mark for mark in marks if mark.at >= since),
        )

    def _levels(self, client: ClientId) -> list[tuple[datetime, str]]:
        acts = self._acts_on(single_record(ScopeId(client), RISK_LEVEL))
        told = [(_at(act, act.payload), text_of(act.payload.get("level"))) for act in acts if act.payload]
        return sorted((at, level) for at, level in told if level)


def _between(at: datetime, since: datetime | None, before: PlaceInTime | None) -> bool:
    return (since is None or at >= since) and (before is None or at < before.at)


def _event(record: StoredRecord) -> StoryEvent:
    return StoryEvent(
        kind=record.kind,
        act="",
        record=record.id,
        at=record.at,
        status=record.status,
        risk=record.risk,
        title=record.title,
        opening=_opening(record.content),
        reads=record.kind not in _READ or understood(_READ[record.kind], record) is not None,
    )


_READ: Final[Mapping[str, Callable[[StoredRecord], object]]] = {
    "session_note": lambda one: NoteBody.from_payload(one.content),
    "appointment": lambda one: Appointment.from_state(one.id, RecordId(one.scope), one.content),
    "contact": lambda one: LoggedContact.from_payload(one.content),
    "crisis_event": lambda one: CrisisEvent.from_payload(one.content),
    "risk_screen": lambda one: RiskScreen.from_payload(one.content),
    "file": lambda one: StoredFile.from_payload(one.content.get(STORED)),
}


def _act_event(kind: str, record: RecordId, act: StoredAct, payload: Mapping[str, object]) -> StoryEvent:
    return StoryEvent(
        kind=kind,
        act=act.act,
        record=record,
        at=_at(act, payload),
        status="",
        risk=text_of(payload.get("level")),
        title=text_of(payload.get("deed")),
        opening=_opening(payload),
        reads=kind != RISK_LEVEL or bool(text_of(payload.get("level"))),
    )


def _at(act: StoredAct, payload: Mapping[str, object]) -> datetime:
    """When the act says that it was, else when it was written."""
    return as_instant(payload.get("at")) or from_ms(act.hlc.ms)


def _opening(content: Mapping[str, object]) -> str:
    words = content.get(TEXT)
    said = (text_of(one).strip() for one in (words.values() if isinstance(words, Mapping) else ()))
    return opening_of(next((one for one in said if one), ""), _OPENING)


_MARKED: Final[Mapping[str, Callable[[str], MarkKind | None]]] = {
    "session_note": lambda status: None if status in _UNSAID else MarkKind.HELD,
    "appointment": lambda status: MarkKind.MISSED if status == "no_show" else None,
    "contact": lambda status: MarkKind.CALL,
    "crisis_event": lambda status: None if status in _UNSAID else MarkKind.CRISIS,
}


def _mark(found: Mark) -> StripMark | None:
    told = _MARKED.get(found.kind)
    kind = told(found.status) if told is not None else None
    return None if kind is None else StripMark(kind, found.at)
