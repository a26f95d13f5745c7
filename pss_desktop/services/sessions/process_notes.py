"""Private notes: sealed once more inside the vault, in no index, in no export, on this device alone."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pss_desktop.crypto.seal import seal, unseal
from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError, VaultDamagedError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, from_hex
from pss_desktop.domain.kinds import ERASE, SET
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.process_note import Reflection, private_scope
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT, Draft, DraftSaved
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.arrivals import BACKUPS_OWED
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.views.records import PlaceInTime, StoredRecord

PROCESS_NOTE: Final = "process_note"
"""The kind, and the form of its drafts."""

ABOUT: Final = "note"
"""The draft's answer that names, by hex id, the note that it changes; '' or missing for a new one."""

VERSION: Final = 1
_PART: Final = "private note"
_NOTE: Final = b"pss/process-note/v1"
_DRAFT: Final = b"pss/process-note-draft/v1"


@dataclass(frozen=True, slots=True)
class ProcessNote:
    """One private note, open. *begun_at* is when it was first kept, *at* when its words were last changed."""

    id: RecordId
    client: ClientId
    words: str
    begun_at: datetime
    at: datetime

    @property
    def was_changed(self) -> bool:
        """Whether its words are later ones than the first."""
        return (self.at - self.begun_at).total_seconds() > 1


class ProcessNotes:
    """What a person keeps for themselves about one client. Nothing else in the program reads it."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        self._seat = seat
        self._deeds = deeds
        self._signed = SignedDeeds(deeds, signing)

    # Drafts

    def open_draft(self, client: ClientId) -> Draft | None:
        """What was being written about *client*. Raises VaultDamagedError."""
        found = self._seat.storage.drafts.open(PROCESS_NOTE, client)
        if found is None:
            return None
        content = self._open(found.content, _DRAFT + client)
        return Draft(PROCESS_NOTE, client, content, found.revision, found.saved_at)

    def save_draft(self, client: ClientId, content: Mapping[str, object], revision: int) -> DraftSaved:
        """Keep what is typed, sealed. Raises StaleDraftError, RecordNotFoundError."""
        storage = self._seat.storage
        if revision == 0 and storage.clients.get(client) is None:
            raise RecordNotFoundError
        sealed = self._seal(content, _DRAFT + client)
        saved = storage.drafts.save(PROCESS_NOTE, client, sealed, revision=revision)
        return DraftSaved(saved.revision, saved.saved_at)

    def discard_draft(self, client: ClientId, revision: int) -> None:
        """Forget what was being written. Raises StaleDraftError."""
        self._seat.storage.drafts.discard(PROCESS_NOTE, client, revision=revision)

    # Notes

    def keep(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Keep the saved draft of *revision* as a note, or as the new words of the one that it is about.

        Raises InvalidFieldsError, StaleDraftError, RecordNotFoundError.
        """
        storage = self._seat.storage
        draft = self.open_draft(client)
        if draft is None or draft.revision != revision:
            raise StaleDraftError
        about = text_of(draft.content.get(ABOUT))
        note = self._of_client(RecordId(from_hex(about)), client) if about else RecordId(storage.ids.new())
        made = Reflection.of(text_of(draft.content.get("words")), storage.clock.now())
        entry = Entry(
            PROCESS_NOTE, SET, note, self._scope(client), self._seal(made.to_content(), _NOTE + note)
        )
        with self._deeds.deed(Change(frozenset({PROCESS_NOTE, DRAFT}), client, origin)) as writer:
            writer.write(entry)
            storage.drafts.discard(PROCESS_NOTE, client, revision=revision)
        return note

    def page(self, client: ClientId, after: PageKey | None = None, count: int = 50) -> Page[ProcessNote]:
        """One's private notes about *client*, newest first. Raises VaultDamagedError."""
        place = PlaceInTime(from_ms(int(after.sort)), RecordId(after.id)) if after else None
        records = self._seat.storage.records
        found = records.page(self._scope(client), PROCESS_NOTE, after=place, count=count + 1)
        last = found[count - 1] if len(found) > count else None
        return Page(
            tuple(self._note(record, client) for record in found[:count]),
            PageKey(to_ms(last.at), last.id) if last else None,
        )

    def erase(self, client: ClientId, note: RecordId, *, origin: object = None) -> None:
        """Take the words of one note away for good, from this vault and its next backups.

        Raises RecordNotFoundError, and PassphraseNeededError each time.
        """
        storage = self._seat.storage
        self._of_client(note, client)

        def work(_: JournalWriter) -> None:
            storage.erasure.erase(note)
            storage.settings.put(BACKUPS_OWED, value=True)

        change = Change(frozenset({PROCESS_NOTE}), client, origin)
        self._signed.run((ERASE, note), change, work, always=True)
        self._seat.vault.checkpoint()

    # Parts

    def _scope(self, client: ClientId) -> ScopeId:
        return private_scope(self._seat.storage.identity.person, client)

    def _of_client(self, note: RecordId, client: ClientId) -> RecordId:
        record = self._seat.storage.records.get(note)
        if record.kind != PROCESS_NOTE or record.scope != self._scope(client) or not record.content:
            raise RecordNotFoundError
        return note

    def _note(self, record: StoredRecord, client: ClientId) -> ProcessNote:
        try:
            kept = Reflection.from_content(self._open(record.content, _NOTE + record.id))
        except ValueError as problem:
            raise VaultDamagedError(_PART) from problem
        return ProcessNote(record.id, client, kept.words, record.at, kept.at)

    def _seal(self, content: Mapping[str, object], bound: bytes) -> dict[str, object]:
        plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        sealed = seal(self._seat.vault.inner_keys.private, plain, bound)
        return {"v": VERSION, "sealed": base64.b64encode(sealed).decode("ascii")}

    def _open(self, kept: Mapping[str, object], bound: bytes) -> Mapping[str, Any]:
        try:
            sealed = base64.b64decode(text_of(kept.get("sealed")), validate=True)
        except binascii.Error as problem:
            raise VaultDamagedError(_PART) from problem
        opened: Mapping[str, Any] = json.loads(
            unseal(self._seat.vault.inner_keys.private, sealed, bound, part=_PART)
        )
        return opened
