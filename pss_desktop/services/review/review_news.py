"""What came back from review, for the counselor whose notes they are: until it was looked at."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import StorageError
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.review import Approved, Returned, ReviewState, ReviewStatus, decision_in, review_of
from pss_desktop.services.clients.client_views import client_of, identity_of
from pss_desktop.services.programme.supervising import Supervising
from pss_desktop.services.review.review_reading import REVIEW, ReviewReading, note_of
from pss_desktop.services.review.review_views import NewsKind, ReviewedNote, ReviewNews, ShownComment
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.journal.heard import Heard, heard_of

_SEEN: Final = "review_seen"
_KEPT: Final = 200
_SHOWN: Final = 60


@dataclass(slots=True)
class _Seen:
    """How far the person has looked, in this vault's own order: *floor* for all reviews, *upto* for each."""

    floor: int = 0
    upto: dict[str, int] = field(default_factory=dict)

    def covers(self, heard: Heard) -> bool:
        return self.of(heard.record) >= heard.upto

    def of(self, review: RecordId) -> int:
        return self.upto.get(to_hex(review), self.floor)

    def look(self, one: Heard, heard: Iterable[Heard]) -> None:
        """*one* was looked at; what all reviews have in common becomes the floor."""
        self.upto[to_hex(one.record)] = one.upto
        unseen = [other.upto for other in heard if not self.covers(other)]
        if not unseen:
            self.floor, self.upto = max(self.floor, *self.upto.values()), {}
        elif len(self.upto) > _KEPT:
            self.floor = max(self.floor, min(unseen) - 1)
            self.upto = {name: upto for name, upto in self.upto.items() if upto > self.floor}


class ReviewNewsBoard:
    """Lines for Today. A returned note stays until it is added to; all else until it is opened."""

    def __init__(self, seat: Seat, deeds: Deeds, reading: ReviewReading, supervising: Supervising) -> None:
        self._seat = seat
        self._deeds = deeds
        self._reading = reading
        self._supervising = supervising

    def lines(self) -> tuple[ReviewNews, ...]:
        """What came back: the urgent first, then what was returned, commented on, approved."""
        records = self._seat.storage.records
        returned = self._seat.storage.outstanding.in_states(REVIEW, (ReviewStatus.RETURNED,), count=_SHOWN)
        notes = list(map(note_of, returned))
        seen = self._seen()
        news = {one.record: seen.of(one.record) for one in self._heard(seen) if not seen.covers(one)}
        notes += [note_of(records.get(review)) for review in news]
        known = [note for note in notes if note is not None]
        found = (self._line(note, news) for note in dict.fromkeys(known))
        lines = (line for line in found if line is not None)
        return tuple(sorted(lines, key=lambda one: (tuple(NewsKind).index(one.kind), one.at)))[:_SHOWN]

    def look_at(self, note: RecordId, *, origin: object = None) -> None:
        """The note's page was opened: what stands there is no news any more.

        On a full disk it stays news, and the note can be read all the same.
        """
        if self._seat.vault.read_only:
            return
        seen = self._seen()
        heard = self._heard(seen)
        one = next((one for one in heard if one.record == review_of(note)), None)
        if one is None or seen.covers(one):
            return
        seen.look(one, heard)
        change = Change(frozenset({REVIEW}), origin=origin)
        with suppress(StorageError), self._deeds.deed(change):
            self._seat.storage.settings.put(_SEEN, {"floor": seen.floor, "upto": seen.upto})

    def _seen(self) -> _Seen:
        kept = self._seat.storage.settings.get(_SEEN)
        return _Seen() if kept is None else _Seen(kept["floor"], kept["upto"])

    def _heard(self, seen: _Seen) -> tuple[Heard, ...]:
        storage = self._seat.storage
        return heard_of(storage.connection, REVIEW, after=seen.floor, me=storage.identity.device)

    def _line(self, note: RecordId, news: dict[RecordId, int]) -> ReviewNews | None:
        """None for notes of others, for what is not here, and for what the person knows by now."""
        storage = self._seat.storage
        if storage.journal.record_key(note) is None:
            return None
        record = storage.records.get(note)
        if record.author != self._supervising.me or not record.content:
            return None
        read = self._reading.read(note)
        fresh = tuple(self._fresh(read, news.get(review_of(note))))
        kind = _kind(read.state, fresh, told=review_of(note) in news)
        listed = storage.clients.get(read.detail.note.client)
        if kind is None or listed is None or not read.code:
            return None
        by, at = _said(kind, read, fresh)
        return ReviewNews(
            kind=kind,
            note=note,
            client=read.detail.note.client,
            code=client_of(listed).code,
            name=identity_of(listed).shown_name,
            held_at=read.detail.note.body.when,
            by=by,
            at=at,
            comments=len(fresh),
        )

    def _fresh(self, read: ReviewedNote, seen: int | None) -> Iterator[ShownComment]:
        """Comments of others that came since the note was opened last, and that nothing answers yet."""
        if seen is None:
            return
        storage = self._seat.storage
        key = storage.journal.record_key(review_of(read.detail.note.id)) or 0
        new = {one.operation.hash for one in storage.journal.operations(key) if one.key > seen}
        yield from (one for one in read.comments if one.id in new and not one.mine and not one.answers)


def _said(kind: NewsKind, read: ReviewedNote, fresh: tuple[ShownComment, ...]) -> tuple[str, datetime]:
    """Who said the newest of it, and when."""
    decision = decision_in(read.state)
    if kind in (NewsKind.RETURNED, NewsKind.APPROVED) and decision is not None:
        return read.decided_by, decision.at
    return fresh[-1].name, fresh[-1].comment.at


def _kind(state: ReviewState, fresh: tuple[ShownComment, ...], *, told: bool) -> NewsKind | None:
    if any(one.comment.urgent for one in fresh):
        return NewsKind.URGENT
    if isinstance(state, Returned):
        return NewsKind.RETURNED
    if fresh:
        return NewsKind.COMMENTED
    return NewsKind.APPROVED if told and isinstance(state, Approved) else None
