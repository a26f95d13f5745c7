"""What is to be done next for a client, by rules over dates and states; the deed itself ends it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Final

from pss_desktop.domain.contact import REACHED
from pss_desktop.domain.ids import RecordId


class Rule(StrEnum):
    """Why something is to be done."""

    RISK_WITHOUT_PLAN = "risk_without_plan"
    CRISIS_FOLLOW_UP = "crisis_follow_up"
    SCREEN_FOLLOW_UP = "screen_follow_up"
    PLAN_TO_REVIEW = "plan_to_review"
    PROTECTION_TO_REVIEW = "protection_to_review"
    MISSED_SESSION = "missed_session"
    SESSION_TODAY = "session_today"
    SESSION_PASSED = "session_passed"
    TASK = "task"
    CONSENT_ENDED = "consent_ended"
    CONSENT_ENDS = "consent_ends"
    CONSENT_OUTGROWN = "consent_outgrown"
    CONSENT_LACKS_A_PURPOSE = "consent_lacks_a_purpose"
    DECISION = "decision"


class Harm(IntEnum):
    """How much harm waiting may do: Today is in this order."""

    LIFE = 0
    SAFETY = 1
    CARE = 2
    PAPER = 3


HARM: Final[Mapping[Rule, Harm]] = {
    Rule.RISK_WITHOUT_PLAN: Harm.LIFE,
    Rule.CRISIS_FOLLOW_UP: Harm.LIFE,
    Rule.SCREEN_FOLLOW_UP: Harm.LIFE,
    Rule.PLAN_TO_REVIEW: Harm.SAFETY,
    Rule.PROTECTION_TO_REVIEW: Harm.SAFETY,
    Rule.MISSED_SESSION: Harm.CARE,
    Rule.SESSION_PASSED: Harm.CARE,
    Rule.SESSION_TODAY: Harm.CARE,
    Rule.TASK: Harm.CARE,
    Rule.DECISION: Harm.CARE,
    Rule.CONSENT_ENDED: Harm.PAPER,
    Rule.CONSENT_ENDS: Harm.PAPER,
    Rule.CONSENT_OUTGROWN: Harm.PAPER,
    Rule.CONSENT_LACKS_A_PURPOSE: Harm.PAPER,
}
ASKS_CONSENT: Final = frozenset(
    {Rule.CONSENT_ENDED, Rule.CONSENT_ENDS, Rule.CONSENT_OUTGROWN, Rule.CONSENT_LACKS_A_PURPOSE}
)
"""What one talk with the client settles."""

CONSENT_SOON: Final = timedelta(days=14)
MISSED_FOR: Final = timedelta(days=14)
ENDED_FOR: Final = timedelta(days=90)
ENDED_BY_CONTACT: Final = frozenset({"crisis_event", "risk_screen"})
"""What records of these kinds ask for is done once somebody looked after the client."""
DEEDS_OF_CONTACT: Final = frozenset({"session_note", "contact", "crisis_event"})
"""Kinds that show that somebody looked after the client: they end follow-ups and missed sessions."""


def looks_after(kind: str, status: str) -> bool:
    """Whether a record shows that the client was seen or spoken to; a call that nobody answered does not."""
    if kind == "contact":
        return status in REACHED
    return kind in DEEDS_OF_CONTACT and status != "entered_in_error"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to do. *due* is when; *record* is what it is about; *title* is a word of that record."""

    rule: Rule
    record: RecordId
    due: datetime
    title: str = ""
    risk: str = ""

    @property
    def harm(self) -> Harm:
        return HARM[self.rule]

    def is_late(self, start_of_today: datetime) -> bool:
        """Whether its day has passed."""
        return self.due < start_of_today


@dataclass(frozen=True, slots=True)
class Standing:
    """A record as the rules see it."""

    kind: str
    record: RecordId
    status: str
    at: datetime
    due: datetime | None
    title: str
    risk: str = ""


_BY_KIND: Final[Mapping[str, Rule]] = {
    "crisis_event": Rule.CRISIS_FOLLOW_UP,
    "risk_screen": Rule.SCREEN_FOLLOW_UP,
    "safety_plan": Rule.PLAN_TO_REVIEW,
    "protection_plan": Rule.PROTECTION_TO_REVIEW,
    "task": Rule.TASK,
}
DUE_BY_DAY: Final = frozenset(_BY_KIND)
"""What records of these kinds ask for is due on a day, wherever one is, and not at a moment."""


def follow_up_of(record: Standing, now: datetime, end_of_today: datetime) -> FollowUp | None:
    """What a record that is due asks for; None while it is not yet time, or nothing is asked.

    Whether a follow-up was done meanwhile is not known here: see :data:`DEEDS_OF_CONTACT`.
    """
    if record.due is None:
        return None
    rule = _rule(record, record.due, now, end_of_today)
    if rule is None:
        return None
    return FollowUp(rule, record.record, record.due, record.title, record.risk)


def risk_without_plan(level: Standing) -> FollowUp:
    """High or imminent risk, and no active safety plan."""
    return FollowUp(Rule.RISK_WITHOUT_PLAN, level.record, level.at, risk=level.risk)


def missed_session(appointment: Standing, now: datetime) -> FollowUp | None:
    """A session that the client missed within the last 14 days."""
    if appointment.status != "no_show" or not now - MISSED_FOR <= appointment.at <= now:
        return None
    return FollowUp(Rule.MISSED_SESSION, appointment.record, appointment.at)


def in_order(found: FollowUp) -> tuple[int, datetime]:
    """For sorting: the greatest harm first, then what waits longest."""
    return (found.harm, found.due)


def _rule(record: Standing, due: datetime, now: datetime, end_of_today: datetime) -> Rule | None:
    if record.kind == "consent":
        return _consent_rule(record, due, now)
    if due > end_of_today:
        return None
    if record.kind == "appointment":
        return Rule.SESSION_PASSED if due < now else Rule.SESSION_TODAY
    return _BY_KIND.get(record.kind)


def _consent_rule(record: Standing, due: datetime, now: datetime) -> Rule | None:
    if record.status not in ("given", "part") or due > now + CONSENT_SOON or due < now - ENDED_FOR:
        return None
    return Rule.CONSENT_ENDED if due <= now else Rule.CONSENT_ENDS
