"""A window of Qt's own widgets, as many as ours and where ours are, with our fonts and style sheet."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets
from PySide6.QtGui import QFont, QFontDatabase, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.windows.painted import end_after_paint

listing = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
fonts = sys.argv[2:]


class Window(QWidget):
    """The outermost one."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        end_after_paint()


def make(one: dict[str, Any], made: list[QWidget]) -> QWidget:
    """The plain twin of a listed widget."""
    number = one["parent"]
    if number is None:
        widget: QWidget = Window()
    else:
        widget = getattr(QtWidgets, one["class"])(made[number])
    widget.setGeometry(*one["at"])
    if one["text"] and hasattr(widget, "setText"):
        widget.setText(one["text"])
    if number is not None:
        widget.setVisible(one["shown"])
    return widget


application = QApplication([])
application.setStyle("Fusion")
for path in fonts:
    QFontDatabase.addApplicationFont(path)
font = QFont()
font.setFamilies(listing["font"])
font.setPixelSize(listing["pixels"])
application.setFont(font)
application.setStyleSheet(listing["sheet"])
widgets: list[QWidget] = []
for listed in listing["widgets"]:
    widgets.append(make(listed, widgets))
widgets[0].show()
application.exec()
