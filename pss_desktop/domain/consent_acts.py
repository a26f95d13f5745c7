"""Taking a consent back, and deciding against a no: the two signed acts beside the form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent import ConsentState, Decider, Purpose
from pss_desktop.domain.dates import Precision
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, as_date, check_fields
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.payloads import TEXT, from_payload, list_of, text_of, to_payload, without_empty
from pss_desktop.domain.sharing import RULES, Audience

OVERRIDE_HOLDS: Final = timedelta(hours=24)
"""An override is for one deed, not a rule: a day later it allows nothing, and still shows."""

EVERYTHING: Final = "everything"


class SaidBy(StrEnum):
    """How a withdrawal reached us; any way counts."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    PHONE = "phone"
    THROUGH_SOMEBODY = "through_somebody"


WITHDRAWAL_FIELDS: Final = (
    Field("on", FieldKind.DATE, required=True, minimum=2000, maximum=2200),
    Field("how", FieldKind.CHOICE, required=True, choices=tuple(SaidBy)),
    Field("decider", FieldKind.CHOICE, required=True, choices=tuple(Decider)),
    Field("withdrawal", FieldKind.LONG_TEXT, max_length=2000, searchable=True),
)
_OVERRIDABLE: Final = (
    OperationClass.IDENTIFYING,
    OperationClass.CLINICAL,
    OperationClass.ADMINISTRATIVE,
    OperationClass.AGGREGATE,
)
# Own computers and the client's own copy need nobody's deed against a no; a coordinator gets numbers only.
_DECIDED_AGAINST: Final = (
    Audience.PRINT,
    Audience.LETTER,
    Audience.REPORT,
    Audience.SUPERVISOR,
    Audience.NEXT_COUNSELOR,
    Audience.CLINIC,
)
OVERRIDE_FIELDS: Final = (
    Field("audience", FieldKind.CHOICE, required=True, choices=_DECIDED_AGAINST),
    Field("to", FieldKind.TEXT, max_length=120),
    Field("classes", FieldKind.MANY, required=True, choices=_OVERRIDABLE),
    Field("who", FieldKind.TEXT, required=True, max_length=120),
    Field("reason", FieldKind.LONG_TEXT, required=True, max_length=2000),
)


@dataclass(frozen=True, slots=True)
class WithdrawnLine:
    """A purpose that is taken back, towards one recipient (its key) or (empty) everybody."""

    purpose: str
    to: str = ""

    @property
    def word(self) -> str:
        """As drafts and screens name it."""
        return f"{self.purpose}:{self.to}"

    @classmethod
    def of_word(cls, word: str) -> Self:
        """Read :attr:`word`."""
        purpose, _, to = word.partition(":")
        return cls(purpose, to)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """When, how and by whom it was taken back. No *lines* take everything back."""

    facts: Mapping[str, object]
    scope: tuple[str, ...]

    @classmethod
    def from_content(cls, content: Mapping[str, object]) -> Self:
        """Read a draft."""
        facts = {field.name: content.get(field.name) for field in WITHDRAWAL_FIELDS}
        return cls(facts, list_of(content.get("scope")))

    @classmethod
    def from_payload(cls, payload: Mapping[str, object]) -> Self:
        """Read a signed withdrawal."""
        lines = payload.get("lines")
        named = [one for one in (lines if isinstance(lines, list) else []) if isinstance(one, Mapping)]
        scope = [
            WithdrawnLine(text_of(one.get("purpose")), text_of(one.get("audience"))).word for one in named
        ]
        return cls(from_payload(WITHDRAWAL_FIELDS, payload), tuple(scope) or (EVERYTHING,))

    @property
    def is_total(self) -> bool:
        """Whether everything is taken back, also what this computer does not know of."""
        return EVERYTHING in self.scope

    @property
    def lines(self) -> tuple[WithdrawnLine, ...]:
        """What is taken back by name; none when it is everything."""
        return () if self.is_total else tuple(WithdrawnLine.of_word(word) for word in self.scope)

    def problems(self, today: date) -> tuple[FieldProblem, ...]:
        """What keeps it from being signed."""
        problems = list(check_fields(WITHDRAWAL_FIELDS, self.facts))
        if not self.scope:
            problems.insert(0, FieldProblem("scope", "required"))
        known = as_date(self.facts.get("on"))
        if known is not None and known.precision is not Precision.DAY:
            problems.append(FieldProblem("on", "day_needed"))
        elif known is not None and date.fromisoformat(known.iso) > today + timedelta(days=1):
            problems.append(FieldProblem("on", "in_future"))
        return tuple(problems)

    def signing_payload(self, at: datetime) -> dict[str, object]:
        """What the signature stands for. Raises InvalidFieldsError."""
        problems = self.problems(at.date())
        if problems:
            raise InvalidFieldsError(problems)
        payload = without_empty(to_payload(WITHDRAWAL_FIELDS, self.facts))
        lines = [{"purpose": line.purpose, "audience": line.to} for line in self.lines]
        return {TEXT: {}, **payload, "lines": lines, "at": to_iso(at)}


def withdrawable(state: ConsentState) -> tuple[WithdrawnLine, ...]:
    """What a client can take back: every line that was asked and was not withdrawn yet."""
    given = [WithdrawnLine(line.purpose, line.to) for line in state.lines if line.by]
    order = [purpose.value for purpose in Purpose]
    return tuple(
        sorted(given, key=lambda one: (order.index(one.purpose) if one.purpose in order else 99, one.to))
    )


def override_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What keeps an override from being signed."""
    values = {field.name: content.get(field.name) for field in OVERRIDE_FIELDS}
    problems = list(check_fields(OVERRIDE_FIELDS, values))
    rule = RULES.get(text_of(values["audience"]))
    towards_somebody = values["audience"] not in (Audience.PRINT, Audience.REPORT)
    if rule is not None and towards_somebody and not text_of(values["to"]).strip():
        problems.append(FieldProblem("to", "required"))
    if rule is not None and not set(_named(values["classes"])) <= rule.classes:
        problems.append(FieldProblem("classes", "not_for_audience"))
    return tuple(problems)


def override_payload(content: Mapping[str, object], at: datetime) -> dict[str, object]:
    """What the signature of an override stands for. Raises InvalidFieldsError."""
    problems = override_problems(content)
    if problems:
        raise InvalidFieldsError(problems)
    audience, reason = text_of(content.get("audience")), text_of(content.get("reason")).strip()
    who = text_of(content.get("who")).strip()
    return {
        TEXT: {"reason": reason, "who": who},
        "purpose": text_of(RULES[audience].purpose),
        "audience": audience,
        "to": text_of(content.get("to")).strip(),
        "classes": list(_named(content.get("classes"))),
        "who": who,
        "reason": reason,
        "at": to_iso(at),
        "ends": to_iso(at + OVERRIDE_HOLDS),
    }


def _named(classes: object) -> Sequence[str]:
    return list_of(classes)
