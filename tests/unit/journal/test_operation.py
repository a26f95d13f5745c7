"""Operations: exact bytes, a salted commitment, a person's signature that outlives erasure."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from pss_desktop.domain.errors import MalformedOperationError, UnknownKindError
from pss_desktop.domain.ids import OpHash
from pss_desktop.journal import codec, hashing
from pss_desktop.journal.operation import FeedPlace, Operation, check_operation
from pss_desktop.journal.versions import VersionVector
from tests.builders import AUTHOR_KEY, FEED, SALT, an_operation
from tests.fakes import HashKey


def rule_of(call: Callable[[], object]) -> str:
    with pytest.raises(MalformedOperationError) as caught:
        call()
    return caught.value.rule


def with_positions(operation: Operation, changes: dict[int, object], *tail: object) -> Operation:
    """The operation with some of its header's positions changed, and a tail of a newer version."""
    positions = msgspec.msgpack.decode(operation.header_bytes)
    for at, value in changes.items():
        positions[at] = value
    return Operation(msgspec.msgpack.encode([*positions, *tail]), operation.salt, operation.payload)


def test_a_sealed_operation_verifies() -> None:
    operation = an_operation({"text": {"narrative": "Picked plums."}})
    check_operation(operation, AUTHOR_KEY)
    check_operation(operation)
    assert operation.header.person_signed


def test_hashes_are_those_of_the_format() -> None:
    operation = an_operation({"a": 1})
    header = operation.header
    assert header.payload_hash == sha256(b"pss/payload/v1" + SALT + b'{"a":1}').digest()
    assert operation.hash == sha256(b"pss/op/v1" + operation.header_bytes).digest()
    unsigned = codec.without_signature(operation.header_bytes)
    assert header.sig == AUTHOR_KEY.sign(b"pss/act/v1" + sha256(unsigned).digest())
    assert header.payload_len == 7


def test_a_changed_payload_does_not_verify() -> None:
    operation = an_operation({"a": 1})
    changed = Operation(operation.header_bytes, operation.salt, b'{"a":2}')
    longer = Operation(operation.header_bytes, operation.salt, b'{"a":22}')
    salted = Operation(operation.header_bytes, b"another-salt-016", operation.payload)
    short_salt = Operation(operation.header_bytes, b"short", operation.payload)
    assert rule_of(lambda: check_operation(changed)) == "payload_hash"
    assert rule_of(lambda: check_operation(longer)) == "payload_len"
    assert rule_of(lambda: check_operation(salted)) == "payload_hash"
    assert rule_of(lambda: check_operation(short_salt)) == "payload_hash"


def test_an_erased_operation_still_verifies() -> None:
    operation = an_operation({"a": 1})
    erased = Operation(operation.header_bytes, None, None)
    check_operation(erased, AUTHOR_KEY)
    assert erased.hash == operation.hash


def test_a_salt_without_its_payload_does_not_verify() -> None:
    operation = an_operation({"a": 1})
    assert rule_of(lambda: check_operation(Operation(operation.header_bytes, SALT, None))) == "payload_hash"
    assert rule_of(lambda: check_operation(Operation(operation.header_bytes, None, b"{}"))) == "payload_hash"


def test_another_persons_signature_does_not_verify() -> None:
    operation = an_operation()
    assert rule_of(lambda: check_operation(operation, HashKey("somebody else"))) == "signature"


@pytest.mark.parametrize("position, value", [(2, "co_sign"), (4, b"x" * 16), (9, b"y" * 16), (6, 2)])
def test_a_signature_stands_for_every_position_of_the_header(position: int, value: object) -> None:
    changed = with_positions(an_operation(), {position: value})
    assert rule_of(lambda: check_operation(changed, AUTHOR_KEY)) == "signature"


def test_a_signature_also_covers_what_a_newer_version_wrote_behind_it() -> None:
    operation = an_operation()
    with_tail = with_positions(operation, {13: b""}, "a newer field")
    message = hashing.act_message(with_tail.header_bytes)
    signed = with_positions(operation, {13: AUTHOR_KEY.sign(message)}, "a newer field")
    check_operation(signed, AUTHOR_KEY)
    changed = with_positions(signed, {14: "another field"})
    assert rule_of(lambda: check_operation(changed, AUTHOR_KEY)) == "signature"


def test_an_act_that_needs_a_signature_does_not_verify_without() -> None:
    unsigned = with_positions(an_operation(), {13: b""})
    assert not unsigned.header.person_signed
    assert rule_of(lambda: check_operation(unsigned, AUTHOR_KEY)) == "unsigned"
    check_operation(unsigned)


def test_an_act_that_needs_no_signature_verifies_without() -> None:
    operation = an_operation(kind="client", act="set")
    assert operation.header.sig == b""
    check_operation(operation, AUTHOR_KEY)


@pytest.mark.parametrize("changes", [{1: "dream_log"}, {2: "dream"}])
def test_an_unsigned_act_of_a_newer_version_is_kept(changes: dict[int, object]) -> None:
    check_operation(with_positions(an_operation(), {13: b"", **changes}), AUTHOR_KEY)


@pytest.mark.parametrize(
    "changes",
    [{"kind": "dream_log"}, {"act": "dream"}, {"op_class": "private"}, {"op_class": "nocturnal"}],
)
def test_what_is_not_in_the_table_is_not_written(changes: dict[str, Any]) -> None:
    with pytest.raises(UnknownKindError):
        an_operation(**changes)


def test_an_act_that_counts_is_not_written_without_a_signer() -> None:
    assert rule_of(lambda: an_operation(signer=None)) == "unsigned"


def test_a_salt_has_sixteen_bytes_and_a_payload_has_its_limit() -> None:
    assert rule_of(lambda: an_operation(salt=b"short")) == "payload_size"
    assert rule_of(lambda: an_operation(b"x" * (codec.MAX_PAYLOAD + 1))) == "payload_size"


def test_a_feed_goes_on_after_its_last_operation() -> None:
    operation = an_operation()
    assert operation.next_place == FeedPlace(FEED, 2, operation.hash)


def test_operations_are_equal_by_their_bytes() -> None:
    operation = an_operation({"a": 1})
    assert Operation(operation.header_bytes, operation.salt, operation.payload) == operation
    assert Operation(operation.header_bytes, None, None) != operation


def test_the_format_is_the_one_that_vaults_in_the_field_hold() -> None:
    deps = VersionVector.of([(FEED, 7, OpHash(bytes(range(32))))])
    operation = an_operation({"text": {"narrative": "Picked plums."}}, deps=deps)
    assert operation.header_bytes.hex() == (
        "9e01ac73657373696f6e5f6e6f7465a47369676ea8636c696e6963616c"  # 1, session_note, sign, clinical
        "c410617574686f722d6f662d746573747321c410666565642d6f662d74657374732d3031"  # author, feed
        "01c4200000000000000000000000000000000000000000000000000000000000000000"  # seq, prev
        "c40a000001a1ee565e000000c4107265636f72642d6f662d746573747321"  # hlc, record
        "c420666565642d6f662d74657374732d303100000000000000070001020304050607"  # deps
        "c420e9cdc7d688a32340511cb891eeb9627834e0833bc8541c2759da743f0601ed6026"  # payload hash and length
        "c440" + operation.header.sig.hex()
    )
    assert operation.hash.hex() == "c59330a3856c07b34f5de64f0a8101c8a2507f1c2b026e1d3fbba62ea29ff675"
