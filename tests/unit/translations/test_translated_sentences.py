"""Every sentence of the complete languages: its facts, its plural forms, its tone, the order of its words."""

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from pss_desktop.ui.locale.direction import own_direction
from tests.skips import skip_loudly
from tools.devtools.places import TRANSLATIONS, qt_tool

_FACT: Final = re.compile(r"\{\w+\}")
_LATIN: Final = re.compile(r"[A-Za-z]")
_COUNTED: Final = {"en": ("one", "other"), "ar": ("zero", "one", "two", "few", "many", "other")}
_SAYS_ITSELF: Final = {"zero", "one", "two"}
"""Forms that may say the number in words."""
_HARAKAT: Final = re.compile("[\u064b-\u0652\u0670]")
_UNWANTED: Final = (
    "!",
    "كلمة السر",
    "كلمة المرور",
    "قاعدة البيانات",
    "زبون",
    "مريض",
    "خطأ فادح",
    "من فضلك",
    "يرجى",
)
_TERMS: Final = {
    r"\bvaults?\b": "خزن|خزائن",
    r"\bpassphrase": "مرور",
    r"\bbackups?\b": "نسخ",
    r"\brecovery code": "رمز الاسترداد|استرداد جديد",
    r"\baddendum\b": "ملحق",
    r"\bdrafts?\b": "مسود",
    r"\bclients?\b(?!})": "عميل|عملاء|عميلين|عميلان",
    r"\b(signed|unsigned) notes?\b": "ملاحظ.* (ال)?موقعة|(ال)?موقعة",
    r"\bcomputer": "حاسوب|حواسيب",
    r"\bjournal\b": "دفتر",
    r"\bbin\b": "السلة",
    r"\blate entry\b": "تدوين|تدوينا",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One entry of a translation file; *forms* has one member unless the sentence counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool


def sentences(language: str) -> Iterator[Sentence]:
    for context in ET.parse(TRANSLATIONS / f"pss_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = tuple(form.text or "" for form in told.iter("numerusform"))
            yield Sentence(
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms or (told.text or "",),
                message.get("numerus") == "yes",
            )


def wrong(language: str, is_wrong: Callable[[str, str], bool]) -> list[tuple[str, str]]:
    """Each source with a form of its translation about which *is_wrong* says yes."""
    return [
        (one.source, form) for one in sentences(language) for form in one.forms if is_wrong(one.source, form)
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_form_is_empty(language: str) -> None:
    assert wrong(language, lambda _, form: not form.strip()) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_fact_of_a_sentence_is_said_once_in_every_language(language: str) -> None:
    def differs(source: str, form: str) -> bool:
        return sorted(_FACT.findall(source)) != sorted(_FACT.findall(form))

    assert wrong(language, differs) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_counting_sentence_has_all_forms_and_says_the_number_in_the_digits_of_the_reader(
    language: str,
) -> None:
    for one in sentences(language):
        if not one.counted:
            assert not any("%" in form for form in one.forms), one
            continue
        assert len(one.forms) == len(_COUNTED[language]), one
        for name, form in zip(_COUNTED[language], one.forms, strict=True):
            assert "%Ln" in form or name in _SAYS_ITSELF, one
            assert form.count("%") == form.count("%Ln"), one


def test_english_says_only_what_counts() -> None:
    assert all(one.counted for one in sentences("en"))


def test_one_sentence_ends_as_the_other_does() -> None:
    """A label has no full stop in either language, a question stays a question."""
    ends = {".": ".", "?": "؟", ":": ":"}

    def differs(source: str, form: str) -> bool:
        return ends.get(source[-1], "") != (form[-1] if form[-1] in ends.values() else "")

    assert wrong("ar", differs) == []


def test_arabic_begins_at_the_right_even_when_a_latin_word_comes_first() -> None:
    def begins_left(_: str, form: str) -> bool:
        words = _FACT.sub("", form).replace("%Ln", "")
        return own_direction(words) == Qt.LayoutDirection.LeftToRight

    assert wrong("ar", begins_left) == []


def test_arabic_uses_its_own_marks() -> None:
    def borrowed(_: str, form: str) -> bool:
        return bool(set("?,;\"“”'") & set(form))

    assert wrong("ar", borrowed) == []


def test_arabic_is_calm_and_blames_nobody() -> None:
    assert wrong("ar", lambda _, form: any(word in form for word in _UNWANTED)) == []


@pytest.mark.parametrize("term", sorted(_TERMS))
def test_a_word_of_the_field_has_one_word_in_arabic(term: str) -> None:
    def without(source: str, form: str) -> bool:
        named = re.search(term, _FACT.sub("", source), re.IGNORECASE)
        return bool(named) and not re.search(_TERMS[term], _HARAKAT.sub("", form))

    assert wrong("ar", without) == []


def test_latin_words_in_arabic_are_names_of_keys_and_things_only() -> None:
    allowed = {
        "USB",
        "SQLCipher",
        "Enter",
        "Shift",
        "Tab",
        "Ctrl",
        "Z",
        "pss",
        "desktop",
        "SOAP",
        "DAP",
        "BIRP",
        "GIRP",
        "PIE",
        "JPEG",
        "PNG",
        "WebP",
        "PDF",
        "A",
        "F",
        "C",
        "WebDAV",
        "SFTP",
        "S",
        "https",
        "Nextcloud",
        "ownCloud",
        "Amazon",
    }

    def foreign(_: str, form: str) -> bool:
        return bool(set(re.findall(r"[A-Za-z]+", _FACT.sub("", form).replace("%Ln", ""))) - allowed)

    assert wrong("ar", foreign) == []


# What Qt makes of them


@pytest.fixture
def arabic(tmp_path: Path, qapp: QCoreApplication) -> Iterator[None]:
    """The compiled Arabic sentences and the digits of Egypt."""
    compiled = tmp_path / "pss_ar.qm"
    if not qt_tool("lrelease").exists():
        skip_loudly("the program lrelease is missing")
    source = TRANSLATIONS / "pss_ar.ts"
    subprocess.run([qt_tool("lrelease"), "-silent", source, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "قبل يوم"),
        (2, "قبل يومين"),
        (3, "قبل ٣ أيام"),
        (10, "قبل ١٠ أيام"),
        (11, "قبل ١١ يومًا"),
        (99, "قبل ٩٩ يومًا"),
        (100, "قبل ١٠٠ يوم"),
        (103, "قبل ١٠٣ أيام"),
    ],
)
@pytest.mark.usefixtures("arabic")
def test_days_are_counted_as_arabic_counts(days: int, said: str) -> None:
    assert QCoreApplication.translate("Moments", "%n days ago", "", days) == said


@pytest.mark.usefixtures("arabic")
def test_every_counting_sentence_is_found_for_every_number() -> None:
    for one in sentences("ar"):
        if one.counted and one.context != "UndoBar":
            said = [QCoreApplication.translate(one.context, one.source, "", count) for count in range(120)]
            assert not any(_LATIN.search(_FACT.sub("", words)) for words in said), one.source


@pytest.mark.usefixtures("arabic")
def test_every_sentence_is_found_under_its_own_context() -> None:
    assert QCoreApplication.translate("Frame", "Today") == "اليوم"
    assert QCoreApplication.translate("NoteEditorScreen", "Sign the note") == "وقّع الملاحظة"
    assert QCoreApplication.translate("Notices", "The disk is full") == "القرص ممتلئ"
