"""Writing down a crisis, with whom to call beside it; signed, and then on to the risk and the safety plan."""

from typing import Protocol

from pss_desktop.domain.crisis_event import CRISIS_FIELDS
from pss_desktop.domain.emergency_contact import EmergencyContact
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.crisis.crises import CRISIS_EVENT
from pss_desktop.services.place import Place


class CrisisEventView(CaseFormView, Protocol):
    """The form."""

    def show_emergency(self, contacts: tuple[EmergencyContact, ...]) -> None: ...


class CrisisEventPresenter(CaseForm[tuple[EmergencyContact, ...]]):
    """Everything that a crisis asks to be written down."""

    screen = Screen.CRISIS_EVENT
    form_name = CRISIS_EVENT
    _face: CrisisEventView

    def attach(self, view: CrisisEventView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> tuple[EmergencyContact, ...]:
        return self._desk.workspace.emergency_contacts.all()

    def take(self, read: tuple[EmergencyContact, ...]) -> None:
        self._face.show_emergency(read)

    def open_emergency_contacts(self) -> None:
        self._desk.shell.go(Place(Screen.EMERGENCY_CONTACTS))

    def open_safety_plan(self) -> None:
        self._desk.shell.go(Place(Screen.SAFETY_PLAN, to_hex(self.client)))

    @property
    def has_safety_plans(self) -> bool:
        """Whether this version has that screen."""
        return self._desk.shell.can_open(Screen.SAFETY_PLAN)

    def problems(self) -> tuple[FieldProblem, ...]:
        content = self.form.content
        return check_fields(CRISIS_FIELDS, {field.name: content.get(field.name) for field in CRISIS_FIELDS})

    def do(self) -> None:
        crises = self._desk.workspace.crises
        self.sign_off(
            SignedDeed.SIGN_CRISIS,
            lambda: crises.sign(self.client, self.form.revision, origin=self),
            self._signed,
        )

    def _signed(self, record: RecordId) -> None:
        self._desk.shell.replace(Place(Screen.CRISIS_EVENT_PAGE, to_hex(self.client), to_hex(record)))
