"""The page of one's own text blocks: write one, change one, take one away."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.snippets import Snippet
from pss_desktop.presenters.desk import Desk, Screen, Undoable, UndoOffer
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.snippets import SNIPPETS
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft

INSTEAD_OF = "instead_of"
"""The draft's answer that names the block that it changes; '' for a new one."""


@dataclass(frozen=True, slots=True)
class SnippetForm:
    """What is being written: *instead_of* is the name of the block that it changes, or ''."""

    name: str
    words: str
    instead_of: str


class SnippetsView(WritingView, Protocol):
    """The page."""

    def show_blocks(self, blocks: tuple[Snippet, ...]) -> None: ...

    def show_form(self, form: SnippetForm) -> None: ...

    def hide_form(self) -> None: ...


class SnippetsPresenter(WritingPage):
    """A block that is being written is a draft like any other; it comes back by itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, SNIPPETS, None)
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: SnippetsView

    def attach(self, view: SnippetsView) -> None:
        self._view = view

        def work() -> tuple[tuple[Snippet, ...], Draft | None]:
            return self._desk.workspace.snippets.all(), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.SNIPPETS, field=field, cursor=position)

    def close(self) -> None:
        super().close()
        self._end()

    # What the person does

    def back(self) -> None:
        self._desk.shell.back()

    def begin_new(self) -> None:
        """Write a new block."""
        self.begin()

    def begin(self, block: Snippet | None = None) -> None:
        """Write a new block, or other words for *block*. What was being written stays as it is."""
        if not self._form.is_open:
            name, words = (block.name, block.words) if block else ("", "")
            self._form.begin({"name": name, "words": words, INSTEAD_OF: name}, None)
        self._show_form()
        self._view.put_cursor("words" if block else "name", 0)

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def keep(self) -> None:
        """Keep the block that is being written."""
        self._form.keep_for_signing(self._keep_saved)

    def drop(self) -> None:
        """Forget what is being written."""
        self._form.discard(self._view.hide_form, self._view.show_problem)

    def remove(self, block: Snippet) -> None:
        """Take a block away; the undo bar brings it back."""
        workspace = self._desk.workspace

        def again() -> None:
            self._desk.lasting.submit(
                lambda: workspace.snippets.keep(block.to_kept()),
                done=lambda _: None,
                failed=self._desk.shell.tell,
            )

        def done(_: None) -> None:
            self._desk.shell.offer_undo(UndoOffer(Undoable.SNIPPET_REMOVED, block.name, again))

        self._desk.runner.submit(
            lambda: workspace.snippets.remove(block.name), done=done, failed=self._view.show_problem
        )

    # What the vault answers

    def _loaded(self, found: tuple[tuple[Snippet, ...], Draft | None]) -> None:
        blocks, draft = found
        self._view.show_blocks(blocks)
        if draft is not None:
            self._form.begin(draft.content, draft.saved_at)
            self._show_form()
        self._return_to_field()

    def _show_form(self) -> None:
        content = self._form.content
        self._view.show_problems(())
        self._view.show_form(
            SnippetForm(
                text_of(content.get("name")), text_of(content.get("words")), text_of(content.get(INSTEAD_OF))
            )
        )

    def _keep_saved(self) -> None:
        content = self._form.content
        instead = text_of(content.pop(INSTEAD_OF, ""))

        def work() -> Snippet:
            return self._desk.workspace.snippets.keep(
                content, instead_of=instead, revision=self._form.revision
            )

        self._desk.runner.submit(work, done=self._kept, failed=self._failed)

    def _kept(self, _: Snippet) -> None:
        self._form.has_gone()
        self._view.hide_form()

    def _changed(self, change: Change) -> None:
        if change.concerns(SNIPPETS):
            self._desk.runner.submit(
                self._desk.workspace.snippets.all, done=self._view.show_blocks, failed=self._view.show_problem
            )
