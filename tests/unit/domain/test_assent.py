"""Who decides at which age, by a table that a programme can replace."""

from datetime import date

import pytest

from pss_desktop.domain.assent import USUAL_AGES, AgeRow, AgeTable, ChildPart
from pss_desktop.domain.dates import PartialDate, Precision

TODAY = date(2026, 11, 22)


def part_at(years: int) -> tuple[ChildPart, bool, bool]:
    row = USUAL_AGES.row_of(PartialDate.of_day(TODAY.replace(year=TODAY.year - years)), TODAY)
    return row.child, row.adult_decides, row.alone


@pytest.mark.parametrize(
    ("years", "part"),
    [
        (0, (ChildPart.NOTHING, True, False)),
        (5, (ChildPart.NOTHING, True, False)),
        (6, (ChildPart.ASSENT, True, False)),
        (12, (ChildPart.ASSENT, True, True)),
        (15, (ChildPart.CONSENT, True, True)),
        (18, (ChildPart.CONSENT, False, True)),
        (90, (ChildPart.CONSENT, False, True)),
    ],
)
def test_the_usual_table_has_a_row_for_each_age(years: int, part: tuple[ChildPart, bool, bool]) -> None:
    assert part_at(years) == part


def test_of_the_ages_that_a_year_of_birth_allows_the_youngest_counts() -> None:
    row = USUAL_AGES.row_of(PartialDate("2008", Precision.YEAR), TODAY)

    assert not row.is_of_age


def test_somebody_of_unknown_age_decides_for_themselves() -> None:
    assert USUAL_AGES.row_of(None, TODAY).is_of_age


def test_a_programmes_own_table_is_kept_as_it_is() -> None:
    own = AgeTable(
        (
            AgeRow(0, ChildPart.ASSENT, adult_decides=True, alone=False),
            AgeRow(16, ChildPart.CONSENT, adult_decides=False, alone=True),
        )
    )

    assert AgeTable.from_setting(own.to_setting()) == own
    assert AgeTable.from_setting(USUAL_AGES.to_setting()) == USUAL_AGES


def row(**changes: object) -> dict[str, object]:
    return {"since": 0, "child": "consent", "adult_decides": False, "alone": True, **changes}


@pytest.mark.parametrize(
    "setting",
    [
        None,
        "rows",
        [],
        ["a row"],
        [row(since=3)],
        [row(since=True)],
        [row(since="0")],
        [row(child="much")],
        [row(alone="yes")],
        [row(adult_decides=True)],
        [row(), row()],
        [row(), row(since=200)],
    ],
)
def test_a_table_that_leaves_an_age_out_is_refused(setting: object) -> None:
    with pytest.raises(ValueError, match=r"age|decides|ChildPart"):
        AgeTable.from_setting(setting)
