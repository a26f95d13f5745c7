"""What happens at a bug of the program: the words are kept, a report is written, a lock is offered."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:  # what bugs alone need is loaded after the first paint
    from pss_desktop.ui.bug_dialog import BugDialog

Report = Callable[[BaseException], str]
"""Writes a report without values and returns its name; '' where the disk refused."""


class LastResort:
    """Told of every exception that nobody expected; shows one dialog at a time."""

    def __init__(
        self,
        window: QWidget,
        *,
        report: Report,
        keep_words: Callable[[], None],
        lock: Callable[[], None],
    ) -> None:
        self._window = window
        self._report = report
        self._keep_words = keep_words
        self._lock = lock
        self._dialog: BugDialog | None = None

    def install(self) -> None:
        """Take over what Python does with an exception that nobody caught: it prints what it quotes."""
        sys.excepthook = self._hook
        sys.unraisablehook = self._note
        threading.excepthook = self._note

    def __call__(self, problem: BaseException) -> None:
        name = self._report(problem)
        try:
            self._keep_words()
        finally:
            self._show(name)

    def _hook(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self(problem.with_traceback(trace))

    def _note(self, told: sys.UnraisableHookArgs | threading.ExceptHookArgs) -> None:
        """What broke on the way of no person: in another thread, or while something was thrown away."""
        if told.exc_value is not None:
            self._report(told.exc_value)

    def _show(self, name: str) -> None:
        if self._dialog is not None or QApplication.instance() is None:
            return
        # Put off on purpose: the first window does not wait for what only a bug shows.
        from pss_desktop.ui.bug_dialog import BugDialog  # noqa: PLC0415

        self._dialog = BugDialog(self._window, name, self._lock)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None
