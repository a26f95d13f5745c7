"""The ring itself; loaded when something first has it, for QStyle is a tenth of a first window."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from pss_desktop.ui.theme.paint import draw_ring
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import RING

GAP = 2


class _RingStyle(QProxyStyle):
    """Asked by the ring alone, so that no other widget pays for a style in Python."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return GAP + RING
        return super().pixelMetric(metric, option, widget)


class Ring(QFocusFrame):
    """Stands two pixels away from the widget that has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self._own_style = _RingStyle("Fusion")
        self._own_style.setParent(self)
        self.setStyle(self._own_style)

    def paintEvent(self, event: QPaintEvent) -> None:
        widget = self.widget()
        if not widget.updatesEnabled():
            return  # its page is not painted yet: no ring around nothing
        radius = int(widget.property("ring") or 0) + GAP
        draw_ring(QPainter(self), self.rect(), theme().colour("focus"), radius)
