"""Dates that are known in part, and ages that follow from them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.dates import AgeRange, PartialDate, Precision

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "iso, precision",
    [
        ("1988-13", "month"),
        ("1988-02-30", "day"),
        ("1988", "day"),
        ("1988-04-12", "year"),
        ("1988-04", "about"),
        ("0000", "year"),
        ("19x8", "year"),
        ("١٩٨٨", "year"),
        ("", "year"),
        ("1988", "century"),
    ],
)
def test_an_impossible_date_is_refused(iso: str, precision: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate(iso, precision)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "iso, precision, least, most",
    [
        ("1988-11-22", Precision.DAY, 38, 38),
        ("1988-11-23", Precision.DAY, 37, 37),
        ("1988-11", Precision.MONTH, 37, 38),
        ("1988-02", Precision.MONTH, 38, 38),
        ("1988", Precision.YEAR, 37, 38),
        ("2026-12", Precision.MONTH, 0, 0),
    ],
)
def test_an_age_is_as_exact_as_the_birth_date(iso: str, precision: Precision, least: int, most: int) -> None:
    assert PartialDate(iso, precision).age_on(TODAY) == AgeRange(least, most, about=False)


def test_who_says_how_old_they_are_was_born_about_then() -> None:
    born = PartialDate.from_age(30, TODAY)
    assert born == PartialDate("1996", Precision.ABOUT)
    assert born.year == 1996
    assert born.age_on(TODAY) == AgeRange(29, 30, about=True)


@given(st.dates())
def test_a_date_comes_back_from_its_payload(day: date) -> None:
    for known in (
        PartialDate.of_day(day),
        PartialDate(f"{day:%m}".join((f"{day.year:04d}-", "")), Precision.MONTH),
        PartialDate(f"{day.year:04d}", Precision.ABOUT),
    ):
        assert PartialDate.from_payload(known.to_payload()) == known
        assert known.age_on(day).least == 0


@pytest.mark.parametrize("value", [None, "1988", {"iso": 1988, "precision": "year"[:2]}, {}, []])
def test_what_is_no_date_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.from_payload(value)
