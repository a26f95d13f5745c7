"""What comes first for each client of a list."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from pss_desktop.domain.dates import day_of, stamp_of
from pss_desktop.domain.follow_up import DUE_BY_DAY
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.services.clients.client_views import NextDate
from pss_desktop.services.clients.looked_after import was_looked_after
from pss_desktop.services.local_zone import begins_here
from pss_desktop.vault.storage import Storage
from pss_desktop.vault.views.caseload import CONSENT
from pss_desktop.vault.views.records import Due


def next_dates(storage: Storage, scopes: Iterable[ScopeId]) -> Mapping[ScopeId, NextDate]:
    """What is due on a day stays until that day is over here, or what it asks for was done."""
    now = storage.clock.now()
    today = stamp_of(now.astimezone().date())
    dates: dict[ScopeId, NextDate] = {}
    passed: set[RecordId] = set()
    asked = tuple(scopes)
    while asked:
        found = storage.records.next_due(asked, DUE_BY_DAY, today=today, now=now, besides=passed)
        over = {
            scope: [one for one in due if _is_over(storage, scope, one, today)]
            for scope, due in found.items()
        }
        dates |= {scope: min(map(_next_date, due)) for scope, due in found.items() if not over[scope]}
        passed |= {one.record for due in over.values() for one in due}
        asked = tuple(scope for scope, due in over.items() if due)
    return dates


def _is_over(storage: Storage, scope: ScopeId, due: Due, today: datetime) -> bool:
    """A consent's last day may be yesterday here and not yet where it was signed."""
    day = _day(due)
    if day is None:
        return False
    if day < today:
        return True
    return day == today and was_looked_after(storage, scope, due.kind, at=due.happened, due=begins_here(day))


def _next_date(due: Due) -> NextDate:
    day = _day(due)
    return NextDate(due.at, whole_day=False) if day is None else NextDate(begins_here(day), whole_day=True)


def _day(due: Due) -> datetime | None:
    """What stands for the day; None where it is a moment that is due."""
    if due.kind in DUE_BY_DAY:
        return due.at
    last_day = day_of(due.title) if due.kind == CONSENT else None
    return None if last_day is None else stamp_of(last_day)
