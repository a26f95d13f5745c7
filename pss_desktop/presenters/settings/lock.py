"""When the vault locks by itself, and by which keys."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.preferences import Preferences

LEAST_MINUTES: Final = 1
MOST_MINUTES: Final = 15


class LockView(PageView, Protocol):
    """The page about the lock."""

    def show_preferences(self, preferences: Preferences) -> None: ...


class LockPresenter(SettingsPage[LockView]):
    """Keeps each choice as it is made; the idle lock can be set from 1 to 15 minutes, never off."""

    def load(self) -> None:
        self._ask(self._desk.workspace.preferences.load, self._view.show_preferences)

    def choose_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a key or a click."""
        nearest = max(LEAST_MINUTES, min(MOST_MINUTES, minutes))
        self._keep(lambda now: replace(now, lock_minutes=nearest))

    def choose_shift_lock(self, *, on: bool) -> None:
        """Let Shift pressed three times lock."""
        self._keep(lambda now: replace(now, shift_lock=on))

    def _keep(self, change: Callable[[Preferences], Preferences]) -> None:
        book = self._desk.workspace.preferences

        def work() -> Preferences:
            changed = change(book.load())
            book.keep(changed)
            return changed

        self._view.show_problem(None)
        self._ask(work, self._kept, priority=Priority.WRITE)

    def _kept(self, preferences: Preferences) -> None:
        self._desk.shell.preferences_changed(preferences)
        self._view.show_preferences(preferences)
