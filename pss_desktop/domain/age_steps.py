"""The age table as four questions: from which age a child is asked, and from which nobody else decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

from pss_desktop.domain.assent import MAX_AGE, AgeRow, AgeTable, ChildPart
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, as_number, check_fields

ASKED: Final = "asked"
ALONE: Final = "alone"
CONSENTS: Final = "consents"
OF_AGE: Final = "of_age"
AGE_FIELDS: Final = tuple(
    Field(name, FieldKind.NUMBER, required=True, whole=True, minimum=0, maximum=MAX_AGE)
    for name in (ASKED, ALONE, CONSENTS, OF_AGE)
)


@dataclass(frozen=True, slots=True)
class AgeSteps:
    """From *asked* on a child's assent is asked for; from *alone* on they may come without an adult, weighed
    by their maturity; from *consents* on they consent beside one; from *of_age* on nobody else decides.
    """

    asked: int
    alone: int
    consents: int
    of_age: int

    @classmethod
    def of_table(cls, table: AgeTable) -> Self:
        """The steps of *table*; a step that it does not have falls together with the last."""
        rows = table.rows
        last = next(row.since for row in rows if row.is_of_age)
        return cls(
            asked=next((row.since for row in rows if row.child is not ChildPart.NOTHING), last),
            alone=next((row.since for row in rows if row.alone), last),
            consents=next((row.since for row in rows if row.child is ChildPart.CONSENT), last),
            of_age=last,
        )

    @classmethod
    def from_form(cls, content: Mapping[str, object]) -> Self:
        """Of answers that have no problems."""
        numbers = {field.name: as_number(content.get(field.name)) for field in AGE_FIELDS}
        return cls(**{name: int(number or 0) for name, number in numbers.items()})

    def answers(self) -> dict[str, object]:
        """By field, as a form shows them."""
        return {ASKED: self.asked, ALONE: self.alone, CONSENTS: self.consents, OF_AGE: self.of_age}

    def table(self) -> AgeTable:
        """The table of these steps."""
        starts = sorted({0, self.asked, self.alone, self.consents, self.of_age})
        return AgeTable(tuple(self._row(since) for since in starts if since <= self.of_age))

    def _row(self, since: int) -> AgeRow:
        child = ChildPart.ASSENT if since >= self.asked else ChildPart.NOTHING
        if since >= self.consents:
            child = ChildPart.CONSENT
        alone = since >= self.alone or since >= self.of_age
        return AgeRow(since, child, adult_decides=since < self.of_age, alone=alone)


def age_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is wrong with the answers: each step is at the age of the one before, or later."""
    asked = {field.name: content.get(field.name) for field in AGE_FIELDS}
    problems = check_fields(AGE_FIELDS, asked)
    if problems:
        return problems
    numbers = [(field.name, as_number(asked[field.name]) or 0) for field in AGE_FIELDS]
    return tuple(
        FieldProblem(name, "age_before") for (_, before), (name, age) in pairwise(numbers) if age < before
    )
