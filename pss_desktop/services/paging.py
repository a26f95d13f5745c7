"""A piece of a long list, and the key where the next piece begins."""

from typing import Generic, NamedTuple, TypeVar

Row = TypeVar("Row")


class PageKey(NamedTuple):
    """Where a page ends: the sort value and id of its last row. Opaque to whoever asks for the next page."""

    sort: str | int
    id: bytes


class Page(NamedTuple, Generic[Row]):
    """Some rows in order; *next* is None when nothing follows. *unread* more do not read in this version."""

    rows: tuple[Row, ...]
    next: PageKey | None
    unread: int = 0
