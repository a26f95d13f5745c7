"""A file beside the database: cut into pieces, each sealed and named under keys of that file alone.

The keys come from the vault's secret for blobs and a salt that stands only in the record of the file. Once
that record is erased the pieces can never be opened again, wherever a copy of them is left.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from pss_desktop.crypto.kdf import hkdf
from pss_desktop.crypto.seal import NONCE_SIZE, TAG_SIZE, mac, seal, unseal

PIECE_SIZE: Final = 1024 * 1024
SEALED_LIMIT: Final = NONCE_SIZE + PIECE_SIZE + TAG_SIZE
SALT_SIZE: Final = 32

_PIECE: Final = b"pss/blob/v1"
_NAME: Final = b"pss/blob-name/v1"


@dataclass(frozen=True, slots=True, repr=False)
class BlobKeys:
    """The two keys of one file."""

    sealing: bytes
    naming: bytes

    @classmethod
    def derive(cls, secret: bytes, salt: bytes) -> "BlobKeys":
        """From the vault's secret for blobs and the *salt* in the file's record."""
        return cls(hkdf(secret, salt=salt, info=_PIECE), hkdf(secret, salt=salt, info=_NAME))


def cut(content: bytes) -> Iterator[bytes]:
    """The pieces of *content*, each whole but the last."""
    return (content[start : start + PIECE_SIZE] for start in range(0, len(content), PIECE_SIZE))


def piece_name(keys: BlobKeys, index: int) -> str:
    """What the piece is called on disk: it says nothing about the content, and two of the same differ."""
    return mac(keys.naming, _u64(index)).hex()


def seal_piece(keys: BlobKeys, index: int, piece: bytes, size: int, random: Callable[[int], bytes]) -> bytes:
    """The piece at *index* of a file of *size* bytes, as it lies on disk."""
    return seal(keys.sealing, piece, _bound(index, size), random=random)


def unseal_piece(keys: BlobKeys, index: int, sealed: bytes, size: int) -> bytes:
    """What was sealed. Raises VaultDamagedError("blob") for another file's, place's or changed piece."""
    return unseal(keys.sealing, sealed, _bound(index, size), part="blob")


def _bound(index: int, size: int) -> bytes:
    return _PIECE + _u64(index) + _u64(size)


def _u64(number: int) -> bytes:
    return number.to_bytes(8, "big")
