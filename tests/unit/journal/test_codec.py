"""Bytes of headers and payloads: what is written comes back, and what breaks a rule is named and refused."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.journal import codec
from pss_desktop.journal.codec import decode_header, decode_payload, encode_header, encode_payload
from pss_desktop.journal.versions import VersionVector
from tests.builders import FEED, an_operation

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-codec.MAX_INTEGER, codec.MAX_INTEGER)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=12,
)
payloads = st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=5)


def rule_of(call: Any, *arguments: object) -> str:
    with pytest.raises(MalformedOperationError) as caught:
        call(*arguments)
    return caught.value.rule


# Payloads


@given(payloads)
def test_a_payload_comes_back_as_it_was_written(payload: dict[str, object]) -> None:
    assert decode_payload(encode_payload(payload)) == payload


@given(payloads)
def test_a_payload_that_others_wrote_with_spaces_and_escapes_is_read_too(payload: dict[str, object]) -> None:
    foreign = json.dumps(payload, indent=2, ensure_ascii=True).encode()
    assert decode_payload(foreign) == payload


@given(st.binary(max_size=200))
def test_any_bytes_are_a_payload_or_are_refused(noise: bytes) -> None:
    try:
        decode_payload(noise)
    except MalformedOperationError:
        return


@pytest.mark.parametrize(
    "written, rule",
    [
        (b'{"a":1,"a":2}', "payload_double_key"),
        (b'{"a":{"b":1, "b":1}}', "payload_double_key"),
        (b'{"a":"\\u0062","\\u0061":1}', "payload_double_key"),
        (b'{"a":9007199254740993}', "payload_integer"),
        (b'{"a":-9007199254740993}', "payload_integer"),
        (b'{"a":' + b"9" * 40 + b"}", "payload_integer"),
        (b'{"a":' + b"9" * 5000 + b"}", "payload_json"),
        (b'{"a":NaN}', "payload_json"),
        (b'{"a":-Infinity}', "payload_json"),
        (b'{"a":1e999}', "payload_json"),
        (b'{"a":"\xff"}', "payload_json"),
        (b'{"a":"\xed\xa0\x80"}', "payload_json"),
        (b'{"a":"\\ud800"}', "payload_json"),
        (b"\xef\xbb\xbf{}", "payload_json"),
        (b"{} {}", "payload_json"),
        (b"", "payload_json"),
        (b"[]", "payload_object"),
        (b'"words"', "payload_object"),
        (b"[" * 100_000, "payload_depth"),
        (b'{"a":' * 33 + b"1" + b"}" * 33, "payload_depth"),
        (b'{"a":' + b"[" * 32 + b"]" * 32 + b"}", "payload_depth"),
        (b" " * (codec.MAX_PAYLOAD + 1), "payload_size"),
    ],
)
def test_a_payload_that_breaks_a_rule_is_refused_by_name(written: bytes, rule: str) -> None:
    assert rule_of(decode_payload, written) == rule


def test_a_payload_at_its_limits_is_read() -> None:
    deepest = b'{"a":' * 32 + b"1" + b"}" * 32
    assert decode_payload(deepest)
    assert decode_payload(b'{"a":9007199254740992}') == {"a": 2**53}
    largest = b'{"a":"' + b"x" * (codec.MAX_PAYLOAD - 8) + b'"}'
    assert len(largest) == codec.MAX_PAYLOAD
    assert decode_payload(largest)


@pytest.mark.parametrize(
    "payload, rule",
    [
        ({"a": float("nan")}, "payload_number"),
        ({"a": float("inf")}, "payload_number"),
        ({"a": 2**53 + 1}, "payload_integer"),
        ({"a": b"bytes"}, "payload_value"),
        ({"a": {1: 2}}, "payload_value"),
        ({"a": {1, 2}}, "payload_value"),
        ({"a": "\ud800"}, "payload_value"),
        ({"a": "x" * codec.MAX_PAYLOAD}, "payload_size"),
    ],
)
def test_what_readers_would_refuse_is_never_written(payload: dict[str, object], rule: str) -> None:
    assert rule_of(encode_payload, payload) == rule


def test_a_ring_of_values_is_refused() -> None:
    ring: dict[str, object] = {}
    ring["ring"] = ring
    assert rule_of(encode_payload, ring) == "payload_depth"


def test_a_state_of_several_payloads_may_be_deeper_and_longer_than_one() -> None:
    state: dict[str, object] = {"words": "x" * codec.MAX_PAYLOAD}
    for _ in range(40):
        state = {"in": [state]}
    assert codec.decode_state(codec.encode_state(state)) == state


# Headers


def wire(**changes: object) -> bytes:
    """A header's 14 positions, some of them changed."""
    fields: dict[str, object] = {
        "v": 1,
        "kind": "session_note",
        "act": "sign",
        "op_class": "clinical",
        "author": b"a" * 16,
        "feed": b"f" * 16,
        "seq": 1,
        "prev": bytes(32),
        "hlc": bytes(10),
        "record": b"r" * 16,
        "deps": b"",
        "payload_hash": b"h" * 32,
        "payload_len": 0,
        "sig": b"",
    }
    return msgspec.msgpack.encode(list((fields | changes).values()))


def test_a_header_comes_back_as_it_was_written() -> None:
    deps = VersionVector.of([(FEED, 7, an_operation().hash)])
    operation = an_operation({}, deps=deps)
    header = decode_header(operation.header_bytes)
    assert header == operation.header
    assert header.deps == deps
    assert encode_header(header) == operation.header_bytes


@pytest.mark.parametrize(
    "changes, rule",
    [
        ({"v": 0}, "header"),
        ({"v": "1"}, "header"),
        ({"kind": ""}, "header"),
        ({"kind": "k" * 65}, "header"),
        ({"author": b"a" * 15}, "header"),
        ({"feed": b"f" * 17}, "header"),
        ({"feed": "f" * 16}, "header"),
        ({"seq": 0}, "header"),
        ({"seq": 2**53 + 1}, "header"),
        ({"prev": b""}, "header"),
        ({"hlc": bytes(9)}, "header"),
        ({"payload_len": codec.MAX_PAYLOAD + 1}, "header"),
        ({"deps": bytes(31)}, "deps"),
        ({"deps": bytes(32 * 65)}, "header"),
        ({"deps": bytes(64)}, "deps"),
        ({"sig": b"s" * 63}, "signature"),
        ({"sig": b"s" * 65}, "header"),
        ({"tail": b"t" * codec.MAX_HEADER}, "header_size"),
    ],
)
def test_a_header_that_breaks_a_rule_is_refused(changes: dict[str, object], rule: str) -> None:
    assert rule_of(decode_header, wire(**changes)) == rule


@pytest.mark.parametrize("noise", [b"", b"\x90", b"\x9d" + bytes(13), b"\x80", wire() + b"\x00", wire()[:-1]])
def test_what_is_no_array_of_fourteen_is_no_header(noise: bytes) -> None:
    assert rule_of(decode_header, noise) == "header"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_header_or_are_refused(noise: bytes) -> None:
    try:
        decode_header(noise)
    except MalformedOperationError:
        return


def test_words_of_a_newer_version_are_read_over() -> None:
    header = decode_header(wire(v=2, kind="dream_log", act="dream", op_class="nocturnal", tail={"a": [1, 2]}))
    assert (header.v, header.kind, header.act, header.op_class) == (2, "dream_log", "dream", "nocturnal")


@given(st.lists(st.one_of(st.integers(0, 9), st.text(max_size=5), st.lists(st.integers(0, 9))), max_size=20))
def test_emptying_a_signature_changes_no_other_byte(tail: list[object]) -> None:
    names = {f"tail {at}": value for at, value in enumerate(tail)}
    signed, unsigned = wire(sig=b"s" * 64, **names), wire(sig=b"", **names)
    assert codec.without_signature(signed) == unsigned
    assert codec.without_signature(unsigned) == unsigned


def test_a_signature_in_a_longer_spelling_is_emptied_too() -> None:
    signed = wire(sig=b"s" * 64)
    longer = signed.replace(b"\xc4\x40" + b"s" * 64, b"\xc5\x00\x40" + b"s" * 64)
    assert longer != signed
    assert codec.without_signature(longer) == wire(sig=b"")


def test_only_a_header_has_a_signature_to_empty() -> None:
    assert rule_of(codec.without_signature, b"\xc1") == "header"


def test_a_header_past_its_limit_is_not_written() -> None:
    header = an_operation().header
    long_name = type(header)(
        **{name: getattr(header, name) for name in header.__slots__} | {"kind": "k" * codec.MAX_HEADER}
    )
    assert rule_of(encode_header, long_name) == "header_size"


@pytest.mark.parametrize("state", ["", "[]", "{", b"\xff", "[" * 100_000])
def test_a_state_that_is_no_json_object_is_no_state(state: str | bytes) -> None:
    assert rule_of(codec.decode_state, state) == "payload_json"
