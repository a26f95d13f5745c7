"""The contact log: each call, attempt, message or visit as it was, never changed afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.fields import Field, FieldKind, as_instant, as_number, require_valid
from pss_desktop.domain.payloads import from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary


class Channel(StrEnum):
    """The way of the contact."""

    PHONE = "phone"
    MESSAGE = "message"
    VISIT = "visit"
    CAME_BY = "came_by"
    HELPLINE = "helpline"
    LETTER = "letter"


class Outcome(StrEnum):
    """What came of it."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    SOMEONE_ELSE = "someone_else"
    MESSAGE_LEFT = "message_left"
    WRONG_NUMBER = "wrong_number"
    NOT_THERE = "not_there"
    BROKEN_OFF = "broken_off"


class Initiative(StrEnum):
    """Who began it."""

    OURS = "ours"
    THEIRS = "theirs"


CONTACT_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("channel", FieldKind.CHOICE, required=True, choices=tuple(Channel)),
    Field("initiative", FieldKind.CHOICE, choices=tuple(Initiative)),
    Field("outcome", FieldKind.CHOICE, required=True, choices=tuple(Outcome)),
    Field("minutes", FieldKind.NUMBER, minimum=1, maximum=1440, whole=True),
    Field("with_whom", FieldKind.TEXT, searchable=True),
    Field("words", FieldKind.LONG_TEXT, max_length=5_000, searchable=True),
)
REACHED: Final = frozenset({Outcome.REACHED, Outcome.BROKEN_OFF})
"""Outcomes in which the client was really spoken with: a filled disc on the timeline."""


@dataclass(frozen=True, slots=True)
class LoggedContact:
    """One line of the contact log."""

    when: datetime
    channel: str
    outcome: str
    initiative: str = ""
    minutes: int | None = None
    with_whom: str = ""
    words: str = ""

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """A contact of a form's answers. Raises InvalidFieldsError."""
        answers = {field.name: content.get(field.name) for field in CONTACT_FIELDS}
        require_valid(CONTACT_FIELDS, answers)
        return cls.from_payload(to_payload(CONTACT_FIELDS, answers))

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read what the journal keeps. Raises ValueError for what is no contact."""
        when = as_instant(payload.get("when"))
        if when is None:
            raise ValueError("a contact needs a time")
        known = from_payload(CONTACT_FIELDS, payload)
        minutes = as_number(known["minutes"])
        return cls(
            when=when,
            channel=text_of(known["channel"]),
            outcome=text_of(known["outcome"]),
            initiative=text_of(known["initiative"]),
            minutes=None if minutes is None else int(minutes),
            with_whom=text_of(known["with_whom"]).strip(),
            words=text_of(known["words"]).strip(),
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        values = {field.name: getattr(self, field.name) for field in CONTACT_FIELDS}
        return without_empty(to_payload(CONTACT_FIELDS, values))


def summarise_contact(state: Mapping[str, object]) -> Summary:
    """Lists show a contact by when it was, its way and what came of it."""
    return Summary(
        status=text_of(state.get("outcome")),
        title=text_of(state.get("channel")),
        at=as_instant(state.get("when")),
    )
