"""Which attached files a vault names: those of its journal, and those of forms that are not signed yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.attachment import STORED, StoredFile
from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import ATTACH
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.codec import decode_payload
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.drafts import Drafts
from pss_desktop.vault.slices import Slices

FILE: Final = "file"
"""The kind, and the form on which a file waits for its signature."""

_ROWS_A_SLICE: Final = 200
# Waiting and withheld operations too: what may yet count must not lose its pieces.
_ATTACHED: Final = """SELECT op.id, record.uid, op.payload FROM op JOIN kind ON kind.id = op.kind
    JOIN record ON record.id = op.record
    WHERE kind.name = ? AND op.payload IS NOT NULL AND op.id > ? ORDER BY op.id LIMIT ?"""


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a record names."""

    record: RecordId
    stored: StoredFile


def named_files(connection: Connection) -> Slices[tuple[NamedFile, ...]]:
    """Every file of the journal that is not erased; an entry that names none rightly is passed over."""
    found: list[NamedFile] = []
    last = 0
    while rows := connection.rows(_ATTACHED, (FILE, last, _ROWS_A_SLICE)):
        for _, record, payload in rows:
            stored = stored_in(payload)
            if stored is not None:
                found.append(NamedFile(RecordId(record), stored))
        last = rows[-1][0]
        yield Progress(len(found), 0, ATTACH)
    return tuple(found)


def waiting_files(drafts: Drafts) -> Iterator[StoredFile]:
    """The files of forms that nobody has signed yet."""
    for draft in drafts.list(FILE):
        stored = _read(draft.content.get(STORED))
        if stored is not None:
            yield stored


def stored_in(payload: bytes) -> StoredFile | None:
    """The file that an entry names; None where it names none rightly."""
    try:
        return _read(decode_payload(payload).get(STORED))
    except MalformedOperationError:
        return None


def _read(stored: object) -> StoredFile | None:
    try:
        return StoredFile.from_payload(stored)
    except ValueError:
        return None
