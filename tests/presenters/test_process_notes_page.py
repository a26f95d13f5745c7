"""Private notes on screen: kept, changed, dropped, and never under another client."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import DiskFullError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.sessions.process_notes_page import ProcessNotesPresenter, ProcessNotesState
from pss_desktop.services.paging import Page
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.process_notes import ProcessNote
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client


@dataclass
class PrivateShown(Writing):
    state: ProcessNotesState | None = None
    notes: list[ProcessNote] = field(default_factory=list)
    words: str = ""
    changing: bool = False

    def show_private(self, state: ProcessNotesState) -> None:
        self.state = state
        self.notes = list(state.notes.rows)

    def show_older(self, page: Page[ProcessNote]) -> None:
        self.notes += page.rows

    def show_writing(self, words: str, *, changing: bool) -> None:
        self.words, self.changing = words, changing

    @property
    def kept(self) -> Sequence[str]:
        return [note.words for note in self.notes]


@dataclass
class Private:
    workspace: Workspace
    client: ClientId
    cursor: int = 0
    screen: PrivateShown = field(default_factory=PrivateShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        place = Place(Screen.PROCESS_NOTES, to_hex(self.client), field="words", cursor=self.cursor)
        self.presenter = ProcessNotesPresenter(self.still.desk, place)
        self.presenter.attach(self.screen)

    def write(self, words: str) -> None:
        self.presenter.set_words(words)


@pytest.fixture
def private(workspace: Workspace, client: ClientId) -> Private:
    return Private(workspace, client)


def test_what_is_kept_stands_below_and_the_field_is_empty_again(private: Private) -> None:
    private.write("I was tired today.")
    private.presenter.keep()
    assert private.screen.kept == ["I was tired today."]
    assert private.screen.words == ""
    private.write("Another thought.")
    private.presenter.focus_lost()
    private.presenter.keep()
    assert private.screen.kept == ["Another thought.", "I was tired today."]


def test_half_a_thought_comes_back_with_its_cursor_after_a_lock(
    private: Private, workspace: Workspace, client: ClientId
) -> None:
    private.write("I was ti")
    private.screen.put_cursor("words", 8)
    place = private.presenter.place()
    work = private.presenter.unsaved_work()
    assert work is not None
    work()
    private.presenter.close()
    again = Private(workspace, client, place.cursor)
    assert again.screen.words == "I was ti"
    assert again.screen.at == ("words", 8)
    assert again.screen.kept == []


def test_it_never_shows_under_another_client(private: Private, workspace: Workspace) -> None:
    private.write("Only about the first.")
    private.presenter.leave(lambda: None)
    private.presenter.close()
    other = Private(workspace, add_client(workspace, "Basil Thorne"))
    assert other.screen.words == ""
    assert other.screen.kept == []


def test_other_words_for_an_old_note_replace_it(private: Private) -> None:
    private.write("First words.")
    private.presenter.keep()
    (note,) = private.screen.notes
    private.presenter.change(note)
    assert (private.screen.words, private.screen.changing) == ("First words.", True)
    private.write("Better words.")
    private.presenter.keep()
    assert private.screen.kept == ["Better words."]
    assert not private.screen.changing


def test_changing_an_old_note_keeps_first_what_was_being_written(private: Private) -> None:
    private.write("First words.")
    private.presenter.keep()
    (note,) = private.screen.notes
    private.write("Half a thought")
    private.presenter.change(note)
    assert private.screen.kept == ["Half a thought", "First words."]
    assert private.screen.words == "First words."


def test_dropping_leaves_what_was_kept(private: Private, workspace: Workspace, client: ClientId) -> None:
    private.write("First words.")
    private.presenter.keep()
    private.write("Not these")
    private.presenter.focus_lost()
    private.presenter.drop()
    assert private.screen.words == ""
    assert workspace.process_notes.open_draft(client) is None
    assert private.screen.kept == ["First words."]


def test_nothing_is_not_kept(private: Private) -> None:
    private.write("   ")
    private.presenter.keep()
    assert [problem.code for problem in private.screen.problems] == ["required"]
    assert private.screen.kept == []


def test_a_full_disk_is_told_and_the_words_stay(
    private: Private, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(type(workspace.process_notes), "keep", refuse)
    private.write("Words.")
    private.presenter.keep()
    assert isinstance(private.screen.problem, DiskFullError)
    assert workspace.process_notes.open_draft(private.client) is not None


def test_older_ones_come_when_asked_for(workspace: Workspace, clinic: Clinic, client: ClientId) -> None:
    for number in range(25):
        revision = workspace.process_notes.save_draft(client, {"words": f"Thought {number}"}, 0).revision
        workspace.process_notes.keep(client, revision)
        clinic.clock.advance(minutes=1)
    private = Private(workspace, client)
    assert len(private.screen.kept) == 20
    private.presenter.older()
    private.presenter.older()
    assert len(private.screen.kept) == 25
    private.presenter.open_client()
    assert private.still.shell.places == [Place(Screen.CLIENT, to_hex(client))]


def test_one_of_them_is_erased_and_words_for_it_become_a_new_one(
    private: Private, workspace: Workspace
) -> None:
    private.write("First words.")
    private.presenter.keep()
    (note,) = workspace.process_notes.page(private.client).rows
    private.presenter.change(note)
    private.write("Other words.")
    workspace.signing.confirm(PASSPHRASE)
    private.presenter.erase(note)
    assert private.screen.kept == []
    private.presenter.keep()
    assert private.screen.kept == ["Other words."]
