"""Pieces of a file open with the keys of that file, at their own place, and nowhere else."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.blob import (
    PIECE_SIZE,
    SEALED_LIMIT,
    BlobKeys,
    cut,
    piece_name,
    seal_piece,
    unseal_piece,
)
from pss_desktop.domain.errors import VaultDamagedError

SECRET = bytes(range(32))
KEYS = BlobKeys.derive(SECRET, b"s" * 32)


@given(piece=st.binary(max_size=300), index=st.integers(0, 24), size=st.integers(1, 2**25))
def test_what_was_sealed_comes_back_at_its_own_place_alone(piece: bytes, index: int, size: int) -> None:
    sealed = seal_piece(KEYS, index, piece, size, os.urandom)
    assert unseal_piece(KEYS, index, sealed, size) == piece
    for other in ((index + 1, size), (index, size + 1)):
        with pytest.raises(VaultDamagedError) as damaged:
            unseal_piece(KEYS, other[0], sealed, other[1])
        assert damaged.value.part == "blob"


def test_the_same_content_in_two_files_looks_the_same_to_nobody() -> None:
    other = BlobKeys.derive(SECRET, b"t" * 32)
    assert piece_name(KEYS, 0) != piece_name(other, 0)
    assert piece_name(KEYS, 0) != piece_name(KEYS, 1)
    with pytest.raises(VaultDamagedError):
        unseal_piece(other, 0, seal_piece(KEYS, 0, b"fig", 3, os.urandom), 3)


def test_a_file_is_cut_into_whole_pieces_and_a_rest() -> None:
    content = bytes(PIECE_SIZE) + b"rest"
    assert list(cut(content)) == [bytes(PIECE_SIZE), b"rest"]
    assert list(cut(b"")) == []
    assert len(seal_piece(KEYS, 0, bytes(PIECE_SIZE), PIECE_SIZE, os.urandom)) == SEALED_LIMIT


def test_the_keys_are_never_shown() -> None:
    assert SECRET.hex() not in repr(KEYS)
    assert "sealing" not in repr(KEYS)
