"""Language, text size and colours: in force at once, kept for the next start."""

from collections.abc import Callable, Sequence

from pss_desktop.desktop.app_settings import AppSettings, Scheme, SettingsFile
from pss_desktop.domain.errors import StorageError

__all__ = ["AppSettings", "Appearance", "Scheme"]

Apply = Callable[[AppSettings], None]


class Appearance:
    """The settings of the window. *apply* dresses the application anew and builds its screens again."""

    def __init__(
        self, file: SettingsFile, settings: AppSettings, apply: Apply, languages: Sequence[str] = ("en",)
    ) -> None:
        self._file = file
        self._settings = settings
        self._apply = apply
        self.languages = tuple(languages)
        self._problem: StorageError | None = None

    @property
    def settings(self) -> AppSettings:
        return self._settings

    @property
    def problem(self) -> StorageError | None:
        """Why the last choice holds until the program ends only; None when it was kept."""
        return self._problem

    def set_language(self, language: str) -> None:
        """Speak *language*, a code such as ``ar``."""
        self._take(self._settings._replace(language=language))

    def set_text(self, percent: int) -> None:
        """Text of 100 to 200 per cent."""
        self._take(self._settings.with_text(percent))

    def set_scheme(self, scheme: Scheme) -> None:
        self._take(self._settings._replace(scheme=scheme))

    def _take(self, settings: AppSettings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._file.save(settings)
            self._problem = None
        except StorageError as problem:
            self._problem = problem
        self._apply(settings)
