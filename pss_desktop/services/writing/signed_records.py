"""Records of a case that are signed once and only added to: written from a draft, read with their addenda."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Generic, TypeVar

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError
from pss_desktop.domain.fields import as_instant, require_valid
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, ScopeId, to_hex
from pss_desktop.domain.kinds import SIGN
from pss_desktop.domain.session_note import ADDENDUM_FIELDS, Addendum, AddendumKind
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import Readable, each_understood, readable, require_understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import ADDENDUM_FORM, DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.records import StoredAct, StoredRecord

Body = TypeVar("Body")
Payload = Mapping[str, object]
ALLOWED: Final = (AddendumKind.ADDENDUM, AddendumKind.ENTERED_IN_ERROR)
_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class SignedRecord(Generic[Body]):
    """What was signed, by whom and when, with what was added since, oldest first."""

    id: RecordId
    client: ClientId
    author: PersonId
    signed_at: datetime
    body: Body
    addenda: Readable[Addendum]

    @property
    def in_error(self) -> bool:
        """Whether somebody marked it as entered in error."""
        return any(one.kind is AddendumKind.ENTERED_IN_ERROR for one in self.addenda)


@dataclass(frozen=True, slots=True)
class SignedKind(Generic[Body]):
    """One kind of such records: its name, which is its draft form's too, and how its payload is read."""

    name: str
    read: Callable[[Payload], Body]


class SignedRecords(Generic[Body]):
    """What services of such kinds have in common."""

    def __init__(self, kind: SignedKind[Body], seat: Seat, signed: SignedDeeds) -> None:
        self._kind = kind
        self._seat = seat
        self._signed = signed

    def sign(
        self,
        client: ClientId,
        revision: int,
        write: Callable[[JournalWriter, RecordId, Payload], Payload],
        change: Change,
    ) -> RecordId:
        """Sign the saved draft of *revision*. *write* makes the payload of its content, and may write more.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError;
        the draft is then as it was.
        """
        storage, form = self._seat.storage, self._kind.name

        def work(writer: JournalWriter) -> RecordId:
            draft = storage.drafts.open(form, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            record = RecordId(storage.ids.new())
            payload = {
                **write(writer, record, draft.content),
                "signed_at": to_iso(storage.clock.now()),
            }
            writer.write(Entry(form, SIGN, record, ScopeId(client), payload))
            storage.drafts.discard(form, client, revision=revision)
            return record

        return self._signed.run((SIGN, client, revision), change, work)

    def add(
        self, record: RecordId, kind: AddendumKind, text: str, *, origin: object = None
    ) -> SignedRecord[Body]:
        """Sign an addendum, or the mark 'entered in error'; its draft goes with it.

        Raises PassphraseNeededError, InvalidFieldsError, RecordNotFoundError, ClockAheadError, StorageErrors.
        """
        require_valid(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: text})
        scope = self._record(record).scope
        storage = self._seat.storage
        change = Change(frozenset({self._kind.name, DRAFT}), RecordId(scope), origin)

        def work(writer: JournalWriter) -> None:
            added = Addendum(kind, text.strip(), storage.identity.person, storage.clock.now())
            writer.write(Entry(self._kind.name, kind.value, record, scope, added.to_payload()))
            forget_addendum(storage, record, RecordId(scope), text)

        self._signed.run((kind, record, text), change, work)
        return self.get(record)

    def get(self, record: RecordId) -> SignedRecord[Body]:
        """The record with its addenda. Raises RecordNotFoundError, UnreadableRecordError."""
        found = self._record(record)
        return self._signed_record(found, require_understood(self._body, found))

    def of(self, client: ClientId) -> Readable[SignedRecord[Body]]:
        """The client's records, newest first."""
        found = self._seat.storage.records.page(ScopeId(client), self._kind.name, count=_SHOWN)
        there = [one for one in found if one.content]
        read = tuple(self._signed_record(*one) for one in each_understood(self._body, there))
        return Readable(read, len(there) - len(read))

    def _record(self, record: RecordId) -> StoredRecord:
        found = self._seat.storage.records.get(record)
        if found.kind != self._kind.name or not found.content:
            raise RecordNotFoundError
        return found

    def _body(self, record: StoredRecord) -> Body:
        return self._kind.read(record.content)

    def _signed_record(self, record: StoredRecord, body: Body) -> SignedRecord[Body]:
        storage = self._seat.storage
        acts = storage.records.acts(record.id)
        added = [one for one in acts if one.act in ALLOWED and one.payload is not None]
        return SignedRecord(
            id=record.id,
            client=RecordId(record.scope),
            author=record.author or storage.identity.person,
            signed_at=as_instant(record.content.get("signed_at")) or record.at,
            body=body,
            addenda=readable(addendum_of, added),
        )


def addendum_of(act: StoredAct) -> Addendum:
    """What was signed under a record. Raises ValueError for what is no addendum."""
    return Addendum.from_payload(act.act, act.author, act.payload or {})


def forget_addendum(storage: Storage, record: RecordId, client: ClientId | None, text: str) -> None:
    """Forget the draft of *text* under *record* as it is signed: no crash leaves it to be signed twice."""
    form = f"{ADDENDUM_FORM}:{to_hex(record)}"
    draft = storage.drafts.open(form, client)
    if draft is not None and text in draft.content.values():
        storage.drafts.discard(form, client, revision=draft.revision)
