"""The words of consent: purposes, answers, fields, and what each answer means in the app."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.consent import AskAgain, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.presenters.consent.meaning import Consequence, Meaning, Verdict
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate

_PURPOSES: Final = {
    Purpose.SERVICES: (
        QT_TRANSLATE_NOOP("ConsentWords", "Psychosocial support"),
        QT_TRANSLATE_NOOP("ConsentWords", "Sessions, planning, going along to services"),
    ),
    Purpose.RECORD: (
        QT_TRANSLATE_NOOP("ConsentWords", "Keeping a record"),
        QT_TRANSLATE_NOOP("ConsentWords", "Notes in this vault, for as long as the programme keeps records"),
    ),
    Purpose.SUPERVISOR: (
        QT_TRANSLATE_NOOP("ConsentWords", "Sharing with the supervisor"),
        QT_TRANSLATE_NOOP("ConsentWords", "With the case code, without the name"),
    ),
    Purpose.NAMED_SERVICE: (
        QT_TRANSLATE_NOOP("ConsentWords", "Sharing with a named service"),
        QT_TRANSLATE_NOOP("ConsentWords", "Only this service, and only what is written here"),
    ),
    Purpose.REPORTING: (
        QT_TRANSLATE_NOOP("ConsentWords", "Counting in reports, without a name"),
        QT_TRANSLATE_NOOP("ConsentWords", "Totals only. Small groups are not shown"),
    ),
    Purpose.CONTACT: (
        QT_TRANSLATE_NOOP("ConsentWords", "Contact between sessions"),
        QT_TRANSLATE_NOOP("ConsentWords", "Only in the safe way that was agreed"),
    ),
}
_LABELS: Final = {
    "consent": QT_TRANSLATE_NOOP("ConsentWords", "Consent"),
    "withdraw": QT_TRANSLATE_NOOP("ConsentWords", "Withdraw a consent"),
    "override": QT_TRANSLATE_NOOP("ConsentWords", "Override a no"),
    "decider": QT_TRANSLATE_NOOP("ConsentWords", "Who decides"),
    "way": QT_TRANSLATE_NOOP("ConsentWords", "How"),
    "decider_name": QT_TRANSLATE_NOOP("ConsentWords", "Name of who decides"),
    "relation": QT_TRANSLATE_NOOP("ConsentWords", "Relation to the client"),
    "capacity": QT_TRANSLATE_NOOP("ConsentWords", "Understands what it is about"),
    "capacity_words": QT_TRANSLATE_NOOP("ConsentWords", "Why this person decides, and what helped"),
    "assent": QT_TRANSLATE_NOOP("ConsentWords", "The child's own agreement"),
    "assent_words": QT_TRANSLATE_NOOP("ConsentWords", "What the child said"),
    "wording": QT_TRANSLATE_NOOP("ConsentWords", "Read out in"),
    "witness": QT_TRANSLATE_NOOP("ConsentWords", "Witness"),
    "ends": QT_TRANSLATE_NOOP("ConsentWords", "Ends on"),
    "on": QT_TRANSLATE_NOOP("ConsentWords", "Asked on"),
    "interpreter": QT_TRANSLATE_NOOP("ConsentWords", "Interpreter, by name or code"),
    "interpreter_bound": QT_TRANSLATE_NOOP("ConsentWords", "Interpreter promised confidentiality"),
    "explained": QT_TRANSLATE_NOOP("ConsentWords", "Explained"),
    "how": QT_TRANSLATE_NOOP("ConsentWords", "How it was said"),
    "withdrawal": QT_TRANSLATE_NOOP("ConsentWords", "What the client said"),
    "audience": QT_TRANSLATE_NOOP("ConsentWords", "Where it goes"),
    "to": QT_TRANSLATE_NOOP("ConsentWords", "Who gets it"),
    "classes": QT_TRANSLATE_NOOP("ConsentWords", "What is in it"),
    "who": QT_TRANSLATE_NOOP("ConsentWords", "Who decided it"),
    "reason": QT_TRANSLATE_NOOP("ConsentWords", "Why"),
}
_WITHDRAWAL_LABELS: Final = {
    "on": QT_TRANSLATE_NOOP("ConsentWords", "Said on"),
    "decider": QT_TRANSLATE_NOOP("ConsentWords", "Who takes it back"),
}
_HELP: Final = {
    "to": QT_TRANSLATE_NOOP(
        "ConsentWords", "The service as the letter names it, or the person of the programme"
    ),
    "reason": QT_TRANSLATE_NOOP("ConsentWords", "Which danger, to whom, and why it could not wait"),
    "ends": QT_TRANSLATE_NOOP("ConsentWords", "Empty: no end"),
}
_ANSWERS: Final = {
    "client": QT_TRANSLATE_NOOP("ConsentWords", "Client"),
    "caregiver": QT_TRANSLATE_NOOP("ConsentWords", "Caregiver"),
    "other": QT_TRANSLATE_NOOP("ConsentWords", "Other"),
    "spoken": QT_TRANSLATE_NOOP("ConsentWords", "Spoken"),
    "written": QT_TRANSLATE_NOOP("ConsentWords", "Written"),
    "thumbprint": QT_TRANSLATE_NOOP("ConsentWords", "Thumbprint"),
    "phone": QT_TRANSLATE_NOOP("ConsentWords", "By phone"),
    "through_somebody": QT_TRANSLATE_NOOP("ConsentWords", "Through somebody"),
    "able": QT_TRANSLATE_NOOP("ConsentWords", "Yes"),
    "supported": QT_TRANSLATE_NOOP("ConsentWords", "With support"),
    "in_doubt": QT_TRANSLATE_NOOP("ConsentWords", "In doubt"),
    "agrees": QT_TRANSLATE_NOOP("ConsentWords", "Agrees"),
    "disagrees": QT_TRANSLATE_NOOP("ConsentWords", "Does not agree"),
    "not_asked": QT_TRANSLATE_NOOP("ConsentWords", "Was not asked"),
    "yes": QT_TRANSLATE_NOOP("ConsentWords", "Yes"),
    "no": QT_TRANSLATE_NOOP("ConsentWords", "No"),
    "given": QT_TRANSLATE_NOOP("ConsentWords", "Given"),
    "refused": QT_TRANSLATE_NOOP("ConsentWords", "Refused"),
    "print": QT_TRANSLATE_NOOP("ConsentWords", "Paper"),
    "letter": QT_TRANSLATE_NOOP("ConsentWords", "Letter"),
    "report": QT_TRANSLATE_NOOP("ConsentWords", "Report"),
    "own_copy": QT_TRANSLATE_NOOP("ConsentWords", "The client's own copy"),
    "own_device": QT_TRANSLATE_NOOP("ConsentWords", "My other computer"),
    "case_counselor": QT_TRANSLATE_NOOP("ConsentWords", "The client's counselor"),
    "next_counselor": QT_TRANSLATE_NOOP("ConsentWords", "The next counselor"),
    "supervisor": QT_TRANSLATE_NOOP("ConsentWords", "Supervisor"),
    "clinic": QT_TRANSLATE_NOOP("ConsentWords", "Staff of the clinic"),
    "coordinator": QT_TRANSLATE_NOOP("ConsentWords", "Coordinator"),
    "identifying": QT_TRANSLATE_NOOP("ConsentWords", "Name, phone, address"),
    "clinical": QT_TRANSLATE_NOOP("ConsentWords", "Notes, plans, risk"),
    "administrative": QT_TRANSLATE_NOOP("ConsentWords", "Dates, contacts, consent"),
    "aggregate": QT_TRANSLATE_NOOP("ConsentWords", "Numbers only"),
}
_MEANINGS: Final = {
    (Consequence.SERVICES, Verdict.YES): QT_TRANSLATE_NOOP(
        "ConsentWords", "Sessions and planning may go on."
    ),
    (Consequence.SERVICES, Verdict.NO): QT_TRANSLATE_NOOP("ConsentWords", "No sessions and no planning."),
    (Consequence.SERVICES, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Support: not answered, so it counts as no."
    ),
    (Consequence.PRINT, Verdict.YES): QT_TRANSLATE_NOOP(
        "ConsentWords", "Notes and summaries may be printed."
    ),
    (Consequence.PRINT, Verdict.NO): QT_TRANSLATE_NOOP("ConsentWords", "No note and no summary is printed."),
    (Consequence.PRINT, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Keeping a record: not answered, so no note is printed."
    ),
    (Consequence.SUPERVISOR, Verdict.YES): QT_TRANSLATE_NOOP(
        "ConsentWords", "The supervisor may read notes with the case code. The name stays here."
    ),
    (Consequence.SUPERVISOR, Verdict.NO): QT_TRANSLATE_NOOP(
        "ConsentWords", "Nothing goes to the supervisor."
    ),
    (Consequence.SUPERVISOR, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Supervisor: not answered, so it counts as no."
    ),
    (Consequence.LETTER, Verdict.NO): QT_TRANSLATE_NOOP("ConsentWords", "No letter to {name}."),
    (Consequence.LETTER, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "{name}: not answered, so it counts as no."
    ),
    (Consequence.OTHER_LETTERS, Verdict.NO): QT_TRANSLATE_NOOP(
        "ConsentWords", "No other service, no other letter."
    ),
    (Consequence.OTHER_LETTERS, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Named services: not answered, so no letter goes out."
    ),
    (Consequence.REPORT, Verdict.YES): QT_TRANSLATE_NOOP("ConsentWords", "Counted in reports, as a number."),
    (Consequence.REPORT, Verdict.NO): QT_TRANSLATE_NOOP(
        "ConsentWords", "Not counted in any report, not even as a number."
    ),
    (Consequence.REPORT, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Reports: not answered, so it counts as no."
    ),
    (Consequence.CONTACT, Verdict.YES): QT_TRANSLATE_NOOP(
        "ConsentWords", "Contact between sessions, in the safe way that was agreed."
    ),
    (Consequence.CONTACT, Verdict.NO): QT_TRANSLATE_NOOP("ConsentWords", "No contact between sessions."),
    (Consequence.CONTACT, Verdict.OPEN): QT_TRANSLATE_NOOP(
        "ConsentWords", "Contact: not answered, so it counts as no."
    ),
}
_REASONS: Final = {
    DenyReason.EXPIRED: QT_TRANSLATE_NOOP("ConsentWords", "The consent has ended."),
    DenyReason.CHILD_DISAGREES: QT_TRANSLATE_NOOP("ConsentWords", "The child did not agree."),
    DenyReason.LIMITED: QT_TRANSLATE_NOOP("ConsentWords", "The client set a limit."),
    DenyReason.WITHDRAWN: QT_TRANSLATE_NOOP("ConsentWords", "The client took it back."),
}
_DENIED: Final = {
    **_REASONS,
    DenyReason.NOTHING_NAMED: QT_TRANSLATE_NOOP("ConsentWords", "Nothing was chosen."),
    DenyReason.PRIVATE: QT_TRANSLATE_NOOP("ConsentWords", "Private notes never leave this computer."),
    DenyReason.NOT_FOR_AUDIENCE: QT_TRANSLATE_NOOP("ConsentWords", "This never goes there."),
    DenyReason.NO_RECIPIENT: QT_TRANSLATE_NOOP("ConsentWords", "It is not said who gets it."),
    DenyReason.NOT_ASKED: QT_TRANSLATE_NOOP("ConsentWords", "The client was not asked yet."),
    DenyReason.UNANSWERED: QT_TRANSLATE_NOOP("ConsentWords", "The client left it open, which counts as no."),
    DenyReason.REFUSED: QT_TRANSLATE_NOOP("ConsentWords", "The client refused it."),
}
_ASK_AGAIN: Final = {
    AskAgain.EXPIRED: QT_TRANSLATE_NOOP("ConsentWords", "A consent has ended. Ask the client again."),
    AskAgain.ENDS_SOON: QT_TRANSLATE_NOOP("ConsentWords", "A consent ends soon. Ask the client again."),
    AskAgain.NEW_PURPOSE: QT_TRANSLATE_NOOP(
        "ConsentWords", "There is a purpose that the client was never asked about."
    ),
    AskAgain.CAME_OF_AGE: QT_TRANSLATE_NOOP(
        "ConsentWords", "The client has grown older and decides more for themselves now. Ask again."
    ),
}


def purpose_name(purpose: str) -> str:
    """What the line is called; one of a newer version by its own word."""
    known = _PURPOSES.get(Purpose(purpose)) if purpose in tuple(Purpose) else None
    return purpose if known is None else _said(known[0])


def purpose_help(purpose: Purpose) -> str:
    """The line below it."""
    return _said(_PURPOSES[purpose][1])


def answer_word(_: str, answer: str) -> str:
    """What an answer of a form is called."""
    return _said(_ANSWERS[answer]) if answer in _ANSWERS else answer


def label(field: str) -> str:
    """What a field of the consent form or the override is called."""
    return _said(_LABELS[field])


def withdrawal_label(field: str) -> str:
    """What a field of the withdrawal is called."""
    return _said(_WITHDRAWAL_LABELS.get(field, _LABELS[field]))


def help_text(field: str) -> str:
    """What stands below the label."""
    return _said(_HELP[field]) if field in _HELP else ""


def form_words() -> FormWords:
    """The words of the consent form and the override."""
    return FormWords(label, help_text, answer_word)


def withdrawal_words() -> FormWords:
    """The words of the withdrawal."""
    return FormWords(withdrawal_label, answer=answer_word)


def meaning_words(meaning: Meaning) -> str:
    """One sentence, and why not where that is not plain."""
    name, what = isolated(meaning.name), isolated(meaning.what)
    if meaning.of is Consequence.LETTER and meaning.verdict is Verdict.YES:
        if not meaning.what:
            return translate("ConsentWords", "A letter to {name} may go out.").format(name=name)
        return translate("ConsentWords", "A letter to {name} may carry: {what}.").format(name=name, what=what)
    words = _said(_MEANINGS[(meaning.of, meaning.verdict)]).format(name=name)
    why = _REASONS.get(meaning.reason) if meaning.reason is not None else None
    return f"{words} {_said(why)}" if why is not None else words


def denied_words(reason: DenyReason) -> str:
    """Why something stays here, for previews of what shall leave."""
    return _said(_DENIED[reason])


def ask_again_words(reason: AskAgain) -> str:
    """Why to ask again."""
    return _said(_ASK_AGAIN[reason])


def withdrawn_word(purpose: str, name: str) -> str:
    """A line of a withdrawal's scope."""
    if purpose == EVERYTHING:
        return translate("ConsentWords", "Everything, also what was agreed on another computer")
    if not name:
        return purpose_name(purpose)
    words = translate("ConsentWords", "{purpose}: {name}")
    return words.format(purpose=purpose_name(purpose), name=isolated(name))


def _said(words: object) -> str:
    return translate("ConsentWords", str(words))
