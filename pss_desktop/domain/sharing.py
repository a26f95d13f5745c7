"""May this leave the app now? One function, which says no wherever nothing says yes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pss_desktop.domain.consent import ConsentState, Limit, Line, LineStatus, Override, Purpose, recipient_key
from pss_desktop.domain.kinds import OperationClass, ScopeType


class Audience(StrEnum):
    """Where something goes: onto paper, or to somebody of the programme (domain/recipients.py: as what)."""

    PRINT = "print"
    LETTER = "letter"
    REPORT = "report"
    OWN_COPY = "own_copy"
    OWN_DEVICE = "own_device"
    CASE_COUNSELOR = "case_counselor"
    NEXT_COUNSELOR = "next_counselor"
    SUPERVISOR = "supervisor"
    CLINIC = "clinic"
    COORDINATOR = "coordinator"


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
    """The purpose that a client must have agreed to, and the classes that may go there at all.

    Without a *purpose* nobody is asked: it is the client's own. *named*: the line that allows it is one
    towards this recipient. *by_rule* are classes that only a standing rule opens, *parts* the single kinds
    of a class that goes there in no other kind.
    """

    purpose: Purpose | None
    classes: frozenset[OperationClass]
    named: bool = False
    by_rule: frozenset[OperationClass] = frozenset()
    parts: frozenset[tuple[OperationClass, str]] = frozenset()

    def admits(self, op_class: str, *, kind: str, ruled: frozenset[str]) -> bool:
        """Whether this class may go there at all, with what a standing rule opens."""
        if op_class in self.classes or (op_class in self.by_rule and op_class in ruled):
            return True
        return any(op_class == one and kind == name for one, name in self.parts)


@dataclass(frozen=True, slots=True)
class ShareRequest:
    """What shall go where: *classes* of all that is in it, and the recipient's name where there is one.

    *kind* is set where it is one operation; *ruled* are classes that a standing rule for them opens.
    """

    audience: str
    classes: frozenset[str]
    to: str = ""
    kind: str = ""
    ruled: frozenset[str] = frozenset()


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
_IDENTIFYING: Final = frozenset({OperationClass.IDENTIFYING})
_NUMBERS: Final = frozenset({OperationClass.AGGREGATE})
RULES: Final[Mapping[str, AudienceRule]] = MappingProxyType(
    {
        Audience.PRINT: AudienceRule(Purpose.RECORD, _PERSONAL),
        Audience.LETTER: AudienceRule(Purpose.NAMED_SERVICE, _PERSONAL, named=True),
        Audience.REPORT: AudienceRule(Purpose.REPORTING, _NUMBERS),
        Audience.OWN_COPY: AudienceRule(None, _PERSONAL),
        Audience.OWN_DEVICE: AudienceRule(Purpose.RECORD, _PERSONAL | _NUMBERS),
        Audience.CASE_COUNSELOR: AudienceRule(Purpose.RECORD, _PERSONAL),
        Audience.NEXT_COUNSELOR: AudienceRule(Purpose.NAMED_SERVICE, _PERSONAL, named=True),
        Audience.SUPERVISOR: AudienceRule(Purpose.SUPERVISOR, _PERSONAL - _IDENTIFYING, by_rule=_IDENTIFYING),
        Audience.CLINIC: AudienceRule(
            Purpose.NAMED_SERVICE,
            frozenset({OperationClass.IDENTIFYING, OperationClass.ADMINISTRATIVE}),
            named=True,
            parts=frozenset({(OperationClass.CLINICAL, "referral")}),
        ),
        Audience.COORDINATOR: AudienceRule(Purpose.REPORTING, _NUMBERS),
    }
)

# What belongs to no client, by the kind of scope; a scope that is not here goes nowhere.
_OPEN: Final[Mapping[tuple[str, str], frozenset[Audience]]] = MappingProxyType(
    {
        (ScopeType.DIRECTORY, OperationClass.ADMINISTRATIVE): frozenset(
            {
                Audience.OWN_DEVICE,
                Audience.CASE_COUNSELOR,
                Audience.NEXT_COUNSELOR,
                Audience.SUPERVISOR,
                Audience.CLINIC,
                Audience.COORDINATOR,
            }
        ),
        (ScopeType.GROUP, OperationClass.ADMINISTRATIVE): frozenset(
            {Audience.OWN_DEVICE, Audience.SUPERVISOR}
        ),
        (ScopeType.PROGRAMME, OperationClass.ADMINISTRATIVE): frozenset(
            {Audience.OWN_DEVICE, Audience.SUPERVISOR, Audience.COORDINATOR}
        ),
        (ScopeType.PROGRAMME, OperationClass.CLINICAL): frozenset({Audience.OWN_DEVICE, Audience.SUPERVISOR}),
    }
)

# Where nobody is told of: a limit says nothing about numbers.
_WITHOUT_PEOPLE: Final = frozenset({Audience.REPORT, Audience.COORDINATOR})

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
    rule = RULES.get(request.audience)
    line = None if rule is None or rule.purpose is None else consent.line(rule.purpose, _key(request))
    reason = _why_not(consent, request, now, rule, line)
    if reason is None:
        return Allowed(line.by, consent.limits) if line is not None else Allowed(())
    if reason not in _FINAL:
        found = next((one for one in consent.overrides if _overrides(one, request, now)), None)
        if found is not None:
            return Allowed((found.op,), consent.limits, found)
    return Denied(reason, tuple(one for one in consent.limits if _forbids(one, request)))


def may_go_openly(scope_type: str, op_class: str, audience: str) -> bool:
    """Whether what is about no client may go to *audience*; what a client is in asks :func:`may_share`."""
    return audience in _OPEN.get((scope_type, op_class), frozenset())


def can_be_overridden(reason: DenyReason) -> bool:
    """Whether a signed override could allow it."""
    return reason not in _FINAL


def _why_not(
    consent: ConsentState, request: ShareRequest, now: datetime, rule: AudienceRule | None, line: Line | None
) -> DenyReason | None:
    """Why it stays, by the *line* that decides; nobody is asked where the *rule* names no purpose."""
    fixed = _why_never(request, rule)
    if fixed is not None or rule is None:
        return fixed
    if rule.purpose is None:
        return None
    reason = DenyReason.NOT_ASKED if line is None else _why_not_by(line, now)
    if reason is None and any(_forbids(limit, request) for limit in consent.limits):
        return DenyReason.LIMITED
    return reason


def _why_never(request: ShareRequest, rule: AudienceRule | None) -> DenyReason | None:
    if not request.classes:
        return DenyReason.NOTHING_NAMED
    if OperationClass.PRIVATE in request.classes:
        return DenyReason.PRIVATE
    if rule is None or not _all_admitted(rule, request):
        return DenyReason.NOT_FOR_AUDIENCE
    return DenyReason.NO_RECIPIENT if rule.named and not _key(request) else None


def _all_admitted(rule: AudienceRule, request: ShareRequest) -> bool:
    return all(rule.admits(one, kind=request.kind, ruled=request.ruled) for one in request.classes)


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
    return request.audience not in _WITHOUT_PEOPLE and (limit.covers_all or limit.names(request.to))


def _overrides(override: Override, request: ShareRequest, now: datetime) -> bool:
    return (
        override.holds(now)
        and override.audience == request.audience
        and recipient_key(override.to) == _key(request)
        and request.classes <= override.classes
    )


def _key(request: ShareRequest) -> str:
    return recipient_key(request.to)
