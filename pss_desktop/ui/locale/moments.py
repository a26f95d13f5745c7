"""Instants as people read them where this computer is: a day, a day with the time, how many days ago."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Qt

from pss_desktop.ui.locale.typed_dates import shown_instant, shown_time


def moment(at: datetime) -> str:
    """Day and time of day: '2 May 2026, 15:00'."""
    return shown_instant(at, QLocale())


def clock(at: datetime) -> str:
    """The time of day alone: '15:00'."""
    return shown_time(at, QLocale())


def day(at: date) -> str:
    """The day alone: '2 May 2026'; of a moment the day here."""
    return QLocale().toString(_date(at), "d MMM yyyy")


def whole_day(at: date) -> str:
    """The day by its whole name: 'Saturday, 2 May 2026'; day before month, as everywhere else."""
    comma = "," if QLocale().textDirection() == Qt.LayoutDirection.LeftToRight else "\u060c"
    return QLocale().toString(_date(at), f"dddd'{comma}' d MMMM yyyy")


class Moments(QObject):
    """The words with a number: lupdate sees plurals only where a class says them."""

    def days_ago(self, days: int) -> str:
        return self.tr("%n days ago", "", days)


def days_between(first: date, last: date) -> int:
    """In whole days of the calendar, below zero where *last* comes first."""
    return _date(first).daysTo(_date(last))


def ago(past: datetime, now: datetime) -> str:
    """How long ago, in whole days of the calendar."""
    days = days_between(past, now)
    if days <= 0:
        return QCoreApplication.translate("Moments", "today")
    if days == 1:
        return QCoreApplication.translate("Moments", "yesterday")
    return Moments().days_ago(days)


def local(at: datetime) -> QDateTime:
    """In the time zone of this computer."""
    return QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000))


def _date(at: date) -> QDate:
    return local(at).date() if isinstance(at, datetime) else QDate(at.year, at.month, at.day)
