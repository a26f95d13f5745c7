"""The words of supervision: what each question and each answer is called."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pss_desktop.domain.supervision_session import SupervisionForm, SupervisionSession, Topic
from pss_desktop.presenters.values import SupervisionRow
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate

_LABELS: Final[Mapping[str, object]] = {
    "when": QT_TRANSLATE_NOOP("Supervision", "When"),
    "form": QT_TRANSLATE_NOOP("Supervision", "How it was held"),
    "minutes": QT_TRANSLATE_NOOP("Supervision", "Minutes"),
    "counselor": QT_TRANSLATE_NOOP("Supervision", "With whom"),
    "case_code": QT_TRANSLATE_NOOP("Supervision", "Code of the case"),
    "topics": QT_TRANSLATE_NOOP("Supervision", "What it was about"),
    "discussed": QT_TRANSLATE_NOOP("Supervision", "What was talked about"),
    "went_well": QT_TRANSLATE_NOOP("Supervision", "What went well"),
    "agreed": QT_TRANSLATE_NOOP("Supervision", "What was agreed"),
    "next_when": QT_TRANSLATE_NOOP("Supervision", "Next time"),
}
_HELPS: Final[Mapping[str, object]] = {
    "case_code": QT_TRANSLATE_NOOP("Supervision", "Only for one case; then it stands there."),
    "discussed": QT_TRANSLATE_NOOP("Supervision", "No names of clients: their codes are enough."),
}
_ANSWERS: Final[Mapping[str, Mapping[str, object]]] = {
    "form": {
        SupervisionForm.INDIVIDUAL: QT_TRANSLATE_NOOP("Supervision", "One to one"),
        SupervisionForm.GROUP: QT_TRANSLATE_NOOP("Supervision", "In a group"),
        SupervisionForm.OBSERVED: QT_TRANSLATE_NOOP("Supervision", "After an observed session"),
        SupervisionForm.PEER: QT_TRANSLATE_NOOP("Supervision", "Among peers"),
        SupervisionForm.REFLECTION: QT_TRANSLATE_NOOP("Supervision", "A reflection of my own"),
    },
    "topics": {
        Topic.CASES: QT_TRANSLATE_NOOP("Supervision", "Cases"),
        Topic.RISK: QT_TRANSLATE_NOOP("Supervision", "Risk and safety"),
        Topic.SKILLS: QT_TRANSLATE_NOOP("Supervision", "Skills"),
        Topic.ETHICS: QT_TRANSLATE_NOOP("Supervision", "Ethics and consent"),
        Topic.BOUNDARIES: QT_TRANSLATE_NOOP("Supervision", "Boundaries"),
        Topic.CULTURE: QT_TRANSLATE_NOOP("Supervision", "Culture and faith"),
        Topic.WORKLOAD: QT_TRANSLATE_NOOP("Supervision", "Workload"),
        Topic.WELLBEING: QT_TRANSLATE_NOOP("Supervision", "My own wellbeing"),
    },
}


def label(field: str) -> str:
    """The question of the field called *field*."""
    return translate("Supervision", str(_LABELS.get(field, field)))


def help_of(field: str) -> str:
    """What is said below it."""
    return translate("Supervision", str(_HELPS[field])) if field in _HELPS else ""


def answer(field: str, value: str) -> str:
    """The words of one answer; one of a newer version keeps its own name."""
    return translate("Supervision", str(_ANSWERS.get(field, {}).get(value, value)))


def about_line(row: SupervisionRow) -> str:
    """With whom, about which case, by whom it was written."""
    newer = translate("Supervision", "Needs a newer version of the program")
    facts = [answer("form", row.form) if row.form else newer]
    if row.with_whom:
        facts.append(translate("Supervision", "with {person}").format(person=isolated(row.with_whom)))
    if row.code:
        facts.append(translate("Supervision", "case {code}").format(code=isolated(row.code)))
    if not row.mine:
        facts.append(translate("Supervision", "written by {person}").format(person=isolated(row.writer)))
    return "  ·  ".join(facts)


def topics_line(session: SupervisionSession) -> str:
    """What it was about, in one line."""
    return QLocale().createSeparatedList([answer("topics", one) for one in session.topics])
