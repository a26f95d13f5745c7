"""Adding a client: first look whether they are here already, then the form."""

from typing import Protocol

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import as_date
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import Content, WritingView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.clients.clients import ClientRow
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import NEW_CLIENT_FORM, Draft

LOOK_AFTER_MS = 150
NAME_FIELDS = ("name", "preferred_name", "birth")


class AddClientView(WritingView, Protocol):
    """The page that adds a client."""

    def show_values(self, values: Content) -> None: ...

    def show_similar(self, rows: tuple[ClientRow, ...], name: str) -> None:
        """Who may be the same person; *name* is empty while nothing is typed."""


class AddClientPresenter(WritingPage):
    """Shows who sounds alike while the name is typed; writes the client once the form is right."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, NEW_CLIENT_FORM, None)
        self._alarm = desk.alarms(self._look)
        self._adding = False
        self._view: AddClientView

    def attach(self, view: AddClientView) -> None:
        self._view = view
        self._desk.runner.submit(self._form.open_work, done=self._loaded, failed=self._desk.shell.tell)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.ADD_CLIENT, field=field, cursor=position, record="draft")

    def close(self) -> None:
        self._alarm.stop()
        super().close()

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)
        if name in NAME_FIELDS:
            self._alarm.start(LOOK_AFTER_MS)

    def open(self, client: ClientId) -> None:
        """It is this one: go there; what was typed stays as a draft."""
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS))

    def drop(self) -> None:
        """Forget what was typed and go back."""
        self._form.discard(self._desk.shell.back, self._failed)

    def add(self) -> None:
        """Add the client, once."""
        problems = NewClient.from_form(self._form.content).problems()
        self._view.show_problems(problems)
        if not problems and not self._adding:
            # The draft goes with the deed, so it has to hold the same words.
            self._form.settle(self._write)

    def _write(self) -> None:
        self._adding = True
        new = NewClient.from_form(self._form.content)
        clients = self._desk.workspace.clients

        self._desk.runner.submit(
            lambda: clients.add(new, origin=self),
            done=self._added,
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _added(self, client: ClientId) -> None:
        self._form.has_gone()
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(client)))

    def _failed(self, problem: PssError) -> None:
        self._adding = False
        super()._failed(problem)

    def _loaded(self, draft: Draft | None) -> None:
        typed = self._start.field if self._start.record != "draft" else ""
        values: dict[str, object] = {"name": typed} if typed else {}
        values |= dict(draft.content) if draft is not None else {}
        self._form.begin(values, draft.saved_at if draft is not None else None)
        self._view.show_values(self._form.content)
        if self._start.record == "draft" and self._start.field:
            self._view.put_cursor(self._start.field, self._start.cursor)
        self._look()

    def _look(self) -> None:
        values = self._form.content
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
