"""Time as the journal tells it: instants in UTC, and a hybrid clock that never runs backwards.

The hybrid clock orders what happened on one device, and breaks ties between devices. It never decides what is
newer: causality does (journal/merge). Nothing here reads the machine's clock; a Clock is handed in.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, Self

from pss_desktop.domain.errors import ClockAheadError

HLC_LENGTH: Final = 10
AHEAD_LIMIT_MS: Final = 24 * 3600 * 1000
DRAG_LIMIT_MS: Final = 3600 * 1000
MAX_ERA: Final = 0xFFFF
MAX_MS: Final = (1 << 48) - 1
MAX_COUNTER: Final = 0xFFFF
# The upper half of the eras is kept for this device's own repairs: no peer can use them up.
MAX_REMOTE_ERA: Final = 0x7FFF

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
# A year inside what a calendar can write: the time zone of whoever looks may add hours, or take some away.
_YEARS: Final = (2, 9998)
_FIRST_MS: Final = (datetime(_YEARS[0], 1, 1, tzinfo=UTC) - _EPOCH) // _MILLISECOND
_LAST_MS: Final = (datetime(_YEARS[1], 12, 31, 23, 59, 59, 999000, tzinfo=UTC) - _EPOCH) // _MILLISECOND


class Clock(Protocol):
    """The machine's time, handed to whoever needs it."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards; only differences mean something."""


def to_ms(instant: datetime) -> int:
    """Whole milliseconds since 1970 in UTC. Raises ValueError for an instant without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (instant - _EPOCH) // _MILLISECOND


def from_ms(ms: int) -> datetime:
    """The instant at *ms*; a wild number gives the first or last instant that every time zone can write."""
    return _EPOCH + timedelta(milliseconds=min(max(ms, _FIRST_MS), _LAST_MS))


def to_iso(instant: datetime) -> str:
    """As payloads write it, always 24 letters: ``2026-11-22T03:55:00.123Z``."""
    return from_ms(to_ms(instant)).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def from_iso(text: str) -> datetime:
    """Read what :func:`to_iso` wrote. Raises ValueError for any other form, and for a wild year."""
    instant = datetime.fromisoformat(text)
    if instant.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z" != text:
        raise ValueError("an instant is written as 2026-11-22T03:55:00.123Z")
    if not _YEARS[0] <= instant.year <= _YEARS[1]:
        raise ValueError("no time zone may lead out of the calendar")
    return instant


@dataclass(frozen=True, slots=True, order=True)
class Hlc:
    """A reading of the hybrid clock; a later era sorts after every reading of an earlier one."""

    era: int
    ms: int
    counter: int

    def __post_init__(self) -> None:
        inside = 0 <= self.era <= MAX_ERA and 0 <= self.ms <= MAX_MS and 0 <= self.counter <= MAX_COUNTER
        if not inside:
            raise ValueError("a clock reading lies outside its fields")

    @classmethod
    def unpack(cls, packed: bytes) -> Self:
        """Read 10 bytes: era u16, milliseconds u48, counter u16, big-endian. Raises ValueError for others."""
        if len(packed) != HLC_LENGTH:
            raise ValueError("a packed clock reading has 10 bytes")
        number = int.from_bytes(packed, "big")
        return cls(number >> 64, (number >> 16) & MAX_MS, number & MAX_COUNTER)

    def pack(self) -> bytes:
        """10 bytes that sort as the reading does."""
        return (self.era << 64 | self.ms << 16 | self.counter).to_bytes(HLC_LENGTH, "big")

    @property
    def instant(self) -> datetime:
        """The time of day that this reading claims."""
        return from_ms(self.ms)


START: Final = Hlc(0, 0, 0)


class HybridClock:
    """This device's hybrid clock; :attr:`last` is kept, and handed back at the next start."""

    def __init__(self, clock: Clock, last: Hlc = START) -> None:
        self._clock = clock
        self._last = last

    @property
    def last(self) -> Hlc:
        """The greatest reading given or seen so far."""
        return self._last

    def tick(self) -> Hlc:
        """A reading after every earlier one. Raises ClockAheadError when that is over 24 h in the future."""
        now = self._system_ms()
        if self._last.ms - now > AHEAD_LIMIT_MS:
            raise ClockAheadError
        self._last = _after(self._last, now)
        return self._last

    def observe(self, remote: Hlc) -> None:
        """Take note of a peer's reading, which may pull this clock 1 h past the system's and no further."""
        if remote.era > MAX_REMOTE_ERA:
            return
        limit = self._system_ms() + DRAG_LIMIT_MS
        seen = remote if remote.ms <= limit else Hlc(remote.era, min(limit, MAX_MS), 0)
        self._last = max(self._last, seen)

    def repair(self) -> Hlc:
        """Start a new era at the system's time: for after a person has said what day it is."""
        self._last = Hlc(min(self._last.era + 1, MAX_ERA), self._system_ms(), 0)
        return self._last

    def _system_ms(self) -> int:
        return min(max(to_ms(self._clock.now()), 0), MAX_MS)


def _after(last: Hlc, now: int) -> Hlc:
    if now > last.ms:
        return Hlc(last.era, now, 0)
    if last.counter < MAX_COUNTER:
        return Hlc(last.era, last.ms, last.counter + 1)
    return Hlc(last.era, last.ms + 1, 0)
