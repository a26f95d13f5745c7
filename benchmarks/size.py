"""What notes take up: bytes in the vault, and memory of whoever works in it."""

import random
from typing import Final

from benchmarks.big_vault import big_vault
from benchmarks.list_pages import walk
from benchmarks.measure import Figure
from benchmarks.memory import peak_memory
from benchmarks.searching import searches
from benchmarks.unlocked import unlocked

_CLIENTS_LOOKED_AT: Final = 100
_MB: Final = 1_000_000


def measure(notes: int) -> list[Figure]:
    """A day's work: Today, the whole client list, clients and their notes, every kind of search."""
    big = big_vault(notes)
    database = next(big.folder.glob("vault-*.db"))
    a_note = database.stat().st_size / notes
    with unlocked(big) as workspace:
        before = peak_memory()
        workspace.today.load()
        clients, _places = walk(workspace)
        for client in random.Random(13).sample(clients, min(_CLIENTS_LOOKED_AT, len(clients))):
            workspace.clients.get(client)
            for row in workspace.notes.page(client, None, 50).rows[:3]:
                workspace.notes.get(row.id)
        for words in searches(big).values():
            for typed in words:
                workspace.finder.search(typed)
        peak = peak_memory()
    return [
        Figure(
            "bytes a note of 150 words",
            a_note / 1000,
            "kB",
            3.0,
            detail=f"{database.stat().st_size / _MB:,.0f} MB in all",
        ),
        Figure(
            "memory without a window, peak",
            peak / _MB,
            "MB",
            250,
            detail=f"{before / _MB:.0f} MB of it at unlock, 64 MiB for the key derivation",
        ),
    ]
