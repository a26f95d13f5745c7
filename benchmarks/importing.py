"""Taking signed notes in, beside bare SQLCipher with FTS5 and Ed25519; and whether it is linear."""

import random
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, Final

from benchmarks.bare import open_bare
from benchmarks.measure import Figure, milliseconds, ratio, side_by_side, timed
from benchmarks.notes import write_notes
from benchmarks.vocabulary import Vocabulary
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.ids import FeedId, ScopeId
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.slices import finish
from tests.post import a_bundle, stretch
from tests.services.clinic import Clinic, add_client
from tests.team import Team
from tests.unit.vault.exchange.passing import coming

_NOTES: Final = 10_000
_MANY: Final = 100_000
_A_BUNDLE: Final = 40_000
_RUNS: Final = 7
_KEY: Final = bytes(range(32))
_OPERATIONS: Final = """CREATE TABLE op (id INTEGER PRIMARY KEY, feed INTEGER, seq INTEGER, record INTEGER,
    kind INTEGER, hash BLOB, header BLOB, salt BLOB, payload BLOB, UNIQUE (feed, seq)) STRICT"""
INDEX: Final = """CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0,
    detail = none, prefix = '3 4', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")"""
INDEX_SETTINGS: Final = """INSERT INTO search (search, rank)
    VALUES ('secure-delete', 1), ('pgsz', 3960), ('hashsize', 4194304)"""


class _Spent:
    """Processor time of each run, of all threads, beside the time that passed."""

    def __init__(self) -> None:
        self._seconds: list[float] = []

    def timed(self, act: Callable[[], object]) -> float:
        """The seconds that passed."""
        start = time.process_time()
        passed = timed(act)
        self._seconds.append(time.process_time() - start)
        return passed

    @property
    def median(self) -> float:
        """Of every run but the first, which warms up."""
        return median(self._seconds[1:])


class _People:
    """A counselor whose vault holds signed notes, and a supervisor's that is empty at each run."""

    def __init__(self, notes: int) -> None:
        self.spent = _Spent()
        self._folder = Path(tempfile.mkdtemp(prefix="pss-bench-"))
        self._team = Team.founded(self._folder / "team", SystemClock())  # type: ignore[arg-type]
        self._client = add_client(self._team.counselor.desk)
        write_notes(self._team.counselor.desk, self._client, notes, Vocabulary.make(), random.Random(3))
        self.files = self._bundles()
        self._team.supervisor.desk.close()
        self._empty = self._folder / "empty"
        shutil.copytree(self._team.supervisor.clinic.root, self._empty)

    @property
    def operations(self) -> list[Operation]:
        """Everything that was written about the client."""
        storage = self._team.counselor.desk.seat.storage
        items = (item for state in storage.journal.feeds() for item in storage.feeds.items(state.feed))
        return [item for item in items if isinstance(item, Operation)]

    def take_in(self, _run: int) -> float:
        """How long taking everything in takes, to the last word in the index."""
        root = self._folder / "run"
        shutil.copytree(self._empty, root)
        desk = Clinic(root, SystemClock()).reopen()  # type: ignore[arg-type]
        finish(desk.safekeeping.back_up())  # the first import of a day would begin with it
        keys = [desk.importing.receive(file) for file in self.files]
        seconds = self.spent.timed(lambda: [finish(desk.importing.apply(key)) for key in keys])
        desk.close()
        shutil.rmtree(root)
        return seconds

    def close(self) -> None:
        self._team.counselor.desk.close()
        shutil.rmtree(self._folder)

    def _bundles(self) -> list[bytes]:
        hazel, juniper = self._team.counselor.desk, self._team.supervisor.desk
        storage = hazel.seat.storage
        (state,) = storage.journal.feeds(ScopeId(self._client))
        whole = coming(storage, FeedId(state.feed))
        files: list[bytes] = []
        for first in range(1, state.accepted + 1, _A_BUNDLE):
            last = min(first + _A_BUNDLE - 1, state.accepted)
            with storage.connection.transaction():
                ends = {whole.feed: {last: storage.feeds.hash_at(whole.feed, last)}}
                signed = storage.feeds.sign_boundaries(ends, hazel.vault.identity.device_key)
            part = coming(storage, whole.feed, first).upto(last)
            files.append(a_bundle(hazel, juniper, [stretch(replace(part, heads=signed[whole.feed]))]))
        return files


def measure(_notes: int) -> list[Figure]:
    """10,000 signed notes of 150 words; 100,000 of them by the note."""
    people = _People(_NOTES)
    floor = _Floor(people.operations)
    mine, bare = side_by_side(_RUNS, people.take_in, floor.run, warm_up=1)
    people.close()
    many = _People(_MANY)
    long = many.take_in(0)
    many.close()
    return [
        ratio(
            "taking in 10,000 notes / bare insert with FTS5 and Ed25519 alone",
            mine.ratio_to(bare),
            0.9,
            detail=f"{_NOTES / mine.median:,.0f} notes a second beside {_NOTES / bare.median:,.0f}",
        ),
        ratio("the same, processor time of all threads", people.spent.median / floor.spent.median),
        ratio("a note among 100,000 / among 10,000", long / _MANY / (mine.median / _NOTES), 1.3),
        milliseconds("taking in 10,000 notes", mine.median),
    ]


class _Floor:
    """What nobody can do without: the rows, the index, a signature for each note."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.spent = _Spent()
        self._operations = operations
        self._key = SigningKey.generate()
        self._signature = self._key.sign(_KEY)

    def run(self, _run: int) -> float:
        folder = Path(tempfile.mkdtemp(prefix="pss-bench-"))
        raw = open_bare(folder / "bare.db", _KEY)
        raw.execute(_OPERATIONS)
        raw.execute(INDEX)
        raw.execute(INDEX_SETTINGS)
        seconds = self.spent.timed(lambda: self._work(raw))
        raw.close()
        shutil.rmtree(folder)
        return seconds

    def _work(self, raw: Any) -> None:
        rows = [
            (number, 1, number, number, 1, one.hash, one.header_bytes, one.salt, one.payload)
            for number, one in enumerate(self._operations, start=1)
        ]
        words = [
            (number, (one.payload or b"").decode()) for number, one in enumerate(self._operations, start=1)
        ]
        raw.execute("BEGIN")
        raw.executemany("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        raw.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", words)
        raw.execute("COMMIT")
        for _ in self._operations:
            self._key.public.verify(self._signature, _KEY)
