"""Badges, counts, tiles and initials: a word or shape on a tinted ground."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import CENTRED, LEADING, Box, draw_box, draw_text, mirrored, text_width
from pss_desktop.ui.theme.risk import SHAPE_SIZE, Risk, draw_risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_BADGE, RADIUS_ROW, TONE_PAIRS, Tone, Type

_HEIGHT = 22
_ICON = 14


class _Small(QWidget):
    """A small fixed thing that measures itself and says its words to screen readers."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class BadgeWords(NamedTuple):
    """What a badge says and how."""

    text: str
    tone: Tone = Tone.MUTED
    icon: str = ""
    strong: bool = False


class Badge(_Small):
    """A state in one or two words, with its icon; *strong* for codes."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.MUTED,
        *,
        icon: str = "",
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._words = BadgeWords(text, tone, icon, strong)

    def set_text(self, text: str) -> None:
        self._words = self._words._replace(text=text)
        super().set_text(text)

    def set_tone(self, tone: Tone, *, icon: str = "") -> None:
        self._words = self._words._replace(tone=tone, icon=icon)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._words), badge_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self.rect(), self._words, self)


class RiskPill(_Small):
    """Shape and word of a risk level in an outline, for headers."""

    def __init__(self, level: Risk, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._level = level

    def sizeHint(self) -> QSize:
        words = text_width(self._text, theme().font(Type.SMALL_STRONG))
        return QSize(words + theme().icon_size(SHAPE_SIZE) + theme().space(28), theme().text(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = theme().colour(f"risk_{self._level}")
        draw_box(painter, self.rect(), Box(theme().colour("surface"), colour, RADIUS_BADGE, 1.5))
        paint_risk(
            painter,
            self.rect().adjusted(theme().space(10), 0, -theme().space(8), 0),
            self._level,
            self._text,
            self,
        )


class Tile(QWidget):
    """The icon, shape or initials that a row begins with."""

    def __init__(
        self,
        *,
        icon: str = "",
        initials: str = "",
        tone: Tone = Tone.MUTED,
        size: int = 34,
        round_: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._initials = initials
        self._tone = tone
        self._size = size
        self._round = round_
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_initials(self, initials: str) -> None:
        self._initials = initials
        self.update()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return theme().icon_box(self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground = TONE_PAIRS[self._tone]
        radius = self.width() / 2 if self._round else RADIUS_ROW
        draw_box(painter, self.rect(), Box(fill=theme().colour(ground), radius=radius))
        if self._initials:
            step = Type.SMALL_STRONG if self._size < 40 else Type.TITLE
            draw_text(
                painter,
                self.rect(),
                self._initials,
                font=theme().font(step),
                colour=theme().colour(ink),
                align=CENTRED,
            )
        elif self._icon:
            paint_icon(
                painter, self.rect(), self._icon, size=18 if self._size < 40 else 24, colour=ink, widget=self
            )


def initials_of(name: str) -> str:
    """The first letters of the first and last word; of one word in a script without capitals, one letter."""
    words = [word for word in name.split() if word]
    if not words:
        return ""
    if len(words) == 1 or not words[0][0].isupper():
        return words[0][0]
    return (words[0][0] + words[-1][0]).upper()


# The same, for delegates


def badge_height() -> int:
    return theme().text(_HEIGHT)


def badge_width(words: BadgeWords) -> int:
    """How wide a badge is."""
    width = text_width(words.text, _badge_font(words)) + 2 * theme().space(8)
    return width + (theme().icon_size(_ICON) + theme().space(4) if words.icon else 0)


def paint_badge(painter: QPainter, box: QRect, words: BadgeWords, widget: QWidget) -> None:
    """Paint a badge that fills *box*."""
    ink, ground = TONE_PAIRS[words.tone]
    draw_box(painter, box, Box(fill=theme().colour(ground), radius=RADIUS_BADGE))
    inner = box.adjusted(theme().space(8), 0, -theme().space(6), 0)
    direction = widget.layoutDirection()
    if words.icon:
        side = theme().icon_size(_ICON)
        place = QRect(box.x() + theme().space(7), box.y(), side, box.height())
        place = mirrored(direction, box, place)
        paint_icon(painter, place, words.icon, size=_ICON, colour=ink, widget=widget)
        inner.setLeft(inner.left() + side + theme().space(4))
    draw_text(
        painter,
        mirrored(direction, box, inner),
        words.text,
        font=_badge_font(words),
        colour=theme().colour(ink),
    )


def _badge_font(words: BadgeWords) -> QFont:
    return theme().font(Type.CAPTION_STRONG if words.strong else Type.CAPTION)


def paint_icon(painter: QPainter, box: QRect, name: str, *, size: int, colour: str, widget: QWidget) -> None:
    """Paint an icon in the middle of *box*; *colour* is the name of a role."""
    side = theme().icon_size(size)
    x = box.x() + (box.width() - side) // 2
    y = box.y() + (box.height() - side) // 2
    painter.drawPixmap(x, y, theme().pixmap(name, size=size, colour=colour, widget=widget))


def paint_risk(painter: QPainter, box: QRect, level: Risk, word: str, widget: QWidget) -> None:
    """Paint shape and word from the leading side of *box*."""
    side = theme().icon_size(SHAPE_SIZE)
    direction = widget.layoutDirection()
    shape = QRect(box.x(), box.y() + (box.height() - side) // 2, side, side)
    draw_risk(painter, level, QRectF(mirrored(direction, box, shape)), theme().colours)
    words = box.adjusted(side + theme().space(8), 0, 0, 0)
    draw_text(
        painter,
        mirrored(direction, box, words),
        word,
        font=theme().font(Type.SMALL),
        colour=theme().colour("text"),
        align=LEADING,
    )
