"""What happens at a bug of the program: the words are kept, a report is written, a lock is offered."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from pss_desktop.ui.screens.dialog import Dialog
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.bars import DeedRow
from pss_desktop.ui.widgets.label import Label

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
        """Take over what Python does with an exception that nobody caught."""
        sys.excepthook = self._hook

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

    def _show(self, name: str) -> None:
        if self._dialog is not None or QApplication.instance() is None:
            return
        self._dialog = BugDialog(self._window, name, self._lock)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None


class BugDialog(Dialog):
    """Says that it is the program's own doing, that the words are kept, and what can be done."""

    def __init__(self, window: QWidget, report: str, lock: Callable[[], None]) -> None:
        super().__init__("", "", parent=window)
        self.set_words(
            self.tr("Something went wrong inside the program"),
            self.tr("What you typed is kept. Locking and unlocking starts the program afresh."),
        )
        if report:
            words = self.tr("Report {name}, for whoever mends it. It holds nothing that was typed.")
            self.body.addWidget(Label(words.format(name=report), Type.SMALL, Tone.MUTED))
        self.deeds: DeedRow = self.add_deeds(self.tr("Go on"), self.tr("Lock now"))
        self.deeds.deed.clicked.connect(lock)
