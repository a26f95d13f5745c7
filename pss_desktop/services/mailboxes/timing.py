"""When a mailbox is looked at again: soon while it answers, ever later while it does not."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from pss_desktop.services.mailboxes.book import KeptMailbox, Standing

FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(hours=6)
FOLDER_EVERY: Final = timedelta(minutes=1)
LINE_EVERY: Final = timedelta(minutes=15)

_JITTER: Final = 0.2


def wait_after(tries: int, random: Callable[[int], bytes]) -> timedelta:
    """How long to wait after *tries* failures in a row: 30 s, doubled each time, 6 h at most, a fifth astray.

    So that a whole office whose line comes back does not knock in the same second.
    """
    doubled: timedelta = FIRST_WAIT * (1 << min(max(tries, 1) - 1, 16))
    astray = 1 + _JITTER * (2 * int.from_bytes(random(2), "big") / 0xFFFF - 1)
    return min(doubled * astray, LONGEST_WAIT)


def next_try(kept: KeptMailbox, tries: int, now: datetime, random: Callable[[int], bytes]) -> datetime:
    """When to look again at one that failed *tries* times. A stick may be back at once."""
    return now + (wait_after(tries, random) if kept.by_line else FOLDER_EVERY)


def again_at(kept: KeptMailbox, now: datetime) -> datetime:
    """When to look again at a mailbox that answered."""
    return now + (LINE_EVERY if kept.by_line else FOLDER_EVERY)


def is_due(standing: Standing, now: datetime) -> bool:
    """Whether to look now. A next time that a wrong clock put too far ahead does not hold it up."""
    next_at = standing.next_at
    return next_at is None or next_at <= now or next_at - now > LONGEST_WAIT
