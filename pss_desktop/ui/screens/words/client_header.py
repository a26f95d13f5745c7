"""The words above a client's pages: tabs, deeds, and the line that tells what was agreed."""

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.domain.case_stage import Progress, Stage
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.values import CaseFacts
from pss_desktop.ui.locale.moments import whole_day
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.stage_strip import StageMark, StageWords

translate = QCoreApplication.translate


def tab_name(tab: Screen) -> str:
    """What the tab is called."""
    return {
        Screen.CLIENT: translate("ClientHeader", "Timeline"),
        Screen.CLIENT_NOTES: translate("ClientHeader", "Notes"),
        Screen.CONSENT: translate("ClientHeader", "Consent"),
        Screen.SAFETY_PLAN: translate("ClientHeader", "Safety plan"),
        Screen.CRISIS: translate("ClientHeader", "Risk and crisis"),
        Screen.FILES: translate("ClientHeader", "Files"),
    }[tab]


def deed_name(deed: Screen) -> str:
    """A deed of the menu 'More'."""
    return {
        Screen.EDIT_CLIENT: translate("ClientHeader", "Edit the client"),
        Screen.CONTACT: translate("ClientHeader", "Record a contact"),
        Screen.FIRST_AID: translate("ClientHeader", "First aid"),
        Screen.APPOINTMENT: translate("ClientHeader", "Plan a session"),
        Screen.TASK: translate("ClientHeader", "Add a task"),
        Screen.RISK_SCREEN: translate("ClientHeader", "Screen the risk"),
        Screen.CRISIS_EVENT: translate("ClientHeader", "Record a crisis"),
        Screen.PROTECTION_PLAN: translate("ClientHeader", "Plan for danger from others"),
        Screen.PROCESS_NOTES: translate("ClientHeader", "Private notes"),
        Screen.PRINT: translate("ClientHeader", "Print a case summary"),
        Screen.CLOSE_CASE: translate("ClientHeader", "Hold, close or reopen the case"),
        Screen.TRANSFER: translate("ClientHeader", "Hand the case on"),
        Screen.LEGAL_HOLD: translate("ClientHeader", "Legal hold"),
    }[deed]


def consent_line(facts: CaseFacts) -> tuple[str, Tone]:
    """What was agreed, and how much that matters now."""
    status = facts.consent_status
    if status is None:
        return translate("ClientHeader", "No consent recorded yet"), Tone.WARN
    if status in (ConsentStatus.GIVEN, ConsentStatus.PART):
        return _given(facts, in_part=status == ConsentStatus.PART), Tone.OK
    return {
        ConsentStatus.REFUSED: (translate("ClientHeader", "Consent refused"), Tone.DANGER),
        ConsentStatus.WITHDRAWN: (translate("ClientHeader", "Consent withdrawn"), Tone.DANGER),
        ConsentStatus.EXPIRED: (translate("ClientHeader", "Consent has ended"), Tone.WARN),
    }[status]


def _given(facts: CaseFacts, *, in_part: bool) -> str:
    last = facts.consent.last_day if facts.consent is not None else None
    if last is None:
        if in_part:
            return translate("ClientHeader", "Consent given in part")
        return translate("ClientHeader", "Consent given")
    day = whole_day(last)
    if in_part:
        return translate("ClientHeader", "Consent given in part, until {day}").format(day=day)
    return translate("ClientHeader", "Consent given, until {day}").format(day=day)


def stage_name(stage: Stage) -> str:
    """A stage of the work with a client."""
    return {
        Stage.INTAKE: translate("ClientHeader", "Intake"),
        Stage.ASSESSMENT: translate("ClientHeader", "Assessment"),
        Stage.PLAN: translate("ClientHeader", "Plan"),
        Stage.SUPPORT: translate("ClientHeader", "Support"),
        Stage.CLOSURE: translate("ClientHeader", "Closure"),
    }[stage]


def stage_words(facts: CaseFacts) -> tuple[list[StageWords], str]:
    """The strip of stages, and what it says in a sentence."""
    marks = {Progress.DONE: StageMark.DONE, Progress.NOW: StageMark.NOW}
    words = [
        StageWords(stage_name(stage), marks.get(progress, StageMark.EMPTY))
        for stage, progress in facts.stages
    ]
    now = [stage_name(stage) for stage, progress in facts.stages if progress is Progress.NOW]
    said = translate("ClientHeader", "Stage of the work: {stage}").format(stage=now[0]) if now else ""
    left = [stage_name(stage) for stage, progress in facts.stages if progress is Progress.LEFT_OUT]
    if left:
        skipped = translate("ClientHeader", "Nothing written yet: {stages}")
        said = f"{said}. {skipped.format(stages=QLocale().createSeparatedList(left))}"
    return words, said
