"""Session notes: written as drafts, signed once, and after that only added to."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.case import CaseState
from pss_desktop.domain.clock import from_ms, to_iso, to_ms
from pss_desktop.domain.errors import (
    AlreadySignedError,
    OwnNoteError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.fields import require_valid
from pss_desktop.domain.ids import ID_LENGTH, ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import CO_SIGN, SIGN
from pss_desktop.domain.session_note import (
    ADDENDUM_FIELDS,
    Addendum,
    AddendumKind,
    CoSignature,
    NoteBody,
    NoteDraft,
    NoteFormat,
    SignedNote,
)
from pss_desktop.domain.session_work import WORK_WORDS, goal_field
from pss_desktop.services.clients.client_views import client_of, identity_of
from pss_desktop.services.crisis.risks import RISK_LEVEL, raise_by_note
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.appointments import APPOINTMENT, facts_of, plan_by_note
from pss_desktop.services.sessions.note_views import (
    CoSigned,
    DraftNote,
    NoteDetail,
    NoteRow,
    NoteState,
    UnsignedNote,
)
from pss_desktop.services.understood import all_understood, each_understood, require_understood, understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT, SESSION_NOTE_FORM, Drafts, DraftSaved
from pss_desktop.services.writing.signed_records import addendum_of, forget_addendum
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.drafts import StoredDraft
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.views.records import PlaceInTime, StoredAct, StoredRecord

__all__ = ["CoSigned", "DraftNote", "NoteDetail", "NoteRow", "NoteState", "Notes", "UnsignedNote"]

SESSION_NOTE: Final = "session_note"

_ADDITIONS: Final = tuple(AddendumKind)
_PARTS: Final = frozenset(
    name for parts in (*(one.parts for one in NoteFormat), WORK_WORDS) for name in parts
)
_LOOKED_BACK: Final = 50


class _Attempt(NamedTuple):
    """The last signature that was tried: asked again after a fault, it is finished and not done twice."""

    asked: tuple[object, ...]
    change: Change
    note: RecordId


class Notes:
    """What a person does with session notes of the open vault."""

    def __init__(self, seat: Seat, deeds: Deeds, drafts: Drafts, signing: Signing) -> None:
        self._seat = seat
        self._deeds = deeds
        self._drafts = drafts
        self._signing = signing
        self._attempt: _Attempt | None = None

    # Drafts

    def begin(self, client: ClientId, appointment: RecordId | None = None) -> DraftNote:
        """The client's unsigned note, or an empty one that is not kept before its first save.

        Raises NotAllowedError in a case of somebody whose work this person supervises.

        An empty one begins with the facts of *appointment*, and with the goals of the note before.
        """
        self._deeds.require(Entry(SESSION_NOTE, SIGN, client, ScopeId(client), {}))
        draft = self._drafts.open(SESSION_NOTE_FORM, client)
        if draft is not None:
            return DraftNote(client, draft.content, draft.revision, draft.saved_at)
        last = self.last_signed(client)
        content = {
            "when": to_iso(self._seat.storage.clock.now().replace(second=0, microsecond=0)),
            "format": (last.note.body.format if last else NoteFormat.NARRATIVE).value,
            **_goals(last),
            **(facts_of(self._seat.storage, client, appointment) if appointment else {}),
        }
        return DraftNote(client, content, 0, None)

    def save_draft(self, client: ClientId, content: Mapping[str, object], revision: int) -> DraftSaved:
        """Keep what is typed. Raises StaleDraftError when it was saved elsewhere since *revision*.

        Raises AlreadySignedError where it was signed and only telling so had failed.
        """
        try:
            return self._drafts.save(SESSION_NOTE_FORM, client, content, revision)
        except StaleDraftError as problem:
            if self._owes((client, revision)):
                raise AlreadySignedError from problem
            raise

    def discard_draft(self, client: ClientId, revision: int, *, origin: object = None) -> None:
        """Forget the client's unsigned note. Raises StaleDraftError."""
        self._drafts.discard(SESSION_NOTE_FORM, client, revision, origin=origin)

    def unsigned(self) -> tuple[UnsignedNote, ...]:
        """Every unsigned note of a client who is not in the bin, the one begun first before the others."""
        drafts = self._seat.storage.drafts.list(SESSION_NOTE_FORM)
        return tuple(waiting for waiting in map(self._waiting, drafts) if waiting is not None)

    # Signing

    def sign(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved draft of *revision*; from then on it can be added to, not changed.

        The appointment that it tells of is completed by it, its next date becomes an appointment, and its
        risk today raises the level of risk where it is higher.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError;
        the draft is then as it was. Where only the head outside could not be written, the note is signed all
        the same, and asking again finishes that.
        """
        asked = (client, revision)
        begun = self._finished(asked)
        if begun is not None:
            return begun
        self._signing.require()
        storage = self._seat.storage
        attempt = self._begin(asked, RecordId(storage.ids.new()), client, origin)
        with self._deeds.deed(attempt.change, signed=True) as writer:
            draft = storage.drafts.open(SESSION_NOTE_FORM, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            unsigned = NoteDraft(_draft_id(draft), client, draft.content)
            payload = unsigned.signing_payload(storage.clock.now())
            writer.write(Entry(SESSION_NOTE, SIGN, attempt.note, ScopeId(client), payload))
            body = NoteBody.from_payload(payload)
            plan_by_note(storage, writer, client, body)
            raise_by_note(storage, writer, client, body.work.risk)
            storage.drafts.discard(SESSION_NOTE_FORM, client, revision=revision)
        return attempt.note

    def add_addendum(
        self,
        note: RecordId,
        kind: AddendumKind,
        text: str,
        *,
        answers: str = "",
        origin: object = None,
    ) -> NoteDetail:
        """Sign an addition, a late entry, or the mark 'entered in error'; its draft goes with it.

        *answers* names the comment of a review that it answers.

        Raises PassphraseNeededError, InvalidFieldsError, RecordNotFoundError, ClockAheadError, StorageErrors.
        """
        asked = (note, kind, text, answers)
        if self._finished(asked) is None:
            self._signing.require()
            require_valid(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: text})
            scope = self._record(note).scope
            attempt = self._begin(asked, note, RecordId(scope), origin)
            storage = self._seat.storage
            now = storage.clock.now()
            added = Addendum(kind, text.strip(), storage.identity.person, now, answers)
            with self._deeds.deed(attempt.change, signed=True) as writer:
                writer.write(Entry(SESSION_NOTE, kind.value, note, scope, added.to_payload()))
                forget_addendum(storage, note, RecordId(scope), text)
        return self.get(note)

    def co_sign(self, note: RecordId, *, origin: object = None) -> NoteDetail:
        """Put one's own name under another person's note; done before, nothing happens.

        Raises OwnNoteError, and what :meth:`add_addendum` raises.
        """
        asked = (note, CO_SIGN)
        if self._finished(asked) is None:
            self._signing.require()
            detail, storage = self.get(note), self._seat.storage
            if detail.mine:
                raise OwnNoteError
            if detail.may_co_sign:
                attempt = self._begin(asked, note, detail.note.client, origin)
                made = CoSignature(storage.identity.person, storage.clock.now())
                with self._deeds.deed(attempt.change, signed=True) as writer:
                    scope = ScopeId(detail.note.client)
                    writer.write(Entry(SESSION_NOTE, CO_SIGN, note, scope, made.to_payload()))
        return self.get(note)

    # Reading

    def get(self, note: RecordId) -> NoteDetail:
        """A signed note with its addenda. Raises RecordNotFoundError, UnreadableRecordError."""
        record = self._record(note)
        return self._detail(record, require_understood(self._signed, record))

    def page(self, client: ClientId, after: PageKey | None = None, count: int = 50) -> Page[NoteRow]:
        """The client's signed notes, newest first."""
        place = PlaceInTime(from_ms(int(after.sort)), RecordId(after.id)) if after else None
        found = self._seat.storage.records.page(ScopeId(client), SESSION_NOTE, after=place, count=count + 1)
        last = found[count - 1] if len(found) > count else None
        return Page(
            tuple(_row(record) for record in found[:count]),
            PageKey(to_ms(last.at), last.id) if last else None,
        )

    def last_signed(self, client: ClientId) -> NoteDetail | None:
        """The client's newest note that reads and is not marked as an error, for 'Load last note'."""
        found = self._seat.storage.records.page(ScopeId(client), SESSION_NOTE, count=_LOOKED_BACK)
        standing = (one for one in found if one.status != NoteState.ENTERED_IN_ERROR)
        read = next(each_understood(self._signed, standing), None)
        return None if read is None else self._detail(*read)

    # Parts

    def _begin(self, asked: tuple[object, ...], note: RecordId, client: ClientId, origin: object) -> _Attempt:
        change = Change(frozenset({SESSION_NOTE, DRAFT, APPOINTMENT, RISK_LEVEL}), client, origin)
        self._attempt = _Attempt(asked, change, note)
        return self._attempt

    def _owes(self, asked: tuple[object, ...]) -> bool:
        """Whether just this was signed, and only the head outside the database is missing."""
        attempt = self._attempt
        return attempt is not None and attempt.asked == asked and self._deeds.owes(attempt.change)

    def _finished(self, asked: tuple[object, ...]) -> RecordId | None:
        """The note of a signature that was asked before and is finished now; None when it is a new one."""
        if self._attempt is None or not self._owes(asked):
            return None
        self._deeds.settle()
        return self._attempt.note

    def _record(self, note: RecordId) -> StoredRecord:
        record = self._seat.storage.records.get(note)
        if record.kind != SESSION_NOTE or not record.content:
            raise RecordNotFoundError
        return record

    def _signed(self, record: StoredRecord) -> SignedNote:
        """Raises ValueError for what this version cannot read."""
        author = record.author or self._seat.storage.identity.person
        return SignedNote.from_payload(record.id, RecordId(record.scope), author, record.content)

    def _detail(self, record: StoredRecord, signed: SignedNote) -> NoteDetail:
        storage, author = self._seat.storage, signed.author
        acts = [one for one in storage.records.acts(record.id) if one.payload is not None]
        added = tuple(all_understood(addendum_of, (one for one in acts if one.act in _ADDITIONS)))
        me, name_of = storage.identity.person, storage.journal.keys.person_name
        signatures = all_understood(_co_signature, (one for one in acts if one.act == CO_SIGN))
        co_signed = tuple(CoSigned(one, name_of(one.author)) for one in signatures)
        may = author != me and me not in {one.by.author for one in co_signed}
        return NoteDetail(
            signed,
            added,
            NoteState(record.status),
            author=name_of(author),
            mine=author == me,
            co_signed=co_signed,
            may_co_sign=may and record.status != NoteState.ENTERED_IN_ERROR,
            unread=sum(one.act in (*_ADDITIONS, CO_SIGN) for one in acts) - len(added) - len(co_signed),
        )

    def _waiting(self, draft: StoredDraft) -> UnsignedNote | None:
        storage = self._seat.storage
        listed = None if draft.client is None else storage.clients.get(draft.client)
        if listed is None or draft.client is None:
            return None
        client = client_of(listed)
        if client.binned_at is not None or client.case_state == CaseState.HANDED_OVER:
            return None
        return UnsignedNote(
            client=draft.client,
            code=client.code,
            name=identity_of(listed).shown_name,
            saved_at=draft.saved_at,
            age_days=max((storage.clock.now() - draft.begun_at).days, 0),
            words=_words(draft.content),
        )


def _draft_id(draft: StoredDraft) -> RecordId:
    """The same on every device that has a copy of this draft, so that two notes of one draft are seen."""
    begun = to_ms(draft.begun_at).to_bytes(8, "big", signed=True)
    return RecordId(sha256(b"pss/draft/v1", draft.client or b"", begun)[:ID_LENGTH])


def _co_signature(act: StoredAct) -> CoSignature:
    return CoSignature.from_payload(act.author, act.payload or {})


def _row(record: StoredRecord) -> NoteRow:
    body = understood(NoteBody.from_payload, record.content)
    return NoteRow(
        id=record.id,
        client=RecordId(record.scope),
        at=record.at,
        format=None if body is None else body.format,
        state=NoteState(record.status),
        opening="" if body is None else body.opening,
        risk=record.risk if body is None else body.work.risk,
    )


def _goals(last: NoteDetail | None) -> dict[str, object]:
    """The goals that the note before worked on, still to be rated."""
    goals = last.note.body.work.goals if last else ()
    return {goal_field(number): goal.words for number, goal in enumerate(goals, start=1)}


def _words(content: Mapping[str, object]) -> int:
    texts = (content.get(name) for name in _PARTS)
    return sum(len(text.split()) for text in texts if isinstance(text, str))
