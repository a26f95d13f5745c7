"""Signing a note beside writing the very same rows and words with bare SQLCipher."""

import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.bare import open_bare
from benchmarks.big_vault import big_vault, narrative, remove
from benchmarks.measure import Figure, milliseconds, ratio, side_by_side, timed
from benchmarks.unlocked import unlocked
from benchmarks.vocabulary import Vocabulary
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.views.search_query import IndexedWords

_RUNS: Final = 200
_WARM_UP: Final = 20
_make_durable = getattr(os, "fdatasync", os.fsync)

_SIGNED: Final = """SELECT op.id, op.feed, op.seq, op.record, op.kind, op.hash, header, salt, payload,
    record.uid, record.kind, record.scope, record.at, record.status, record.author, record.title
    FROM op JOIN record ON record.id = op.record ORDER BY op.id DESC LIMIT 1"""
_HEAD: Final = "SELECT count, chain, hlc FROM journal_head"
_ADD_RECORD: Final = """INSERT INTO record (id, uid, kind, scope, at, op, status, author, title)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ADD_OPERATION: Final = "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_MOVE_FEED: Final = "UPDATE feed SET seq = ?1, accepted_seq = ?1, hash = ?2, last = ?3 WHERE id = ?4"
_MOVE_HEAD: Final = "UPDATE journal_head SET count = ?, chain = ?, hlc = ?"
_ADD_DRAFT: Final = "INSERT INTO draft VALUES ('session_note', ?, 1, 0, 0, ?)"
_DROP_DRAFT: Final = "DELETE FROM draft WHERE form = 'session_note' AND client = ? AND revision = 1"


@dataclass(frozen=True, slots=True)
class _Signed:
    """What one signature left in the vault."""

    row: tuple[Any, ...]
    head: tuple[Any, ...]
    words: str
    client: bytes


def measure(notes: int) -> list[Figure]:
    """Both write into copies of one vault, in turns."""
    ours, floor = big_vault(notes).copy("signing"), big_vault(notes).copy("signing-bare")
    try:
        with unlocked(ours) as workspace:
            database = floor.folder / ours.folder.joinpath("vault-1.db").name
            bare = open_bare(database, workspace.vault.keyed.keys.database)
            _without_guards(bare)
            signing = _Signing(workspace, bare)
            with _Beside(floor.root / "beside") as beside:
                acts = (signing.sign, signing.write_bare, beside.write)
                signed, written, durable = side_by_side(_RUNS, *acts, warm_up=_WARM_UP)
            bare.close()
    finally:
        remove(ours.root)
        remove(floor.root)
    return [
        ratio("signing / same rows and one FTS5 insert", signed.ratio_to(written), 1.5),
        ratio(
            "signing / the same, as durable outside the database",
            signed.median / (written.median + durable.median),
            detail=f"{durable.median * 1000:.2f} ms more for 72 bytes in a file beside it",
        ),
        milliseconds("signing a note, median", signed.median, detail=f"bare {written.median * 1000:.2f} ms"),
        milliseconds("signing a note, p95", signed.p95, 10, detail=f"bare {written.p95 * 1000:.2f} ms"),
    ]


class _Beside:
    """A small durable write in place, in a file beside the database: what the journal's head costs alone."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb+", buffering=0)
        self._file.write(bytes(4096))

    def __enter__(self) -> "_Beside":
        return self

    def __exit__(self, *_problem: object) -> None:
        self._file.close()

    def write(self, run: int) -> float:
        """The seconds of one such write."""
        return timed(lambda: self._write(run.to_bytes(72, "big")))

    def _write(self, content: bytes) -> None:
        self._file.seek(0)
        self._file.write(content)
        _make_durable(self._file.fileno())


class _Signing:
    """Signs through the services, then writes what that left with one bare transaction."""

    def __init__(self, workspace: Workspace, bare: Any) -> None:
        self._workspace = workspace
        self._bare = bare
        self._chance = random.Random(5)
        self._vocabulary = Vocabulary.make()
        rows = workspace.clients.page(ClientFilter(), None, 400).rows
        waiting = {draft.client for draft in workspace.notes.unsigned()}
        self._clients: list[ClientId] = [row.id for row in rows if row.id not in waiting]
        self._signed: _Signed | None = None

    def sign(self, run: int) -> float:
        """The seconds of one signature; the draft before it does not count."""
        client = self._chance.choice(self._clients)
        content = narrative(self._vocabulary, self._chance, run, of=_RUNS + _WARM_UP)
        notes = self._workspace.notes
        draft = {**content, "when": to_iso(content["when"])}  # type: ignore[arg-type]
        revision = notes.save_draft(client, draft, 0).revision
        took = timed(lambda: notes.sign(client, revision))
        self._signed = self._read(client, str(content["narrative"]))
        return took

    def write_bare(self, _run: int) -> float:
        """The seconds of the same rows."""
        signed = self._signed
        if signed is None:
            raise RuntimeError("sign first")
        self._bare.execute(_ADD_DRAFT, (signed.client, signed.words))
        return timed(lambda: self._write(signed))

    def _read(self, client: bytes, words: str) -> _Signed:
        connection = self._workspace.vault.storage.connection
        row, head = connection.row(_SIGNED), connection.row(_HEAD)
        if row is None or head is None:
            raise RuntimeError("nothing was signed")
        return _Signed(row, head, IndexedWords.of(words).spaced, client)

    def _write(self, signed: _Signed) -> None:
        key, feed, seq, record, _kind, op_hash = signed.row[:6]
        uid, kind, scope, at, status, author, title = signed.row[9:]
        run = self._bare.execute
        run("BEGIN IMMEDIATE")
        run(_ADD_RECORD, (record, uid, kind, scope, at, key, status, author, title))
        run(_ADD_OPERATION, signed.row[:9])
        run(_MOVE_FEED, (seq, op_hash, key, feed))
        run(_MOVE_HEAD, signed.head)
        run("INSERT INTO search (rowid, words) VALUES (?, ?)", (key, signed.words))
        run(_DROP_DRAFT, (signed.client,))
        run("COMMIT")


def _without_guards(bare: Any) -> None:
    for (name,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        bare.execute(f"DROP TRIGGER {name}")
