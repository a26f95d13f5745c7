"""One question of a form: its label, help, field, and what is wrong with the answer."""

from typing import Final

from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.tokens import LABEL_GAP, Tone, Type
from pss_desktop.ui.widgets.fields import set_problem
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint

_BELOW_LABEL: Final = 1


class FormRow(QWidget):
    """Label above, problem below; the problem is also in the field's accessible description."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        help_text: str = "",
        required: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*required* is the word that says so, or empty. Without a *label* the field names itself."""
        super().__init__(parent)
        self.field = field
        self._help = help_text
        self._label = Label(label, Type.SMALL_STRONG)
        self._label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        layout = column(self, gap=LABEL_GAP)
        head = row(gap=8)
        head.addWidget(self._label)
        if not label:  # shown by itself before it has its place, it would be a window of its own
            self._label.hide()
        if required:
            head.addWidget(Label(required, Type.CAPTION, Tone.MUTED))
        head.addStretch(1)
        layout.addLayout(head)
        self._help_line: Paragraph | None = None
        self._lines = layout
        if help_text:
            self._add_help(help_text)
        layout.addWidget(field)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._describe("")

    def label(self) -> str:
        return self._label.text()

    def set_label(self, label: str) -> None:
        """Ask for something else in the same field."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def set_help(self, help_text: str) -> None:
        """Explain the field in other words."""
        self._help = help_text
        if self._help_line is None:
            self._add_help(help_text)
        else:
            self._help_line.setText(help_text)
        self._describe(self.problem())

    def problem(self) -> str:
        """The sentence that is shown; empty when all is well."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say what is wrong beside the field; empty takes it away."""
        self._problem.set_text(text)
        self._problem.setVisible(bool(text))
        set_problem(self.field, problem=bool(text))
        self._describe(text)

    def _add_help(self, help_text: str) -> None:
        self._help_line = Paragraph(help_text, Type.CAPTION, Tone.MUTED)
        self._lines.insertWidget(_BELOW_LABEL, self._help_line)

    def _describe(self, problem: str) -> None:
        self.field.setAccessibleDescription(" ".join(part for part in (problem, self._help) if part))
