"""Rule 'fields': each field has its own history, and of values written apart none is lost."""

from hypothesis import given

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.kinds import KINDS, SET, Caution, Kind, MergeRule, OperationClass, ScopeType
from pss_desktop.journal.merge.acts import ConflictKind
from pss_desktop.journal.merge.rules import merge
from tests.builders import World
from tests.unit.journal.merge.histories import History, histories

IDENTITY = KINDS["client_identity"]
CAREFUL = Kind(
    "careful",
    (ScopeType.CASE,),
    (OperationClass.CLINICAL,),
    MergeRule.FIELDS,
    KINDS["client"].acts,
    cautious={"unsafe": Caution.MARKED_BEFORE_UNMARKED, "limits": Caution.ALL_TOGETHER},
)


def test_a_fast_clock_does_not_beat_a_later_correction() -> None:
    world = World()
    wrong = world.act("hill", SET, {"phone": "111"}, at=Hlc(0, 4_000_000_000_000, 0))
    right = world.act("lake", SET, {"phone": "222"}, after=[wrong], at=5)
    merged = merge(IDENTITY, (wrong, right))
    assert merged.state == {"phone": "222"}
    assert merged.conflicts == ()


def test_two_devices_that_set_different_fields_agree() -> None:
    world = World()
    phone = world.act("hill", SET, {"phone": "111"})
    name = world.act("lake", SET, {"text": {"name": "Fern Riverbend"}})
    merged = merge(IDENTITY, (phone, name))
    assert merged.state == {"phone": "111", "text": {"name": "Fern Riverbend"}}
    assert merged.conflicts == ()
    assert set(merged.heads) == {phone.hash, name.hash}


def test_of_values_set_apart_the_greatest_shows_and_all_are_offered() -> None:
    world = World()
    one = world.act("hill", SET, {"text": {"address": "Reed lane"}}, at=9)
    other = world.act("lake", SET, {"text": {"address": "Birch road"}}, at=8)
    merged = merge(IDENTITY, (one, other))
    assert merged.state == {"text": {"address": "Reed lane"}}
    (conflict,) = merged.conflicts
    assert (conflict.kind, conflict.subject) == (ConflictKind.FIELD, "text.address")
    assert [(found.op_hash, found.value) for found in conflict.candidates] == [
        (one.hash, "Reed lane"),
        (other.hash, "Birch road"),
    ]


def test_the_same_value_set_apart_is_no_conflict() -> None:
    world = World()
    acts = (world.act("hill", SET, {"phone": "111"}), world.act("lake", SET, {"phone": "111"}))
    assert merge(IDENTITY, acts).conflicts == ()


def test_who_has_seen_both_values_ends_the_conflict() -> None:
    world = World()
    apart = [world.act("hill", SET, {"phone": "111"}, at=9), world.act("lake", SET, {"phone": "222"}, at=8)]
    decided = world.act("shore", SET, {"phone": "222"}, after=apart, at=1)
    merged = merge(IDENTITY, (*apart, decided))
    assert merged.state == {"phone": "222"}
    assert merged.conflicts == ()


def test_a_cleared_field_is_gone_from_the_state() -> None:
    world = World()
    acts = (
        world.act("hill", SET, {"phone": "111", "text": {"name": "Fern"}}),
        world.act("hill", SET, {"phone": None, "text": {"name": None}}),
    )
    assert merge(IDENTITY, acts).state == {}


def test_phoning_is_unsafe_as_long_as_one_of_two_says_so() -> None:
    world = World()
    no = world.act("hill", SET, {"may_phone": "no"}, at=1)
    yes = world.act("lake", SET, {"may_phone": "yes"}, at=2)
    merged = merge(IDENTITY, (no, yes))
    assert merged.state == {"may_phone": "no"}
    assert [found.value for found in merged.conflicts[0].candidates] == ["no", "yes"]
    later = world.act("lake", SET, {"may_phone": "yes"}, after=[no])
    assert merge(IDENTITY, (no, yes, later)).state == {"may_phone": "yes"}


def test_not_asked_yet_is_more_careful_than_yes() -> None:
    world = World()
    yes = world.act("hill", SET, {"may_visit": "yes"}, at=2)
    cleared = world.act("lake", SET, {"may_visit": None}, at=1)
    assert merge(IDENTITY, (yes, cleared)).state == {}


def test_a_mark_stands_against_a_missing_one_and_limits_add_up() -> None:
    world = World()
    acts = (
        world.act("hill", SET, {"unsafe": True, "limits": ["birch", "moss"]}, at=1),
        world.act("lake", SET, {"unsafe": False, "limits": ["reed", "moss"]}, at=2),
        world.act("shore", SET, {"limits": None}, at=3),
    )
    assert merge(CAREFUL, acts).state == {"unsafe": True, "limits": ["reed", "moss", "birch"]}


def test_words_in_an_unknown_form_are_passed_over() -> None:
    world = World()
    acts = (world.act("hill", SET, {"text": "only words", "phone": "111"}),)
    assert merge(IDENTITY, acts).state == {"phone": "111"}


@given(histories("client_identity"))
def test_no_value_written_apart_from_the_shown_one_is_lost(history: History) -> None:
    acts = [act for act in history.acts if act.act == SET]
    merged = merge(IDENTITY, acts)
    offered = {
        conflict.subject: [found.value for found in conflict.candidates] for conflict in merged.conflicts
    }
    for act in acts:
        replaced = any(history.truly_sees(other, act) for other in acts)
        value = (act.payload or {})["phone"]
        if not replaced:
            assert value in offered.get("phone", [merged.state.get("phone")])
