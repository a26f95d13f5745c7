"""Scrolls what was just said, or has the keyboard, to where it is seen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from pss_desktop.ui.theme.theme import theme


def bring_into_sight(part: QWidget, *, room: int = 0) -> None:
    """Scroll the page that *part* is on, once what was shown last has its place; *room* around it."""
    QTimer.singleShot(0, part, lambda: scroll_to(part, room=room))


def scroll_to(part: QWidget, *, room: int = 0) -> None:
    """The same at once, for what has its place already."""
    page = _page_of(part)
    if page is not None and part.isVisible():
        page.ensureWidgetVisible(part, 0, theme().space(room))


def height_in_sight(part: QWidget) -> int:
    """How high *part* may be to be seen whole."""
    page = _page_of(part)
    return part.window().height() if page is None else page.viewport().height()


def _page_of(part: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
