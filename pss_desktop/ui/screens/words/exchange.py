"""The words of the exchange: how things stand, where a bundle is, how a mailbox is doing."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.presenters.values import (
    Exchanged,
    ExchangeState,
    KeptMailbox,
    MailboxRow,
    MailboxType,
    OutgoingState,
    SentRow,
)
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.theme.tokens import Tone

translate = QCoreApplication.translate

TYPE_ICONS = {
    MailboxType.FOLDER: "folder",
    MailboxType.WEBDAV: "globe",
    MailboxType.SFTP: "network",
    MailboxType.S3: "globe",
}
_TONES = {
    OutgoingState.HANDED_OVER: Tone.ACCENT,
    OutgoingState.DELIVERED: Tone.OK,
    OutgoingState.FAILED: Tone.WARN,
}

_ICONS = {
    OutgoingState.HANDED_OVER: "arrow",
    OutgoingState.DELIVERED: "tick",
    OutgoingState.FAILED: "warning",
    OutgoingState.CANCELLED: "cross",
    OutgoingState.SUPERSEDED: "minus",
}


class ExchangeLines(QObject):
    """Sentences with a number in them."""

    def state(self, state: ExchangeState, *, busy: bool) -> str:
        """The top of the window in a few words; empty where nothing is to be exchanged."""
        if busy:
            return self.tr("Exchanging bundles")
        if state.arrived:
            return self.to_look_at(state.arrived)
        return nothing_sealed() if state.unsealed else self._how_far(state)

    def _how_far(self, state: ExchangeState) -> str:
        if state.waiting:
            return self.tr("%n bundle(s) not yet handed over", "", state.waiting)
        if state.changes:
            return self.tr("%n change(s) not yet handed over", "", state.changes)
        if state.unconfirmed:
            return self.tr("%n bundle(s) not confirmed yet", "", state.unconfirmed)
        return self.tr("All is handed over") if state.member else ""

    def exchanged(self, done: Exchanged) -> str:
        """What a round came to that a person asked for."""
        said = []
        if done.sent:
            said.append(self.tr("%n bundle(s) handed over.", "", done.sent))
        if done.fetched:
            said.append(self.tr("%n bundle(s) came in.", "", done.fetched))
        if not said and not done.problems:
            said.append(self.tr("There was nothing to send, and nothing new."))
        return " ".join(said)

    def mailbox(self, row: MailboxRow) -> str:
        """How a mailbox is doing, and for how many it is where not for everybody."""
        people = len(row.mailbox.people)
        for_whom = self.tr("for %n chosen person(s)", "", people)
        state = mailbox_state(row)
        return f"{for_whom}  ·  {state}" if people else state

    def waits(self, records: int, clients: int) -> str:
        """What somebody was not sent yet."""
        changes = self.tr("%n change(s) not yet handed over", "", records)
        cases = self.tr("%n case(s)", "", clients)
        return f"{changes}  ·  {cases}" if clients else changes

    def to_look_at(self, count: int) -> str:
        return self.tr("%n bundle(s) to look at", "", count)

    def to_decide(self, count: int) -> str:
        return self.tr("%n thing(s) need your decision", "", count)


def type_name(kind: MailboxType) -> str:
    return {
        MailboxType.FOLDER: translate("ExchangeWords", "Folder or stick"),
        MailboxType.WEBDAV: translate("ExchangeWords", "Cloud folder (WebDAV)"),
        MailboxType.SFTP: translate("ExchangeWords", "Server (SFTP)"),
        MailboxType.S3: translate("ExchangeWords", "Object store (S3)"),
    }[kind]


def mailbox_name(kept: KeptMailbox) -> str:
    """As its owner called it; the one for this computer is named by us."""
    return translate("ExchangeWords", "Vaults on this computer") if kept.is_local else isolated(kept.name)


def mailbox_state(row: MailboxRow) -> str:
    """How a mailbox is doing, in one line."""
    if not row.mailbox.on:
        return translate("ExchangeWords", "Switched off")
    if row.problem and row.next_at is not None:
        words = translate("ExchangeWords", "{problem} Next try: {moment}")
        return words.format(problem=problem_words(row.problem), moment=moment(row.next_at))
    if row.reached_at is None:
        return translate("ExchangeWords", "Not used yet")
    if row.left:
        return _left_words(row.left)
    return translate("ExchangeWords", "Reached {moment}").format(moment=moment(row.reached_at))


def _left_words(code: str) -> str:
    """Why something was left in a mailbox that works, by the short id of the error."""
    words = {
        "B17": translate("ExchangeWords", "So many received bundles wait that no more are taken."),
        "D4": translate(
            "ExchangeWords", "This computer’s disk is full. What came is left there until there is room."
        ),
    }
    other = translate("ExchangeWords", "This computer’s disk did not take what came ({code}).")
    return words.get(code, other.format(code=isolated(code)))


def nothing_sealed() -> str:
    return translate("ExchangeWords", "Nothing new can be sealed")


def unsealed_words(code: str) -> str:
    """Why this computer seals nothing, by the short id of the error, and what becomes of what is to go."""
    why = translate("ExchangeWords", "This computer’s disk did not take it ({code}).")
    if code == "D4":
        why = translate("ExchangeWords", "This computer’s disk is full.")
    waits = translate("ExchangeWords", "What is new, a client’s no too, waits here until it can be sealed.")
    return f"{why.format(code=isolated(code))} {waits}"


def not_sealed(code: str) -> str:
    """Both in one, where it is told."""
    return f"{nothing_sealed()}. {unsealed_words(code)}"


def problem_words(code: str) -> str:
    """What kept a mailbox from working, by the short id of the error."""
    words = {
        "M1": translate("ExchangeWords", "Cannot be reached now."),
        "M2": translate("ExchangeWords", "Did not accept the name or the secret."),
        "M3": translate("ExchangeWords", "There is no room in it."),
        "M4": translate("ExchangeWords", "The server shows another key than before."),
        "M5": translate("ExchangeWords", "This installation lacks what it needs."),
        "M8": translate("ExchangeWords", "What was put there did not come back as it was."),
        "M9": translate("ExchangeWords", "The key of the server is not compared yet."),
        "M10": translate("ExchangeWords", "The folder is not there."),
        "M11": translate("ExchangeWords", "The server does not prove who it is."),
    }
    return words.get(
        code, translate("ExchangeWords", "It did not work ({code}).").format(code=isolated(code))
    )


def sent_title(row: SentRow) -> str:
    """Bundle 12 for Amina Cedar; a receipt and the list of people have no number for people."""
    kinds = {
        "ack": translate("ExchangeWords", "Receipt for {name}"),
        "roster": translate("ExchangeWords", "List of people for {name}"),
    }
    plain = translate("ExchangeWords", "Bundle {number} for {name}")
    number = QLocale().toString(row.number)
    return kinds.get(row.kind, plain).format(name=isolated(row.to), number=number)


def sent_state(row: SentRow) -> str:
    """Where a bundle is."""
    if row.state is OutgoingState.CANCELLED and row.reason == "taken_back":
        return translate("ExchangeWords", "Taken back out of the mailbox: the client’s consent changed.")
    if row.state is OutgoingState.CANCELLED and row.reason == "no_longer_theirs":
        said = translate(
            "ExchangeWords", "Taken back out of the mailbox: a computer of {name} is no longer trusted."
        )
        return said.format(name=isolated(row.to))
    if row.lost:
        said = translate(
            "ExchangeWords", "Waits: no mailbox leads to {name}. A stick does, or a mailbox that names them."
        )
        return said.format(name=isolated(row.to))
    words = {
        OutgoingState.QUEUED: translate("ExchangeWords", "Waits to be sealed"),
        OutgoingState.SEALED: translate("ExchangeWords", "Sealed, not yet handed over"),
        OutgoingState.SENDING: translate("ExchangeWords", "Being handed over"),
        OutgoingState.HANDED_OVER: translate("ExchangeWords", "Handed over {moment}, not confirmed"),
        OutgoingState.DELIVERED: translate("ExchangeWords", "Received by {name}, {moment}"),
        OutgoingState.FAILED: translate("ExchangeWords", "Not handed over. {problem}"),
        OutgoingState.CANCELLED: translate("ExchangeWords", "Destroyed before it left: {reason}"),
        OutgoingState.SUPERSEDED: translate("ExchangeWords", "A later bundle carries all of it"),
    }
    return words[row.state].format(
        moment=moment(row.at),
        name=isolated(row.to),
        problem=problem_words(row.reason),
        reason=_why_destroyed(row.reason),
    )


def sent_icon(row: SentRow) -> str:
    return "warning" if row.lost else _ICONS.get(row.state, "clock")


def sent_tone(row: SentRow) -> Tone:
    return Tone.WARN if row.lost else _TONES.get(row.state, Tone.MUTED)


def _why_destroyed(reason: str) -> str:
    if reason == "consent":
        return translate("ExchangeWords", "the client’s consent changed.")
    return translate("ExchangeWords", "somebody’s computer is no longer trusted.")
