"""What is said of received bundles: each state, kind and verdict has its words, and none is said twice."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooNewError,
    NotForUsError,
    OtherCertificateError,
    ReplacedCertificateError,
    UnknownSignerError,
)
from pss_desktop.domain.ids import DeviceId, FeedId, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.exchange.inbox import InboxState
from pss_desktop.presenters.values import (
    AfterLoss,
    AlarmKind,
    AlarmRow,
    BundleKind,
    BundlePreview,
    Counts,
    Doubt,
    ErasedLine,
    FeedNote,
    Imported,
    IncomingRow,
    IncomingState,
    Missent,
    SenderRow,
    Verdict,
)
from pss_desktop.sync.bundle.contents import Part
from pss_desktop.ui.screens.exchange.inbox import InboxScreen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.words.inbox import (
    InboxLines,
    alarm_words,
    checked,
    kind_words,
    told_of,
    why_refused,
)
from pss_desktop.ui.texts import sentence
from pss_desktop.vault.exchange.channels import Arrival
from tests.fakes import NOON
from tests.pages import says, spoken_rows

HAZEL = SenderRow(DeviceId(b"d" * 16), None, "Hazel Brook", Role.COUNSELOR)
ROW = IncomingRow(1, IncomingState.ARRIVED, "", HAZEL, BundleKind.RECORDS, 4096, "file", NOON)
PREVIEW = BundlePreview(1, HAZEL, NOON, BundleKind.RECORDS, Arrival.NEXT, Counts(clients=1, new=3))
FEED = FeedId(b"f" * 16)
REASONS = ("B1", "B2", "B3", "B5", "B6", "B10", "B12", "B18", "B99")


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Words come from Qt's translator."""


def told(state: IncomingState, reason: str = "") -> str:
    line = told_of(replace(ROW, state=state, reason=reason), None)
    return f"{line.title}|{line.detail}|{line.badge}"


def test_each_state_has_its_own_line() -> None:
    lines = [told(state) for state in IncomingState]
    assert len(set(lines)) == len(lines)
    assert all(line.count("|") == 2 for line in lines)
    held = {one.code for one in (UnknownSignerError, BundleTooNewError, OtherCertificateError)}
    assert len({told(IncomingState.UNKNOWN_SIGNER, code) for code in held}) == len(held)


def test_each_reason_has_its_own_words() -> None:
    assert len({why_refused(code) for code in REASONS}) == len(REASONS)
    assert "somebody else" in told(IncomingState.DISCARDED, NotForUsError.code)


def test_a_certificate_that_does_not_hold_is_not_said_to_have_been_replaced() -> None:
    assert why_refused(ReplacedCertificateError.code) == "It goes by a certificate that does not hold here."
    said = sentence(ReplacedCertificateError())
    assert "Ask its sender to send again." in said
    assert "next bundle" not in said


def test_what_was_not_opened_names_nobody() -> None:
    line = told_of(replace(ROW, sender=None, kind=None), None)
    assert "Hazel" not in line.title


def test_a_proven_bundle_says_whose_and_what() -> None:
    line = told_of(ROW, PREVIEW)
    assert "Hazel Brook" in line.title
    assert line.badge == "Genuine"
    waits = replace(PREVIEW, notes=(FeedNote(FEED, Verdict.WAITS, 4),))
    assert told_of(ROW, waits).badge == "Part missing"
    forked = replace(PREVIEW, notes=(FeedNote(FEED, Verdict.FORKED, 4),))
    assert told_of(ROW, forked).badge == "Not clear"
    missent = replace(PREVIEW, missent=(Missent(6, 2, by_consent=True),))
    assert told_of(ROW, missent).badge == "Not for you"
    doubted = replace(PREVIEW, missent=(Missent(6, 2, by_consent=True, doubt=Doubt.PART),))
    assert told_of(ROW, doubted).badge == "Perhaps not for you"
    assert told_of(ROW, replace(PREVIEW, counts=Counts())).detail == kind_words(BundleKind.RECORDS)


def test_each_kind_has_a_name() -> None:
    assert len({kind_words(kind) for kind in BundleKind}) == len(BundleKind)


def titles(preview: BundlePreview) -> list[str]:
    return [one.title for one in checked(preview)]


def test_what_was_checked_is_said_for_each_outcome() -> None:
    assert titles(PREVIEW) == ["Genuine", "For you, unchanged", "Complete"]
    forked = replace(PREVIEW, arrival=Arrival.FORKED, notes=(FeedNote(FEED, Verdict.WAITS, 4),))
    assert titles(forked) == ["Not clear", "For you, unchanged", "Part missing"]
    assert titles(replace(PREVIEW, kind=BundleKind.ROSTER))[0] == "To be proven"


def test_each_alarm_says_what_to_do() -> None:
    alarms = [AlarmRow(1, kind, HAZEL, None, NOON, seen=False) for kind in AlarmKind]
    assert len({alarm_words(alarm) for alarm in alarms}) == len(AlarmKind)
    assert "Unknown sender" in alarm_words(replace(alarms[0], whose=None))


def test_an_alarm_says_in_whose_bundle_it_came_where_that_is_somebody_else() -> None:
    hazel = replace(HAZEL, person=PersonId(b"h" * 16))
    juniper = SenderRow(DeviceId(b"j" * 16), PersonId(b"j" * 16), "Juniper Marsh", Role.SUPERVISOR)
    alarm = AlarmRow(1, AlarmKind.FORK, hazel, juniper, NOON, seen=False)
    assert "Juniper Marsh" in alarm_words(alarm)
    own = replace(alarm, brought_by=replace(hazel, device=DeviceId(b"e" * 16)))
    assert alarm_words(own) == alarm_words(replace(alarm, brought_by=None))


def test_everything_in_a_bundle_has_a_line() -> None:
    counts = Counts(clients=2, new_clients=1, new=3, changed=4, decisions=1, erased=2, files=1)
    assert len(InboxLines().contents(counts)) == 6
    notes = tuple(FeedNote(FEED, verdict, 1) for verdict in Verdict)
    assert len(InboxLines().notes(notes)) == 5


def test_what_was_written_after_a_loss_says_whose_and_since_when() -> None:
    lost = AfterLoss(HAZEL.device, "Hazel Brook", 3, NOON)
    known, unknown = (InboxLines().after_loss(one) for one in (lost, replace(lost, since=None)))
    assert "Hazel Brook" in known.title
    assert "3" in known.title
    assert "since" in known.detail
    assert "since" not in unknown.detail
    screen, _ = page()
    screen.show_preview(ROW, replace(PREVIEW, counts=Counts(), after_loss=(lost,)))
    assert says(screen, known.title)
    done = Imported(1, IncomingState.APPLIED, replace(PREVIEW, after_loss=(lost, lost)))
    assert "6" in InboxLines().read_in(done)
    row = replace(ROW, state=IncomingState.APPLIED, after_loss=6)
    assert InboxLines().left_out(6) in told_of(row, None).detail


def test_what_should_not_have_come_is_said_before_it_is_read_in(qtbot: object) -> None:
    screen, presenter = page()
    found = (Missent(6, 2, by_consent=True), Missent(1, 1, by_consent=False))
    screen.show_preview(ROW, replace(PREVIEW, missent=found))
    screen.show()
    assert "Hazel Brook" in screen.banner.text()
    consent, role = (InboxLines().missent(one) for one in found)
    assert "6" in consent.title
    assert "2" in consent.title
    assert consent.detail != role.detail
    assert says(screen, consent.title)
    assert screen.throw.isVisible()
    screen.read.click()
    screen.throw.click()
    assert presenter.heard == ["read in", "throw away"]
    same = screen.read.text()
    screen.show_preview(ROW, PREVIEW)
    assert screen.read.text() != same
    assert not screen.throw.isVisible()


def test_what_could_not_be_asked_for_sure_is_said_as_that(qtbot: object) -> None:
    screen, _ = page()
    found = [Missent(6, 2, by_consent=True, doubt=doubt) for doubt in Doubt]
    said = [InboxLines().missent(one) for one in found]
    assert len({one.detail for one in said}) == len(Doubt)
    screen.show_preview(ROW, replace(PREVIEW, missent=tuple(found)))
    screen.show()
    assert "Perhaps" in screen.banner.text()
    assert "Hazel Brook" in screen.banner.text()
    assert all(says(screen, one.title) for one in said)
    assert screen.throw.isVisible()


def test_what_came_of_it_is_said() -> None:
    lines = InboxLines()
    done = Imported(1, IncomingState.APPLIED, PREVIEW)
    said = {
        lines.read_in(done),
        lines.read_in(replace(done, repeated=True)),
        lines.read_in(replace(done, state=IncomingState.WAITING)),
        lines.read_in(replace(done, preview=replace(PREVIEW, counts=Counts(decisions=2)))),
    }
    assert len(said) == 4


@dataclass
class PageHeard:
    """Remembers what the page of a bundle asked for."""

    heard: list[str] = field(default_factory=list)

    def attach(self, _: object) -> None:
        return None

    def look(self) -> None:
        self.heard.append("look")

    def read_in(self) -> None:
        self.heard.append("read in")

    def throw_away(self) -> None:
        self.heard.append("throw away")

    def keep(self) -> None:
        self.heard.append("keep")

    def open_inbox(self) -> None:
        self.heard.append("inbox")

    def open_exchange(self) -> None:
        self.heard.append("exchange")

    def open_decisions(self) -> None:
        self.heard.append("decisions")

    def admit(self) -> None:
        self.heard.append("admit")


@dataclass
class ListHeard:
    """Remembers what the list asked for."""

    alarms: list[AlarmRow] = field(default_factory=list)

    def attach(self, _: object) -> None:
        return None

    def open_exchange(self) -> None:
        return None

    def alarm_seen(self, alarm: AlarmRow) -> None:
        self.alarms.append(alarm)


def page() -> tuple[InboxBundleScreen, PageHeard]:
    presenter = PageHeard()
    return InboxBundleScreen(presenter), presenter  # type: ignore[arg-type]


def test_a_bundle_that_erases_much_is_read_in_but_for_that(qtbot: object) -> None:
    screen, presenter = page()
    screen.show_looking(ROW)
    asked = ErasedLine(None, "", "", (("session_note", 40),), ())
    screen.show_preview(ROW, replace(PREVIEW, asks=(asked,)))
    assert "40" in screen.banner.text()
    screen.read.click()
    assert presenter.heard == ["read in"]
    screen.show()
    screen.show_read_in(Imported(1, IncomingState.TO_DECIDE, PREVIEW))
    assert screen.decide.isVisible()
    screen.show_preview(replace(ROW, state=IncomingState.TO_DECIDE), replace(PREVIEW, asks=(asked,)))
    assert screen.decide.isVisible()
    assert not screen.read.isVisible()


@pytest.mark.parametrize("kind", [BundleKind.ROSTER, BundleKind.ACK])
def test_bundles_without_records_say_what_they_are(kind: BundleKind, qtbot: object) -> None:
    screen, _ = page()
    screen.show_preview(ROW, replace(PREVIEW, kind=kind, counts=Counts()))
    screen.show()
    assert says(screen, {"roster": "newer list", "ack": "has arrived"}[kind.value])
    assert screen.read.isVisible()
    screen.close()


def test_a_newer_list_of_people_is_mentioned(qtbot: object) -> None:
    screen, presenter = page()
    screen.show_preview(ROW, replace(PREVIEW, roster_newer=True, counts=Counts()))
    assert "newer list" in screen.banner.text()
    screen.header.went.emit(0)
    screen.header.went.emit(1)
    assert presenter.heard == ["exchange", "inbox"]


def test_what_needs_a_decision_leads_there(qtbot: object) -> None:
    screen, presenter = page()
    counts = Counts(decisions=1)
    screen.show_read_in(Imported(1, IncomingState.APPLIED, replace(PREVIEW, counts=counts)))
    screen.decide.click()
    assert presenter.heard == ["decisions"]
    screen.show_problem(NotForUsError())
    assert "(B6)" in screen.banner.text()


def test_what_is_for_somebody_else_can_only_be_left(qtbot: object) -> None:
    screen, _ = page()
    screen.show()
    screen.show_stopped(ROW, NotForUsError(), can_admit=True)
    assert not screen.throw.isVisible()
    screen.show_stopped(ROW, BundleTamperedError("frame"), can_admit=True)
    assert screen.throw.isVisible()
    assert not screen.again.isVisible()
    screen.show_stopped(ROW, UnknownSignerError(), can_admit=False)
    assert screen.throw.isVisible()
    assert not screen.admit.isVisible()
    screen.close()


def test_the_list_shows_alarms_and_what_is_done_with(qtbot: object) -> None:
    presenter = ListHeard()
    screen = InboxScreen(presenter)  # type: ignore[arg-type]
    alarm = AlarmRow(7, AlarmKind.FORK, HAZEL, None, NOON, seen=False)
    done = replace(ROW, state=IncomingState.APPLIED)
    screen.show_inbox(InboxState((), (done,), (alarm,), in_programme=False))
    assert "Done" in spoken_rows(screen.earlier)[0]
    screen.alarm.acted.emit()
    assert presenter.alarms == [alarm]
    screen.show_problem(NotForUsError())
    assert "(B6)" in screen.banner.text()


def test_a_case_in_several_bundles_says_which_part_this_is(qapp: QApplication) -> None:
    def titles(part: Part) -> list[str]:
        return [line.title for line in checked(replace(PREVIEW, part=part))]

    assert "Part 2 of 5" in titles(Part(2, 5))
    assert not any(title.startswith("Part") for title in titles(Part()))
