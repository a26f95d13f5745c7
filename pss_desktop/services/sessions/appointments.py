"""Appointments: made, moved, cancelled, missed, and completed by the note that tells of the session."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from pss_desktop.domain.appointment import (
    MOVED_FIELDS,
    Appointment,
    AppointmentState,
    Planned,
    ended_payload,
)
from pss_desktop.domain.clock import from_ms, to_iso, to_ms
from pss_desktop.domain.errors import InvalidFieldsError, RecordNotFoundError, StaleDraftError
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, from_hex, to_hex
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.payloads import TEXT, to_payload, without_empty
from pss_desktop.domain.session_note import NoteBody
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import all_understood, readable, require_understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.records import PlaceInTime, StoredRecord

APPOINTMENT: Final = "appointment"
"""The kind, and the draft form of a new one; a form about one that exists has its hex id after a colon."""

_SHOWN: Final = 200


def appointment_form(appointment: RecordId | None) -> str:
    """The draft form of a new appointment, or of what is done with one."""
    return APPOINTMENT if appointment is None else f"{APPOINTMENT}:{to_hex(appointment)}"


class Agenda(NamedTuple):
    """Appointments to come, soonest first; what was, newest first; how many were missed, or do not read."""

    coming: tuple[Appointment, ...]
    past: tuple[Appointment, ...]
    missed: int
    unread: int


class Appointments:
    """What a person does with the appointments of the open vault."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    # Reading

    def get(self, appointment: RecordId) -> Appointment:
        """Raises RecordNotFoundError, UnreadableRecordError."""
        return require_understood(_appointment, _record(self._seat.storage, appointment))

    def page(self, client: ClientId, after: PageKey | None = None, count: int = 50) -> Page[Appointment]:
        """The client's appointments by their time, the latest first."""
        place = PlaceInTime(from_ms(int(after.sort)), RecordId(after.id)) if after else None
        found = self._seat.storage.records.page(ScopeId(client), APPOINTMENT, after=place, count=count + 1)
        last = found[count - 1] if len(found) > count else None
        rows = readable(_appointment, [one for one in found[:count] if one.content])
        return Page(
            rows,
            PageKey(to_ms(last.at), last.id) if last else None,
            unread=rows.unread,
        )

    def agenda(self, client: ClientId) -> Agenda:
        """The newest two hundred, which is years of a case."""
        rows, _, unread = self.page(client, None, _SHOWN)
        coming = tuple(reversed([one for one in rows if one.is_open]))
        past = tuple(one for one in rows if not one.is_open)
        missed = sum(one.state is AppointmentState.NO_SHOW for one in past)
        return Agenda(coming, past, missed, unread)

    def proposal(self, client: ClientId) -> Mapping[str, object]:
        """What a new one begins with: an hour like the last one, a week after it or after today."""
        now = self._seat.storage.clock.now()
        rows = self.page(client, None, 1).rows
        if not rows:
            return {"when": to_iso(_full_hour(now + timedelta(days=7)))}
        last = rows[0].planned
        when = last.when + timedelta(days=7)
        while when <= now:
            when += timedelta(days=7)
        like_it = {"minutes": last.minutes, "modality": last.modality, "place": last.place}
        return {"when": to_iso(when), **{name: value for name, value in like_it.items() if value}}

    # Writing

    def make(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Make the one whose draft was saved. Raises InvalidFieldsError, StaleDraftError."""
        storage = self._seat.storage
        made = RecordId(storage.ids.new())
        with self._writing(client, origin) as writer:
            planned = Planned.from_form(self._taken(None, client, revision))
            _plan(writer, made, client, planned)
        return made

    def move(
        self, appointment: RecordId, client: ClientId, revision: int, *, origin: object = None
    ) -> RecordId:
        """Change it by its saved draft. At another time it becomes a new one, and both name each other.

        Raises InvalidFieldsError, StaleDraftError, AppointmentClosedError, RecordNotFoundError.
        """
        storage = self._seat.storage
        before = self._open_one(appointment, client)
        with self._writing(client, origin) as writer:
            content = self._taken(appointment, client, revision)
            planned, reason = Planned.from_form(content), _reason(content)
            if planned.when == before.planned.when:
                _set(writer, appointment, client, planned.to_payload())
                return appointment
            following = RecordId(storage.ids.new())
            _plan(writer, following, client, planned, former=to_hex(appointment))
            ended = {"status": AppointmentState.RESCHEDULED.value, "following": to_hex(following)}
            _set(writer, appointment, client, {**ended, **to_payload(MOVED_FIELDS, {"reason": reason})})
        return following

    def end(
        self,
        appointment: RecordId,
        client: ClientId,
        state: AppointmentState,
        *,
        revision: int,
        origin: object = None,
    ) -> None:
        """Cancelled or missed, with the reason of its saved draft; raises as :meth:`move` does."""
        self._open_one(appointment, client)
        with self._writing(client, origin) as writer:
            payload = ended_payload(state, self._taken(appointment, client, revision))
            _set(writer, appointment, client, payload)

    def complete(self, appointment: RecordId, client: ClientId, *, origin: object = None) -> None:
        """The session took place. Raises AppointmentClosedError, RecordNotFoundError."""
        self._open_one(appointment, client)
        with self._writing(client, origin) as writer:
            _set(writer, appointment, client, {"status": AppointmentState.COMPLETED.value})

    def take_back(self, appointment: RecordId, client: ClientId, *, origin: object = None) -> None:
        """Scheduled again: it was ended by a slip. One that was moved stays moved."""
        known = self._of_client(appointment, client)
        if known.state is AppointmentState.RESCHEDULED or known.is_open:
            return
        again = {"status": AppointmentState.SCHEDULED.value, "reason": None, TEXT: {"reason_words": None}}
        with self._writing(client, origin) as writer:
            _set(writer, appointment, client, again)

    # Parts

    def _writing(self, client: ClientId, origin: object) -> AbstractContextManager[JournalWriter]:
        return self._deeds.deed(Change(frozenset({APPOINTMENT, DRAFT}), client, origin))

    def _of_client(self, appointment: RecordId, client: ClientId) -> Appointment:
        known = self.get(appointment)
        if known.client != client:
            raise RecordNotFoundError
        return known

    def _open_one(self, appointment: RecordId, client: ClientId) -> Appointment:
        known = self._of_client(appointment, client)
        known.require_open()
        return known

    def _taken(self, about: RecordId | None, client: ClientId, revision: int) -> Mapping[str, object]:
        """The saved draft's content; the draft goes with the deed."""
        form, drafts = appointment_form(about), self._seat.storage.drafts
        draft = drafts.open(form, client)
        if draft is None or draft.revision != revision:
            raise StaleDraftError
        drafts.discard(form, client, revision=revision)
        return draft.content


def plan_by_note(storage: Storage, writer: JournalWriter, client: ClientId, body: NoteBody) -> None:
    """What the signature under a note does: its appointment took place, its next date becomes one.

    Where one is planned for that very time already, nothing is made twice.
    """
    _complete_by_note(storage, writer, client, body.appointment)
    when = body.work.next_when
    if when is None:
        return
    known = all_understood(_appointment, storage.records.page(ScopeId(client), APPOINTMENT, count=_SHOWN))
    if not any(one.is_open and one.planned.when == when for one in known):
        planned = Planned(when, body.minutes, body.modality, body.place)
        _plan(writer, RecordId(storage.ids.new()), client, planned)


def facts_of(storage: Storage, client: ClientId, appointment: RecordId) -> dict[str, object]:
    """What a note about it begins with. Raises as get does; RecordNotFoundError also for another client."""
    known = require_understood(_appointment, _record(storage, appointment))
    if known.client != client:
        raise RecordNotFoundError
    planned = known.planned
    facts: dict[str, object] = {
        "when": to_iso(planned.when),
        "minutes": planned.minutes,
        "modality": planned.modality,
        "place": planned.place,
        "appointment": to_hex(appointment),
    }
    return {name: value for name, value in facts.items() if value}


def _complete_by_note(storage: Storage, writer: JournalWriter, client: ClientId, named: str) -> None:
    """An appointment that a note names and that can't be read any more keeps no note from being signed."""
    try:
        known = _appointment(_record(storage, RecordId(from_hex(named)))) if named else None
    except (ValueError, RecordNotFoundError):
        return
    if known is not None and known.is_open and known.client == client:
        _set(writer, known.id, client, {"status": AppointmentState.COMPLETED.value})


def _record(storage: Storage, appointment: RecordId) -> StoredRecord:
    record = storage.records.get(appointment)
    if record.kind != APPOINTMENT or not record.content:
        raise RecordNotFoundError
    return record


def _appointment(record: StoredRecord) -> Appointment:
    return Appointment.from_state(record.id, RecordId(record.scope), record.content)


def _plan(
    writer: JournalWriter, made: RecordId, client: ClientId, planned: Planned, *, former: str = ""
) -> None:
    payload = without_empty(planned.to_payload())
    _set(writer, made, client, {**payload, "former": former} if former else payload)


def _set(
    writer: JournalWriter, appointment: RecordId, client: ClientId, payload: Mapping[str, object]
) -> None:
    writer.write(Entry(APPOINTMENT, SET, appointment, ScopeId(client), payload))


def _reason(content: Mapping[str, object]) -> object:
    problems = check_fields(MOVED_FIELDS, {"reason": content.get("reason")})
    if problems:
        raise InvalidFieldsError(problems)
    return content.get("reason")


def _full_hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)
