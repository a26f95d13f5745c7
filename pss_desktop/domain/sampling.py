"""Drawing a share of records at random, so that anybody can draw the same again."""

import hashlib
from collections.abc import Iterable
from math import ceil
from typing import Final

from pss_desktop.domain.ids import RecordId

SHARES: Final = (5, 10, 20, 50)
"""In percent, as a screen offers them."""


def draw(records: Iterable[RecordId], *, seed: str, percent: int) -> tuple[RecordId, ...]:
    """*percent* of *records*, rounded up. The same set and seed draw the same, in whatever order they come.

    Each record's place is SHA-256("pss/draw/v1" | seed in UTF-8 | its id); the lowest places are drawn, so a
    larger share holds the smaller one. Raises ValueError for what is no share.
    """
    if not 1 <= percent <= 100:
        raise ValueError("a share is between 1 and 100 per cent")
    ordered = sorted(set(records), key=lambda record: _place(seed, record))
    return tuple(ordered[: ceil(len(ordered) * percent / 100)])


def _place(seed: str, record: RecordId) -> bytes:
    return hashlib.sha256(b"pss/draw/v1" + seed.encode() + record).digest()
