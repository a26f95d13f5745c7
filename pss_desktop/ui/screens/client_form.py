"""The form of a client's details, in cards: who they are, how to reach them safely, how to work with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.client_words import choice_name, field_help, field_label
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label

WHO = ("name", "preferred_name", "pronoun", "gender", "birth")
WORK = ("languages", "interpreter", "case_state")
REACH = (
    "phone",
    "address",
    "may_phone",
    "may_message",
    "may_visit",
    "contact_words",
    "may_answer",
    "contact_times",
)
LINES = (("name", "preferred_name"), ("pronoun", "gender"), ("may_answer", "contact_times"))


@dataclass(frozen=True, slots=True)
class _Part:
    names: tuple[str, ...]
    title: str


class ClientFormCards(QWidget):
    """One form in three cards; every edit is told with the name of its field."""

    edited = Signal(str, object)
    left = Signal()

    def __init__(
        self, fields: Sequence[Field], *, beside: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._forms: list[Form] = []
        layout = column(self, gap=14)
        words = FormWords(field_label, field_help, choice_name)
        for part in (
            _Part(WHO, self.tr("Who it is")),
            _Part(WORK, self.tr("Working together")),
            _Part(REACH, self.tr("Safe contact")),
        ):
            own = [field for name in part.names for field in fields if field.name == name]
            form = Form(own, words, lines=LINES if beside else ())
            form.edited.connect(self.edited)
            form.left.connect(self.left)
            self._forms.append(form)
            card = Card()
            card.body.addWidget(Label(part.title, Type.LEAD))
            card.body.addWidget(form)
            layout.addWidget(card)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show stored answers without telling."""
        for form in self._forms:
            form.show_values(values)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Say each beside its field; the keyboard goes to the first."""
        for form in reversed(self._forms):
            form.show_problems(problems)

    def form_of(self, name: str) -> Form:
        """The form that holds the field called *name*; the first for an unknown one."""
        return next((form for form in self._forms if name in form.values()), self._forms[0])

    def caret(self) -> tuple[str, int]:
        """Where the person writes, or wrote last."""
        here = self.window().focusWidget()
        with_keyboard = [form for form in self._forms if form.isAncestorOf(here)]
        return (with_keyboard or self._forms)[0].place()

    def put_cursor(self, field: str, position: int) -> None:
        self.form_of(field).put_place(field, position)
