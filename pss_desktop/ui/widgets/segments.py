"""Two to five short answers side by side. Nothing is preset: no answer is no answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from pss_desktop.ui.theme.paint import (
    CENTRED,
    Box,
    draw_box,
    draw_ring,
    draw_text,
    fill,
    mirrored,
    text_width,
)
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RADIUS_CONTROL, ROW_CONTROL_HEIGHT, TONE_PAIRS, Tone, Type
from pss_desktop.ui.widgets.badge import paint_icon

_ICON = 16


@dataclass(frozen=True, slots=True)
class Segment:
    """One answer: its stable value, its word, and the tone and icon it takes once chosen."""

    value: str
    word: str
    tone: Tone = Tone.ACCENT
    icon: str = ""


class _SegmentButton(QRadioButton):
    """Painted as a part of the strip; a radio button to the keyboard and to screen readers."""

    def __init__(self, segment: Segment, owner: "Segments") -> None:
        super().__init__(segment.word, owner)
        self.segment = segment
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(owner.update)

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), theme().font(Type.STRONG)) + 2 * theme().space(12)
        width += theme().icon_size(_ICON) + theme().space(6) if self.segment.icon else 0
        return QSize(width, theme().control(ROW_CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        ink, ground = TONE_PAIRS[self.segment.tone] if chosen else ("text", "surface")
        if chosen:
            edge = theme().colour("accent" if self.segment.tone is Tone.ACCENT else ink)
            draw_box(painter, self.rect(), Box(theme().colour(ground), edge, RADIUS_CONTROL, 1.6))
        words = self.rect()
        if chosen and self.segment.icon:
            words = self._paint_icon(painter, ink)
        font = theme().font(Type.STRONG if chosen else Type.BODY)
        draw_text(painter, words, self.text(), font=font, colour=theme().colour(ink), align=CENTRED)
        if self.hasFocus():
            draw_ring(
                painter, self.rect().adjusted(2, 2, -2, -2), theme().colour("focus"), RADIUS_CONTROL - 2
            )

    def _paint_icon(self, painter: QPainter, ink: str) -> QRect:
        """Paint the icon at the leading side and return the room that is left for the word."""
        side = theme().icon_size(_ICON) + theme().space(8)
        icon = mirrored(self.layoutDirection(), self.rect(), QRect(theme().space(6), 0, side, self.height()))
        paint_icon(painter, icon, self.segment.icon, size=_ICON, colour=ink, widget=self)
        rest = self.rect().adjusted(side, 0, 0, 0)
        return mirrored(self.layoutDirection(), self.rect(), rest)


class Segments(QWidget):
    """The strip. Left, right and number keys move as they do among radio buttons."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        segments: Sequence[Segment],
        *,
        clearable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """*clearable*: pressing the chosen answer again takes it back."""
        super().__init__(parent)
        self._clearable = clearable
        self._before = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons = [_SegmentButton(segment, self) for segment in segments]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self._buttons:
            button.setAccessibleDescription(name)
            self._group.addButton(button)
            layout.addWidget(button)
        self.setFocusProxy(self._buttons[0])
        self._group.buttonClicked.connect(self._clicked)

    def value(self) -> str:
        """The chosen value; empty while nothing is chosen."""
        button = self._group.checkedButton()
        return button.segment.value if isinstance(button, _SegmentButton) else ""

    def set_value(self, value: str) -> None:
        """Choose without telling; an unknown value chooses nothing."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.segment.value == value)
        self._group.setExclusive(True)
        self._before = self.value()
        self.update()

    def button(self, value: str) -> QRadioButton:
        """The segment that stands for *value*."""
        return next(button for button in self._buttons if button.segment.value == value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        matching = [button for button in self._buttons if digit and button.segment.word == digit]
        if matching:
            matching[0].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), Box(theme().colour("surface"), theme().colour("control"), RADIUS_CONTROL)
        )
        inset = theme().space(6)
        for button, after in zip(self._buttons, self._buttons[1:], strict=False):
            if not button.isChecked() and not after.isChecked():
                x = max(button.x(), after.x())
                fill(painter, QRect(x, inset, 1, self.height() - 2 * inset), theme().colour("line"))

    def _clicked(self) -> None:
        if self._clearable and self.value() == self._before:
            self.set_value("")
        self._before = self.value()
        self.update()
        self.chosen.emit(self.value())
