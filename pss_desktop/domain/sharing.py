"""May this leave the app now? One function, which says no wherever nothing says yes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.consent import ConsentState, Limit, Line, LineStatus, Override, Purpose, recipient_key
from pss_desktop.domain.kinds import OperationClass


class Audience(StrEnum):
    """Where something goes. More follow with the people of a programme: supervisor, clinic, coordinator."""

    PRINT = "print"
    LETTER = "letter"
    REPORT = "report"


class DenyReason(StrEnum):
    """Why something stays here."""

    NOTHING_NAMED = "nothing_named"
    PRIVATE = "private"
    NOT_FOR_AUDIENCE = "not_for_audience"
    NO_RECIPIENT = "no_recipient"
    NOT_ASKED = "not_asked"
    UNANSWERED = "unanswered"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    CHILD_DISAGREES = "child_disagrees"
    LIMITED = "limited"


@dataclass(frozen=True, slots=True)
class AudienceRule:
    """The purpose that a client must have agreed to, and the classes that may go there at all."""

    purpose: Purpose
    classes: frozenset[OperationClass]
    named: bool = False


@dataclass(frozen=True, slots=True)
class ShareRequest:
    """What shall go where: *classes* of all that is in it, and the recipient's name where there is one."""

    audience: str
    classes: frozenset[str]
    to: str = ""


@dataclass(frozen=True, slots=True)
class Allowed:
    """It may go. *by* are the consent acts that allow it; *limits* are what the client wants kept back.

    *override* is set where the client's no was overridden, which is shown wherever the answer is.
    """

    by: tuple[str, ...]
    limits: tuple[Limit, ...] = ()
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class Denied:
    """It stays here."""

    reason: DenyReason
    limits: tuple[Limit, ...] = ()


ShareAnswer = Allowed | Denied

_PERSONAL: Final = frozenset(
    {OperationClass.IDENTIFYING, OperationClass.CLINICAL, OperationClass.ADMINISTRATIVE}
)
RULES: Final[Mapping[str, AudienceRule]] = MappingProxyType(
    {
        Audience.PRINT: AudienceRule(Purpose.RECORD, _PERSONAL),
        Audience.LETTER: AudienceRule(Purpose.NAMED_SERVICE, _PERSONAL, named=True),
        Audience.REPORT: AudienceRule(Purpose.REPORTING, frozenset({OperationClass.AGGREGATE})),
    }
)

# What no override opens: a private note, a request that names nothing, or a place without a rule.
_FINAL: Final = frozenset(
    {
        DenyReason.NOTHING_NAMED,
        DenyReason.PRIVATE,
        DenyReason.NOT_FOR_AUDIENCE,
        DenyReason.NO_RECIPIENT,
    }
)


def may_share(consent: ConsentState, request: ShareRequest, now: datetime) -> ShareAnswer:
    """Whether *request* may leave the app at *now*. What is unknown, or was never asked, stays here."""
    reason = _why_not(consent, request, now)
    if reason is None:
        line = consent.line(RULES[request.audience].purpose, _key(request))
        return Allowed(line.by if line else (), consent.limits)
    if reason not in _FINAL:
        found = next((one for one in consent.overrides if _overrides(one, request, now)), None)
        if found is not None:
            return Allowed((found.op,), consent.limits, found)
    return Denied(reason, tuple(one for one in consent.limits if _forbids(one, request)))


def can_be_overridden(reason: DenyReason) -> bool:
    """Whether a signed override could allow it."""
    return reason not in _FINAL


def _why_not(consent: ConsentState, request: ShareRequest, now: datetime) -> DenyReason | None:
    rule = RULES.get(request.audience)
    fixed = _why_never(request, rule)
    if fixed is not None or rule is None:
        return fixed
    line = consent.line(rule.purpose, _key(request))
    reason = DenyReason.NOT_ASKED if line is None else _why_not_by(line, now)
    if reason is None and any(_forbids(limit, request) for limit in consent.limits):
        return DenyReason.LIMITED
    return reason


def _why_never(request: ShareRequest, rule: AudienceRule | None) -> DenyReason | None:
    if not request.classes:
        return DenyReason.NOTHING_NAMED
    if OperationClass.PRIVATE in request.classes:
        return DenyReason.PRIVATE
    if rule is None or not request.classes <= rule.classes:
        return DenyReason.NOT_FOR_AUDIENCE
    return DenyReason.NO_RECIPIENT if rule.named and not _key(request) else None


def _why_not_by(line: Line, now: datetime) -> DenyReason | None:
    if line.unanswered:
        return DenyReason.UNANSWERED
    if line.status is not LineStatus.GIVEN:
        return DenyReason.WITHDRAWN if line.status is LineStatus.WITHDRAWN else DenyReason.REFUSED
    if line.has_ended(now):
        return DenyReason.EXPIRED
    return DenyReason.CHILD_DISAGREES if line.child_said_no else None


def _forbids(limit: Limit, request: ShareRequest) -> bool:
    """A limit stops all that goes to whom it names: no program can tell what 'nothing of the pond' is."""
    return request.audience != Audience.REPORT and (limit.covers_all or limit.names(request.to))


def _overrides(override: Override, request: ShareRequest, now: datetime) -> bool:
    return (
        override.holds(now)
        and override.audience == request.audience
        and recipient_key(override.to) == _key(request)
        and request.classes <= override.classes
    )


def _key(request: ShareRequest) -> str:
    return recipient_key(request.to)
