"""The words of received bundles: who sent them, whether they are genuine, what is in them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from pss_desktop.presenters.values import (
    AfterLoss,
    AlarmKind,
    AlarmRow,
    BundleKind,
    BundlePreview,
    CaseLine,
    Counts,
    Doubt,
    FeedNote,
    Highlight,
    Imported,
    IncomingRow,
    IncomingState,
    Missent,
    SenderRow,
    Verdict,
)
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.theme.tokens import Tone

translate = QCoreApplication.translate

UNKNOWN_SIGNER = "B4"
TOO_NEW = "B7"
OTHER_CERTIFICATE = "B16"


@dataclass(frozen=True, slots=True)
class Told:
    """A line or a fact: what is said, in how much detail, with which drawing and tone."""

    title: str
    detail: str
    icon: str
    tone: Tone
    badge: str = ""


def sender_name(sender: SenderRow | None) -> str:
    """Who sent it, as the programme's list knows them."""
    if sender is None or not sender.name:
        return translate("Inbox", "Unknown sender")
    return isolated(sender.name)


def kind_words(kind: BundleKind) -> str:
    """What a bundle is for."""
    return {
        BundleKind.RECORDS: translate("Inbox", "Records"),
        BundleKind.DIRECTORY: translate("Inbox", "Directory of services"),
        BundleKind.ACK: translate("Inbox", "Receipt"),
        BundleKind.ROSTER: translate("Inbox", "List of the programme's people"),
    }[kind]


def told_of(row: IncomingRow, preview: BundlePreview | None) -> Told:
    """The line of a bundle in the list."""
    if row.state is IncomingState.ARRIVED:
        return _arrived(row, preview)
    held = _held_words(row)
    if row.state in (IncomingState.WAITING, IncomingState.TO_DECIDE):
        return Told(_of_sender(row), held[0], "clock", Tone.WARN, held[1])
    if row.state is IncomingState.UNKNOWN_SIGNER:
        title = translate("Inbox", "Unknown signer")
        if row.reason == TOO_NEW:
            title = translate("Inbox", "Bundle of a newer version")
        elif row.reason == OTHER_CERTIFICATE:
            title = translate("Inbox", "Bundle with another certificate")
        return Told(title, held[0], "warning", Tone.DANGER, held[1])
    if row.state is IncomingState.QUARANTINED:
        return Told(translate("Inbox", "Refused bundle"), held[0], "cross", Tone.DANGER, held[1])
    icon = "bin" if row.state is IncomingState.DISCARDED else "tick"
    return Told(_of_sender(row), held[0], icon, Tone.MUTED, held[1])


def why_refused(code: str) -> str:
    """The reason that was kept with a bundle, in a few words."""
    reasons = {
        "B1": translate("Inbox", "It is no bundle, or it was cut off on the way."),
        "B2": translate("Inbox", "It is larger than a bundle may be."),
        "B3": translate("Inbox", "It was changed after it was signed."),
        "B5": translate("Inbox", "The computer that signed it is no longer trusted."),
        "B6": translate("Inbox", "It was sealed for somebody else."),
        "B10": translate("Inbox", "It belongs to another programme."),
        "B12": translate("Inbox", "Something in it was not its writer's to write."),
        "B18": translate("Inbox", "It goes by a certificate that does not hold here."),
    }
    return reasons.get(code, translate("Inbox", "It could not be proven."))


def checked(preview: BundlePreview) -> Iterator[Told]:
    """What was found out about a bundle before anything of it is read in."""
    name = sender_name(preview.sender)
    if preview.kind is BundleKind.ROSTER:
        detail = translate("Inbox", "It counts by the programme's root keys, whoever brings it.")
        yield Told(translate("Inbox", "To be proven"), detail, "key", Tone.ACCENT)
    elif preview.genuine:
        detail = translate("Inbox", "Signed by the key of {person} in your programme's list.")
        yield Told(translate("Inbox", "Genuine"), detail.format(person=name), "genuine", Tone.OK)
    else:
        detail = translate(
            "Inbox", "The key of {person} has signed two different histories. Call them before you go on."
        )
        yield Told(translate("Inbox", "Not clear"), detail.format(person=name), "warning", Tone.DANGER)
    detail = translate("Inbox", "Sealed for this computer, and not altered since it was signed.")
    yield Told(translate("Inbox", "For you, unchanged"), detail, "lock", Tone.OK)
    if preview.complete:
        detail = translate("Inbox", "Nothing that belongs before it is missing.")
        yield Told(translate("Inbox", "Complete"), detail, "tick", Tone.OK)
    else:
        detail = translate(
            "Inbox", "Earlier data is missing. What waits for it is kept aside, and it is asked for."
        )
        yield Told(translate("Inbox", "Part missing"), detail, "clock", Tone.WARN)
    if preview.part.of > 1:
        number, of = (QLocale().toString(one) for one in (preview.part.number, preview.part.of))
        title = translate("Inbox", "Part {number} of {of}").format(number=number, of=of)
        detail = translate("Inbox", "The case was too large for one bundle. Its parts may come in any order.")
        yield Told(title, detail, "exchange", Tone.ACCENT)


def urgent(line: CaseLine) -> Told:
    """What a person should know of a case before anything else."""
    case = isolated(line.code) if line.code else translate("Inbox", "A case")
    said = {
        Highlight.IMMINENT: (translate("Inbox", "{case}: risk raised to Imminent"), "warning", Tone.DANGER),
        Highlight.HIGH: (translate("Inbox", "{case}: risk raised to High"), "warning", Tone.DANGER),
        Highlight.CRISIS: (translate("Inbox", "{case}: a crisis"), "flag", Tone.WARN),
        Highlight.WITHDRAWN: (translate("Inbox", "{case}: consent withdrawn"), "genuine", Tone.WARN),
    }
    title, icon, tone = said[line.what]
    detail = ""
    if line.what is Highlight.WITHDRAWN:
        detail = translate("Inbox", "What it covered is put away here, and its sender hears of that.")
    return Told(title.format(case=case), detail, icon, tone)


def alarm_words(alarm: AlarmRow) -> str:
    """What rang, what to do, and in whose bundle it came where that is somebody else's."""
    name = sender_name(alarm.whose)
    words = {
        AlarmKind.FORK: translate(
            "Inbox",
            "The key of {person} has signed two different histories. What you have is safe. Call them: "
            "their key may be in other hands.",
        ),
        AlarmKind.ROLLBACK: translate(
            "Inbox",
            "Others hold more of what this computer wrote than it does itself: an older copy was put back. "
            "It goes on as a new device and asks for the rest.",
        ),
        AlarmKind.CHANNEL: translate(
            "Inbox", "Two different bundles of {person} have the same number. Call them before you go on."
        ),
        AlarmKind.AUDIT: translate(
            "Inbox",
            "The log of this device of {person} was changed or rolled back: it told of more before, or of "
            "something else. What you have is safe. Ask them what happened to it.",
        ),
    }[alarm.kind]
    if alarm.brought_by is not None and not alarm.is_brought_by_its_own:
        words += " " + translate("Inbox", "It came to light in a bundle of {sender}.")
    return words.format(person=name, sender=sender_name(alarm.brought_by))


class InboxLines(QObject):
    """Lines with a number in them: lupdate sees plurals only where a class says them."""

    def new(self, count: int) -> str:
        """How many there are to look at."""
        return self.tr("%n new. Nothing is read into your vault until you have looked.", "", count)

    def contents(self, counts: Counts) -> list[Told]:
        """What is in it, a line each."""
        lines = [
            (counts.clients, self._clients(counts), "person", Tone.ACCENT),
            (counts.new, self.tr("%n new record(s)", "", counts.new), "note", Tone.ACCENT),
            (counts.changed, self.tr("%n record(s) go on here", "", counts.changed), "pencil", Tone.ACCENT),
            (counts.files, self.tr("%n file(s)", "", counts.files), "file", Tone.ACCENT),
            (counts.decisions, self._decisions(counts), "merge", Tone.WARN),
            (counts.erased, self.tr("%n record(s) erased by others", "", counts.erased), "bin", Tone.WARN),
        ]
        return [Told(words, "", icon, tone) for count, words, icon, tone in lines if count]

    def notes(self, notes: tuple[FeedNote, ...]) -> list[Told]:
        """What does not simply count, put together."""
        found = Counter(note.verdict for note in notes)
        lines = {
            Verdict.WAITS: self.tr("%n part(s) wait for earlier data", "", found[Verdict.WAITS]),
            Verdict.REFUSED: self.tr(
                "%n part(s) left out: not their writer's to write", "", found[Verdict.REFUSED]
            ),
            Verdict.FORKED: self.tr(
                "%n part(s) held back: they contradict what is here", "", found[Verdict.FORKED]
            ),
            Verdict.NEWER: self.tr("%n part(s) need a newer version", "", found[Verdict.NEWER]),
            Verdict.ASKS: self.tr("%n part(s) erase records: you are asked", "", found[Verdict.ASKS]),
        }
        tones = {Verdict.FORKED: Tone.DANGER, Verdict.REFUSED: Tone.DANGER}
        return [
            Told(words, "", "warning", tones.get(verdict, Tone.WARN))
            for verdict, words in lines.items()
            if found[verdict]
        ]

    def missent(self, found: Missent) -> Told:
        """What nobody should have sent to whoever reads this."""
        entries = self.tr("%n entry(ies)", "", found.entries)
        clients = self.tr("%n client(s)", "", found.cases)
        words = self.tr("Not for you: {entries} of {clients}")
        if found.doubt is not None:
            words = self.tr("Perhaps not for you: {entries} of {clients}")
        words = words.format(entries=entries, clients=clients)
        why = self.tr("Nobody with your part in the programme gets this.")
        if found.by_consent:
            why = self.tr("The clients' consent does not cover it, as far as it is known here.")
        if found.doubt is None:
            return Told(words, why, "warning", Tone.DANGER)
        return Told(words, f"{_in_doubt(found.doubt)} {why}", "warning", Tone.WARN)

    def after_loss(self, left_out: AfterLoss) -> Told:
        """What somebody's computer wrote that nobody vouches for."""
        words = self.tr("%n entry(ies) of {person} left out", "", left_out.entries)
        since = self.tr("Written on a computer that is no longer trusted.")
        if left_out.since is not None:
            since = self.tr("Written since {moment} on a computer that is no longer trusted.")
            since = since.format(moment=moment(left_out.since))
        rest = self.tr("Nobody vouches for it, so none of it counts. What was here before stays.")
        name = isolated(left_out.name)
        return Told(words.format(person=name), f"{since} {rest}", "warning", Tone.WARN)

    def left_out(self, entries: int) -> str:
        """What did not count of a bundle that was read in."""
        return self.tr("%n entry(ies) of a computer that is no longer trusted did not count.", "", entries)

    def short(self, preview: BundlePreview) -> str:
        """The whole of it in one line."""
        counts = preview.counts
        parts = [self.tr("%n client(s)", "", counts.clients)] if counts.clients else []
        parts += [told.title for told in self.contents(counts) if told.icon != "person"]
        return ", ".join(parts) if parts else kind_words(preview.kind)

    def erases(self, count: int) -> str:
        """What a person is asked before so much goes."""
        return self.tr(
            "It asks to erase %n record(s) at once, which waits for your decision. The rest can be read in.",
            "",
            count,
        )

    def read_in(self, imported: Imported) -> str:
        """What came of it."""
        if imported.repeated:
            return self.tr("This bundle was read in before. Nothing changed.")
        if imported.state is IncomingState.WAITING:
            return self.tr("Read in as far as it goes. The rest waits for earlier data, which is asked for.")
        if imported.state is IncomingState.TO_DECIDE:
            return self.tr("Read in, but for what it erases: that needs your decision.")
        decisions = imported.preview.counts.decisions
        if decisions:
            return self.tr("Read in. %n record(s) need your decision.", "", decisions)
        left_out = sum(one.entries for one in imported.preview.after_loss)
        if left_out:
            return " ".join((self.tr("Read in."), self.left_out(left_out)))
        return self.tr("Read in. Its sender gets a receipt.")

    def _clients(self, counts: Counts) -> str:
        words = self.tr("%n client(s)", "", counts.clients)
        if not counts.new_clients:
            return words
        new = self.tr("%n of them new here", "", counts.new_clients)
        return self.tr("{clients}, {new}").format(clients=words, new=new)

    def _decisions(self, counts: Counts) -> str:
        return self.tr("%n record(s) will need your decision", "", counts.decisions)


def _arrived(row: IncomingRow, preview: BundlePreview | None) -> Told:
    if preview is None:
        title = translate("Inbox", "Bundle") if row.sender is None else _of_sender(row)
        return Told(title, translate("Inbox", "Being checked"), "exchange", Tone.MUTED)
    detail = InboxLines().short(preview)
    title = translate("Inbox", "{person}: {kind}").format(
        person=sender_name(preview.sender), kind=kind_words(preview.kind)
    )
    if not preview.genuine:
        return Told(title, detail, "warning", Tone.DANGER, translate("Inbox", "Not clear"))
    if preview.missent:
        badge = translate("Inbox", "Not for you")
        if not preview.surely_missent:
            badge = translate("Inbox", "Perhaps not for you")
        return Told(title, detail, "warning", Tone.WARN, badge)
    if not preview.complete:
        return Told(title, detail, "clock", Tone.WARN, translate("Inbox", "Part missing"))
    badge = "" if preview.kind is BundleKind.ROSTER else translate("Inbox", "Genuine")
    return Told(title, detail, "tick", Tone.OK, badge)


def _in_doubt(doubt: Doubt) -> str:
    """Why it could not be asked for sure: what only the sender knows."""
    return {
        Doubt.PART: translate(
            "Inbox", "This could not be asked for sure: more of it is still to come, as it says."
        ),
        Doubt.NEWER_LIST: translate(
            "Inbox",
            "This could not be asked for sure: its sender has a newer list, as it says.",
        ),
        Doubt.MADE_BEFORE: translate("Inbox", "It says that it was made before a consent ended."),
    }[doubt]


def _held_words(row: IncomingRow) -> tuple[str, str]:
    """What is said of a bundle that was looked at, and its badge."""
    if row.state is IncomingState.UNKNOWN_SIGNER:
        return _stopped(row.reason)
    words = {
        IncomingState.WAITING: (
            translate("Inbox", "Kept aside until earlier data arrives, which was asked for."),
            translate("Inbox", "Part missing"),
        ),
        IncomingState.TO_DECIDE: (
            translate("Inbox", "It erases very much, which needs your decision."),
            translate("Inbox", "Needs your decision"),
        ),
        IncomingState.QUARANTINED: (why_refused(row.reason), translate("Inbox", "Refused")),
        IncomingState.DISCARDED: (_discarded(row), translate("Inbox", "Thrown away")),
    }
    came = translate("Inbox", "Came {moment}.").format(moment=moment(row.arrived_at))
    if row.after_loss:
        came = f"{came} {InboxLines().left_out(row.after_loss)}"
    return words.get(row.state, (came, translate("Inbox", "Done")))


def _stopped(reason: str) -> tuple[str, str]:
    """The same of one that is tried again with each newer list, or program."""
    if reason == TOO_NEW:
        return translate("Inbox", "Bring this program up to date to read it."), translate("Inbox", "Kept")
    words = translate("Inbox", "Signed by nobody in your programme. Not opened.")
    if reason == OTHER_CERTIFICATE:
        words = translate("Inbox", "Its computer goes by another certificate than the list has. Not opened.")
    return words, translate("Inbox", "Stopped")


def _discarded(row: IncomingRow) -> str:
    came = translate("Inbox", "Came {moment}.").format(moment=moment(row.arrived_at))
    return f"{why_refused(row.reason)} {came}" if row.reason else came


def _of_sender(row: IncomingRow) -> str:
    if row.kind is None:
        return translate("Inbox", "Bundle")
    return translate("Inbox", "{person}: {kind}").format(
        person=sender_name(row.sender), kind=kind_words(row.kind)
    )
