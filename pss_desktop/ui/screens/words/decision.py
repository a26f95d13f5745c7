"""The words of what needs a decision: what happened, what counts meanwhile, who wrote which side."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from pss_desktop.domain.decision import Question
from pss_desktop.presenters.values import DecisionRow, Side
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment

translate = QCoreApplication.translate

_TITLES: Final = {
    Question.FIELDS: QT_TRANSLATE_NOOP("DecisionWords", "Details were changed in two places"),
    Question.STATES: QT_TRANSLATE_NOOP("DecisionWords", "A referral came to two ends"),
    Question.CONTENTS: QT_TRANSLATE_NOOP("DecisionWords", "Two texts stand under one signature"),
    Question.TWINS: QT_TRANSLATE_NOOP("DecisionWords", "One draft was signed twice"),
    Question.VERSIONS: QT_TRANSLATE_NOOP("DecisionWords", "A plan was changed in two places"),
    Question.CONSENT: QT_TRANSLATE_NOOP("DecisionWords", "A yes and a no of the client"),
    Question.LEVELS: QT_TRANSLATE_NOOP("DecisionWords", "The risk was judged apart"),
    Question.CASE_STATE: QT_TRANSLATE_NOOP("DecisionWords", "Closed while something new was written"),
    Question.TRANSFERS: QT_TRANSLATE_NOOP("DecisionWords", "The case was handed to two"),
    Question.ERASURE: QT_TRANSLATE_NOOP("DecisionWords", "Erasing was asked for under a legal hold"),
    Question.MANY_ERASED: QT_TRANSLATE_NOOP("DecisionWords", "Many records would be erased at once"),
    Question.FORK: QT_TRANSLATE_NOOP("DecisionWords", "One key signed two histories"),
}
_MEANWHILE: Final = {
    Question.FIELDS: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "Until you decide, the marked value shows. Of rules of safe contact the careful one counts.",
    ),
    Question.STATES: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "Until you decide, the more careful state shows: withdrawn before declined before accepted.",
    ),
    Question.CONTENTS: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "What was signed first stands. Neither text can be changed; your words stand below them.",
    ),
    Question.TWINS: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "Both notes are kept. One can be marked as entered in error, or both stay as they are.",
    ),
    Question.VERSIONS: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "Until you decide, everyone sees all entries of both, so no phone number is missing in a crisis.",
    ),
    Question.CONSENT: QT_TRANSLATE_NOOP(
        "DecisionWords", "Until the client is asked again, it is a no: nothing of this goes out."
    ),
    Question.LEVELS: QT_TRANSLATE_NOOP(
        "DecisionWords", "The highest level counts until somebody who has seen all of them signs one."
    ),
    Question.CASE_STATE: QT_TRANSLATE_NOOP(
        "DecisionWords", "Until you decide, the case is open on every list, so that nobody is forgotten."
    ),
    Question.TRANSFERS: QT_TRANSLATE_NOOP(
        "DecisionWords", "Until it is decided, whoever had the case before keeps it."
    ),
    Question.ERASURE: QT_TRANSLATE_NOOP(
        "DecisionWords", "The hold is stronger: nothing is erased until somebody answers."
    ),
    Question.MANY_ERASED: QT_TRANSLATE_NOOP(
        "DecisionWords",
        "Until you answer nothing is erased, and what the same computer wrote in these cases waits too.",
    ),
    Question.FORK: QT_TRANSLATE_NOOP(
        "DecisionWords", "What came first counts. The other history is kept aside, and no list shows it."
    ),
}
_ICONS: Final = {
    Question.CONSENT: "heart",
    Question.LEVELS: "warning",
    Question.TWINS: "note",
    Question.CONTENTS: "note",
    Question.VERSIONS: "merge",
    Question.CASE_STATE: "flag",
    Question.TRANSFERS: "person",
    Question.ERASURE: "bin",
    Question.MANY_ERASED: "bin",
    Question.FORK: "warning",
}


def question_title(question: Question) -> str:
    """What happened, in a few words."""
    return translate("DecisionWords", str(_TITLES[question]))


def meanwhile(question: Question) -> str:
    """What counts until somebody decides."""
    return translate("DecisionWords", str(_MEANWHILE[question]))


def question_icon(question: Question) -> str:
    return _ICONS.get(question, "pencil")


def who_wrote(side: Side) -> str:
    """Whose side it is, and where it was written."""
    who = isolated(side.who) if side.who else translate("DecisionWords", "Somebody unknown")
    if side.mine and side.here:
        return translate("DecisionWords", "Yours, on this computer")
    if side.mine:
        return translate("DecisionWords", "Yours, on another computer")
    if side.here:
        return translate("DecisionWords", "{who}, on this computer").format(who=who)
    return translate("DecisionWords", "{who}, on another computer").format(who=who)


def when_wrote(side: Side) -> str:
    """When, and which device, by the beginning of its name."""
    device = isolated(side.device.hex()[:6].upper())
    words = translate("DecisionWords", "{moment} · device {device}")
    return words.format(moment=moment(side.at), device=device)


class DecisionCounts(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def differences(self, row: DecisionRow) -> str:
        return self.tr("%n difference(s)", "", row.count)

    def waiting(self, count: int) -> str:
        return self.tr("%n thing(s) wait for your decision.", "", count)

    def place(self, number: int, count: int) -> str:
        return self.tr("{number} of %n decision(s)", "", count).format(number=QLocale().toString(number))
