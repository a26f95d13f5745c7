"""The words of a client's form: what each question and each answer is called."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.client import CaseState, Contact, Difficulty, Displacement, Interpreter
from pss_desktop.domain.client_fields import DIFFICULTIES
from pss_desktop.ui.screens.words.presenting import event_name, how_long_name, situation_name

translate = QCoreApplication.translate

_LABELS: Final = {
    "code": QT_TRANSLATE_NOOP("ClientWords", "Code"),
    "name": QT_TRANSLATE_NOOP("ClientWords", "Name"),
    "preferred_name": QT_TRANSLATE_NOOP("ClientWords", "Wants to be called"),
    "pronoun": QT_TRANSLATE_NOOP("ClientWords", "Pronoun"),
    "gender": QT_TRANSLATE_NOOP("ClientWords", "Gender"),
    "birth": QT_TRANSLATE_NOOP("ClientWords", "Born"),
    "intake_age": QT_TRANSLATE_NOOP("ClientWords", "Age, when the date is not known"),
    "languages": QT_TRANSLATE_NOOP("ClientWords", "Languages"),
    "interpreter": QT_TRANSLATE_NOOP("ClientWords", "Interpreter"),
    "displacement": QT_TRANSLATE_NOOP("ClientWords", "Lives here as"),
    "area": QT_TRANSLATE_NOOP("ClientWords", "Area"),
    "household_size": QT_TRANSLATE_NOOP("ClientWords", "People in the household"),
    "household": QT_TRANSLATE_NOOP("ClientWords", "Household and family"),
    "culture": QT_TRANSLATE_NOOP("ClientWords", "Culture and customs"),
    "faith": QT_TRANSLATE_NOOP("ClientWords", "Faith"),
    "keep_until": QT_TRANSLATE_NOOP("ClientWords", "Keep this record until"),
    "seeing": QT_TRANSLATE_NOOP("ClientWords", "Seeing, even with glasses"),
    "hearing": QT_TRANSLATE_NOOP("ClientWords", "Hearing, even with a hearing aid"),
    "walking": QT_TRANSLATE_NOOP("ClientWords", "Walking or climbing steps"),
    "remembering": QT_TRANSLATE_NOOP("ClientWords", "Remembering or concentrating"),
    "self_care": QT_TRANSLATE_NOOP("ClientWords", "Washing or dressing"),
    "communicating": QT_TRANSLATE_NOOP("ClientWords", "Understanding or being understood"),
    "own_words": QT_TRANSLATE_NOOP("ClientWords", "What brings them, in their own words"),
    "situations": QT_TRANSLATE_NOOP("ClientWords", "Situations"),
    "top_situations": QT_TRANSLATE_NOOP("ClientWords", "The weightiest three"),
    "situation_for": QT_TRANSLATE_NOOP("ClientWords", "The weightiest has lasted"),
    "events": QT_TRANSLATE_NOOP("ClientWords", "Life events"),
    "top_events": QT_TRANSLATE_NOOP("ClientWords", "The weightiest three events"),
    "event_since": QT_TRANSLATE_NOOP("ClientWords", "The weightiest event was ago"),
    "phones": QT_TRANSLATE_NOOP("ClientWords", "Further phones"),
    "phones.row": QT_TRANSLATE_NOOP("ClientWords", "Phone"),
    "phones.add": QT_TRANSLATE_NOOP("ClientWords", "Add a phone"),
    "phones.phone": QT_TRANSLATE_NOOP("ClientWords", "Phone"),
    "phones.whose": QT_TRANSLATE_NOOP("ClientWords", "Whose phone it is"),
    "phones.may_phone": QT_TRANSLATE_NOOP("ClientWords", "May we phone there?"),
    "documents": QT_TRANSLATE_NOOP("ClientWords", "Papers"),
    "documents.row": QT_TRANSLATE_NOOP("ClientWords", "Paper"),
    "documents.add": QT_TRANSLATE_NOOP("ClientWords", "Add a paper"),
    "documents.document": QT_TRANSLATE_NOOP("ClientWords", "Which paper"),
    "documents.number": QT_TRANSLATE_NOOP("ClientWords", "Its number"),
    "caregivers": QT_TRANSLATE_NOOP("ClientWords", "Caregivers"),
    "caregivers.row": QT_TRANSLATE_NOOP("ClientWords", "Caregiver"),
    "caregivers.add": QT_TRANSLATE_NOOP("ClientWords", "Add a caregiver"),
    "caregivers.name": QT_TRANSLATE_NOOP("ClientWords", "Name"),
    "caregivers.relation": QT_TRANSLATE_NOOP("ClientWords", "Who they are to the client"),
    "caregivers.phone": QT_TRANSLATE_NOOP("ClientWords", "Phone"),
    "caregivers.may_phone": QT_TRANSLATE_NOOP("ClientWords", "May we phone them?"),
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
    "code": QT_TRANSLATE_NOOP("ClientWords", "No part of a name or a birth date."),
    "code.made": QT_TRANSLATE_NOOP(
        "ClientWords", "Left empty, one is made. No part of a name or a birth date."
    ),
    "intake_age": QT_TRANSLATE_NOOP("ClientWords", "As told today; the birth year is guessed from it."),
    "area": QT_TRANSLATE_NOOP("ClientWords", "Village, quarter or camp block; the address stands elsewhere."),
    "household": QT_TRANSLATE_NOOP("ClientWords", "Who lives together, who is missing, who decides."),
    "culture": QT_TRANSLATE_NOOP("ClientWords", "What to respect, what helps, whom to greet first."),
    "keep_until": QT_TRANSLATE_NOOP("ClientWords", "A year is enough. Nothing is erased by itself."),
    "top_situations": QT_TRANSLATE_NOOP("ClientWords", "The first decides where the case is counted."),
    "phones": QT_TRANSLATE_NOOP("ClientWords", "Of neighbours, relatives, a workplace."),
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


def displacement_name(answer: str) -> str:
    names: dict[str, str] = {
        Displacement.HOST: translate("ClientWords", "Resident of this place"),
        Displacement.DISPLACED_WITHIN: translate("ClientWords", "Displaced within the country"),
        Displacement.REFUGEE: translate("ClientWords", "Refugee"),
        Displacement.ASYLUM_SEEKER: translate("ClientWords", "Asylum seeker"),
        Displacement.RETURNEE: translate("ClientWords", "Returned home"),
        Displacement.STATELESS: translate("ClientWords", "Stateless"),
        Displacement.MIGRANT: translate("ClientWords", "Migrant"),
        Displacement.NOT_SAID: translate("ClientWords", "Does not want to say"),
    }
    return names.get(answer, answer)


def difficulty_name(answer: str) -> str:
    names: dict[str, str] = {
        Difficulty.NONE: translate("ClientWords", "Not hard", "one of the six things"),
        Difficulty.SOME: translate("ClientWords", "Somewhat hard"),
        Difficulty.A_LOT: translate("ClientWords", "Very hard"),
        Difficulty.CANNOT: translate("ClientWords", "Cannot"),
    }
    return names.get(answer, answer)


def choice_name(field: str, answer: str) -> str:
    """The words of one *answer* to the *field*."""
    return _ANSWERS.get(field, contact_name)(answer)


_ANSWERS: Final[Mapping[str, Callable[[str], str]]] = {
    "case_state": case_state_name,
    "interpreter": interpreter_name,
    "displacement": displacement_name,
    "situations": situation_name,
    "top_situations": situation_name,
    "situation_for": how_long_name,
    "events": event_name,
    "top_events": event_name,
    "event_since": how_long_name,
    **dict.fromkeys(DIFFICULTIES, difficulty_name),
}
