"""The window's language: found, installed, changed while everything is open."""

import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from pss_desktop.ui.locale.languages import Language, Languages, locale_of, own_name
from tests.skips import skip_loudly
from tests.ui.pseudo import PseudoTranslator, RightToLeftPseudoTranslator, is_pseudo, spoken

_ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}"><context><name>Garden</name>
<message><source>Fern</source><translation>{fern}</translation></message>
</context></TS>
"""


def _compile(folder: Path, code: str, fern: str) -> None:
    tool = shutil.which("pyside6-lrelease") or shutil.which(
        "pyside6-lrelease", path=str(Path(sys.executable).parent)
    )
    if tool is None:
        skip_loudly("the program pyside6-lrelease is missing")
    source = folder / f"pss_{code}.ts"
    source.write_text(_ARABIC.format(code=code, fern=fern), encoding="utf-8")
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "translations"
    made.mkdir()
    _compile(made, "ar", "سرخس")
    _compile(made, "pt", "Samambaia")
    return made


@pytest.fixture
def languages(qapp: QApplication, folder: Path) -> Iterator[Languages]:
    before = QLocale()
    made = Languages(qapp, folder)
    yield made
    made.speak("en")
    QLocale.setDefault(before)


def _fern() -> str:
    return QCoreApplication.translate("Garden", "Fern")


def test_languages_are_listed_by_the_names_of_their_speakers(languages: Languages) -> None:
    assert languages.available() == (
        Language("en", "English"),
        Language("ar", "العربية"),
        Language("pt", "português"),
    )


def test_english_is_there_without_any_translation(qapp: QApplication, tmp_path: Path) -> None:
    assert Languages(qapp, tmp_path).available() == (Language("en", "English"),)


def test_speaking_a_language_changes_words_numbers_and_direction(
    languages: Languages, qapp: QApplication
) -> None:
    assert languages.speak("ar") == "ar"

    assert _fern() == "سرخس"
    assert QLocale().language() == QLocale.Language.Arabic
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_going_back_to_english_leaves_nothing_of_the_other(languages: Languages, qapp: QApplication) -> None:
    languages.speak("ar")

    languages.speak("en")

    assert _fern() == "Fern"
    assert languages.code == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_window_that_is_open_is_told_and_writes_numbers_anew(languages: Languages) -> None:
    told: list[tuple[QEvent.Type, str]] = []

    class Sign(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                told.append((event.type(), self.locale().toString(3) + _fern()))

    sign = Sign()
    languages.speak("ar")

    QCoreApplication.sendPostedEvents()
    assert (QEvent.Type.LanguageChange, QLocale("ar").toString(3) + "سرخس") in told
    sign.deleteLater()


def test_the_words_of_qt_itself_are_translated(languages: Languages) -> None:
    languages.speak("ar")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert not box.button(QDialogButtonBox.StandardButton.Cancel).text().isascii()
    box.deleteLater()


def test_a_language_that_is_not_there_is_english(languages: Languages) -> None:
    assert languages.speak("sw") == "en"


def test_a_country_falls_back_to_its_language(languages: Languages) -> None:
    assert languages.speak("pt_BR") == "pt"


def test_no_choice_takes_the_language_of_the_computer(
    languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lisbon(QLocale):
        def uiLanguages(self, *_: object) -> list[str]:
            return ["pt-Latn-PT", "pt-PT", "pt"]

    monkeypatch.setattr(QLocale, "system", lambda: Lisbon("pt_PT"))

    assert languages.speak("") == "pt"


def test_numbers_are_written_as_this_computer_does_when_it_speaks_the_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar_MA"))

    assert locale_of("ar").territory() == QLocale.Country.Morocco
    assert locale_of("en").language() == QLocale.Language.English


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("ar", "العربية"), ("fr", "français")])
def test_a_language_is_named_without_a_country(code: str, name: str) -> None:
    assert own_name(code) == name


def test_a_damaged_translation_leaves_english_words(languages: Languages, folder: Path) -> None:
    (folder / "pss_ar.qm").write_bytes(b"not a translation")

    languages.speak("ar")

    assert _fern() == "Fern"


# The languages that nobody speaks


def test_the_pseudo_language_is_longer_and_keeps_the_places(qapp: QApplication) -> None:
    with spoken(PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        said = QCoreApplication.translate("Garden", "Fern of {name}, %n leaves", "", 3)

    assert is_pseudo(said)
    assert "{name}, 3 " in said
    assert len(said) > 1.4 * len("Fern of {name}, %n leaves")
    assert not is_pseudo(_fern())


def test_the_other_one_runs_from_the_right(qapp: QApplication) -> None:
    with spoken(RightToLeftPseudoTranslator(), Qt.LayoutDirection.RightToLeft):
        said = _fern()
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft

    assert is_pseudo(said)
    assert unicodedata.bidirectional(said[1]) == "AL"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_no_words_stay_no_words(qapp: QApplication) -> None:
    with spoken(PseudoTranslator(), Qt.LayoutDirection.LeftToRight):
        assert QCoreApplication.translate("Garden", "") == ""
