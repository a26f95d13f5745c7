"""Changing a client's details: the form as it stands, written as the fields that differ."""

from collections.abc import Mapping
from typing import Final, Protocol

from pss_desktop.domain.client import CLIENT_FIELDS, IDENTITY_FIELDS, client_problems
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.fields import Field
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.domain.payloads import TEXT, to_payload
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import Content, WritingView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft

EDIT_FORM: Final = "client_details"
EDIT_FIELDS: Final = (*CLIENT_FIELDS, *IDENTITY_FIELDS)


class ClientEditView(WritingView, Protocol):
    """The page that changes details."""

    def show_client(self, detail: ClientDetail) -> None: ...

    def show_values(self, values: Content) -> None: ...


class ClientEditPresenter(WritingPage):
    """Holds the changed details; nothing of the record changes before it is asked for."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        super().__init__(desk, start, EDIT_FORM, self._client)
        self._before: Mapping[str, object] = {}
        self._keeping = False
        self._view: ClientEditView

    @property
    def fields(self) -> tuple[Field, ...]:
        return EDIT_FIELDS

    def attach(self, view: ClientEditView) -> None:
        self._view = view

        def work() -> tuple[ClientDetail, Draft | None]:
            return self._desk.workspace.clients.get(self._client), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.EDIT_CLIENT, to_hex(self._client), "draft", field, position)

    def set_field(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self._client)))

    def drop(self) -> None:
        """Leave the details as they were."""
        self._form.discard(self._finish, self._failed)

    def keep(self) -> None:
        """Write what differs."""
        problems = client_problems(EDIT_FIELDS, self._form.content)
        self._view.show_problems(problems)
        if not problems and not self._keeping:
            self._form.settle(self._write)

    def _write(self) -> None:
        self._keeping = True
        values, before = self._form.content, self._before
        changes = {name: value for name, value in values.items() if (value or None) != before.get(name)}
        clients = self._desk.workspace.clients

        def work() -> None:
            if changes:
                clients.change(self._client, changes, origin=self)
            self._form.forget_work()

        self._desk.runner.submit(
            work, done=lambda _: self._finish(), failed=self._failed, priority=Priority.WRITE
        )

    def _finish(self) -> None:
        self._form.stop()
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(self._client)))

    def _failed(self, problem: PssError) -> None:
        self._keeping = False
        super()._failed(problem)

    def _loaded(self, answer: tuple[ClientDetail, Draft | None]) -> None:
        detail, draft = answer
        self._before = _values_of(detail)
        self._view.show_client(detail)
        values = {**self._before, **(draft.content if draft is not None else {})}
        self._form.begin(values, draft.saved_at if draft is not None else None)
        self._view.show_values(values)
        self._return_to_field()


def _values_of(detail: ClientDetail) -> dict[str, object]:
    """The present answers in the form that drafts keep: what JSON can say."""
    answers: dict[str, object] = {}
    for field in EDIT_FIELDS:
        owner = detail.client if hasattr(detail.client, field.name) else detail.identity
        answers[field.name] = getattr(owner, field.name)
    payload = to_payload(EDIT_FIELDS, answers)
    words = payload.pop(TEXT, {})
    flat = {**payload, **words} if isinstance(words, dict) else payload
    return {name: value for name, value in flat.items() if value is not None}
