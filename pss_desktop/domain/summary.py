"""What lists show of a record, in the same few columns for every kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """The columns of a record in lists; an empty one says nothing. *at* is when the thing itself happened."""

    status: str = ""
    due: datetime | None = None
    risk: str = ""
    title: str = ""
    at: datetime | None = None


Summarise = Callable[[Mapping[str, object]], Summary]


def nothing_to_list(state: Mapping[str, object]) -> Summary:
    """For kinds whose lists are not built yet."""
    return Summary()
