"""The age table as four questions, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.age_steps import AgeSteps, age_problems
from pss_desktop.domain.assent import USUAL_AGES, AgeRow, AgeTable, ChildPart

steps = st.lists(st.integers(0, 120), min_size=4, max_size=4).map(sorted).map(lambda ages: AgeSteps(*ages))


def test_the_usual_ages_are_four_steps() -> None:
    found = AgeSteps.of_table(USUAL_AGES)
    assert found == AgeSteps(6, 12, 15, 18)
    assert found.table() == USUAL_AGES


@given(steps)
def test_every_table_of_steps_is_whole_and_reads_back(found: AgeSteps) -> None:
    table = found.table()
    assert table.rows[-1].is_of_age
    assert AgeSteps.of_table(table).table() == table
    assert age_problems(found.answers()) == ()
    assert AgeSteps.from_form(found.answers()) == found


def test_a_table_without_some_steps_has_them_at_its_end() -> None:
    table = AgeTable(
        (
            AgeRow(0, ChildPart.NOTHING, adult_decides=True, alone=False),
            AgeRow(16, ChildPart.CONSENT, adult_decides=False, alone=True),
        )
    )
    assert AgeSteps.of_table(table) == AgeSteps(16, 16, 16, 16)


@pytest.mark.parametrize(
    "answers, problem",
    [
        ({"asked": 8, "alone": 7, "consents": 15, "of_age": 18}, ("alone", "age_before")),
        ({"asked": 8, "alone": 12, "consents": 15, "of_age": 14}, ("of_age", "age_before")),
        ({"asked": None, "alone": 12, "consents": 15, "of_age": 18}, ("asked", "required")),
        ({"asked": 6, "alone": 12, "consents": 15, "of_age": 180}, ("of_age", "out_of_range")),
    ],
)
def test_steps_go_up(answers: dict[str, object], problem: tuple[str, str]) -> None:
    found = [(one.field, one.code) for one in age_problems(answers)]
    assert found == [problem]
