"""The payload of an age file: chunks of 64 KiB, each sealed with its place and whether it is the last."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pss_desktop.crypto.seal import TAG_SIZE
from pss_desktop.domain.exchange_errors import BundleTamperedError

CHUNK_SIZE: Final = 64 * 1024
SEALED_SIZE: Final = CHUNK_SIZE + TAG_SIZE


def seal_chunks(key: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The sealed chunks of what *pieces* say together; one chunk is held at a time."""
    cipher = ChaCha20Poly1305(key)
    for place, (chunk, last) in enumerate(_regrouped(pieces)):
        yield cipher.encrypt(_nonce(place, last=last), chunk, None)


def open_chunks(key: bytes, source: BinaryIO) -> Iterator[bytes]:
    """The chunks, each after it verified. Raises BundleTamperedError("payload") where one does not.

    What was given out before stands in its place in the file, but only the last chunk says that it is whole.
    """
    cipher = ChaCha20Poly1305(key)
    place = 0
    sealed = read_fully(source, SEALED_SIZE)
    # One that is full may be the last or not: only opening it tells.
    while len(sealed) == SEALED_SIZE and (full := _opened(cipher, sealed, place, last=False)) is not None:
        yield full
        place += 1
        sealed = read_fully(source, SEALED_SIZE)
    chunk = _opened(cipher, sealed, place, last=True)
    if chunk is None or (not chunk and place > 0):
        raise BundleTamperedError("payload")
    yield chunk
    if source.read(1):
        raise BundleTamperedError("payload")


def read_fully(source: BinaryIO, size: int) -> bytes:
    """So many bytes, fewer only at the end: a pipe may give less than was asked for."""
    content = source.read(size)
    while 0 < len(content) < size:
        more = source.read(size - len(content))
        if not more:
            break
        content += more
    return content


def _regrouped(pieces: Iterable[bytes]) -> Iterator[tuple[bytes | memoryview, bool]]:
    """Chunks of full size and a last one, which is empty only where everything is."""
    held = bytearray()
    for piece in pieces:
        rest = memoryview(piece)
        while rest:
            if len(held) == CHUNK_SIZE:
                yield bytes(held), False
                held.clear()
            while not held and len(rest) > CHUNK_SIZE:  # more follows, and nothing needs to be put together
                yield rest[:CHUNK_SIZE], False
                rest = rest[CHUNK_SIZE:]
            room = CHUNK_SIZE - len(held)
            held += rest[:room]
            rest = rest[room:]
    yield bytes(held), True


def _opened(cipher: ChaCha20Poly1305, sealed: bytes, place: int, *, last: bool) -> bytes | None:
    try:
        return cipher.decrypt(_nonce(place, last=last), sealed, None)
    except InvalidTag:
        return None


def _nonce(place: int, *, last: bool) -> bytes:
    return place.to_bytes(11, "big") + bytes([last])
