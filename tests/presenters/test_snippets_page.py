"""The page of one's own text blocks: kept, changed, taken away, and never lost half-written."""

from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.errors import DiskFullError, PssError
from pss_desktop.domain.snippets import Snippet
from pss_desktop.presenters.desk import Screen, Undoable
from pss_desktop.presenters.sessions.snippets_page import SnippetForm, SnippetsPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk


@dataclass
class SnippetsShown(Writing):
    blocks: tuple[Snippet, ...] = ()
    form: SnippetForm | None = None

    def show_blocks(self, blocks: tuple[Snippet, ...]) -> None:
        self.blocks = blocks

    def show_form(self, form: SnippetForm) -> None:
        self.form = form

    def hide_form(self) -> None:
        self.form = None


@dataclass
class Blocks:
    workspace: Workspace
    start: Place = field(default_factory=lambda: Place(Screen.SNIPPETS))
    screen: SnippetsShown = field(default_factory=SnippetsShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.presenter = SnippetsPresenter(self.still.desk, self.start)
        self.presenter.attach(self.screen)

    def write(self, name: str, words: str) -> None:
        self.presenter.set_field("name", name)
        self.presenter.set_field("words", words)


@pytest.fixture
def blocks(workspace: Workspace) -> Blocks:
    return Blocks(workspace)


def test_a_block_that_is_kept_is_in_the_list(blocks: Blocks) -> None:
    blocks.presenter.begin_new()
    blocks.write("Closing", "We agreed to meet again.")
    blocks.presenter.keep()
    assert [block.name for block in blocks.screen.blocks] == ["Closing"]
    assert blocks.screen.form is None
    assert blocks.workspace.drafts.open("snippets", None) is None


def test_one_half_written_comes_back_with_its_cursor(blocks: Blocks, workspace: Workspace) -> None:
    blocks.presenter.begin_new()
    blocks.write("Closing", "We agr")
    blocks.screen.put_cursor("words", 6)
    place = blocks.presenter.place()
    work = blocks.presenter.unsaved_work()
    assert work is not None
    work()
    blocks.presenter.close()
    again = Blocks(workspace, place)
    assert again.screen.form == SnippetForm("Closing", "We agr", "")
    assert again.screen.at == ("words", 6)


def test_changing_one_keeps_it_one(blocks: Blocks, workspace: Workspace) -> None:
    kept = workspace.snippets.keep({"name": "Walk", "words": "Walked."})
    blocks.presenter.begin(kept)
    assert blocks.screen.form == SnippetForm("Walk", "Walked.", "Walk")
    blocks.write("Walk", "Walked to the river.")
    blocks.presenter.leave(lambda: None)
    blocks.presenter.keep()
    assert workspace.snippets.all() == (Snippet("Walk", "Walked to the river."),)


def test_what_does_not_fit_is_said_beside_its_field(blocks: Blocks, workspace: Workspace) -> None:
    workspace.snippets.keep({"name": "Walk", "words": "Walked."})
    blocks.presenter.begin_new()
    blocks.write("walk", "Other words.")
    blocks.presenter.keep()
    assert [problem.code for problem in blocks.screen.problems] == ["name_taken"]
    assert blocks.screen.form is not None


def test_dropping_forgets_what_was_written(blocks: Blocks, workspace: Workspace) -> None:
    blocks.presenter.begin_new()
    blocks.write("Closing", "x")
    blocks.presenter.focus_lost()
    blocks.presenter.drop()
    assert blocks.screen.form is None
    assert workspace.drafts.open("snippets", None) is None
    blocks.presenter.begin_new()
    assert blocks.screen.form == SnippetForm("", "", "")


def test_one_taken_away_comes_back_by_the_undo_bar(blocks: Blocks, workspace: Workspace) -> None:
    kept = workspace.snippets.keep({"name": "Walk", "words": "Walked."})
    blocks.presenter.remove(kept)
    assert not blocks.screen.blocks
    (offer,) = blocks.still.shell.undos
    assert (offer.what, offer.name) == (Undoable.SNIPPET_REMOVED, "Walk")
    offer.undo()
    assert blocks.screen.blocks == (kept,)


def test_a_disk_without_room_is_told_and_loses_nothing(
    blocks: Blocks, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocks.presenter.begin_new()
    blocks.write("Walk", "Walked.")

    def refuse(*_: object, **__: object) -> Snippet:
        raise DiskFullError

    monkeypatch.setattr(type(workspace.snippets), "keep", refuse)
    blocks.presenter.keep()
    problem: PssError | None = blocks.screen.problem
    assert isinstance(problem, DiskFullError)
    assert workspace.drafts.open("snippets", None) is not None


def test_back_goes_to_the_screen_before(blocks: Blocks) -> None:
    blocks.presenter.back()
    assert blocks.still.shell.places == [Place("back")]
