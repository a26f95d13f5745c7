"""The words of session notes: what each format, part, modality, place and person present is called."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.session_note import AddendumKind, Modality, NoteFormat, Present, SessionPlace
from pss_desktop.presenters.values import NoteState
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords

translate = QCoreApplication.translate

_PARTS: Final = {
    "narrative": (
        "",
        QT_TRANSLATE_NOOP("NoteWords", "What happened"),
        QT_TRANSLATE_NOOP("NoteWords", "in your own order"),
    ),
    "subjective": (
        "S",
        QT_TRANSLATE_NOOP("NoteWords", "What the client said"),
        QT_TRANSLATE_NOOP("NoteWords", "their words, their view"),
    ),
    "objective": (
        "O",
        QT_TRANSLATE_NOOP("NoteWords", "What I saw"),
        QT_TRANSLATE_NOOP("NoteWords", "facts, not views"),
    ),
    "observations": (
        "D",
        QT_TRANSLATE_NOOP("NoteWords", "What was said and seen"),
        QT_TRANSLATE_NOOP("NoteWords", "their words, and what you noticed"),
    ),
    "assessment": (
        "A",
        QT_TRANSLATE_NOOP("NoteWords", "How I understand it"),
        QT_TRANSLATE_NOOP("NoteWords", "risk, change, strengths"),
    ),
    "plan": (
        "P",
        QT_TRANSLATE_NOOP("NoteWords", "Next"),
        QT_TRANSLATE_NOOP("NoteWords", "homework, referral, until next time"),
    ),
    "behaviour": (
        "B",
        QT_TRANSLATE_NOOP("NoteWords", "How the client was"),
        QT_TRANSLATE_NOOP("NoteWords", "what they said and did"),
    ),
    "intervention": (
        "I",
        QT_TRANSLATE_NOOP("NoteWords", "What I did"),
        QT_TRANSLATE_NOOP("NoteWords", "techniques, information, practical help"),
    ),
    "response": (
        "R",
        QT_TRANSLATE_NOOP("NoteWords", "How the client responded"),
        QT_TRANSLATE_NOOP("NoteWords", "during the session and after"),
    ),
    "goal": (
        "G",
        QT_TRANSLATE_NOOP("NoteWords", "What we worked on"),
        QT_TRANSLATE_NOOP("NoteWords", "the goal, in the client's words"),
    ),
    "problem": (
        "P",
        QT_TRANSLATE_NOOP("NoteWords", "What the problem was"),
        QT_TRANSLATE_NOOP("NoteWords", "as it stood today"),
    ),
    "evaluation": (
        "E",
        QT_TRANSLATE_NOOP("NoteWords", "What it changed"),
        QT_TRANSLATE_NOOP("NoteWords", "what helped, what did not"),
    ),
    "look": (
        "",
        QT_TRANSLATE_NOOP("NoteWords", "Look"),
        QT_TRANSLATE_NOOP("NoteWords", "safety, urgent needs, who is distressed"),
    ),
    "listen": (
        "",
        QT_TRANSLATE_NOOP("NoteWords", "Listen"),
        QT_TRANSLATE_NOOP("NoteWords", "what the person asked for and worries about"),
    ),
    "link": (
        "",
        QT_TRANSLATE_NOOP("NoteWords", "Link"),
        QT_TRANSLATE_NOOP("NoteWords", "services, people, information"),
    ),
    "action": (
        "",
        QT_TRANSLATE_NOOP("NoteWords", "What was done"),
        QT_TRANSLATE_NOOP("NoteWords", "by whom, and what is still open"),
    ),
}


@dataclass(frozen=True, slots=True)
class PartWords:
    """A part's letter in its format ('' for none), its title, and a hint about what belongs there."""

    letter: str
    title: str
    hint: str


def part_words(name: str) -> PartWords:
    """The words of the part called *name*; an unknown one keeps its own name."""
    if name not in _PARTS:
        return PartWords("", name, "")
    letter, title, hint = _PARTS[name]
    return PartWords(letter, translate("NoteWords", str(title)), translate("NoteWords", str(hint)))


def format_name(note_format: NoteFormat) -> str:
    return {
        NoteFormat.NARRATIVE: translate("NoteWords", "Free", "a note without fixed parts"),
        NoteFormat.SOAP: translate("NoteWords", "SOAP"),
        NoteFormat.DAP: translate("NoteWords", "DAP"),
        NoteFormat.BIRP: translate("NoteWords", "BIRP"),
        NoteFormat.GIRP: translate("NoteWords", "GIRP"),
        NoteFormat.PIE: translate("NoteWords", "PIE"),
        NoteFormat.FIRST_CONTACT: translate("NoteWords", "First contact"),
    }[note_format]


def modality_name(modality: str) -> str:
    names: dict[str, str] = {
        Modality.INDIVIDUAL: translate("NoteWords", "Individual"),
        Modality.COUPLE: translate("NoteWords", "Couple"),
        Modality.FAMILY: translate("NoteWords", "Family"),
        Modality.GROUP: translate("NoteWords", "Group"),
        Modality.PEER: translate("NoteWords", "Peer support"),
        Modality.PHONE: translate("NoteWords", "Phone"),
        Modality.HOME_VISIT: translate("NoteWords", "Home visit"),
        Modality.OUTREACH: translate("NoteWords", "Outreach"),
    }
    return names.get(modality, modality)


def place_name(place: str) -> str:
    names: dict[str, str] = {
        SessionPlace.FACILITY: translate("NoteWords", "Clinic or centre"),
        SessionPlace.MOBILE_CLINIC: translate("NoteWords", "Mobile clinic"),
        SessionPlace.HOME: translate("NoteWords", "At home"),
        SessionPlace.SCHOOL: translate("NoteWords", "School"),
        SessionPlace.COMMUNITY: translate("NoteWords", "In the community"),
        SessionPlace.REMOTE: translate("NoteWords", "Remote"),
        SessionPlace.OTHER: translate("NoteWords", "Another place"),
    }
    return names.get(place, place)


def present_name(present: str) -> str:
    names: dict[str, str] = {
        Present.CLIENT: translate("NoteWords", "Client"),
        Present.PARTNER: translate("NoteWords", "Partner"),
        Present.CAREGIVER: translate("NoteWords", "Caregiver"),
        Present.FAMILY: translate("NoteWords", "Family"),
        Present.INTERPRETER: translate("NoteWords", "Interpreter"),
        Present.COLLEAGUE: translate("NoteWords", "Colleague"),
        Present.OTHER: translate("NoteWords", "Somebody else"),
    }
    return names.get(present, present)


def state_badge(state: NoteState) -> BadgeWords:
    """The state of a signed note as lists and headers show it."""
    return {
        NoteState.SIGNED: BadgeWords(translate("NoteWords", "Signed"), Tone.OK, "lock"),
        NoteState.AMENDED: BadgeWords(translate("NoteWords", "Amended"), Tone.ACCENT, "pencil"),
        NoteState.ENTERED_IN_ERROR: BadgeWords(
            translate("NoteWords", "Entered in error"), Tone.DANGER, "cross"
        ),
    }[state]


def addendum_name(kind: AddendumKind) -> str:
    return {
        AddendumKind.ADDENDUM: translate("NoteWords", "Addendum"),
        AddendumKind.AMENDMENT: translate("NoteWords", "Amendment"),
        AddendumKind.LATE_ENTRY: translate("NoteWords", "Late entry"),
        AddendumKind.ENTERED_IN_ERROR: translate("NoteWords", "Entered in error"),
    }[kind]
