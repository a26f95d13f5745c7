"""One digest of everything that a vault holds for a person: the same after a restore or a key change."""

import hashlib
from typing import Final

from pss_desktop.domain.progress import Progress
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.slices import Slices

COMPARING: Final = "comparing"

_ROWS_A_SLICE: Final = 1000
_OPERATIONS: Final = "SELECT id, header, salt, payload FROM op WHERE id > ? ORDER BY id LIMIT ?"
# Small tables, whole. What only says how this device stands (settings, audit, feeds' states) is not content.
_REST: Final = (
    "SELECT uid, key, name FROM person ORDER BY uid",
    "SELECT feed.uid, fork.seq, fork.header, fork.salt, fork.payload FROM fork"
    " JOIN feed ON feed.id = fork.feed ORDER BY feed.uid, fork.seq, fork.hash",
    "SELECT feed, seq, header, salt, payload FROM waiting ORDER BY feed, seq",
    "SELECT uid, by, hash FROM tombstone ORDER BY uid, hash",
    "SELECT form, client, content FROM draft ORDER BY form, client",
)


def content_digest(connection: Connection) -> Slices[bytes]:
    """SHA-256 over operations in the vault's own order, erasures, drafts and persons."""
    digest = hashlib.sha256(b"pss/content/v1")
    total = int(connection.scalar("SELECT count FROM journal_head"))
    last = 0
    while rows := connection.rows(_OPERATIONS, (last, _ROWS_A_SLICE)):
        for row in rows:
            digest.update(_coded(row))
        last = rows[-1][0]
        yield Progress(min(last, total), total, COMPARING)
    for query in _REST:
        digest.update(b"table")
        for row in connection.each(query):
            digest.update(_coded(row))
    return digest.digest()


def _coded(row: tuple[object, ...]) -> bytes:
    """Each value with its type and length before it, so that no two rows look alike."""
    return b"".join(_coded_value(value) for value in row)


def _coded_value(value: object) -> bytes:
    if value is None:
        return b"n"
    kind, content = (b"b", value) if isinstance(value, bytes) else (b"t", str(value).encode())
    return kind + len(content).to_bytes(8, "big") + content
