"""What holds for every merge rule: the state is a function of the set of acts and of nothing else."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.kinds import ADDENDUM, ERASE, KINDS, SET, SIGN, MergeRule
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.merge.acts import Act, ConflictKind
from pss_desktop.journal.merge.causality import Causality
from pss_desktop.journal.merge.erased import ErasureFacts
from pss_desktop.journal.merge.rules import RULES, merge
from tests.builders import World, a_person, an_operation
from tests.unit.journal.merge.histories import History, histories


@given(histories(), st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_changes_a_state(history: History, chance: random.Random) -> None:
    expected = merge(history.kind, history.acts)
    shuffled = [*history.acts, *chance.choices(history.acts, k=5)] if history.acts else []
    chance.shuffle(shuffled)
    assert merge(history.kind, shuffled) == expected


@given(histories(), st.randoms(use_true_random=False))
def test_what_was_lost_and_comes_late_changes_nothing(history: History, chance: random.Random) -> None:
    lost = set(chance.sample(range(len(history.acts)), k=len(history.acts) // 2))
    some = [act for at, act in enumerate(history.acts) if at not in lost]
    late = [act for at, act in enumerate(history.acts) if at in lost]
    assert merge(history.kind, some) == merge(history.kind, some[::-1])
    assert merge(history.kind, some + late) == merge(history.kind, history.acts)


@given(histories())
def test_a_state_holds_json_values_only(history: History) -> None:
    merged = merge(history.kind, history.acts)
    encode_payload(dict(merged.state))
    encode_payload(dict(merged.view))


@given(histories())
def test_no_clock_moves_the_heads(history: History) -> None:
    heads = Causality(history.acts).heads(history.acts)
    unseen = {
        act.hash for act in history.acts if not any(history.truly_sees(other, act) for other in history.acts)
    }
    assert {act.hash for act in heads} == unseen


def test_every_rule_has_its_module() -> None:
    assert set(RULES) == set(MergeRule)


def test_an_act_of_a_newer_version_is_kept_and_changes_nothing() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {"narrative": "Spoke of the orchard."}})
    newer = world.act("hill", "seal_in_amber", {"anything": 1})
    merged = merge(KINDS["session_note"], (note, newer))
    assert merged.unread == (newer.hash,)
    assert merged.content == note.payload
    assert merged.state == {"status": "signed"}


def test_an_act_that_counts_does_not_count_without_a_signature() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    unsigned = world.act("lake", ADDENDUM, {"text": {}}, after=[note], signed=False)
    assert merge(KINDS["session_note"], (note, unsigned)).state == {"status": "signed"}


def test_an_operation_is_read_as_an_act() -> None:
    operation = an_operation({"text": {"narrative": "Walked along the reed bed."}})
    act = Act.of(operation, device=a_person("device"))  # type: ignore[arg-type]
    assert (act.hash, act.seq, act.act) == (operation.hash, 1, SIGN)
    assert act.person_signed
    assert act.get("text") == {"narrative": "Walked along the reed bed."}


def test_an_erased_operation_is_an_act_without_payload() -> None:
    operation = an_operation({})
    erased = type(operation)(operation.header_bytes, None, None)
    act = Act.of(erased, device=a_person("device"))  # type: ignore[arg-type]
    assert act.payload is None
    assert act.get("text") is None
    assert merge(KINDS["session_note"], [act]).content is None


# Erasure


def test_a_tombstone_signed_by_the_author_empties_the_record() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {"narrative": "Spoke of the orchard."}})
    tombstone = world.act("hill", ERASE)
    merged = merge(KINDS["session_note"], (note, tombstone))
    assert merged.erased
    assert merged.state == {}
    assert merged.content is None


def test_a_tombstone_also_takes_what_was_written_apart_from_it() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    addendum = world.act("lake", ADDENDUM, {"text": {}}, after=[note])
    tombstone = world.act("hill", ERASE)
    assert merge(KINDS["session_note"], (addendum, tombstone, note)).erased


@pytest.mark.parametrize(
    "facts", [ErasureFacts(owner=a_person("shore")), ErasureFacts(allowed=frozenset({a_person("shore")}))]
)
def test_the_owner_and_a_role_that_policy_names_may_erase(facts: ErasureFacts) -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("shore", ERASE, after=[note])
    assert merge(KINDS["session_note"], (note, tombstone), facts).erased
    assert not merge(KINDS["session_note"], (note, tombstone)).erased


def test_what_was_asked_before_policy_allowed_it_counts_by_another_right_alone() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("shore", ERASE, after=[note])
    shore = a_person("shore")
    allowed = ErasureFacts(allowed=frozenset({shore}), too_early=frozenset({tombstone.hash}))
    assert not merge(KINDS["session_note"], (note, tombstone), allowed).erased
    assert merge(KINDS["session_note"], (note, tombstone), allowed._replace(owner=shore)).erased
    again = world.act("shore", ERASE, after=[note])
    assert merge(KINDS["session_note"], (note, tombstone, again), allowed).erased


def test_an_unsigned_tombstone_erases_nothing() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("hill", ERASE, signed=False)
    assert not merge(KINDS["session_note"], (note, tombstone)).erased


def test_under_a_legal_hold_a_tombstone_is_a_request() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("hill", ERASE)
    merged = merge(KINDS["session_note"], (note, tombstone), ErasureFacts(held=True))
    assert not merged.erased
    assert merged.content == note.payload
    assert [conflict.kind for conflict in merged.conflicts] == [ConflictKind.ERASE_REQUESTED]


def test_an_erasure_that_a_hold_refused_asks_no_more_and_erases_nothing_later() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("hill", ERASE)
    refused = frozenset({tombstone.hash})
    for facts in (ErasureFacts(held=True, refused=refused), ErasureFacts(refused=refused)):
        merged = merge(KINDS["session_note"], (note, tombstone), facts)
        assert not merged.erased
        assert merged.conflicts == ()
    again = world.act("hill", ERASE)
    assert merge(KINDS["session_note"], (note, tombstone, again), ErasureFacts(refused=refused)).erased


def test_nobody_becomes_an_author_by_beginning_a_record_a_second_time() -> None:
    world = World()
    mine = world.act("hill", SET, {"phone": "111"})
    made_up = world.act("lake", SET, {"phone": "222"})
    tombstone = world.act("lake", ERASE, after=[made_up])
    assert not merge(KINDS["client_identity"], (mine, made_up, tombstone)).erased


def test_a_tombstone_that_comes_before_what_it_erases_waits_for_its_author() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    tombstone = world.act("hill", ERASE)
    assert not merge(KINDS["session_note"], [tombstone]).erased
    assert merge(KINDS["session_note"], [tombstone, note]).erased
