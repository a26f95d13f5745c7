"""A screen as a person sees it: what can be read, pressed and typed, by the words on it."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.screens.settings.settings import SettingsScreen

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=SettingsPage)


class SeenScreen:
    """Any screen; *root* is its widget."""

    def __init__(self, root: QWidget) -> None:
        self.root = root

    def button(self, words: str) -> QAbstractButton:
        """The visible button that says *words*."""
        found = [one for one in self._visible(QAbstractButton) if one.text() == words and self._counts(one)]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}"
        return found[0]

    def press(self, words: str) -> None:
        """Click the button that says *words*."""
        self.settle()
        button = self.button(words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        self.settle()

    def field(self, name: str) -> QLineEdit:
        """The visible field with this name."""
        found = [one for one in self._visible(QLineEdit) if one.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} fields are called {name!r}"
        return found[0]

    def write(self, name: str, text: str) -> None:
        """Type *text* into the field called *name*, over what is in it."""
        field = self.field(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        self.settle()

    def reads(self, words: str) -> bool:
        """Whether *words* stand somewhere on the screen."""
        self.settle()
        return any(words in said for one in self._visible(QWidget) for said in _said(one))

    def settle(self) -> None:
        """Let the layout and waiting events come to rest."""
        for _ in range(3):
            QApplication.processEvents()

    def _visible(self, kind: type[W]) -> list[W]:
        return [one for one in self.root.findChildren(kind) if one.isVisibleTo(self.root)]

    def _counts(self, button: QAbstractButton) -> bool:
        return True


class SettingsSeen(SeenScreen):
    """The settings: a list of pages, and the open one. Its buttons are not confused with the list's."""

    def __init__(self, root: SettingsScreen) -> None:
        super().__init__(root)
        self.screen = root

    def open(self, group: Group) -> None:
        """Choose a page in the list."""
        item = next(item for item in self.screen.list.items if item.destination.value == group)
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)
        self.settle()

    def page(self, kind: type[P]) -> P:
        """The open page."""
        page = self.screen.page
        assert isinstance(page, kind)
        return page

    def _counts(self, button: QAbstractButton) -> bool:
        return button not in self.screen.list.items


def _said(widget: QWidget) -> list[str]:
    text = getattr(widget, "text", None)
    return [str(text()) if callable(text) else "", widget.accessibleName()]
