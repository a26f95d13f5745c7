"""Each change that a proposal makes, in one sentence for whoever is asked to sign it."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.domain.dates import PartialDate
from pss_desktop.presenters.values import ChangeKind, RevocationReason, RosterNews
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.programme import names_listed, role_name

translate = QCoreApplication.translate

_SENTENCES: Final[dict[ChangeKind, object]] = {
    ChangeKind.LET_IN: QT_TRANSLATE_NOOP("RosterNews", "{name} is let in: {role}"),
    ChangeKind.LET_IN_NAMESAKE: QT_TRANSLATE_NOOP(
        "RosterNews",
        "{name} is let in: {role}. Somebody of this name is in the list already, with another key."
        " Ask why before you sign.",
    ),
    ChangeKind.NEW_DEVICE: QT_TRANSLATE_NOOP("RosterNews", "{name} gets another computer: {other}"),
    ChangeKind.ROLE: QT_TRANSLATE_NOOP("RosterNews", "{name} has another role: {role}"),
    ChangeKind.REVIEWED: QT_TRANSLATE_NOOP("RosterNews", "{other} reviews the work of {name}"),
    ChangeKind.REVIEWED_NO_MORE: QT_TRANSLATE_NOOP(
        "RosterNews", "{other} no longer reviews the work of {name}"
    ),
    ChangeKind.DEVICE_ENDED: QT_TRANSLATE_NOOP(
        "RosterNews", "A computer of {name} is no longer trusted: {other}. The reason: {reason}."
    ),
    ChangeKind.PERSON_ENDED: QT_TRANSLATE_NOOP(
        "RosterNews", "{name} is no longer trusted. The reason: {reason}."
    ),
    ChangeKind.COUNTS_UNSEEN: QT_TRANSLATE_NOOP(
        "RosterNews",
        "What is to count of {name} is not all on this computer, or is something else here."
        " Ask what it is before you sign.",
    ),
    ChangeKind.ERASED_AFTER: QT_TRANSLATE_NOOP(
        "RosterNews", "What a client took back is erased, in days: {days}"
    ),
    ChangeKind.ERASERS: QT_TRANSLATE_NOOP(
        "RosterNews", "Who may erase what others wrote: {roles}. Ask why before you sign."
    ),
    ChangeKind.KEEPER: QT_TRANSLATE_NOOP(
        "RosterNews",
        "Vaults can be left in the keeping of another key, which opens them: {other}."
        " Compare it with the keeper's own before you sign.",
    ),
    ChangeKind.ROOTS: QT_TRANSLATE_NOOP(
        "RosterNews", "Other root keys: {must} of {count} sign from then on. Ask each holder before you sign."
    ),
    ChangeKind.NAME: QT_TRANSLATE_NOOP("RosterNews", "The programme is called {other}"),
    ChangeKind.LASTS: QT_TRANSLATE_NOOP("RosterNews", "The list lasts until another day: {day}"),
    ChangeKind.DATED_AHEAD: QT_TRANSLATE_NOOP(
        "RosterNews", "The list is dated on a day that is still to come: {day}. Ask why before you sign."
    ),
    ChangeKind.REPAIR: QT_TRANSLATE_NOOP("RosterNews", "Two lists of the same number are brought together"),
    ChangeKind.OTHER_KEY: QT_TRANSLATE_NOOP(
        "RosterNews", "{name} comes with another key. Ask them in person before you sign."
    ),
    ChangeKind.OTHER_NAME: QT_TRANSLATE_NOOP(
        "RosterNews", "{name} is called {other}. Ask them before you sign."
    ),
    ChangeKind.TRUSTED_AGAIN: QT_TRANSLATE_NOOP(
        "RosterNews", "{name} or one of their computers is trusted again. Ask why before you sign."
    ),
    ChangeKind.TAKEN_OUT: QT_TRANSLATE_NOOP(
        "RosterNews", "{name} or one of their computers is missing. Ask why before you sign."
    ),
    ChangeKind.UNKNOWN: QT_TRANSLATE_NOOP(
        "RosterNews", "Something that this program does not know. Ask what it is before you sign."
    ),
}


def news_words(news: RosterNews) -> str:
    """What would be different from then on."""
    numbers = QLocale()
    must, count = news.roots
    return " ".join(_sentences(news)).format(
        name=isolated(news.name),
        other=isolated(news.other),
        role="" if news.role is None else role_name(news.role),
        days=numbers.toString(news.days or 0),
        must=numbers.toString(must),
        count=numbers.toString(count),
        roles=numbers.createSeparatedList([role_name(role) for role in news.roles]),
        reason="" if news.reason is None else _reason(news.reason),
        day="" if news.at is None else shown_date(PartialDate.of_day(news.at.astimezone().date()), numbers),
        keys=names_listed(news.keys),
        gone=names_listed(news.keys_gone),
    )


def _sentences(news: RosterNews) -> Iterator[str]:
    """The change, and what else a holder must know of it."""
    yield _sentence(news)
    if news.keys:
        yield translate(
            "RosterNews", "New: {keys}. The name of a key's file has the first eight letters of its key."
        )
    if news.keys_gone:
        yield translate("RosterNews", "No longer: {gone}.")
    if news.reason is not None and news.counts:
        yield translate(
            "RosterNews", "What came from there until now counts, also where it has not arrived yet."
        )
    elif news.reason is not None:
        yield translate("RosterNews", "Each computer keeps what it has taken over; nothing else counts.")


def _reason(reason: RevocationReason) -> str:
    return {
        RevocationReason.LOST: translate("RosterNews", "lost"),
        RevocationReason.STOLEN: translate("RosterNews", "stolen or seized"),
        RevocationReason.REPLACED: translate("RosterNews", "another computer took its place"),
        RevocationReason.LEFT: translate("RosterNews", "left the programme"),
    }[reason]


def _sentence(news: RosterNews) -> str:
    if news.kind is ChangeKind.ERASED_AFTER and news.days is None:
        return translate("RosterNews", "What a client took back goes out of sight only")
    if news.kind is ChangeKind.KEEPER and not news.other:
        return translate(
            "RosterNews", "Vaults are left in nobody's keeping any more. Ask why before you sign."
        )
    if news.kind is ChangeKind.ERASERS and not news.roles:
        return translate("RosterNews", "Nobody may erase what others wrote. Ask why before you sign.")
    if news.kind is ChangeKind.LASTS and news.at is None:
        return translate("RosterNews", "The list lasts without an end")
    return translate("RosterNews", str(_SENTENCES[news.kind]))
