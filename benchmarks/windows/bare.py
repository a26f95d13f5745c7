"""The floor: an empty window of our size."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.windows.painted import end_after_paint


class Window(QWidget):
    """Nothing but itself."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        end_after_paint()


application = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
