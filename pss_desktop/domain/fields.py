"""Field specifications: what a form asks, and the rules that each answer keeps."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NamedTuple

from pss_desktop.domain.clock import from_iso
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError

__all__ = [
    "Field",
    "FieldKind",
    "FieldProblem",
    "as_date",
    "as_instant",
    "as_number",
    "ascii_digits",
    "check_fields",
    "require_valid",
]

_DEFAULT_LENGTHS: Final = {"text": 200, "long_text": 50_000, "phone": 40, "many": 20, "rows": 12}
_BIDI_CONTROLS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Tab and line ends are text; other C0 and C1 controls and halves of surrogate pairs are not.
_CONTROLS: Final = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_LINE_BREAK: Final = re.compile("[\n\r\x85\u2028\u2029]")
_PHONE: Final = re.compile(r"\+?[0-9 ()/.\-]*(?:[x#,;*][0-9 ]+)?")
_YEARS: Final = (1, 9999)


class FieldKind(StrEnum):
    """How a field is answered."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    MANY = "many"
    NUMBER = "number"
    DATE = "date"
    INSTANT = "instant"
    PHONE = "phone"
    ROWS = "rows"


class Field(NamedTuple):
    """One question of a form. *max_length* counts characters (MANY: answers); 0 takes the kind's usual limit.

    MANY without *choices* takes any words; *minimum* and *maximum* bound a NUMBER (*whole*: without
    decimals), or the year of a DATE; words of a *searchable* field go where the search looks (payloads.py).
    Answers of a *ranked* MANY are in order of weight. ROWS are answers about several people or things, each a
    mapping of the same *parts*.
    """

    name: str
    kind: FieldKind
    required: bool = False
    max_length: int = 0
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    searchable: bool = False
    whole: bool = False
    ranked: bool = False
    parts: tuple["Field", ...] = ()

    @property
    def limit(self) -> int:
        """The greatest length allowed."""
        return self.max_length or _DEFAULT_LENGTHS.get(self.kind, 200)


def check_fields(fields: Sequence[Field], values: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """Everything that is wrong with *values*, in the order of the form; a missing key is an empty answer."""
    known = {field.name for field in fields}
    problems = [found for field in fields for found in _check(field, values.get(field.name))]
    problems += [FieldProblem(name, "unknown_field") for name in values if name not in known]
    return tuple(problems)


def require_valid(fields: Sequence[Field], values: Mapping[str, object]) -> None:
    """Raises InvalidFieldsError when :func:`check_fields` finds anything."""
    problems = check_fields(fields, values)
    if problems:
        raise InvalidFieldsError(problems)


def ascii_digits(text: str) -> str:
    """Digits of any script become 0-9; everything else stays."""
    if text.isascii():
        return text
    return "".join(_ascii_digit(letter) for letter in text)


def as_number(value: object) -> float | None:
    """A number as it was typed or stored; None for what is none (also NaN, infinity and booleans)."""
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) < 1e300 else None


def as_date(value: object) -> PartialDate | None:
    """A date as a value, an ISO day, or as its payload; None when the calendar has no such date."""
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return PartialDate.of_day(value)
    try:
        if isinstance(value, str):
            return PartialDate.of_day(date.fromisoformat(ascii_digits(value)))
        return PartialDate.from_payload(value)
    except ValueError:
        return None


def as_instant(value: object) -> datetime | None:
    """An aware instant, or one in the form of payloads; None for anything else."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else None
    try:
        return from_iso(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _ascii_digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _parsed(text: str) -> float | None:
    plain = ascii_digits(text.strip()).replace("\u066b", ".")
    try:
        return int(plain) if plain.lstrip("+-").isdigit() else float(plain)
    except ValueError:
        return None


def _check(field: Field, value: object) -> list[FieldProblem]:
    if _is_empty(value):
        return [FieldProblem(field.name, "required")] if field.required else []
    return _CHECKS[field.kind](field, value)


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip()) or value in ((), [], {})


def _check_text(field: Field, value: object) -> list[FieldProblem]:
    if not isinstance(value, str):
        return [FieldProblem(field.name, "not_text")]
    problems = _forbidden_characters(field, value)
    if len(value) > field.limit:
        problems.append(FieldProblem(field.name, "too_long", {"limit": field.limit, "found": len(value)}))
    return problems


def _forbidden_characters(field: Field, value: str) -> list[FieldProblem]:
    codes = []
    if "\x00" in value:
        codes.append("nul")
    if _BIDI_CONTROLS.search(value):
        codes.append("bidi_control")
    if _CONTROLS.search(value):
        codes.append("control_character")
    if field.kind is not FieldKind.LONG_TEXT and _LINE_BREAK.search(value):
        codes.append("line_break")
    return [FieldProblem(field.name, code) for code in codes]


def _check_phone(field: Field, value: object) -> list[FieldProblem]:
    problems = _check_text(field, value)
    if problems or not isinstance(value, str):
        return problems
    digits = ascii_digits(value.strip())
    if not _PHONE.fullmatch(digits) or sum(letter.isdigit() for letter in digits) < 3:
        return [FieldProblem(field.name, "not_a_phone")]
    return []


def _check_choice(field: Field, value: object) -> list[FieldProblem]:
    if isinstance(value, str) and value in field.choices:
        return []
    return [FieldProblem(field.name, "not_a_choice")]


def _check_many(field: Field, value: object) -> list[FieldProblem]:
    if not isinstance(value, list | tuple):
        return [FieldProblem(field.name, "not_a_list")]
    if len(value) > field.limit:
        return [FieldProblem(field.name, "too_many", {"limit": field.limit, "found": len(value)})]
    answer = Field(field.name, FieldKind.CHOICE if field.choices else FieldKind.TEXT, choices=field.choices)
    problems = [found for item in value for found in _check(answer, item)]
    if not problems and len(set(value)) < len(value):
        return [FieldProblem(field.name, "duplicate")]
    return problems


def _check_number(field: Field, value: object) -> list[FieldProblem]:
    number = as_number(value)
    if number is None or (field.whole and number != int(number)):
        return [FieldProblem(field.name, "not_a_number")]
    return _check_range(field, number, (field.minimum, field.maximum))


def _check_date(field: Field, value: object) -> list[FieldProblem]:
    found = as_date(value)
    if found is None:
        return [FieldProblem(field.name, "impossible_date")]
    return _check_range(field, found.year, (field.minimum or _YEARS[0], field.maximum or _YEARS[1]))


def _check_rows(field: Field, value: object) -> list[FieldProblem]:
    """Each problem is the field's own, with the number of the row and the part that it is about."""
    if not isinstance(value, list | tuple) or not all(isinstance(row, Mapping) for row in value):
        return [FieldProblem(field.name, "not_a_list")]
    if len(value) > field.limit:
        return [FieldProblem(field.name, "too_many", {"limit": field.limit, "found": len(value)})]
    return [
        FieldProblem(field.name, found.code, {**found.facts, "row": number, "part": found.field})
        for number, row in enumerate(value)
        for found in check_fields(field.parts, row)
    ]


def _check_range(
    field: Field, number: float, bounds: tuple[float | None, float | None]
) -> list[FieldProblem]:
    least, most = bounds
    if (least is None or number >= least) and (most is None or number <= most):
        return []
    return [FieldProblem(field.name, "out_of_range", {"minimum": least, "maximum": most})]


def _check_instant(field: Field, value: object) -> list[FieldProblem]:
    return [] if as_instant(value) is not None else [FieldProblem(field.name, "impossible_date")]


_CHECKS: Final[Mapping[FieldKind, Callable[[Field, object], list[FieldProblem]]]] = {
    FieldKind.TEXT: _check_text,
    FieldKind.LONG_TEXT: _check_text,
    FieldKind.CHOICE: _check_choice,
    FieldKind.MANY: _check_many,
    FieldKind.NUMBER: _check_number,
    FieldKind.DATE: _check_date,
    FieldKind.INSTANT: _check_instant,
    FieldKind.PHONE: _check_phone,
    FieldKind.ROWS: _check_rows,
}
