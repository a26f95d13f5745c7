"""The lock: all windows are hidden at once, drafts are saved, and a fresh process takes this one's place."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QApplication

from pss_desktop.ui.clipboard import ClipboardKeeper

if TYPE_CHECKING:  # what starts a process is not needed for the first paint
    from pss_desktop.desktop.relaunch import Relauncher

WAIT_MS: Final = 300
"""As long as a lock waits for the drafts; after that the process is replaced all the same."""

LastWork = Callable[[], None]


class LastWorkRunner(Protocol):
    """The part of the runner that a lock needs."""

    def run_before_end(self, work: LastWork, timeout_ms: int) -> bool: ...


class Lock:
    """Asks nothing and stops for nothing. Call it from the window's thread.

    *last_work* says what must still be written, None before a vault is open; *release* lets the next
    process in.
    """

    def __init__(
        self,
        runner: LastWorkRunner,
        relauncher: Relauncher,
        clipboard: ClipboardKeeper,
        *,
        last_work: Callable[[], LastWork | None],
        release: Callable[[], None],
    ) -> None:
        self._runner = runner
        self._relauncher = relauncher
        self._clipboard = clipboard
        self._last_work = last_work
        self._release = release
        self._begun = False

    def __call__(self) -> None:
        if self._begun:
            return
        self._begun = True
        work: LastWork | None = None
        # A bug in a screen must not keep it in view; its draft is at most two seconds old in the vault.
        with suppress(Exception):
            work = self._last_work()
        hide_everything()
        with suppress(Exception):
            self._clipboard.clear()
        self._runner.run_before_end(work or _nothing, WAIT_MS)
        with suppress(Exception):
            self._release()
        try:
            self._relauncher.relaunch()
        except OSError:
            os._exit(1)  # without a successor, no process at all is the safe one


def hide_everything() -> None:
    """Take every window off the screen, and let nothing be painted in them any more."""
    for window in QApplication.topLevelWidgets():
        window.setUpdatesEnabled(False)
        if window.isVisible():
            window.hide()


def _nothing() -> None:
    return None
