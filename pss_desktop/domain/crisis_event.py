"""A crisis: what happened, what helped to calm it, who was told, how it ended and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.dates import PartialDate, due_of
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, require_valid
from pss_desktop.domain.payloads import TEXT, from_payload, list_of, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary


class CrisisKind(StrEnum):
    """What the crisis is about."""

    SUICIDAL = "suicidal"
    SELF_HARM = "self_harm"
    ATTEMPT = "attempt"
    DANGER_TO_OTHERS = "danger_to_others"
    VIOLENCE_FROM_OTHERS = "violence_from_others"
    PANIC = "panic"
    CONFUSION = "confusion"
    SUBSTANCES = "substances"
    MISSING = "missing"
    OTHER = "other"


class CrisisWay(StrEnum):
    """How the counselor was in touch with the person."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGES = "messages"
    TOLD_BY_OTHERS = "told_by_others"


class Step(StrEnum):
    """Steps that calm a crisis, from the gentlest on."""

    LISTENED = "listened"
    CALM_VOICE = "calm_voice"
    ROOM = "room"
    QUIET_PLACE = "quiet_place"
    FEWER_PEOPLE = "fewer_people"
    GROUNDING = "grounding"
    CHOICES = "choices"
    TRUSTED_PERSON = "trusted_person"
    SAFETY_PLAN = "safety_plan"
    MEANS_AWAY = "means_away"
    NOT_ALONE = "not_alone"
    EMERGENCY_CALLED = "emergency_called"
    LEFT_FOR_SAFETY = "left_for_safety"


class Told(StrEnum):
    """Who was told, or came."""

    SUPERVISOR = "supervisor"
    COLLEAGUE = "colleague"
    FAMILY = "family"
    EMERGENCY = "emergency"
    HEALTH_FACILITY = "health_facility"
    PROTECTION_SERVICE = "protection_service"
    NOBODY = "nobody"


class CrisisOutcome(StrEnum):
    """Where it stood when the counselor left it."""

    SETTLED = "settled"
    WITH_SOMEONE = "with_someone"
    IN_CARE = "in_care"
    SAFER_PLACE = "safer_place"
    STILL_UNSETTLED = "still_unsettled"
    LOST_TOUCH = "lost_touch"
    DIED = "died"


CRISIS_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("kinds", FieldKind.MANY, required=True, choices=tuple(CrisisKind)),
    Field("way", FieldKind.CHOICE, required=True, choices=tuple(CrisisWay)),
    Field("where", FieldKind.TEXT, searchable=True),
    Field("happened", FieldKind.LONG_TEXT, required=True, searchable=True),
    Field("steps", FieldKind.MANY, choices=tuple(Step)),
    Field("steps_words", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("told", FieldKind.MANY, choices=tuple(Told)),
    Field("told_words", FieldKind.TEXT, searchable=True),
    Field("outcome", FieldKind.CHOICE, required=True, choices=tuple(CrisisOutcome)),
    Field("outcome_words", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
    Field("follow_up", FieldKind.DATE, minimum=2000, maximum=2200),
)


@dataclass(frozen=True, slots=True)
class CrisisEvent:
    """A crisis as it was signed."""

    when: datetime
    kinds: tuple[str, ...]
    way: str
    happened: str
    outcome: str
    where: str = ""
    steps: tuple[str, ...] = ()
    steps_words: str = ""
    told: tuple[str, ...] = ()
    told_words: str = ""
    outcome_words: str = ""
    follow_up: PartialDate | None = None

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """A crisis of a form's answers. Raises InvalidFieldsError."""
        answers = {field.name: content.get(field.name) for field in CRISIS_FIELDS}
        require_valid(CRISIS_FIELDS, answers)
        return cls.from_payload(to_payload(CRISIS_FIELDS, answers))

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read a signed crisis. Raises ValueError for what is none."""
        if as_instant(payload.get("when")) is None:
            raise ValueError("a crisis needs a time")
        known = from_payload(CRISIS_FIELDS, payload)
        return cls(**{name: _stripped(value) for name, value in known.items()})  # type: ignore[arg-type]

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        values = {field.name: getattr(self, field.name) for field in CRISIS_FIELDS}
        return {TEXT: {}, **without_empty(to_payload(CRISIS_FIELDS, values))}


def summarise_crisis(view: Mapping[str, object]) -> Summary:
    """Lists show a crisis by when it was, how it ended and what it was first of all about."""
    entered_in_error = view.get("status") == "entered_in_error"
    kinds = list_of(view.get("kinds"))
    return Summary(
        status="entered_in_error" if entered_in_error else text_of(view.get("outcome")),
        due=None if entered_in_error else due_of(follow_up_of(view)),
        title=kinds[0] if kinds else "",
        at=as_instant(view.get("when")),
    )


def follow_up_of(view: Mapping[str, object]) -> PartialDate | None:
    """The day on which to look after the person again; None where none was agreed."""
    return as_date(view.get("follow_up"))


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value
