"""Which attached files do not open from the pieces that lie in a folder: the vault's own, or a copy's."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import StorageError, VaultError
from pss_desktop.domain.file_errors import FileError
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.progress import Progress
from pss_desktop.vault.attached.blob_names import NamedFile, named_files
from pss_desktop.vault.attached.blobs import BlobStore
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.keys.inner_keys import InnerKeys
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.slices import Slices

CHECKING_FILES: Final = "checking_files"


def broken_files(
    keyed: KeyedVault, connection: Connection, folder: Path, *, opened: bool
) -> Slices[tuple[RecordId, ...]]:
    """The records whose file lacks a piece in *folder*, or *opened* has one that does not verify.

    Raises VaultDamagedError where the journal does not say which files there are.
    """
    named = yield from named_files(connection)
    if not named:
        return ()
    try:
        store = BlobStore(folder, InnerKeys.of(keyed, connection).blobs, keyed.machine)
    except (StorageError, VaultError):  # without its keys no file opens
        return _records(named)
    if not opened:
        return _records(one for one in named if store.missing(one.stored))
    return _records((yield from _unopened(store, named)))


def _unopened(store: BlobStore, named: Iterable[NamedFile]) -> Slices[list[NamedFile]]:
    broken: list[NamedFile] = []
    for one in named:
        try:
            for done, _ in enumerate(store.pieces(one.stored), start=1):
                yield Progress(done, len(one.stored.pieces), CHECKING_FILES)
        except (FileError, StorageError):
            broken.append(one)
    return broken


def _records(files: Iterable[NamedFile]) -> tuple[RecordId, ...]:
    return tuple(dict.fromkeys(one.record for one in files))
