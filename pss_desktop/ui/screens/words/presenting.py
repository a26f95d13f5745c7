"""What situations and life events are called: short topics, in everyday words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.domain.presenting import HowLong, LifeEvent, Situation

translate = QCoreApplication.translate

_SITUATIONS: Final = {
    Situation.STRESS: QT_TRANSLATE_NOOP("Presenting", "Stress"),
    Situation.ANXIETY: QT_TRANSLATE_NOOP("Presenting", "Anxiety, worry"),
    Situation.LOW_MOOD: QT_TRANSLATE_NOOP("Presenting", "Low mood, depression"),
    Situation.TRAUMA: QT_TRANSLATE_NOOP("Presenting", "Trauma"),
    Situation.GRIEF: QT_TRANSLATE_NOOP("Presenting", "Grief, bereavement"),
    Situation.ACUTE_DISTRESS: QT_TRANSLATE_NOOP("Presenting", "Acute distress, crisis"),
    Situation.BODILY_COMPLAINTS: QT_TRANSLATE_NOOP("Presenting", "Bodily complaints, sleep"),
    Situation.LOW_SELF_ESTEEM: QT_TRANSLATE_NOOP("Presenting", "Low self-esteem, loss of control"),
    Situation.ISOLATION: QT_TRANSLATE_NOOP("Presenting", "Isolation, loneliness"),
    Situation.RELATIONSHIP: QT_TRANSLATE_NOOP("Presenting", "Conflict in a relationship"),
    Situation.VIOLENCE_AT_HOME: QT_TRANSLATE_NOOP("Presenting", "Violence at home"),
    Situation.ILLNESS: QT_TRANSLATE_NOOP("Presenting", "Living with an illness"),
    Situation.CARING: QT_TRANSLATE_NOOP("Presenting", "Caring for somebody who is ill"),
    Situation.SUBSTANCES: QT_TRANSLATE_NOOP("Presenting", "Alcohol or drugs"),
    Situation.CHILD_IN_CONFLICT: QT_TRANSLATE_NOOP("Presenting", "Child after conflict or disaster"),
    Situation.BEHAVIOUR: QT_TRANSLATE_NOOP("Presenting", "Behaviour that worries others"),
    Situation.DEVELOPMENT: QT_TRANSLATE_NOOP("Presenting", "Development, learning"),
    Situation.MEMORY: QT_TRANSLATE_NOOP("Presenting", "Memory, confusion"),
    Situation.MENTAL_ILLNESS: QT_TRANSLATE_NOOP("Presenting", "Known mental illness"),
    Situation.UNUSUAL_EXPERIENCES: QT_TRANSLATE_NOOP("Presenting", "Hearing or seeing what others do not"),
    Situation.MEANING: QT_TRANSLATE_NOOP("Presenting", "Meaning, faith"),
    Situation.DISCRIMINATION: QT_TRANSLATE_NOOP("Presenting", "Discrimination"),
    Situation.DISPLACEMENT: QT_TRANSLATE_NOOP("Presenting", "Life as a refugee or newcomer"),
    Situation.PRACTICAL_NEEDS: QT_TRANSLATE_NOOP("Presenting", "Housing, money, law, school"),
    Situation.OTHER: QT_TRANSLATE_NOOP("Presenting", "Something else"),
}
_EVENTS: Final = {
    LifeEvent.OWN_ILLNESS: QT_TRANSLATE_NOOP("Presenting", "Own serious illness"),
    LifeEvent.FAMILY_ILLNESS: QT_TRANSLATE_NOOP("Presenting", "Serious illness in the family"),
    LifeEvent.ACCIDENT: QT_TRANSLATE_NOOP("Presenting", "Accident or injury"),
    LifeEvent.PREGNANCY_LOSS: QT_TRANSLATE_NOOP("Presenting", "Loss of a pregnancy or baby"),
    LifeEvent.ARMED_CONFLICT: QT_TRANSLATE_NOOP("Presenting", "Armed conflict or attack"),
    LifeEvent.DETENTION_TORTURE: QT_TRANSLATE_NOOP("Presenting", "Detention or torture"),
    LifeEvent.DOMESTIC_VIOLENCE: QT_TRANSLATE_NOOP("Presenting", "Violence in the family"),
    LifeEvent.SEXUAL_VIOLENCE: QT_TRANSLATE_NOOP("Presenting", "Sexual violence"),
    LifeEvent.THREATS: QT_TRANSLATE_NOOP("Presenting", "Threats or persecution"),
    LifeEvent.DEATH_OF_CLOSE_PERSON: QT_TRANSLATE_NOOP("Presenting", "Death of somebody close"),
    LifeEvent.MISSING_PERSON: QT_TRANSLATE_NOOP("Presenting", "Somebody close is missing"),
    LifeEvent.SEPARATION: QT_TRANSLATE_NOOP("Presenting", "Separation from family"),
    LifeEvent.FORCED_TO_FLEE: QT_TRANSLATE_NOOP("Presenting", "Had to flee"),
    LifeEvent.LOSS_OF_LIVELIHOOD: QT_TRANSLATE_NOOP("Presenting", "Loss of home or livelihood"),
    LifeEvent.FLOOD: QT_TRANSLATE_NOOP("Presenting", "Flood"),
    LifeEvent.EARTHQUAKE: QT_TRANSLATE_NOOP("Presenting", "Earthquake"),
    LifeEvent.STORM: QT_TRANSLATE_NOOP("Presenting", "Storm"),
    LifeEvent.OTHER_DISASTER: QT_TRANSLATE_NOOP("Presenting", "Another disaster"),
    LifeEvent.OTHER: QT_TRANSLATE_NOOP("Presenting", "Another event"),
}
_HOW_LONG: Final = {
    HowLong.DAYS: QT_TRANSLATE_NOOP("Presenting", "1 to 3 days"),
    HowLong.WEEK: QT_TRANSLATE_NOOP("Presenting", "4 to 7 days"),
    HowLong.WEEKS: QT_TRANSLATE_NOOP("Presenting", "1 to 4 weeks"),
    HowLong.MONTHS: QT_TRANSLATE_NOOP("Presenting", "1 to 3 months"),
    HowLong.YEAR: QT_TRANSLATE_NOOP("Presenting", "4 to 12 months"),
    HowLong.YEARS: QT_TRANSLATE_NOOP("Presenting", "More than a year"),
}


def situation_name(tag: str) -> str:
    """A situation in a few words; one of a later version by its code."""
    return _named(_SITUATIONS.get(Situation(tag)) if tag in tuple(Situation) else None, tag)


def event_name(tag: str) -> str:
    """A life event in a few words."""
    return _named(_EVENTS.get(LifeEvent(tag)) if tag in tuple(LifeEvent) else None, tag)


def how_long_name(answer: str) -> str:
    """How long something has lasted, or ago it is."""
    return _named(_HOW_LONG.get(HowLong(answer)) if answer in tuple(HowLong) else None, answer)


def _named(word: object, code: str) -> str:
    return code if word is None else translate("Presenting", str(word))
