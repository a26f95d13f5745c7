"""Dates are understood however people type them, and shown as they were understood."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.ui.locale.typed_dates import shown_date, shown_instant, typed_date, typed_instant

ENGLISH = QLocale("en_GB")
AMERICAN = QLocale("en_US")
ARABIC = QLocale("ar_EG")
LEVANT = QLocale("ar_SY")
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed, iso, precision",
    [
        ("12 May 1992", "1992-05-12", Precision.DAY),
        ("12 may 92", "1992-05-12", Precision.DAY),
        ("May 12, 1992", "1992-05-12", Precision.DAY),
        ("12/5/1992", "1992-05-12", Precision.DAY),
        ("12.5.1992", "1992-05-12", Precision.DAY),
        ("1992-05-12", "1992-05-12", Precision.DAY),
        ("1992/5/12", "1992-05-12", Precision.DAY),
        ("12/5/26", "2026-05-12", Precision.DAY),
        ("12/5/27", "1927-05-12", Precision.DAY),
        ("May 1992", "1992-05", Precision.MONTH),
        ("5/1992", "1992-05", Precision.MONTH),
        ("1992-05", "1992-05", Precision.MONTH),
        ("1992", "1992", Precision.YEAR),
        ("about 1992", "1992", Precision.ABOUT),
        ("~1992", "1992", Precision.ABOUT),
        ("ca. 1992", "1992", Precision.ABOUT),
    ],
)
def test_a_date_is_understood_as_far_as_it_is_known(typed: str, iso: str, precision: Precision) -> None:
    assert typed_date(typed, ENGLISH, TODAY) == PartialDate(iso, precision)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "30/2/1992",
        "13/13/1992",
        "1 2 3 4",
        "about",
        "about May",
        "12 May",
        "123",
        "May",
        "1 2 May 1992",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(typed: str) -> None:
    assert typed_date(typed, ENGLISH, TODAY) is None


def test_the_order_of_day_and_month_is_that_of_the_language() -> None:
    assert typed_date("5/12/1992", AMERICAN, TODAY) == PartialDate("1992-05-12", Precision.DAY)
    assert typed_date("5/12/1992", ENGLISH, TODAY) == PartialDate("1992-12-05", Precision.DAY)


def test_native_digits_are_read_as_any_others() -> None:
    assert typed_date("١٢/٥/١٩٩٢", ARABIC, TODAY) == PartialDate("1992-05-12", Precision.DAY)
    assert typed_date("١٩٩٢", ARABIC, TODAY) == PartialDate("1992", Precision.YEAR)


@pytest.mark.parametrize(
    "locale", [ENGLISH, AMERICAN, ARABIC, LEVANT, QLocale("my"), QLocale("hi"), QLocale("fa")]
)
@pytest.mark.parametrize(
    "value",
    [
        PartialDate("1992-05-12", Precision.DAY),
        PartialDate("1992-01-31", Precision.DAY),
        PartialDate("1992-11", Precision.MONTH),
        PartialDate("1992", Precision.YEAR),
        PartialDate("1992", Precision.ABOUT),
    ],
    ids=lambda value: f"{value.iso}-{value.precision}",
)
def test_what_is_shown_is_read_back_as_the_same(locale: QLocale, value: PartialDate) -> None:
    assert typed_date(shown_date(value, locale), locale, TODAY) == value


def test_a_date_is_shown_in_the_digits_of_the_language() -> None:
    assert shown_date(PartialDate("1992-05-12", Precision.DAY), ENGLISH) == "12 May 1992"
    assert "١٩٩٢" in shown_date(PartialDate("1992", Precision.ABOUT), ARABIC)


def test_an_instant_is_a_day_and_a_time_where_the_computer_is() -> None:
    local = datetime(2026, 5, 2, 15, 0).astimezone(UTC)
    assert typed_instant("2 May 2026, 15:00", ENGLISH, NOW) == local
    assert typed_instant("15:00 2/5/2026", ENGLISH, NOW) == local
    assert shown_instant(local, ENGLISH) == "2 May 2026, 15:00"


@pytest.mark.parametrize("locale", [ENGLISH, AMERICAN, ARABIC, LEVANT])
def test_an_instant_that_is_shown_is_read_back_as_the_same(locale: QLocale) -> None:
    instant = datetime(2026, 3, 9, 8, 5).astimezone(UTC)
    assert typed_instant(shown_instant(instant, locale), locale, NOW) == instant


def test_a_time_alone_means_today() -> None:
    read = typed_instant("9:30", ENGLISH, NOW)
    assert read is not None
    assert read.astimezone().date() == NOW.astimezone().date()
    assert read == typed_instant("today 9:30", ENGLISH, NOW)


def test_a_day_alone_takes_the_usual_time_and_is_not_guessed_without_one() -> None:
    assert typed_instant("2 May 2026", ENGLISH, NOW) is None
    read = typed_instant("2 May 2026", ENGLISH, NOW, time(15, 0))
    assert read == datetime(2026, 5, 2, 15, 0).astimezone(UTC)


@pytest.mark.parametrize("typed", ["25:00", "9:75", "May 2026, 15:00", "words"])
def test_what_is_no_instant_is_not_taken_for_one(typed: str) -> None:
    assert typed_instant(typed, ENGLISH, NOW) is None
