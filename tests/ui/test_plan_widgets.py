"""Small parts of a plan's screens: the scale that number keys answer, what a line says, what differs."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.domain.plan_changes import plan_changes
from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.presenters.values import PlanVersion
from pss_desktop.ui.screens.plans.plan_entries import entry_badge
from pss_desktop.ui.screens.plans.plan_history import PlanHistory
from pss_desktop.ui.screens.plans.plan_sheet import PlanSheet
from pss_desktop.ui.screens.words.plan import end_reason_word, entry_second_line
from pss_desktop.ui.screens.words.safety_plan import safety_plan_words
from pss_desktop.ui.widgets.scale import Scale
from tests.builders_plans import COPING, ENTRIES, HELPER, MEANS, NOT_ASKED, Entry, a_safety_plan
from tests.pages import says


@pytest.fixture
def scale(qtbot: QtBot) -> Scale:
    made = Scale("How likely")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("7", 7), ("0", 0), ("10", 10), ("1", 1), ("20", 0), ("110", 10), ("1 0", 0), ("x", None)],
)
def test_number_keys_answer_the_scale(scale: Scale, typed: str, answer: int | None) -> None:
    QTest.keyClicks(scale, typed)
    assert scale.answer() == answer


def test_the_same_number_twice_stays_and_a_press_takes_it_back(scale: Scale) -> None:
    told: list[str] = []
    scale.chosen.connect(told.append)
    QTest.keyClicks(scale, "77")
    assert (scale.answer(), told) == (7, ["7"])
    QTest.mouseClick(scale.button("7"), Qt.MouseButton.LeftButton)
    assert scale.answer() is None
    scale.show_answer(3)
    assert scale.answer() == 3


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (HELPER, "Agreed"),
        ({**HELPER, "asked": "declined"}, "Said no"),
        (NOT_ASKED, "Not asked yet"),
        ({**HELPER, "unsafe": True}, "Unsafe, not shown as help"),
        (COPING, None),
    ],
)
def test_an_entry_says_its_state_in_a_word(entry: Entry, words: str | None) -> None:
    badge = entry_badge(entry)
    assert (badge.text if badge is not None else None) == words


def test_below_a_name_stands_who_it_is_and_what_to_say() -> None:
    line = entry_second_line(HELPER, phone=False)
    assert "sister, lives downstairs" in line
    assert "It is one of those nights." in line
    assert "555" not in line
    assert "helps" in entry_second_line(MEANS)


def shown(qtbot: QtBot, plan: SafetyPlan) -> PlanSheet:
    sheet = PlanSheet(safety_plan_words())
    qtbot.addWidget(sheet)
    sheet.show_plan(plan)
    sheet.show()
    qtbot.wait(1)
    return sheet


@pytest.mark.parametrize(
    ("means", "words"),
    [
        (MEANS, "By 1 December 2026"),
        ({**MEANS, "due": None}, "Open"),
        ({**MEANS, "done_on": "2026-11-20"}, "Done"),
        ({**MEANS, "agreed": "no", "declined": "Not now"}, "Not wanted"),
    ],
)
def test_a_safety_step_says_how_far_it_is(qtbot: QtBot, means: Entry, words: str) -> None:
    assert says(shown(qtbot, a_safety_plan(means)), words)


def test_every_number_of_the_plan_can_be_read_on_the_sheet(qtbot: QtBot) -> None:
    plan = a_safety_plan(*ENTRIES)
    sheet = shown(qtbot, plan)
    read = [label.text() for label in sheet.findChildren(QLabel)]
    for phone in plan.phones:
        assert any(phone in words for words in read)
    sheet.grab()


def version(plan: SafetyPlan) -> PlanVersion[SafetyPlan]:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return PlanVersion(OpHash(b"h" * 32), plan, PersonId(b"somebody-else-xx"), False, at, ())


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ([HELPER, NOT_ASKED], [NOT_ASKED, HELPER], "Moved:"),
        ([HELPER], [{**HELPER, "unsafe": True}], "Marked as unsafe"),
        ([{**HELPER, "unsafe": True}], [HELPER], "No longer marked as unsafe"),
        ([COPING], [{**COPING, "likelihood": 3}], "“\u20688\u2069” is now “\u20683\u2069”"),
        ([HELPER], [{**HELPER, "asked_on": None}], "17 April 2026"),
        ([HELPER], [{**HELPER, "asked": "declined"}], "Said no"),
        ([HELPER], [HELPER], "No words changed."),
    ],
)
def test_differences_are_said_in_words(
    qtbot: QtBot, before: list[Entry], after: list[Entry], words: str
) -> None:
    history = PlanHistory()
    qtbot.addWidget(history)
    plan = a_safety_plan(*after)
    history.show_versions([version(plan)], [])
    history.show_changes(version(plan), plan_changes(a_safety_plan(*before), plan))
    history.show_changes(version(plan), plan_changes(a_safety_plan(*before), plan))
    history.show()
    qtbot.wait(1)
    assert says(history, words)


def test_a_changed_review_date_is_said_with_both_days(qtbot: QtBot) -> None:
    history = PlanHistory()
    qtbot.addWidget(history)
    later = a_safety_plan(review_on=PartialDate("2027-01", Precision.MONTH))
    history.show_changes(version(later), plan_changes(a_safety_plan(), later))
    history.show()
    qtbot.wait(1)
    assert says(history, "January 2027")


def test_a_reason_of_a_later_version_is_simply_not_said() -> None:
    assert end_reason_word("something newer") == ""
