"""First aid in two minutes: look, listen, link by ticks and short words, signed as a session note."""

from collections.abc import Mapping
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.first_aid import first_aid_problems
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.first_aid import FIRST_AID


class FirstAidView(CaseFormView, Protocol):
    """The form."""

    def tick_names(self) -> Mapping[str, str]:
        """The words of every tick in the writer's language, as the note will say them."""


class FirstAidPresenter(CaseForm[None]):
    """The ticks become lines of the note."""

    screen = Screen.FIRST_AID
    form_name = FIRST_AID
    _face: FirstAidView

    def attach(self, view: FirstAidView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> None:
        return None

    def problems(self) -> tuple[FieldProblem, ...]:
        return first_aid_problems(self.form.content)

    def do(self) -> None:
        first_aid, names = self._desk.workspace.first_aid, dict(self._face.tick_names())
        self.sign_off(
            SignedDeed.SIGN_FIRST_AID,
            lambda: first_aid.sign(self.client, self.form.revision, names, origin=self),
            self._signed,
        )

    def _signed(self, note: RecordId) -> None:
        self._desk.shell.replace(Place(Screen.NOTE, to_hex(self.client), to_hex(note)))
