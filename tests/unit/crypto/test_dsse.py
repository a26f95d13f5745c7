"""The envelope is written in one way, and its signatures are over DSSE's encoding."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.canonical_json import canonical
from pss_desktop.crypto.dsse import Envelope, Signature, pae, read_envelope
from pss_desktop.domain.exchange_errors import NotABundleError

ENVELOPE = Envelope("application/x", b"{}", (Signature("a", bytes(64)),))


def test_the_encoding_is_the_one_of_the_specification() -> None:
    assert pae("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


@given(
    st.text(), st.binary(), st.lists(st.tuples(st.text(), st.binary(min_size=64, max_size=64)), max_size=3)
)
def test_an_envelope_reads_back(kind: str, payload: bytes, made: list[tuple[str, bytes]]) -> None:
    kind.encode("utf-8", "surrogatepass")
    envelope = Envelope(kind, payload, tuple(Signature(*one) for one in made))
    assert read_envelope(envelope.encoded) == envelope


def test_a_type_and_a_payload_that_share_their_bytes_differ_where_it_counts() -> None:
    assert pae("ab", b"c") != pae("a", b"bc")


@pytest.mark.parametrize(
    "change",
    [
        {"payload": "e30"},
        {"payload": "e31="},
        {"payload": 1},
        {"payloadType": None},
        {"signatures": {}},
        {"signatures": [{"keyid": "a", "sig": "AAAA"}]},
        {"signatures": [{"sig": "AAAA"}]},
        {"signatures": ["a"]},
        {"more": 1},
    ],
)
def test_any_other_spelling_is_no_envelope(change: dict[str, object]) -> None:
    fields = json.loads(ENVELOPE.encoded) | change
    with pytest.raises(NotABundleError):
        read_envelope(canonical(fields).encode())


def test_an_envelope_with_a_space_is_none() -> None:
    with pytest.raises(NotABundleError):
        read_envelope(ENVELOPE.encoded + b" ")
