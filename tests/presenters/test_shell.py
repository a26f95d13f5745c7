"""The frame of an open vault: where the person is, how they move, what a lock saves."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

import pytest

from pss_desktop.domain.errors import BusyError, DiskFullError, PssError, RecordNotFoundError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.clients.add_client import AddClientPresenter
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.clients.client_edit import ClientEditPresenter
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.clients.client_list import ClientListPresenter
from pss_desktop.presenters.clients.client_page import ClientPagePresenter
from pss_desktop.presenters.clients.timeline import TimelinePresenter
from pss_desktop.presenters.desk import Job, Screen, UndoOffer
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.presenters.frame.jobs import JobState
from pss_desktop.presenters.frame.search import Command, NamedCommand, SearchPresenter
from pss_desktop.presenters.frame.shell import REST_AFTER_MS, ShellPresenter
from pss_desktop.presenters.privacy import Privacy
from pss_desktop.presenters.review.review_watch import ReviewPlace
from pss_desktop.presenters.runner import Slices, TaskRunner
from pss_desktop.presenters.sessions.note_editor import NoteEditorPresenter
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.presenters.settings.settings import SettingsPresenter
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.mailboxes import ExchangeState
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace
from tests.presenters.hands import HandAlarms, HeldRunner, InlineRunner
from tests.presenters.shown import (
    ClientShown,
    EditorShown,
    FormShown,
    ListShown,
    NotePageShown,
    TimelineShown,
    TodayShown,
)
from tests.services.clinic import Clinic, add_client, sign_note

T = TypeVar("T")


class SettingsStill:
    """Settings whose pages nobody looks at."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not name.startswith("show_"):
            raise AttributeError(name)
        return lambda *_, **__: None


class HeaderStill:
    """The head of a client's page that nobody looks at."""

    def show_facts(self, facts: CaseFacts) -> None:
        return None

    def show_header_problem(self, problem: PssError) -> None:
        return None


_STAND_INS: dict[type, tuple[Callable[[], object], str]] = {
    TodayPresenter: (TodayShown, "today"),
    ClientListPresenter: (ListShown, "clients"),
    AddClientPresenter: (FormShown, "add_client"),
    TimelinePresenter: (TimelineShown, "client"),
    ClientPagePresenter: (ClientShown, "client_notes"),
    ClientEditPresenter: (FormShown, "edit_client"),
    NoteEditorPresenter: (EditorShown, "note_editor"),
    NotePagePresenter: (NotePageShown, "note"),
    SettingsPresenter: (SettingsStill, "settings"),
}


@dataclass
class FrameShown:
    """A frame without windows: it attaches each screen to a stand-in and remembers their order."""

    screens: list[str] = field(default_factory=list)
    current: object = None
    presenter: object = None
    person: Preferences | None = None
    problems: list[PssError] = field(default_factory=list)
    undos: list[UndoOffer] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    jobs: list[JobState] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    asked: list[object] = field(default_factory=list)
    covered: list[bool] = field(default_factory=list)
    review: ReviewPlace = field(default_factory=ReviewPlace)
    exchange: list[tuple[ExchangeState, bool]] = field(default_factory=list)
    exchanged: list[Exchanged] = field(default_factory=list)
    unsealed: list[str] = field(default_factory=list)
    search: SearchPresenter | None = None

    def _show(self, name: str, presenter: object, screen: object) -> None:
        self.screens.append(name)
        self.current, self.presenter = screen, presenter
        header = getattr(presenter, "header", None)
        if isinstance(header, ClientHeaderPresenter):
            header.attach(HeaderStill())
        if self.presenter is presenter:
            presenter.attach(screen)  # type: ignore[attr-defined]

    def show_person(self, preferences: Preferences) -> None:
        self.person = preferences

    def show_screen(self, presenter: object) -> None:
        stand_in, name = _STAND_INS[type(presenter)]
        self._show(name, presenter, stand_in())

    def come_forward(self) -> None:
        return None

    def show_search(self, presenter: SearchPresenter) -> None:
        self.search = presenter

    def command_names(self) -> tuple[NamedCommand, ...]:
        return (NamedCommand(Command.LOCK, "Lock"),)

    def ask_client(self, presenter: ChooseClientPresenter) -> None:
        self.asked.append(presenter)

    def ask_signature(self, presenter: ConfirmPresenter[T]) -> None:
        self.asked.append(presenter)

    def show_problem(self, problem: PssError) -> None:
        self.problems.append(problem)

    def show_undo(self, offer: UndoOffer) -> None:
        self.undos.append(offer)

    def show_exchange(self, state: ExchangeState, *, busy: bool) -> None:
        self.exchange.append((state, busy))

    def show_exchanged(self, done: Exchanged) -> None:
        self.exchanged.append(done)

    def show_unsealed(self, code: str) -> None:
        self.unsealed.append(code)

    def show_review(self, place: ReviewPlace) -> None:
        self.review = place

    def show_count(self, count: int) -> None:
        self.counts.append(count)

    def show_shortcuts(self) -> None:
        self.asked.append("shortcuts")

    def show_job(self, state: JobState) -> None:
        self.jobs.append(state)

    def hide_job(self) -> None:
        return None

    def show_ended(self, word: str) -> None:
        self.ended.append(word)

    def show_privacy(self, privacy: Privacy) -> None:
        self.covered.append(privacy.covers)


@dataclass
class Frame:
    workspace: Workspace
    clinic: Clinic
    runner: TaskRunner = field(default_factory=InlineRunner)
    first: Place | None = None
    shown: FrameShown = field(default_factory=FrameShown)
    locked: int = 0

    def __post_init__(self) -> None:
        self.alarms = HandAlarms()
        self.presenter = ShellPresenter(
            self.workspace,
            runner=self.runner,
            alarms=self.alarms,
            clock=self.clinic.clock,
            lock=self._lock,
            first=self.first,
        )
        self.presenter.attach(self.shown)

    def _lock(self) -> None:
        self.locked += 1

    def let_painted(self) -> None:
        """The first screen had its time to be painted."""
        for alarm in self.alarms.set:
            if alarm.ms == REST_AFTER_MS:
                alarm.ring()

    @property
    def here(self) -> str:
        return self.shown.screens[-1]


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    return add_client(workspace, "Juniper Vale")


@pytest.fixture
def frame(workspace: Workspace, clinic: Clinic, client: ClientId) -> Frame:
    return Frame(workspace, clinic)


def test_a_vault_opens_at_today_with_the_name_of_its_owner(frame: Frame) -> None:
    assert frame.here == "today"
    assert frame.shown.person is not None
    assert frame.shown.person.person_name == "Hazel Brook"
    assert frame.shown.counts != []


@pytest.mark.parametrize("screen", [Screen(name) for _, name in _STAND_INS.values()])
def test_every_screen_is_shown_under_its_own_word(
    frame: Frame, workspace: Workspace, client: ClientId, screen: Screen
) -> None:
    note = to_hex(sign_note(workspace, client, "Words")) if screen is Screen.NOTE else ""
    frame.presenter.go(Place(screen, to_hex(client), note))
    assert frame.here == screen.value


def test_from_a_screen_that_could_not_be_built_one_goes_elsewhere_or_locks(
    frame: Frame, client: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise LookupError

    with monkeypatch.context() as bug:
        bug.setattr(frame.shown, "show_screen", broken)
        with pytest.raises(LookupError):
            frame.presenter.go(Place(Screen.NOTE_EDITOR, to_hex(client)))
    frame.presenter.lock_work()
    frame.presenter.go(Place(Screen.CLIENTS))
    assert frame.here == "clients"


def test_back_returns_the_way_one_came(frame: Frame, client: ClientId) -> None:
    frame.presenter.go(Place(Screen.CLIENTS))
    frame.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    frame.presenter.back()
    frame.presenter.back()
    frame.presenter.back()
    assert frame.shown.screens == ["today", "clients", "client", "clients", "today", "today"]


def test_a_screen_that_replaces_another_is_not_gone_back_to(frame: Frame, client: ClientId) -> None:
    frame.presenter.go(Place(Screen.ADD_CLIENT))
    frame.presenter.replace(Place(Screen.CLIENT, to_hex(client)))
    frame.presenter.back()
    assert frame.here == "today"


def test_a_new_note_is_for_the_client_who_is_shown_else_it_asks(frame: Frame, client: ClientId) -> None:
    frame.presenter.new_note()
    (choosing,) = frame.shown.asked
    assert isinstance(choosing, ChooseClientPresenter)
    frame.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    frame.presenter.new_note()
    assert frame.here == "note_editor"


@pytest.mark.parametrize(
    "command,screen",
    [(Command.CLIENTS, "clients"), (Command.ADD_CLIENT, "add_client"), (Command.SETTINGS, "settings")],
)
def test_commands_lead_to_their_screens(frame: Frame, command: Command, screen: str) -> None:
    frame.presenter.run(command)
    assert frame.here == screen


def test_commands_lock_help_and_write(frame: Frame) -> None:
    frame.presenter.run(Command.LOCK)
    frame.presenter.run(Command.SHORTCUTS)
    frame.presenter.run(Command.NEW_NOTE)
    assert frame.locked == 1
    assert frame.shown.asked[0] == "shortcuts"
    assert isinstance(frame.shown.asked[1], ChooseClientPresenter)


def test_a_lock_saves_the_words_and_the_place_and_closes_the_vault(
    frame: Frame, clinic: Clinic, client: ClientId
) -> None:
    frame.presenter.go(Place(Screen.NOTE_EDITOR, to_hex(client)))
    editor = frame.shown.presenter
    assert isinstance(editor, NoteEditorPresenter)
    editor.set_field("narrative", "Half a sent")
    assert isinstance(frame.shown.current, EditorShown)
    frame.shown.current.at = ("narrative", 4)
    frame.presenter.lock_work()()

    again = Frame(clinic.reopen(), clinic)
    assert again.here == "note_editor"
    assert isinstance(again.shown.current, EditorShown)
    assert again.shown.current.texts["narrative"] == "Half a sent"
    assert again.shown.current.at == ("narrative", 4)
    again.workspace.close()


def test_a_lock_closes_the_vault_even_when_the_words_cannot_be_saved(
    frame: Frame, clinic: Clinic, client: ClientId
) -> None:
    frame.presenter.go(Place(Screen.NOTE_EDITOR, to_hex(client)))
    editor = frame.shown.presenter
    assert isinstance(editor, NoteEditorPresenter)

    def refuse(_: object) -> None:
        raise DiskFullError

    editor._autosave._write = refuse  # type: ignore[assignment]
    editor.set_field("narrative", "Lost")
    frame.presenter.lock_work()()
    clinic.reopen().close()


def test_a_client_who_is_gone_leads_to_today_with_a_sentence(frame: Frame) -> None:
    frame.presenter.go(Place(Screen.CLIENT, "ab" * 16))
    assert frame.here == "today"
    assert isinstance(frame.shown.problems[-1], RecordNotFoundError)


def test_an_answer_for_a_screen_that_has_gone_reaches_nobody(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    runner = HeldRunner()
    frame = Frame(workspace, clinic, runner)
    runner.run_all()
    frame.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    gone = frame.shown.current
    frame.presenter.go(Place(Screen.CLIENTS))
    runner.run_all()
    assert isinstance(gone, TimelineShown)
    assert gone.stories == []
    assert frame.here == "clients"


def test_the_frame_built_anew_keeps_the_person_where_they_are(frame: Frame, client: ClientId) -> None:
    frame.presenter.go(Place(Screen.CLIENT, to_hex(client)))
    again = FrameShown()
    frame.presenter.show_anew(lambda: again)
    assert again.screens == ["client"]
    assert again.person == frame.shown.person
    frame.let_painted()
    assert again.search is not None


def test_what_can_wait_is_begun_once_the_first_screen_had_time_to_be_painted(
    workspace: Workspace, clinic: Clinic
) -> None:
    runner = HeldRunner()
    frame = Frame(workspace, clinic, runner)
    runner.run_all()
    assert frame.here == "today"
    assert (frame.shown.search, frame.shown.exchange) == (None, [])
    frame.let_painted()
    runner.run_all()
    assert frame.shown.search is not None
    assert frame.shown.exchange != []


def test_long_work_goes_on_in_a_frame_that_is_built_anew(
    workspace: Workspace, clinic: Clinic, client: ClientId
) -> None:
    runner = HeldRunner()
    frame = Frame(workspace, clinic, runner)
    runner.run_all()

    def work() -> Slices[str]:
        yield Progress(1, 2, "pages")
        return "copied"

    frame.presenter.start_job(Job("back_up", work, done=lambda _: None, failed=lambda _: None))
    again = FrameShown()
    frame.presenter.show_anew(lambda: again)
    assert [state.word for state in again.jobs] == ["back_up"]
    refused: list[PssError] = []
    frame.presenter.start_job(Job("check", work, done=lambda _: None, failed=refused.append))
    assert isinstance(refused[0], BusyError)
    runner.run_all()
    assert again.jobs[-1].done == 1


def test_the_daily_backup_is_made_behind_the_person(frame: Frame, workspace: Workspace) -> None:
    frame.let_painted()
    assert len(workspace.safekeeping.backups()) == 1


def test_a_bug_keeps_the_words(frame: Frame, workspace: Workspace, client: ClientId) -> None:
    frame.presenter.keep_words()
    frame.presenter.go(Place(Screen.NOTE_EDITOR, to_hex(client)))
    assert isinstance(frame.shown.presenter, NoteEditorPresenter)
    frame.shown.presenter.set_field("narrative", "Before the fall")
    frame.presenter.keep_words()
    assert workspace.notes.begin(client).content["narrative"] == "Before the fall"


def test_a_first_place_goes_before_the_last_one(workspace: Workspace, clinic: Clinic) -> None:
    assert Frame(workspace, clinic, first=Place(Screen.ADD_CLIENT)).here == "add_client"


def test_a_client_who_can_see_the_screen_gets_it_built_anew_and_a_lock_does_not_forget(
    frame: Frame, workspace: Workspace, client: ClientId
) -> None:
    frame.presenter.go(Place("client", client=to_hex(client)))
    before = frame.shown.current
    frame.presenter.turn_privacy()
    assert frame.here == "client"
    assert frame.shown.current is not before
    assert workspace.preferences.load().client_sees
    frame.presenter.turn_privacy()
    assert not workspace.preferences.load().client_sees


def test_names_are_covered_from_the_first_screen_after_a_lock(workspace: Workspace, clinic: Clinic) -> None:
    workspace.preferences.keep(replace(workspace.preferences.load(), client_sees=True))
    again = Frame(workspace, clinic)
    assert again.shown.covered[-1]
    assert again.here == "today"
