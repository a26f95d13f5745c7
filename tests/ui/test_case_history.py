"""The history of a case as it is read: what was done, when, by whom, with which words."""

from datetime import datetime

from pytestqt.qtbot import QtBot

from pss_desktop.domain.case import CaseMove, CaseStep, Goal
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.presenters.values import ToldStep
from pss_desktop.ui.screens.clients.case_history import CaseHistory
from pss_desktop.ui.screens.words.case import case_answer, case_label, moved_name, reason_name
from tests.builders import AUTHOR
from tests.fakes import NOON, TODAY
from tests.pages import visible_words

CLOSED = CaseStep(
    CaseMove.CLOSE,
    PartialDate("2026-11-20", Precision.DAY),
    NOON,
    AUTHOR,
    words="We said goodbye well.",
    reason="end_of_care",
    scores="Well-being 18 of 25",
    goals=(Goal("Sleeps through", "achieved"), Goal("Goes to the market", "")),
)


def read(qtbot: QtBot, *steps: CaseStep) -> str:
    history = CaseHistory()
    qtbot.addWidget(history)
    history.show_steps("Here since spring.", [ToldStep(step, "Hazel Brook") for step in steps])
    history.show()
    return "\n".join(words.replace("\u2068", "").replace("\u2069", "") for words in visible_words(history))


def test_a_closing_tells_reason_words_goals_and_scores_and_when_it_was_written(qtbot: QtBot) -> None:
    told = read(qtbot, CLOSED)
    assert f"20 November 2026, by Hazel Brook, written down {TODAY.day} November 2026" in told
    for words in ("Agreed: the work is done", "We said goodbye well.", "Last scores: Well-being 18 of 25"):
        assert words in told
    assert "Sleeps through: Achieved" in told
    assert "Goes to the market: not said" in told
    assert "Here since spring." in told


def test_a_step_without_a_day_stands_on_the_day_it_was_written(qtbot: QtBot) -> None:
    held = CaseStep(CaseMove.HOLD, None, datetime(2026, 11, 22, 12).astimezone(), AUTHOR, words="Away.")
    assert "22 November 2026, by Hazel Brook" in read(qtbot, held)


def test_steps_that_are_shown_again_take_the_place_of_the_former(qtbot: QtBot) -> None:
    history = CaseHistory()
    qtbot.addWidget(history)
    for steps in ([CLOSED], []):
        history.show_steps("Here since spring.", [ToldStep(step, "Hazel Brook") for step in steps])
    history.show()
    assert "Closed" not in visible_words(history)


def test_what_a_later_version_says_is_shown_as_it_is() -> None:
    assert reason_name("flown_to_the_moon") == "flown_to_the_moon"
    assert case_answer("case_outcome_1", "overgrown") == "overgrown"
    assert case_label("case_of_another_kind") == "case_of_another_kind"
    assert moved_name(CaseMove.REOPEN) == "Reopened"
