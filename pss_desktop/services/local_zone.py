"""Where this computer is, on any day: summer time is that of the day which is asked about, not of today."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final


class _LocalZone(tzinfo):
    """The rules of the system's own zone; ``datetime.astimezone()`` alone keeps the offset of one moment."""

    def utcoffset(self, when: datetime | None, /) -> timedelta | None:
        return None if when is None else when.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _when: datetime | None, /) -> timedelta | None:
        return None

    def tzname(self, when: datetime | None, /) -> str | None:
        return None if when is None else when.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, when: datetime, /) -> datetime:
        return when.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


LOCAL: Final = _LocalZone()


def begins_here(day: datetime) -> datetime:
    """When a day that is kept as its first moment in UTC begins for whoever looks."""
    return datetime.combine(day.astimezone(UTC).date(), time(), LOCAL).astimezone(UTC)
