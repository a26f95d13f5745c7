"""The weightiest few of many answers, in order: a choice for each place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.ui.editors import Editor
from pss_desktop.ui.form_words import numbered
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Label

_NONE = "-"


class RankedEditor(Editor):
    """First, second, third; what is chosen anew in one place leaves the place where it stood."""

    def __init__(self, name: str, answers: Sequence[tuple[str, str]], *, places: int, nothing: str) -> None:
        self.widget = QWidget()
        self.widget.setAccessibleName(name)
        layout = column(self.widget, gap=6)
        self.choices: list[Choice] = []
        for number in range(1, places + 1):
            line = row(gap=10)
            shown = QLocale().toString(number)
            line.addWidget(Label(shown, Type.STRONG, Tone.MUTED))
            choice = Choice(numbered(name, number), [(_NONE, _nobody()), *answers], nothing=nothing)
            choice.setMaximumWidth(theme().text(420))
            choice.picked.connect(lambda value, at=number - 1: self._take(at, value))
            self.choices.append(choice)
            line.addWidget(choice, 1)
            line.addStretch(1)
            layout.addLayout(line)
        self.widget.setFocusProxy(self.choices[0])

    def value(self) -> object:
        return [choice.value() for choice in self.choices if choice.value() not in ("", _NONE)]

    def show(self, value: object) -> None:
        ranked = list(value) if isinstance(value, list | tuple) else []
        for at, choice in enumerate(self.choices):
            choice.set_value(str(ranked[at]) if at < len(ranked) else "")

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        for choice in self.choices:
            choice.picked.connect(changed)

    def place(self) -> int:
        """Which of the places has the keyboard."""
        here = QApplication.focusWidget()
        return next((at for at, choice in enumerate(self.choices) if choice is here), 0)

    def put_place(self, position: int) -> None:
        self.choices[min(max(position, 0), len(self.choices) - 1)].setFocus()

    def _take(self, at: int, value: str) -> None:
        """Nothing is ranked twice, and no place is left empty before a later one."""
        kept = [
            choice.value()
            for other, choice in enumerate(self.choices)
            if other == at or choice.value() != value
        ]
        self.show([one for one in kept if one not in ("", _NONE)])


def _nobody() -> str:
    return QCoreApplication.translate("Form", "None")
