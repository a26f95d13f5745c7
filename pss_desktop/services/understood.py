"""The one way to read a record that a newer version wrote, or a broken one: it stays, and is told as such.

Only the reading of a payload belongs inside: a fault of our own there would be told as a record of a newer
version.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import ParamSpec, TypeVar

from pss_desktop.domain.errors import UnreadableRecordError

Asked = ParamSpec("Asked")
Kept = TypeVar("Kept")
Read = TypeVar("Read")


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


def require_understood(read: Callable[Asked, Read], *args: Asked.args, **kwargs: Asked.kwargs) -> Read:
    """The same of a record that somebody asked for. Raises UnreadableRecordError."""
    found = understood(read, *args, **kwargs)
    if found is None:
        raise UnreadableRecordError
    return found
