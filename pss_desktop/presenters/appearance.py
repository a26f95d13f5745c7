"""How the window looks and speaks: chosen once for this computer, seen at once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from pss_desktop.desktop.app_settings import AppSettings, Scheme
from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.runner import Lane, Priority, TaskRunner


class LookBook(Protocol):
    """Where the choice is kept."""

    def save(self, settings: AppSettings) -> None: ...


class AppearanceView(Protocol):
    """The choices of language, text size and colours."""

    def show(self, settings: AppSettings) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...


class AppearancePresenter:
    """Applies each choice to the open window first and keeps it after that."""

    def __init__(
        self,
        settings: AppSettings,
        book: LookBook,
        runner: TaskRunner,
        *,
        apply: Callable[[AppSettings], None],
    ) -> None:
        self._settings = settings
        self._book = book
        self._runner = runner
        self._apply = apply
        self._view: AppearanceView | None = None

    @property
    def settings(self) -> AppSettings:
        return self._settings

    def attach(self, view: AppearanceView) -> None:
        self._view = view
        view.show(self._settings)

    def detach(self, view: AppearanceView) -> None:
        """*view* is gone; another one may have come already."""
        if self._view is view:
            self._view = None

    def choose_language(self, code: str) -> None:
        """Speak the language of *code*; '' follows the system."""
        self._choose(replace(self._settings, language=code))

    def choose_text(self, percent: int) -> None:
        """Draw text at *percent* of its size, 100 to 200."""
        self._choose(self._settings.with_text(percent))

    def choose_scheme(self, scheme: Scheme) -> None:
        self._choose(replace(self._settings, scheme=scheme))

    def _choose(self, settings: AppSettings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self._apply(settings)
        self._tell(lambda view: view.show(settings))
        self._runner.submit(
            lambda: self._book.save(settings),
            done=lambda _: self._tell(lambda view: view.show_problem(None)),
            failed=self._failed,
            priority=Priority.WRITE,
            lane=Lane.WORKER,
        )

    def _failed(self, problem: PssError) -> None:
        self._tell(lambda view: view.show_problem(problem))

    def _tell(self, say: Callable[[AppearanceView], None]) -> None:
        if self._view is not None:
            say(self._view)
