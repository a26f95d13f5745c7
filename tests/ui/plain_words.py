"""Finds words on a screen that did not come through the translator, and controls that have no name."""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from tests.ui.pseudo import CLOSING, OPENING

# What needs no translation: numbers, dates, sizes, signs, client codes, a recovery code that is spelled.
_PLAIN: Final = re.compile(
    r"[\d\s.,:;%/·•()+\-–'\u200e\u200f\u2066-\u2069]*"
    r"|\d{1,2} [^\W\d]{3,9}\.? \d{4}(, \d{1,2}:\d{2})?"
    r"|[^\W\d]+, \d{1,2} [^\W\d]+ \d{4}"
    r"|[\d.,]+ (bytes|kB|MB|GB)"
    r"|[A-Z]\d-\d{3}"
    r"|([0-9A-Z] [0-9A-Z] [0-9A-Z] [0-9A-Z], )+[0-9A-Z]"
)
# Names, codes and whole rows of them that stand in a sentence; the innermost first.
_ISOLATED: Final = re.compile(r" ?[\u2066-\u2068][^\u2066-\u2069]*\u2069")


def plain_words(root: QWidget, facts: frozenset[str] = frozenset()) -> list[str]:
    """The visible words that no translator gave; *facts* are names, codes and versions."""
    return [words for words in visible_words(root) if not _is_translated(words, facts)]


def visible_words(root: QWidget) -> Iterator[str]:
    """Everything that a person reads or hears on *root*."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root):
            yield from (words for words in _words_of(widget) if words)


def without_isolated(words: str) -> str:
    """*words* without what is isolated in them: that is a person's, however deep it stands."""
    while (bare := _ISOLATED.sub("", words)) != words:
        words = bare
    return bare


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader would meet without a name."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and _takes_keyboard(widget):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                found.append(type(widget).__name__)
    return found


def _is_translated(words: str, facts: frozenset[str]) -> bool:
    bare = without_isolated(words)
    for fact in facts:
        bare = bare.replace(fact, "")
    return all(_is_whole(part.strip()) for part in bare.split("·"))


def _is_whole(part: str) -> bool:
    """Whether one of the parts beside each other is translated, or needs no translation."""
    return (part.startswith(OPENING) and part.endswith(CLOSING)) or _PLAIN.fullmatch(part) is not None


def _words_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(position) for position in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)
    elif callable(text := getattr(widget, "text", None)):
        yield str(text())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield str(head) if isinstance(head, str) else ""
        for line in range(model.rowCount(QModelIndex())):
            yield str(model.index(line, column).data() or "")


def _takes_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
