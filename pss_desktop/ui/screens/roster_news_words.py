"""Each change that a proposal makes, in one sentence for whoever is asked to sign it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.presenters.values import ChangeKind, RosterNews
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.programme_words import role_name

translate = QCoreApplication.translate

_SENTENCES: Final[dict[ChangeKind, object]] = {
    ChangeKind.LET_IN: QT_TRANSLATE_NOOP("RosterNews", "{name} is let in: {role}"),
    ChangeKind.NEW_DEVICE: QT_TRANSLATE_NOOP("RosterNews", "{name} gets another computer"),
    ChangeKind.ROLE: QT_TRANSLATE_NOOP("RosterNews", "{name} has another role: {role}"),
    ChangeKind.REVIEWED: QT_TRANSLATE_NOOP("RosterNews", "{other} reviews the work of {name}"),
    ChangeKind.REVIEWED_NO_MORE: QT_TRANSLATE_NOOP(
        "RosterNews", "{other} no longer reviews the work of {name}"
    ),
    ChangeKind.DEVICE_ENDED: QT_TRANSLATE_NOOP("RosterNews", "A computer of {name} is no longer trusted"),
    ChangeKind.PERSON_ENDED: QT_TRANSLATE_NOOP("RosterNews", "{name} is no longer trusted"),
    ChangeKind.ERASED_AFTER: QT_TRANSLATE_NOOP(
        "RosterNews", "What a client took back is erased, in days: {days}"
    ),
    ChangeKind.ERASERS: QT_TRANSLATE_NOOP("RosterNews", "Who may erase what others wrote is changed"),
    ChangeKind.KEEPER: QT_TRANSLATE_NOOP("RosterNews", "Vaults can be left in the keeping of another key"),
    ChangeKind.ROOTS: QT_TRANSLATE_NOOP("RosterNews", "Other root keys: {must} of {count} sign from then on"),
    ChangeKind.NAME: QT_TRANSLATE_NOOP("RosterNews", "The programme is called {other}"),
    ChangeKind.LASTS: QT_TRANSLATE_NOOP("RosterNews", "How long a list lasts is changed"),
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
    return _sentence(news).format(
        name=isolated(news.name),
        other=isolated(news.other),
        role="" if news.role is None else role_name(news.role),
        days=numbers.toString(news.days or 0),
        must=numbers.toString(must),
        count=numbers.toString(count),
    )


def _sentence(news: RosterNews) -> str:
    if news.kind is ChangeKind.ERASED_AFTER and news.days is None:
        return translate("RosterNews", "What a client took back goes out of sight only")
    if news.kind is ChangeKind.KEEPER and not news.other:
        return translate("RosterNews", "Vaults are left in nobody's keeping any more")
    return translate("RosterNews", str(_SENTENCES[news.kind]))
