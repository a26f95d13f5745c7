"""Takes back what this program put on the clipboard: after half a minute, at a lock, at the end."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimerEvent
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS: Final = 30_000
# What tells the clipboard histories of KDE, Windows and macOS that this is not for them.
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "org.nspasteboard.ConcealedType": b"1",
}


class ClipboardKeeper(QObject):
    """Watches also what text fields copy; what another program put there meanwhile is left alone."""

    def __init__(
        self, clipboard: QClipboard, *, kept_ms: int = KEPT_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._kept_ms = kept_ms
        self._words = ""
        self._timer = 0
        clipboard.dataChanged.connect(self._changed)

    @property
    def holds(self) -> bool:
        """Whether something of this program lies on the clipboard."""
        return self._timer != 0

    def put(self, words: str) -> None:
        """Lay *words* on the clipboard, marked as nothing for a history."""
        content = QMimeData()
        content.setText(words)
        for kind, value in _HINTS.items():
            content.setData(kind, value)
        self._words = words
        self._clipboard.setMimeData(content)
        self._begin()

    def clear(self) -> None:
        """Take it back if it is still there, and the words that X11 keeps of the last selection."""
        if self.holds:
            self._forget()
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def timerEvent(self, event: QTimerEvent) -> None:
        if self.holds:
            self._forget()
            self._clipboard.clear()

    def _changed(self) -> None:
        """Known at once, so that a lock need not ask another program, which may hang."""
        if self._clipboard.ownsClipboard():
            if not self._is_marked():
                self.put(self._clipboard.text())  # what a text field copied: histories write to the disk
            self._begin()
        elif not self._words or self._clipboard.text() != self._words:
            self._forget()

    def _is_marked(self) -> bool:
        return not self._clipboard.text() or any(map(self._clipboard.mimeData().hasFormat, _HINTS))

    def _begin(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
        self._timer = self.startTimer(self._kept_ms)

    def _forget(self) -> None:
        self._words = ""
        if self._timer:
            self.killTimer(self._timer)
        self._timer = 0


def keep_clipboard(application: QGuiApplication) -> ClipboardKeeper:
    """The keeper of the application's clipboard, cleared at its end too."""
    keeper = ClipboardKeeper(application.clipboard(), parent=application)
    application.aboutToQuit.connect(keeper.clear)
    return keeper
