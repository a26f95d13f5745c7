"""The words of a case as a whole: its moves, why it ends, what became of its goals."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.domain.case import GOALS, CaseMove, ClosureReason, GoalOutcome

translate = QCoreApplication.translate

_REASONS: Final = {
    ClosureReason.END_OF_CARE: QT_TRANSLATE_NOOP("CaseWords", "Agreed: the work is done"),
    ClosureReason.SINGLE_CONSULTATION: QT_TRANSLATE_NOOP("CaseWords", "Agreed: one talk was enough"),
    ClosureReason.MOVED: QT_TRANSLATE_NOOP("CaseWords", "Agreed: moved away"),
    ClosureReason.REFERRED: QT_TRANSLATE_NOOP("CaseWords", "Agreed: others go on"),
    ClosureReason.SERVICE_LEFT: QT_TRANSLATE_NOOP("CaseWords", "No access: our service left"),
    ClosureReason.TRANSPORT: QT_TRANSLATE_NOOP("CaseWords", "No access: no way to come"),
    ClosureReason.DETAINED: QT_TRANSLATE_NOOP("CaseWords", "No access: detained or taken away"),
    ClosureReason.UNTRACEABLE: QT_TRANSLATE_NOOP("CaseWords", "Lost: cannot be found"),
    ClosureReason.DISSATISFIED: QT_TRANSLATE_NOOP("CaseWords", "Lost: was not content with us"),
    ClosureReason.DECEASED_OR_MISSING: QT_TRANSLATE_NOOP("CaseWords", "Died or is missing"),
}
_LABELS: Final = {
    "case_on": QT_TRANSLATE_NOOP("CaseWords", "On"),
    "case_reason": QT_TRANSLATE_NOOP("CaseWords", "Why it ends"),
    "case_words": QT_TRANSLATE_NOOP("CaseWords", "In a few words"),
    "case_scores": QT_TRANSLATE_NOOP("CaseWords", "Last scores"),
}
_HELP: Final = {
    "case_scores": QT_TRANSLATE_NOOP("CaseWords", "Which questionnaire, the last result, and its day."),
}


def move_name(move: CaseMove) -> str:
    """The deed, as its button says it."""
    names: dict[str, str] = {
        CaseMove.HOLD: translate("CaseWords", "Put it on hold"),
        CaseMove.RESUME: translate("CaseWords", "Go on with it"),
        CaseMove.CLOSE: translate("CaseWords", "Close the case"),
        CaseMove.REOPEN: translate("CaseWords", "Reopen the case"),
    }
    return names[move]


def moved_name(move: CaseMove) -> str:
    """What was done, as the history tells it."""
    names: dict[str, str] = {
        CaseMove.HOLD: translate("CaseWords", "Put on hold"),
        CaseMove.RESUME: translate("CaseWords", "Gone on with"),
        CaseMove.CLOSE: translate("CaseWords", "Closed", "what happened to a case"),
        CaseMove.REOPEN: translate("CaseWords", "Reopened"),
    }
    return names[move]


def move_about(move: CaseMove) -> str:
    """What the deed means, in a sentence."""
    sentences: dict[str, str] = {
        CaseMove.HOLD: translate("CaseWords", "The case stays on your list. You go on when it is time."),
        CaseMove.RESUME: translate("CaseWords", "The case is open again, as before."),
        CaseMove.CLOSE: translate(
            "CaseWords", "Nothing is erased. The notes stay readable, and the case can be reopened."
        ),
        CaseMove.REOPEN: translate("CaseWords", "The case is open again; its closing stays in the history."),
    }
    return sentences[move]


def reason_name(reason: str) -> str:
    """Why a case ended; one of a later version by its code."""
    word: object = _REASONS[ClosureReason(reason)] if reason in tuple(ClosureReason) else None
    return reason if word is None else translate("CaseWords", str(word))


def outcome_name(outcome: str) -> str:
    """What became of a goal."""
    names: dict[str, str] = {
        GoalOutcome.ACHIEVED: translate("CaseWords", "Achieved"),
        GoalOutcome.NO_CHANGE: translate("CaseWords", "No change"),
        GoalOutcome.CHALLENGES: translate("CaseWords", "Hard going"),
    }
    return names.get(outcome, outcome)


def case_label(name: str) -> str:
    """The question of a field."""
    for number in range(1, GOALS + 1):
        shown = QLocale().toString(number)
        if name == f"case_goal_{number}":
            return translate("CaseWords", "Goal {number}").format(number=shown)
        if name == f"case_outcome_{number}":
            return translate("CaseWords", "What became of goal {number}").format(number=shown)
    return translate("CaseWords", str(_LABELS.get(name, name)))


def case_help(name: str) -> str:
    """One line below the question; '' for a question that needs none."""
    return translate("CaseWords", str(_HELP[name])) if name in _HELP else ""


def case_answer(field: str, answer: str) -> str:
    """The words of one *answer* to the *field*."""
    return reason_name(answer) if field == "case_reason" else outcome_name(answer)
