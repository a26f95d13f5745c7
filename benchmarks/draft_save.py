"""Saving a draft beside a bare commit of the same words."""

import json
import random
from typing import Any, Final

from benchmarks.bare import open_bare
from benchmarks.big_vault import big_vault, narrative, remove
from benchmarks.measure import Figure, milliseconds, ratio, side_by_side, timed
from benchmarks.unlocked import unlocked
from benchmarks.vocabulary import Vocabulary
from pss_desktop.domain.clock import to_iso
from pss_desktop.services.clients.clients import ClientFilter

_RUNS: Final = 300
_TABLE: Final = """CREATE TABLE draft (form TEXT NOT NULL, client BLOB NOT NULL, revision INTEGER NOT NULL,
    begun_at INTEGER NOT NULL, saved_at INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (form, client))
    STRICT"""
_SAVE: Final = """UPDATE draft SET revision = revision + 1, saved_at = ?, content = ?
    WHERE form = 'session_note' AND client = ? AND revision = ?"""


def measure(notes: int) -> list[Figure]:
    """Autosave of a note of 150 words that changes a little each time."""
    big = big_vault(notes).copy("draft-save")
    chance, vocabulary = random.Random(3), Vocabulary.make()
    try:
        with unlocked(big) as workspace:
            client = workspace.clients.page(ClientFilter(), None, 1).rows[0].id
            bare = _bare_table(big.root / "bare.db", client)
            drafts = [_content(vocabulary, chance, number) for number in range(_RUNS + 10)]
            revision = workspace.notes.begin(client).revision

            def ours(run: int) -> float:
                return timed(lambda: workspace.notes.save_draft(client, drafts[run], revision + run))

            def floor(run: int) -> float:
                text = json.dumps(drafts[run], ensure_ascii=False, separators=(",", ":"))
                return timed(lambda: bare.execute(_SAVE, (run, text, client, run)))

            saved, committed = side_by_side(_RUNS, ours, floor, warm_up=10)
            bare.close()
    finally:
        remove(big.root)
    return [
        ratio("draft save / bare commit", saved.ratio_to(committed), 1.3),
        milliseconds(
            "draft save, median", saved.median, detail=f"bare commit {committed.median * 1000:.2f} ms"
        ),
        milliseconds("draft save, p95", saved.p95),
    ]


def _content(vocabulary: Vocabulary, chance: random.Random, number: int) -> dict[str, object]:
    content = narrative(vocabulary, chance, number, of=_RUNS + 10)
    return {**content, "when": to_iso(content["when"])}  # type: ignore[arg-type]


def _bare_table(path: Any, client: bytes) -> Any:
    bare = open_bare(path, bytes(32))
    bare.execute(_TABLE)
    bare.execute("INSERT INTO draft VALUES ('session_note', ?, 0, 0, 0, '{}')", (client,))
    return bare
