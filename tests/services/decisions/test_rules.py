"""What else was done apart: levels, consent, versions, states and contents each have their own answer."""

import pytest

from pss_desktop.domain.decision import CHOICE, WORDS, Answer, Question
from pss_desktop.domain.errors import (
    InvalidFieldsError,
    PassphraseNeededError,
)
from pss_desktop.domain.ids import ClientId, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import (
    GIVE,
    RAISE,
    SEND,
    SIGN,
    VERSION,
    WITHDRAW,
)
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.services.decisions.decision_views import DecisionDetail
from pss_desktop.services.workspace import Workspace
from tests.disagreements import a_note, a_record
from tests.fakes import FakeClock
from tests.services.decisions.questions import settle, settled_everywhere, the_decision
from tests.services.elsewhere import Elsewhere


def two_levels(desk: Workspace, client: ClientId) -> DecisionDetail:
    other = Elsewhere(desk, client).hears()
    saved = desk.drafts.save("risk_level", client, {"level": "low", "reason": "Sleeps again."}, 0)
    desk.risks.set_level(client, saved.revision)
    other.write("risk_level", RAISE, {"level": "high", "text": {"reason": "Spoke of the bridge."}})
    other.arrive()
    return the_decision(desk, client, Question.LEVELS)


@pytest.mark.parametrize("level", ["none", "low", "high", "imminent"])
def test_a_level_is_confirmed_or_lowered_by_who_has_seen_the_raise(
    desk: Workspace, peer: Workspace, client: ClientId, level: str
) -> None:
    detail = two_levels(desk, client)
    assert [side.value for side in detail.points[0].sides] == ["high", "low"]
    assert desk.risks.now(client).level is RiskLevel.HIGH
    settle(desk, detail, {CHOICE: level, WORDS: "We spoke on the phone."})
    assert desk.risks.now(client).level == level
    assert desk.risks.now(client).reason == "We spoke on the phone."
    settled_everywhere(desk, peer, client)


def test_a_level_wants_its_reason(desk: Workspace, client: ClientId) -> None:
    detail = two_levels(desk, client)
    with pytest.raises(InvalidFieldsError) as refused:
        settle(desk, detail, {CHOICE: "high"})
    assert [problem.field for problem in refused.value.problems] == [WORDS]


def test_a_yes_and_a_no_apart_stay_a_no_until_asked_again(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    scope = ScopeId(client)
    first = Elsewhere(desk, client).hears()
    first.write("consent", GIVE, {"lines": [{"purpose": "supervision", "answer": "given"}]})
    first.arrive()
    given, withdrawn = Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()
    given.write("consent", GIVE, {"lines": [{"purpose": "supervision", "answer": "given"}]})
    withdrawn.write("consent", WITHDRAW, {"lines": [{"purpose": "supervision"}]})
    given.arrive()
    withdrawn.arrive()
    detail = the_decision(desk, client, Question.CONSENT)
    assert [side.value for side in detail.points[0].sides] == ["withdrawn", "given"]
    settle(desk, detail, {CHOICE: Answer.STAYS_NO})
    (line,) = desk.consents.state(client).lines
    assert line.status == "withdrawn"
    assert desk.seat.storage.records.get(single_record(scope, "consent")).status == "withdrawn"
    settled_everywhere(desk, peer, client)


def test_versions_wait_until_one_names_them_all(desk: Workspace, peer: Workspace, client: ClientId) -> None:
    other = Elsewhere(desk, client).hears()
    one = other.write("support_map", VERSION, {"nodes": [{"id": "a"}], "parents": []})
    another = Elsewhere(desk, client).hears()
    another.write("support_map", VERSION, {"nodes": [{"id": "b"}], "parents": []})
    other.arrive()
    another.arrive()
    detail = the_decision(desk, client, Question.VERSIONS)
    assert detail.record == one
    chosen = next(side for side in detail.points[0].sides if side.payload["nodes"] == [{"id": "a"}])
    settle(desk, detail, {CHOICE: to_hex(chosen.op)})
    assert desk.seat.storage.records.get(one).content["nodes"] == [{"id": "a"}]
    settled_everywhere(desk, peer, client)


def test_states_of_a_referral_reached_apart_are_settled_by_one_of_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    referral = a_record(client, "referral")
    first = Elsewhere(desk, client).hears()
    first.write("referral", SEND, {}, referral)
    first.arrive()
    one, other = Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()
    one.write("referral", "accept", {}, referral)
    other.write("referral", "decline", {}, referral)
    one.arrive()
    other.arrive()
    detail = the_decision(desk, client, Question.STATES)
    accepted = next(side for side in detail.points[0].sides if side.value == "accepted")
    settle(desk, detail, {CHOICE: to_hex(accepted.op)})
    assert desk.seat.storage.records.get(referral).content["status"] == "accepted"
    settled_everywhere(desk, peer, client)


def test_two_contents_of_one_record_are_answered_by_words_below_them(
    desk: Workspace, peer: Workspace, client: ClientId
) -> None:
    note = a_record(client, "twonotes")
    others = [Elsewhere(desk, client).hears(), Elsewhere(desk, client).hears()]
    for other, words in zip(others, ("Watered the beans.", "Cut the beans."), strict=True):
        other.write("session_note", SIGN, a_note(words), note)
    for other in others:
        other.arrive()
    detail = the_decision(desk, client, Question.CONTENTS)
    assert len(detail.points[0].sides) == 2
    settle(desk, detail, {CHOICE: Answer.KEEP, WORDS: "The first is what was said."})
    assert desk.notes.get(note).addenda[0].text == "The first is what was said."
    settled_everywhere(desk, peer, client)


def test_signed_answers_ask_for_the_passphrase(desk: Workspace, client: ClientId) -> None:
    detail = two_levels(desk, client)
    clock = desk.seat.vault.machine.clock
    assert isinstance(clock, FakeClock)
    clock.advance(minutes=16)
    with pytest.raises(PassphraseNeededError):
        settle(desk, detail, {CHOICE: "high", WORDS: "Confirmed."})
