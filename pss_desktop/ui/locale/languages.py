"""The language that the window speaks: which there are, and changing it while the window is open."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from pss_desktop.desktop.paths import translation

SOURCE: Final = "en"
"""What the code itself says; its translation holds the plural forms alone."""


class Language(NamedTuple):
    """A language by its code, and by the name that its own speakers call it."""

    code: str
    name: str


class Languages:
    """Speaks one language at a time through the application's translators."""

    def __init__(self, application: QApplication, folder: Path | None = None) -> None:
        self._application = application
        self._folder = folder or translation(SOURCE).parent
        self._installed: list[QTranslator] = []
        self._code = SOURCE

    @property
    def code(self) -> str:
        """The language that is spoken now."""
        return self._code

    def available(self) -> tuple[Language, ...]:
        """English first, the others in the order of their codes."""
        found = {path.stem.removeprefix("pss_") for path in self._folder.glob("pss_*.qm")}
        return tuple(Language(code, own_name(code)) for code in (SOURCE, *sorted(found - {SOURCE})))

    def speak(self, code: str) -> str:
        """Speak *code*, or with '' the computer's language; English where there is no translation.

        Every window gets a LanguageChange event; numbers, dates and direction change first.
        """
        known = [language.code for language in self.available()]
        self._code = next((one for one in self._wanted(code) if one in known), SOURCE)
        locale = locale_of(self._code)
        QLocale.setDefault(locale)
        for window in QApplication.topLevelWidgets():
            window.setLocale(locale)
        self._application.setLayoutDirection(locale.textDirection())
        self._replace_translators()
        return self._code

    def _wanted(self, code: str) -> Iterator[str]:
        """From the most exact name to the plainest, as pt_BR and then pt."""
        for name in [code] if code else QLocale.system().uiLanguages():
            exact = name.replace("-", "_")
            yield exact
            yield exact.partition("_")[0]

    def _replace_translators(self) -> None:
        for old in self._installed:
            self._application.removeTranslator(old)
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # What is installed last is asked first.
        wanted = (qt_words / f"qtbase_{self._code}.qm", self._folder / f"pss_{self._code}.qm")
        self._installed = [made for path in wanted if (made := _load(path)) is not None]
        for made in self._installed:
            self._application.installTranslator(made)


def own_name(code: str) -> str:
    """The name by which its speakers will find it, without a country."""
    locale = QLocale(code)
    return "English" if locale.language() == QLocale.Language.English else locale.nativeLanguageName()


def locale_of(code: str) -> QLocale:
    """How *code* writes numbers and dates: as this computer does when it speaks that language too."""
    system, plain = QLocale.system(), QLocale(code)
    return system if system.language() == plain.language() else plain


def _load(path: Path) -> QTranslator | None:
    made = QTranslator()
    return made if path.is_file() and made.load(str(path)) else None
