"""Reading in what a colleague sent, beside the rows, the words and the signatures alone."""

import random
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from benchmarks.bare import open_bare
from benchmarks.measure import Figure, milliseconds, ratio, timed
from benchmarks.memory import peak_memory
from benchmarks.vocabulary import Vocabulary
from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.journal.operation import Operation
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.contents import BundleContents, BundleKind, Channel, FeedStretch
from pss_desktop.sync.bundle.pack import pack
from pss_desktop.vault.slices import finish
from tests.builders import a_note_body
from tests.bundles import HAZEL, STRANGER, Writer
from tests.reviews import Colleague, join
from tests.services.clinic import Clinic

_BUNDLE: Final = 10_000
_CASE: Final = 50
_MORE: Final = 9
_RUNS: Final = 3
_TABLES: Final = """
CREATE TABLE op (id INTEGER PRIMARY KEY, feed INT, seq INT, record INT, kind INT, hash BLOB, header BLOB,
    salt BLOB, payload BLOB, UNIQUE (feed, seq));
CREATE TABLE record (id INTEGER PRIMARY KEY, uid BLOB UNIQUE, kind INT, scope INT, at INT, op INT,
    status TEXT, author BLOB, title TEXT);
CREATE INDEX record_scope ON record (scope, kind, at);
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 2");
"""


def measure(notes: int) -> list[Figure]:
    """10,000 signed notes of 150 words in 200 cases, then as many again up to *notes*, 100,000 at most."""
    with tempfile.TemporaryDirectory(prefix="pss-bench-") as folder:
        return [*_beside_bare(Path(folder)), *_linear(Path(folder), min(notes // _BUNDLE - 1, _MORE))]


def _beside_bare(folder: Path) -> list[Figure]:
    sent = _sent(0)
    ours, bare = [], []
    for run in range(_RUNS):
        with _reader(folder / f"beside-{run}") as reader:
            ours.append(_read_in(reader, sent, 1))
        path = folder / f"bare-{run}.db"
        bare.append(timed(partial(_floor, path, sent)))
    best, floor = min(ours), min(bare)
    return [
        ratio(
            "reading in 10,000 notes / bare rows, FTS5 and Ed25519 checks",
            best / floor,
            0.9,
            detail=f"{best:.1f} s beside {floor:.1f}",
        ),
        milliseconds("reading in one note", best / _BUNDLE),
    ]


def _linear(folder: Path, more: int) -> list[Figure]:
    if more < 1:
        return []
    with _reader(folder / "linear") as reader:
        first = _read_in(reader, _sent(0), 1)
        last = first
        for number in range(1, more + 1):
            last = _read_in(reader, _sent(number), number + 1)
    return [
        ratio(f"the last 10,000 of {(more + 1) * _BUNDLE:,} / the first", last / first, 1.3),
        Figure("peak memory meanwhile", peak_memory() / 1e6, "MB", 400),
    ]


@dataclass(frozen=True, slots=True)
class _Sent:
    """One bundle's feeds, and its operations."""

    feeds: tuple[FeedStretch, ...]

    @property
    def operations(self) -> Iterator[Operation]:
        for feed in self.feeds:
            for item in feed.items:
                if isinstance(item, Operation):
                    yield item


def _sent(number: int) -> _Sent:
    vocabulary, chance = Vocabulary.make(), random.Random(number)
    feeds = []
    for case in range(_BUNDLE // _CASE):
        writer = Writer(HAZEL, ScopeId((number * _BUNDLE + case + 1).to_bytes(16, "big")))
        for note in range(_CASE):
            body = a_note_body(vocabulary.note(chance, note)).to_payload()
            body["signed_at"] = "2026-11-22T10:00:00.000Z"
            writer.write("session_note", "sign", "clinical", body)
        feeds.append(writer.stretch())
    return _Sent(tuple(feeds))


@contextmanager
def _reader(folder: Path) -> Iterator[Workspace]:
    """A vault in whose programme Hazel is a counselor."""
    desk = Clinic(folder).create().workspace
    hazel = Colleague(HAZEL.name, Role.COUNSELOR, HAZEL.person_key, HAZEL.device_key)
    join(desk, hazel, Colleague.called(STRANGER.name, Role.SUPERVISOR))
    try:
        yield desk
    finally:
        desk.close()


def _read_in(desk: Workspace, sent: _Sent, number: int) -> float:
    identity = desk.seat.storage.identity
    file = pack(
        BundleContents(
            kind=BundleKind.RECORDS,
            bundle_id=number.to_bytes(16, "big"),
            programme=desk.programme.trusted().roster.programme,
            created=desk.seat.storage.clock.now(),
            to=(identity.device,),
            channel=Channel(number),
            roster=1,
            feeds=sent.feeds,
        ),
        signer=HAZEL.device_key,
        certificate=HAZEL.certificate,
        recipients=[identity.device_keys.receiving.recipient],
        random=desk.vault.machine.random,
    )
    key = desk.importing.receive(file)
    return timed(lambda: finish(desk.importing.apply(key)))


def _floor(path: Path, sent: _Sent) -> None:
    raw: Any = open_bare(path, bytes(32))
    raw.executescript(_TABLES)
    message = b"what is signed, and how"
    signature = HAZEL.person_key.sign(message)
    key = 0
    for feed_number, feed in enumerate(sent.feeds):
        rows, records, words = [], [], []
        for item in feed.items:
            if isinstance(item, Operation) and item.payload is not None:
                key += 1
                header = item.header
                HAZEL.person_key.public.verify(signature, message)
                rows.append((key, feed_number, header.seq, key, 1, item.hash, item.header_bytes, item.salt,
                             item.payload))  # fmt: skip
                records.append((key, header.record, 1, feed_number, key, key, "signed", header.author, ""))
                words.append((key, item.payload.decode()))
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        raw.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", records)
        raw.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", words)
        raw.execute("COMMIT")
    raw.close()


if __name__ == "__main__":
    for figure in measure(int(sys.argv[1])):
        sys.stdout.write(f"{figure}\n")
