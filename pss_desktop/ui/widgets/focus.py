"""The ring around whatever has the keyboard: one for the window, two pixels wide, two away."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
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


class _Ring(QFocusFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        widget = self.widget()
        radius = int(widget.property("ring") or 0) + GAP
        draw_ring(QPainter(self), self.rect(), theme().colour("focus"), radius)


class FocusRing(QObject):
    """Follows the keyboard over every widget that has a ``ring`` property: the radius of its corners."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._style = _RingStyle("Fusion")
        self._style.setParent(self)
        self._ring: _Ring | None = None
        self._followed: QWidget | None = None
        application.focusChanged.connect(self._moved)

    @property
    def followed(self) -> QWidget | None:
        """The widget that has the ring now."""
        return self._followed

    def stop(self) -> None:
        """Follow no more."""
        self._application.focusChanged.disconnect(self._moved)
        self._follow(None)
        if self._ring is not None:
            self._ring.deleteLater()

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._follow(new if new is not None and new.property("ring") is not None else None)

    def _follow(self, widget: QWidget | None) -> None:
        self._followed = widget
        if self._ring is None:
            if widget is None:
                return
            self._ring = _Ring()
            self._ring.setStyle(self._style)
            self._ring.destroyed.connect(self._gone)
        self._ring.setWidget(widget)  # type: ignore[arg-type] # the stub forgets None

    def _gone(self) -> None:
        """The ring lives inside the window that it was shown in, and went with it."""
        self._ring = None
        self._followed = None
