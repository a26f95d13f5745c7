"""Feeds, heads, chains and version vectors."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, ScopeId
from pss_desktop.journal.feeds import (
    EMPTY_HEAD,
    LocalHead,
    check_head,
    feed_id,
    sign_head,
    verify_chain,
)
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.versions import (
    MAX_FEEDS,
    NOTHING_SEEN,
    Seen,
    VersionVector,
    record_version,
)
from tests.builders import FEED, FEED_START, an_operation
from tests.fakes import HashKey

feed_ids = st.binary(min_size=16, max_size=16).map(FeedId)
seen = st.builds(Seen, st.integers(1, 2**53), st.binary(min_size=8, max_size=8))
vectors = st.dictionaries(feed_ids, seen, max_size=6).map(VersionVector)


def a_feed(count: int) -> list[Operation]:
    operations: list[Operation] = []
    for at in range(count):
        place = operations[-1].next_place if operations else FEED_START
        operations.append(an_operation({"at": at}, place=place))
    return operations


def breaks(operations: list[Operation]) -> str:
    with pytest.raises(MalformedOperationError) as caught:
        verify_chain(operations, FEED_START)
    return caught.value.rule


def test_a_feed_is_named_by_device_and_scope() -> None:
    device, scope = DeviceId(b"d" * 16), ScopeId(b"s" * 16)
    assert feed_id(device, scope) == sha256(b"pss/feed/v1" + device + scope).digest()[:16]


def test_a_chain_holds_also_when_verified_in_pieces() -> None:
    operations = a_feed(5)
    middle = verify_chain(operations[:2], FEED_START)
    assert verify_chain(operations[2:], middle) == operations[-1].next_place
    assert verify_chain([], FEED_START) == FEED_START


def test_a_chain_breaks_where_something_is_missing_moved_or_put_in() -> None:
    operations = a_feed(4)
    assert breaks(operations[1:]) == "chain"
    assert breaks([operations[0], operations[2]]) == "chain"
    assert breaks([operations[0], operations[0]]) == "chain"
    forged = an_operation({"at": "forged"}, place=operations[0].next_place)
    assert breaks([operations[0], forged, operations[2]]) == "chain"


def test_a_chain_breaks_at_an_operation_of_another_feed() -> None:
    other = FeedId(b"another-feed-016")
    assert breaks([an_operation(place=type(FEED_START)(other))]) == "chain"


def test_a_signed_head_stands_for_feed_number_and_hash() -> None:
    key, operation = HashKey("device"), an_operation()
    head = sign_head(key, FEED, 1, operation.hash)
    assert check_head(head, key)
    assert head.signature == key.sign(b"pss/head/v1" + FEED + (1).to_bytes(8, "big") + operation.hash)
    assert not check_head(head, HashKey("another device"))
    for changed in (
        type(head)(FeedId(b"another-feed-016"), 1, operation.hash, head.signature),
        type(head)(FEED, 2, operation.hash, head.signature),
        type(head)(FEED, 1, OpHash(bytes(32)), head.signature),
    ):
        assert not check_head(changed, key)


def test_the_local_head_counts_and_chains_in_order() -> None:
    one, other = OpHash(b"1" * 32), OpHash(b"2" * 32)
    head = EMPTY_HEAD.extend(one).extend(other)
    assert head.count == 2
    assert head != EMPTY_HEAD.extend(other).extend(one)
    assert head.chain == sha256(b"pss/local/v1" + EMPTY_HEAD.extend(one).chain + other).digest()


def test_the_local_head_is_kept_in_forty_bytes() -> None:
    head = EMPTY_HEAD.extend(OpHash(b"1" * 32))
    assert len(head.pack()) == 40
    assert LocalHead.unpack(head.pack()) == head
    with pytest.raises(ValueError, match="40"):
        LocalHead.unpack(head.pack()[:-1])


# Version vectors


@given(vectors)
def test_a_vector_comes_back_as_it_was_written(vector: VersionVector) -> None:
    assert VersionVector.decode(vector.encode()) == vector
    assert len(vector.encode()) == 32 * len(vector.entries)


@given(vectors, vectors)
def test_joining_vectors_covers_both_in_any_order(one: VersionVector, other: VersionVector) -> None:
    joined = one.merge(other)
    assert joined == other.merge(one)
    assert joined.merge(one) == joined
    for vector in (one, other):
        assert all(joined.covers(feed, found.seq) for feed, found in vector.entries.items())


def test_a_vector_covers_up_to_its_number_and_no_unknown_feed() -> None:
    vector = VersionVector.of([(FEED, 3, OpHash(b"h" * 32))])
    assert vector.covers(FEED, 3)
    assert not vector.covers(FEED, 4)
    assert not NOTHING_SEEN.covers(FEED, 1)
    assert VersionVector.decode(b"") == NOTHING_SEEN


def test_a_vector_holds_the_sixty_four_feeds_written_last() -> None:
    heads = [(FeedId(at.to_bytes(16, "big")), 1, OpHash(bytes(32))) for at in range(MAX_FEEDS + 1)]
    vector = VersionVector.of(heads)
    assert len(vector.entries) == MAX_FEEDS
    assert vector.covers(heads[0][0], 1)
    assert not vector.covers(heads[-1][0], 1)
    with pytest.raises(MalformedOperationError):
        vector.merge(VersionVector.of(heads[-1:]))


def test_a_vector_out_of_order_or_with_a_feed_twice_is_refused() -> None:
    one, other = (feed + (1).to_bytes(8, "big") + bytes(8) for feed in (b"a" * 16, b"b" * 16))
    VersionVector.decode(one + other)
    for encoded in (other + one, one + one, one[:-1], bytes(32)):
        with pytest.raises(MalformedOperationError):
            VersionVector.decode(encoded)


def test_the_exact_version_of_a_record_does_not_depend_on_order() -> None:
    hashes = [OpHash(bytes([at]) * 32) for at in (3, 1, 2)]
    expected = sha256(b"pss/version/v1" + b"".join(sorted(hashes))).digest()
    assert record_version(hashes) == record_version([*hashes, hashes[0]]) == expected
    assert record_version(hashes[:2]) != expected
