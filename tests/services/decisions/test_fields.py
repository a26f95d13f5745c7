"""A field set apart waits with all its values until one of them, or another, is chosen."""

import pytest

from pss_desktop.domain.decision import OWN, OWN_VALUE, PICK, Question
from pss_desktop.domain.errors import (
    DecisionGoneError,
    InvalidFieldsError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, to_hex
from pss_desktop.domain.kinds import (
    SET,
)
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import close_case
from tests.services.decisions.questions import settle, settled_everywhere, the_decision, waiting
from tests.services.elsewhere import Elsewhere


def two_phones(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    desk.clients.change(client, {"phone": "222", "address": "By the river"})
    record = desk.seat.storage.records.page(ScopeId(client), "client_identity", count=1)[0].id
    other.write(
        "client_identity",
        SET,
        {"phone": "333", "text": {"name": "Fern Riverside"}, "may_phone": "no"},
        record,
    )
    other.arrive()
    return the_decision(desk, client, Question.FIELDS)


def test_a_field_set_apart_waits_with_both_values_who_when_and_where(
    desk: Workspace, client: ClientId
) -> None:
    detail = two_phones(desk, client)
    (point,) = detail.points
    assert point.subject == "phone"
    theirs, mine = point.sides
    assert (theirs.value, theirs.who, theirs.mine, theirs.here, theirs.shows) == (
        "333",
        "Reed Marsh",
        False,
        False,
        True,
    )
    assert (mine.value, mine.mine, mine.here, mine.shows) == ("222", True, True, False)
    assert detail.name == "Fern Riverside"
    (row,) = waiting(desk, client)
    assert (row.question, row.kind, row.count) == (Question.FIELDS, "client_identity", 1)
    assert row.at == theirs.at


def test_choosing_one_of_the_values_settles_it_everywhere(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail = two_phones(desk, client)
    settle(desk, detail, {PICK + "phone": to_hex(detail.points[0].sides[1].op)})
    assert desk.clients.get(client).identity.phone == "222"
    settled_everywhere(desk, peer, client)
    assert peer.clients.get(client).identity.phone == "222"


def test_a_third_value_settles_it_too(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "٤٤٤"})
    assert desk.clients.get(client).identity.phone == "444"
    settled_everywhere(desk, peer, client)


def test_words_set_apart_are_settled_in_their_place(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    other = Elsewhere(desk, client).hears()
    desk.clients.change(client, {"preferred_name": "Fern"})
    record = desk.seat.storage.records.page(ScopeId(client), "client_identity", count=1)[0].id
    other.write("client_identity", SET, {"text": {"preferred_name": "Ferny"}}, record)
    other.arrive()
    detail = the_decision(desk, client, Question.FIELDS)
    assert [point.subject for point in detail.points] == ["text.preferred_name"]
    settle(
        desk,
        detail,
        {PICK + "text.preferred_name": OWN, OWN_VALUE + "text.preferred_name": "Fernie"},
    )
    assert desk.clients.get(client).identity.preferred_name == "Fernie"
    assert [row.name for row in desk.clients.page(ClientFilter("Fernie")).rows] == ["Fernie"]
    settled_everywhere(desk, peer, client)


def test_a_third_value_that_does_not_fit_is_said_beside_it(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "under the tree"})
    assert [problem.field for problem in refused.value.problems] == [OWN_VALUE + "phone"]


def test_every_difference_wants_an_answer(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {})
    assert [problem.field for problem in refused.value.problems] == [PICK + "phone"]


def test_moves_of_a_case_are_one_difference(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    close_case(desk, client, case_words="Goals reached.")
    other.write("client", SET, {"case_state": "on_hold", "text": {"case_words": "Away."}}, client)
    other.arrive()
    detail = the_decision(desk, client, Question.FIELDS)
    (point,) = detail.points
    assert point.subject == "case_state"
    closed = next(side for side in point.sides if side.value == "closed")
    settle(desk, detail, {PICK + "case_state": to_hex(closed.op)})
    assert desk.clients.get(client).client.case_state == "closed"
    assert desk.cases.story(client).steps[0].step.words == "Goals reached."
    settled_everywhere(desk, peer, client)


def test_what_was_settled_meanwhile_is_said(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    desk.clients.change(client, {"phone": "555"})
    with pytest.raises(DecisionGoneError):
        desk.decisions.get(detail.record, detail.question)
    with pytest.raises(DecisionGoneError):
        settle(desk, detail, {PICK + "phone": OWN, OWN_VALUE + "phone": "1"})


def test_an_answer_that_was_changed_elsewhere_is_not_written(desk: Workspace, client: ClientId) -> None:
    detail = two_phones(desk, client)
    with pytest.raises(StaleDraftError):
        desk.settling.settle(detail.record, detail.question, 7)
    with pytest.raises(RecordNotFoundError):
        desk.decisions.get(RecordId(bytes(16)), Question.FIELDS)
