"""Supervision: a talk between supervisor and counselor, or a counselor's own reflection, signed when done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_instant, as_number, check_fields
from pss_desktop.domain.ids import RecordId, from_hex
from pss_desktop.domain.payloads import from_payload, list_of, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary


class SupervisionForm(StrEnum):
    """The way in which it was held. A reflection is written alone and shown to the supervisor."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    OBSERVED = "observed"
    PEER = "peer"
    REFLECTION = "reflection"


class Topic(StrEnum):
    """What it was about."""

    CASES = "cases"
    RISK = "risk"
    SKILLS = "skills"
    ETHICS = "ethics"
    BOUNDARIES = "boundaries"
    CULTURE = "culture"
    WORKLOAD = "workload"
    WELLBEING = "wellbeing"


SUPERVISION_FIELDS: Final = (
    Field("when", FieldKind.INSTANT, required=True),
    Field("form", FieldKind.CHOICE, required=True, choices=tuple(SupervisionForm)),
    Field("minutes", FieldKind.NUMBER, minimum=1, maximum=1440, whole=True),
    Field("topics", FieldKind.MANY, choices=tuple(Topic)),
    Field("discussed", FieldKind.LONG_TEXT, required=True, searchable=True),
    Field("went_well", FieldKind.LONG_TEXT, searchable=True),
    Field("agreed", FieldKind.LONG_TEXT, searchable=True),
    Field("next_when", FieldKind.INSTANT),
)
ABOUT: Final = ("counselor", "client")
"""Who can read it and, where it was about one case, whose: hex ids that a screen offers to choose from."""


@dataclass(frozen=True, slots=True)
class SupervisionSession:
    """What was talked about. *counselor*: the other person, who can read it; *client*: one, or ''."""

    when: datetime
    form: str
    discussed: str
    minutes: int | None = None
    topics: tuple[str, ...] = ()
    went_well: str = ""
    agreed: str = ""
    next_when: datetime | None = None
    counselor: str = ""
    client: str = ""

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """Of a form's answers. Raises InvalidFieldsError."""
        problems = supervision_problems(content)
        if problems:
            raise InvalidFieldsError(problems)
        answers = {field.name: content.get(field.name) for field in SUPERVISION_FIELDS}
        about = {name: text_of(content.get(name)) for name in ABOUT}
        return cls.from_payload({**to_payload(SUPERVISION_FIELDS, answers), **about})

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read what the journal keeps. Raises ValueError for what is none."""
        when = as_instant(payload.get("when"))
        if when is None:
            raise ValueError("a supervision session needs a time")
        known = from_payload(SUPERVISION_FIELDS, payload)
        minutes = as_number(known["minutes"])
        return cls(
            when=when,
            form=text_of(known["form"]),
            discussed=text_of(known["discussed"]).strip(),
            minutes=None if minutes is None else int(minutes),
            topics=list_of(known["topics"]),
            went_well=text_of(known["went_well"]).strip(),
            agreed=text_of(known["agreed"]).strip(),
            next_when=as_instant(known["next_when"]),
            counselor=text_of(payload.get("counselor")),
            client=text_of(payload.get("client")),
        )

    def to_payload(self) -> dict[str, object]:
        """As the journal keeps it."""
        values = {field.name: getattr(self, field.name) for field in SUPERVISION_FIELDS}
        about = {name: value for name in ABOUT if (value := getattr(self, name))}
        return {**without_empty(to_payload(SUPERVISION_FIELDS, values)), **about}

    @property
    def about_client(self) -> RecordId | None:
        """The client whose case it was about; None where it was about none, or several."""
        return RecordId(from_hex(self.client)) if self.client else None


def supervision_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps a form's answers from being signed. A talk needs somebody, a reflection a reader."""
    answers = {field.name: content.get(field.name) for field in SUPERVISION_FIELDS}
    problems = check_fields(SUPERVISION_FIELDS, answers)
    if not text_of(content.get("counselor")):
        problems = (FieldProblem("counselor", "required"), *problems)
    return problems


def summarise_supervision(view: Mapping[str, object]) -> Summary:
    """Lists show it by when it was held and its form."""
    return Summary(
        status=text_of(view.get("status")),
        title=text_of(view.get("form")),
        at=as_instant(view.get("when")),
    )
