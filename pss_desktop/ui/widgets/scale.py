"""A scale from 0 to 10 that number keys answer: 1 and then 0 make 10."""

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.fields import ascii_digits
from pss_desktop.ui.widgets.segments import Segment, Segments

MOST: Final = 10


class Scale(Segments):
    """Eleven numbers side by side. Pressing the chosen one again takes it back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        words = [Segment(str(number), QLocale().toString(number)) for number in range(MOST + 1)]
        super().__init__(name, words, clearable=True, parent=parent)
        self._one_was_typed = False

    def answer(self) -> int | None:
        """The number that is chosen."""
        return int(self.value()) if self.value() else None

    def show_answer(self, number: int | None) -> None:
        """Choose without telling."""
        self.set_value("" if number is None else str(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = ascii_digits(event.text())
        if len(digit) != 1 or not digit.isdigit():
            self._one_was_typed = False
            super().keyPressEvent(event)
            return
        ten = digit == "0" and self._one_was_typed and self.value() == "1"
        self._one_was_typed = digit == "1"
        button = self.button(str(MOST) if ten else digit)
        button.setFocus()
        if not button.isChecked():
            button.click()
