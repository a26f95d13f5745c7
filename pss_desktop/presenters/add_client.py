"""Adding a client: first look whether they are here already, then the form."""

from collections.abc import Callable
from typing import Protocol

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import as_date
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.client_form import ClientForm, ClientFormView, problems_of
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.clients import ClientRow
from pss_desktop.services.drafts import NEW_CLIENT_FORM, Draft
from pss_desktop.services.place import Place

LOOK_AFTER_MS = 150
NAME_FIELDS = ("name", "preferred_name", "birth")


class AddClientView(ClientFormView, Protocol):
    """The page that adds a client."""

    def show_similar(self, rows: tuple[ClientRow, ...], name: str) -> None:
        """Who may be the same person; *name* is empty while nothing is typed."""


class AddClientPresenter:
    """Shows who sounds alike while the name is typed; writes the client once the form is right."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        self._form = ClientForm(desk, NEW_CLIENT_FORM, None, self._told)
        self._alarm = desk.alarms(self._look)
        self._adding = False
        self._view: AddClientView

    def attach(self, view: AddClientView) -> None:
        self._view = view
        self._desk.runner.submit(self._form.read_draft, done=self._loaded, failed=self._desk.shell.tell)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.ADD_CLIENT, field=field, cursor=position, record="draft")

    def leave(self, then: Callable[[], None]) -> None:
        self._form.settle(then)

    def unsaved_work(self) -> Callable[[], None] | None:
        return self._form.unsaved_work()

    def close(self) -> None:
        self._alarm.stop()
        self._form.stop()

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)
        if name in NAME_FIELDS:
            self._alarm.start(LOOK_AFTER_MS)

    def focus_lost(self) -> None:
        self._form.focus_lost()

    def open(self, client: ClientId) -> None:
        """It is this one: go there; what was typed stays as a draft."""
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS))

    def drop(self) -> None:
        """Forget what was typed and go back."""
        self._form.stop()
        self._desk.runner.submit(
            self._form.discard, done=lambda _: self._desk.shell.back(), failed=self._failed
        )

    def add(self) -> None:
        """Add the client, once."""
        problems = NewClient.from_form(self._form.values).problems()
        self._view.show_problems(problems)
        if not problems and not self._adding:
            # The draft goes with the deed, so it has to hold the same words.
            self._form.settle(self._write)

    def _write(self) -> None:
        self._adding = True
        new = NewClient.from_form(self._form.values)
        clients = self._desk.workspace.clients

        def work() -> ClientId:
            client = clients.add(new, origin=self)
            self._form.has_gone()
            return client

        self._desk.runner.submit(work, done=self._added, failed=self._failed, priority=Priority.WRITE)

    def _added(self, client: ClientId) -> None:
        self._form.stop()
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(client)))

    def _failed(self, problem: PssError) -> None:
        self._adding = False
        problems = problems_of(problem)
        if problems is None:
            self._view.show_problem(problem)
        else:
            self._view.show_problems(problems)

    def _loaded(self, draft: Draft | None) -> None:
        typed = self._start.field if self._start.record != "draft" else ""
        self._form.begin({"name": typed} if typed else {}, draft)
        self._view.show_values(self._form.values)
        if self._start.record == "draft" and self._start.field:
            self._view.put_cursor(self._start.field, self._start.cursor)
        self._look()

    def _look(self) -> None:
        values = self._form.values
        name = str(values.get("name") or values.get("preferred_name") or "").strip()
        birth = as_date(values.get("birth"))
        if not name:
            self._view.show_similar((), "")
            return
        year = birth.year if birth is not None else None
        self._desk.runner.submit(
            lambda: self._desk.workspace.clients.similar(name, year),
            done=lambda rows: self._view.show_similar(rows, name),
            failed=self._view.show_problem,
        )

    def _told(self, state: SaveState) -> None:
        self._view.show_save_state(state)
