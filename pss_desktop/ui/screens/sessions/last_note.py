"""The client's last note beside the new one: what was agreed is in view while one writes."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.presenters.values import NoteDetail
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.words.note import part_words
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label, Paragraph

WIDTH = 288


class LastNotePanel(QWidget):
    """Empty and invisible while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = True
        self._layout = column(self, gap=8)
        self._head = Label("", Type.STRONG)
        self._layout.addWidget(self._head)
        self._card: Card | None = None
        self.hide()

    def show_note(self, detail: NoteDetail | None) -> None:
        """What was agreed, then its parts in their order."""
        if self._card is not None:
            self._layout.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.setVisible(detail is not None)
        if detail is None:
            return
        body = detail.note.body
        self._head.setText(self.tr("Last note, {day}").format(day=day(body.when)))
        self._card = Card(padding=12)
        agreed = (
            (self.tr("Until next time"), body.work.until_next),
            (self.tr("Homework"), body.work.homework),
        )
        parts = ((part_words(name).title, body.parts.get(name, "")) for name in body.format.parts)
        for title, words in (*agreed, *parts):
            if words:
                self._card.body.addWidget(Label(title, Type.SMALL_STRONG))
                self._card.body.addWidget(Paragraph(words, Type.SMALL, typed=True))
        self._layout.addWidget(self._card)

    def set_beside(self, *, beside: bool) -> None:
        """Beside the new note in a column of its own, or below it."""
        self._beside = beside
        policy = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(theme().text(WIDTH) if beside else 16_777_215)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(theme().text(WIDTH), hint.height()) if self._beside else hint
