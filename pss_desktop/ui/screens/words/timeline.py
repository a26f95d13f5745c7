"""The words of a case's story: what each event is called, its icon, and the strip as a sentence."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.presenters.values import MarkKind, StoryEvent, StoryStrip
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import clock, local, whole_day
from pss_desktop.ui.screens.words.risk import reason_words
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.risk import risk_phrase, risk_shape_of, risk_word
from pss_desktop.ui.widgets.rows import RowWords
from pss_desktop.ui.widgets.story_strip import StripWords

translate = QCoreApplication.translate

_ICONS: Final = {
    "session_note": "note",
    "appointment": "calendar",
    "contact": "phone",
    "crisis_event": "warning",
    "risk_level": "flag",
    "risk_screen": "shield",
    "assessment": "chart",
    "file": "file",
    "consent": "genuine",
    "safety_plan": "shield",
    "protection_plan": "home",
}
_TONES: Final = {"crisis_event": Tone.DANGER, "session_note": Tone.ACCENT, "safety_plan": Tone.ACCENT}


def story_row(event: StoryEvent) -> RowWords:
    """One event as the list shows it."""
    at = local(event.at)
    of_risk = event.reads and event.kind in ("risk_level", "risk_screen")
    shape = risk_shape_of(event.risk) if of_risk else None
    return RowWords(
        event,
        _title(event),
        isolated(reason_words(event.opening)) if event.opening else "",
        "" if shape is not None else _ICONS.get(event.kind, "note"),
        risk=shape,
        tone=_TONES.get(event.kind, Tone.MUTED),
        badge=_badge(event),
        day=QLocale().toString(at.date(), "d MMM yyyy"),
        below=f"{QLocale().toString(at.date(), 'ddd')}  {clock(event.at)}",
    )


def strip_words(strip: StoryStrip) -> StripWords:
    """What is written on the strip, and what it says as a whole."""
    return StripWords(
        risk=translate("Timeline", "Risk"),
        contact=translate("Timeline", "Contact"),
        today=translate("Timeline", "Today"),
        summary=StoryCounts().summary(strip),
    )


class StoryCounts(QObject):
    """Sentences with a number: plurals are seen only where a class says them."""

    def summary(self, strip: StoryStrip) -> str:
        held = sum(mark.kind is MarkKind.HELD for mark in strip.marks)
        missed = sum(mark.kind is MarkKind.MISSED for mark in strip.marks)
        crises = sum(mark.kind is MarkKind.CRISIS for mark in strip.marks)
        since = whole_day(strip.since)
        parts = [
            self.tr("Since {day}").format(day=since),
            self.tr("%n session(s) held", "", held),
            self.tr("%n missed", "", missed) if missed else "",
            self.tr("%n crisis event(s)", "", crises) if crises else "",
            risk_phrase(strip.risk[-1].level) if strip.risk else self.tr("No level of risk was set"),
        ]
        return ". ".join(part for part in parts if part)


def _title(event: StoryEvent) -> str:
    if not event.reads:
        return f"{_kind_title(event.kind)}  ·  {_needs_newer()}"
    if event.kind == "risk_level":
        return _risk_title(event)
    if event.act:
        return _act_titles().get((event.kind, event.act), _kind_title(event.kind))
    return _kind_title(event.kind)


def _risk_title(event: StoryEvent) -> str:
    if event.act == "lower":
        return translate("Timeline", "Risk lowered to {level}").format(level=risk_word(event.risk))
    if event.act == "set_anew":
        anew = translate("Timeline", "Risk set anew to {level}: what stood before could not be read")
        return anew.format(level=risk_word(event.risk))
    return translate("Timeline", "Risk set to {level}").format(level=risk_word(event.risk))


def _kind_title(kind: str) -> str:
    return {
        "session_note": translate("Timeline", "Session note"),
        "appointment": translate("Timeline", "Planned session"),
        "contact": translate("Timeline", "Contact"),
        "crisis_event": translate("Timeline", "Crisis event"),
        "risk_level": translate("Timeline", "Level of risk"),
        "risk_screen": translate("Timeline", "Risk screen"),
        "assessment": translate("Timeline", "Assessment"),
        "file": translate("Timeline", "File added"),
        "consent": translate("Timeline", "Consent"),
        "safety_plan": translate("Timeline", "Safety plan"),
        "protection_plan": translate("Timeline", "Plan for danger from others"),
    }.get(kind, _needs_newer())


def _needs_newer() -> str:
    return translate("Timeline", "Needs a newer version of the program")


def _act_titles() -> dict[tuple[str, str], str]:
    return {
        ("consent", "give"): translate("Timeline", "Consent recorded"),
        ("consent", "refuse"): translate("Timeline", "Consent refused"),
        ("consent", "withdraw"): translate("Timeline", "Consent withdrawn"),
        ("consent", "override"): translate("Timeline", "Shared without consent, with a reason"),
        ("safety_plan", "version"): translate("Timeline", "Safety plan, new version"),
        ("safety_plan", "merge"): translate("Timeline", "Safety plan, versions brought together"),
        ("protection_plan", "version"): translate("Timeline", "Plan for danger from others, new version"),
    }


def _badge(event: StoryEvent) -> BadgeWords | None:
    marks = {
        ("session_note", "signed"): (translate("Timeline", "Signed"), Tone.OK, "lock"),
        ("session_note", "amended"): (translate("Timeline", "Amended"), Tone.WARN, "pencil"),
        ("appointment", "no_show"): (translate("Timeline", "Missed"), Tone.WARN, "clock"),
        ("appointment", "scheduled"): (translate("Timeline", "Planned"), Tone.ACCENT, "calendar"),
        ("appointment", "cancelled"): (translate("Timeline", "Cancelled"), Tone.MUTED, "cross"),
        ("appointment", "rescheduled"): (translate("Timeline", "Moved"), Tone.MUTED, "arrow"),
        ("appointment", "completed"): (translate("Timeline", "Held"), Tone.OK, "tick"),
    }
    if event.status == "entered_in_error":
        return BadgeWords(translate("Timeline", "Entered in error"), Tone.MUTED, "cross")
    found = marks.get((event.kind, event.status))
    if found is not None:
        return BadgeWords(*found)
    if event.kind == "risk_screen" and event.risk and event.risk != Risk.NONE:
        return BadgeWords(risk_word(event.risk), Tone.WARN, "flag")
    return None
