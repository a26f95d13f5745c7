"""What waits for a supervisor: by risk, then by age; and a share of what nobody sent, drawn at random."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import NotSupervisorError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.kinds import SAMPLE
from pss_desktop.domain.review import WAITING, ReviewStatus, Step, asks_supervisor, review_of
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.sampling import draw
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.programme.supervising import Supervising
from pss_desktop.services.review.review_reading import ADDED, REVIEW, ReviewReading, note_of
from pss_desktop.services.review.review_views import Draw, QueueRow, mark_of
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.note_views import NoteState
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.views.records import PlaceInTime, StoredRecord

_READ: Final = 5_000
_PAGE: Final = 500
_UNJUDGED: Final = -1


@dataclass(slots=True)
class _Cases:
    """What rows of one case have in common, read once for all of them: its code and its risk."""

    reading: ReviewReading
    known: dict[ClientId, tuple[str, str]] = field(default_factory=dict)

    def of(self, client: ClientId) -> tuple[str, str]:
        if client not in self.known:
            code = self.reading.code_of(client)
            risk = self.reading.risk_of(client) if code else RiskNow()
            self.known[client] = (code, risk.level.value if risk.is_set else "")
        return self.known[client]


class ReviewQueue:
    """Computed each time from the states of reviews and notes; nothing of it is kept."""

    def __init__(self, seat: Seat, deeds: Deeds, reading: ReviewReading, supervising: Supervising) -> None:
        self._seat = seat
        self._deeds = deeds
        self._reading = reading
        self._supervising = supervising

    def waiting(self) -> tuple[QueueRow, ...]:
        """Every note that waits for this person: the highest risk first, then the longest waiting."""
        if not self._supervising.is_supervisor():
            return ()
        notes = dict.fromkeys((*self._asked_for(), *self._changed()))
        cases = _Cases(self._reading)
        rows = (self._row(note, cases) for note in notes)
        return tuple(sorted((row for row in rows if row is not None), key=_urgency))

    def next_after(self, note: RecordId) -> RecordId | None:
        """The note that stands below *note* in the queue, else the first; None when nothing else waits."""
        ids = [row.note for row in self.waiting()]
        others = [one for one in ids if one != note]
        if not others:
            return None
        below = ids[ids.index(note) + 1 :] if note in ids else others
        return below[0] if below else others[0]

    # Sampling

    def draw(self, *, seed: str, percent: int, since: datetime, origin: object = None) -> Draw:
        """Draw *percent* of the notes held since then that are in no review, and put them into the queue.

        Who draws again with the same seed from the same notes draws the same. Raises NotSupervisorError.
        """
        if not self._supervising.is_supervisor():
            raise NotSupervisorError
        among = {record.id: record for record in self._unreviewed(since)}
        drawn = draw(among, seed=seed, percent=percent)
        now = self._seat.storage.clock.now()
        with self._deeds.deed(Change(frozenset({REVIEW}), origin=origin)) as writer:
            for note in drawn:
                step = Step(note, self._reading.now(note), now, draw=seed)
                scope = among[note].scope
                writer.write(Entry(REVIEW, SAMPLE, review_of(note), scope, step.to_payload()))
        cases = _Cases(self._reading)
        rows = (self._row(note, cases) for note in drawn)
        return Draw(seed, percent, tuple(row for row in rows if row is not None), len(among))

    def _unreviewed(self, since: datetime) -> Iterator[StoredRecord]:
        place: PlaceInTime | None = None
        while True:
            page = self._seat.storage.records.newest(SESSION_NOTE, after=place, count=_PAGE)
            for record in page:
                if record.at < since:
                    return
                if self._may_be_drawn(record):
                    yield record
            if len(page) < _PAGE:
                return
            place = PlaceInTime(page[-1].at, page[-1].id)

    def _may_be_drawn(self, record: StoredRecord) -> bool:
        written_by = record.author
        return (
            written_by is not None
            and bool(record.content)
            and record.status != NoteState.ENTERED_IN_ERROR
            and self._supervising.reviews(written_by)
            and self._reading.review(record.id) is None
            and bool(self._reading.code_of(ClientId(RecordId(record.scope))))
        )

    # The queue

    def _asked_for(self) -> Iterator[RecordId]:
        for review in self._seat.storage.outstanding.in_states(REVIEW, WAITING, count=_READ):
            note = note_of(review)
            if note is not None:
                yield note

    def _changed(self) -> Iterator[RecordId]:
        """Notes that were decided about and hold more than the version that was decided about."""
        outstanding = self._seat.storage.outstanding
        decided = set(outstanding.names_in_states(REVIEW, (ReviewStatus.APPROVED, ReviewStatus.RETURNED)))
        if decided:
            notes = outstanding.names_in_states(SESSION_NOTE, ADDED)
            yield from (note for note in notes if review_of(note) in decided)

    def _row(self, note: RecordId, cases: _Cases) -> QueueRow | None:
        """None for what asks nothing of this person, or is not here."""
        storage = self._seat.storage
        if storage.journal.record_key(note) is None:
            return None
        record = storage.records.get(note)
        client = ClientId(RecordId(record.scope))
        code, risk = cases.of(client)
        if record.author is None or not code or record.title not in tuple(NoteFormat):
            return None
        if not self._supervising.reviews(record.author):
            return None
        state = self._reading.state(self._reading.review(note), note, record.status)
        mark = mark_of(state)
        if mark is None or not asks_supervisor(state):
            return None
        since = self._reading.since(state, note)
        return QueueRow(
            note=note,
            client=client,
            code=code,
            at=record.at,
            format=NoteFormat(record.title),
            writer=self._supervising.name_of(record.author),
            risk=risk,
            mark=mark,
            since=since,
            age_days=max((storage.clock.now() - since).days, 0),
        )


def _urgency(row: QueueRow) -> tuple[int, datetime]:
    height = RiskLevel(row.risk).height if row.risk else _UNJUDGED
    return (-height, row.since)
