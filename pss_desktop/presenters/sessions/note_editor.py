"""Writing a session note: always saved, never under another client, signed once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.session_note import NoteFormat, note_problems
from pss_desktop.domain.snippets import Snippet
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed, Undoable, UndoOffer
from pss_desktop.presenters.forms.autosave import Autosave, SaveState
from pss_desktop.presenters.forms.draft_shelf import DraftShelf
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.sessions.note_parts import (
    FORM_FIELDS,
    loaded_from,
    note_content,
    shown_parts,
    words_in,
)
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.notes import DraftNote, NoteDetail

DRAFT = "draft"
"""A place's record that says: go on with the draft without asking."""


@dataclass(frozen=True, slots=True)
class NotePart:
    """One part to write in; *kept* marks words of another format that this one has no place for."""

    name: str
    text: str
    kept: bool


@dataclass(frozen=True, slots=True)
class EditorState:
    """What the editor shows when it opens, and again after its format changed."""

    client: ClientId
    code: str
    name: str
    facts: Mapping[str, object]
    format: NoteFormat
    parts: tuple[NotePart, ...]
    last: NoteDetail | None
    snippets: tuple[Snippet, ...] = ()
    risk: RiskNow = field(default_factory=RiskNow)


@dataclass(frozen=True, slots=True)
class DraftFound:
    """A draft from before: when it was saved and how many words it has."""

    name: str
    saved_at: datetime
    words: int


class NoteEditorView(WritingView, Protocol):
    """The note editor."""

    def show_note(self, state: EditorState) -> None: ...

    def ask_about(self, found: DraftFound) -> None:
        """Ask whether to go on with the draft or to put it away."""


@dataclass(frozen=True, slots=True)
class _Opened:
    detail: ClientDetail
    draft: DraftNote
    last: NoteDetail | None
    snippets: tuple[Snippet, ...]
    risk: RiskNow


class NoteEditorPresenter:
    """Holds the note while it is written; the words belong to one client from the first to the last."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self._client = ClientId(from_hex(start.client))
        self._appointment = _appointment_of(start)
        notes = desk.workspace.notes
        self._shelf = DraftShelf(
            lambda content, revision: notes.save_draft(self._client, content, revision),
            lambda revision: notes.discard_draft(self._client, revision, origin=self),
        )
        self._autosave: Autosave[Mapping[str, object]] = Autosave(
            self._shelf.write, runner=desk.runner, alarms=desk.alarms, told=self._told
        )
        self._content: dict[str, object] = {}
        self._opened: _Opened | None = None
        self._writing = False
        self._view: NoteEditorView

    def attach(self, view: NoteEditorView) -> None:
        self._view = view
        workspace, client = self._desk.workspace, self._client

        def work() -> _Opened:
            draft = workspace.notes.begin(client, self._appointment)
            self._shelf.revision = draft.revision
            last, blocks = workspace.notes.last_signed(client), workspace.snippets.all()
            risk = workspace.risks.now(client)
            return _Opened(workspace.clients.get(client), draft, last, blocks, risk)

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    # What the shell asks

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.NOTE_EDITOR, to_hex(self._client), DRAFT, field, position)

    def leave(self, then: Callable[[], None]) -> None:
        self._autosave.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._autosave.unsaved_work()

    def close(self) -> None:
        self._autosave.stop()

    # What the person does

    def go_on_with_draft(self) -> None:
        """Yes, this is the note to go on with."""
        self._begin()

    def put_draft_away(self) -> None:
        """No: begin an empty note. The draft can be taken back by the undo bar."""
        self._discard(then=self._reopen)

    def set_field(self, name: str, value: object) -> None:
        """A field or part holds *value* now."""
        if not self._writing or self._content.get(name) == value:
            return
        self._content[name] = value
        self._autosave.changed(dict(self._content))

    def set_format(self, note_format: NoteFormat) -> None:
        """Write in another format; words that have no part there stay below, marked."""
        if self._content.get("format") == note_format.value:
            return
        self.set_field("format", note_format.value)
        self._show()

    def focus_lost(self) -> None:
        self._autosave.save_now()

    def load_last_note(self) -> None:
        """Take format, facts and words of the last signed note where nothing is written yet."""
        last = self._opened.last if self._opened is not None else None
        if last is None or not self._writing:
            return
        before = dict(self._content)
        self._replace(loaded_from(last.note.body, into=self._content))
        offer = UndoOffer(Undoable.LAST_NOTE_LOADED, self._name, lambda: self._replace(before), here=True)
        self._desk.shell.offer_undo(offer)

    def open_client(self) -> None:
        """Close and keep the draft."""
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def open_snippets(self) -> None:
        """Close, keep the draft, and see to one's text blocks."""
        self._desk.shell.go(Place(Screen.SNIPPETS))

    def throw_away(self) -> None:
        """Discard the draft and go back to the client."""
        self._discard(then=self.open_client)

    def sign(self) -> None:
        """Ask for the signature once the note is complete and saved."""
        if not self._writing:
            return
        problems = note_problems(note_content(self._content)) + self._misplaced()
        if problems:
            self._view.show_problems(problems)
            return
        self._view.show_problems(())
        self._autosave.changed(note_content(self._content))
        self._autosave.settle(self._ask_signature)

    # What the vault answers

    def _loaded(self, opened: _Opened) -> None:
        self._opened = opened
        self._content = dict(opened.draft.content)
        returning = self._start.record == DRAFT
        if opened.draft.saved_at is None or returning:
            self._begin()
            return
        self._view.ask_about(DraftFound(self._name, opened.draft.saved_at, words_in(self._content)))

    def _begin(self) -> None:
        if self._opened is None:
            return
        self._writing = True
        self._show()
        self._autosave.begin_from(self._opened.draft.saved_at)
        if self._appointment is not None and self._opened.draft.saved_at is None:
            self._autosave.changed(dict(self._content))  # what it tells of must not get lost
        if self._start.field:
            self._view.put_cursor(self._start.field, self._start.cursor)
        else:
            self._view.put_cursor(self._first_empty_part(), 0)

    def _show(self) -> None:
        if self._opened is None:
            return
        note_format = self._format
        self._view.show_note(
            EditorState(
                client=self._client,
                code=self._opened.detail.client.code,
                name=self._name,
                facts={field.name: self._content.get(field.name) for field in FORM_FIELDS},
                format=note_format,
                parts=tuple(
                    NotePart(name, text, name not in note_format.parts)
                    for name, text in shown_parts(note_format, self._content)
                ),
                last=self._opened.last,
                snippets=self._opened.snippets,
                risk=self._opened.risk,
            )
        )

    def _replace(self, content: Mapping[str, object]) -> None:
        self._content = dict(content)
        self._show()
        self._autosave.changed(dict(content))

    def _discard(self, then: Callable[[], None]) -> None:
        content, name = dict(self._content), self._name
        self._writing = False
        self._autosave.stop()

        def done(_: None) -> None:
            then()
            self._desk.shell.offer_undo(
                UndoOffer(Undoable.DRAFT_DISCARDED, name, lambda: self._bring_back(content))
            )

        self._desk.runner.submit(self._shelf.discard, done=done, failed=self._failed)

    def _bring_back(self, content: Mapping[str, object]) -> None:
        place = Place(Screen.NOTE_EDITOR, to_hex(self._client), DRAFT)
        self._desk.lasting.submit(
            lambda: self._desk.workspace.notes.save_draft(self._client, content, 0),
            done=lambda _: self._desk.shell.go(place),
            failed=self._desk.shell.tell,
        )

    def _reopen(self) -> None:
        self.attach(self._view)

    def _ask_signature(self) -> None:
        act: SignedAct[RecordId] = SignedAct(
            SignedDeed.SIGN_NOTE,
            lambda: self._desk.workspace.notes.sign(self._client, self._shelf.revision, origin=self),
            done=self._signed,
            failed=self._failed,
            dropped=lambda: self._view.put_cursor(*self._view.caret()),
        )
        self._desk.shell.sign_off(act)

    def _signed(self, note: RecordId) -> None:
        self._writing = False
        self._autosave.stop()
        self._desk.shell.replace(Place(Screen.NOTE, to_hex(self._client), to_hex(note)))

    def _failed(self, problem: PssError) -> None:
        self._writing = True
        if isinstance(problem, InvalidFieldsError):
            self._view.show_problems(problem.problems)
        else:
            self._view.show_problem(problem)

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)

    # Small answers

    @property
    def _name(self) -> str:
        return self._opened.detail.identity.shown_name if self._opened is not None else ""

    @property
    def _format(self) -> NoteFormat:
        return NoteFormat(str(self._content.get("format") or NoteFormat.NARRATIVE))

    def _first_empty_part(self) -> str:
        parts = self._format.parts
        return next((name for name in parts if not self._content.get(name)), parts[0])

    def _misplaced(self) -> tuple[FieldProblem, ...]:
        parts = shown_parts(self._format, self._content)
        return tuple(
            FieldProblem(name, "other_format") for name, _ in parts if name not in self._format.parts
        )


def _appointment_of(start: Place) -> RecordId | None:
    """The appointment that a fresh note tells of, where its place names one."""
    return RecordId(from_hex(start.record)) if start.record not in ("", DRAFT) else None
