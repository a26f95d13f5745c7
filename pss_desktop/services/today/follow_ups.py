"""Gathers what is to be done next from the columns of all records, without reading their content."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from typing import Final

from pss_desktop.domain.client import CaseState, ClientIdentity
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.follow_up import (
    ASKS_CONSENT,
    DUE_BY_DAY,
    MISSED_FOR,
    FollowUp,
    Rule,
    Standing,
    follow_up_of,
    in_order,
    missed_session,
    risk_without_plan,
)
from pss_desktop.domain.ids import ID_LENGTH, ClientId, RecordId, ScopeId, single_record
from pss_desktop.services.clients.client_views import client_of, identity_of
from pss_desktop.services.clients.looked_after import MOMENT, anything_since, was_looked_after
from pss_desktop.services.consent.consent_due import CONSENT, consents_due
from pss_desktop.services.local_zone import begins_here
from pss_desktop.services.seat import Seat
from pss_desktop.vault.views.records import PlaceInTime, StoredRecord

_DUE_READ: Final = 600
_AT_RISK_READ: Final = 10_000
"""One level of risk a client: so many that nobody is left out."""
_MISSED_READ: Final = 200
_EVEN_WHEN_CLOSED: Final = frozenset(
    {Rule.RISK_WITHOUT_PLAN, Rule.CRISIS_FOLLOW_UP, Rule.SCREEN_FOLLOW_UP, Rule.TASK}
)


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One thing to do, for whom, and how that client may be reached safely."""

    what: FollowUp
    client: ClientId
    code: str
    name: str
    identity: ClientIdentity
    late: bool


class FollowUps:
    """Computed each time: whatever ends a follow-up is a record itself."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def due(
        self,
        now: datetime,
        day: tuple[datetime, datetime],
        *,
        count: int,
        leave_out: Callable[[ScopeId], bool] = lambda _: False,
    ) -> tuple[FollowUpRow, ...]:
        """What needs somebody by the end of the *day* (its start and end), the greatest harm first.

        *leave_out* says which cases are somebody else's to look after.
        """
        start, _ = day
        records = sorted(self._found(now, day), key=_in_order)
        found = merge(records, consents_due(self._seat, now, start), key=_in_order)
        rows = (None if leave_out(scope) else self._row(scope, what, start) for scope, what in _once(found))
        shown: list[FollowUpRow] = []
        for row in rows:
            if row is not None:
                shown.append(row)
            if len(shown) == count:
                break
        return tuple(shown)

    def _found(self, now: datetime, day: tuple[datetime, datetime]) -> Iterator[tuple[ScopeId, FollowUp]]:
        _, end = day
        for record in self._due_by(end):
            what = follow_up_of(_standing(record), now, end)
            if what is not None and not was_looked_after(
                self._seat.storage, record.scope, record.kind, at=record.at, due=what.due
            ):
                yield record.scope, what
        yield from self._at_risk()
        yield from self._missed(now)

    def _due_by(self, before: datetime) -> Iterator[StoredRecord]:
        """Every record that is due but consents, however many were done long ago and keep their day."""
        last: StoredRecord | None = None
        while page := self._seat.storage.outstanding.due(
            before, besides=CONSENT, after=last, count=_DUE_READ
        ):
            yield from page
            last = page[-1]

    def _at_risk(self) -> Iterator[tuple[ScopeId, FollowUp]]:
        for record in self._seat.storage.outstanding.at_risk("risk_level", count=_AT_RISK_READ):
            if not self._has_plan(record.scope):
                yield record.scope, risk_without_plan(_standing(record))

    def _lately(self, now: datetime) -> Iterator[StoredRecord]:
        """Appointments of the last days: those to come are more, and would hide them."""
        place = PlaceInTime(now + MOMENT, RecordId(bytes(ID_LENGTH)))
        while page := self._seat.storage.records.newest("appointment", after=place, count=_MISSED_READ):
            for record in page:
                if record.at < now - MISSED_FOR:
                    return
                yield record
            place = PlaceInTime(page[-1].at, page[-1].id)

    def _missed(self, now: datetime) -> Iterator[tuple[ScopeId, FollowUp]]:
        for record in self._lately(now):
            what = missed_session(_standing(record), now)
            if what is not None and not anything_since(self._seat.storage, record.scope, record.at + MOMENT):
                yield record.scope, what

    def _has_plan(self, scope: ScopeId) -> bool:
        try:
            plan = self._seat.storage.records.get(single_record(scope, "safety_plan"))
        except RecordNotFoundError:
            return False
        return plan.status in ("active", "several")

    def _row(self, scope: ScopeId, what: FollowUp, start: datetime) -> FollowUpRow | None:
        """None for a client who is in the bin or gone, and for cases that are closed."""
        client = ClientId(RecordId(scope))
        listed = self._seat.storage.clients.get(client)
        if listed is None or listed.client is None:
            return None
        known, identity = client_of(listed), identity_of(listed)
        closed = known.case_state == CaseState.CLOSED and what.rule not in _EVEN_WHEN_CLOSED
        closed = closed or known.case_state == CaseState.HANDED_OVER
        if known.binned_at is not None or closed:
            return None
        return FollowUpRow(
            what=what,
            client=client,
            code=known.code,
            name=identity.shown_name,
            identity=identity,
            late=what.rule is not Rule.RISK_WITHOUT_PLAN and what.is_late(start),
        )


def _in_order(found: tuple[ScopeId, FollowUp]) -> tuple[int, datetime]:
    return in_order(found[1])


def _once(found: Iterable[tuple[ScopeId, FollowUp]]) -> Iterator[tuple[ScopeId, FollowUp]]:
    """One line for a client's consent, however many reasons there are."""
    asked: set[ScopeId] = set()
    for scope, what in found:
        if what.rule not in ASKS_CONSENT:
            yield scope, what
        elif scope not in asked:
            asked.add(scope)
            yield scope, what


def _standing(record: StoredRecord) -> Standing:
    return Standing(record.kind, record.id, record.status, record.at, _due(record), record.title, record.risk)


def _due(record: StoredRecord) -> datetime | None:
    if record.due is None or record.kind not in DUE_BY_DAY:
        return record.due
    return begins_here(record.due)
