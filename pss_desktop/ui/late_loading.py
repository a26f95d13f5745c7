"""Loads what the first window did without: what knows no Qt on a worker's thread, the rest between events.

PySide makes a class of Qt's known to Python when it is first asked for. A thread that asks for one while
another thread is making it ends the process (seen with PySide6 6.11.3, as a segmentation fault one start in
fifty). So the window's thread makes them all before a worker begins, and it alone imports what uses Qt.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from time import monotonic
from typing import Final

from PySide6 import QtCore, QtGui, QtWidgets

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Lane, Priority, TaskRunner
from pss_desktop.presenters.timer import AlarmMaker

TURN_SECONDS: Final = 0.008
"""After that events have their turn: a key pressed meanwhile waits for one class or one module at most."""
_PACKAGE: Final = "pss_desktop."
_WINDOW: Final = "pss_desktop.ui."
_BENEATH: Final = (
    "pss_desktop.desktop.relaunch",
    "pss_desktop.desktop.reports",
    "pss_desktop.journal.merge.authority",
    "pss_desktop.journal.merge.consent",
    "pss_desktop.journal.merge.highest",
    "pss_desktop.journal.merge.reviewed",
    "pss_desktop.services.writing.confirming",
    "pss_desktop.services.files.file_release",
    "pss_desktop.services.keeping.kept_rest",
    "pss_desktop.services.entrance.unlocking",
    "pss_desktop.services.upkeep",
    "pss_desktop.vault.erasers",
    "pss_desktop.vault.feed_taking",
    "pss_desktop.vault.views.outstanding",
    "pss_desktop.vault.views.search_rebuild",
)
"""What opens a vault, and what it imports only when it is needed."""
_SHOWN: Final = (
    "pss_desktop.ui.lock",
    "pss_desktop.ui.system_signals",
    "pss_desktop.ui.widgets.ring",
    "pss_desktop.ui.screens.frame.shell",
    "pss_desktop.ui.bug_dialog",
)
"""What shows an open vault, and what may have to be shown at any time."""


class LateLoading:
    """No press of a key in an open vault waits for a module. Call :meth:`start` from the window's thread."""

    def __init__(self, runner: TaskRunner, alarms: AlarmMaker, done: Callable[[], None]) -> None:
        self._runner = runner
        self._done = done
        self._alarm = alarms(self._take_turn)
        self._steps: Iterator[object] = iter(())
        self._then: Callable[[], None] = done

    def start(self) -> None:
        """Begin, and call *done* at the end."""
        self._work_off(_make_classes(), self._load_beneath)

    def _load_beneath(self) -> None:
        self._runner.submit(
            load_beneath,
            done=lambda names: self._work_off(map(import_module, names), self._done),
            failed=_ignore,
            priority=Priority.LONG,
            lane=Lane.WORKER,
        )

    def _work_off(self, steps: Iterator[object], then: Callable[[], None]) -> None:
        self._steps, self._then = steps, then
        self._take_turn()

    def _take_turn(self) -> None:
        end = monotonic() + TURN_SECONDS
        for _ in self._steps:
            if monotonic() >= end:
                self._alarm.start(0)
                return
        self._then()


def load_beneath() -> tuple[str, ...]:
    """Import all that an open vault needs and that knows no Qt.

    Gives the names of the window's modules that are left, each behind those that it imports itself.
    """
    for name in _BENEATH:
        import_module(name)
    seen: set[str] = set()
    return tuple(left for name in _SHOWN for left in _left(name, seen))


def _make_classes() -> Iterator[object]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name)


def _left(name: str, seen: set[str]) -> Iterator[str]:
    """*name* behind what it imports; what it needs of the layers beneath is imported at once."""
    if name in seen or name in sys.modules:
        return
    seen.add(name)
    for imported in _imported_by(name):
        if imported.startswith(_WINDOW):
            yield from _left(imported, seen)
        else:
            import_module(imported)
    yield name


def _imported_by(name: str) -> list[str]:
    """Modules of this program that *name* imports when it is loaded, without loading it."""
    spec = find_spec(name)
    loader = spec.loader if spec else None
    code = loader.get_code(name) if isinstance(loader, InspectLoader) else None
    return [one for one in code.co_names if one.startswith(_PACKAGE)] if code else []


def _ignore(_: PssError) -> None:
    """Loading raises none."""
