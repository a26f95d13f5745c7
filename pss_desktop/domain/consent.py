"""A client's consent as it stands: a line a purpose, what must not be shared, and when to ask again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple, Self

from pss_desktop.domain.assent import USUAL_AGES, AgeTable
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import PartialDate, day_of
from pss_desktop.domain.fields import as_instant
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.domain.summary import Summary

ASK_AGAIN_BEFORE: Final = timedelta(days=30)

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Purpose(StrEnum):
    """What a client is asked about, each apart from the others."""

    SERVICES = "services"
    RECORD = "record"
    SUPERVISOR = "supervisor"
    NAMED_SERVICE = "named_service"
    REPORTING = "reporting"
    CONTACT = "contact"


class Answer(StrEnum):
    """What was said to one line; unanswered counts as no."""

    GIVEN = "given"
    REFUSED = "refused"
    UNANSWERED = "unanswered"


class LineStatus(StrEnum):
    """Where a line stands, apart from its end."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


_LINE_STATUSES: Final[Mapping[str, LineStatus]] = {one.value: one for one in LineStatus}


class Decider(StrEnum):
    """Who decided."""

    CLIENT = "client"
    CAREGIVER = "caregiver"
    OTHER = "other"


class Assent(StrEnum):
    """What a child said for themselves; all but agreeing counts as no where the child has a part."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NOT_ASKED = "not_asked"


class AskAgain(StrEnum):
    """Why a client is to be asked again."""

    EXPIRED = "expired"
    ENDS_SOON = "ends_soon"
    NEW_PURPOSE = "new_purpose"
    CAME_OF_AGE = "came_of_age"


def recipient_key(name: str) -> str:
    """A recipient's name as lines are compared by: letter case and spaces say nothing."""
    return " ".join(name.split()).casefold()


def gives_to(payload: Mapping[str, object], recipients: Collection[str]) -> bool:
    """Whether an answered form lets a named service among *recipients* (keys) have something, or just any."""
    return any(
        line.get("purpose") == Purpose.NAMED_SERVICE
        and line.get("answer") == Answer.GIVEN
        and recipient_key(text_of(line.get("audience"))) in {*recipients, ""}
        for line in _mappings(payload.get("lines"))
    )


@dataclass(frozen=True, slots=True)
class Limit:
    """What must not be shared (empty: nothing at all), with whom (empty: with anybody), and why."""

    what: str
    whom: str
    why: str = ""

    @classmethod
    def from_payload(cls, value: object) -> Self:
        """Read a limit; one of another form stands as words that concern everybody."""
        if isinstance(value, Mapping):
            return cls(text_of(value.get("what")), text_of(value.get("whom")), text_of(value.get("why")))
        return cls(str(value), "")

    def to_payload(self) -> dict[str, str]:
        """As the journal keeps it."""
        return {"what": self.what, "whom": self.whom, "why": self.why}

    def names(self, recipient: str) -> bool:
        """Whether it is about this recipient by name, whole or as a part of the name."""
        mine, theirs = recipient_key(self.whom), recipient_key(recipient)
        return bool(mine and theirs) and (f" {mine} " in f" {theirs} " or f" {theirs} " in f" {mine} ")

    @property
    def covers_all(self) -> bool:
        """Whether it keeps everything from everybody."""
        return not self.what.strip() and not self.whom.strip()


class Line(NamedTuple):
    """One purpose, towards one recipient or (empty) everybody. *by* are the acts that gave it.

    *ends* is a moment; *last_day* is the day that was signed, which is the same wherever it is read.
    """

    purpose: str
    to: str
    status: LineStatus
    by: tuple[str, ...] = ()
    ends: datetime | None = None
    name: str = ""
    what: str = ""
    decider: str = ""
    on: date | None = None
    assent: str = ""
    unanswered: bool = False
    last_day: date | None = None

    @classmethod
    def from_state(cls, value: Mapping[str, object]) -> Self:
        """Read a line of the merged state; what can't be read counts against sharing."""
        status = text_of(value.get("status"))
        ends = (as_instant(value["expires"]) or _LONG_AGO) if "expires" in value else None
        return cls(
            purpose=text_of(value.get("purpose")),
            to=text_of(value.get("audience")),
            status=_LINE_STATUSES.get(status, LineStatus.REFUSED),
            by=list_of(value.get("by")),
            ends=ends,
            name=text_of(value.get("name")),
            what=text_of(value.get("what")),
            decider=text_of(value.get("decider")),
            on=_day(value.get("on")),
            assent=text_of(value.get("assent")),
            unanswered=value.get("unanswered") is True,
            last_day=_day(value.get("last_day")) or (ends.astimezone(UTC).date() if ends else None),
        )

    def has_ended(self, now: datetime) -> bool:
        """Whether its end has come."""
        return self.ends is not None and self.ends <= now

    @property
    def child_said_no(self) -> bool:
        """Whether a child has a part in it and did not agree."""
        return bool(self.assent) and self.assent != Assent.AGREES

    def is_effective(self, now: datetime) -> bool:
        """Whether it allows anything at *now*."""
        return self.status is LineStatus.GIVEN and not self.has_ended(now) and not self.child_said_no


@dataclass(frozen=True, slots=True)
class Override:
    """Somebody decided against a no: who, why, and the only thing that it allows. It shows for ever.

    *knew*: its writer knew every no that is known now; a later no ends what it allowed.
    """

    op: str
    by: str
    who: str
    reason: str
    audience: str
    to: str
    classes: frozenset[str]
    at: datetime | None
    ends: datetime | None
    knew: bool

    @classmethod
    def from_state(cls, value: Mapping[str, object]) -> Self:
        """Read an override of the merged state; one without an end allows nothing."""
        return cls(
            op=text_of(value.get("op")),
            by=text_of(value.get("by")),
            who=text_of(value.get("who")),
            reason=text_of(value.get("reason")),
            audience=text_of(value.get("audience")),
            to=text_of(value.get("to")),
            classes=frozenset(list_of(value.get("classes"))),
            at=as_instant(value.get("at")),
            ends=as_instant(value.get("ends")),
            knew=value.get("knew") is True,
        )

    def holds(self, now: datetime) -> bool:
        """Whether it still allows what it names."""
        return self.knew and self.ends is not None and now < self.ends


@dataclass(frozen=True, slots=True)
class ConsentState:
    """All that is known of a client's consent."""

    lines: tuple[Line, ...] = ()
    limits: tuple[Limit, ...] = ()
    overrides: tuple[Override, ...] = ()

    @classmethod
    def from_state(cls, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``consent`` record; an empty one asks nobody anything."""
        return cls(
            lines=tuple(Line.from_state(one) for one in _mappings(state.get("lines"))),
            limits=tuple(Limit.from_payload(one) for one in _list(state.get("limits"))),
            overrides=tuple(Override.from_state(one) for one in _mappings(state.get("overrides"))),
        )

    def line(self, purpose: str, to: str = "") -> Line | None:
        """The line of a purpose towards *to* (a key); the one about everybody where none names *to*."""
        ours = {line.to: line for line in reversed(self.lines) if line.purpose == purpose}
        return ours.get(to) or ours.get("")

    def allows(self, purpose: str, to: str, now: datetime) -> bool:
        """Whether *purpose* is allowed towards *to*. What nobody asked about is denied."""
        line = self.line(purpose, to)
        return line is not None and line.is_effective(now)

    def status(self, now: datetime | None = None) -> ConsentStatus | None:
        """The whole in a word, None for a client who was never asked; without *now* no end has come."""
        if not self.lines:
            return None
        at = now or _LONG_AGO
        effective = [line for line in self.lines if line.is_effective(at)]
        if effective:
            return ConsentStatus.GIVEN if len(effective) == len(self.lines) else ConsentStatus.PART
        return self._status_of_none(at)

    def oldest_yes(self) -> date | None:
        """The day on which the oldest of the lines that were given was given."""
        days = [line.on for line in self.lines if line.status is LineStatus.GIVEN and line.on]
        return min(days, default=None)

    @property
    def lacks_a_purpose(self) -> bool:
        """Whether there is a purpose that a client who was asked was not asked about."""
        return bool(self.lines) and any(self.line(purpose) is None for purpose in _asked_of_all(self))

    def first_to_end(self) -> Line | None:
        """Of the lines that were given the one that ends first."""
        ends = [(line.ends, line) for line in self.lines if line.status is LineStatus.GIVEN and line.ends]
        return min(ends, key=lambda one: one[0])[1] if ends else None

    def _status_of_none(self, now: datetime) -> ConsentStatus:
        if any(line.status is LineStatus.GIVEN and line.has_ended(now) for line in self.lines):
            return ConsentStatus.EXPIRED
        withdrawn = any(line.status is LineStatus.WITHDRAWN for line in self.lines)
        return ConsentStatus.WITHDRAWN if withdrawn else ConsentStatus.REFUSED


def due_again(
    state: ConsentState, birth: PartialDate | None, now: datetime, *, ages: AgeTable = USUAL_AGES
) -> tuple[AskAgain, ...]:
    """Why to ask the client again at *now*, a time where the client is asked.

    Nothing for a client who was never asked, which is a deed of its own.
    """
    if not state.lines:
        return ()
    given = [line for line in state.lines if line.status is LineStatus.GIVEN]
    reasons = {
        AskAgain.EXPIRED: any(line.has_ended(now) for line in given),
        AskAgain.ENDS_SOON: any(_ends_soon(line, now) for line in given),
        AskAgain.NEW_PURPOSE: state.lacks_a_purpose,
        AskAgain.CAME_OF_AGE: has_outgrown(state.oldest_yes(), birth, now.date(), ages),
    }
    return tuple(reason for reason, holds in reasons.items() if holds)


def has_outgrown(given: date | None, birth: PartialDate | None, today: date, ages: AgeTable) -> bool:
    """Whether a client whose oldest yes is of *given* is of age now, or has a greater part in it now."""
    if birth is None or given is None:
        return False
    then, now = ages.row_of(birth, given), ages.row_of(birth, today)
    greater_part = now.since > then.since and now.child is not then.child
    return greater_part or (now.is_of_age and not then.is_of_age)


def summarise_consent(view: Mapping[str, object]) -> Summary:
    """Lists show a consent by where it stands and when the first line ends; the title is its last day."""
    state = ConsentState.from_state(view)
    first = state.first_to_end()
    return Summary(
        status=state.status() or "",
        due=first.ends if first else None,
        title=first.last_day.isoformat() if first and first.last_day else "",
        at=as_instant(view.get("at")),
    )


def _asked_of_all(state: ConsentState) -> list[Purpose]:
    """Purposes that a full form asks about; a service that was named stands for all of its purpose."""
    named = any(line.purpose == Purpose.NAMED_SERVICE for line in state.lines)
    return [purpose for purpose in Purpose if purpose is not Purpose.NAMED_SERVICE or not named]


def _ends_soon(line: Line, now: datetime) -> bool:
    return line.ends is not None and now < line.ends <= now + ASK_AGAIN_BEFORE


def _day(value: object) -> date | None:
    return day_of(text_of(value)) if value else None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _mappings(value: object) -> list[Mapping[str, object]]:
    return [one for one in _list(value) if isinstance(one, Mapping)]
