"""The client of a case, in two records: who they are to the counselor's work, and how to find them.

``client`` is clinical and carries a code that says nothing about the person; ``client_identity`` holds names,
phones, addresses and the rules of safe contact. The scope of both is the client record's own id.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple, Self, cast

from pss_desktop.domain.case import CaseMove, CaseState
from pss_desktop.domain.client_fields import (
    CLIENT_FIELDS,
    IDENTITY_FIELDS,
    NEW_CLIENT_FIELDS,
    SAFE_CONTACT_FIELDS,
    Contact,
    Difficulty,
    Displacement,
    Interpreter,
)
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_date, as_instant, as_number, check_fields
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.presenting import ranking_problems
from pss_desktop.domain.summary import Summary

__all__ = [
    "BINNED",
    "CLIENT_FIELDS",
    "IDENTITY_FIELDS",
    "NEW_CLIENT_FIELDS",
    "SAFE_CONTACT_FIELDS",
    "CaseState",
    "Client",
    "ClientIdentity",
    "Contact",
    "Difficulty",
    "Displacement",
    "Interpreter",
    "NewClient",
    "bin_payload",
    "client_problems",
    "code_problems",
    "make_client_code",
    "summarise_client",
    "summarise_identity",
    "with_birth",
]

BINNED: Final = "binned"
_CODE: Final = re.compile(r"[^\W_]+(?:[ ./-][^\W_]+)*")
_BIN_FIELD: Final = Field("binned_at", FieldKind.INSTANT)
_CASE_FIELDS: Final = (
    Field("case_state", FieldKind.CHOICE, choices=tuple(CaseState)),
    Field("case_move", FieldKind.CHOICE, choices=tuple(CaseMove)),
)
_READ_FIELDS: Final = (*CLIENT_FIELDS, *_CASE_FIELDS, _BIN_FIELD)
Rows = tuple[Mapping[str, object], ...]


class Client(NamedTuple):
    """What the work with a client needs to know; never their name."""

    id: ClientId
    code: str
    pronoun: str = ""
    gender: str = ""
    birth: PartialDate | None = None
    languages: tuple[str, ...] = ()
    interpreter: str = ""
    displacement: str = ""
    area: str = ""
    intake_age: float | None = None
    household_size: float | None = None
    household: str = ""
    culture: str = ""
    faith: str = ""
    seeing: str = ""
    hearing: str = ""
    walking: str = ""
    remembering: str = ""
    self_care: str = ""
    communicating: str = ""
    own_words: str = ""
    situations: tuple[str, ...] = ()
    top_situations: tuple[str, ...] = ()
    situation_for: str = ""
    events: tuple[str, ...] = ()
    top_events: tuple[str, ...] = ()
    event_since: str = ""
    keep_until: PartialDate | None = None
    case_state: str = CaseState.OPEN
    case_move: str = ""
    binned_at: datetime | None = None

    @classmethod
    def from_state(cls, id_: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``client`` record; what is missing stays empty."""
        values = cast("dict[str, str]", from_payload(_READ_FIELDS, state))
        values["case_state"] = values["case_state"] or CaseState.OPEN
        return cls(id_, **values)  # type: ignore[arg-type]


class ClientIdentity(NamedTuple):
    """Names, and how to reach the client without endangering them."""

    client: ClientId
    name: str = ""
    preferred_name: str = ""
    phone: str = ""
    address: str = ""
    phones: Rows = ()
    documents: Rows = ()
    caregivers: Rows = ()
    may_phone: str = ""
    may_message: str = ""
    may_visit: str = ""
    contact_words: str = ""
    may_answer: str = ""
    contact_times: str = ""

    @classmethod
    def from_state(cls, client: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``client_identity`` record."""
        return cls(client, **from_payload(IDENTITY_FIELDS, state))  # type: ignore[arg-type]

    @property
    def shown_name(self) -> str:
        """The name the client wants to be called by."""
        return self.preferred_name or self.name


@dataclass(frozen=True, slots=True)
class NewClient:
    """The *answers* of the form that adds a client, by their fields; without a code one is made."""

    answers: Mapping[str, object]

    @classmethod
    def from_form(cls, values: Mapping[str, object]) -> Self:
        """Read a form's answers, right or wrong ones; call :meth:`problems` before using them."""
        return cls(from_payload([field._replace(searchable=False) for field in NEW_CLIENT_FIELDS], values))

    @property
    def code(self) -> str:
        """The code that they bring; empty where one is to be made."""
        return text_of(self.answers["code"])

    def problems(self) -> tuple[FieldProblem, ...]:
        """What is wrong with the answers."""
        return client_problems(NEW_CLIENT_FIELDS, self.answers)

    def client_payload(self, code: str, today: date | None = None) -> dict[str, object]:
        """The first ``set`` of the client record; an age that was told *today* gives a birth year."""
        values = {**self.answers, "code": code, "case_state": CaseState.OPEN.value}
        values = values if today is None else with_birth(values, today)
        return without_empty(to_payload((*CLIENT_FIELDS, *_CASE_FIELDS), values))

    def identity_payload(self) -> dict[str, object]:
        """The first ``set`` of the identity record."""
        return without_empty(to_payload(IDENTITY_FIELDS, self.answers))


def client_problems(asked: Sequence[Field], values: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """Everything that is wrong with the answers to the questions *asked*."""
    return (*check_fields(asked, values), *code_problems(values.get("code")), *ranking_problems(values))


def code_problems(code: object) -> tuple[FieldProblem, ...]:
    """A code can be said on the phone and typed on any keyboard: letters, digits, and signs between them."""
    typed = text_of(code).strip()
    if not typed or _CODE.fullmatch(typed):
        return ()
    return (FieldProblem("code", "not_a_code"),)


def with_birth(values: Mapping[str, object], today: date) -> dict[str, object]:
    """*values*, with a guessed birth year where only the age is told that the client has *today*."""
    age = as_number(values.get("intake_age"))
    if age is None or as_date(values.get("birth")) is not None:
        return dict(values)
    return {**values, "birth": PartialDate.from_age(int(age), today)}


def bin_payload(at: datetime | None) -> dict[str, object]:
    """The ``set`` that moves a client to the bin, or with None puts them back."""
    return to_payload((_BIN_FIELD,), {_BIN_FIELD.name: at})


def make_client_code(random_bytes: Callable[[int], bytes]) -> str:
    """A code such as K7-204, of chance alone; letters and digits that look alike are left out."""
    number = int.from_bytes(random_bytes(8), "big")
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    number, letter = divmod(number, len(letters))
    number, digit = divmod(number, 8)
    return f"{letters[letter]}{digit + 2}-{number % 1000:03d}"


def summarise_client(state: Mapping[str, object]) -> Summary:
    """Lists show a client by code and case state; the bin is a state of its own there."""
    binned_at = as_instant(state.get(_BIN_FIELD.name))
    status = BINNED if binned_at else text_of(state.get("case_state")) or CaseState.OPEN
    return Summary(status=status, title=_word(state, "code"), at=binned_at)


def summarise_identity(state: Mapping[str, object]) -> Summary:
    """Lists show the name a client wants to be called by."""
    return Summary(title=_word(state, "preferred_name") or _word(state, "name"))


def _word(state: Mapping[str, object], name: str) -> str:
    words = state.get(TEXT)
    return text_of(words.get(name)) if isinstance(words, Mapping) else ""
