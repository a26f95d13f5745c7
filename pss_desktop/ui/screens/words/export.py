"""The words around handing over: kinds of records, why something stays, to whom, as what."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from pss_desktop.domain.roles import Role
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.domain.standing_rule import Outside
from pss_desktop.presenters.values import KeptApart, LeavingKind, Staying, Stays
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.theme.tokens import Tone

_KINDS: Final[Mapping[str, object]] = {
    "client": QT_TRANSLATE_NOOP("ExportWords", "Facts about clients"),
    "client_identity": QT_TRANSLATE_NOOP("ExportWords", "Names and addresses"),
    "session_note": QT_TRANSLATE_NOOP("ExportWords", "Session notes"),
    "group_line": QT_TRANSLATE_NOOP("ExportWords", "Lines of group sessions"),
    "process_note": QT_TRANSLATE_NOOP("ExportWords", "Private process notes"),
    "consent": QT_TRANSLATE_NOOP("ExportWords", "Consents"),
    "disclosure": QT_TRANSLATE_NOOP("ExportWords", "Notes of what was shared"),
    "withdrawal_receipt": QT_TRANSLATE_NOOP("ExportWords", "Answers to a withdrawal"),
    "safety_plan": QT_TRANSLATE_NOOP("ExportWords", "Safety plans"),
    "protection_plan": QT_TRANSLATE_NOOP("ExportWords", "Protection plans"),
    "support_plan": QT_TRANSLATE_NOOP("ExportWords", "Support plans"),
    "support_map": QT_TRANSLATE_NOOP("ExportWords", "Support maps"),
    "risk_level": QT_TRANSLATE_NOOP("ExportWords", "Changes of risk"),
    "risk_screen": QT_TRANSLATE_NOOP("ExportWords", "Risk screens"),
    "crisis_event": QT_TRANSLATE_NOOP("ExportWords", "Crises"),
    "assessment": QT_TRANSLATE_NOOP("ExportWords", "Scores"),
    "contact": QT_TRANSLATE_NOOP("ExportWords", "Calls and visits"),
    "appointment": QT_TRANSLATE_NOOP("ExportWords", "Appointments"),
    "task": QT_TRANSLATE_NOOP("ExportWords", "Tasks"),
    "referral": QT_TRANSLATE_NOOP("ExportWords", "Referrals"),
    "file": QT_TRANSLATE_NOOP("ExportWords", "Files"),
    "review": QT_TRANSLATE_NOOP("ExportWords", "Reviews"),
    "supervision_session": QT_TRANSLATE_NOOP("ExportWords", "Supervision sessions"),
    "case_owner": QT_TRANSLATE_NOOP("ExportWords", "Handing over of cases"),
    "legal_hold": QT_TRANSLATE_NOOP("ExportWords", "Legal holds"),
    "flag": QT_TRANSLATE_NOOP("ExportWords", "Flags"),
    "service": QT_TRANSLATE_NOOP("ExportWords", "Services of the directory"),
    "group": QT_TRANSLATE_NOOP("ExportWords", "Groups"),
    "group_session": QT_TRANSLATE_NOOP("ExportWords", "Group sessions"),
    "activity": QT_TRANSLATE_NOOP("ExportWords", "Activities"),
}
_ICONS: Final = {
    "session_note": "note",
    "safety_plan": "shield",
    "protection_plan": "shield",
    "assessment": "chart",
    "risk_level": "flag",
    "risk_screen": "flag",
    "crisis_event": "warning",
    "consent": "genuine",
    "withdrawal_receipt": "genuine",
    "contact": "phone",
    "appointment": "calendar",
    "task": "tick",
    "file": "file",
    "review": "review",
    "client": "person",
    "client_identity": "person",
    "disclosure": "exchange",
    "service": "place",
}
_STAYS: Final[Mapping[str, object]] = {
    DenyReason.NOT_ASKED: QT_TRANSLATE_NOOP("ExportWords", "The client was not asked yet."),
    DenyReason.UNANSWERED: QT_TRANSLATE_NOOP("ExportWords", "The client left it open, which counts as no."),
    DenyReason.REFUSED: QT_TRANSLATE_NOOP("ExportWords", "The client refused it."),
    DenyReason.WITHDRAWN: QT_TRANSLATE_NOOP("ExportWords", "Sharing was withdrawn."),
    DenyReason.EXPIRED: QT_TRANSLATE_NOOP("ExportWords", "The consent has ended."),
    DenyReason.CHILD_DISAGREES: QT_TRANSLATE_NOOP("ExportWords", "The child did not agree."),
    DenyReason.LIMITED: QT_TRANSLATE_NOOP("ExportWords", "The client set a limit."),
    DenyReason.NOT_FOR_AUDIENCE: QT_TRANSLATE_NOOP("ExportWords", "This is not for their role."),
    DenyReason.NO_RECIPIENT: QT_TRANSLATE_NOOP("ExportWords", "It is not said who gets it."),
    DenyReason.NOTHING_NAMED: QT_TRANSLATE_NOOP("ExportWords", "Nothing was chosen."),
    Stays.NOT_SIGNED: QT_TRANSLATE_NOOP("ExportWords", "Not signed yet."),
    Stays.PRIVATE: QT_TRANSLATE_NOOP("ExportWords", "These never leave. No setting changes that."),
}
_STAY_SIGNS: Final[Mapping[str, tuple[str, Tone]]] = {
    DenyReason.REFUSED: ("cross", Tone.DANGER),
    DenyReason.WITHDRAWN: ("cross", Tone.DANGER),
    DenyReason.CHILD_DISAGREES: ("cross", Tone.DANGER),
    DenyReason.EXPIRED: ("clock", Tone.WARN),
    DenyReason.NOT_ASKED: ("help", Tone.WARN),
    DenyReason.UNANSWERED: ("help", Tone.WARN),
    DenyReason.LIMITED: ("warning", Tone.WARN),
    Stays.NOT_SIGNED: ("pencil", Tone.MUTED),
}
_BECAUSE: Final[Mapping[str, object]] = {
    "overrides": QT_TRANSLATE_NOOP("ExportWords", "Why somebody decided against a no"),
    "client_said_no": QT_TRANSLATE_NOOP("ExportWords", "A client's no, obeyed there too"),
    "erases": QT_TRANSLATE_NOOP("ExportWords", "Erased there too"),
    "answers": QT_TRANSLATE_NOOP("ExportWords", "The answer to a client's no"),
    "hands_over": QT_TRANSLATE_NOOP("ExportWords", "Whose case it is now"),
}
_OUTSIDE: Final[Mapping[Outside, object]] = {
    Outside.NO_RULE: QT_TRANSLATE_NOOP("ExportWords", "Nothing was sent to them yet."),
    Outside.NEW_AUDIENCE: QT_TRANSLATE_NOOP("ExportWords", "They get something in a new role."),
    Outside.NEW_CLASS: QT_TRANSLATE_NOOP("ExportWords", "There is a new kind of content in it."),
    Outside.OVERRIDDEN: QT_TRANSLATE_NOOP("ExportWords", "Somebody decided against a client's no."),
    Outside.HOLDS_A_NAME: QT_TRANSLATE_NOOP("ExportWords", "A text in it holds a client's name."),
}
_NEEDS_A_LOOK: Final = (
    Outside.OVERRIDDEN,
    Outside.HOLDS_A_NAME,
    Outside.NEW_AUDIENCE,
    Outside.NEW_CLASS,
    Outside.NO_RULE,
)


class ExportWords(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def records(self, count: int) -> str:
        return self.tr("%n record(s)", "", count)

    def of_clients(self, one: LeavingKind) -> str:
        """Of whom, by case code; a few codes are named."""
        if not one.codes:
            return self.tr("About no client")
        if len(one.codes) > 3:
            return self.tr("Of %n clients, by case code", "", len(one.codes))
        return QLocale().createSeparatedList([isolated(code) for code in one.codes])

    def waiting(self, records: int) -> str:
        return self.tr("%n change(s) not yet handed over", "", records) if records else self.tr("Up to date")

    def more(self, count: int) -> str:
        return self.tr("%n more case(s)", "", count)

    def names_in(self, count: int) -> str:
        return self.tr("%n text(s) hold a known name of the client. Read them before they leave.", "", count)

    def bundles(self, first: int, last: int) -> str:
        if first == last:
            return self.tr("Bundle {number}").format(number=QLocale().toString(first))
        return self.tr("Bundles {first} to {last}").format(
            first=QLocale().toString(first), last=QLocale().toString(last)
        )


def because_words(one: LeavingKind) -> str:
    """Why it goes although no consent asks for it; empty for what a client allowed."""
    return _said(_BECAUSE[one.because]) if one.because in _BECAUSE else ""


def kind_words(kind: str) -> str:
    """Records of one kind; a kind of a newer version by its own word."""
    return _said(_KINDS[kind]) if kind in _KINDS else kind


def kind_icon(kind: str) -> str:
    """The picture of a kind."""
    return _ICONS.get(kind, "file")


def staying_title(one: Staying) -> str:
    """Whose it is, and what stays: a narrow list cuts the end."""
    kinds = [kind_words(kind) for kind in one.kinds]
    what = kinds[0] if len(kinds) == 1 else _said(QT_TRANSLATE_NOOP("ExportWords", "Records"))
    if not one.code:
        return what
    return f"{isolated(one.code)}  ·  {what}"


def staying_words(one: Staying) -> str:
    """Why it stays."""
    if one.reason == DenyReason.EXPIRED and one.since is not None:
        return _said(QT_TRANSLATE_NOOP("ExportWords", "The consent ended on {day}.")).format(
            day=day(one.since)
        )
    return _said(_STAYS[one.reason]) if one.reason in _STAYS else one.reason


def staying_sign(one: Staying) -> tuple[str, Tone]:
    """Its picture and tone."""
    return _STAY_SIGNS.get(one.reason, ("lock", Tone.MUTED))


def outside_words(found: Iterable[Outside]) -> str:
    """Why it does not go by itself: the weightiest reason."""
    reasons = set(found)
    first = next((one for one in _NEEDS_A_LOOK if one in reasons), None)
    return "" if first is None else _said(_OUTSIDE[first])


def role_words(role: Role) -> str:
    """What somebody is in the programme."""
    words: Mapping[Role, object] = {
        Role.COUNSELOR: QT_TRANSLATE_NOOP("ExportWords", "Counselor"),
        Role.CLINIC_STAFF: QT_TRANSLATE_NOOP("ExportWords", "Clinic staff"),
        Role.SUPERVISOR: QT_TRANSLATE_NOOP("ExportWords", "Supervisor"),
        Role.COORDINATOR: QT_TRANSLATE_NOOP("ExportWords", "Coordinator"),
    }
    return _said(words[role])


def limit_words(kept: KeptApart) -> str:
    """What a client wants kept back, and from whom."""
    parts = [kept.code, kept.limit.what, kept.limit.whom]
    return " · ".join(isolated(part) for part in parts if part)


def _said(words: object) -> str:
    return QCoreApplication.translate("ExportWords", str(words))
