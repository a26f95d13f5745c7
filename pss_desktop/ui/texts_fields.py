"""What is said beside a field whose answer does not fit, by the code of the problem."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.ui.locale.isolation import web_isolated

translate = QCoreApplication.translate

_SENTENCES: Final = {
    "required": QT_TRANSLATE_NOOP("FieldProblems", "This is needed."),
    "not_text": QT_TRANSLATE_NOOP("FieldProblems", "This takes words."),
    "nul": QT_TRANSLATE_NOOP("FieldProblems", "There is a sign in it that cannot be kept. Type it anew."),
    "bidi_control": QT_TRANSLATE_NOOP(
        "FieldProblems", "There is an invisible sign in it that turns words around. Type it anew."
    ),
    "control_character": QT_TRANSLATE_NOOP(
        "FieldProblems", "There is an invisible sign in it that cannot be kept. Type it anew."
    ),
    "web_address": QT_TRANSLATE_NOOP("FieldProblems", "This begins with https:// and names a server."),
    "line_break": QT_TRANSLATE_NOOP("FieldProblems", "This takes one line."),
    "not_a_phone": QT_TRANSLATE_NOOP(
        "FieldProblems", "This does not look like a phone number: digits, spaces, + and - only."
    ),
    "not_a_choice": QT_TRANSLATE_NOOP("FieldProblems", "Choose one of the answers."),
    "not_a_list": QT_TRANSLATE_NOOP("FieldProblems", "This takes several answers."),
    "duplicate": QT_TRANSLATE_NOOP("FieldProblems", "One answer stands here twice."),
    "not_a_number": QT_TRANSLATE_NOOP("FieldProblems", "This takes a number."),
    "impossible_date": QT_TRANSLATE_NOOP("FieldProblems", "There is no such date in the calendar."),
    "day_needed": QT_TRANSLATE_NOOP("FieldProblems", "Give the whole date, with its day."),
    "in_future": QT_TRANSLATE_NOOP("FieldProblems", "This day is still to come."),
    "ends_before": QT_TRANSLATE_NOOP("FieldProblems", "This day is before the one on which it begins."),
    "adult_decides": QT_TRANSLATE_NOOP(
        "FieldProblems", "At this age a caregiver or another trusted adult decides, and the child is asked."
    ),
    "service_unnamed": QT_TRANSLATE_NOOP("FieldProblems", "A service that may get something needs its name."),
    "not_for_audience": QT_TRANSLATE_NOOP("FieldProblems", "Some of this never goes there, whoever decides."),
    "unknown_field": QT_TRANSLATE_NOOP("FieldProblems", "This version cannot keep this answer."),
    "other_format": QT_TRANSLATE_NOOP(
        "FieldProblems", "These words belong to another form of the note. Move them, or change the form back."
    ),
    "not_after_session": QT_TRANSLATE_NOOP("FieldProblems", "The next date comes after this session."),
    "line_waits": QT_TRANSLATE_NOOP(
        "FieldProblems", "This line is no entry yet. Press Enter to add it, or take it away."
    ),
    "name_taken": QT_TRANSLATE_NOOP("FieldProblems", "Another one has this name."),
    "not_ticked": QT_TRANSLATE_NOOP("FieldProblems", "What is ranked here must be ticked above."),
    "not_higher": QT_TRANSLATE_NOOP(
        "FieldProblems", "The answers already come to this level, or to a higher one."
    ),
    "age_before": QT_TRANSLATE_NOOP("FieldProblems", "This age comes at the one above it, or later."),
    "not_a_code": QT_TRANSLATE_NOOP(
        "FieldProblems", "A code is letters and digits, with a hyphen or a space between them."
    ),
    "unknown_code": QT_TRANSLATE_NOOP("FieldProblems", "There is no case with this code here."),
    "code_taken": QT_TRANSLATE_NOOP("FieldProblems", "Another client has this code."),
}


class FieldProblems(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def counted(self, count: int) -> str:
        return self.tr("%n answer(s) to look at. Each says why.", "", count)

    def too_long(self, over: int) -> str:
        return self.tr("This is too long by %n letter(s).", "", over)

    def too_many(self, limit: int) -> str:
        return self.tr("There is room for %n answer(s).", "", limit)


def problem_sentence(problem: FieldProblem) -> str:
    """One short sentence. An unknown code gets the plainest one."""
    counted = _counted(problem)
    if counted:
        return counted
    known = _SENTENCES.get(problem.code)
    if known is None:
        return translate("FieldProblems", "This answer does not fit.")
    return web_isolated(translate("FieldProblems", str(known)))


def problems_counted(count: int) -> str:
    """What stands above the bottom bar: how many answers want a look."""
    return FieldProblems().counted(count)


def _counted(problem: FieldProblem) -> str:
    if problem.code == "too_long":
        over = _number(problem, "found") - _number(problem, "limit")
        return FieldProblems().too_long(over)
    if problem.code == "too_many":
        return FieldProblems().too_many(_number(problem, "limit"))
    if problem.code == "out_of_range":
        return _range(problem.facts.get("minimum"), problem.facts.get("maximum"))
    return ""


def _number(problem: FieldProblem, fact: str) -> int:
    value = problem.facts.get(fact)
    return value if isinstance(value, int) else 0


def _range(least: object, most: object) -> str:
    if least is not None and most is not None:
        words = translate("FieldProblems", "This lies between {least} and {most}.")
    elif most is not None:
        words = translate("FieldProblems", "This is at most {most}.")
    else:
        words = translate("FieldProblems", "This is at least {least}.")
    return words.format(least=_shown(least), most=_shown(most))


def _shown(value: object) -> str:
    """Years without a mark between the thousands."""
    if isinstance(value, float) and not value.is_integer():
        return QLocale().toString(value)
    if not isinstance(value, int | float):
        return ""
    plain = QLocale()
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(int(value))
