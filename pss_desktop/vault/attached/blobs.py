"""Attached files beside the database: pieces of ciphertext under names that say nothing.

What a piece belongs to stands in the journal alone. So a piece is written before the record that names it,
and what a crash leaves between the two is swept away later; a piece that is named is never.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from pss_desktop.crypto.blob import (
    PIECE_SIZE,
    SALT_SIZE,
    SEALED_LIMIT,
    BlobKeys,
    cut,
    piece_name,
    seal_piece,
    unseal_piece,
)
from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.attachment import FILE_LIMIT, Media, StoredFile
from pss_desktop.domain.errors import StorageError, VaultDamagedError
from pss_desktop.domain.file_errors import FileDamagedError, FileRefusedError
from pss_desktop.files.atomic import read_part, write_atomically
from pss_desktop.files.folders import entries
from pss_desktop.files.modes import make_private_folder
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.machine import Machine

_NAME: Final = re.compile(r"[0-9a-f]{64}")


def piece_files(folder: Path) -> list[Path]:
    """The pieces that lie in *folder*, whichever file they belong to."""
    if not folder.is_dir():
        return []
    return [path for path in entries(folder) if _NAME.fullmatch(path.name)]


class BlobStore:
    """The pieces of one vault. It touches no connection, so it may be used on any thread."""

    def __init__(self, folder: Path, secret: bytes, machine: Machine) -> None:
        self._folder = folder
        self._secret = secret
        self._machine = machine
        self._fresh: set[str] = set()

    def put(self, media: Media, content: bytes) -> StoredFile:
        """Seal *content* into new pieces, durably; until a record or a draft names them they are nobody's.

        Raises FileRefusedError for nothing or too much, DiskFullError before anything is begun, or another
        StorageError, and nothing is left then.
        """
        if not 0 < len(content) <= FILE_LIMIT:
            raise FileRefusedError("too_large" if content else "empty")
        self._machine.need_room(self._folder.parent, len(content))
        make_private_folder(self._folder)
        pieces = tuple(cut(content))
        stored = StoredFile(
            media=media,
            size=len(content),
            sha256=sha256(content),
            salt=self._machine.random(SALT_SIZE),
            pieces=tuple(sha256(piece) for piece in pieces),
        )
        self._write(stored, pieces)
        return stored

    def get(self, stored: StoredFile) -> bytes:
        """The whole file, in memory. Raises FileDamagedError, or StorageFailedError where none is read."""
        content = b"".join(self.pieces(stored))
        if len(content) != stored.size or sha256(content) != stored.sha256:
            raise FileDamagedError
        return content

    def pieces(self, stored: StoredFile) -> Iterator[bytes]:
        """Its pieces one by one, each verified. Raises as :meth:`get` does."""
        keys = BlobKeys.derive(self._secret, stored.salt)
        for index, expected in enumerate(stored.pieces):
            piece = self._piece(keys, index, stored.size)
            if sha256(piece) != expected:
                raise FileDamagedError
            yield piece

    def names(self, stored: StoredFile) -> frozenset[str]:
        """What its pieces are called in the folder."""
        keys = BlobKeys.derive(self._secret, stored.salt)
        return frozenset(piece_name(keys, index) for index in range(len(stored.pieces)))

    def missing(self, stored: StoredFile) -> bool:
        """Whether a piece is not there at all; a quick look that opens none."""
        return not all((self._folder / name).is_file() for name in self.names(stored))

    def missing_pieces(self, stored: StoredFile) -> tuple[int, ...]:
        """The numbers of the pieces that are not there at all; a quick look that opens none."""
        keys = BlobKeys.derive(self._secret, stored.salt)
        return tuple(
            index
            for index in range(len(stored.pieces))
            if not (self._folder / piece_name(keys, index)).is_file()
        )

    def add(self, stored: StoredFile, index: int, piece: bytes) -> None:
        """Seal one piece that came from elsewhere into its place, durably.

        Raises FileDamagedError for another piece than the one named, or a StorageError.
        """
        if sha256(piece) != stored.pieces[index]:
            raise FileDamagedError
        self._machine.need_room(self._folder.parent, len(piece))
        make_private_folder(self._folder)
        keys = BlobKeys.derive(self._secret, stored.salt)
        sealed = seal_piece(keys, index, piece, stored.size, self._machine.random)
        write_atomically(self._folder / piece_name(keys, index), sealed)

    def sweep(self, named: Iterable[StoredFile]) -> int:
        """Remove every piece that is none of *named*; the number that went. Raises a StorageError.

        One that was sealed in this session and was never named yet stays: somebody is about to name it.
        """
        found = piece_files(self._folder)
        if not found:
            return 0
        kept = frozenset().union(*map(self.names, named))
        self._fresh -= kept
        due = [path for path in found if path.name not in kept and path.name not in self._fresh]
        for path in due:
            remove_file(path)
        return len(due)

    def _write(self, stored: StoredFile, pieces: tuple[bytes, ...]) -> None:
        keys = BlobKeys.derive(self._secret, stored.salt)
        names = [piece_name(keys, index) for index in range(len(pieces))]
        self._fresh.update(names)
        try:
            for index, piece in enumerate(pieces):
                sealed = seal_piece(keys, index, piece, stored.size, self._machine.random)
                write_atomically(self._folder / names[index], sealed)
        except StorageError:
            self._fresh.difference_update(names)
            with suppress(StorageError):  # what stays is swept away later
                for name in names:
                    remove_file(self._folder / name)
            raise

    def _piece(self, keys: BlobKeys, index: int, size: int) -> bytes:
        try:
            sealed = read_part(self._folder / piece_name(keys, index), SEALED_LIMIT, "blob")
            if sealed is None or index * PIECE_SIZE >= size:
                raise FileDamagedError
            return unseal_piece(keys, index, sealed, size)
        except VaultDamagedError as problem:
            raise FileDamagedError from problem
