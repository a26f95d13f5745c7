"""Supervision sessions: a draft, signed once, read by both; in the scope of a case or of the two."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import (
    FieldProblem,
    InvalidFieldsError,
    NoSupervisorError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.domain.fields import as_instant, require_valid
from pss_desktop.domain.ids import PersonId, RecordId, ScopeId, from_hex, to_hex
from pss_desktop.domain.kinds import ADDENDUM, SIGN
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.scopes import supervision_scope, type_by_id
from pss_desktop.domain.session_note import ADDENDUM_FIELDS, Addendum, AddendumKind
from pss_desktop.domain.supervision_session import SupervisionSession
from pss_desktop.services.programme.supervising import ReadRoster, Supervising
from pss_desktop.services.review.review_reading import ReviewReading
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import readable, require_understood, understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signed_records import addendum_of, forget_addendum
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.views.records import StoredRecord

SUPERVISION_SESSION: Final = "supervision_session"
CASE_CODE: Final = "case_code"
"""The form's field for the case that a session was about, by its code; empty for none, or several."""

_SHOWN: Final = 500


@dataclass(frozen=True, slots=True)
class SupervisionRow:
    """A session in the list; *with_whom* is the other person. *form* is empty for one that does not read."""

    id: RecordId
    at: datetime
    form: str
    writer: str
    with_whom: str
    code: str
    mine: bool


@dataclass(frozen=True, slots=True)
class SupervisionDetail:
    """A signed session with what was added since, each with the name of its writer."""

    row: SupervisionRow
    session: SupervisionSession
    signed_at: datetime
    addenda: tuple[tuple[Addendum, str], ...]
    unread: int


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody with whom a session can be held: *id* is their hex id."""

    id: str
    name: str


class SupervisionSessions:
    """What people do with supervision sessions. Without a programme there are none."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        signing: Signing,
        *,
        reading: ReviewReading,
        supervising: Supervising,
        roster: ReadRoster,
    ) -> None:
        self._seat = seat
        self._signed = SignedDeeds(deeds, signing)
        self._reading = reading
        self._supervising = supervising
        self._roster = roster

    def partners(self) -> tuple[Partner, ...]:
        """Whom this person supervises, and who supervises them."""
        known = (*self._supervising.supervisees(), *self._supervising.supervisors())
        return tuple(Partner(to_hex(one.person), one.name) for one in known)

    def sign(self, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved draft of *revision*, in the scope of its case, else of the programme.

        Raises NoProgrammeError, NoSupervisorError for somebody whom the roster does not link to this person,
        PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError; the
        draft is then as it was.
        """
        storage = self._seat.storage

        def write(writer: JournalWriter) -> RecordId:
            draft = storage.drafts.open(SUPERVISION_SESSION, None)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            session = SupervisionSession.from_form(self._with_case(draft.content))
            record = RecordId(storage.ids.new())
            payload = {**session.to_payload(), "signed_at": to_iso(storage.clock.now())}
            writer.write(_entry(SIGN, record, self._scope_of(session), payload))
            storage.drafts.discard(SUPERVISION_SESSION, None, revision=revision)
            return record

        change = Change(frozenset({SUPERVISION_SESSION, DRAFT}), None, origin)
        return self._signed.run((SIGN, revision), change, write)

    def add(self, record: RecordId, text: str, *, origin: object = None) -> SupervisionDetail:
        """Sign an addition. Raises InvalidFieldsError, RecordNotFoundError, and as :meth:`sign`."""
        require_valid(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: text})
        storage = self._seat.storage
        scope = self._record(record).scope

        def write(writer: JournalWriter) -> None:
            added = Addendum(
                AddendumKind.ADDENDUM, text.strip(), storage.identity.person, storage.clock.now()
            )
            writer.write(_entry(ADDENDUM, record, scope, added.to_payload()))
            forget_addendum(storage, record, None, text)

        change = Change(frozenset({SUPERVISION_SESSION, DRAFT}), None, origin)
        self._signed.run((ADDENDUM, record, text), change, write)
        return self.get(record)

    def all(self) -> tuple[SupervisionRow, ...]:
        """Every session that is here, the newest first."""
        found = self._seat.storage.records.newest(SUPERVISION_SESSION, count=_SHOWN)
        return tuple(self._row(one, understood(_session_of, one)) for one in found if one.content)

    def get(self, record: RecordId) -> SupervisionDetail:
        """A signed session. Raises RecordNotFoundError, UnreadableRecordError."""
        stored = self._record(record)
        session = require_understood(_session_of, stored)
        acts = self._seat.storage.records.acts(record)
        added = readable(
            addendum_of, [one for one in acts if one.act == ADDENDUM and one.payload is not None]
        )
        return SupervisionDetail(
            self._row(stored, session),
            session,
            signed_at=as_instant(stored.content.get("signed_at")) or stored.at,
            addenda=tuple((one, self._supervising.name_of(one.author)) for one in added),
            unread=added.unread,
        )

    def _row(self, record: StoredRecord, session: SupervisionSession | None) -> SupervisionRow:
        counselor = PersonId(from_hex(session.counselor)) if session and session.counselor else None
        client = None if session is None else session.about_client
        writer = record.author or self._supervising.me
        mine = writer == self._supervising.me
        other = counselor if mine or counselor != self._supervising.me else writer
        return SupervisionRow(
            id=record.id,
            at=record.at if session is None else session.when,
            form="" if session is None else session.form,
            writer=self._supervising.name_of(writer),
            with_whom=self._supervising.name_of(other) if other else "",
            code=self._reading.code_of(client) if client else "",
            mine=mine,
        )

    def _with_case(self, content: Mapping[str, object]) -> dict[str, object]:
        """The form's answers with the case that its code names. Raises InvalidFieldsError."""
        code = text_of(content.get(CASE_CODE)).strip()
        if not code:
            return {**content, "client": ""}
        found = self._seat.storage.clients.having_code(code)
        if len(found) != 1:
            raise InvalidFieldsError((FieldProblem(CASE_CODE, "unknown_code"),))
        return {**content, "client": to_hex(found[0])}

    def _scope_of(self, session: SupervisionSession) -> ScopeId:
        roster = self._roster()
        if roster is None:
            raise NoProgrammeError
        client = session.about_client
        if client is not None:
            return ScopeId(client)
        me, other = self._supervising.me, PersonId(from_hex(session.counselor))
        pairs = [pair for pair in ((me, other), (other, me)) if roster.supervises(*pair)]
        if not pairs:
            raise NoSupervisorError
        return supervision_scope(*pairs[0])

    def _record(self, record: RecordId) -> StoredRecord:
        found = self._seat.storage.records.get(record)
        if found.kind != SUPERVISION_SESSION or not found.content:
            raise RecordNotFoundError
        return found


def _session_of(record: StoredRecord) -> SupervisionSession:
    """Raises ValueError for what is no session, or names by no id whom it was with or about."""
    session = SupervisionSession.from_payload(record.content)
    for named in filter(None, (session.counselor, session.client)):
        from_hex(named)
    return session


def _entry(act: str, record: RecordId, scope: ScopeId, payload: Mapping[str, object]) -> Entry:
    return Entry(SUPERVISION_SESSION, act, record, scope, payload, scope_type=type_by_id(scope))
