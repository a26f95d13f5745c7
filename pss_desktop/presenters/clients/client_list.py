"""The caseload as a list: filtered while typing, read page by page, opened by one key."""

from dataclasses import replace
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.runner import Ticket
from pss_desktop.services.clients.clients import ClientFilter, ClientRow
from pss_desktop.services.paging import Page, PageKey
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

FILTER_AFTER_MS = 120
PAGE = 50
SHOWN_KINDS = (
    "client",
    "client_identity",
    "session_note",
    "draft",
    "risk_level",
    "appointment",
    "task",
    "consent",
    "contact",
    "crisis_event",
    "protection_plan",
    "risk_screen",
    "safety_plan",
)


class ClientListView(Protocol):
    """The Clients screen."""

    def show_first(self, page: Page[ClientRow], which: ClientFilter) -> None:
        """A new answer: forget the rows before."""

    def show_more(self, page: Page[ClientRow]) -> None: ...

    def show_count(self, count: int) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def select(self, client: str) -> None:
        """Put the cursor on the client with this hex id when it is among the rows."""


class ClientListPresenter(QuietScreen):
    """Reads the list in pages; an answer to an older filter is never shown."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._alarm = desk.alarms(self._read_first)
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._which = ClientFilter(start.field)
        self._selected = start.client
        self._next: PageKey | None = None
        self._ticket: Ticket | None = None
        self._reading = False
        self._asked = 0
        self._view: ClientListView

    def attach(self, view: ClientListView) -> None:
        self._view = view
        self._read_first()

    @property
    def text(self) -> str:
        return self._which.text

    @property
    def which(self) -> ClientFilter:
        """Who is left in the list."""
        return self._which

    def place(self) -> Place:
        return Place(Screen.CLIENTS, client=self._selected, field=self._which.text)

    def close(self) -> None:
        self._alarm.stop()
        self._end()

    def find(self, text: str) -> None:
        """Leave only clients with *text* in code, name or phone."""
        text = text.strip()
        if text == self._which.text:
            return
        self._which = replace(self._which, text=text)
        self._alarm.start(FILTER_AFTER_MS)

    def with_states(self, states: frozenset[str]) -> None:
        """Leave only cases in *states*; none means every state."""
        self._narrow(replace(self._which, case_states=states))

    def with_risks(self, risks: frozenset[str]) -> None:
        """Leave only clients at these levels of risk; none means any."""
        self._narrow(replace(self._which, risks=risks))

    def with_tag(self, tag: str) -> None:
        """Leave only clients with this situation or life event; empty means any."""
        self._narrow(replace(self._which, tag=tag))

    def clear(self) -> None:
        """Everybody again."""
        self._narrow(ClientFilter())

    def show_names(self) -> None:
        """No client can see the screen any more."""
        self._desk.kept.privacy.turn(on=False)

    def more(self) -> None:
        """The list was scrolled near its end."""
        if not self._reading and self._next is not None:
            self._read(self._next)

    def selected(self, client: ClientId) -> None:
        self._selected = to_hex(client)

    def open(self, client: ClientId) -> None:
        self._selected = to_hex(client)
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(client)))

    def open_safety_plan(self, client: ClientId) -> None:
        """In a crisis the plan is one key away, without the client's page between."""
        self._selected = to_hex(client)
        self._desk.shell.go(Place(Screen.SAFETY_PLAN, client=to_hex(client)))

    def new_note(self, client: ClientId) -> None:
        self._desk.shell.go(Place(Screen.NOTE_EDITOR, client=to_hex(client)))

    def add(self) -> None:
        self._desk.shell.go(Place(Screen.ADD_CLIENT, field=self._which.text))

    def log_unnamed(self) -> None:
        """Somebody called or came by who gives no name."""
        self._desk.shell.go(Place(Screen.CONTACT))

    def _narrow(self, which: ClientFilter) -> None:
        if which != self._which:
            self._which = which
            self._read_first()

    def _read_first(self) -> None:
        self._alarm.stop()
        self._read(None)

    def _read(self, after: PageKey | None) -> None:
        self._asked += 1
        asked, which, clients = self._asked, self._which, self._desk.workspace.clients
        if self._ticket is not None:
            self._ticket.cancel()

        def work() -> tuple[Page[ClientRow], int]:
            count = clients.count(which) if after is None else -1
            return clients.page(which, after, PAGE), count

        def done(answer: tuple[Page[ClientRow], int]) -> None:
            if asked == self._asked:
                self._reading = False
                self._show(*answer)

        def failed(problem: PssError) -> None:
            if asked == self._asked:
                self._reading = False
                self._view.show_problem(problem)

        self._reading = True
        self._ticket = self._desk.runner.submit(work, done=done, failed=failed)

    def _show(self, page: Page[ClientRow], count: int) -> None:
        self._next = page.next
        if count < 0:
            self._view.show_more(page)
            return
        self._view.show_first(page, self._which)
        self._view.show_count(count)
        self._view.select(self._selected)

    def _changed(self, change: Change) -> None:
        if change.concerns(*SHOWN_KINDS):
            self._read_first()
