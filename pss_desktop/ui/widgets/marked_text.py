"""Words to read and to mark: a passage is selected by mouse or keys; those commented on are tinted."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.widgets.fields import TextArea

Span = tuple[int, int]
_LINES = 100_000
_EDGE = 2


class MarkedText(TextArea):
    """Never changes what it shows. Places are letters of the words, whatever Qt counts in."""

    commented = Signal()
    """The key C was pressed."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=1, most=_LINES, parent=parent)
        self.words = words
        self._marks: tuple[Span, ...] = ()
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.document().setDocumentMargin(0)  # its words begin where those of the labels around it do
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # As many letters as before, so that every place stays where it is.
        self.setText(words.replace("\r\n", " \n").replace("\r", "\n"))

    def mark(self, spans: Iterable[Span]) -> None:
        """Tint the passages from letter to letter."""
        self._marks = tuple(spans)
        self._paint_marks()

    def passage(self) -> Span | None:
        """The selected letters; None where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._letters(cursor.selectionStart()), self._letters(cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select from letter to letter."""
        self.setTextCursor(self._cursor(span))

    def unselect(self) -> None:
        """Nothing is selected any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """No taller than its words: nothing is typed here."""
        around = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 2 * _EDGE
        return QSize(super().sizeHint().width(), self._words_height + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()  # it breaks into other lines at another width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.commented.emit()
            return
        super().keyPressEvent(event)

    def _paint_marks(self) -> None:
        shape = QTextCharFormat()
        shape.setBackground(theme().colour("mark"))
        shape.setForeground(theme().colour("text"))
        shown = []
        for span in self._marks:
            selection = QTextEdit.ExtraSelection()
            selection.format = shape
            selection.cursor = self._cursor(span)
            shown.append(selection)
        self.setExtraSelections(shown)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units(span[0]))
        cursor.setPosition(self._units(span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _units(self, letters: int) -> int:
        """Qt counts halves of UTF-16 pairs."""
        return len(self.words[:letters].encode("utf-16-le")) // 2

    def _letters(self, units: int) -> int:
        return len(self.words.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))
