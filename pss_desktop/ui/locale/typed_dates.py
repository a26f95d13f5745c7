"""Dates as people type and read them: a day, a month, a year or a guess, in their language and digits."""

import re
from datetime import UTC, date, datetime, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.fields import ascii_digits

_NUMBER: Final = re.compile(r"\d+")
_TIME: Final = re.compile(r"(?<!\d)(\d{1,2})[:٫.](\d{2})(?![\d.])")
_GUESS_SIGNS: Final = ("~", "c.", "ca.", "≈")
_MONTHS: Final = range(1, 13)


def shown_date(value: PartialDate, locale: QLocale) -> str:
    """As it is known: '12 May 1992', 'May 1992', '1992', 'about 1992'."""
    if value.precision is Precision.DAY:
        return locale.toString(_qdate(date.fromisoformat(value.iso)), "d MMMM yyyy")
    if value.precision is Precision.MONTH:
        return locale.toString(_qdate(date.fromisoformat(f"{value.iso}-01")), "MMMM yyyy")
    year = locale.toString(QDate(value.year, 1, 1), "yyyy")
    if value.precision is Precision.ABOUT:
        return QCoreApplication.translate("TypedDates", "about {year}", "a guessed year").format(year=year)
    return year


def typed_date(text: str, locale: QLocale, today: date) -> PartialDate | None:
    """Read what was typed; None when it is no date. Two digits of a year mean the last such year so far."""
    plain = " ".join(ascii_digits(text).casefold().split())
    rest = _without_guess(plain)
    if rest is not None:
        year = _year(rest, today) if rest.isdigit() else None
        return _partial(year, None, None, guessed=True)
    month, plain = _without_month(plain, locale)
    numbers = _NUMBER.findall(plain)
    if _NUMBER.sub("", plain).strip(" .,/-\u060c\u200e\u200f"):
        return None
    if month:
        return _by_name(numbers, month, today)
    return _by_numbers(numbers, locale, today)


def shown_instant(value: datetime, locale: QLocale) -> str:
    """Day and time of day where this computer is: '2 May 2026, 15:00'."""
    local = value.astimezone()
    day = locale.toString(_qdate(local.date()), "d MMM yyyy")
    comma = "," if locale.textDirection() == Qt.LayoutDirection.LeftToRight else "\u060c"
    return f"{day}{comma} {shown_time(value, locale)}"


def shown_time(value: datetime, locale: QLocale) -> str:
    """The time of day alone: '15:00'."""
    local = value.astimezone()
    return f"{_digits(local.hour, locale)}:{_digits(local.minute, locale)}"


def typed_instant(text: str, locale: QLocale, now: datetime, usual: time | None = None) -> datetime | None:
    """Read day and time, in either order; without a day it is today. *usual* stands in for a missing time."""
    plain = ascii_digits(text)
    found = _TIME.search(plain)
    at = usual
    if found is not None:
        hour, minute = int(found[1]), int(found[2])
        if hour > 23 or minute > 59:
            return None
        at = time(hour, minute)
        plain = plain[: found.start()] + plain[found.end() :]
    day = _typed_day(plain.strip(" ,\u060c"), locale, now.astimezone().date())
    if day is None or at is None:
        return None
    return datetime.combine(day, at).astimezone(UTC)


def _typed_day(text: str, locale: QLocale, today: date) -> date | None:
    if not text or text.casefold() == QCoreApplication.translate("TypedDates", "today").casefold():
        return today
    read = typed_date(text, locale, today)
    return date.fromisoformat(read.iso) if read is not None and read.precision is Precision.DAY else None


def _without_guess(plain: str) -> str | None:
    """What follows a word that says it is a guess; None when there is no such word."""
    word = QCoreApplication.translate("TypedDates", "about {year}", "a guessed year")
    before = ascii_digits(word).casefold().partition("{year}")[0].strip()
    for sign in (before, "about", *_GUESS_SIGNS):
        if sign and plain.startswith(sign):
            return plain[len(sign) :].strip()
    return None


def _without_month(plain: str, locale: QLocale) -> tuple[int, str]:
    """The month that is named in *plain*, or 0, and the rest of it."""
    names = {
        name.casefold().strip("."): month
        for one in (locale, QLocale.c())
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for month in _MONTHS
        for name in (one.monthName(month, form), one.standaloneMonthName(month, form))
    }
    for name in sorted(names, key=len, reverse=True):
        if name and not name.isdigit() and name in plain:
            return names[name], plain.replace(name, " ", 1).replace(".", " ")
    return 0, plain


def _by_name(numbers: list[str], month: int, today: date) -> PartialDate | None:
    if len(numbers) == 1:
        return _partial(int(numbers[0]), month, None) if len(numbers[0]) == 4 else None
    if len(numbers) != 2:
        return None
    first, second = numbers
    day, year = (second, first) if len(first) == 4 else (first, second)
    return _partial(_year(year, today), month, int(day))


def _by_numbers(numbers: list[str], locale: QLocale, today: date) -> PartialDate | None:
    if len(numbers) == 1:
        return _partial(_year(numbers[0], today), None, None)
    if len(numbers) == 2:
        first, second = numbers
        month, year = (second, first) if len(first) == 4 else (first, second)
        return _partial(_year(year, today), int(month), None)
    if len(numbers) != 3:
        return None
    order = "ymd" if len(numbers[0]) == 4 else _order(locale)
    parts = dict(zip(order, numbers, strict=True))
    return _partial(_year(parts["y"], today), int(parts["m"]), int(parts["d"]))


def _order(locale: QLocale) -> str:
    """In which order the language writes day, month and year; 'dmy' where it begins with the year."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = "".join(sorted("dmy", key=lambda part: (pattern.casefold().find(part), part)))
    return "dmy" if order.startswith("y") else order


def _year(digits: str, today: date) -> int | None:
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        return None
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year else year - 100


def _partial(
    year: int | None, month: int | None, day: int | None, *, guessed: bool = False
) -> PartialDate | None:
    if year is None:
        return None
    try:
        if month is None:
            return PartialDate(f"{year:04d}", Precision.ABOUT if guessed else Precision.YEAR)
        if day is None:
            return PartialDate(f"{year:04d}-{month:02d}", Precision.MONTH)
        return PartialDate(f"{year:04d}-{month:02d}-{day:02d}", Precision.DAY)
    except ValueError:
        return None


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _digits(number: int, locale: QLocale) -> str:
    return locale.toString(number).rjust(2, locale.zeroDigit())
