"""Whole age files: sealed to recipients, opened by one of their identities, in bounded memory."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final

from pss_desktop.crypto.age.header import Header, read_header, write_header
from pss_desktop.crypto.age.stanza import FILE_KEY_SIZE, Identity, Random, Recipient
from pss_desktop.crypto.age.stream import open_chunks, read_fully, seal_chunks
from pss_desktop.crypto.kdf import hkdf
from pss_desktop.domain.exchange_errors import NotABundleError, NotForUsError

_NONCE_SIZE: Final = 16


@dataclass(frozen=True, slots=True)
class Unsealed:
    """How many stanzas the header has, and what was sealed, chunk by chunk, each after it verified."""

    stanzas: int
    chunks: Iterator[bytes]


def encrypt(
    recipients: Sequence[Recipient], pieces: Iterable[bytes], *, random: Random = os.urandom
) -> Iterator[bytes]:
    """The file, piece by piece: the header first, then a sealed chunk for each 64 KiB of *pieces*.

    Raises BundleTooLargeError for more than 64 recipients, ValueError for none. Those of both kinds cannot be
    mixed, a ValueError too: the weaker would undo what the stronger is for.
    """
    if not recipients or len({recipient.post_quantum for recipient in recipients}) > 1:
        raise ValueError("recipients")
    file_key = random(FILE_KEY_SIZE)
    header = write_header((recipient.wrap(file_key, random) for recipient in recipients), file_key)
    return _sealed(header, file_key, random(_NONCE_SIZE), pieces)


def decrypt(identities: Sequence[Identity], source: BinaryIO) -> Iterator[bytes]:
    """What was sealed, as :func:`unseal` opens it."""
    return unseal(identities, source).chunks


def unseal(identities: Sequence[Identity], source: BinaryIO) -> Unsealed:
    """The file opened. The header is read before this returns.

    Raises NotABundleError, NotForUsError, BundleTooLargeError; BundleTamperedError also from the chunks,
    which must be read to their end before anything of them is believed to be whole.
    """
    header = read_header(source)
    file_key = _file_key(header, identities)
    header.check(file_key)
    nonce = read_fully(source, _NONCE_SIZE)
    if len(nonce) != _NONCE_SIZE:
        raise NotABundleError
    return Unsealed(len(header.stanzas), open_chunks(_payload_key(file_key, nonce), source))


def encrypt_bytes(recipients: Sequence[Recipient], content: bytes, *, random: Random = os.urandom) -> bytes:
    """The whole file of a short content."""
    return b"".join(encrypt(recipients, [content], random=random))


def decrypt_bytes(identities: Sequence[Identity], file: bytes) -> bytes:
    """The whole content of a short file, or nothing of it. Raises as ``decrypt`` does."""
    return b"".join(decrypt(identities, BytesIO(file)))


def _sealed(header: bytes, file_key: bytes, nonce: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    yield header + nonce
    yield from seal_chunks(_payload_key(file_key, nonce), pieces)


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        for stanza in header.stanzas:
            found = identity.unwrap(stanza)
            if found is not None:
                return found
    raise NotForUsError


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return hkdf(file_key, salt=nonce, info=b"payload")
