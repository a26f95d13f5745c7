"""Sealing and opening: any content comes back, any change is noticed, and memory stays small."""

import hashlib
import os
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pss_desktop.crypto.age import (
    HybridIdentity,
    X25519Identity,
    decrypt,
    decrypt_bytes,
    encrypt,
    encrypt_bytes,
)
from pss_desktop.crypto.age.header import HEADER_LIMIT, RECIPIENT_LIMIT
from pss_desktop.crypto.age.stream import CHUNK_SIZE
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTamperedError,
    BundleTooLargeError,
    NotABundleError,
    NotForUsError,
)

MINE = HybridIdentity.from_bytes(b"\x07" * 32)
OTHER = HybridIdentity.from_bytes(b"\x08" * 32)
PLAIN = X25519Identity.from_bytes(b"\x09" * 32)
SIZES = [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1]

VERSION = b"age-encryption.org/v1\n"
GREASE = b"-> grease\n\n"


class Dripping(BytesIO):
    """A pipe: it gives less than it was asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        """At most 1,000 bytes at a time."""
        return super().read(1000 if size is None or size < 0 else min(size, 1000))


@pytest.mark.parametrize("size", SIZES)
def test_content_of_each_size_around_a_chunk_comes_back(size: int) -> None:
    content = os.urandom(size)

    assert decrypt_bytes([MINE], encrypt_bytes([MINE.recipient], content)) == content


@given(pieces=st.lists(st.binary(max_size=200), max_size=20))
def test_content_comes_back_however_it_was_cut(pieces: list[bytes]) -> None:
    file = b"".join(encrypt([PLAIN.recipient], pieces))

    assert decrypt_bytes([PLAIN], file) == b"".join(pieces)


@given(sizes=st.lists(st.integers(0, 3 * CHUNK_SIZE), max_size=4))
@settings(max_examples=20)
def test_content_of_long_pieces_comes_back(sizes: list[int]) -> None:
    pieces = [bytes([place]) * size for place, size in enumerate(sizes)]

    opened = decrypt([PLAIN], Dripping(b"".join(encrypt([PLAIN.recipient], pieces))))

    assert b"".join(opened) == b"".join(pieces)


def test_every_recipient_opens_the_file_and_nobody_else_does() -> None:
    file = encrypt_bytes([OTHER.recipient, MINE.recipient], b"rosemary")

    assert decrypt_bytes([MINE], file) == decrypt_bytes([OTHER], file) == b"rosemary"
    with pytest.raises(NotForUsError):
        decrypt_bytes([HybridIdentity.generate(), PLAIN], file)
    with pytest.raises(NotForUsError):
        decrypt_bytes([], file)


def test_two_files_of_the_same_content_share_nothing_that_tells() -> None:
    one, other = (encrypt_bytes([MINE.recipient], b"rosemary") for _ in range(2))

    assert one[len(VERSION) + 20 :] != other[len(VERSION) + 20 :]
    assert MINE.recipient.raw not in one
    assert len(one) == len(other)


def test_a_file_is_not_sealed_to_both_kinds_of_recipients_nor_to_none() -> None:
    with pytest.raises(ValueError, match="recipients"):
        encrypt([MINE.recipient, PLAIN.recipient], [])
    with pytest.raises(ValueError, match="recipients"):
        encrypt([], [])


@given(data=st.data())
def test_a_flipped_bit_is_noticed_wherever_it_is(data: st.DataObject) -> None:
    content = b"The fern by the window." * 20
    file = bytearray(encrypt_bytes([MINE.recipient], content))
    file[data.draw(st.integers(0, len(file) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    with pytest.raises(BundleError):
        decrypt_bytes([MINE], bytes(file))


@given(data=st.data())
def test_a_file_that_was_cut_short_is_noticed(data: st.DataObject) -> None:
    file = encrypt_bytes([PLAIN.recipient], b"A".join([bytes(CHUNK_SIZE)] * 2))
    cut = data.draw(st.one_of(st.integers(0, len(file) - 1), st.integers(len(file) - 300, len(file) - 1)))

    with pytest.raises(BundleError):
        decrypt_bytes([PLAIN], file[:cut])


@pytest.mark.parametrize("size", [10, CHUNK_SIZE, CHUNK_SIZE + 10])
def test_what_was_added_after_the_end_is_noticed(size: int) -> None:
    file = encrypt_bytes([PLAIN.recipient], bytes(size))

    with pytest.raises(BundleTamperedError):
        decrypt_bytes([PLAIN], file + b"\x00")


@given(content=st.binary(max_size=300), prefix=st.sampled_from([b"", VERSION, VERSION + GREASE]))
def test_what_is_no_age_file_is_refused(content: bytes, prefix: bytes) -> None:
    with pytest.raises((NotABundleError, NotForUsError)):
        decrypt_bytes([MINE, PLAIN], prefix + content)


def test_chunks_change_no_places() -> None:
    file = encrypt_bytes([PLAIN.recipient], os.urandom(3 * CHUNK_SIZE))
    start, size = len(file) - 3 * (CHUNK_SIZE + 16), CHUNK_SIZE + 16
    swapped = file[:start] + file[start + size : start + 2 * size] + file[start : start + size]

    with pytest.raises(BundleTamperedError) as caught:
        decrypt_bytes([PLAIN], swapped + file[start + 2 * size :])

    assert caught.value.part == "payload"


def test_another_programs_stanzas_are_read_past() -> None:
    file = encrypt_bytes([PLAIN.recipient], b"mint")
    with_grease = file.replace(VERSION, VERSION + GREASE, 1)

    with pytest.raises(BundleTamperedError) as caught:
        decrypt_bytes([PLAIN], with_grease)

    assert caught.value.part == "header"


def test_64_recipients_are_written_and_read() -> None:
    recipients = [HybridIdentity.generate().recipient for _ in range(RECIPIENT_LIMIT - 1)]

    file = encrypt_bytes([*recipients, MINE.recipient], b"sage")

    assert decrypt_bytes([MINE], file) == b"sage"


def test_more_recipients_are_neither_written_nor_read() -> None:
    with pytest.raises(BundleTooLargeError):
        encrypt([PLAIN.recipient] * (RECIPIENT_LIMIT + 1), [])
    with pytest.raises(BundleTooLargeError):
        decrypt_bytes([PLAIN], VERSION + GREASE * (RECIPIENT_LIMIT + 1) + b"---")


@pytest.mark.parametrize("filler", [b"-> " + b"a" * HEADER_LIMIT, b"-> a\n" + b"A" * HEADER_LIMIT])
def test_a_header_that_never_ends_is_refused_before_it_is_read(filler: bytes) -> None:
    source = BytesIO(VERSION + filler * 10)

    with pytest.raises(BundleTooLargeError):
        decrypt([PLAIN], source)

    assert source.tell() <= HEADER_LIMIT + 1


def test_a_header_of_many_full_lines_is_refused_too() -> None:
    body = b"A" * 64 + b"\n"

    with pytest.raises(BundleTooLargeError):
        decrypt([PLAIN], BytesIO(VERSION + b"-> a\n" + body * 2017))


def test_64_mib_pass_in_little_memory() -> None:
    size = 64 * 1024 * 1024
    file = BytesIO()
    expected = hashlib.sha256()
    pieces = _pieces(size, expected)
    file.writelines(encrypt([MINE.recipient], pieces))
    file.seek(0)
    tracemalloc.start()
    try:
        found = _digest_of(file)
        opening = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        for _ in encrypt([MINE.recipient], _pieces(size, hashlib.sha256())):
            pass
        sealing = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert found == expected.hexdigest()
    assert max(opening, sealing) < 2 * 1024 * 1024


def _digest_of(file: BinaryIO) -> str:
    found = hashlib.sha256()
    for chunk in decrypt([MINE], file):
        found.update(chunk)
    return found.hexdigest()


def _pieces(size: int, digest: "hashlib._Hash") -> Iterator[bytes]:
    piece = bytes(range(256)) * 1024
    for _ in range(size // len(piece)):
        digest.update(piece)
        yield piece
