"""A feed of a bundle: what stands before a gap, and who stands by each operation."""

from dataclasses import replace

import pytest

from pss_desktop.domain.exchange_errors import BundleTamperedError, ForbiddenOperationError, NotABundleError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.codec import encode_header
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.hashing import act_message, payload_hash
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.contents import FeedStretch
from pss_desktop.sync.bundle.feed_proof import prove_feed
from tests.bundles import HAZEL, JUNIPER, STRANGER, TRUST, Writer, a_feed, contents, opened, packed
from tests.unit.sync.bundle.hostile import part_of, refused

# Gaps


def test_a_gap_is_proven_by_the_heads_around_it() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(6)]
    feed = writer.stretch(*notes[:2], writer.hidden(3, 5), notes[5], heads=[2, 6])
    (found,) = opened(packed(contents(feed))).feeds
    assert found.items == (*notes[:2], writer.hidden(3, 5), notes[5])


def test_a_gap_at_the_end_ends_at_a_head() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    whole = writer.stretch(notes[0], writer.hidden(2, 4), heads=[1, 4])
    assert opened(packed(contents(whole))).feeds[0].end == 4
    assert part_of(packed(contents(replace(whole, heads=(writer.head(1),))))) == "heads"


def test_what_lies_before_a_gap_counts_by_a_head_of_its_own_only() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    feed = writer.stretch(notes[0], writer.hidden(2, 3), notes[3], heads=[4])
    assert part_of(packed(contents(feed))) == "heads"


def test_a_forwarder_cannot_put_an_operation_of_their_own_before_a_gap() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    false = Writer()
    invented = false.note("Words that Hazel never wrote.")
    feed = writer.stretch(invented, writer.hidden(2, 3), notes[3], heads=[4])
    forged = SignedHead(feed.feed, 1, invented.hash, JUNIPER.device_key.sign(b"anything"))
    file = packed(
        contents(replace(feed, heads=(forged, *feed.heads)), to=(HAZEL.device,)), by=JUNIPER, to=HAZEL
    )
    problem = refused(file, me=HAZEL)
    assert isinstance(problem, BundleTamperedError)
    assert problem.part == "head"


def test_a_forwarder_cannot_make_up_the_hash_between_two_gaps() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(5)]
    false = StubRun(1, 2, OpHash(b"\xee" * 32))
    feed = writer.stretch(false, writer.hidden(3, 4), notes[4], heads=[5])
    assert isinstance(refused(packed(contents(feed))), NotABundleError)


def test_the_hash_of_a_gap_is_what_the_next_header_says() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(3)]
    false = replace(writer.hidden(2, 2), last_hash=OpHash(b"x" * 32))
    assert part_of(packed(contents(writer.stretch(notes[0], false, notes[2], heads=[1, 3])))) == "chain"


def test_a_stretch_goes_on_from_what_it_names() -> None:
    writer = Writer()
    for _ in range(4):
        writer.note()
    (found,) = opened(packed(contents(writer.stretch(start=3)))).feeds
    assert (found.start, found.prev) == (3, writer.written[1].hash)
    false = replace(writer.stretch(start=3), prev=OpHash(b"x" * 32))
    assert part_of(packed(contents(false))) == "chain"


def test_nobody_believes_what_stands_before_a_gap_at_the_front() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    feed = writer.stretch(writer.hidden(2, 3), notes[3], start=2, heads=[4])
    false = replace(feed, prev=OpHash(b"x" * 32))
    assert opened(packed(contents(false))).feeds[0].prev is None
    told = replace(feed, heads=(writer.head(1), *feed.heads))
    assert opened(packed(contents(told))).feeds[0].prev == notes[0].hash
    assert part_of(packed(contents(replace(told, prev=OpHash(b"x" * 32))))) == "heads"


def test_a_head_travels_alone() -> None:
    writer = Writer()
    note = writer.note()
    alone = FeedStretch(HAZEL.device, writer.scope, "case", 2, note.hash, heads=(writer.head(1),))
    (found,) = opened(packed(contents(alone))).feeds
    assert (found.items, found.end, found.prev) == ((), 1, note.hash)


def test_a_withheld_payload_leaves_its_header() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(2)]
    bare = Operation(notes[0].header_bytes, None, None)
    (found,) = opened(packed(contents(writer.stretch(bare, notes[1])))).feeds
    assert [item.payload is None for item in found.operations] == [True, False]


# What does not fit is refused, each for its own reason


def test_a_feed_is_named_by_its_device_and_scope() -> None:
    with pytest.raises(BundleTamperedError) as caught:
        prove_feed(FeedId(b"f" * 16), a_feed(), TRUST)
    assert caught.value.part == "feed"


def test_a_feed_begins_after_nothing() -> None:
    writer = Writer()
    writer.note()
    false = replace(writer.stretch(writer.hidden(1, 1)), prev=OpHash(b"x" * 32))
    assert part_of(packed(contents(false))) == "chain"


def test_a_feed_belongs_to_one_device_and_scope() -> None:
    feed = a_feed()
    false = replace(feed, device=JUNIPER.device)
    assert part_of(packed(contents(false))) == "chain"


def test_a_head_that_the_device_did_not_sign_counts_for_nothing() -> None:
    feed = a_feed()
    (head,) = feed.heads
    forged = replace(head, signature=STRANGER.device_key.sign(b"anything"))
    assert part_of(packed(contents(replace(feed, heads=(forged,))))) == "head"
    other = replace(head, op_hash=OpHash(b"x" * 32))
    assert part_of(packed(contents(replace(feed, heads=(other,))))) == "heads"
    assert part_of(packed(contents(replace(feed, heads=())))) == "heads"


def test_an_operation_that_is_left_out_breaks_the_chain() -> None:
    feed = a_feed(3)
    short = replace(feed, items=(feed.items[0], feed.items[2]))
    assert isinstance(refused(packed(contents(short))), NotABundleError | BundleTamperedError)


def test_another_payload_under_a_header_is_refused() -> None:
    feed = a_feed(1)
    first = feed.items[0]
    assert isinstance(first, Operation)
    assert first.payload is not None
    other = Operation(first.header_bytes, first.salt, first.payload.replace(b"garden", b"forest"))
    assert part_of(packed(contents(replace(feed, items=(other,))))) == "payload"


def test_a_payload_that_readers_refuse_is_refused_before_it_is_stored() -> None:
    writer = Writer()
    note = writer.note()
    for words in (b'{"a":1,"a":2}', b"[]", b'{"a":NaN}', b'{"a":9007199254740993}'):
        spoilt = _with_payload(note, words)
        writer.written[0] = spoilt
        assert isinstance(refused(packed(contents(writer.stretch()))), NotABundleError)


def _with_payload(operation: Operation, payload: bytes) -> Operation:
    assert operation.salt is not None
    header = replace(
        operation.header,
        payload_hash=payload_hash(operation.salt, payload),
        payload_len=len(payload),
        sig=b"",
    )
    signature = HAZEL.person_key.sign(act_message(encode_header(header)))
    return Operation(encode_header(replace(header, sig=signature)), operation.salt, payload)


def test_an_act_that_its_author_did_not_sign_is_refused() -> None:
    writer = Writer()
    note = writer.note()
    unsigned = Operation(encode_header(replace(note.header, sig=b"")), note.salt, note.payload)
    writer.written[0] = unsigned
    problem = refused(packed(contents(writer.stretch())))
    assert isinstance(problem, ForbiddenOperationError)
    assert problem.reason == "unsigned"


def test_a_signature_by_somebody_else_is_refused() -> None:
    impostor = replace(HAZEL, person_key=STRANGER.person_key)
    writer = Writer(who=impostor)
    writer.note()
    assert part_of(packed(contents(writer.stretch()))) == "signature"


def test_nobody_writes_in_anothers_name() -> None:
    writer = Writer()
    task = writer.task()
    other = Operation(encode_header(replace(task.header, author=JUNIPER.person)), task.salt, task.payload)
    writer.written[0] = other
    assert part_of(packed(contents(writer.stretch()))) == "author"
