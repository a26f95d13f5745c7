"""The steps of the safety plan and what to ask at each, in our own words."""

from PySide6.QtCore import QCoreApplication

from pss_desktop.domain.safety_plan import Step
from pss_desktop.ui.screens.words.plan_shape import KindWords, PlanWords, StepWords

translate = QCoreApplication.translate


def safety_plan_words() -> PlanWords:
    """Everything that is particular about this plan."""
    return PlanWords(
        title=translate("SafetyPlan", "Safety plan"),
        heading=translate("SafetyPlan", "Six steps, in this order"),
        whole=translate("SafetyPlan", "Worth living for"),
        whole_prompt=translate(
            "SafetyPlan",
            "What makes it worth staying, where the plan is kept, and when you look at it again.",
        ),
        whole_icon="heart",
        first_field="living_for",
        none=translate("SafetyPlan", "No safety plan yet. It takes about 30 minutes together."),
        begin=translate("SafetyPlan", "Begin the plan"),
        steps=_steps(),
        kinds={
            "sign": KindWords(
                translate("SafetyPlan", "A warning sign"), translate("SafetyPlan", "Warning sign"), "warning"
            ),
            "coping": KindWords(
                translate("SafetyPlan", "Something I can do"), translate("SafetyPlan", "What I can do"), "sun"
            ),
            "person": KindWords(
                translate("SafetyPlan", "A person"), translate("SafetyPlan", "Name"), "person"
            ),
            "place": KindWords(translate("SafetyPlan", "A place"), translate("SafetyPlan", "Place"), "place"),
            "service": KindWords(
                translate("SafetyPlan", "A professional or service"),
                translate("SafetyPlan", "Name of the person or service"),
                "phone",
            ),
            "means": KindWords(
                translate("SafetyPlan", "Something to make safer"),
                translate("SafetyPlan", "What we agreed to do"),
                "shield",
            ),
        },
    )


def _steps() -> dict[str, StepWords]:
    return {
        Step.WARNING_SIGNS: StepWords(
            translate("SafetyPlan", "Warning signs"),
            translate(
                "SafetyPlan",
                "What tells you that it is getting bad? Thoughts, pictures, moods, deeds, places.",
            ),
        ),
        Step.COPING: StepWords(
            translate("SafetyPlan", "What I can do alone"),
            translate("SafetyPlan", "What helps you get through an hour without anybody?"),
        ),
        Step.DISTRACTION: StepWords(
            translate("SafetyPlan", "People and places that take my mind off"),
            translate(
                "SafetyPlan", "Nobody here needs to know what is going on. Who is good company? Where?"
            ),
        ),
        Step.HELP: StepWords(
            translate("SafetyPlan", "People I can ask for help"),
            translate(
                "SafetyPlan",
                "People who may know what is going on. Say it aloud together: “When it gets bad, whom could "
                "I call, and what would I say?”",
            ),
        ),
        Step.PROFESSIONALS: StepWords(
            translate("SafetyPlan", "Professionals and services"),
            translate("SafetyPlan", "Who can be called by day, who at night, and where can you go?"),
        ),
        Step.SURROUNDINGS: StepWords(
            translate("SafetyPlan", "Making my surroundings safer"),
            translate(
                "SafetyPlan",
                "What could be put out of reach for a while? Freely, and never for good. Who helps, by when?",
            ),
        ),
    }
