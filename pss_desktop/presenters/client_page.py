"""One client: who they are, how to reach them safely, and the notes of their case."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen, Undoable, UndoOffer
from pss_desktop.services.changes import Change
from pss_desktop.services.clients import ClientDetail
from pss_desktop.services.drafts import SESSION_NOTE_FORM, Draft
from pss_desktop.services.notes import NoteRow
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.place import Place

PAGE = 50
SHOWN_KINDS = ("client", "client_identity", "session_note", "draft")


@dataclass(frozen=True, slots=True)
class ClientPageState:
    """The header, the draft if there is one, and the newest notes."""

    detail: ClientDetail
    draft: Draft | None
    notes: Page[NoteRow]


class ClientPageView(Protocol):
    """The client page."""

    def show_client(self, state: ClientPageState) -> None: ...

    def show_more_notes(self, page: Page[NoteRow]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def select_note(self, note: str) -> None:
        """Put the cursor on the note with this hex id."""


class ClientPagePresenter(QuietScreen):
    """Loads the client and their notes; each deed on the page is an act here."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._client = ClientId(from_hex(start.client))
        self._selected = start.record
        self._next: PageKey | None = None
        self._name = ""
        self._reading = False
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ClientPageView

    def attach(self, view: ClientPageView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.CLIENT, client=to_hex(self._client), record=self._selected)

    def close(self) -> None:
        self._end()

    def new_note(self) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(self._client)))

    def continue_draft(self) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(self._client), record="draft"))

    def open_note(self, note: RecordId) -> None:
        self._selected = to_hex(note)
        self._desk.shell.go(Place(Screen.NOTE, client=to_hex(self._client), record=to_hex(note)))

    def edit(self) -> None:
        self._desk.shell.go(Place(Screen.EDIT_CLIENT, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def more_notes(self) -> None:
        """The list was scrolled near its end."""
        after = self._next
        if after is None or self._reading:
            return
        self._reading = True
        self._desk.runner.submit(
            lambda: self._desk.workspace.notes.page(self._client, after, PAGE),
            done=self._more,
            failed=self._view.show_problem,
        )

    def move_to_bin(self) -> None:
        """Off every list; the undo bar and the bin in Settings bring the client back for 30 days."""
        clients = self._desk.workspace.clients

        def done(_: None) -> None:
            self._desk.shell.replace(Place(Screen.CLIENTS))
            self._desk.shell.offer_undo(UndoOffer(Undoable.CLIENT_BINNED, self._name, self._undo_bin))

        self._desk.runner.submit(
            lambda: clients.move_to_bin(self._client, origin=self),
            done=done,
            failed=self._view.show_problem,
        )

    def put_back(self) -> None:
        """Out of the bin again."""
        self._desk.runner.submit(
            lambda: self._desk.workspace.clients.put_back(self._client, origin=self),
            done=lambda _: self._load(),
            failed=self._view.show_problem,
        )

    def _undo_bin(self) -> None:
        place = Place(Screen.CLIENT, client=to_hex(self._client))
        self._desk.lasting.submit(
            lambda: self._desk.workspace.clients.put_back(self._client),
            done=lambda _: self._desk.shell.go(place),
            failed=self._desk.shell.tell,
        )

    def _load(self) -> None:
        workspace, client = self._desk.workspace, self._client

        def work() -> ClientPageState:
            return ClientPageState(
                detail=workspace.clients.get(client),
                draft=workspace.drafts.open(SESSION_NOTE_FORM, client),
                notes=workspace.notes.page(client, None, PAGE),
            )

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, state: ClientPageState) -> None:
        self._next = state.notes.next
        self._name = state.detail.identity.shown_name
        self._view.show_client(state)
        if self._selected:
            self._view.select_note(self._selected)

    def _more(self, page: Page[NoteRow]) -> None:
        self._reading = False
        self._next = page.next
        self._view.show_more_notes(page)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS, client=self._client):
            self._load()
