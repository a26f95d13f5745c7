"""All parts together, in each form that the window takes: nothing is cut, nameless, or shown on its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.theme.theme import Scheme, Theme
from tests.ui.gallery import Frame, Gallery, main

_PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.List,
    QAccessible.Role.Table,
}


class WindowsShown(QObject):
    """Notes each window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def everything(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield root
    for position in range(root.childCount()):
        child = root.child(position)
        if child.isValid():
            yield from everything(child)


@pytest.mark.parametrize("kind", [Gallery, Frame])
def test_no_part_appears_as_a_window_of_its_own_while_it_is_built(
    qapp: QApplication, qtbot: QtBot, kind: type[QWidget]
) -> None:
    watch = WindowsShown()
    qapp.installEventFilter(watch)
    window = kind()
    qapp.processEvents()
    qapp.removeEventFilter(watch)
    qtbot.addWidget(window)
    assert not watch.names


@pytest.mark.parametrize("kind", [Gallery, Frame])
def test_everything_that_can_be_pressed_or_filled_has_a_name(qtbot: QtBot, kind: type[QWidget]) -> None:
    window = kind()
    qtbot.addWidget(window)
    window.show()
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    parts = [part for part in everything(root) if part.role() in _PRESSED and not part.state().invisible]
    assert len(parts) > 5
    nameless = [part.object() for part in parts if not part.text(QAccessible.Text.Name)]
    assert not nameless


@pytest.mark.parametrize(
    "width, height, scale, narrow",
    [(1366, 690, 1.0, False), (1024, 600, 1.0, True), (1366, 690, 2.0, True)],
)
def test_the_frame_fits_the_windows_of_the_design(
    qtbot: QtBot, look: Theme, width: int, height: int, scale: float, narrow: bool
) -> None:
    look.set_scale(scale)
    window = Frame(narrow=narrow)
    qtbot.addWidget(window)
    least = window.minimumSizeHint()
    assert least.width() <= width
    assert least.height() <= height


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_each_form_is_painted_without_a_warning(
    qapp: QApplication, qtbot: QtBot, look: Theme, scheme: Scheme, direction: Qt.LayoutDirection
) -> None:
    look.set_scheme(scheme)
    qapp.setLayoutDirection(direction)
    window = Gallery()
    qtbot.addWidget(window)
    window.show()
    assert not window.grab().toImage().isNull()


def test_the_gallery_can_be_looked_at(tmp_path: Path) -> None:
    main(tmp_path)
    assert len(list(tmp_path.glob("*.png"))) == 8
