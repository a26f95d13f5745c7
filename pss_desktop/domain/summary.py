"""What lists show of a record, in the same few columns for every kind."""

from datetime import datetime
from typing import NamedTuple


class Summary(NamedTuple):
    """The columns of a record in lists; an empty one says nothing. *at* is when the thing itself happened."""

    status: str = ""
    due: datetime | None = None
    risk: str = ""
    title: str = ""
    at: datetime | None = None
