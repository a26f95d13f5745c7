"""The words of what a session worked on and led to: settings, levels of service, techniques, progress."""

from PySide6.QtCore import QCoreApplication

from pss_desktop.domain.session_work import Evolution, Interpreting, Progress, ServiceLevel, Setting
from pss_desktop.domain.techniques import TechniqueGroup

translate = QCoreApplication.translate


def setting_name(value: str) -> str:
    """The kind of service; one of a newer version keeps its own word."""
    names: dict[str, str] = {
        Setting.OWN_FACILITY: translate("SessionWords", "Our own facility"),
        Setting.OTHER_FACILITY: translate("SessionWords", "Another facility"),
        Setting.HOSPITAL_WARD: translate("SessionWords", "Hospital ward"),
        Setting.SAFE_SPACE: translate("SessionWords", "Safe space"),
        Setting.COLLECTIVE_SITE: translate("SessionWords", "Camp or collective site"),
        Setting.HOLDING_CENTRE: translate("SessionWords", "Holding centre"),
        Setting.SCHOOL: translate("SessionWords", "School service"),
        Setting.COMMUNITY: translate("SessionWords", "Community service"),
        Setting.OTHER: translate("SessionWords", "Another setting"),
    }
    return names.get(value, value)


def service_level_name(value: str) -> str:
    names: dict[str, str] = {
        ServiceLevel.BASIC_SERVICES: translate("SessionWords", "Basic services and safety"),
        ServiceLevel.COMMUNITY_SUPPORT: translate("SessionWords", "Community and family support"),
        ServiceLevel.FOCUSED_SUPPORT: translate("SessionWords", "Focused support"),
        ServiceLevel.SPECIALISED: translate("SessionWords", "Specialised care"),
    }
    return names.get(value, value)


def interpreting_name(value: str) -> str:
    names: dict[str, str] = {
        Interpreting.NOT_NEEDED: translate("SessionWords", "Not needed"),
        Interpreting.IN_PERSON: translate("SessionWords", "In the room"),
        Interpreting.BY_PHONE: translate("SessionWords", "By phone"),
        Interpreting.FAMILY: translate("SessionWords", "A relative helped"),
        Interpreting.MISSING: translate("SessionWords", "Needed, none there"),
    }
    return names.get(value, value)


def evolution_name(value: str) -> str:
    names: dict[str, str] = {
        Evolution.IMPROVED: translate("SessionWords", "Better", "since the last session"),
        Evolution.NO_CHANGE: translate("SessionWords", "The same", "since the last session"),
        Evolution.MIXED: translate("SessionWords", "Mixed", "since the last session"),
        Evolution.WORSE: translate("SessionWords", "Worse", "since the last session"),
    }
    return names.get(value, value)


def progress_name(value: str) -> str:
    names: dict[str, str] = {
        Progress.IMPROVEMENT: translate("SessionWords", "Closer", "progress of a goal"),
        Progress.NO_CHANGE: translate("SessionWords", "No change", "progress of a goal"),
        Progress.CHALLENGES: translate("SessionWords", "Harder", "progress of a goal"),
    }
    return names.get(value, value)


def group_name(group: TechniqueGroup) -> str:
    """The heading of a group of techniques."""
    return {
        TechniqueGroup.RELATIONSHIP: translate("SessionWords", "Being there"),
        TechniqueGroup.CALMING: translate("SessionWords", "Calming"),
        TechniqueGroup.THOUGHTS_AND_FEELINGS: translate("SessionWords", "Thoughts and feelings"),
        TechniqueGroup.DOING: translate("SessionWords", "Doing"),
        TechniqueGroup.PEOPLE: translate("SessionWords", "People around"),
        TechniqueGroup.SAFETY: translate("SessionWords", "Safety"),
        TechniqueGroup.INFORMATION: translate("SessionWords", "Information and links"),
        TechniqueGroup.EXPRESSIVE: translate("SessionWords", "Expression"),
    }[group]


def technique_name(code: str) -> str:
    """One technique; a code of a newer version keeps its own word."""
    return _technique_names().get(code, code)


def _technique_names() -> dict[str, str]:
    return {
        "supportive_listening": translate("SessionWords", "Supportive listening"),
        "validating": translate("SessionWords", "Validating"),
        "strengths_named": translate("SessionWords", "Naming strengths"),
        "grief_support": translate("SessionWords", "Support in grief"),
        "breathing": translate("SessionWords", "Breathing"),
        "muscle_relaxation": translate("SessionWords", "Muscle relaxation"),
        "grounding": translate("SessionWords", "Grounding"),
        "mindfulness": translate("SessionWords", "Mindfulness"),
        "sleep_routine": translate("SessionWords", "Sleep routine"),
        "naming_feelings": translate("SessionWords", "Naming feelings"),
        "looking_at_thoughts": translate("SessionWords", "Looking at thoughts"),
        "managing_anger": translate("SessionWords", "Managing anger"),
        "facing_fears_in_steps": translate("SessionWords", "Facing fears in steps"),
        "working_with_memories": translate("SessionWords", "Working with memories"),
        "problem_solving": translate("SessionWords", "Problem solving"),
        "activity_planning": translate("SessionWords", "Planning activities"),
        "goal_setting": translate("SessionWords", "Setting goals"),
        "skills_practice": translate("SessionWords", "Practising skills"),
        "strengthening_supports": translate("SessionWords", "Strengthening supports"),
        "communication_skills": translate("SessionWords", "Communication skills"),
        "couple_or_family_work": translate("SessionWords", "Couple or family work"),
        "parenting_support": translate("SessionWords", "Support for parents"),
        "mediation": translate("SessionWords", "Mediation"),
        "safety_planning": translate("SessionWords", "Safety planning"),
        "risk_assessment": translate("SessionWords", "Asking about risk"),
        "stabilising": translate("SessionWords", "Stabilising"),
        "psychoeducation": translate("SessionWords", "Psychoeducation"),
        "motivation": translate("SessionWords", "Motivation for change"),
        "medicine_support": translate("SessionWords", "Support with medicines"),
        "practical_help": translate("SessionWords", "Practical help"),
        "referral_made": translate("SessionWords", "Referral"),
        "drawing_or_art": translate("SessionWords", "Drawing or art"),
        "play": translate("SessionWords", "Play"),
        "movement": translate("SessionWords", "Movement"),
        "storytelling": translate("SessionWords", "Storytelling"),
        "faith_and_ritual": translate("SessionWords", "Faith and ritual"),
    }
