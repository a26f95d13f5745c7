"""Packing and proving bundles beside what any way of doing it costs."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from gzip import compress as gzip
from typing import Final

from backports import zstd

from benchmarks.measure import Figure, milliseconds, ratio, side_by_side, timed
from benchmarks.memory import peak_memory
from benchmarks.vocabulary import Vocabulary
from pss_desktop.crypto.age import encrypt
from pss_desktop.crypto.digest import sha256
from pss_desktop.journal.hashing import head_message
from pss_desktop.sync.bundle.body import write_operations
from pss_desktop.sync.bundle.contents import BundleContents, FeedStretch
from pss_desktop.sync.bundle.pack import pack
from tests.bundles import HAZEL, JUNIPER, Writer, contents, opened, somebody
from tests.fakes import CountingBytes

_NOTES: Final = 10_000
_RUNS: Final = 5
_MIB: Final = 1024 * 1024
_BUNDLE_MIB: Final = 61


def measure(_notes: int) -> list[Figure]:
    """10,000 signed notes of 150 words; the sizes of small bundles; the memory of a large one."""
    feed = _feed(_NOTES)
    return [*_packing(feed), *_proving(feed), *_sizes(feed), _memory()]


def _feed(count: int) -> FeedStretch:
    vocabulary, chance = Vocabulary.make(), random.Random(3)
    writer = Writer()
    for number in range(count):
        writer.note(vocabulary.note(chance, number))
    return writer.stretch()


def _packing(feed: FeedStretch) -> list[Figure]:
    what = contents(feed)
    parts = list(write_operations([feed]))
    floor = _sealed_floor(parts)
    mine, bare = side_by_side(_RUNS, _time(lambda: _pack(what)), _time(floor), warm_up=1)
    size = sum(map(len, parts)) / _MIB
    return [
        ratio(
            "packing 10,000 notes / zstd, SHA-256 and sealing alone",
            mine.ratio_to(bare),
            detail=f"{size / mine.median:.0f} MiB/s beside {size / bare.median:.0f}",
        )
    ]


def _sealed_floor(parts: Sequence[bytes]) -> Callable[[], object]:
    def seal() -> None:
        frame = zstd.compress(b"".join(parts), 3)
        sha256(frame)
        HAZEL.device_key.sign(frame[:64])
        for _ in encrypt([JUNIPER.receiving.recipient], [frame]):
            pass

    return seal


def _proving(feed: FeedStretch) -> list[Figure]:
    file = _pack(contents(feed))
    message = head_message(feed.feed, 1, feed.prev)
    signature = HAZEL.person_key.sign(message)
    raw = b"".join(write_operations([feed]))
    frame = zstd.compress(raw, 3)

    def floor() -> None:
        sha256(frame)
        sha256(zstd.decompress(frame))
        for _ in range(_NOTES):
            HAZEL.person_key.public.verify(signature, message)

    mine, bare = side_by_side(_RUNS, _time(lambda: opened(file)), _time(floor), warm_up=1)
    size = len(raw) / _MIB
    return [
        ratio(
            "proving them / zstd, SHA-256 and as many Ed25519 checks alone, on one thread",
            mine.ratio_to(bare),
            detail=f"{size / mine.median:.0f} MiB/s beside {size / bare.median:.0f}",
        ),
        milliseconds("proving one note", mine.median / _NOTES),
    ]


def _sizes(feed: FeedStretch) -> list[Figure]:
    raw = b"".join(write_operations([feed]))
    whole = len(_pack(contents(feed)))
    one = _feed(1)
    alone = len(_pack(contents(one)))
    devices = (JUNIPER, somebody("Sorrel Bay"))
    second = pack(
        replace(contents(one), to=tuple(who.device for who in devices)),
        signer=HAZEL.device_key,
        certificate=HAZEL.certificate,
        recipients=[who.receiving.recipient for who in devices],
        random=CountingBytes(),
    )
    return [
        ratio("bytes of a bundle / gzip -6 of the same operations", whole / len(gzip(raw, 6)), 1.0),
        Figure("one note to one device", alone / 1000, "kB", 4.5),
        Figure("each further device", (len(second) - alone) / 1000, "kB", 1.6),
    ]


def _memory() -> Figure:
    """Of a process that opens a bundle of 62 MiB, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.bundle_wire"], stdout=subprocess.PIPE, check=True
    )
    return Figure("peak memory while a bundle of 64 MiB is proven", float(done.stdout), "MB", 400)


def _pack(what: BundleContents) -> bytes:
    return pack(
        what,
        signer=HAZEL.device_key,
        certificate=HAZEL.certificate,
        recipients=[JUNIPER.receiving.recipient],
        random=CountingBytes(),
    )


def _time(act: Callable[[], object]) -> Callable[[int], float]:
    return lambda _run: timed(act)


def _peak() -> int:
    pieces = tuple(os.urandom(_MIB) for _ in range(_BUNDLE_MIB))
    file = _pack(contents(pieces=pieces))
    del pieces
    opened(file)
    return peak_memory()


if __name__ == "__main__":
    sys.stdout.write(f"{_peak() / 1e6:.0f}")
