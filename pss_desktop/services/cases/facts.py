"""The facts that stand above every page of a client: who, how reached, at what risk, what was agreed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pss_desktop.domain.case_stage import Progress, Stage, stages_of
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import day_of
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.journal.merge.add_only import is_standing
from pss_desktop.services.clients.client_views import ClientDetail
from pss_desktop.services.clients.clients import Clients
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import SignedRoster
from pss_desktop.vault.views.records import StoredRecord

RISK_LEVEL: Final = "risk_level"
CONSENT: Final = "consent"
SAFETY_PLAN: Final = "safety_plan"
LEGAL_HOLD: Final = "legal_hold"
FACT_KINDS: Final = (
    "client",
    "client_identity",
    RISK_LEVEL,
    CONSENT,
    SAFETY_PLAN,
    LEGAL_HOLD,
    "session_note",
    "risk_screen",
    "protection_plan",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a record of the case stands: its status word, since when, and when it is due again.

    *last_day* is that of a consent, as it was signed.
    """

    status: str
    since: datetime
    due: datetime | None
    last_day: date | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether its time has come."""
        return self.due is not None and self.due <= now


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """One client's header. *risk* is empty while nobody said anything of it; the rest is None likewise.

    *held*: a legal hold stands on the case.
    """

    detail: ClientDetail
    risk: str
    consent: Standing | None
    plan: Standing | None
    at: datetime
    stages: tuple[tuple[Stage, Progress], ...] = ()
    in_programme: bool = False
    held: bool = False

    @property
    def consent_status(self) -> ConsentStatus | None:
        """How the consent stands, its expiry seen at the time of reading; None when it was never asked."""
        if self.consent is None:
            return None
        status = ConsentStatus(self.consent.status)
        given = status in (ConsentStatus.GIVEN, ConsentStatus.PART)
        return ConsentStatus.EXPIRED if given and self.consent.is_over(self.at) else status


class Facts:
    """Reads them from the columns that every kind has."""

    def __init__(
        self, seat: Seat, clients: Clients, roster: Callable[[], SignedRoster | None] = lambda: None
    ) -> None:
        self._seat = seat
        self._clients = clients
        self._roster = roster

    def of(self, client: ClientId) -> CaseFacts:
        """The facts of *client*. Raises RecordNotFoundError."""
        detail = self._clients.get(client)
        risk = self._single(client, RISK_LEVEL)
        return CaseFacts(
            detail=detail,
            risk=risk.risk if risk else "",
            consent=self._standing(client, CONSENT),
            plan=self._standing(client, SAFETY_PLAN),
            at=self._seat.storage.clock.now(),
            stages=stages_of(detail.client.case_state, self._seat.storage.records.written(ScopeId(client))),
            in_programme=self._roster() is not None,
            held=self._is_held(client),
        )

    def _is_held(self, client: ClientId) -> bool:
        hold = self._single(client, LEGAL_HOLD)
        return hold is not None and is_standing(hold.content)

    def _standing(self, client: ClientId, kind: str) -> Standing | None:
        record = self._single(client, kind)
        if record is None or not record.status:
            return None
        last_day = day_of(record.title) if kind == CONSENT else None
        return Standing(record.status, record.at, record.due, last_day)

    def _single(self, client: ClientId, kind: str) -> StoredRecord | None:
        try:
            record = self._seat.storage.records.get(single_record(ScopeId(client), kind))
        except RecordNotFoundError:
            return None
        return record if record.content else None
