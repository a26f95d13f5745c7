"""Answers that stand side by side as far as the room goes: one of some radios, or any of some boxes."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.ticks import CheckBox, Radio


class Flowing(QWidget):
    """Buttons in lines; as high as those lines are."""

    def __init__(self, name: str, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = FlowLayout(self, gap=8)
        for button in buttons:
            layout.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if buttons:
            self.setFocusProxy(buttons[0])


class AnswerPart(QWidget):
    """One question of a form with its answers as buttons; a part of a case form."""

    edited = Signal(str, object)
    left = Signal()

    def __init__(
        self, name: str, label: str, buttons: Mapping[str, QAbstractButton], *, required: str = ""
    ) -> None:
        super().__init__()
        self.name = name
        self.buttons = dict(buttons)
        for button in self.buttons.values():
            button.setAccessibleDescription(label)
        self.flow = Flowing(label, list(self.buttons.values()))
        self.row = FormRow(label, self.flow, required=required)
        column(self, gap=0).addWidget(self.row)

    def chosen(self) -> list[str]:
        """The values of the buttons that are on."""
        return [value for value, button in self.buttons.items() if button.isChecked()]

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show the stored answer without telling."""
        value = values.get(self.name)
        on = value if isinstance(value, list | tuple) else (value,)
        for one, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(one in on)
            button.blockSignals(False)
            button.update()

    def show_problems(self, problems: Sequence[FieldProblem]) -> int:
        mine = [problem for problem in problems if problem.field == self.name]
        self.row.show_problem(problem_sentence(mine[0]) if mine else "")
        return len(mine)

    def place(self) -> tuple[str, int]:
        values = list(self.buttons)
        focused = [values.index(value) for value, button in self.buttons.items() if button.hasFocus()]
        return self.name, focused[0] if focused else 0

    def put_place(self, name: str, position: int) -> None:
        buttons = list(self.buttons.values())
        buttons[min(position, len(buttons) - 1)].setFocus()

    def has(self, name: str) -> bool:
        return name == self.name

    def _tell(self) -> None:
        self.row.show_problem("")
        self.edited.emit(self.name, self.value())

    @abstractmethod
    def value(self) -> object:
        """The answer as it is stored."""


class TicksPart(AnswerPart):
    """Any of some answers."""

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[str, str]], *, required: str = ""
    ) -> None:
        super().__init__(name, label, {value: CheckBox(word) for value, word in options}, required=required)
        for button in self.buttons.values():
            button.toggled.connect(self._tell)

    def value(self) -> object:
        return self.chosen()


class RadiosPart(AnswerPart):
    """One of some answers; nothing is preset."""

    def __init__(
        self,
        name: str,
        label: str,
        options: Sequence[tuple[str, str]],
        *,
        required: str = "",
        risks: Mapping[str, Risk] | None = None,
    ) -> None:
        """*risks* are the shapes that stand before levels of risk."""
        shapes = risks or {}
        buttons = {value: Radio(word, risk=shapes.get(value)) for value, word in options}
        super().__init__(name, label, buttons, required=required)
        self._group = QButtonGroup(self)
        for button in self.buttons.values():
            self._group.addButton(button)
            button.clicked.connect(self._tell)

    def show_values(self, values: Mapping[str, object]) -> None:
        self._group.setExclusive(False)
        super().show_values(values)
        self._group.setExclusive(True)

    def value(self) -> object:
        chosen = self.chosen()
        return chosen[0] if chosen else ""
