"""Files of clients: taken in from outside, attached under a name, shown from memory, marked when in error."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from pss_desktop.domain.attachment import (
    ERROR_FIELDS,
    FILE_LIMIT,
    STORED,
    Attachment,
    FileInError,
    Media,
    StoredFile,
    attaching_payload,
    made_after,
)
from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.errors import (
    FieldProblem,
    InvalidFieldsError,
    RecordNotFoundError,
    StaleDraftError,
    StorageFailedError,
)
from pss_desktop.domain.fields import require_valid
from pss_desktop.domain.file_errors import FileDamagedError, FileRefusedError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, from_hex, to_hex
from pss_desktop.domain.kinds import ATTACH, ENTERED_IN_ERROR, OperationClass
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.picture import examine
from pss_desktop.files.atomic import read_bytes
from pss_desktop.services.files.file_views import FileDetail, FileRow, FileState
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.seat import Seat
from pss_desktop.services.understood import all_understood, each_understood, require_understood
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.vault.attached.blob_names import FILE
from pss_desktop.vault.attached.blobs import BlobStore
from pss_desktop.vault.journal_writer import Entry, JournalWriter
from pss_desktop.vault.views.records import PlaceInTime, StoredAct, StoredRecord

__all__ = ["FILE", "FileDetail", "FileRow", "FileState", "Files", "Shelf"]

ERROR_FORM: Final = "file_in_error"
_TOO_LARGE: Final = "EFBIG"
_NO_FILE: Final = frozenset({"EINVAL", "EISDIR"})

Decodes = Callable[[Media, bytes], None]
"""Raises FileRefusedError for what no decoder makes a picture or pages of; may run on any thread."""


class Shelf:
    """Where the files themselves lie. It touches no connection, so it belongs on the worker lane."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs

    def take_in(self, path: Path, decodes: Decodes) -> StoredFile:
        """Read, examine and seal the file at *path*; the file itself stays as it is.

        Raises FileRefusedError for what is not taken in, DiskFullError or another StorageError.
        """
        found = examine(_content_of(path))
        decodes(found.media, found.content)
        return self._blobs.put(found.media, found.content)

    def read(self, stored: StoredFile) -> bytes:
        """The file, in memory alone. Raises FileDamagedError or StorageFailedError."""
        return self._blobs.get(stored)


class Files:
    """What a person does with the files of the open vault."""

    def __init__(self, seat: Seat, acts: SignedDeeds) -> None:
        self._seat = seat
        self._acts = acts

    def shelf(self) -> Shelf:
        """Ask on the vault thread; raises VaultDamagedError("inner keys") or a StorageError."""
        return Shelf(self._seat.vault.blobs)

    # Writing

    def attach(self, client: ClientId, revision: int, *, origin: object = None) -> RecordId:
        """Sign the saved form of *revision*; its file is the client's from then on.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, FileDamagedError where the file is
        no longer there, ClockAheadError or a StorageError; the form is then as it was.
        """

        def write(writer: JournalWriter) -> RecordId:
            storage = self._seat.storage
            draft = storage.drafts.open(FILE, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            payload = self._payload(draft.content)
            record = RecordId(storage.ids.new())
            op_class = OperationClass(str(payload["shows"]))
            writer.write(Entry(FILE, ATTACH, record, ScopeId(client), payload, op_class=op_class))
            storage.drafts.discard(FILE, client, revision=revision)
            return record

        change = Change(frozenset({FILE, DRAFT}), client, origin)
        return self._acts.run((ATTACH, client, revision), change, write)

    def mark_in_error(self, file: RecordId, reason: str, *, origin: object = None) -> FileDetail:
        """Sign that the file should not be here; it stays, marked, and its form goes.

        Raises PassphraseNeededError, InvalidFieldsError, RecordNotFoundError, ClockAheadError, StorageErrors.
        """
        require_valid(ERROR_FIELDS, {ERROR_FIELDS[0].name: reason})
        found = self._record(file)
        client = RecordId(found.scope)

        def write(writer: JournalWriter) -> None:
            storage = self._seat.storage
            mark = FileInError(reason.strip(), storage.identity.person, storage.clock.now())
            op_class = OperationClass(require_understood(_attachment, found).shows.value)
            act = Entry(FILE, ENTERED_IN_ERROR, file, found.scope, mark.to_payload(), op_class=op_class)
            writer.write(act)
            form = error_form(file)
            draft = storage.drafts.open(form, client)
            if draft is not None:
                storage.drafts.discard(form, client, revision=draft.revision)

        change = Change(frozenset({FILE, DRAFT}), client, origin)
        self._acts.run((ENTERED_IN_ERROR, file, reason), change, write)
        return self.get(file)

    # Reading

    def get(self, file: RecordId) -> FileDetail:
        """A file with what was signed about it. Raises RecordNotFoundError, UnreadableRecordError."""
        record = self._record(file)
        acts = (one for one in self._seat.storage.records.acts(file) if one.act == ENTERED_IN_ERROR)
        return FileDetail(
            require_understood(_attachment, record),
            FileState(record.status),
            tuple(all_understood(_mark, acts)),
        )

    def page(self, client: ClientId, after: PageKey | None = None, count: int = 50) -> Page[FileRow]:
        """The client's files, the one attached last before the others."""
        place = PlaceInTime(from_ms(int(after.sort)), RecordId(after.id)) if after else None
        found = self._seat.storage.records.page(ScopeId(client), FILE, after=place, count=count + 1)
        last = found[count - 1] if len(found) > count else None
        there = [one for one in found[:count] if one.content]
        rows = tuple(_rows(there))
        key = PageKey(to_ms(last.at), last.id) if last else None
        return Page(rows, key, unread=len(there) - len(rows))

    def about(self, record: RecordId, client: ClientId) -> tuple[FileRow, ...]:
        """The client's files that belong to another record, such as the scanned page of a consent."""
        found = self._seat.storage.records.every(ScopeId(client), FILE)
        rows = _rows(one for one in found if one.content.get("about") == to_hex(record))
        return tuple(row for row in rows if row.state is not FileState.ENTERED_IN_ERROR)

    # Parts

    def _payload(self, content: Mapping[str, object]) -> dict[str, object]:
        storage = self._seat.storage
        now = storage.clock.now()
        if made_after(content, now.astimezone().date()):
            raise InvalidFieldsError((FieldProblem("made_on", "in_future"),))
        try:
            stored = StoredFile.from_payload(content.get(STORED))
        except ValueError as problem:
            raise InvalidFieldsError((FieldProblem(STORED, "required"),)) from problem
        payload = attaching_payload(content, stored, about=_about(content), at=now)
        if self._seat.vault.blobs.missing(stored):
            raise FileDamagedError
        return payload

    def _record(self, file: RecordId) -> StoredRecord:
        record = self._seat.storage.records.get(file)
        if record.kind != FILE or not record.content:
            raise RecordNotFoundError
        return record


def error_form(file: RecordId) -> str:
    """The form on which the reason of a mark is written before it is signed."""
    return f"{ERROR_FORM}:{to_hex(file)}"


def _content_of(path: Path) -> bytes:
    try:
        return read_bytes(path, FILE_LIMIT)
    except StorageFailedError as problem:
        if problem.errno_name == _TOO_LARGE:
            raise FileRefusedError("too_large") from problem
        if problem.errno_name in _NO_FILE:
            raise FileRefusedError("unknown") from problem
        raise


def _about(content: Mapping[str, object]) -> RecordId | None:
    try:
        return RecordId(from_hex(text_of(content.get("about"))))
    except ValueError:
        return None


def _attachment(record: StoredRecord) -> Attachment:
    author = record.author
    if author is None:
        raise RecordNotFoundError
    return Attachment.from_payload(record.id, RecordId(record.scope), author, record.content)


def _mark(act: StoredAct) -> FileInError:
    return FileInError.from_payload(act.author, act.payload or {})


def _rows(records: Iterable[StoredRecord]) -> Iterator[FileRow]:
    for record, attachment in each_understood(_attachment, records):
        yield FileRow.of(attachment, FileState(record.status))
