"""The questions of a client's form: those of the work in one list, those of names and reach in the other."""

from enum import StrEnum
from typing import Final

from pss_desktop.domain.fields import Field, FieldKind
from pss_desktop.domain.presenting import PRESENTING_FIELDS


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


class Displacement(StrEnum):
    """How somebody came to live where they live."""

    HOST = "host"
    DISPLACED_WITHIN = "displaced_within"
    REFUGEE = "refugee"
    ASYLUM_SEEKER = "asylum_seeker"
    RETURNEE = "returnee"
    STATELESS = "stateless"
    MIGRANT = "migrant"
    NOT_SAID = "not_said"


class Difficulty(StrEnum):
    """How hard one of the six things of the Washington Group's short set is for somebody."""

    NONE = "none"
    SOME = "some"
    A_LOT = "a_lot"
    CANNOT = "cannot"


_CONTACT: Final = tuple(Contact)
DIFFICULTIES: Final = ("seeing", "hearing", "walking", "remembering", "self_care", "communicating")

CLIENT_FIELDS: Final = (
    Field("code", FieldKind.TEXT, required=True, max_length=16, searchable=True),
    Field("pronoun", FieldKind.TEXT, max_length=60),
    Field("gender", FieldKind.TEXT, max_length=60),
    Field("birth", FieldKind.DATE, minimum=1880),
    Field("intake_age", FieldKind.NUMBER, whole=True, minimum=0, maximum=120),
    Field("languages", FieldKind.MANY, max_length=10),
    Field("interpreter", FieldKind.CHOICE, choices=tuple(Interpreter)),
    Field("displacement", FieldKind.CHOICE, choices=tuple(Displacement)),
    Field("area", FieldKind.TEXT, max_length=120),
    Field("household_size", FieldKind.NUMBER, whole=True, minimum=1, maximum=99),
    Field("household", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
    Field("culture", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
    Field("faith", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
    *PRESENTING_FIELDS,
    *(Field(name, FieldKind.CHOICE, choices=tuple(Difficulty)) for name in DIFFICULTIES),
    Field("keep_until", FieldKind.DATE, minimum=1900),
)
PHONES: Final = Field(
    "phones",
    FieldKind.ROWS,
    max_length=6,
    parts=(
        Field("phone", FieldKind.PHONE, required=True),
        Field("whose", FieldKind.TEXT),
        Field("may_phone", FieldKind.CHOICE, choices=_CONTACT),
    ),
)
DOCUMENTS: Final = Field(
    "documents",
    FieldKind.ROWS,
    max_length=8,
    parts=(
        Field("document", FieldKind.TEXT, required=True),
        Field("number", FieldKind.TEXT, max_length=80),
    ),
)
CAREGIVERS: Final = Field(
    "caregivers",
    FieldKind.ROWS,
    max_length=8,
    parts=(
        Field("name", FieldKind.TEXT, required=True),
        Field("relation", FieldKind.TEXT, max_length=80),
        Field("phone", FieldKind.PHONE),
        Field("may_phone", FieldKind.CHOICE, choices=_CONTACT),
    ),
)
IDENTITY_FIELDS: Final = (
    Field("name", FieldKind.TEXT, searchable=True),
    Field("preferred_name", FieldKind.TEXT, searchable=True),
    Field("phone", FieldKind.PHONE),
    PHONES,
    Field("address", FieldKind.LONG_TEXT, max_length=500, searchable=True),
    DOCUMENTS,
    CAREGIVERS,
    Field("may_phone", FieldKind.CHOICE, choices=_CONTACT),
    Field("may_message", FieldKind.CHOICE, choices=_CONTACT),
    Field("may_visit", FieldKind.CHOICE, choices=_CONTACT),
    Field("contact_words", FieldKind.LONG_TEXT, max_length=500),
    Field("may_answer", FieldKind.TEXT),
    Field("contact_times", FieldKind.TEXT),
)
_NO_CODE_YET: Final = Field("code", FieldKind.TEXT, max_length=16)
NEW_CLIENT_FIELDS: Final = (_NO_CODE_YET, *CLIENT_FIELDS[1:], *IDENTITY_FIELDS)
SAFE_CONTACT_FIELDS: Final = ("may_phone", "may_message", "may_visit")
