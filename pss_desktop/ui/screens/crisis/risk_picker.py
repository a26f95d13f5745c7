"""The five levels of risk below each other, each with its shape; pressing the chosen one takes it back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.risk import RiskLevel
from pss_desktop.ui.editors import Editor
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.risk import risk_phrase, risk_shape_of, risk_word
from pss_desktop.ui.widgets.ticks import Radio


class RiskPicker(QWidget):
    """Nothing is preset: no answer is no answer."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        card = Card(padding=6)
        card.body.setSpacing(0)
        self.radios: dict[str, Radio] = {}
        self._before = ""
        for level in RiskLevel:
            radio = Radio(risk_word(level), risk=risk_shape_of(level))
            radio.setAccessibleName(risk_phrase(level))
            radio.setAccessibleDescription(name)
            radio.clicked.connect(self._clicked)
            card.body.addWidget(radio)
            self.radios[level.value] = radio
        column(self, gap=0).addWidget(card)
        self.setFocusProxy(self.radios[RiskLevel.NONE])

    def value(self) -> str:
        """The chosen level; empty while none is chosen."""
        return next((level for level, radio in self.radios.items() if radio.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling; '' chooses none."""
        for level, radio in self.radios.items():
            radio.setAutoExclusive(False)
            radio.setChecked(level == value)
        for radio in self.radios.values():
            radio.setAutoExclusive(True)
        self._before = value

    def _clicked(self) -> None:
        if self.value() == self._before:
            self.set_value("")
        self._before = self.value()
        self.picked.emit(self._before)


class RiskEditor(Editor):
    """The picker as an editor of a form."""

    def __init__(self, name: str) -> None:
        self.picker = RiskPicker(name)
        self.widget = self.picker

    def value(self) -> object:
        return self.picker.value()

    def show(self, value: object) -> None:
        self.picker.set_value(str(value or ""))

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.picker.picked.connect(changed)
