"""One document has one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.canonical_json import (
    as_bytes,
    as_date,
    as_integer,
    as_text,
    canonical,
    read_canonical,
)

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(texts, values))
def test_what_is_spelt_reads_back(document: dict[str, object]) -> None:
    assert read_canonical(canonical(document).encode()) == document


@pytest.mark.parametrize(
    "line",
    [
        b'{"b":1,"a":2}',
        b'{"a":2, "b":1}',
        b'{"a":1,"a":1}',
        b'{"a":01}',
        b'{"a":-0}',
        b'{"a":1.5}',
        b'{"a":Infinity}',
        b'{"a":9007199254740993}',
        b'{"a":-9007199254740993}',
        b'{"a":"\\u0061"}',
        b'{"a":"\xff"}',
        b"3",
        b"null",
        b"{} ",
    ],
)
def test_any_other_spelling_is_refused(line: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        read_canonical(line)


def test_values_of_another_type_are_refused() -> None:
    others: list[object] = [None, 1.0, True, [], {}]
    for read in (as_integer, as_text, as_bytes, as_date):
        for value in others:
            with pytest.raises((ValueError, TypeError)):
                read(value)


def test_hex_of_another_size_is_refused() -> None:
    assert as_bytes("00ff", 2) == b"\x00\xff"
    with pytest.raises(ValueError, match="hex"):
        as_bytes("00ff", 3)


def test_what_is_nested_deeper_than_readers_follow_is_refused() -> None:
    deep = b'{"a":' * 32 + b"1" + b"}" * 32
    assert read_canonical(deep)
    with pytest.raises(ValueError, match="depth"):
        read_canonical(b'{"a":' + deep + b"}")
