"""The parts of a bundle by themselves: padding, the frame, the table, the body, and what pack refuses."""

import os
from collections.abc import Iterable
from dataclasses import replace

import msgspec
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.exchange_errors import BundleTooLargeError, NotABundleError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.stubs import StubRun
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.body import BodyReader
from pss_desktop.sync.bundle.compression import Deflating, check_frame, check_sizes, inflate
from pss_desktop.sync.bundle.contents import ConsentLine, last_of
from pss_desktop.sync.bundle.feed_table import decode_table, encode_table
from pss_desktop.sync.bundle.limits import ACK_LIMIT, MIB, OPERATION_LIMIT
from pss_desktop.sync.bundle.pack import Packing
from pss_desktop.sync.bundle.padding import padded
from pss_desktop.sync.bundle.plaintext import Plaintext
from tests.bundles import HAZEL, JUNIPER, Writer, a_feed, contents, opened, packed

# Padding


@given(st.integers(0, 1 << 40))
def test_padding_costs_twelve_per_cent_at_most(size: int) -> None:
    assert size <= padded(size) <= size * 1.12


@given(st.integers(0, 1 << 40))
def test_a_bucket_is_its_own_size(size: int) -> None:
    assert padded(padded(size)) == padded(size)


def test_few_sizes_are_seen_from_outside() -> None:
    assert len({padded(size) for size in range(4096, 8192)}) <= 17


# The frame


@given(st.lists(st.binary(max_size=3000), max_size=5))
def test_a_frame_gives_back_what_went_in(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    frame = b"".join(Deflating(pieces, len(whole)).frame()[0])
    check_frame(frame[:32], len(whole))
    assert b"".join(inflate([frame], len(whole))) == whole


def test_a_frame_grows_by_a_mebibyte_at_a_time() -> None:
    raw = bytes(5 * MIB)
    sizes = [len(piece) for piece in inflate(Deflating([raw], len(raw)).frame()[0], len(raw))]
    assert max(sizes) <= MIB
    assert sum(sizes) == len(raw)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda frame: frame[:-1],
        lambda frame: frame + b"\0",
        lambda frame: frame + frame,
        lambda frame: frame[:6] + b"\xff\xff\xff" + frame[9:],
    ],
)
def test_one_whole_frame_and_nothing_else_is_read(spoil: object) -> None:
    raw = os.urandom(2000)
    frame = b"".join(Deflating([raw], len(raw)).frame()[0])
    assert callable(spoil)
    for cut in (7, 100_000):
        spoilt = spoil(frame)
        pieces = [spoilt[at : at + cut] for at in range(0, len(spoilt), cut)]
        with pytest.raises(NotABundleError):
            list(inflate(pieces, len(raw)))


def test_a_frame_that_is_larger_or_smaller_than_said_is_refused() -> None:
    raw = os.urandom(2000)
    frame = Deflating([raw], len(raw)).frame()[0]
    for said in (1999, 2001):
        with pytest.raises(NotABundleError):
            list(inflate(frame, said))


def test_a_frame_says_its_size_and_needs_no_dictionary() -> None:
    raw = bytes(range(256)) * 40
    silent = zstd.ZstdCompressor(options={zstd.CompressionParameter.content_size_flag: 0})
    named = zstd.train_dict([bytes(range(n, n + 99)) * 3 for n in range(150)], 2000)
    frames = [
        silent.compress(raw) + silent.flush(),
        b"\x50\x2a\x4d\x18" + bytes(20),
        b"",
        b"\x28\xb5\x2f\xfd",
        zstd.compress(raw, zstd_dict=named),
    ]
    for frame in frames:
        with pytest.raises(NotABundleError):
            check_frame(frame[:32], len(raw))


def test_a_window_of_more_than_eight_mebibytes_is_refused() -> None:
    parameter = zstd.CompressionParameter
    options: dict[int, int] = {parameter.window_log: 25, parameter.content_size_flag: 0}
    wide = zstd.ZstdCompressor(options=options)
    raw = os.urandom(1000) * 20_000
    frame = wide.compress(raw) + wide.flush()
    with pytest.raises(NotABundleError):
        list(inflate([frame], len(raw)))


def test_growth_is_bounded_before_it_begins() -> None:
    for raw, frame, limit in ((257 * MIB, 257 * MIB, "raw"), (10_001, 100, "ratio")):
        with pytest.raises(BundleTooLargeError) as caught:
            check_sizes(raw, frame)
        assert caught.value.limit == limit


# The table and the body


def test_a_table_comes_back_as_it_was_written() -> None:
    writer = Writer()
    for _ in range(5):
        writer.note()
    feed = writer.stretch(writer.written[0], writer.hidden(2, 4), writer.written[4], heads=[1, 5])
    (row,) = decode_table(encode_table([feed]))
    assert row.stub_runs == (writer.hidden(2, 4),)
    assert row.stretch() == replace(feed, items=())
    assert row.operation_count == 2
    assert [last_of(item) for item in feed.items] == [1, 4, 5]


def _table(*runs: tuple[int, int], start: int = 1, end: int = 9, heads: Iterable[int] = ()) -> bytes:
    row = [
        b"f" * 16, b"d" * 16, b"s" * 16, "case", start, end, bytes(32),
        [[seq, bytes(32), bytes(64)] for seq in heads],
        [[first, last, bytes(32)] for first, last in runs],
    ]  # fmt: skip
    return msgspec.msgpack.encode([row])


@pytest.mark.parametrize(
    "table",
    [
        _table((3, 2)),
        _table((2, 4), (4, 5)),
        _table((5, 6), (2, 3)),
        _table((2, 10)),
        _table((1, 2), start=2),
        _table(start=5, end=3),
        _table(heads=[4, 4]),
        _table(heads=[5, 4]),
        _table(heads=[10]),
        _table(heads=[2], start=4),
        _table(start=0),
        _table(end=(1 << 53) + 1),
        _table()[:-3],
        _table() + b"\0",
        msgspec.msgpack.encode([[b"f" * 15]]),
        msgspec.msgpack.encode({}),
        b"\x91" * 2000,
        b"",
        b"\x92" + _table()[1:] + _table()[1:],
    ],
)
def test_a_table_whose_numbers_cannot_be_is_refused(table: bytes) -> None:
    with pytest.raises(NotABundleError):
        decode_table(table)


def test_a_row_of_a_newer_version_is_read_over() -> None:
    rows = msgspec.msgpack.decode(_table())
    assert decode_table(msgspec.msgpack.encode([[*rows[0], "news"]]))[0].end == 9


def test_a_table_has_its_limits() -> None:
    for table in (_table(end=OPERATION_LIMIT + 1), _table(end=1 << 53)):
        with pytest.raises(BundleTooLargeError):
            decode_table(table)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_are_refused(noise: bytes) -> None:
    try:
        decode_table(noise)
    except (NotABundleError, BundleTooLargeError):
        return


def test_a_body_is_read_in_pieces_of_any_size() -> None:
    content = bytes(range(256)) * 4
    for cut in (1, 7, 2000):
        reader = BodyReader(content[at : at + cut] for at in range(0, len(content), cut))
        assert reader.take(10) + reader.take(500) + reader.take(0) == content[:510]
        assert reader.take(len(content) - 510) == content[510:]
        reader.check_end()


def test_a_body_that_ends_early_or_late_is_refused() -> None:
    with pytest.raises(NotABundleError):
        BodyReader(iter([b"abc"])).take(4)
    reader = BodyReader(iter([b"abcd"]))
    reader.take(3)
    with pytest.raises(NotABundleError):
        reader.check_end()
    with pytest.raises(NotABundleError):
        BodyReader(iter([b"abcd"])).check_end()


@pytest.mark.parametrize("lengths", [(9000, 10), (10, 1_048_577), (10, 0xFFFFFFFE), (3, 0xFFFFFFFF)])
def test_an_operation_over_its_limits_is_refused(lengths: tuple[int, int]) -> None:
    content = b"".join(length.to_bytes(4, "big") for length in lengths) + bytes(2_000_000)
    (row,) = decode_table(_table(end=1))
    with pytest.raises(NotABundleError):
        BodyReader(iter([content])).items(row)


def test_a_plaintext_is_cut_where_its_frame_ends() -> None:
    plain = Plaintext([b"li", b"ne\nfra", b"", b"me", b"00"])
    assert (plain.take_line(), plain.size) == (b"line", 7)
    behind = plain.cut(5)
    assert (b"".join(plain), b"".join(behind), plain.size, behind.size) == (b"frame", b"00", 5, 2)
    assert (plain.start(4), plain.start(9)) == (b"fram", b"frame")
    assert b"".join(plain.drain()) == b"frame"
    assert not list(plain)


# What pack refuses


def many_acks(count: int, head: bytes | None = None) -> tuple[Ack, ...]:
    return tuple(Ack(FeedId(n.to_bytes(16, "big")), 1, OpHash(bytes(32)), head) for n in range(count))


@pytest.mark.parametrize(
    "limit, changes",
    [
        ("recipients", {"to": (JUNIPER.device,) * 65}),
        ("answers", {"acks": many_acks(ACK_LIMIT + 1)}),
        ("answers", {"asks": (Ask(AskKind.WANT, b"w" * 16),) * (ACK_LIMIT + 1)}),
        ("piece", {"pieces": (bytes(MIB + 1),)}),
        ("manifest", {"consent_view": (ConsentLine(b"c" * 16, "x" * 300, OpHash(bytes(32)), ()),) * 1000}),
    ],
)
def test_more_than_a_bundle_takes_is_not_packed(limit: str, changes: dict[str, object]) -> None:
    with pytest.raises(BundleTooLargeError) as caught:
        packed(contents(**changes))
    assert caught.value.limit == limit


def test_as_many_answers_as_may_be_fit() -> None:
    asks = tuple(Ask(AskKind.REJECT, n.to_bytes(16, "big"), 1 << 40, "not_for_role") for n in range(300))
    assert packed(contents(acks=many_acks(ACK_LIMIT, bytes(64)), asks=asks))


def test_a_head_stands_by_its_own_ack_and_others_by_none() -> None:
    without = Ack(FeedId(b"a" * 16), 1, OpHash(bytes(32)))
    proven = Ack(FeedId(b"b" * 16), 2, OpHash(bytes(32)), b"h" * 64)
    assert opened(packed(contents(acks=(without, proven)))).acks == (proven, without)


def test_more_feeds_than_a_table_takes_are_not_packed() -> None:
    with pytest.raises(BundleTooLargeError):
        encode_table([a_feed(1)] * (OPERATION_LIMIT + 1))


def test_a_body_of_more_than_256_mebibytes_is_not_packed() -> None:
    with pytest.raises(BundleTooLargeError) as caught:
        packed(contents(pieces=(bytes(MIB),) * 257))
    assert caught.value.limit == "raw"


def test_a_file_of_more_than_64_mebibytes_is_not_packed() -> None:
    with pytest.raises(BundleTooLargeError) as caught:
        packed(contents(pieces=tuple(os.urandom(MIB) for _ in range(65))))
    assert caught.value.limit == "file"


def test_one_note_to_one_device_is_small() -> None:
    assert len(packed(contents(a_feed(1)))) <= 4_500


def test_the_same_contents_make_the_same_plaintext() -> None:
    made = (Packing(contents(a_feed(2))).plaintext(HAZEL.device_key, HAZEL.certificate) for _ in range(2))
    assert len({b"".join(one) for one in made}) == 1


def test_a_run_has_numbers_of_a_feed() -> None:
    assert StubRun(1, 2, OpHash(bytes(32))).last == 2
