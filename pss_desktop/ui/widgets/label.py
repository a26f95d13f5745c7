"""Words on a screen: one line that elides by itself, or running text that wraps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import LEADING, draw_text, text_width
from pss_desktop.ui.theme.palette import TONE_ROLES
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import LINE_HEIGHT, Tone, Type


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
        return QSize(text_width(self.text(), self.font()) + 1, theme().line(self._step))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().line(self._step))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self.palette().color(self.foregroundRole())
        align = self.alignment() if self.alignment() & Qt.AlignmentFlag.AlignHCenter else LEADING
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = self.text()
        cut = draw_text(painter, self.rect(), words, font=self.font(), colour=colour, align=align)
        if self.toolTip() != (words if cut else ""):
            self.setToolTip(words if cut else "")


class Paragraph(QWidget):
    """Running text that wraps, with 1.45 lines of room, and never forces a window to be wide."""

    def __init__(
        self, text: str = "", step: Type = Type.BODY, tone: Tone = Tone.TEXT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._tone = tone
        self._text = ""
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
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
        self._lay_out()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(width, 1))
        return round(self._document.size().height()) if self._text else 0

    def sizeHint(self) -> QSize:
        width = min(text_width(self._text, self._document.defaultFont()) + 2, theme().text(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(60), theme().running_line(self._step) if self._text else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._document.setTextWidth(max(self.width(), 1))
        context = self._document.documentLayout().PaintContext()
        shown = self.palette()
        shown.setColor(shown.ColorRole.Text, shown.color(TONE_ROLES[self._tone]))
        context.palette = shown
        self._document.documentLayout().draw(painter, context)

    def _lay_out(self) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.setDefaultFont(theme().font(self._step))
        self._document.setPlainText(self._text)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(
            100 * LINE_HEIGHT / 1.36, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        )
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.updateGeometry()
        self.update()
