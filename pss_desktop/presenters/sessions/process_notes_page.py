"""Private notes about one client: written, read and changed by their writer, seen by nobody else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import InvalidFieldsError, PssError
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.process_note import PROCESS_NOTE_FIELDS
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.autosave import Autosave, SaveState
from pss_desktop.presenters.forms.draft_shelf import DraftShelf
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.process_notes import ABOUT, ProcessNote
from pss_desktop.services.writing.drafts import Draft

WORDS = "words"
PAGE = 20


@dataclass(frozen=True, slots=True)
class ProcessNotesState:
    """Whom they are about, and the newest of them."""

    detail: ClientDetail
    notes: Page[ProcessNote]


class ProcessNotesView(WritingView, Protocol):
    """The page."""

    def show_private(self, state: ProcessNotesState) -> None: ...

    def show_older(self, page: Page[ProcessNote]) -> None: ...

    def show_writing(self, words: str, *, changing: bool) -> None:
        """The words that are being written: of a new note, or other words for an old one."""


@dataclass(frozen=True, slots=True)
class _Opened:
    state: ProcessNotesState
    draft: Draft | None


class ProcessNotesPresenter:
    """Its drafts are sealed as the notes are; they belong to this client alone."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self._client = ClientId(from_hex(start.client))
        notes = desk.workspace.process_notes
        self._shelf = DraftShelf(
            lambda content, revision: notes.save_draft(self._client, content, revision),
            lambda revision: notes.discard_draft(self._client, revision),
        )
        self._autosave: Autosave[Mapping[str, object]] = Autosave(
            self._shelf.write, runner=desk.runner, alarms=desk.alarms, told=self._told
        )
        self._content: dict[str, object] = {WORDS: "", ABOUT: ""}
        self._next: PageKey | None = None
        self._open = False
        self._view: ProcessNotesView

    def attach(self, view: ProcessNotesView) -> None:
        self._view = view
        self._load(self._loaded)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.PROCESS_NOTES, to_hex(self._client), field=field, cursor=position)

    def leave(self, then: Callable[[], None]) -> None:
        self._autosave.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._autosave.unsaved_work()

    def close(self) -> None:
        self._autosave.stop()

    # What the person does

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def set_words(self, words: str) -> None:
        if self._open and words != self._content[WORDS]:
            self._content[WORDS] = words
            self._autosave.changed(dict(self._content))

    def focus_lost(self) -> None:
        self._autosave.save_now()

    def change(self, note: ProcessNote) -> None:
        """Write other words for *note*. What was being written before is kept as a note first."""
        if text_of(self._content[WORDS]).strip():
            self._keep_then(lambda: self._begin(note))
        else:
            self._begin(note)

    def erase(self, note: ProcessNote) -> None:
        """Take one note away for good; asked for each time."""
        notes = self._desk.workspace.process_notes
        act = SignedAct(
            SignedDeed.ERASE_PRIVATE,
            lambda: notes.erase(self._client, note.id, origin=self),
            done=lambda _: self._erased(note),
            failed=self._view.show_problem,
            dropped=lambda: None,
        )
        self._desk.shell.sign_off(act)

    def keep(self) -> None:
        """Keep what was written."""
        problems = check_fields(PROCESS_NOTE_FIELDS, {WORDS: self._content[WORDS]})
        self._view.show_problems(problems)
        if not problems:
            self._keep_then(lambda: None)

    def drop(self) -> None:
        """Forget what was being written; what was kept before stays."""
        self._autosave.stop()
        self._desk.runner.submit(
            self._shelf.discard, done=lambda _: self._write_anew(), failed=self._view.show_problem
        )

    def older(self) -> None:
        """More of them."""
        after = self._next
        if after is None:
            return
        self._next = None
        self._desk.runner.submit(
            lambda: self._desk.workspace.process_notes.page(self._client, after, PAGE),
            done=self._more,
            failed=self._view.show_problem,
        )

    # What the vault answers

    def _load(self, loaded: Callable[[_Opened], None]) -> None:
        workspace = self._desk.workspace

        def work() -> _Opened:
            draft = workspace.process_notes.open_draft(self._client)
            self._shelf.revision = draft.revision if draft is not None else 0
            page = workspace.process_notes.page(self._client, None, PAGE)
            return _Opened(ProcessNotesState(workspace.clients.get(self._client), page), draft)

        self._desk.runner.submit(work, done=loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._show(opened)
        if opened.draft is not None:
            self._content = {WORDS: "", ABOUT: "", **opened.draft.content}
        self._open = True
        self._show_writing()
        self._autosave.begin_from(opened.draft.saved_at if opened.draft is not None else None)
        self._view.put_cursor(WORDS, self._start.cursor)

    def _show(self, opened: _Opened) -> None:
        self._next = opened.state.notes.next
        self._view.show_private(opened.state)

    def _more(self, page: Page[ProcessNote]) -> None:
        self._next = page.next
        self._view.show_older(page)

    def _begin(self, note: ProcessNote) -> None:
        self._content = {WORDS: note.words, ABOUT: to_hex(note.id)}
        self._show_writing()
        self._view.put_cursor(WORDS, len(note.words))

    def _erased(self, note: ProcessNote) -> None:
        """Other words for it, if they were being written, have nothing to belong to any more."""
        if self._content[ABOUT] == to_hex(note.id):
            self._content[ABOUT] = ""
            self._autosave.changed(dict(self._content))
            self._show_writing()
        self._load(self._show)

    def _write_anew(self) -> None:
        self._content = {WORDS: "", ABOUT: ""}
        self._show_writing()
        self._autosave.begin_from(None)

    def _show_writing(self) -> None:
        self._view.show_problems(())
        self._view.show_writing(text_of(self._content[WORDS]), changing=bool(self._content[ABOUT]))

    def _keep_then(self, then: Callable[[], None]) -> None:
        def done(_: None) -> None:
            self._autosave.stop()
            self._write_anew()
            self._load(self._show)
            then()

        def work() -> None:
            self._desk.workspace.process_notes.keep(self._client, self._shelf.revision, origin=self)
            self._shelf.has_gone()

        def submit() -> None:
            self._desk.runner.submit(work, done=done, failed=self._failed)

        self._autosave.changed(dict(self._content))
        self._autosave.settle(submit)

    def _failed(self, problem: PssError) -> None:
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)
