"""The sessions of one client: those to come, the unsigned note, the signed ones, those that were not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.place import Place
from pss_desktop.services.review.review_views import ReviewMark
from pss_desktop.services.sessions.appointments import Agenda
from pss_desktop.services.sessions.notes import NoteRow
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.drafts import SESSION_NOTE_FORM, Draft

PAGE = 50
SHOWN_KINDS = ("session_note", "appointment", "draft", "review")


@dataclass(frozen=True, slots=True)
class ClientPageState:
    """The appointments, the draft if there is one, the newest notes, and how their reviews stand."""

    agenda: Agenda
    draft: Draft | None
    notes: Page[NoteRow]
    reviews: Mapping[RecordId, ReviewMark]


class ClientPageView(Protocol):
    """The page of notes."""

    def show_notes(self, state: ClientPageState) -> None: ...

    def show_more_notes(self, page: Page[NoteRow], reviews: Mapping[RecordId, ReviewMark]) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def select_note(self, note: str) -> None:
        """Put the cursor on the note with this hex id."""


class ClientPagePresenter(QuietScreen):
    """Loads the notes; each deed on the page is an act here, those of the header are its own."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._client = ClientId(from_hex(start.client))
        self.header = ClientHeaderPresenter(desk, start, Screen(start.screen))
        self._selected = start.record
        self._next: PageKey | None = None
        self._reading = False
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ClientPageView

    def attach(self, view: ClientPageView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(self.header.tab, client=to_hex(self._client), record=self._selected)

    def close(self) -> None:
        self._end()
        self.header.close()

    def new_note(self) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(self._client)))

    def continue_draft(self) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(self._client), record="draft"))

    def open_note(self, note: RecordId) -> None:
        self._selected = to_hex(note)
        self._desk.shell.go(Place(Screen.NOTE, client=to_hex(self._client), record=to_hex(note)))

    def plan(self) -> None:
        """A new appointment."""
        self._desk.shell.go(Place(Screen.APPOINTMENT, client=to_hex(self._client)))

    def open_appointment(self, appointment: RecordId) -> None:
        self._desk.shell.go(Place(Screen.APPOINTMENT, to_hex(self._client), to_hex(appointment)))

    def more_notes(self) -> None:
        """The list was scrolled near its end."""
        after = self._next
        if after is None or self._reading:
            return
        self._reading = True
        self._desk.runner.submit(lambda: self._page(after), done=self._more, failed=self._view.show_problem)

    def _load(self) -> None:
        workspace, client = self._desk.workspace, self._client

        def work() -> ClientPageState:
            notes, reviews = self._page(None)
            return ClientPageState(
                agenda=workspace.appointments.agenda(client),
                draft=workspace.drafts.open(SESSION_NOTE_FORM, client),
                notes=notes,
                reviews=reviews,
            )

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, state: ClientPageState) -> None:
        self._next = state.notes.next
        self._view.show_notes(state)
        if self._selected:
            self._view.select_note(self._selected)

    def _page(self, after: PageKey | None) -> tuple[Page[NoteRow], Mapping[RecordId, ReviewMark]]:
        workspace = self._desk.workspace
        notes = workspace.notes.page(self._client, after, PAGE)
        return notes, workspace.review.reading.marks((row.id, row.state) for row in notes.rows)

    def _more(self, found: tuple[Page[NoteRow], Mapping[RecordId, ReviewMark]]) -> None:
        page, reviews = found
        self._reading = False
        self._next = page.next
        self._view.show_more_notes(page, reviews)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS, client=self._client):
            self._load()
