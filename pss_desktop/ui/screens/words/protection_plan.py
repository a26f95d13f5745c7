"""The parts of the protection plan and what to ask at each."""

from PySide6.QtCore import QCoreApplication

from pss_desktop.domain.protection_plan import Part
from pss_desktop.ui.screens.words.plan_shape import KindWords, PlanWords, StepWords

translate = QCoreApplication.translate


def protection_plan_words() -> PlanWords:
    """Everything that is particular about this plan."""
    return PlanWords(
        title=translate("ProtectionPlan", "Protection plan"),
        heading=translate("ProtectionPlan", "Eight parts"),
        whole=translate("ProtectionPlan", "Concern and code word"),
        whole_prompt=translate(
            "ProtectionPlan", "What it is about, the word that asks for help, and when you look at it again."
        ),
        whole_icon="key",
        first_field="main_concern",
        none=translate("ProtectionPlan", "No protection plan. It is for danger from other people."),
        begin=translate("ProtectionPlan", "Begin a protection plan"),
        apart=translate(
            "ProtectionPlan",
            "This plan is about danger from others. Who lives with the client must not find it; ask before "
            "you give or print a copy.",
        ),
        steps=_parts(),
        kinds={
            "danger": KindWords(
                translate("ProtectionPlan", "A person or a danger"),
                translate("ProtectionPlan", "Who or what is dangerous"),
                "warning",
            ),
            "line": KindWords(
                translate("ProtectionPlan", "One more line"), translate("ProtectionPlan", "Words"), "note"
            ),
            "place": KindWords(
                translate("ProtectionPlan", "A safe place"), translate("ProtectionPlan", "Place"), "place"
            ),
            "person": KindWords(
                translate("ProtectionPlan", "A safe person"), translate("ProtectionPlan", "Name"), "person"
            ),
            "thing": KindWords(
                translate("ProtectionPlan", "A thing to prepare"),
                translate("ProtectionPlan", "What is prepared"),
                "key",
            ),
        },
    )


def _parts() -> dict[str, StepWords]:
    return {
        Part.DANGERS: StepWords(
            translate("ProtectionPlan", "Who or what is dangerous"),
            translate("ProtectionPlan", "Nobody who is named here is ever offered as help."),
        ),
        Part.SIGNS: StepWords(
            translate("ProtectionPlan", "Signs of danger"),
            translate("ProtectionPlan", "What happens before it becomes dangerous?"),
        ),
        Part.ESCALATION: StepWords(
            translate("ProtectionPlan", "When it escalates"),
            translate("ProtectionPlan", "What do you do first, second, third? Which way out?"),
        ),
        Part.PLACES: StepWords(
            translate("ProtectionPlan", "Safe places"),
            translate("ProtectionPlan", "Where can you be within an hour, by day and at night?"),
        ),
        Part.PEOPLE: StepWords(
            translate("ProtectionPlan", "Safe people"),
            translate("ProtectionPlan", "Who can be trusted, knows, and can be reached?"),
        ),
        Part.PREPARED: StepWords(
            translate("ProtectionPlan", "Things prepared"),
            translate("ProtectionPlan", "Papers, money, keys, medicine, a bag: where are they?"),
        ),
        Part.DEPENDANTS: StepWords(
            translate("ProtectionPlan", "Children and others in your care"),
            translate("ProtectionPlan", "Who takes care of whom, and what do they know?"),
        ),
        Part.CONTACT: StepWords(
            translate("ProtectionPlan", "Safe ways of contact"),
            translate("ProtectionPlan", "How may we reach you without putting you in danger?"),
        ),
    }
