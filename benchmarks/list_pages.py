"""A page of each list, near its beginning and far down: keyset paging costs the same everywhere."""

import random
from collections.abc import Callable
from typing import Final

from benchmarks.big_vault import big_vault
from benchmarks.measure import Figure, milliseconds, timings
from benchmarks.unlocked import unlocked
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.paging import PageKey
from pss_desktop.services.workspace import Workspace

_AIM_MS: Final = 20
_ROWS: Final = 50
_PAGES: Final = 200
_NO_RISK: Final = ClientFilter(risks=frozenset({"none"}))


def measure(notes: int) -> list[Figure]:
    """The 95th percentile of each list's page."""
    with unlocked(big_vault(notes)) as workspace:
        clients, places = walk(workspace)
        chance = random.Random(11)
        shown = chance.sample(clients, min(_PAGES, len(clients)))
        lists: dict[str, list[Callable[[], object]]] = {
            "clients": [
                lambda place=place: workspace.clients.page(ClientFilter(), place, _ROWS)  # type: ignore[misc]
                for place in places
            ],
            "clients without a known risk": [
                lambda place=place: workspace.clients.page(_NO_RISK, place, _ROWS)  # type: ignore[misc]
                for place in places
            ],
            "a client's notes": [
                lambda client=client: workspace.notes.page(client, None, _ROWS)  # type: ignore[misc]
                for client in shown
            ],
            "Today": [workspace.today.load] * 20,
        }
        return [
            milliseconds(
                f"page of {_ROWS}, {name}, p95", took.p95, _AIM_MS, detail=f"median {took.median * 1000:.1f}"
            )
            for name, acts in lists.items()
            for took in [timings(acts)]
        ]


def walk(workspace: Workspace) -> tuple[list[ClientId], list[PageKey | None]]:
    """Every client, and where up to so many pages of the client list begin."""
    clients: list[ClientId] = []
    places: list[PageKey | None] = [None]
    while True:
        page = workspace.clients.page(ClientFilter(), places[-1], _ROWS)
        clients += [row.id for row in page.rows]
        if page.next is None or len(places) >= _PAGES:
            return clients, places
        places.append(page.next)
