"""Whom this counselor calls in a crisis: four numbers, kept once for every client."""

from typing import Protocol

from pss_desktop.domain.emergency_contact import EMERGENCY_FIELDS
from pss_desktop.domain.fields import check_fields
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import Content, WritingView
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.crisis.emergency_contacts import EMERGENCY_CONTACTS
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft


class EmergencyContactsView(WritingView, Protocol):
    """The form."""

    def show_answers(self, content: Content) -> None: ...


class EmergencyContactsPresenter(WritingPage):
    """Half-typed numbers come back by themselves; only kept ones are shown in a crisis."""

    def __init__(self, desk: Desk, start: Place) -> None:
        super().__init__(desk, start, EMERGENCY_CONTACTS, None)
        self._view: EmergencyContactsView

    def attach(self, view: EmergencyContactsView) -> None:
        self._view = view

        def work() -> tuple[Draft | None, dict[str, str]]:
            return self._form.open_work(), self._desk.workspace.emergency_contacts.answers()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.EMERGENCY_CONTACTS, field=field, cursor=position)

    def set_answer(self, name: str, value: object) -> None:
        self._form.set(name, value)

    def keep(self) -> None:
        """Keep the numbers and go back to where the person came from."""
        if not self._form.is_open:
            return
        content = self._form.content
        problems = check_fields(
            EMERGENCY_FIELDS, {one.name: content.get(one.name) for one in EMERGENCY_FIELDS}
        )
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._keep)

    def drop(self) -> None:
        """Leave the numbers as they were kept last."""
        self._form.discard(self._desk.shell.back, self._view.show_problem)

    def _keep(self) -> None:
        contacts = self._desk.workspace.emergency_contacts
        self._desk.runner.submit(
            lambda: contacts.keep(self._form.revision, origin=self),
            done=self._kept,
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _kept(self, _: None) -> None:
        self._form.has_gone()
        self._desk.shell.back()

    def _loaded(self, opened: tuple[Draft | None, dict[str, str]]) -> None:
        draft, kept = opened
        self._form.begin(draft.content if draft else kept, draft.saved_at if draft else None)
        self._view.show_answers(self._form.content)
        self._return_to_field()
