"""A case handed to two is kept, or offered to one of them, by its present owner."""

import pytest

from pss_desktop.domain.decision import CHOICE, Answer, Question
from pss_desktop.domain.errors import (
    NotAllowedError,
)
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.workspace import Workspace
from tests.disagreements import apart_owners
from tests.services.clinic import PASSPHRASE
from tests.services.decisions.questions import settle, settled_everywhere, the_decision
from tests.services.elsewhere import Elsewhere, hand_over


def handed_to_two(desk: Workspace, client: ClientId) -> tuple[DecisionDetail, Elsewhere, Elsewhere]:
    first, second = apart_owners(desk, client)
    detail = the_decision(desk, client, Question.TRANSFERS)
    assert detail.points[0].sides[0].author == desk.seat.storage.identity.person
    return detail, first, second


def test_a_case_handed_to_two_stays_and_is_kept_by_a_new_act(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, _, _ = handed_to_two(desk, client)
    settle(desk, detail, {CHOICE: Answer.KEEP})
    settled_everywhere(desk, peer, client)


def test_a_case_handed_to_two_may_be_offered_to_one_of_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, one, _ = handed_to_two(desk, client)
    settle(desk, detail, {CHOICE: to_hex(one.person)})
    settled_everywhere(desk, peer, client)
    record = desk.seat.storage.records.get(detail.record)
    assert record.content["owner"] == to_hex(desk.seat.storage.identity.person)


def test_only_the_present_owner_can_say_who_has_it(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    detail, _, _ = handed_to_two(desk, client)
    hand_over(desk, peer, client)
    peer.signing.confirm(PASSPHRASE)
    with pytest.raises(NotAllowedError):
        settle(peer, peer.decisions.get(detail.record, detail.question), {CHOICE: Answer.KEEP})
