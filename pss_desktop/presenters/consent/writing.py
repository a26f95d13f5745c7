"""What the consent form, the withdrawal and the override share: a draft, one client, one signature."""

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.desk import Screen, SignedDeed
from pss_desktop.presenters.forms.drafted_form import DraftedForm, DraftedFormView
from pss_desktop.presenters.forms.written_form import Content
from pss_desktop.services.consent.consents import ConsentBasis, ConsentOverview
from pss_desktop.services.place import Place

__all__ = ["ConsentWriting", "ConsentWritingState", "ConsentWritingView", "Content"]


@dataclass(frozen=True, slots=True)
class ConsentWritingState:
    """What a form shows when it opens: its answers, and what is known of the client."""

    content: Content
    basis: ConsentBasis
    overview: ConsentOverview


class ConsentWritingView(DraftedFormView, Protocol):
    """One of the forms."""

    def show_form(self, state: ConsentWritingState) -> None: ...


class ConsentWriting(DraftedForm[ConsentWritingState]):
    """Subclasses say what they begin with, what keeps them from being signed, and what is signed."""

    deed: ClassVar[SignedDeed]
    back = Screen.CONSENT
    _view: ConsentWritingView

    # What each form says of itself

    @abstractmethod
    def fresh(self) -> dict[str, object]:
        """The content of a form that begins; on the vault thread."""

    @abstractmethod
    def problems(self, content: Content, basis: ConsentBasis) -> tuple[FieldProblem, ...]:
        """What keeps it from being signed."""

    @abstractmethod
    def write(self, revision: int) -> str:
        """Sign the saved draft; on the vault thread."""

    def content_changed(self) -> None:
        """An answer is another one now."""

    # What the person does

    def set_field(self, name: str, value: object) -> None:
        """A field holds *value* now."""
        if self._form.is_open and self.content.get(name) != value:
            self._form.set(name, value)
            self.content_changed()

    # How it is a drafted form

    @property
    def opened(self) -> ConsentWritingState | None:
        """What the form was opened on."""
        return self._known

    @property
    def name(self) -> str:
        return self._known.basis.name if self._known is not None else ""

    def know(self) -> ConsentWritingState:
        consents = self._desk.workspace.consents
        return ConsentWritingState(self.fresh(), consents.basis(self.client), consents.overview(self.client))

    def first_answers(self, known: ConsentWritingState) -> dict[str, object]:
        return dict(known.content)

    def show(self) -> None:
        if self._known is not None:
            self._view.show_form(replace(self._known, content=dict(self.content)))
            self.content_changed()

    def what_is_missing(self, known: ConsentWritingState) -> tuple[FieldProblem, ...]:
        return self.problems(self.content, known.basis)

    def do(self) -> None:
        self.sign_off(self.deed, lambda: self.write(self._form.revision), self._signed)

    def _signed(self, op: str) -> None:
        self._desk.shell.replace(Place(Screen.CONSENT, to_hex(self.client), op))
