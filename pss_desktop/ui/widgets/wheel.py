"""The wheel over a choice or number that has not the keyboard scrolls the page and changes nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

_CHANGED_BY_WHEEL = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


class WheelGuard(QObject):
    """Filters the whole application; install it once."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, _CHANGED_BY_WHEEL):
            return False
        if isinstance(watched, QScrollBar) or watched.hasFocus():
            return False
        page = watched.parentWidget()
        if isinstance(page, QWidget):
            event.ignore()
            QApplication.sendEvent(page, event)
        return True
