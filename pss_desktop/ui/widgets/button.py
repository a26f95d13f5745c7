"""Buttons: one filled on a screen, the others quieter, each named by its deed."""

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import CENTRED, LEADING, Box, draw_box, draw_text, mirrored, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import CONTROL_HEIGHT, RADIUS_BADGE, RADIUS_CONTROL, Type


class Look(StrEnum):
    """How loud a button is."""

    FILLED = "filled"
    OUTLINED = "outlined"
    TINTED = "tinted"
    QUIET = "quiet"
    DANGER = "danger"


class _Colours(NamedTuple):
    fill: str | None
    edge: str | None
    text: str
    hover: str


_COLOURS: Final = {
    Look.FILLED: _Colours("accent", None, "on_accent", "accent_hover"),
    Look.OUTLINED: _Colours("surface", "control", "text", "sunken"),
    Look.TINTED: _Colours("tint", "accent", "on_tint", "surface"),
    Look.QUIET: _Colours(None, None, "accent", "tint"),
    Look.DANGER: _Colours("surface", "danger", "danger", "danger_tint"),
}
_DISABLED: Final = _Colours("sunken", "line", "muted", "sunken")
_BOLD: Final = frozenset({Look.FILLED, Look.DANGER})
_ICON: Final = 18
_SMALL_ICON: Final = 16


class Button(QPushButton):
    """A deed. Its text is its accessible name even when only the icon is shown."""

    def __init__(
        self,
        text: str,
        look: Look = Look.OUTLINED,
        *,
        icon: str = "",
        trailing: str = "",
        height: int = CONTROL_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)  # with the text there, Python would load QIcon to see that it is none
        self.setText(text)
        self._look = look
        self._icon = icon
        self._trailing = trailing
        self._height = height
        self._compact = False
        self._chip = ""
        self.setProperty("ring", RADIUS_CONTROL)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def look(self) -> Look:
        return self._look

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the text stays as name and tooltip."""
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()
        self.update()

    def show_shortcut(self, keys: str) -> None:
        """Take the shortcut *keys* and write it on the button."""
        self.setShortcut(keys)
        self._chip = keys_text(keys)
        self.updateGeometry()

    # Size

    def sizeHint(self) -> QSize:
        height = theme().control(self._height)
        if self._compact:
            return QSize(height, height)
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _padding(self) -> int:
        return theme().space(14)

    def _gap(self) -> int:
        return theme().space(8)

    def _content_width(self) -> int:
        width = text_width(self.text(), self._font_of())
        width += theme().icon_size(_ICON) + self._gap() if self._icon else 0
        width += theme().icon_size(_SMALL_ICON) + self._gap() if self._trailing else 0
        width += self._chip_width() + theme().space(12) if self._chip else 0
        return width

    def _chip_width(self) -> int:
        return text_width(self._chip, theme().font(Type.CAPTION)) + 2 * theme().space(7)

    def _font_of(self) -> QFont:
        return theme().font(Type.STRONG if self._look in _BOLD else Type.BODY)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = _COLOURS[self._look] if self.isEnabled() else _DISABLED
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = colours.hover if hot else colours.fill
        draw_box(
            painter,
            self.rect(),
            Box(
                fill=theme().colour(fill) if fill else None,
                edge=theme().colour(colours.edge) if colours.edge else None,
                radius=RADIUS_CONTROL,
            ),
        )
        if self._compact:
            self._paint_icon(painter, self._icon, self.rect(), colours.text)
        else:
            self._paint_content(painter, colours.text)

    def _paint_content(self, painter: QPainter, colour: str) -> None:
        x = max(self._padding(), (self.width() - self._content_width()) // 2)
        side = theme().icon_size(_ICON)
        if self._icon:
            self._paint_icon(painter, self._icon, self._place(x, side), colour)
            x += side + self._gap()
        end = self._trailing_part(painter, colour)
        draw_text(
            painter,
            self._place(x, end - x),
            self.text(),
            font=self._font_of(),
            colour=theme().colour(colour),
            align=LEADING,
        )

    def _trailing_part(self, painter: QPainter, colour: str) -> int:
        """Paint what stands behind the text, and return where the text must end."""
        end = self.width() - max(self._padding(), (self.width() - self._content_width()) // 2)
        if self._trailing:
            side = theme().icon_size(_SMALL_ICON)
            self._paint_icon(painter, self._trailing, self._place(end - side, side), colour)
            end -= side + self._gap()
        if self._chip:
            width = self._chip_width()
            self._paint_chip(painter, self._place(end - width, width), colour)
            end -= width + theme().space(12)
        return end + 1

    def _paint_chip(self, painter: QPainter, box: QRect, colour: str) -> None:
        height = theme().text(20)
        chip = QRect(box.x(), (self.height() - height) // 2, box.width(), height)
        wash = QColor(theme().colour(colour))
        wash.setAlpha(46)
        draw_box(painter, chip, Box(fill=wash, radius=RADIUS_BADGE - 1))
        draw_text(
            painter,
            chip,
            self._chip,
            font=theme().font(Type.CAPTION),
            colour=theme().colour(colour),
            align=CENTRED,
        )

    def _paint_icon(self, painter: QPainter, name: str, box: QRect, colour: str) -> None:
        size = _SMALL_ICON if name == self._trailing and name != self._icon else _ICON
        side = theme().icon_size(size)
        x = box.x() + (box.width() - side) // 2
        painter.drawPixmap(
            x, (self.height() - side) // 2, theme().pixmap(name, size=size, colour=colour, widget=self)
        )

    def _place(self, x: int, width: int) -> QRect:
        box = QRect(x, 0, max(width, 0), self.height())
        return mirrored(self.layoutDirection(), self.rect(), box)


def keys_text(keys: str) -> str:
    """A shortcut as the keys are labelled: Qt says Return for the key that says Enter."""
    # No button of the first window has a shortcut.
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415

    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class IconButton(Button):
    """A button that shows only its icon; its text is its name and its tooltip."""

    def __init__(
        self,
        text: str,
        icon: str,
        look: Look = Look.OUTLINED,
        *,
        height: int = CONTROL_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, look, icon=icon, height=height, parent=parent)
        self.set_compact(True)
