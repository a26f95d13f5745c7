"""Handing over: to whom, what is looked at, what is sealed, and the ways out of what stays."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import MailboxError, PreviewChangedError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.exchange.export import (
    ExportPresenter,
    ExportState,
    SealedNow,
    Way,
    WayOut,
    way_out,
)
from pss_desktop.services.exporting.exports import Addressee
from pss_desktop.services.exporting.preview import NamedNote, Staying
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, record_consent
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import add_client, sign_note
from tests.team import Team


@dataclass
class ExportShown:
    """What a person sees, and the folder that they point at."""

    folder: Path | None = None
    people: list[tuple[Addressee, ...]] = field(default_factory=list)
    states: list[ExportState] = field(default_factory=list)
    sealed: list[SealedNow] = field(default_factory=list)
    problems: list[PssError] = field(default_factory=list)

    def show_people(self, people: tuple[Addressee, ...]) -> None:
        self.people.append(people)

    def show_preview(self, state: ExportState) -> None:
        self.states.append(state)

    def show_sealed(self, done: SealedNow) -> None:
        self.sealed.append(done)

    def show_problem(self, problem: PssError) -> None:
        self.problems.append(problem)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        if self.folder is not None:
            chosen(self.folder)

    @property
    def state(self) -> ExportState:
        return self.states[-1]


@dataclass
class Page:
    """The presenter on a still desk."""

    workspace: Workspace
    place: Place
    screen: ExportShown = field(default_factory=ExportShown)

    def __post_init__(self) -> None:
        self.desk = StillDesk(self.workspace)
        self.presenter = ExportPresenter(self.desk.desk, self.place)
        self.presenter.attach(self.screen)


@pytest.fixture
def case(team: Team) -> ClientId:
    desk = team.counselor.desk
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def look(team: Team) -> Page:
    return Page(team.counselor.desk, Place("export", record=to_hex(team.supervisor.person)))


def test_first_it_is_asked_to_whom(team: Team, case: ClientId) -> None:
    page = Page(team.counselor.desk, Place("export"))

    ((one,),) = page.screen.people
    assert (one.name, one.records, one.since) == ("Juniper Vale", 3, None)
    page.presenter.choose(one.person)
    assert page.desk.shell.places == [Place("export", record=to_hex(one.person))]
    assert page.presenter.place() == Place("export")


def test_a_look_says_what_leaves_and_under_which_number(team: Team, case: ClientId) -> None:
    page = look(team)

    state = page.screen.state
    assert (state.number, state.unsent, state.way) == (1, 3, Way.FOLDER)
    assert page.presenter.place() == Place("export", record=to_hex(team.supervisor.person))


def test_what_was_looked_at_lies_on_the_stick(team: Team, case: ClientId, tmp_path: Path) -> None:
    page = look(team)
    page.screen.folder = tmp_path / "usb"
    page.screen.folder.mkdir()

    page.presenter.seal()

    (done,) = page.screen.sealed
    assert (done.first, done.last, done.folder) == (1, 1, page.screen.folder)
    assert len(list(page.screen.folder.iterdir())) == 1
    page.presenter.seal()
    assert len(page.screen.sealed) == 1


def test_without_a_folder_nothing_is_sealed(team: Team, case: ClientId) -> None:
    page = look(team)

    page.presenter.seal()

    assert page.screen.sealed == []
    assert team.counselor.desk.vault.storage.exchange.outgoing.newest(5) == ()


def test_by_mailbox_it_is_sealed_and_waits(team: Team, case: ClientId) -> None:
    page = look(team)

    page.presenter.set_way(Way.MAILBOX)
    page.presenter.seal()

    assert page.screen.state.way is Way.MAILBOX
    assert page.screen.sealed[0].folder is None


def test_what_changed_meanwhile_is_shown_anew(team: Team, case: ClientId) -> None:
    page = look(team)
    page.presenter.set_way(Way.MAILBOX)
    sign_note(team.counselor.desk, case, "Again.")

    page.presenter.seal()

    assert isinstance(page.screen.problems[0], PreviewChangedError)
    assert page.screen.state.preview.records_leaving == 4
    page.presenter.seal()
    assert len(page.screen.sealed) == 1


def test_a_stick_that_is_not_there_is_said_and_the_bundle_waits(
    team: Team, case: ClientId, tmp_path: Path
) -> None:
    page = look(team)
    page.screen.folder = tmp_path / "no stick"

    page.presenter.seal()

    assert isinstance(page.screen.problems[0], MailboxError)
    assert page.screen.state.number == 2


def test_names_are_looked_at_before_they_leave(team: Team, case: ClientId) -> None:
    page = look(team)

    page.presenter.set_names(wanted=True)

    assert page.screen.state.preview.with_names
    assert not page.screen.state.preview.by_code_only


@pytest.mark.parametrize(
    ("reason", "way"),
    [
        ("not_asked", WayOut.ASK),
        ("expired", WayOut.ASK),
        ("unanswered", WayOut.ASK),
        ("not_signed", WayOut.OPEN),
        ("withdrawn", None),
        ("private", None),
    ],
)
def test_each_reason_has_its_way_out_or_none(
    team: Team, case: ClientId, reason: str, way: WayOut | None
) -> None:
    page = look(team)
    staying = Staying(reason, 1, case, "K7-1")
    assert way_out(staying) is way

    page.presenter.act_on(staying)

    screens = {WayOut.ASK: "consent_form", WayOut.OPEN: "note_editor"}
    assert [one.screen for one in page.desk.shell.places] == ([] if way is None else [screens[way]])


def test_what_concerns_nobody_has_no_way_out(team: Team, case: ClientId) -> None:
    page = look(team)

    page.presenter.act_on(Staying("private", 2))

    assert page.desk.shell.places == []


def test_a_text_with_a_name_is_opened(team: Team, case: ClientId) -> None:
    page = look(team)
    record = RecordId(b"some record.....")

    page.presenter.read(NamedNote(case, "K7-1", record, "session_note"))
    page.presenter.read(NamedNote(case, "K7-1", record, "contact"))
    page.presenter.open_exchange()

    assert [one.screen for one in page.desk.shell.places] == ["note", "client", "exchange"]


def test_a_stranger_can_not_be_looked_at(team: Team) -> None:
    page = Page(team.counselor.desk, Place("export", record="ff" * 16))

    assert len(page.screen.problems) == 1
    page.presenter.seal()
    assert page.screen.sealed == []


def test_what_goes_by_itself_can_be_asked_about_again(team: Team, case: ClientId) -> None:
    page = look(team)
    assert page.screen.state.preview.since is None
    page.presenter.set_way(Way.MAILBOX)
    page.presenter.seal()
    page = look(team)
    assert page.screen.state.preview.since is not None

    page.presenter.ask_each_time()

    assert page.screen.state.preview.since is None
