"""The words of what is to be done: why, for whom, since when, and how the client may be reached."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from pss_desktop.domain.dates import day_of
from pss_desktop.domain.follow_up import ASKS_CONSENT, FollowUp, Rule
from pss_desktop.presenters.values import FollowUpRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import clock, day, days_between
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.words.client_facts import contact_line
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.risk import risk_shape_of
from pss_desktop.ui.widgets.rows import RowWords

translate = QCoreApplication.translate

_ICONS: Final = {
    Rule.CRISIS_FOLLOW_UP: "phone",
    Rule.SCREEN_FOLLOW_UP: "phone",
    Rule.PLAN_TO_REVIEW: "shield",
    Rule.PROTECTION_TO_REVIEW: "home",
    Rule.MISSED_SESSION: "phone",
    Rule.SESSION_TODAY: "calendar",
    Rule.SESSION_PASSED: "calendar",
    Rule.TASK: "tick",
    **dict.fromkeys(ASKS_CONSENT, "genuine"),
}
_URGENT: Final = frozenset({Rule.RISK_WITHOUT_PLAN, Rule.CRISIS_FOLLOW_UP, Rule.SCREEN_FOLLOW_UP})
_ASKS_CONTACT: Final = frozenset(
    {Rule.CRISIS_FOLLOW_UP, Rule.SCREEN_FOLLOW_UP, Rule.MISSED_SESSION, Rule.TASK, Rule.SESSION_TODAY}
)


def follow_up_row(row: FollowUpRow, now: datetime, act: Callable[[], None]) -> RowWords:
    """One line of Today."""
    what = row.what
    who = isolated(shown_name(row.name, row.code))
    return RowWords(
        act,
        _title(row).format(client=who),
        _second(row),
        "" if what.rule is Rule.RISK_WITHOUT_PLAN else _ICONS.get(what.rule, "flag"),
        risk=risk_shape_of(what.risk) if what.rule is Rule.RISK_WITHOUT_PLAN else None,
        tone=Tone.DANGER if what.rule in _URGENT else Tone.ACCENT,
        badge=_badge(row, now),
        deed=_deed(what.rule),
    )


def _title(row: FollowUpRow) -> str:
    return {
        Rule.RISK_WITHOUT_PLAN: translate("FollowUps", "{client}  ·  high risk, no safety plan"),
        Rule.CRISIS_FOLLOW_UP: translate("FollowUps", "{client}  ·  follow up after the crisis"),
        Rule.SCREEN_FOLLOW_UP: translate("FollowUps", "{client}  ·  follow up after the risk screen"),
        Rule.PLAN_TO_REVIEW: translate("FollowUps", "{client}  ·  go through the safety plan again"),
        Rule.PROTECTION_TO_REVIEW: translate(
            "FollowUps", "{client}  ·  go through the plan for danger from others again"
        ),
        Rule.MISSED_SESSION: translate("FollowUps", "{client}  ·  missed a session"),
        Rule.SESSION_TODAY: translate("FollowUps", "{client}  ·  session today"),
        Rule.SESSION_PASSED: translate("FollowUps", "{client}  ·  a planned session has passed"),
        Rule.TASK: translate("FollowUps", "{client}  ·  task"),
        Rule.CONSENT_ENDED: translate("FollowUps", "{client}  ·  the consent has ended"),
        Rule.CONSENT_ENDS: translate("FollowUps", "{client}  ·  the consent ends soon"),
        Rule.CONSENT_OUTGROWN: translate("FollowUps", "{client}  ·  older now, and decides more themselves"),
        Rule.CONSENT_LACKS_A_PURPOSE: translate(
            "FollowUps", "{client}  ·  the consent says nothing about one of the purposes"
        ),
    }.get(row.what.rule, translate("FollowUps", "{client}  ·  something to decide"))


def _second(row: FollowUpRow) -> str:
    """What was promised, and for a contact first how it is safe."""
    said = isolated(row.what.title) if row.what.rule is Rule.TASK and row.what.title else ""
    rule = contact_line(row.identity) if row.what.rule in _ASKS_CONTACT else isolated(row.code)
    return "  ·  ".join(part for part in (said, rule) if part)


def _deed(rule: Rule) -> str:
    return {
        Rule.RISK_WITHOUT_PLAN: translate("FollowUps", "Make the plan"),
        Rule.CRISIS_FOLLOW_UP: translate("FollowUps", "Record the contact"),
        Rule.SCREEN_FOLLOW_UP: translate("FollowUps", "Record the contact"),
        Rule.MISSED_SESSION: translate("FollowUps", "Record the contact"),
        Rule.PLAN_TO_REVIEW: translate("FollowUps", "Open the plan"),
        Rule.PROTECTION_TO_REVIEW: translate("FollowUps", "Open the plan"),
        Rule.SESSION_TODAY: translate("FollowUps", "Open the session"),
        Rule.SESSION_PASSED: translate("FollowUps", "Say what happened"),
        Rule.TASK: translate("FollowUps", "Open the task"),
        **dict.fromkeys(ASKS_CONSENT, translate("FollowUps", "Ask again")),
    }.get(rule, translate("FollowUps", "Open"))


def _badge(row: FollowUpRow, now: datetime) -> BadgeWords | None:
    due = row.what.due
    last = _last_day(row.what)
    if row.what.rule is Rule.RISK_WITHOUT_PLAN:
        return None
    if row.what.rule in (Rule.SESSION_TODAY, Rule.SESSION_PASSED) and not row.late:
        return BadgeWords(clock(due), Tone.ACCENT, "clock")
    if row.what.rule is Rule.CONSENT_ENDS:
        return BadgeWords(day(last), Tone.WARN, "calendar")
    days = days_between(last, now)
    if days <= 0:
        return BadgeWords(translate("FollowUps", "Due today"), Tone.WARN, "clock")
    return BadgeWords(Late().days(days), Tone.DANGER, "clock")


def _last_day(what: FollowUp) -> date:
    """The day that is told: of a consent that ends the one that was signed."""
    ends = what.rule in (Rule.CONSENT_ENDS, Rule.CONSENT_ENDED)
    return (day_of(what.title) if ends else None) or what.due


class Late(QObject):
    """The words with a number: plurals are seen only where a class says them."""

    def days(self, days: int) -> str:
        return self.tr("%n day(s) late", "", days)
