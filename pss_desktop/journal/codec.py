"""Bytes of headers and payloads: msgpack arrays of fixed positions, and strict JSON.

What was read is kept as it was read: hashes and signatures are over the exact bytes, so nothing here is asked
to write the same header twice.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash, PersonId, RecordId
from pss_desktop.journal.header import Header
from pss_desktop.journal.versions import VersionVector

MAX_HEADER: Final = 8 * 1024
MAX_PAYLOAD: Final = 1024 * 1024
MAX_DEPTH: Final = 32
MAX_INTEGER: Final = 1 << 53
SIGNATURE_LENGTH: Final = 64
_SIG_POSITION: Final = 13

_Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Name = Annotated[str, Meta(min_length=1, max_length=64)]
_EMPTY_BYTES: Final = b"\xc4\x00"


class _WireHeader(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A header's 14 positions as they are coded; what a newer version put behind them is read over."""

    v: Annotated[int, Meta(ge=1, le=0xFFFF)]
    kind: _Name
    act: _Name
    op_class: _Name
    author: _Id
    feed: _Id
    seq: Annotated[int, Meta(ge=1, le=MAX_INTEGER)]
    prev: _Hash
    hlc: Annotated[bytes, Meta(min_length=10, max_length=10)]
    record: _Id
    deps: Annotated[bytes, Meta(max_length=64 * 32)]
    payload_hash: _Hash
    payload_len: Annotated[int, Meta(ge=0, le=MAX_PAYLOAD)]
    sig: Annotated[bytes, Meta(max_length=64)]


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(_WireHeader)
_PARTS: Final = msgspec.msgpack.Decoder(list[msgspec.Raw])
_JSON_ENCODER: Final = msgspec.json.Encoder()
_JSON_DECODER: Final = msgspec.json.Decoder()
_STATE_DECODER: Final = msgspec.json.Decoder(dict[str, object])


def encode_header(header: Header) -> bytes:
    """The bytes of a header made here. Never used on a received one: its bytes are kept as they came.

    Raises MalformedOperationError("header_size") for more than MAX_HEADER bytes.
    """
    encoded = _ENCODER.encode(
        _WireHeader(
            v=header.v,
            kind=header.kind,
            act=header.act,
            op_class=header.op_class,
            author=header.author,
            feed=header.feed,
            seq=header.seq,
            prev=header.prev,
            hlc=header.hlc.pack(),
            record=header.record,
            deps=header.deps.encode(),
            payload_hash=header.payload_hash,
            payload_len=header.payload_len,
            sig=header.sig,
        )
    )
    if len(encoded) > MAX_HEADER:
        raise MalformedOperationError("header_size")
    return encoded


def decode_header(header: bytes) -> Header:
    """Read a header's bytes. Raises MalformedOperationError for what breaks the format."""
    wire = _decode_wire(header)
    return Header(
        v=wire.v,
        kind=wire.kind,
        act=wire.act,
        op_class=wire.op_class,
        author=PersonId(wire.author),
        feed=FeedId(wire.feed),
        seq=wire.seq,
        prev=OpHash(wire.prev),
        hlc=Hlc.unpack(wire.hlc),
        record=RecordId(wire.record),
        deps=VersionVector.decode(wire.deps),
        payload_hash=wire.payload_hash,
        payload_len=wire.payload_len,
        sig=_signature(wire.sig),
    )


def without_signature(header: bytes) -> bytes:
    """The same bytes with the signature emptied: what the person's key signs, unknown tail included.

    Raises MalformedOperationError("header") for what is no header.
    """
    try:
        parts = [bytes(part) for part in _PARTS.decode(header)]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as cause:
        raise MalformedOperationError("header") from cause
    start = header[: len(header) - sum(map(len, parts))]
    parts[_SIG_POSITION] = _EMPTY_BYTES
    return start + b"".join(parts)


def encode_payload(payload: Mapping[str, object]) -> bytes:
    """*payload* as UTF-8 JSON. Raises MalformedOperationError for what readers would refuse."""
    _check_value(payload, MAX_DEPTH)
    try:
        encoded = _JSON_ENCODER.encode(payload)
    except (TypeError, UnicodeEncodeError) as cause:
        raise MalformedOperationError("payload_value") from cause
    if len(encoded) > MAX_PAYLOAD:
        raise MalformedOperationError("payload_size")
    return encoded


def decode_payload(payload: bytes) -> dict[str, object]:
    """Read a payload. Raises MalformedOperationError past a limit: size, depth, doubles, integers."""
    if len(payload) > MAX_PAYLOAD:
        raise MalformedOperationError("payload_size")
    try:
        decoded = _JSON_DECODER.decode(payload)
    except RecursionError as cause:
        raise MalformedOperationError("payload_depth") from cause
    except (msgspec.MsgspecError, UnicodeDecodeError) as cause:
        raise MalformedOperationError("payload_json") from cause
    if not isinstance(decoded, dict):
        raise MalformedOperationError("payload_object")
    _check_value(decoded, MAX_DEPTH)
    # Written by this program, the same bytes come out again, and then no key can have come twice. Only what
    # others wrote with spaces or escapes is read a second time for that.
    if _JSON_ENCODER.encode(decoded) != payload:
        json.loads(payload, object_pairs_hook=_refuse_doubles)
    return decoded


def encode_state(state: Mapping[str, object]) -> str:
    """A merged state as JSON. It is made of payloads that were checked, and may outgrow the limits of one."""
    return _JSON_ENCODER.encode(state).decode()


def decode_state(state: str | bytes) -> dict[str, object]:
    """Read what :func:`encode_state` wrote, or a payload that was checked when it was taken in.

    Raises MalformedOperationError for what is no JSON object.
    """
    try:
        return _STATE_DECODER.decode(state)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as cause:
        raise MalformedOperationError("payload_json") from cause


def _decode_wire(header: bytes) -> _WireHeader:
    if len(header) > MAX_HEADER:
        raise MalformedOperationError("header_size")
    try:
        return _DECODER.decode(header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as cause:
        raise MalformedOperationError("header") from cause


def _signature(sig: bytes) -> bytes:
    if sig and len(sig) != SIGNATURE_LENGTH:
        raise MalformedOperationError("signature")
    return sig


def _check_value(value: object, depth: int) -> None:
    """Only JSON's own types, integers that every reader holds exactly, numbers that are numbers."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if not -MAX_INTEGER <= value <= MAX_INTEGER:
            raise MalformedOperationError("payload_integer")
    elif isinstance(value, float):
        if not abs(value) < float("inf"):
            raise MalformedOperationError("payload_number")
    else:
        _check_container(value, depth)


def _check_container(value: object, depth: int) -> None:
    if depth == 0:
        raise MalformedOperationError("payload_depth")
    if isinstance(value, dict):
        for name, inner in value.items():
            if not isinstance(name, str):
                raise MalformedOperationError("payload_value")
            if not isinstance(inner, str):
                _check_value(inner, depth - 1)
    elif isinstance(value, list | tuple):
        for inner in value:
            _check_value(inner, depth - 1)
    else:
        raise MalformedOperationError("payload_value")


def _refuse_doubles(pairs: list[tuple[str, object]]) -> None:
    if len({name for name, _ in pairs}) < len(pairs):
        raise MalformedOperationError("payload_double_key")
