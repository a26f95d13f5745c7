"""A piece of a long list, and the key where the next piece begins."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ends: the sort value and id of its last row. Opaque to whoever asks for the next page."""

    sort: str | int
    id: bytes


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows in order; *next* is None when nothing follows."""

    rows: tuple[Row, ...]
    next: PageKey | None
