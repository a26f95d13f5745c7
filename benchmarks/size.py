"""What notes take up: bytes in the vault, and memory of whoever works in it."""

import random
from typing import Final

from benchmarks.big_vault import BigVault, big_vault
from benchmarks.list_pages import walk
from benchmarks.measure import Figure
from benchmarks.memory import peak_memory
from benchmarks.searching import searches
from benchmarks.unlocked import unlocked
from pss_desktop.services.workspace import Workspace

_CLIENTS_LOOKED_AT: Final = 100
_MB: Final = 1_000_000


def measure(notes: int) -> list[Figure]:
    """The database's own size, and the most memory that a process held which did a day's work."""
    big = big_vault(notes)
    database = next(big.folder.glob("vault-*.db"))
    a_note = database.stat().st_size / notes
    with unlocked(big) as workspace:
        before = peak_memory()
        work_a_day(workspace, big)
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


def work_a_day(workspace: Workspace, big: BigVault) -> None:
    """Today, the whole client list, clients and some of their notes, every kind of search."""
    workspace.today.load()
    clients, _places = walk(workspace)
    for client in random.Random(13).sample(clients, min(_CLIENTS_LOOKED_AT, len(clients))):
        workspace.clients.get(client)
        for row in workspace.notes.page(client, None, 50).rows[:3]:
            workspace.notes.get(row.id)
    for words in searches(big).values():
        for typed in words:
            workspace.finder.search(typed)
