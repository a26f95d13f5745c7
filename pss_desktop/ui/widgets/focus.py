"""The ring around whatever has the keyboard: one for the window, two pixels wide, two away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pss_desktop.ui.widgets.ring import Ring


class FocusRing(QObject):
    """Follows the keyboard over every widget that has a ``ring`` property: the radius of its corners."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ring: Ring | None = None
        application.focusChanged.connect(self._moved)

    def stop(self) -> None:
        """Follow no more."""
        self._application.focusChanged.disconnect(self._moved)
        self._follow(None)
        if self._ring is not None:
            self._ring.deleteLater()

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self._follow(new if new is not None and new.property("ring") is not None else None)

    def _follow(self, widget: QWidget | None) -> None:
        if self._ring is None:
            if widget is None:
                return
            # On the unlock screen nothing has a ring yet, so its style is not loaded for the first window.
            from pss_desktop.ui.widgets.ring import Ring  # noqa: PLC0415

            self._ring = Ring()
            self._ring.destroyed.connect(self._gone)
        self._ring.setWidget(widget)  # type: ignore[arg-type] # the stub forgets None

    def _gone(self) -> None:
        """The ring lives inside the window that it was shown in, and went with it."""
        self._ring = None
