"""A legal hold of a case: set with a reason, or lifted with one."""

from typing import Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.legal_hold import HOLD_FIELDS
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.cases.legal_holds import LEGAL_HOLD, HoldState
from pss_desktop.services.place import Place


class LegalHoldView(CaseFormView, Protocol):
    """The page."""

    def show_hold(self, state: HoldState) -> None: ...


class LegalHoldPresenter(CaseForm[HoldState]):
    """The deed is the one that can be done now."""

    screen = Screen.LEGAL_HOLD
    form_name = LEGAL_HOLD
    back = Screen.CLIENT
    _state = HoldState(standing=False, steps=())
    _face: LegalHoldView

    def attach(self, view: LegalHoldView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> HoldState:
        return self._desk.workspace.legal_holds.state(self.client)

    def take(self, read: HoldState) -> None:
        self._state = read
        self._face.show_hold(read)

    def fresh(self, now: str) -> dict[str, object]:
        return {}

    def problems(self) -> tuple[FieldProblem, ...]:
        content = self.form.content
        return check_fields(HOLD_FIELDS, {field.name: content.get(field.name) for field in HOLD_FIELDS})

    def do(self) -> None:
        holds, standing = self._desk.workspace.legal_holds, self._state.standing
        act = holds.lift if standing else holds.set
        self.sign_off(
            SignedDeed.LIFT_HOLD if standing else SignedDeed.SET_HOLD,
            lambda: act(self.client, self.form.revision, origin=self),
            lambda _: self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(self.client))),
        )
