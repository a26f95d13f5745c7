"""The words of a client's form: what each question and each answer is called."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.client import CaseState, Contact, Interpreter

translate = QCoreApplication.translate

_LABELS: Final = {
    "name": QT_TRANSLATE_NOOP("ClientWords", "Name"),
    "preferred_name": QT_TRANSLATE_NOOP("ClientWords", "Wants to be called"),
    "pronoun": QT_TRANSLATE_NOOP("ClientWords", "Pronoun"),
    "gender": QT_TRANSLATE_NOOP("ClientWords", "Gender"),
    "birth": QT_TRANSLATE_NOOP("ClientWords", "Born"),
    "languages": QT_TRANSLATE_NOOP("ClientWords", "Languages"),
    "interpreter": QT_TRANSLATE_NOOP("ClientWords", "Interpreter"),
    "case_state": QT_TRANSLATE_NOOP("ClientWords", "Case"),
    "phone": QT_TRANSLATE_NOOP("ClientWords", "Phone"),
    "address": QT_TRANSLATE_NOOP("ClientWords", "Address"),
    "may_phone": QT_TRANSLATE_NOOP("ClientWords", "May we phone?"),
    "may_message": QT_TRANSLATE_NOOP("ClientWords", "May we send messages?"),
    "may_visit": QT_TRANSLATE_NOOP("ClientWords", "May we visit?"),
    "contact_words": QT_TRANSLATE_NOOP("ClientWords", "What to say when somebody else answers"),
    "may_answer": QT_TRANSLATE_NOOP("ClientWords", "Who may answer"),
    "contact_times": QT_TRANSLATE_NOOP("ClientWords", "Safe times"),
}
_HELP: Final = {
    "name": QT_TRANSLATE_NOOP("ClientWords", "As the client gives it; it may stay empty."),
    "preferred_name": QT_TRANSLATE_NOOP("ClientWords", "Shown in lists instead of the name."),
    "gender": QT_TRANSLATE_NOOP("ClientWords", "In the client's own words."),
    "birth": QT_TRANSLATE_NOOP("ClientWords", "A year is enough; so is a guess."),
    "languages": QT_TRANSLATE_NOOP("ClientWords", "With commas between them, the best spoken first."),
    "may_phone": QT_TRANSLATE_NOOP("ClientWords", "Not answered counts as no."),
    "contact_times": QT_TRANSLATE_NOOP("ClientWords", "When it is safe to get in touch."),
}


def field_label(name: str) -> str:
    """The question of the field called *name*."""
    return translate("ClientWords", str(_LABELS.get(name, name)))


def field_help(name: str) -> str:
    """One line below the question; '' for a question that needs none."""
    return translate("ClientWords", str(_HELP[name])) if name in _HELP else ""


def case_state_name(state: str) -> str:
    names: dict[str, str] = {
        CaseState.OPEN: translate("ClientWords", "Open", "a case"),
        CaseState.ON_HOLD: translate("ClientWords", "On hold"),
        CaseState.CLOSED: translate("ClientWords", "Closed"),
        CaseState.HANDED_OVER: translate("ClientWords", "Handed over"),
    }
    return names.get(state, state)


def interpreter_name(answer: str) -> str:
    names: dict[str, str] = {
        Interpreter.NEEDED: translate("ClientWords", "Needed"),
        Interpreter.NOT_NEEDED: translate("ClientWords", "Not needed"),
        Interpreter.UNSURE: translate("ClientWords", "Not sure yet"),
    }
    return names.get(answer, answer)


def contact_name(answer: str) -> str:
    names: dict[str, str] = {
        Contact.YES: translate("ClientWords", "Yes"),
        Contact.NO: translate("ClientWords", "No"),
        Contact.UNSURE: translate("ClientWords", "Not sure yet"),
    }
    return names.get(answer, answer)


def choice_name(field: str, answer: str) -> str:
    """The words of one *answer* to the *field*."""
    if field == "case_state":
        return case_state_name(answer)
    if field == "interpreter":
        return interpreter_name(answer)
    return contact_name(answer)
