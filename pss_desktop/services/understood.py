"""The one way to read a record that a newer version wrote, or a broken one: it stays, and is told as such.

Only the reading of a payload belongs inside: a fault of our own there would be told as a record of a newer
version.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import ParamSpec, Self, TypeVar

from pss_desktop.domain.errors import UnreadableRecordError

Asked = ParamSpec("Asked")
Kept = TypeVar("Kept")
Read = TypeVar("Read")


class Readable(tuple[Read, ...]):
    """What could be read of many, in its order; *unread* others need a newer version of the program."""

    unread: int

    def __new__(cls, found: Iterable[Read] = (), unread: int = 0) -> Self:
        made = super().__new__(cls, found)
        made.unread = unread
        return made


def understood(read: Callable[Asked, Read], *args: Asked.args, **kwargs: Asked.kwargs) -> Read | None:
    """What *read* makes of a payload; None for one that this version cannot read. For one of many."""
    try:
        return read(*args, **kwargs)
    except (ValueError, TypeError, LookupError, OverflowError):
        return None


def each_understood(read: Callable[[Kept], Read | None], many: Iterable[Kept]) -> Iterator[tuple[Kept, Read]]:
    """Each of *many* with what *read* makes of it, without those that this version cannot read."""
    for one in many:
        found = understood(read, one)
        if found is not None:
            yield one, found


def all_understood(read: Callable[[Kept], Read | None], many: Iterable[Kept]) -> Iterator[Read]:
    """What *read* makes of each of *many*, without those that this version cannot read."""
    return (found for _, found in each_understood(read, many))


def readable(read: Callable[[Kept], Read | None], many: Collection[Kept]) -> Readable[Read]:
    """The same for a list that a person reads: it says how many it leaves out."""
    found = tuple(all_understood(read, many))
    return Readable(found, len(many) - len(found))


def require_understood(read: Callable[Asked, Read], *args: Asked.args, **kwargs: Asked.kwargs) -> Read:
    """The same of a record that somebody asked for. Raises UnreadableRecordError."""
    found = understood(read, *args, **kwargs)
    if found is None:
        raise UnreadableRecordError
    return found
