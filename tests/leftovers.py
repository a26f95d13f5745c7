"""Finds what a test left behind: threads, running timers and windows. Imports Qt only if the test has."""

import gc
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

# A thread that was told to stop may need this long, in seconds, to reach its end.
_GRACE: Final = 2.0


# What the platform without a screen says of windows with a smallest size, of menus and of tool tips.
_OF_THE_PLATFORM: Final = frozenset(
    f"This plugin does not support {what}"
    for what in ("propagateSizeHints()", "raise()", "grabbing the keyboard")
)


@dataclass(frozen=True, slots=True)
class Stock:
    """What was there before the test."""

    threads: frozenset[threading.Thread]
    timers: frozenset[int]


def take_stock() -> Stock:
    """Note the threads and timers of this moment."""
    return Stock(frozenset(threading.enumerate()), frozenset(id(timer) for timer, _ in _running_timers()))


def find(before: Stock, allowed: frozenset[str]) -> list[str]:
    """Name everything that came since *before* and is still there; close windows, so that one test fails."""
    _let_qt_tidy_up()
    if _look(before, allowed):
        gc.collect()  # what only a reference circle holds is no leak
        _let_qt_tidy_up()
    left = _look(before, allowed)
    if "windows" not in allowed:
        _close_windows()
    return left


def _look(before: Stock, allowed: frozenset[str]) -> list[str]:
    left: list[str] = []
    if "windows" not in allowed:
        left += _visible_windows()
    if "timers" not in allowed:
        left += [said for timer, said in _running_timers() if id(timer) not in before.timers]
    if "threads" not in allowed:
        left += _new_threads(before.threads) + _running_qt_threads()
    return left


@contextmanager
def late_qt_warnings() -> Iterator[list[str]]:
    """Collect the warnings that Qt writes while the block runs."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415 only if used

    warnings: list[str] = []
    harmless = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in harmless and message not in _OF_THE_PLATFORM:
            warnings.append(message)

    previous = qInstallMessageHandler(note)
    try:
        yield warnings
    finally:
        qInstallMessageHandler(previous)


def _new_threads(before: frozenset[threading.Thread]) -> list[str]:
    deadline = time.monotonic() + _GRACE
    left = []
    for thread in threading.enumerate():
        if thread in before or isinstance(thread, threading._DummyThread):
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    return left


def _application_runs() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QCoreApplication.instance() is not None


def _let_qt_tidy_up() -> None:
    if not _application_runs():
        return
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 only if used

    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _wrappers() -> list[object]:
    import shiboken6  # noqa: PLC0415 only if used

    return list(shiboken6.getAllValidWrappers())


def _running_timers() -> list[tuple[object, str]]:
    if not _application_runs():
        return []
    from PySide6.QtCore import QTimer  # noqa: PLC0415 only if used

    return [
        (timer, f"timer of {timer.interval()} ms of {timer.parent() or 'nobody'}")
        for timer in _wrappers()
        if isinstance(timer, QTimer) and timer.isActive()
    ]


def _running_qt_threads() -> list[str]:
    if not _application_runs():
        return []
    from PySide6.QtCore import QCoreApplication, QThread  # noqa: PLC0415 only if used

    application = QCoreApplication.instance()
    own = application.thread() if application is not None else None
    return [
        f"Qt thread {thread.objectName() or type(thread).__name__}"
        for thread in _wrappers()
        if isinstance(thread, QThread) and thread is not own and not thread.wait(int(_GRACE * 1000))
    ]


def _open_windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not _application_runs():
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]


def _visible_windows() -> list[str]:
    return [f"window {type(window).__name__} {window.windowTitle()!r}" for window in _open_windows()]


def _close_windows() -> None:
    for window in _open_windows():
        window.close()
