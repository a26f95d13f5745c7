"""Reading a signed note: it never changes; what is missing is added under it, signed again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from pss_desktop.domain.ids import ClientId, OpHash, RecordId, from_hex, to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.addition_page import AdditionPage, AdditionView
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.place import Place
from pss_desktop.services.review.review_views import ReviewedNote
from pss_desktop.services.sessions.notes import NoteDetail
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import Draft

_ANSWERS: Final = "answers"
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


class NotePageView(AdditionView, Protocol):
    """The page of a signed note."""

    def show_note(self, state: NotePageState) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    detail: ClientDetail
    review: ReviewedNote
    draft: Draft | None


class NotePagePresenter(AdditionPage):
    """Shows one signed note, and what was said of it."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        self._note = RecordId(from_hex(start.record))
        super().__init__(desk, start, self._client)
        self._view: NotePageView

    def attach(self, view: NotePageView) -> None:
        self._view = view
        self._load(self._loaded)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.NOTE, to_hex(self._client), to_hex(self._note), field, position)

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
        self.begin_adding()
        self._form.set(_ANSWERS, to_hex(comment))

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

    # Within

    def _load(self, loaded: Callable[[_Opened], None]) -> None:
        workspace = self._desk.workspace

        def work() -> _Opened:
            draft = self._form.open_work()
            workspace.review.news.look_at(self._note, origin=self)
            review = workspace.review.notes.open(self._note)
            return _Opened(workspace.clients.get(self._client), review, draft)

        self._desk.runner.submit(work, done=loaded, failed=self._desk.shell.lost)

    def _loaded(self, opened: _Opened) -> None:
        self._show(opened)
        self._take_up(opened.draft)

    def _show(self, opened: _Opened) -> None:
        client = opened.detail
        self._view.show_note(
            NotePageState(self._client, client.client.code, client.identity.shown_name, opened.review)
        )

    def _ask_signature(self, kind: AddendumKind, text: str) -> None:
        notes, answers = self._desk.workspace.notes, text_of(self._form.content.get(_ANSWERS))
        self._sign_addition(
            DEEDS[kind],
            lambda: notes.add_addendum(self._note, kind, text, answers=answers, origin=self),
            lambda _: self._load(self._show),
        )

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns("session_note", "review", client=self._client):
            self._load(self._show)
