"""Fields to type into: one line, a search, many lines, and a passphrase."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from pss_desktop.ui.locale.direction import direction_of, own_direction
from pss_desktop.ui.theme.paint import line_ascent, mirrored
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, LARGE_CONTROL_HEIGHT, Tone
from pss_desktop.ui.widgets.badge import BadgeWords, badge_height, badge_width, paint_badge, paint_icon
from pss_desktop.ui.widgets.button import IconButton, Look, keys_text

_ICON = 16
# Keyboards that learn words write them into files of their own, outside the vault.
_UNLEARNED = Qt.InputMethodHint.ImhSensitiveData
_SECRET = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class LineField(QLineEdit):
    """One line; it tells when the person leaves it."""

    left = Signal()

    def __init__(self, name: str, *, height: int = CONTROL_HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._badge = BadgeWords("")
        self._icon = ""
        self.setAccessibleName(name)
        self.setInputMethodHints(_UNLEARNED)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lift = 0
        self.textChanged.connect(self._place_digits)
        self.textChanged.connect(self._stand_on_the_line)

    def show_badge(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """A word at the trailing end, inside the field; empty takes it away."""
        self._badge = BadgeWords(text, tone)
        self._make_room()
        self.update()

    def badge(self) -> str:
        """The word that is shown inside the field."""
        return self._badge.text

    def show_icon(self, name: str) -> None:
        """An icon at the leading end, inside the field."""
        self._icon = name
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(theme().text(180), theme().control(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(48), theme().control(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._badge.text:
            paint_badge(painter, self._badge_box(), self._badge, self)
        if self._icon:
            side = theme().icon_size(_ICON)
            box = self._mirrored(QRect(theme().space(11), 0, side, self.height()))
            paint_icon(painter, box, self._icon, size=_ICON, colour="muted", widget=self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _place_digits(self, text: str) -> None:
        """Digits alone begin where the window's words do; QLineEdit puts them to the left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        alone = bool(text) and self.echoMode() == QLineEdit.EchoMode.Normal and own_direction(text) is None
        side = Qt.AlignmentFlag.AlignRight if alone and mirrored else Qt.AlignmentFlag.AlignLeft
        if not self.alignment() & side:
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _stand_on_the_line(self) -> None:
        """QLineEdit lifts words by what their script is taller than Latin; this puts them back."""
        text = self.displayText()
        lift = 0 if text.isascii() else max(0, line_ascent(text, self.font()) - self.fontMetrics().ascent())
        if lift != self._lift:
            self._lift = lift
            self._make_room()

    def _trailing_room(self) -> int:
        return badge_width(self._badge) + theme().space(10) if self._badge.text else 0

    def _make_room(self) -> None:
        """The sides are those of the window: QLineEdit does not mirror its text margins."""
        leading = theme().icon_size(_ICON) + theme().space(8) if self._icon else 0
        trailing = self._trailing_room()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            leading, trailing = trailing, leading
        self.setTextMargins(leading, 0, trailing, -2 * self._lift)
        self.updateGeometry()

    def _badge_box(self) -> QRect:
        width, height = badge_width(self._badge), badge_height()
        end = self.width() - theme().space(9) - self._after_badge()
        return self._mirrored(QRect(end - width, (self.height() - height) // 2, width, height))

    def _after_badge(self) -> int:
        return 0

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), box)


class SearchField(LineField):
    """Find something: an icon, and the shortcut that leads here."""

    def __init__(self, name: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setPlaceholderText(name)
        self.show_icon("search")
        if keys:
            self.show_badge(keys_text(keys))


class PassphraseField(LineField):
    """A secret: covered unless shown, never completed, spelled or kept by the keyboard, copied nowhere."""

    def __init__(self, name: str, *, show: str, hide: str, parent: QWidget | None = None) -> None:
        super().__init__(name, height=LARGE_CONTROL_HEIGHT, parent=parent)
        self._words = (show, hide)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SECRET)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.toggle = IconButton(show, "eye", Look.QUIET, height=28, parent=self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show)
        self.toggle.setAccessibleDescription(name)
        QGuiApplication.inputMethod().localeChanged.connect(self._look_at_keyboard)
        self._look_at_keyboard()

    def take(self) -> str:
        """The secret; the field forgets it, and what could be undone too."""
        secret = self.text()
        self.setText("")
        self.toggle.setChecked(False)
        return secret

    def name_keyboard(self, keys: QLocale) -> None:
        """Say which language the keys write: the commonest reason why a right passphrase fails."""
        known = keys.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
        language = keys.name().partition("_")[0].upper()
        self.show_badge(self.tr("{language} keyboard").format(language=language) if known else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.toggle.sizeHint()
        box = QRect(
            self.width() - size.width() - theme().space(6), (self.height() - size.height()) // 2, 0, 0
        )
        box.setSize(size)
        self.toggle.setGeometry(self._mirrored(box))

    def showEvent(self, event: QShowEvent) -> None:
        self._look_at_keyboard()
        super().showEvent(event)

    def _trailing_room(self) -> int:
        return super()._trailing_room() + self._after_badge()

    def _after_badge(self) -> int:
        return theme().control(28) + theme().space(4)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_SECRET)  # Qt takes some away with the cover
        self.toggle.setText(self._words[1 if shown else 0])
        self.toggle.setToolTip(self.toggle.text())
        self.toggle.set_icon("eye-off" if shown else "eye")
        self._stand_on_the_line()

    def _look_at_keyboard(self) -> None:
        self.name_keyboard(QGuiApplication.inputMethod().locale())


class TextArea(QPlainTextEdit):
    """Running text. Tab leaves it; it grows with what is written; pasting brings plain text only."""

    left = Signal()

    def __init__(self, name: str, *, lines: int = 3, most: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most
        self.setAccessibleName(name)
        self.setInputMethodHints(_UNLEARNED | Qt.InputMethodHint.ImhMultiLine)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._words_height = 0
        self.textChanged.connect(self._grow)
        self.textChanged.connect(self._follow_words)
        self._follow_words()

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)

    def cursor_position(self) -> int:
        return self.textCursor().position()

    def set_cursor_position(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        height = max(self._least * self.fontMetrics().lineSpacing(), self._words_height)
        return QSize(theme().text(320), height + 2 * theme().space(8) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().text(120), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _follow_words(self) -> None:
        """Words begin at the side where their language begins; Qt puts all of them to the left."""
        direction = direction_of(self.toPlainText(), self.layoutDirection())
        from_right = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _grow(self) -> None:
        """As tall as the lines really are: those of Arabic take half as much again."""
        height, left, block = 0.0, self._most, self.document().begin()
        while block.isValid() and left > 0:
            self.blockBoundingRect(block)  # lays the block out when it is not yet
            lines = block.layout()
            shown = min(lines.lineCount(), left)
            height += sum(lines.lineAt(position).height() for position in range(shown))
            left -= max(shown, 1)
            block = block.next()
        if round(height) != self._words_height:
            self._words_height = round(height)
            self.updateGeometry()


def set_problem(field: QWidget, *, problem: bool) -> None:
    """Give a field the red edge, or take it away."""
    if bool(field.property("problem")) != problem:
        field.setProperty("problem", problem)
        field.style().unpolish(field)
        field.style().polish(field)
        field.update()
