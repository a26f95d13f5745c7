"""Whatever was written apart: one act by who has seen all of it ends the question, told in any order."""

import random
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.kinds import ACCEPT, ADDENDUM, MERGE, OFFER, RAISE, SET, WITHDRAW
from pss_desktop.domain.payloads import TEXT
from pss_desktop.journal.merge.acts import Act, ConflictKind, MergedState
from pss_desktop.journal.merge.authority import case_owner
from pss_desktop.journal.merge.rules import merge
from tests.builders import World, a_person
from tests.unit.journal.merge.histories import History, histories


def settled(history: History, name: str, payload: Mapping[str, object], chance: random.Random) -> MergedState:
    """The history with one more act, by somebody who knows all of it; told in some other order."""
    act = World().act("office", name, payload, after=history.acts)
    acts = [*history.acts, act]
    chance.shuffle(acts)
    return merge(history.kind, acts)


def kinds_of(merged: MergedState) -> set[ConflictKind]:
    return {conflict.kind for conflict in merged.conflicts}


def shown_fields(merged: MergedState) -> dict[str, object]:
    """Every field in question, as it shows meanwhile."""
    plain: dict[str, object] = {}
    words: dict[str, object] = {}
    for conflict in merged.conflicts:
        place = words if conflict.subject.startswith(f"{TEXT}.") else plain
        place[conflict.subject.removeprefix(f"{TEXT}.")] = conflict.candidates[0].value
    return {**plain, TEXT: words} if words else plain


@given(histories("client_identity"), st.randoms(use_true_random=False))
def test_fields_are_settled_by_setting_them(history: History, chance: random.Random) -> None:
    before = merge(history.kind, history.acts)
    if before.erased:
        return
    after = settled(history, SET, shown_fields(before), chance)
    assert ConflictKind.FIELD not in kinds_of(after)


@given(histories("safety_plan"), st.randoms(use_true_random=False))
def test_versions_are_settled_by_one_that_names_them_all(history: History, chance: random.Random) -> None:
    before = merge(history.kind, history.acts)
    if before.erased:
        return
    parents = [hash_.hex() for hash_ in before.heads]
    after = settled(history, MERGE, {"entries": [], "parents": parents}, chance)
    assert after.conflicts == ()
    assert len(after.heads) == 1


@given(histories("consent"), st.randoms(use_true_random=False))
def test_consent_is_settled_by_a_no_that_has_seen_the_yes(history: History, chance: random.Random) -> None:
    before = merge(history.kind, history.acts)
    if before.erased:
        return
    lines = [{"purpose": conflict.subject} for conflict in before.conflicts]
    after = settled(history, WITHDRAW, {"lines": lines} if lines else {}, chance)
    assert ConflictKind.CONSENT not in kinds_of(after)


@given(histories("referral"), st.randoms(use_true_random=False))
def test_states_are_settled_by_one_of_them_said_again(history: History, chance: random.Random) -> None:
    if merge(history.kind, history.acts).erased:
        return
    after = settled(history, WITHDRAW, {}, chance)
    assert ConflictKind.STATES not in kinds_of(after)


@given(histories("risk_level"), st.randoms(use_true_random=False))
def test_levels_are_settled_by_one_that_has_seen_the_others(history: History, chance: random.Random) -> None:
    if merge(history.kind, history.acts).erased:
        return
    after = settled(history, RAISE, {"level": "imminent"}, chance)
    assert ConflictKind.LEVELS not in kinds_of(after)


@given(histories("session_note"), st.randoms(use_true_random=False))
def test_contents_are_settled_by_words_below_them(history: History, chance: random.Random) -> None:
    if merge(history.kind, history.acts).erased:
        return
    after = settled(history, ADDENDUM, {TEXT: {"addendum": "Seen."}}, chance)
    assert ConflictKind.CONTENTS not in kinds_of(after)


@given(histories("case_owner"), st.randoms(use_true_random=False))
def test_a_case_handed_to_several_is_settled_by_its_owner(history: History, chance: random.Random) -> None:
    """The owner hands it to themselves; an acceptance that did not know of it is among what was seen."""
    signed = [act for act in history.acts if act.person_signed]
    before = case_owner(signed, beginner=a_person("hill"))
    assert before.owner is not None
    world = World()
    name = before.owner.decode().rstrip("_")
    offer = world.act("office", OFFER, {"to": before.owner.hex()}, after=signed, by=name)
    accept = world.act("office", ACCEPT, {"offer": offer.hash.hex()}, after=[*signed, offer], by=name)
    acts: list[Act] = [*signed, offer, accept]
    chance.shuffle(acts)
    after = case_owner(acts, beginner=a_person("hill"))
    assert after.owner == before.owner
    assert after.conflict is None
