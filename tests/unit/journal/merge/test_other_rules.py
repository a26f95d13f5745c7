"""Rules 'highest', 'add-only', 'fields and states' and 'authority'."""

import pytest
from hypothesis import given

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.kinds import (
    ACCEPT,
    ADD,
    ADDENDUM,
    COMPLETE,
    DECLINE,
    KINDS,
    LIFT,
    LOWER,
    OFFER,
    RAISE,
    REASON,
    RESOLVE,
    SEND,
    SET,
    SIGN,
    WITHDRAW,
)
from pss_desktop.journal.merge.acts import Act, ConflictKind
from pss_desktop.journal.merge.add_only import closing_act, is_standing, refused_by, shown_case_state
from pss_desktop.journal.merge.authority import case_owner, owned
from pss_desktop.journal.merge.erased import ASK_ABOVE, needs_a_person
from pss_desktop.journal.merge.highest import LEVELS
from pss_desktop.journal.merge.rules import merge
from tests.builders import World, a_person
from tests.unit.journal.merge.histories import History, histories

RISK = KINDS["risk_level"]
REFERRAL = KINDS["referral"]
OWNER = KINDS["case_owner"]


# highest


def level(*acts: Act) -> object:
    return merge(RISK, acts).state.get("level")


def test_of_levels_judged_apart_the_highest_counts() -> None:
    world = World()
    high = world.act("hill", RAISE, {"level": "high"}, at=1)
    low = world.act("lake", RAISE, {"level": "low"}, at=2)
    assert level(high, low) == "high"


def test_lowering_a_risk_without_having_seen_the_raise_does_not_lower_it() -> None:
    world = World()
    medium = world.act("hill", RAISE, {"level": "medium"})
    high = world.act("hill", RAISE, {"level": "high"}, at=1)
    lowered = world.act("lake", LOWER, {"level": "low"}, after=[medium], at=Hlc(2, 5, 5))
    assert level(medium, high, lowered) == "high"
    aware = world.act("lake", LOWER, {"level": "low"}, after=[high])
    assert level(medium, high, lowered, aware) == "low"


def test_an_unsigned_lowering_does_not_count() -> None:
    world = World()
    high = world.act("hill", RAISE, {"level": "high"})
    lowered = world.act("hill", LOWER, {"level": "low"}, signed=False)
    assert level(high, lowered) == "high"


def test_a_raise_to_a_lower_level_is_no_lowering() -> None:
    world = World()
    high = world.act("hill", RAISE, {"level": "high"})
    assert level(high, world.act("hill", RAISE, {"level": "low"})) == "high"


def test_a_level_of_a_newer_version_counts_as_the_highest() -> None:
    world = World()
    imminent = world.act("hill", RAISE, {"level": "imminent"}, at=2)
    assert level(imminent, world.act("lake", RAISE, {"level": "beyond"}, at=1)) == "beyond"


def test_without_any_words_there_is_no_level() -> None:
    withheld = World().act("hill", RAISE, {"level": "high"})._replace(payload=None)
    assert level() is None
    assert level(withheld) is None


@given(histories("risk_level"))
def test_no_raise_is_hidden_but_by_a_lowering_that_saw_it(history: History) -> None:
    def height(act: Act) -> int:
        said = str((act.payload or {})["level"])
        return LEVELS.index(said) if said in LEVELS else len(LEVELS)

    acts = [act for act in history.acts if act.act in (RAISE, LOWER) and act.person_signed]
    merged = merge(RISK, acts)
    shown = next((act for act in acts if act.hash.hex() == merged.state.get("by")), None)
    for act in acts:
        lowered = any(other.act == LOWER and history.truly_sees(other, act) for other in acts)
        assert shown is not None
        assert lowered or height(shown) >= height(act)


# add-only


def test_what_was_added_apart_is_all_there() -> None:
    world = World()
    acts = [world.act("hill", ADD, {"what": "call"}, at=2), world.act("lake", ADD, {"what": "visit"}, at=1)]
    assert merge(KINDS["contact"], acts).state["entries"] == [acts[1].hash.hex(), acts[0].hash.hex()]


def test_a_flag_stands_until_somebody_who_saw_it_resolves_it() -> None:
    world = World()
    raised = world.act("hill", RAISE, {"reason": "lives by the river"})
    unaware = world.act("lake", RESOLVE, {"reason": "moved uphill"})
    aware = world.act("lake", RESOLVE, {"reason": "moved uphill"}, after=[raised])
    flag = KINDS["flag"]
    assert is_standing(merge(flag, [raised]).state)
    assert is_standing(merge(flag, [raised, unaware]).state)
    merged = merge(flag, [raised, unaware, aware])
    assert not is_standing(merged.state)
    assert merged.state["reason"] == "lives by the river"


def test_a_hold_set_apart_from_the_lifting_stands() -> None:
    world = World()
    first = world.act("hill", SET, {})
    lifted = world.act("lake", LIFT, {}, after=[first])
    again = world.act("hill", SET, {})
    hold = KINDS["legal_hold"]
    assert not is_standing(merge(hold, [first, lifted]).state)
    assert is_standing(merge(hold, [first, lifted, again]).state)


def test_a_case_closed_without_news_is_closed() -> None:
    world = World()
    note = world.act("hill", SIGN)
    closing = world.act("lake", SET, after=[note])
    assert shown_case_state(closing, [note, closing]) == ("closed", None)


def test_a_case_closed_while_somebody_wrote_a_note_is_open_and_asks() -> None:
    world = World()
    closing = world.act("lake", SET)
    notes = [world.act("hill", SIGN, at=1), world.act("shore", ADDENDUM, at=2)]
    state, conflict = shown_case_state(closing, notes)
    assert state == "open"
    assert conflict is not None
    assert conflict.kind is ConflictKind.CLOSED_WITH_NEWS
    assert [found.op_hash for found in conflict.candidates] == [notes[1].hash, closing.hash]


def test_a_late_entry_of_somebody_who_knew_of_the_closing_opens_nothing() -> None:
    world = World()
    closing = world.act("lake", SET)
    late = world.act("hill", SIGN, after=[closing])
    own = world.act("lake", SIGN)
    assert shown_case_state(closing, [late, own]) == ("closed", None)


def test_the_closing_of_a_case_is_the_move_that_shows() -> None:
    world = World()
    opened = world.act("lake", SET, {"case_state": "open"})
    closed = world.act("lake", SET, {"case_state": "closed"})
    other = world.act("lake", SET, {"area": "north"})
    assert closing_act([opened, closed, other]) == closed
    assert closing_act([opened, other]) is None
    assert closing_act([opened, closed, world.act("lake", SET, {"case_state": "open"})]) is None
    assert closing_act([]) is None


def test_levels_judged_apart_are_confirmed_by_who_has_seen_them() -> None:
    world = World()
    high = world.act("hill", RAISE, {"level": "high"}, at=1)
    low = world.act("lake", RAISE, {"level": "low"}, at=2)
    (conflict,) = merge(RISK, [high, low]).conflicts
    assert conflict.kind is ConflictKind.LEVELS
    assert [one.value for one in conflict.candidates] == ["high", "low"]
    lowered = world.act("lake", LOWER, {"level": "low"}, after=[high])
    assert merge(RISK, [high, low, lowered]).conflicts == ()
    confirmed = world.act("hill", RAISE, {"level": "high"}, after=[low])
    assert merge(RISK, [high, low, confirmed]).conflicts == ()


def test_the_same_level_judged_apart_asks_nobody() -> None:
    world = World()
    acts = [world.act("hill", RAISE, {"level": "high"}), world.act("lake", RAISE, {"level": "high"})]
    assert merge(RISK, acts).conflicts == ()


def test_a_level_that_a_later_raise_did_not_reach_is_among_those_to_confirm() -> None:
    world = World()
    high = world.act("hill", RAISE, {"level": "high"})
    less = world.act("hill", RAISE, {"level": "medium"})
    low = world.act("lake", RAISE, {"level": "low"})
    (conflict,) = merge(RISK, [high, less, low]).conflicts
    assert conflict.candidates[0].op_hash == high.hash


@given(histories("risk_level"))
def test_a_level_confirmed_by_who_has_seen_everything_leaves_no_question(history: History) -> None:
    world = World()
    merged = merge(RISK, history.acts)
    level = str(merged.state.get("level") or "low")
    settled = world.act("office", RAISE, {"level": level}, after=history.acts)
    assert merge(RISK, [*history.acts, settled]).conflicts == ()
    lowered = world.act("office", LOWER, {"level": "none"}, after=history.acts)
    assert merge(RISK, [*history.acts, settled, lowered]).conflicts == ()


def test_a_hold_names_the_erasures_that_it_was_set_against() -> None:
    world = World()
    name = "ab" * 32
    hold = world.act("hill", SET, {"refuses": [name, "no hash", 7]})
    assert refused_by(merge(KINDS["legal_hold"], [hold]).state) == {bytes.fromhex(name)}
    lifted = world.act("hill", LIFT)
    assert refused_by(merge(KINDS["legal_hold"], [hold, lifted]).state) == {bytes.fromhex(name)}
    assert refused_by({}) == frozenset()


# fields and states


@pytest.mark.parametrize(
    "one, other, shown",
    [
        (WITHDRAW, DECLINE, "withdrawn"),
        (WITHDRAW, ACCEPT, "withdrawn"),
        (DECLINE, ACCEPT, "declined"),
        (COMPLETE, ACCEPT, "completed"),
    ],
)
def test_of_referral_states_reached_apart_the_more_careful_shows(one: str, other: str, shown: str) -> None:
    world = World()
    sent = world.act("hill", SEND)
    acts = [sent, world.act("hill", one, at=1), world.act("lake", other, after=[sent], at=2)]
    merged = merge(REFERRAL, acts)
    assert merged.state["status"] == shown
    assert [conflict.kind for conflict in merged.conflicts] == [ConflictKind.STATES]


def test_a_referral_goes_on_from_state_to_state() -> None:
    world = World()
    acts = [
        world.act("hill", SET, {"urgency": "soon"}),
        world.act("hill", REASON, {"text": {"reason": "sleep"}}),
    ]
    assert merge(REFERRAL, acts).state == {"urgency": "soon", "text": {"reason": "sleep"}, "status": "draft"}
    acts.append(world.act("hill", SEND))
    assert merge(REFERRAL, acts).state["status"] == "pending"
    acts.append(world.act("lake", ACCEPT, after=acts))
    merged = merge(REFERRAL, acts)
    assert merged.state["status"] == "accepted"
    assert merged.conflicts == ()


# authority


def accept(world: World, device: str, offer: Act | None = None, *, after: tuple[Act, ...] = ()) -> Act:
    payload = {"offer": offer.hash.hex()} if offer else {}
    return world.act(device, ACCEPT, payload, after=(*after, offer) if offer else after)


def offer(world: World, device: str, to: str, *, after: tuple[Act, ...] = ()) -> Act:
    return world.act(device, OFFER, {"to": a_person(to).hex()}, after=after)


def test_a_case_without_a_first_owner_has_none() -> None:
    assert merge(OWNER, ()).state == {}


def test_who_began_a_case_owns_it() -> None:
    world = World()
    assert merge(OWNER, [accept(world, "hill")]).state["owner"] == a_person("hill").hex()


def test_an_offer_alone_changes_nothing() -> None:
    world = World()
    acts = [accept(world, "hill"), offer(world, "hill", "lake")]
    assert case_owner(acts).owner == a_person("hill")


def test_a_case_changes_hands_when_the_next_accepts() -> None:
    world = World()
    begun = accept(world, "hill")
    to_lake = offer(world, "hill", "lake")
    at_lake = accept(world, "lake", to_lake, after=(begun,))
    to_shore = offer(world, "lake", "shore")
    at_shore = accept(world, "shore", to_shore, after=(begun, at_lake))
    assert case_owner([begun, to_lake, at_lake]).owner == a_person("lake")
    assert case_owner([begun, to_lake, at_lake, to_shore, at_shore]).owner == a_person("shore")


def test_nobody_takes_a_case_that_was_offered_to_somebody_else() -> None:
    world = World()
    begun = accept(world, "hill")
    to_lake = offer(world, "hill", "lake")
    taken = accept(world, "shore", to_lake, after=(begun,))
    assert case_owner([begun, to_lake, taken]).owner == a_person("hill")


def test_who_names_an_offer_knew_it_though_nothing_else_they_knew_is_here() -> None:
    world = World()
    begun = accept(world, "hill")
    to_lake = offer(world, "hill", "lake")
    taken = world.act("lake", ACCEPT, {"offer": to_lake.hash.hex()})
    assert case_owner([begun, to_lake, taken]).owner == a_person("lake")


def test_only_the_owner_or_a_linked_supervisor_can_offer_a_case() -> None:
    world = World()
    begun = accept(world, "hill")
    offered = offer(world, "shore", "lake", after=(begun,))
    acts = [begun, offered, accept(world, "lake", offered, after=(begun,))]
    assert case_owner(acts).owner == a_person("hill")
    linked = {a_person("hill"): (a_person("shore"),)}
    assert case_owner(acts, linked).owner == a_person("lake")


def test_of_two_transfers_at_once_neither_counts_until_the_owner_decides() -> None:
    world = World()
    begun = accept(world, "hill")
    to_lake, to_shore = offer(world, "hill", "lake"), offer(world, "hill", "shore")
    acts = [begun, to_lake, to_shore]
    acts += [accept(world, "lake", to_lake, after=(begun,)), accept(world, "shore", to_shore, after=(begun,))]
    merged = merge(OWNER, acts)
    assert merged.state["owner"] == a_person("hill").hex()
    (conflict,) = merged.conflicts
    assert conflict.kind is ConflictKind.TRANSFERS
    assert {found.value for found in conflict.candidates} == {
        a_person(name).hex() for name in ("hill", "lake", "shore")
    }
    decided = offer(world, "hill", "lake", after=tuple(acts))
    acts += [decided, accept(world, "lake", decided, after=tuple(acts))]
    assert merge(OWNER, acts).state["owner"] == a_person("lake").hex()
    assert merge(OWNER, acts).conflicts == ()


def test_who_gave_a_case_away_cannot_give_it_again() -> None:
    world = World()
    begun = accept(world, "hill")
    to_lake = offer(world, "hill", "lake")
    at_lake = accept(world, "lake", to_lake, after=(begun,))
    too_late = offer(world, "hill", "shore", after=(at_lake,))
    acts = [begun, to_lake, at_lake, too_late, accept(world, "shore", too_late, after=(begun, at_lake))]
    assert case_owner(acts).owner == a_person("lake")


def test_a_case_begun_by_two_apart_asks_whose_it_is() -> None:
    world = World()
    acts = [accept(world, "hill"), accept(world, "lake")]
    ownership = case_owner(acts)
    assert ownership.conflict is not None
    assert ownership.owner in (a_person("hill"), a_person("lake"))


def test_many_tombstones_in_one_bundle_wait_for_a_person() -> None:
    assert not needs_a_person(ASK_ABOVE)
    assert needs_a_person(ASK_ABOVE + 1)


def test_the_first_owner_is_who_began_the_client_record_and_nobody_who_says_so() -> None:
    world = World()
    claim = world.act("lake", ACCEPT, {})
    ownership = case_owner([claim], beginner=a_person("hill"))
    assert (ownership.owner, ownership.by, ownership.former) == (a_person("hill"), None, frozenset())
    assert case_owner([], beginner=a_person("hill")).owner == a_person("hill")


def test_who_had_a_case_is_known_after_it_was_handed_on() -> None:
    world = World()
    offer = world.act("hill", OFFER, {"to": a_person("lake").hex()})
    accept = world.act("lake", ACCEPT, {"offer": offer.hash.hex()}, after=[offer])
    ownership = case_owner([offer, accept], beginner=a_person("hill"))
    assert (ownership.owner, ownership.former) == (a_person("lake"), frozenset({a_person("hill")}))
    assert ownership.open == ()
    back = world.act("lake", OFFER, {"to": a_person("hill").hex()})
    waiting = case_owner([offer, accept, back], beginner=a_person("hill"))
    assert waiting.open == (back,)
    state = owned([offer, accept, back], waiting).state
    assert state["open"] == [
        {"offer": back.hash.hex(), "to": a_person("hill").hex(), "from": a_person("lake").hex()}
    ]
    assert state["former"] == [a_person("hill").hex()]


def test_an_offer_for_its_owner_counts_and_one_for_somebody_else_does_not() -> None:
    world = World()
    right = world.act("shore", OFFER, {"to": a_person("lake").hex(), "for": a_person("hill").hex()})
    wrong = world.act("shore", OFFER, {"to": a_person("lake").hex(), "for": a_person("bay").hex()})
    accepts = [
        world.act("lake", ACCEPT, {"offer": one.hash.hex()}, after=[right, wrong]) for one in (right, wrong)
    ]
    assert case_owner([right, accepts[0]], beginner=a_person("hill")).owner == a_person("lake")
    assert case_owner([wrong, accepts[1]], beginner=a_person("hill")).owner == a_person("hill")


def test_nobody_offers_a_case_of_which_nothing_is_known() -> None:
    world = World()
    offer = world.act("hill", OFFER, {"to": a_person("lake").hex()})
    accept = world.act("lake", ACCEPT, {"offer": offer.hash.hex()}, after=[offer])
    ownership = case_owner([offer, accept])
    assert (ownership.owner, ownership.open) == (None, ())


def test_a_case_that_two_accepted_stays_with_who_began_it() -> None:
    world = World()
    offers = [world.act("hill", OFFER, {"to": a_person(name).hex()}) for name in ("lake", "shore")]
    accepts = [
        world.act(name, ACCEPT, {"offer": offer.hash.hex()}, after=offers)
        for name, offer in zip(("lake", "shore"), offers, strict=True)
    ]
    ownership = case_owner([*offers, *accepts], beginner=a_person("hill"))
    assert ownership.owner == a_person("hill")
    assert ownership.conflict is not None
    assert {one.author for one in ownership.conflict.candidates} == {a_person("lake"), a_person("shore")}
    assert a_person("lake") not in ownership.former
