"""Reading a signed note, and adding to it."""

from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import PassphraseNeededError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.notes import NoteState
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import NotePageShown
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client, as_colleague, sign_note


@dataclass
class NotePage:
    workspace: Workspace
    client: ClientId
    note: RecordId
    screen: NotePageShown = field(default_factory=NotePageShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        place = Place("note", to_hex(self.client), to_hex(self.note))
        self.presenter = NotePagePresenter(self.still.desk, place)
        self.presenter.attach(self.screen)

    def add(self, words: str, kind: AddendumKind = AddendumKind.ADDENDUM) -> None:
        self.presenter.begin_adding(kind)
        self.presenter.set_text(words)
        self.presenter.sign()


@pytest.fixture
def page(workspace: Workspace) -> NotePage:
    client = add_client(workspace)
    return NotePage(workspace, client, sign_note(workspace, client, "Sat under the fig tree"))


def test_an_addendum_stands_below_the_note_which_stays_as_it_was(page: NotePage) -> None:
    page.add("She called on Tuesday")
    assert page.screen.state is not None
    detail = page.screen.state.detail
    assert [one.text for one in detail.addenda] == ["She called on Tuesday"]
    assert detail.note.body.parts["narrative"] == "Sat under the fig tree"
    assert page.screen.adding is None


def test_entered_in_error_is_a_mark_with_its_reason(page: NotePage) -> None:
    page.add("Written for another person", AddendumKind.ENTERED_IN_ERROR)
    assert page.screen.state is not None
    assert page.screen.state.detail.state is NoteState.ENTERED_IN_ERROR


def test_an_addition_without_words_is_not_signed(page: NotePage) -> None:
    page.add("   ")
    assert [problem.code for problem in page.screen.problems] == ["required"]


def test_an_unfinished_addition_comes_back_on_this_note_only(page: NotePage) -> None:
    page.presenter.begin_adding(AddendumKind.LATE_ENTRY)
    page.presenter.set_text("What I forgot")
    page.presenter.leave(lambda: None)
    again = NotePage(page.workspace, page.client, page.note)
    assert again.screen.adding == (AddendumKind.LATE_ENTRY, "What I forgot")
    other = NotePage(page.workspace, page.client, sign_note(page.workspace, page.client, "Another"))
    assert other.screen.adding is None


def test_dropping_the_words_forgets_their_draft(page: NotePage) -> None:
    page.presenter.begin_adding(AddendumKind.ADDENDUM)
    page.presenter.set_text("On second thought")
    page.presenter.focus_lost()
    page.presenter.drop_adding()
    assert NotePage(page.workspace, page.client, page.note).screen.adding is None


def test_a_signed_addition_leaves_no_draft(page: NotePage) -> None:
    page.add("She called on Tuesday")
    assert NotePage(page.workspace, page.client, page.note).screen.adding is None


def test_without_the_passphrase_nothing_is_signed_and_the_words_stay(page: NotePage, clinic: Clinic) -> None:
    clinic.clock.advance(minutes=20)
    page.add("Not yet confirmed")
    assert isinstance(page.screen.problem, PassphraseNeededError)
    assert page.screen.adding == (AddendumKind.ADDENDUM, "")
    page.workspace.signing.confirm(PASSPHRASE)
    page.presenter.sign()
    assert page.screen.state is not None
    assert [one.text for one in page.screen.state.detail.addenda] == ["Not yet confirmed"]


def test_what_another_screen_adds_is_shown_here_too(page: NotePage) -> None:
    page.workspace.notes.add_addendum(page.note, AddendumKind.ADDENDUM, "From elsewhere")
    assert page.screen.state is not None
    assert [one.text for one in page.screen.state.detail.addenda] == ["From elsewhere"]
    page.presenter.close()


def test_a_lock_keeps_the_place_and_the_words(page: NotePage) -> None:
    page.presenter.begin_adding(AddendumKind.ADDENDUM)
    page.presenter.set_text("Almost")
    page.screen.at = ("text", 3)
    assert page.presenter.place() == Place("note", to_hex(page.client), to_hex(page.note), "text", 3)
    work = page.presenter.unsaved_work()
    assert work is not None
    work()
    assert NotePage(page.workspace, page.client, page.note).screen.adding == (AddendumKind.ADDENDUM, "Almost")


def test_a_colleagues_note_is_co_signed_from_its_page(workspace: Workspace) -> None:
    client = add_client(workspace)
    with as_colleague(workspace):
        note = sign_note(workspace, client, "Written by a colleague.")
    still, screen = StillDesk(workspace), NotePageShown()
    presenter = NotePagePresenter(still.desk, Place("note", to_hex(client), to_hex(note)))
    presenter.attach(screen)
    assert screen.state is not None
    assert screen.state.detail.may_co_sign
    presenter.co_sign()
    assert [one.name for one in screen.state.detail.co_signed] == ["Hazel Brook"]
    assert not screen.state.detail.may_co_sign
