"""The client of a case, in two records: who they are to the counselor's work, and how to find them.

``client`` is clinical and carries a code that says nothing about the person; ``client_identity`` holds names,
phones, addresses and the rules of safe contact. The scope of both is the client record's own id.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Self, cast

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_instant, check_fields
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.payloads import TEXT, from_payload, text_of, to_payload, without_empty
from pss_desktop.domain.summary import Summary

BINNED: Final = "binned"


class CaseState(StrEnum):
    """Where a case stands; Open also after reopening."""

    OPEN = "open"
    ON_HOLD = "on_hold"
    CLOSED = "closed"
    HANDED_OVER = "handed_over"


class Interpreter(StrEnum):
    """Whether an interpreter is needed to talk with the client."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
    UNSURE = "unsure"


class Contact(StrEnum):
    """Whether a way of contact is safe for the client; unsure counts as no until it is asked."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


_CONTACT: Final = tuple(Contact)

CLIENT_FIELDS: Final = (
    Field("code", FieldKind.TEXT, required=True, max_length=16, searchable=True),
    Field("pronoun", FieldKind.TEXT, max_length=60),
    Field("gender", FieldKind.TEXT, max_length=60),
    Field("birth", FieldKind.DATE, minimum=1880),
    Field("languages", FieldKind.MANY, max_length=10),
    Field("interpreter", FieldKind.CHOICE, choices=tuple(Interpreter)),
    Field("case_state", FieldKind.CHOICE, required=True, choices=tuple(CaseState)),
)
IDENTITY_FIELDS: Final = (
    Field("name", FieldKind.TEXT, searchable=True),
    Field("preferred_name", FieldKind.TEXT, searchable=True),
    Field("phone", FieldKind.PHONE),
    Field("address", FieldKind.LONG_TEXT, max_length=500, searchable=True),
    Field("may_phone", FieldKind.CHOICE, choices=_CONTACT),
    Field("may_message", FieldKind.CHOICE, choices=_CONTACT),
    Field("may_visit", FieldKind.CHOICE, choices=_CONTACT),
    Field("contact_words", FieldKind.LONG_TEXT, max_length=500),
    Field("may_answer", FieldKind.TEXT),
    Field("contact_times", FieldKind.TEXT),
)
NEW_CLIENT_FIELDS: Final = (
    *(field for field in CLIENT_FIELDS if field.name not in ("code", "case_state")),
    *IDENTITY_FIELDS,
)
SAFE_CONTACT_FIELDS: Final = ("may_phone", "may_message", "may_visit")
_BIN_FIELD: Final = Field("binned_at", FieldKind.INSTANT)


@dataclass(frozen=True, slots=True)
class Client:
    """What the work with a client needs to know; never their name."""

    id: ClientId
    code: str
    pronoun: str = ""
    gender: str = ""
    birth: PartialDate | None = None
    languages: tuple[str, ...] = ()
    interpreter: str = ""
    case_state: str = CaseState.OPEN
    binned_at: datetime | None = None

    @classmethod
    def from_state(cls, id_: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``client`` record; what is missing stays empty."""
        values = cast("dict[str, str]", from_payload((*CLIENT_FIELDS, _BIN_FIELD), state))
        values["case_state"] = values["case_state"] or CaseState.OPEN
        return cls(id_, **values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class ClientIdentity:
    """Names, and how to reach the client without endangering them."""

    client: ClientId
    name: str = ""
    preferred_name: str = ""
    phone: str = ""
    address: str = ""
    may_phone: str = ""
    may_message: str = ""
    may_visit: str = ""
    contact_words: str = ""
    may_answer: str = ""
    contact_times: str = ""

    @classmethod
    def from_state(cls, client: ClientId, state: Mapping[str, object]) -> Self:
        """Read the merged state of a ``client_identity`` record."""
        return cls(client, **cast("dict[str, str]", from_payload(IDENTITY_FIELDS, state)))

    @property
    def shown_name(self) -> str:
        """The name the client wants to be called by."""
        return self.preferred_name or self.name


@dataclass(frozen=True, slots=True)
class NewClient:
    """The answers of the form that adds a client; the code is made afterwards."""

    name: str = ""
    preferred_name: str = ""
    pronoun: str = ""
    gender: str = ""
    birth: PartialDate | None = None
    languages: tuple[str, ...] = ()
    interpreter: str = ""
    phone: str = ""
    address: str = ""
    may_phone: str = ""
    may_message: str = ""
    may_visit: str = ""
    contact_words: str = ""
    may_answer: str = ""
    contact_times: str = ""

    @classmethod
    def from_form(cls, values: Mapping[str, object]) -> Self:
        """Read a form's answers, right or wrong ones; call :meth:`problems` before using them."""
        known = from_payload([replace(field, searchable=False) for field in NEW_CLIENT_FIELDS], values)
        return cls(**known)  # type: ignore[arg-type]

    def problems(self) -> tuple[FieldProblem, ...]:
        """What is wrong with the answers."""
        return check_fields(NEW_CLIENT_FIELDS, self._values())

    def client_payload(self, code: str) -> dict[str, object]:
        """The first ``set`` of the client record."""
        values = {**self._values(), "code": code, "case_state": CaseState.OPEN.value}
        return without_empty(to_payload(CLIENT_FIELDS, values))

    def identity_payload(self) -> dict[str, object]:
        """The first ``set`` of the identity record."""
        return without_empty(to_payload(IDENTITY_FIELDS, self._values()))

    def _values(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


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
