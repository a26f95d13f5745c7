"""One editor for each kind of field: it shows a stored answer, and gives back what was typed as it is stored.

What cannot be read as an answer comes back as the words that were typed, so that the rules of the field, and
not the editor, say what is wrong with it.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import time
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import as_date, as_instant, as_number, ascii_digits
from pss_desktop.ui.locale.now import now
from pss_desktop.ui.locale.typed_dates import shown_date, shown_instant, typed_date, typed_instant
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import LineField, TextArea
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox

Words = Callable[[str], str]
MOST_IN_COLUMN: Final = 8
_COMMAS: Final = str.maketrans({"\u060c": ",", "\u3001": ",", ";": ",", "\u061b": ",", "\n": ","})


class Editor(ABC):
    """What a form needs of an editor; :attr:`widget` stands on the screen."""

    widget: QWidget

    @abstractmethod
    def value(self) -> object:
        """The answer as drafts and payloads keep it; '' or [] when there is none."""

    @abstractmethod
    def show(self, value: object) -> None:
        """Show a stored answer without telling that anything changed."""

    @abstractmethod
    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        """Say whom to tell of edits, and when the person leaves the field."""

    def has_keyboard(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is self.widget or self.widget.isAncestorOf(now))

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Whether the editor itself says what is wrong, at the very parts; empty: nothing is."""
        return False

    def place(self) -> int:
        """Where in its words the cursor stands."""
        return 0

    def put_place(self, position: int) -> None:
        self.widget.setFocus()


class LineEditor(Editor):
    """One line of words."""

    def __init__(self, name: str) -> None:
        self.field = LineField(name)
        self.widget = self.field

    def value(self) -> object:
        return self.field.text()

    def show(self, value: object) -> None:
        self.field.setText(str(value or ""))
        self.field.setCursorPosition(0)

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.field.textEdited.connect(changed)
        self.field.left.connect(left)

    def place(self) -> int:
        return self.field.cursorPosition()

    def put_place(self, position: int) -> None:
        self.field.setFocus()
        self.field.setCursorPosition(min(position, len(self.field.text())))


class PhoneEditor(LineEditor):
    """Digits from left to right in every language, kept as they are dialled."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.field.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> object:
        return ascii_digits(self.field.text())


class NumberEditor(LineEditor):
    """A number, in the digits of any script."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.field.setMaximumWidth(theme().text(140))

    def value(self) -> object:
        typed = self.field.text()
        number = as_number(typed)
        return typed if number is None else number

    def show(self, value: object) -> None:
        number = as_number(value)
        super().show(value if number is None else _plain_number(number))


class DateEditor(LineEditor):
    """A day, a month, a year or 'about' a year, typed as one likes and shown as it was understood."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.field.left.connect(self._show_understood)

    def value(self) -> object:
        typed = self.field.text().strip()
        read = typed_date(typed, QLocale(), now().astimezone().date()) if typed else None
        return typed if read is None else read.to_payload()

    def show(self, value: object) -> None:
        read = as_date(value)
        super().show(value if read is None else shown_date(read, QLocale()))

    def _show_understood(self) -> None:
        value = self.value()
        if isinstance(value, dict):
            self.show(value)


class InstantEditor(LineEditor):
    """A day and a time of day where this computer is."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._usual: time | None = None
        self.field.left.connect(self._show_understood)

    def value(self) -> object:
        typed = self.field.text().strip()
        read = typed_instant(typed, QLocale(), now(), self._usual) if typed else None
        return typed if read is None else to_iso(read)

    def show(self, value: object) -> None:
        read = as_instant(value)
        self._usual = None if read is None else read.astimezone().time()
        super().show(value if read is None else shown_instant(read, QLocale()))

    def _show_understood(self) -> None:
        read = as_instant(self.value())
        if read is not None:
            self.show(read)


class AreaEditor(Editor):
    """Running text."""

    def __init__(self, name: str, *, lines: int = 3) -> None:
        self.area = TextArea(name, lines=lines)
        self.widget = self.area
        self._showing = False

    def value(self) -> object:
        return self.area.text()

    def show(self, value: object) -> None:
        self._showing = True
        self.area.setText(str(value or ""))
        self._showing = False

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.area.textChanged.connect(lambda: None if self._showing else changed())
        self.area.left.connect(left)

    def place(self) -> int:
        return self.area.cursor_position()

    def put_place(self, position: int) -> None:
        self.area.setFocus()
        self.area.set_cursor_position(position)


class SegmentsEditor(Editor):
    """One of a few short answers; pressing the chosen one again takes it back unless one is required."""

    def __init__(self, name: str, answers: Sequence[tuple[str, str]], *, required: bool) -> None:
        self.segments = Segments(
            name, [Segment(value, word) for value, word in answers], clearable=not required
        )
        self.widget = self.segments

    def value(self) -> object:
        return self.segments.value()

    def show(self, value: object) -> None:
        self.segments.set_value(str(value or ""))

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.segments.chosen.connect(changed)


class ChoiceEditor(Editor):
    """One of many answers."""

    def __init__(self, name: str, answers: Sequence[tuple[str, str]], *, nothing: str) -> None:
        self.choice = Choice(name, answers, nothing=nothing)
        self.widget = self.choice

    def value(self) -> object:
        return self.choice.value()

    def show(self, value: object) -> None:
        self.choice.set_value(str(value or ""))

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        self.choice.picked.connect(changed)


class TicksEditor(Editor):
    """Any of several answers; many of them stand in two columns."""

    def __init__(self, name: str, answers: Sequence[tuple[str, str]]) -> None:
        self.widget = QWidget()
        self.widget.setAccessibleName(name)
        layout = QGridLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.boxes = {value: CheckBox(word) for value, word in answers}
        lines = len(answers) if len(answers) <= MOST_IN_COLUMN else (len(answers) + 1) // 2
        for number, box in enumerate(self.boxes.values()):
            layout.addWidget(box, number % lines, number // lines)
        self.widget.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> object:
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def show(self, value: object) -> None:
        chosen = value if isinstance(value, list | tuple) else ()
        for one, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(one in chosen)
            box.blockSignals(False)

    def listen(self, changed: Callable[[], None], left: Callable[[], None]) -> None:
        for box in self.boxes.values():
            box.toggled.connect(changed)


class WordsEditor(LineEditor):
    """Any words, with commas between them, those of Arabic too."""

    def value(self) -> object:
        parts = (part.strip() for part in self.field.text().translate(_COMMAS).split(","))
        return [part for part in parts if part]

    def show(self, value: object) -> None:
        words = value if isinstance(value, list | tuple) else ()
        super().show(_joined(words))


def _plain_number(number: float) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(number)) if float(number).is_integer() else locale.toString(float(number))


def _joined(words: Sequence[object]) -> str:
    comma = "، " if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else ", "
    return comma.join(str(word) for word in words)
