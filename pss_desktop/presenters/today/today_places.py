"""Where each line of Today leads."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.follow_up import ASKS_CONSENT, Rule
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.cases.transfers import CaseOffer
from pss_desktop.services.place import Place
from pss_desktop.services.review.review_views import ReviewNews
from pss_desktop.services.sessions.notes import UnsignedNote
from pss_desktop.services.today.follow_ups import FollowUpRow
from pss_desktop.services.today.today import FirstStep, NoticeKind

Line = FollowUpRow | UnsignedNote | CaseOffer | ReviewNews | FirstStep | NoticeKind | Screen
"""What a line is about; a screen where it says no more than how much waits there."""

_PAGE_OF: Final = {
    Rule.RISK_WITHOUT_PLAN: Screen.SAFETY_PLAN,
    Rule.PLAN_TO_REVIEW: Screen.SAFETY_PLAN,
    Rule.PROTECTION_TO_REVIEW: Screen.PROTECTION_PLAN,
    Rule.CRISIS_FOLLOW_UP: Screen.CONTACT,
    Rule.SCREEN_FOLLOW_UP: Screen.CONTACT,
    Rule.MISSED_SESSION: Screen.CONTACT,
    Rule.SESSION_TODAY: Screen.APPOINTMENT,
    Rule.SESSION_PASSED: Screen.APPOINTMENT,
    Rule.TASK: Screen.TASK,
    **dict.fromkeys(ASKS_CONSENT, Screen.CONSENT),
}
_ABOUT_A_RECORD: Final = frozenset({Rule.SESSION_TODAY, Rule.SESSION_PASSED, Rule.TASK})
_PASSPHRASE: Final = Place(Screen.SETTINGS, record="passphrase")
_PLACES: Final[Mapping[FirstStep | NoticeKind, Place]] = {
    FirstStep.ADD_FIRST_CLIENT: Place(Screen.ADD_CLIENT),
    FirstStep.CHECK_RECOVERY_CODE: Place(Screen.SETTINGS, record="recovery_code"),
    FirstStep.JOIN_PROGRAMME: Place(Screen.PROGRAMME),
    NoticeKind.OPENED_BY_CODE: _PASSPHRASE,
    NoticeKind.OLDER_HEADER: _PASSPHRASE,
    NoticeKind.FEW_WORDS: _PASSPHRASE,
    NoticeKind.ROSTER_FORKED: Place(Screen.PROGRAMME),
    NoticeKind.NO_LONGER_TRUSTED: Place(Screen.PROGRAMME),
    NoticeKind.NOT_ADMITTED: Place(Screen.PROGRAMME),
    NoticeKind.ROSTER_OLD: Place(Screen.PROGRAMME),
    NoticeKind.ROSTER_ENDS: Place(Screen.PROGRAMME),
}
_CHECK: Final = Place(Screen.SETTINGS, record="check")


def place_of(line: Line) -> Place:
    """Where what *line* is about is done."""
    match line:
        case FollowUpRow(what=what, client=client):
            record = to_hex(what.record) if what.rule in _ABOUT_A_RECORD else ""
            return Place(_PAGE_OF.get(what.rule, Screen.CLIENT), to_hex(client), record)
        case UnsignedNote(client=client):
            return Place(Screen.NOTE_EDITOR, to_hex(client), "draft")
        case CaseOffer(client=client):
            return Place(Screen.TRANSFER, to_hex(client))
        case ReviewNews(client=client, note=note):
            return Place(Screen.NOTE, to_hex(client), to_hex(note))
        case FirstStep() | NoticeKind():
            return _PLACES.get(line, _CHECK)
        case Screen():
            return Place(line)
