"""Every word of the window is in the translation files, and translated where a language is complete."""

from pathlib import Path

import pytest

from tools.devtools import translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar"><context><name>Garden</name>
<message><source>Fern</source><translation>سرخس</translation></message>
<message><source>Moss</source><translation type="unfinished"></translation></message>
</context></TS>
"""


def test_entries_say_whether_they_are_translated(tmp_path: Path) -> None:
    path = tmp_path / "pss_ar.ts"
    path.write_text(FILE, encoding="utf-8")

    assert list(translations.entries(path)) == [("Garden", "Fern", True), ("Garden", "Moss", False)]


def test_what_is_not_translated_is_named(tmp_path: Path) -> None:
    (tmp_path / "pss_ar.ts").write_text(FILE, encoding="utf-8")

    assert translations.unfinished(tmp_path) == ["pss_ar.ts: Garden: 'Moss' is not translated"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project with one class that speaks, and its up-to-date translation files."""
    code = tmp_path / "pss_desktop" / "ui"
    code.mkdir(parents=True)
    (code / "garden.py").write_text(
        'class Garden(QObject):\n    def say(self) -> None:\n        self.tr("Fern")\n', encoding="utf-8"
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "PACKAGE", tmp_path / "pss_desktop")
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path / "translations")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tools.devtools.terminal.ROOT", tmp_path)
    translations.update()
    done = (tmp_path / "translations" / "pss_ar.ts").read_text(encoding="utf-8")
    done = done.replace('<translation type="unfinished"></translation>', "<translation>سرخس</translation>")
    (tmp_path / "translations" / "pss_ar.ts").write_text(done, encoding="utf-8", newline="\n")
    return tmp_path


def test_files_that_say_what_the_code_says_are_fresh(checkout: Path) -> None:
    assert translations.problems() == []


def test_a_new_word_in_the_code_makes_the_file_stale(checkout: Path) -> None:
    code = checkout / "pss_desktop" / "ui" / "garden.py"
    code.write_text(code.read_text(encoding="utf-8") + '        self.tr("Moss")\n', encoding="utf-8")

    assert translations.problems() == [
        "translations/pss_ar.ts is not what the code says: run python3 tools/dev.py translate"
    ]


def test_a_compiled_file_is_made_anew_when_its_source_is_newer(checkout: Path) -> None:
    compiled = checkout / "translations" / "pss_ar.qm"
    compiled.unlink()

    translations.compile_stale()

    assert compiled.stat().st_size > 0


def _speak(checkout: Path, code: str) -> None:
    (checkout / "pss_desktop" / "ui" / "garden.py").write_text(code, encoding="utf-8")
    translations.update()


def test_words_under_no_context_are_named(checkout: Path) -> None:
    _speak(checkout, 'def say(tr):\n    tr("Garden", "Fern")\n')

    assert "'Garden' has no fixed context" in translations.lost(checkout / "translations")[0]


def test_a_number_outside_a_class_is_named_since_it_would_have_one_form_only(checkout: Path) -> None:
    _speak(checkout, 'def say(count):\n    QCoreApplication.translate("Garden", "%n ferns", "", count)\n')

    assert translations.lost(checkout / "translations") == [
        "'%n ferns' has no plurals: use self.tr in a class"
    ]


def test_a_number_in_a_class_has_all_its_forms(checkout: Path) -> None:
    _speak(checkout, 'class Garden(QObject):\n    def say(self, n):\n        self.tr("%n ferns", "", n)\n')

    assert translations.lost(checkout / "translations") == []


def test_words_inside_an_f_string_are_named(checkout: Path) -> None:
    _speak(checkout, 'class Garden(QObject):\n    def say(self):\n        f"{self.tr(1)}"\n')

    assert translations.unseen() == [
        "pss_desktop/ui/garden.py:3: words inside an f-string are not taken down"
    ]
