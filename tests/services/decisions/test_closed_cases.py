"""A case closed here while news were written elsewhere is open until somebody says."""

import pytest

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.kinds import (
    SIGN,
)
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.workspace import Workspace
from tests.disagreements import a_note, a_record
from tests.services.clinic import close_case, sign_note
from tests.services.decisions.questions import settle, settled_everywhere, the_decision, waiting
from tests.services.elsewhere import Elsewhere, hand_over


def closed_against_a_note(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client, case_words="Goals reached.")
    note = a_record(client, "news")
    other.write("session_note", SIGN, a_note("Rang in the night."), note)
    other.arrive()
    return the_decision(desk, client, Question.CASE_STATE)


def test_a_case_closed_against_a_new_note_is_open_on_every_screen(desk: Workspace, client: ClientId) -> None:
    detail = closed_against_a_note(desk, client)
    news, closing = detail.points[0].sides
    assert (news.about, closing.about) == ("session_note", "client")
    assert desk.clients.get(client).client.case_state == "open"
    assert client in {row.id for row in desk.clients.page(ClientFilter(case_states=frozenset({"open"}))).rows}
    assert desk.cases.story(client).state == "open"
    assert desk.facts.of(client).detail.client.case_state == "open"


@pytest.mark.parametrize("answer, state", [(Answer.OPEN, "open"), (Answer.CLOSE, "closed")])
def test_whether_the_case_goes_on_is_said_with_a_reason(
    desk: Workspace, peer: Workspace, client: ClientId, answer: Answer, state: str
) -> None:
    detail = closed_against_a_note(desk, client)
    settle(desk, detail, {CHOICE: answer, WORDS: "I rang back."})
    assert desk.clients.get(client).client.case_state == state
    step = desk.cases.story(client).steps[0].step
    assert step.words == "I rang back."
    settled_everywhere(desk, peer, client)
    assert peer.clients.get(client).client.case_state == state


def test_a_note_written_by_who_knew_of_the_closing_leaves_it_closed(
    desk: Workspace, client: ClientId
) -> None:
    close_case(desk, client)
    other = Elsewhere(desk, client).hears()
    other.write("session_note", SIGN, a_note("A late entry."), a_record(client, "late"))
    other.arrive()
    sign_note(desk, client, "One more word.")
    assert desk.clients.get(client).client.case_state == "closed"
    assert waiting(desk, client) == []


def test_news_that_were_entered_in_error_open_nothing(desk: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client)
    note = a_record(client, "oops")
    other.write("session_note", SIGN, a_note("Of another client."), note)
    other.arrive()
    assert desk.clients.get(client).client.case_state == "open"
    other.write(
        "session_note",
        "entered_in_error",
        {"text": {"addendum": "Wrong file."}, "at": "2026-11-22T10:00:00.000Z"},
        note,
    )
    other.arrive()
    assert desk.clients.get(client).client.case_state == "closed"
    assert waiting(desk, client) == []


def test_what_does_not_count_makes_nobody_decide_about_anothers_case(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    closed_against_a_note(desk, client)
    hand_over(desk, peer, client)
    assert peer.seat.storage.outstanding.to_decide(count=500)
    assert waiting(peer, client) == []
    mine = Elsewhere(peer, client, key=peer.vault.identity.person_key)
    mine.write("session_note", SIGN, a_note("On my lost computer."), a_record(client, "staged"))
    mine.wait()
    assert waiting(peer, client) == []
    counts = Elsewhere(peer, client, key=peer.vault.identity.person_key)
    counts.write("session_note", SIGN, a_note("On another computer of mine."), a_record(client, "mine"))
    counts.arrive()
    assert len(waiting(peer, client)) == 1
