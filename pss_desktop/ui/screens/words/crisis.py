"""The words of risk, crises and contacts: what each question and each answer is called."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.domain.contact import Channel, Initiative, Outcome
from pss_desktop.domain.crisis_event import CrisisKind, CrisisOutcome, CrisisWay, Step, Told
from pss_desktop.domain.emergency_contact import EmergencyRole
from pss_desktop.domain.risk import RiskMove, RiskSource

translate = QCoreApplication.translate

_WORDS: Final[Mapping[str, Mapping[str, object]]] = {
    "kinds": {
        CrisisKind.SUICIDAL: QT_TRANSLATE_NOOP("CrisisWords", "Thoughts of suicide"),
        CrisisKind.SELF_HARM: QT_TRANSLATE_NOOP("CrisisWords", "Self-harm"),
        CrisisKind.ATTEMPT: QT_TRANSLATE_NOOP("CrisisWords", "Attempt on one's life"),
        CrisisKind.DANGER_TO_OTHERS: QT_TRANSLATE_NOOP("CrisisWords", "Danger to others"),
        CrisisKind.VIOLENCE_FROM_OTHERS: QT_TRANSLATE_NOOP("CrisisWords", "Violence from others"),
        CrisisKind.PANIC: QT_TRANSLATE_NOOP("CrisisWords", "Panic or flashback"),
        CrisisKind.CONFUSION: QT_TRANSLATE_NOOP("CrisisWords", "Out of touch with what is real"),
        CrisisKind.SUBSTANCES: QT_TRANSLATE_NOOP("CrisisWords", "Alcohol or other substances"),
        CrisisKind.MISSING: QT_TRANSLATE_NOOP("CrisisWords", "Missing"),
        CrisisKind.OTHER: QT_TRANSLATE_NOOP("CrisisWords", "Something else"),
    },
    "way": {
        CrisisWay.IN_PERSON: QT_TRANSLATE_NOOP("CrisisWords", "In person"),
        CrisisWay.PHONE: QT_TRANSLATE_NOOP("CrisisWords", "By phone"),
        CrisisWay.MESSAGES: QT_TRANSLATE_NOOP("CrisisWords", "By messages"),
        CrisisWay.TOLD_BY_OTHERS: QT_TRANSLATE_NOOP("CrisisWords", "Told by others"),
    },
    "steps": {
        Step.LISTENED: QT_TRANSLATE_NOOP("CrisisWords", "Listened, without arguing"),
        Step.CALM_VOICE: QT_TRANSLATE_NOOP("CrisisWords", "Spoke slowly and quietly"),
        Step.ROOM: QT_TRANSLATE_NOOP("CrisisWords", "Gave room, kept the way out free"),
        Step.QUIET_PLACE: QT_TRANSLATE_NOOP("CrisisWords", "Went to a quiet place"),
        Step.FEWER_PEOPLE: QT_TRANSLATE_NOOP("CrisisWords", "Asked others to step back"),
        Step.GROUNDING: QT_TRANSLATE_NOOP("CrisisWords", "Breathing or grounding together"),
        Step.CHOICES: QT_TRANSLATE_NOOP("CrisisWords", "Offered choices"),
        Step.TRUSTED_PERSON: QT_TRANSLATE_NOOP("CrisisWords", "Brought a trusted person"),
        Step.SAFETY_PLAN: QT_TRANSLATE_NOOP("CrisisWords", "Used the safety plan"),
        Step.MEANS_AWAY: QT_TRANSLATE_NOOP("CrisisWords", "Means put out of reach"),
        Step.NOT_ALONE: QT_TRANSLATE_NOOP("CrisisWords", "Stayed, not left alone"),
        Step.EMERGENCY_CALLED: QT_TRANSLATE_NOOP("CrisisWords", "Called for emergency help"),
        Step.LEFT_FOR_SAFETY: QT_TRANSLATE_NOOP("CrisisWords", "Left, for one's own safety"),
    },
    "told": {
        Told.SUPERVISOR: QT_TRANSLATE_NOOP("CrisisWords", "Supervisor"),
        Told.COLLEAGUE: QT_TRANSLATE_NOOP("CrisisWords", "Colleague"),
        Told.FAMILY: QT_TRANSLATE_NOOP("CrisisWords", "Family or friends"),
        Told.EMERGENCY: QT_TRANSLATE_NOOP("CrisisWords", "Emergency service"),
        Told.HEALTH_FACILITY: QT_TRANSLATE_NOOP("CrisisWords", "Hospital or clinic"),
        Told.PROTECTION_SERVICE: QT_TRANSLATE_NOOP("CrisisWords", "Protection service"),
        Told.NOBODY: QT_TRANSLATE_NOOP("CrisisWords", "Nobody yet"),
    },
    "outcome": {
        CrisisOutcome.SETTLED: QT_TRANSLATE_NOOP("CrisisWords", "Settled, safe to be alone"),
        CrisisOutcome.WITH_SOMEONE: QT_TRANSLATE_NOOP("CrisisWords", "With somebody who stays"),
        CrisisOutcome.IN_CARE: QT_TRANSLATE_NOOP("CrisisWords", "In medical care"),
        CrisisOutcome.SAFER_PLACE: QT_TRANSLATE_NOOP("CrisisWords", "In a safer place"),
        CrisisOutcome.STILL_UNSETTLED: QT_TRANSLATE_NOOP("CrisisWords", "Still in crisis"),
        CrisisOutcome.LOST_TOUCH: QT_TRANSLATE_NOOP("CrisisWords", "Out of touch"),
        CrisisOutcome.DIED: QT_TRANSLATE_NOOP("CrisisWords", "Died"),
    },
    "channel": {
        Channel.PHONE: QT_TRANSLATE_NOOP("CrisisWords", "Phone call"),
        Channel.MESSAGE: QT_TRANSLATE_NOOP("CrisisWords", "Message"),
        Channel.VISIT: QT_TRANSLATE_NOOP("CrisisWords", "Visit"),
        Channel.CAME_BY: QT_TRANSLATE_NOOP("CrisisWords", "Came by"),
        Channel.HELPLINE: QT_TRANSLATE_NOOP("CrisisWords", "Helpline call"),
        Channel.LETTER: QT_TRANSLATE_NOOP("CrisisWords", "Letter"),
    },
    "contact_outcome": {
        Outcome.REACHED: QT_TRANSLATE_NOOP("CrisisWords", "Reached"),
        Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("CrisisWords", "No answer"),
        Outcome.SOMEONE_ELSE: QT_TRANSLATE_NOOP("CrisisWords", "Somebody else answered"),
        Outcome.MESSAGE_LEFT: QT_TRANSLATE_NOOP("CrisisWords", "Message left"),
        Outcome.WRONG_NUMBER: QT_TRANSLATE_NOOP("CrisisWords", "Wrong number"),
        Outcome.NOT_THERE: QT_TRANSLATE_NOOP("CrisisWords", "Not there"),
        Outcome.BROKEN_OFF: QT_TRANSLATE_NOOP("CrisisWords", "Broken off"),
    },
    "initiative": {
        Initiative.OURS: QT_TRANSLATE_NOOP("CrisisWords", "We did"),
        Initiative.THEIRS: QT_TRANSLATE_NOOP("CrisisWords", "The client did"),
    },
    "role": {
        EmergencyRole.EMERGENCY: QT_TRANSLATE_NOOP("CrisisWords", "Emergency number"),
        EmergencyRole.CRISIS_LINE: QT_TRANSLATE_NOOP("CrisisWords", "Crisis line"),
        EmergencyRole.SUPERVISOR: QT_TRANSLATE_NOOP("CrisisWords", "Own supervisor"),
        EmergencyRole.FACILITY: QT_TRANSLATE_NOOP("CrisisWords", "Hospital or clinic"),
    },
}

_LABELS: Final[Mapping[str, object]] = {
    "when": QT_TRANSLATE_NOOP("CrisisWords", "When"),
    "kinds": QT_TRANSLATE_NOOP("CrisisWords", "What it is about"),
    "way": QT_TRANSLATE_NOOP("CrisisWords", "How you were in touch"),
    "where": QT_TRANSLATE_NOOP("CrisisWords", "Where"),
    "happened": QT_TRANSLATE_NOOP("CrisisWords", "What happened"),
    "steps": QT_TRANSLATE_NOOP("CrisisWords", "What was done to calm it"),
    "steps_words": QT_TRANSLATE_NOOP("CrisisWords", "In words"),
    "told": QT_TRANSLATE_NOOP("CrisisWords", "Who was told, or came"),
    "told_words": QT_TRANSLATE_NOOP("CrisisWords", "Names and times"),
    "outcome": QT_TRANSLATE_NOOP("CrisisWords", "How it stood at the end"),
    "outcome_words": QT_TRANSLATE_NOOP("CrisisWords", "What comes next"),
    "follow_up": QT_TRANSLATE_NOOP("CrisisWords", "Look after them again on"),
    "level": QT_TRANSLATE_NOOP("CrisisWords", "Level of risk"),
    "reason": QT_TRANSLATE_NOOP("CrisisWords", "Why this level"),
    "channel": QT_TRANSLATE_NOOP("CrisisWords", "How"),
    "initiative": QT_TRANSLATE_NOOP("CrisisWords", "Who began it"),
    "contact_outcome": QT_TRANSLATE_NOOP("CrisisWords", "What came of it"),
    "minutes": QT_TRANSLATE_NOOP("CrisisWords", "Minutes"),
    "with_whom": QT_TRANSLATE_NOOP("CrisisWords", "With whom"),
    "words": QT_TRANSLATE_NOOP("CrisisWords", "In short"),
    "name": QT_TRANSLATE_NOOP("CrisisWords", "Name"),
    "phone": QT_TRANSLATE_NOOP("CrisisWords", "Phone"),
    "hours": QT_TRANSLATE_NOOP("CrisisWords", "Hours"),
}


def label(field: str) -> str:
    """The question of the field called *field*."""
    return translate("CrisisWords", str(_LABELS.get(field, field)))


def answer(field: str, value: str) -> str:
    """The words of one answer to *field*; one of a newer version keeps its own name."""
    return translate("CrisisWords", str(_WORDS.get(field, {}).get(value, value)))


def options(field: str) -> list[tuple[str, str]]:
    """Every answer to *field* with its words."""
    return [(value, answer(field, value)) for value in _WORDS[field]]


def listed(field: str, values: Iterable[str]) -> str:
    """Several answers as one line."""
    return QLocale().createSeparatedList([answer(field, value) for value in values])


def move_name(move: RiskMove, *, anew: bool = False) -> str:
    """What an act did to the level; *anew* where nobody could read the one before."""
    if anew:
        return translate("CrisisWords", "Set anew")
    return {
        RiskMove.RAISE: translate("CrisisWords", "Set"),
        RiskMove.LOWER: translate("CrisisWords", "Lowered"),
    }[move]


def source_name(source: str) -> str:
    """Where a level came from; '' for a person's own judgement."""
    names: dict[str, str] = {
        RiskSource.RISK_SCREEN: translate("CrisisWords", "by a risk screen"),
        RiskSource.CRISIS_EVENT: translate("CrisisWords", "by a crisis record"),
        RiskSource.SESSION_NOTE: translate("CrisisWords", "by a session note"),
    }
    return names.get(source, "")
