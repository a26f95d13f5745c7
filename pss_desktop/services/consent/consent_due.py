"""Whom to ask again for their consent: where it ends, who grew older, or was not asked about all."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from heapq import merge
from typing import Final

from pss_desktop.domain.assent import USUAL_AGES, AgeTable
from pss_desktop.domain.case import CaseState
from pss_desktop.domain.consent import has_outgrown
from pss_desktop.domain.dates import PartialDate, birthday
from pss_desktop.domain.follow_up import (
    CONSENT_SOON,
    ENDED_FOR,
    FollowUp,
    Rule,
    Standing,
    follow_up_of,
)
from pss_desktop.domain.ids import ScopeId, single_record
from pss_desktop.services.local_zone import LOCAL
from pss_desktop.services.seat import Seat

AGES: Final = "consent_ages"
CONSENT: Final = "consent"
_IN_CARE: Final = frozenset({CaseState.OPEN, CaseState.ON_HOLD})


def kept_ages(seat: Seat) -> AgeTable:
    """The programme's own table, or the usual one; one that can't be read is as good as none."""
    kept = seat.storage.settings.get(AGES)
    try:
        return USUAL_AGES if kept is None else AgeTable.from_setting(kept)
    except ValueError:
        return USUAL_AGES


def consents_due(seat: Seat, now: datetime, start: datetime) -> Iterator[tuple[ScopeId, FollowUp]]:
    """What waits longest before the others, read only as far as asked for; *start* is when today began.

    A birthday is told for as long as a consent that has ended.
    """
    ages = kept_ages(seat)
    today = now.astimezone().date()
    grown = sorted((one for row in ages.rows for one in _turned(seat, today, ages, row.since)), key=_due)
    return merge(_ending(seat, now), grown, _lacking(seat, start), key=_due)


def _due(found: tuple[ScopeId, FollowUp]) -> datetime:
    return found[1].due


def _ending(seat: Seat, now: datetime) -> Iterator[tuple[ScopeId, FollowUp]]:
    """What ends soon, or ended lately."""
    span = (now - ENDED_FOR, now + CONSENT_SOON)
    for one in seat.storage.outstanding.due_in_cases(CONSENT, span, _IN_CARE):
        standing = Standing(one.kind, one.id, one.status, one.at, one.due, one.title, one.risk)
        what = follow_up_of(standing, now, now)
        if what is not None:
            yield one.scope, what


def _lacking(seat: Seat, start: datetime) -> Iterator[tuple[ScopeId, FollowUp]]:
    """Who was never asked about one of the purposes, by the marks of the client list."""
    for client in seat.storage.clients.lacking_a_purpose(_IN_CARE):
        yield _asking(Rule.CONSENT_LACKS_A_PURPOSE, ScopeId(client), start)


def _turned(seat: Seat, today: date, ages: AgeTable, years: int) -> Iterator[tuple[ScopeId, FollowUp]]:
    """Whose age of *years* began lately, and makes a difference."""
    first, last = (_years_before(day, years) for day in (today - ENDED_FOR, today))
    for one in seat.storage.clients.consents_of_born(first, last):
        turned = birthday(one.born, years)
        if one.given < turned and has_outgrown(one.given, PartialDate.of_day(one.born), today, ages):
            due = datetime.combine(turned, time(), LOCAL).astimezone(UTC)
            yield _asking(Rule.CONSENT_OUTGROWN, ScopeId(one.client), due)


def _asking(rule: Rule, scope: ScopeId, due: datetime) -> tuple[ScopeId, FollowUp]:
    return scope, FollowUp(rule, single_record(scope, CONSENT), due)


def _years_before(day: date, years: int) -> date:
    """The last day of birth of those who are so many years old on *day*."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)
