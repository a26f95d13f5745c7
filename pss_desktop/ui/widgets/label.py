"""Words on a screen: one line that elides by itself, or running text that wraps."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pss_desktop.ui.locale.direction import direction_of
from pss_desktop.ui.theme.paint import CENTRED, LEADING, TRAILING, draw_text, text_width
from pss_desktop.ui.theme.palette import TONE_ROLES
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type

_OF_NATURAL_HEIGHT: Final = 0.9
_TALL_MARKS: Final = frozenset("\u064b\u064c\u064e\u064f\u0651\u0652\u0670")
"""Arabic marks above the letters; a line that has one needs more room above than others."""
_MARK_ROOM: Final = 0.2


class Label(QLabel):
    """One line of text in a step of the type scale; too long a text ends in an ellipsis and a tooltip."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: Tone = Tone.TEXT, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._step = step
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(step))
        self.setForegroundRole(TONE_ROLES[tone])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.setForegroundRole(TONE_ROLES[tone])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), self.font()) + 1, theme().line(self._step) + self._mark_room())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().line(self._step) + self._mark_room())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self.palette().color(self.foregroundRole())
        align = CENTRED if self.alignment() & Qt.AlignmentFlag.AlignHCenter else LEADING
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            align = TRAILING
        words = self.text()
        line = self.rect().adjusted(0, self._mark_room(), 0, 0)
        cut = draw_text(painter, line, words, font=self.font(), colour=colour, align=align)
        if self.toolTip() != (words if cut else ""):
            self.setToolTip(words if cut else "")

    def _mark_room(self) -> int:
        marked = not self.text().isascii() and not _TALL_MARKS.isdisjoint(self.text())
        return round(self.font().pixelSize() * _MARK_ROOM) if marked else 0


class Paragraph(QWidget):
    """Running text that wraps, with 1.45 lines of room, and never forces a window to be wide.

    Words that a person *typed* run in their own direction, whatever the window's is.
    """

    def __init__(
        self,
        text: str = "",
        step: Type = Type.BODY,
        tone: Tone = Tone.TEXT,
        *,
        typed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._tone = tone
        self._typed = typed
        self._text = ""
        self._lines = QTextLayout()
        self._laid_out = (-1, 0)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Plain text only: whatever a person typed is never read as markup."""
        self._text = text
        self.setAccessibleName(text)
        self._laid_out = (-1, 0)
        self._heights.clear()
        self._lines.setText(text.replace("\n", "\u2028"))
        self._lines.setFont(theme().font(self._step))
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Layouts ask for the same few widths again and again: on a long page thousands of times."""
        if not self._text:
            return 0
        if width not in self._heights:
            self._heights[width] = self._lay_out(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = min(text_width(self._text, theme().font(self._step)) + 2, theme().text(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(60), theme().running_line(self._step) if self._text else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(TONE_ROLES[self._tone]))
        self._lines.draw(painter, QPointF(0, 0))

    def _lay_out(self, width: int) -> int:
        """Break the text into lines of *width*; returns the height of all."""
        if self._laid_out[0] == width:
            return self._laid_out[1]
        direction = self.layoutDirection()
        if self._typed:
            direction = direction_of(self._text, direction)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        # Unlike a painter or a document, a text layout takes left as left.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines.setTextOption(option)
        least, y = theme().running_line(self._step), 0
        self._lines.beginLayout()
        while (line := self._lines.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            # A font says 30 px of a line of Arabic whose ink takes 17.
            height = max(least, round(line.height() * _OF_NATURAL_HEIGHT))
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            y += height
        self._lines.endLayout()
        self._laid_out = (width, y)
        return y
