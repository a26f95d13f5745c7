"""Cases: on hold, on again, closed with what ended, reopened with why, and the history of all that."""

import pytest

from pss_desktop.domain.case import CaseMove, Goal, GoalOutcome
from pss_desktop.domain.errors import (
    CaseMoveError,
    InvalidFieldsError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.cases.cases import CASE_FORM
from pss_desktop.services.workspace import Workspace
from tests.fakes import TODAY
from tests.services.clinic import Clinic, add_client, close_case, move_case, sign_note


def test_a_new_case_is_open_and_can_be_held_or_closed(desk: Workspace) -> None:
    story = desk.cases.story(add_client(desk, "Fern Riverbend"))
    assert (story.state, story.moves) == ("open", (CaseMove.CLOSE, CaseMove.HOLD))
    assert (story.name, story.steps, story.sessions) == ("Fern Riverbend", (), 0)
    assert story.opened_on == TODAY


def test_a_closing_keeps_reason_scores_goals_and_sessions(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Last talk under the fig tree.")
    close_case(
        desk,
        client,
        case_words="We said goodbye well.",
        case_scores="Well-being 18 of 25",
        case_goal_1="Sleeps through",
        case_outcome_1="achieved",
    )
    story = desk.cases.story(client)
    assert (story.state, story.moves, story.sessions) == ("closed", (CaseMove.REOPEN,), 1)
    (told,) = story.steps
    assert told.who == "Hazel Brook"
    assert (told.step.reason, told.step.scores) == ("end_of_care", "Well-being 18 of 25")
    assert told.step.goals == (Goal("Sleeps through", GoalOutcome.ACHIEVED),)
    assert told.step.sessions == 1


def test_the_history_tells_every_step_newest_first(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    move_case(desk, client, {"move": "hold", "case_on": "2026-11-22", "case_words": "Away for the harvest."})
    clinic.clock.advance(days=30)
    move_case(desk, client, {"move": "resume", "case_on": "2026-12-22"})
    close_case(desk, client)
    move_case(desk, client, {"move": "reopen", "case_on": "2026-12-22", "case_words": "Came back."})
    story = desk.cases.story(client)
    assert [told.step.move.value for told in story.steps] == ["reopen", "close", "resume", "hold"]
    assert story.steps[0].step.words == "Came back."
    assert story.steps[0].step.reason == ""
    detail = desk.clients.get(client).client
    assert (detail.case_state, detail.case_move) == ("open", "reopen")


def test_a_change_of_details_is_no_step_of_the_case(desk: Workspace) -> None:
    client = add_client(desk)
    close_case(desk, client)
    desk.clients.change(client, {"area": "North valley"})
    assert len(desk.cases.story(client).steps) == 1


def test_a_move_that_does_not_begin_here_is_refused_and_its_words_stay(desk: Workspace) -> None:
    client = add_client(desk)
    with pytest.raises(CaseMoveError):
        move_case(desk, client, {"move": "reopen", "case_on": "2026-11-22", "case_words": "Came back."})
    draft = desk.drafts.open(CASE_FORM, client)
    assert draft is not None
    assert draft.content["case_words"] == "Came back."


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({"move": "close", "case_on": "2026-11-22"}, "case_reason"),
        ({"move": "close", "case_on": "2026-02-30", "case_reason": "moved"}, "case_on"),
        ({"move": "hold", "case_on": "2026-11-22", "case_words": " "}, "case_words"),
        ({"move": "hold", "case_on": "2026-11-22", "case_words": "x" * 100_000}, "case_words"),
        ({"move": "sell", "case_on": "2026-11-22"}, "move"),
    ],
)
def test_answers_that_do_not_fit_close_nothing(
    desk: Workspace, content: dict[str, object], field: str
) -> None:
    client = add_client(desk)
    with pytest.raises(InvalidFieldsError) as refused:
        move_case(desk, client, content)
    assert [one.field for one in refused.value.problems] == [field]
    assert desk.cases.story(client).state == "open"


def test_an_outcome_wants_its_goal(desk: Workspace) -> None:
    client = add_client(desk)
    with pytest.raises(InvalidFieldsError) as refused:
        close_case(desk, client, case_outcome_2="achieved")
    assert [one.field for one in refused.value.problems] == ["case_goal_2"]


def test_a_draft_that_was_saved_elsewhere_is_not_done(desk: Workspace) -> None:
    client = add_client(desk)
    with pytest.raises(StaleDraftError):
        desk.cases.move(client, 7)


def test_nobodys_case_has_no_story(desk: Workspace) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.cases.story(ClientId(RecordId(bytes(16))))
