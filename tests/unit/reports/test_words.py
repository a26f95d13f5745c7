"""The languages of documents: complete, and each fact in its own direction."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter

import pytest

from pss_desktop.domain.client import CaseState, Contact, Interpreter
from pss_desktop.domain.consent import Decider, LineStatus, Purpose
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.presenting import HowLong, LifeEvent, Situation
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.domain.safety_plan import Step
from pss_desktop.domain.session_note import AddendumKind, Modality, NoteFormat, Present, SessionPlace
from pss_desktop.domain.session_work import Evolution, Interpreting, Progress, ServiceLevel, Setting
from pss_desktop.domain.techniques import ALL_TECHNIQUES
from pss_desktop.reports.words import DocumentWords
from tests.unit.reports.words import FOLDER, WORDS

CODED: dict[str, Iterable[str]] = {
    "plan": Step,
    "format": NoteFormat,
    "modality": Modality,
    "place": SessionPlace,
    "present": Present,
    "addendum": AddendumKind,
    "setting": Setting,
    "service_level": ServiceLevel,
    "interpreting": Interpreting,
    "evolution": Evolution,
    "progress": Progress,
    "risk": RiskLevel,
    "interpreter": Interpreter,
    "case": CaseState,
    "answer": Contact,
    "consent": (*Purpose, *LineStatus),
    "decider": Decider,
    "technique": ALL_TECHNIQUES,
    "situation": Situation,
    "event": LifeEvent,
    "how_long": HowLong,
    "part": {part for note_format in NoteFormat for part in note_format.parts},
}


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", [one for one in WORDS.languages if one != "en"])
def test_a_language_says_everything_that_english_says_with_the_same_facts(language: str) -> None:
    english = json.loads((FOLDER / "en.json").read_text(encoding="utf-8"))["words"]
    other = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))["words"]

    assert other.keys() == english.keys()
    missing = [key for key in english if not _places(english[key]) <= _places(other[key])]
    assert missing == []


@pytest.mark.parametrize("group", CODED)
def test_every_coded_answer_has_a_word(group: str) -> None:
    words = WORDS.of("en")

    assert [str(code) for code in CODED[group] if f"{group}.{code}" not in words.said] == []


def test_days_are_said_as_far_as_they_are_known() -> None:
    english, arabic = WORDS.of("en"), WORDS.of("ar")

    assert english.day(date(2026, 5, 6)) == "6 May 2026"
    assert english.day(PartialDate("2026-05", Precision.MONTH)) == "May 2026"
    assert english.day(PartialDate("2026", Precision.ABOUT)) == "2026"
    assert arabic.day(date(2026, 5, 6)) == "٦ أيار/مايو ٢٠٢٦"
    assert english.moment(datetime(2026, 5, 6, 9, 5, tzinfo=UTC)) == "6 May 2026, 09:05"


def test_a_fact_keeps_its_own_direction_in_a_sentence() -> None:
    assert WORDS.of("ar")("plan.with", helper="Clover") == "بمساعدة \u2068Clover\u2069"


def test_an_answer_of_a_later_version_keeps_its_own_word() -> None:
    assert WORDS.of("en").code("modality", "by_pigeon") == "by_pigeon"
    assert WORDS.of("en").code("modality", "") == ""


def test_the_first_language_with_words_is_taken_else_english() -> None:
    assert WORDS.best("ku", "ar_SY", "en") == "ar"
    assert WORDS.best("ku") == "en"
    assert WORDS.of("ku").language == "en"


def test_what_a_new_language_does_not_say_yet_is_said_in_english(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_text((FOLDER / "en.json").read_text("utf-8"), "utf-8")
    begun = json.loads((FOLDER / "en.json").read_text("utf-8")) | {"words": {"plan.title": "Mpango wangu"}}
    (tmp_path / "sw.json").write_text(json.dumps(begun), "utf-8")

    words = DocumentWords(tmp_path).of("sw")

    assert words("plan.title") == "Mpango wangu"
    assert words("plan.coping") == "What I can do alone"
