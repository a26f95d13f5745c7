"""Rule 'reviewed': of what was asked and decided the latest stands; apart, what asks for work."""

from hypothesis import given

from pss_desktop.domain.kinds import APPROVE, COMMENT, KINDS, RETURN, SAMPLE, SEND
from pss_desktop.journal.merge.acts import Act, MergedState
from pss_desktop.journal.merge.rules import merge
from tests.builders import World
from tests.unit.journal.merge.histories import History, histories

NOTE = {"note": "11" * 16, "at": "2026-05-02T10:00:00Z"}


def merged(*acts: Act) -> MergedState:
    return merge(KINDS["review"], acts)


def test_the_latest_step_stands_and_is_what_a_list_reads() -> None:
    world = World()
    sent = world.act("hill", SEND, NOTE)
    returned = world.act("lake", RETURN, {**NOTE, "at": "2026-05-04T10:00:00Z"}, after=[sent])
    again = world.act("hill", SEND, NOTE, after=[returned])
    approved = world.act("lake", APPROVE, NOTE, after=[again])
    assert merged(sent).view["status"] == "sent"
    state = merged(sent, returned)
    assert state.view["status"] == "returned"
    assert state.view["at"] == "2026-05-04T10:00:00Z"
    assert state.content_op == returned.hash
    assert merged(sent, returned, again).view["status"] == "sent"
    assert merged(sent, returned, again, approved).view["status"] == "approved"


def test_a_comment_says_that_somebody_reads_what_waits() -> None:
    world = World()
    comment = world.act("lake", COMMENT, NOTE)
    assert merged(comment).view["status"] == "in_review"
    assert merged(comment).content is None
    assert merged(comment).view["note"] == NOTE["note"]
    drawn = world.act("lake", SAMPLE, NOTE)
    later = world.act("lake", COMMENT, NOTE)
    assert merged(comment, drawn).view["status"] == "drawn"
    assert merged(comment, drawn, later).view["status"] == "in_review"
    assert merged(comment, drawn, later).state["comments"] == [comment.hash.hex(), later.hash.hex()]


def test_a_comment_leaves_a_decision_as_it_is() -> None:
    world = World()
    approved = world.act("lake", APPROVE, NOTE)
    comment = world.act("lake", COMMENT, NOTE)
    assert merged(approved, comment).view["status"] == "approved"


def test_of_two_decisions_apart_the_one_that_asks_for_work_stands() -> None:
    world = World()
    sent = world.act("hill", SEND, NOTE)
    approved = world.act("lake", APPROVE, NOTE, after=[sent], at=9)
    returned = world.act("shore", RETURN, NOTE, after=[sent], at=1)
    state = merged(sent, approved, returned)
    assert state.view["status"] == "returned"
    assert not state.conflicts


def test_a_decision_without_a_signature_does_not_count() -> None:
    world = World()
    sent = world.act("hill", SEND, NOTE)
    approved = world.act("lake", APPROVE, NOTE, after=[sent], signed=False)
    assert merged(sent, approved).view["status"] == "sent"


def test_nothing_is_said_of_no_acts() -> None:
    assert merged().view == {}


@given(histories("review"))
def test_the_standing_act_was_seen_by_no_later_step(history: History) -> None:
    state = merged(*history.acts)
    signed = {spec.name: spec.person_signed for spec in history.kind.acts}
    steps = [
        act
        for act in history.acts
        if act.act in (SEND, SAMPLE, APPROVE, RETURN) and (act.person_signed or not signed[act.act])
    ]
    standing = next((act for act in steps if act.hash == state.content_op), None)
    assert state.erased or (standing is None) == (not steps)
    if standing is not None:
        assert not any(history.truly_sees(other, standing) for other in steps)
