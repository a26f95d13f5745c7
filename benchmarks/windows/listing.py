"""Which widgets a window has, each by Qt's own class, so that a plain window can be dressed alike."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget


def write(window: QWidget, path: str) -> None:
    """List *window* and all in it, parents before children, with the style sheet and the fonts."""
    widgets = [window, *window.findChildren(QWidget)]
    numbers = {id(widget): number for number, widget in enumerate(widgets)}
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    listing = {
        "sheet": application.styleSheet(),
        "font": application.font().families(),
        "pixels": application.font().pixelSize(),
        "widgets": [_listed(widget, numbers) for widget in widgets],
    }
    Path(path).write_text(json.dumps(listing), encoding="utf-8")


def _listed(widget: QWidget, numbers: dict[int, int]) -> dict[str, Any]:
    parent = widget.parentWidget()
    rectangle = widget.geometry()
    text = getattr(widget, "text", None)
    return {
        "class": next(
            base.__name__ for base in type(widget).__mro__ if base.__module__.startswith("PySide6")
        ),
        "parent": numbers.get(id(parent)) if parent is not None else None,
        "at": [rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()],
        "text": text() if callable(text) else "",
        "shown": widget.isVisible(),
    }
