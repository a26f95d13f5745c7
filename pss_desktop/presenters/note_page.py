"""Reading a signed note: it never changes; what is missing is added under it, signed again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId, OpHash, RecordId, from_hex, to_hex
from pss_desktop.domain.session_note import ADDENDUM_FIELDS, AddendumKind
from pss_desktop.presenters.autosave import Autosave, SaveState
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.draft_shelf import DraftShelf
from pss_desktop.presenters.written_form import WritingView
from pss_desktop.services.changes import Change
from pss_desktop.services.clients import ClientDetail
from pss_desktop.services.drafts import ADDENDUM_FORM, Draft
from pss_desktop.services.notes import NoteDetail
from pss_desktop.services.place import Place
from pss_desktop.services.review_views import ReviewedNote

DEEDS: Mapping[AddendumKind, SignedDeed] = {
    AddendumKind.ADDENDUM: SignedDeed.ADDENDUM,
    AddendumKind.AMENDMENT: SignedDeed.AMENDMENT,
    AddendumKind.LATE_ENTRY: SignedDeed.LATE_ENTRY,
    AddendumKind.ENTERED_IN_ERROR: SignedDeed.ENTERED_IN_ERROR,
}


@dataclass(frozen=True, slots=True)
class NotePageState:
    """A signed note under its client's name, with what was said about it in review."""

    client: ClientId
    code: str
    name: str
    review: ReviewedNote

    @property
    def detail(self) -> NoteDetail:
        """The note itself."""
        return self.review.detail


class NotePageView(WritingView, Protocol):
    """The page of a signed note."""

    def show_note(self, state: NotePageState) -> None: ...

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        """Open the field for an addition, holding *text*."""

    def hide_adding(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    detail: ClientDetail
    review: ReviewedNote
    draft: Draft | None


class NotePagePresenter:
    """Shows one signed note and lets the person add to it; an unfinished addition comes back by itself."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self._client = ClientId(from_hex(start.client))
        self._note = RecordId(from_hex(start.record))
        self._shelf = DraftShelf.of_form(
            desk.workspace.drafts, f"{ADDENDUM_FORM}:{start.record}", self._client
        )
        self._autosave: Autosave[Mapping[str, object]] = Autosave(
            self._shelf.write, runner=desk.runner, alarms=desk.alarms, told=self._told
        )
        self._kind: AddendumKind | None = None
        self._text = ""
        self._answers = ""
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: NotePageView

    def attach(self, view: NotePageView) -> None:
        self._view = view
        self._load(self._loaded)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.NOTE, to_hex(self._client), to_hex(self._note), field, position)

    def leave(self, then: Callable[[], None]) -> None:
        self._autosave.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._autosave.unsaved_work()

    def close(self) -> None:
        self._autosave.stop()
        self._end()

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def print_it(self) -> None:
        """This note on paper."""
        self._desk.shell.go(
            Place(Screen.PRINT, to_hex(self._client), to_hex(self._note), field="session_note")
        )

    def send_for_review(self) -> None:
        """Ask the supervisor for a look at the note as it is now."""
        notes = self._desk.workspace.review.notes
        self._desk.runner.submit(
            lambda: notes.send(self._note, origin=self),
            done=lambda _: self._load(self._show),
            failed=self._view.show_problem,
        )

    def answer(self, comment: OpHash) -> None:
        """Open the field for an addendum that answers *comment*."""
        self._answers = to_hex(comment)
        self.begin_adding(AddendumKind.ADDENDUM)
        self._keep()

    def begin_adding(self, kind: AddendumKind) -> None:
        """Open the field for an addition of *kind*, with the words that were typed already."""
        changed_mind = self._kind is not None and kind is not self._kind
        self._kind = kind
        self._view.show_adding(kind, self._text)
        if changed_mind:
            self._keep()

    def set_text(self, text: str) -> None:
        if self._kind is None or text == self._text:
            return
        self._text = text
        self._keep()

    def co_sign(self) -> None:
        """Put one's own name under another person's note."""
        act = SignedAct(
            SignedDeed.CO_SIGN,
            lambda: self._desk.workspace.notes.co_sign(self._note, origin=self),
            done=lambda _: self._load(self._show),
            failed=self._view.show_problem,
            dropped=lambda: None,
        )
        self._desk.shell.sign_off(act)

    def focus_lost(self) -> None:
        self._autosave.save_now()

    def drop_adding(self) -> None:
        """Close the field and forget its words."""
        self._finish_adding()
        self._desk.runner.submit(self._shelf.discard, done=lambda _: None, failed=self._view.show_problem)

    def sign(self) -> None:
        """Ask for the signature under the addition."""
        if self._kind is None:
            return
        problems = check_fields(ADDENDUM_FIELDS, {ADDENDUM_FIELDS[0].name: self._text})
        self._view.show_problems(problems)
        if not problems:
            self._autosave.settle(self._ask_signature)

    def _load(self, loaded: Callable[[_Opened], None]) -> None:
        workspace = self._desk.workspace
        form = f"{ADDENDUM_FORM}:{to_hex(self._note)}"

        def work() -> _Opened:
            draft = workspace.drafts.open(form, self._client)
            self._shelf.revision = draft.revision if draft is not None else 0
            workspace.review.news.look_at(self._note, origin=self)
            review = workspace.review.notes.open(self._note)
            return _Opened(workspace.clients.get(self._client), review, draft)

        self._desk.runner.submit(work, done=loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._show(opened)
        if opened.draft is not None:
            self._kind = AddendumKind(str(opened.draft.content.get("kind") or AddendumKind.ADDENDUM))
            self._text = str(opened.draft.content.get("text") or "")
            self._answers = str(opened.draft.content.get("answers") or "")
            self._view.show_adding(self._kind, self._text)
            self._autosave.begin_from(opened.draft.saved_at)
        if self._start.field:
            self._view.put_cursor(self._start.field, self._start.cursor)

    def _show(self, opened: _Opened) -> None:
        client = opened.detail
        self._view.show_note(
            NotePageState(self._client, client.client.code, client.identity.shown_name, opened.review)
        )

    def _keep(self) -> None:
        if self._kind is not None:
            answers = {"answers": self._answers} if self._answers else {}
            self._autosave.changed({"kind": self._kind.value, "text": self._text, **answers})

    def _ask_signature(self) -> None:
        kind, text, answers = self._kind, self._text, self._answers
        if kind is None:
            return

        def work() -> NoteDetail:
            notes = self._desk.workspace.notes
            detail = notes.add_addendum(self._note, kind, text, answers=answers, origin=self)
            self._shelf.has_gone()
            return detail

        act = SignedAct(
            DEEDS[kind],
            work,
            done=self._signed,
            failed=self._view.show_problem,
            dropped=lambda: self._view.put_cursor("text", len(text)),
        )
        self._desk.shell.sign_off(act)

    def _signed(self, _: NoteDetail) -> None:
        self._finish_adding()
        self._load(self._show)

    def _finish_adding(self) -> None:
        self._autosave.stop()
        self._kind = None
        self._text = self._answers = ""
        self._view.hide_adding()

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns("session_note", "review", client=self._client):
            self._load(self._show)
