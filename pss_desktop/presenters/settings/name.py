"""The name that colleagues see on notes and paper."""

from dataclasses import replace
from typing import Protocol

from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import PageView, SettingsPage
from pss_desktop.services.preferences import Preferences


class NameView(PageView, Protocol):
    """The page about the person's own name."""

    def show_name(self, name: str) -> None: ...

    def show_kept(self, name: str) -> None:
        """From now on this is the name."""

    def show_gap(self) -> None:
        """A name is needed."""


class NamePresenter(SettingsPage[NameView]):
    """What was signed before keeps saying who signed it; the name beside it is the one of today."""

    def load(self) -> None:
        self._ask(self._desk.workspace.preferences.load, lambda now: self._view.show_name(now.person_name))

    def keep(self, name: str) -> None:
        """Take *name* from now on."""
        self._view.show_problem(None)
        chosen = name.strip()
        if not chosen:
            self._view.show_gap()
            return
        book = self._desk.workspace.preferences

        def work() -> Preferences:
            changed = replace(book.load(), person_name=chosen)
            book.keep(changed)
            return changed

        self._ask(work, self._kept, priority=Priority.WRITE)

    def _kept(self, preferences: Preferences) -> None:
        self._desk.shell.preferences_changed(preferences)
        self._view.show_kept(preferences.person_name)
