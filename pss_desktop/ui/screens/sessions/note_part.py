"""One part of a note to write in: its letter, what belongs there, and the words."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.snippets import inserted
from pss_desktop.ui.screens.words.note import part_words
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge, Tile
from pss_desktop.ui.widgets.fields import TextArea, set_problem
from pss_desktop.ui.widgets.ground import column, row
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import Hint


class NotePartBox(QWidget):
    """The letter takes the accent while one writes below it. *kept*: words of another form."""

    edited = Signal(str, str)
    left = Signal()
    entered = Signal(str)

    def __init__(
        self, name: str, text: str, *, kept: bool, lines: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        words = part_words(name)
        layout = column(self, gap=4)
        head = row(gap=10)
        self._tile = Tile(initials=words.letter, tone=Tone.MUTED, size=28, round_=True, parent=self)
        self._tile.setVisible(bool(words.letter))
        head.addWidget(self._tile)
        head.addWidget(Label(words.title, Type.STRONG))
        if kept:
            head.addWidget(Badge(self.tr("From another form of the note"), Tone.WARN, icon="warning"))
        else:
            head.addWidget(Label(words.hint, Type.SMALL, Tone.MUTED), 1)
        head.addStretch(0 if not kept else 1)
        self.area = TextArea(words.title, lines=lines, most=24)
        self.area.setAccessibleDescription(words.hint)
        self.area.setText(text)
        self.area.installEventFilter(self)
        self.area.textChanged.connect(self._changed)
        self.area.left.connect(self.left)
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        layout.addLayout(head)
        layout.addWidget(self.area)
        layout.addWidget(self._problem)

    def show_problem(self, problem: FieldProblem | None) -> None:
        """Say what is wrong with the words; None takes it away."""
        self._problem.set_text(problem_sentence(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        set_problem(self.area, problem=problem is not None)

    def take_keyboard(self) -> None:
        """Bring the keyboard to the words."""
        self.area.setFocus()

    def insert(self, words: str) -> None:
        """Put *words* where the cursor is, with a space where one is needed; Ctrl+Z takes them out."""
        cursor = self.area.textCursor()
        text = self.area.text()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        rest = text[last:]
        made, _ = inserted(text[:first] + rest, first, words)
        cursor.beginEditBlock()  # a step of its own to undo
        cursor.insertText(made[first : len(made) - len(rest)])
        cursor.endEditBlock()
        self.area.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tile.set_tone(Tone.ACCENT)
            self.entered.emit(self.name)
        elif event.type() == QEvent.Type.FocusOut:
            self._tile.set_tone(Tone.MUTED)
        return False

    def _changed(self) -> None:
        if not self._problem.isHidden():
            self.show_problem(None)
        self.edited.emit(self.name, self.area.text())
