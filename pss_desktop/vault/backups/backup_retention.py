"""Which backups stay: seven days, four weeks, and months while there is room."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

DAYS = 7
WEEKS = 4
VAULTS_WORTH = 3
SHARE_OF_FREE_SPACE = 5
"""All backups together take at most a fifth of the room that would be free without them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A good backup, as far as keeping it is concerned."""

    name: str
    taken_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Room:
    """How large the vault is, and how much the disk would have free if there were no backups; bytes."""

    vault: int
    free_without_backups: int

    @property
    def allowance(self) -> int:
        return min(VAULTS_WORTH * self.vault, self.free_without_backups // SHARE_OF_FREE_SPACE)


def to_let_go(backups: Iterable[Kept], room: Room) -> tuple[Kept, ...]:
    """The backups that go, oldest first. The newest one never does, however little room there is."""
    newest_first = sorted(backups, key=lambda one: (one.taken_at, one.name), reverse=True)
    if not newest_first:
        return ()
    staying, first_to_go = _by_calendar(newest_first)
    taken = sum(one.size for one in staying)
    for one in first_to_go:
        if taken <= room.allowance:
            break
        staying.remove(one)
        taken -= one.size
    return tuple(one for one in reversed(newest_first) if one not in staying)


def _by_calendar(newest_first: Sequence[Kept]) -> tuple[list[Kept], list[Kept]]:
    """What stays while there is room, and of that all but the newest, the most dispensable first.

    Months go first. Of days and weeks the last to go are those that tell apart what went wrong today,
    yesterday and a week ago.
    """
    days = _newest_of_each(newest_first, lambda one: one.taken_at.date())[:DAYS]
    before_days = [one for one in newest_first if one.taken_at.date() < days[-1].taken_at.date()]
    weeks = _newest_of_each(before_days, lambda one: one.taken_at.isocalendar()[:2])[:WEEKS]
    last = weeks[-1].taken_at.isocalendar()[:2] if weeks else None
    before_weeks = [one for one in before_days if last and one.taken_at.isocalendar()[:2] < last]
    months = _newest_of_each(before_weeks, lambda one: (one.taken_at.year, one.taken_at.month))
    first_to_go = [*reversed(months), *reversed(days[2:]), *reversed(weeks[1:]), *days[1:2], *weeks[:1]]
    return [*days, *weeks, *months], first_to_go


def _newest_of_each(newest_first: Iterable[Kept], span: Callable[[Kept], Hashable]) -> list[Kept]:
    newest: dict[Hashable, Kept] = {}
    for one in newest_first:
        newest.setdefault(span(one), one)
    return list(newest.values())
