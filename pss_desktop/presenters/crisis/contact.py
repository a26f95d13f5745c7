"""Logging a contact: the rule of safe contact first, then what was tried and what came of it."""

from pss_desktop.domain.contact import CONTACT_FIELDS
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.case_form import CaseForm
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.crisis.contacts import CONTACT
from pss_desktop.services.place import Place


class ContactPresenter(CaseForm[None]):
    """A line of the log is kept without a signature, and never changed afterwards."""

    screen = Screen.CONTACT
    form_name = CONTACT

    def read(self) -> None:
        return None

    def problems(self) -> tuple[FieldProblem, ...]:
        content = self.form.content
        return check_fields(CONTACT_FIELDS, {field.name: content.get(field.name) for field in CONTACT_FIELDS})

    def do(self) -> None:
        contacts = self._desk.workspace.contacts
        self._desk.runner.submit(
            lambda: contacts.log(self.client, self.form.revision, origin=self),
            done=self._logged,
            failed=self._failed,
            priority=Priority.WRITE,
        )

    def _logged(self, _: RecordId) -> None:
        self.form.has_gone()
        self._desk.shell.replace(Place(Screen.CRISIS, to_hex(self.client)))
