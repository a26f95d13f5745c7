"""Appointments: planned, then completed, cancelled, moved to another time, or missed."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, Self

from pss_desktop.domain.errors import AppointmentClosedError, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_instant, as_number, check_fields
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.payloads import TEXT, text_of, to_payload
from pss_desktop.domain.session_note import Modality, SessionPlace
from pss_desktop.domain.summary import Summary


class AppointmentState(StrEnum):
    """The states in words of the field."""

    SCHEDULED = "scheduled"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    RESCHEDULED = "rescheduled"
    NO_SHOW = "no_show"


class MissedReason(StrEnum):
    """Why a session did not take place, or not then."""

    FORGOT = "forgot"
    TRANSPORT = "transport"
    UNREACHABLE = "unreachable"
    NO_LONGER_WANTS = "no_longer_wants"
    BUSY = "busy"
    SICK = "sick"
    NOT_SAFE = "not_safe"
    OUR_SIDE = "our_side"
    OTHER = "other"


APPOINTMENT_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("minutes", FieldKind.NUMBER, minimum=1, maximum=1440, whole=True),
    Field("modality", FieldKind.CHOICE, choices=tuple(Modality)),
    Field("place", FieldKind.CHOICE, choices=tuple(SessionPlace)),
    Field("remark", FieldKind.LONG_TEXT, max_length=1_000, searchable=True),
)
MOVED_FIELDS: Final = (Field("reason", FieldKind.CHOICE, choices=tuple(MissedReason)),)
"""What moving an appointment asks besides the new time."""

ENDED_FIELDS: Final = (
    Field("reason", FieldKind.CHOICE, required=True, choices=tuple(MissedReason)),
    Field("reason_words", FieldKind.LONG_TEXT, max_length=1_000, searchable=True),
)
"""What is asked where it was cancelled or missed."""


class Planned(NamedTuple):
    """When, how long, in which form and where they are to meet."""

    when: datetime
    minutes: int | None = None
    modality: str = ""
    place: str = ""
    remark: str = ""

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """Of a form's answers. Raises InvalidFieldsError."""
        asked = {field.name: content.get(field.name) for field in APPOINTMENT_FIELDS}
        problems = check_fields(APPOINTMENT_FIELDS, asked)
        if problems:
            raise InvalidFieldsError(problems)
        return cls.read(asked, asked)

    @classmethod
    def read(cls, facts: Mapping[str, object], words: Mapping[str, object]) -> Self:
        """Raises ValueError for what has no time."""
        when, minutes = as_instant(facts.get("when")), as_number(facts.get("minutes"))
        if when is None:
            raise ValueError("an appointment needs a time")
        return cls(
            when=when,
            minutes=None if minutes is None else int(minutes),
            modality=text_of(facts.get("modality")),
            place=text_of(facts.get("place")),
            remark=text_of(words.get("remark")).strip(),
        )

    def answers(self) -> dict[str, object]:
        """By field, as a form shows them."""
        return {
            "when": self.when,
            "minutes": self.minutes,
            "modality": self.modality,
            "place": self.place,
            "remark": self.remark,
        }

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it, scheduled."""
        return {
            **to_payload(APPOINTMENT_FIELDS, self.answers()),
            "status": AppointmentState.SCHEDULED.value,
        }


class Appointment(NamedTuple):
    """One appointment. *former* and *following* name the one it was moved from, and to, by hex id."""

    id: RecordId
    client: ClientId
    planned: Planned
    state: AppointmentState
    reason: str = ""
    reason_words: str = ""
    former: str = ""
    following: str = ""

    @classmethod
    def from_state(cls, id_: RecordId, client: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state. Raises ValueError for what is no appointment."""
        words = state.get(TEXT)
        known: Mapping[str, object] = words if isinstance(words, Mapping) else MappingProxyType({})
        return cls(
            id=id_,
            client=client,
            planned=Planned.read(state, known),
            state=state_of(state.get("status")),
            reason=text_of(state.get("reason")),
            reason_words=text_of(known.get("reason_words")),
            former=text_of(state.get("former")),
            following=text_of(state.get("following")),
        )

    @property
    def is_open(self) -> bool:
        """Whether it is still to come about."""
        return self.state is AppointmentState.SCHEDULED

    def require_open(self) -> None:
        """Raises AppointmentClosedError once it took place, or was cancelled, moved or missed."""
        if not self.is_open:
            raise AppointmentClosedError


def state_of(value: object) -> AppointmentState:
    """The state that a record names; one that this version doesn't know counts as scheduled: it is shown."""
    known = tuple(AppointmentState)
    return (
        AppointmentState(value) if isinstance(value, str) and value in known else AppointmentState.SCHEDULED
    )


def ended_payload(state: AppointmentState, content: Mapping[str, object]) -> dict[str, object]:
    """The act that ends an appointment as cancelled or missed. Raises InvalidFieldsError without a reason."""
    asked = {field.name: content.get(field.name) for field in ENDED_FIELDS}
    problems = check_fields(ENDED_FIELDS, asked)
    if problems:
        raise InvalidFieldsError(problems)
    return {**to_payload(ENDED_FIELDS, asked), "status": state.value}


def summarise_appointment(state: Mapping[str, object]) -> Summary:
    """Lists show an appointment by its time and state; it is due while it is scheduled."""
    when, status = as_instant(state.get("when")), state_of(state.get("status"))
    due = when if status is AppointmentState.SCHEDULED else None
    return Summary(status=status.value, at=when, due=due, title=text_of(state.get("modality")))
