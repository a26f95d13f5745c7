"""Rule 'versions', and the one safety plan that is used in a crisis while versions wait to be merged."""

from collections.abc import Mapping, Sequence

from hypothesis import given

from pss_desktop.domain.kinds import KINDS, MERGE, VERSION
from pss_desktop.journal.merge.acts import Act, ConflictKind
from pss_desktop.journal.merge.emergency_view import emergency_view
from pss_desktop.journal.merge.rules import merge
from pss_desktop.journal.merge.versions import VersionTree
from tests.builders import World
from tests.unit.journal.merge.histories import History, histories

PLAN = KINDS["safety_plan"]
OAK = {"id": "oak", "step": "people", "name": "Oak Hillside", "phone": "+00 555 0100"}
ELM = {"id": "elm", "step": "people", "name": "Elm Brook", "phone": "+00 555 0111"}


def a_plan(
    world: World,
    device: str,
    *entries: Mapping[str, object],
    parents: Sequence[Act] = (),
    name: str = VERSION,
) -> Act:
    payload = {
        "parents": [parent.hash.hex() for parent in parents],
        "entries": list(entries),
        "text": {str(entry["id"]): f"Words about {entry['id']}" for entry in entries},
    }
    return world.act(device, name, payload, after=parents)


def test_a_version_replaces_what_it_was_made_from() -> None:
    world = World()
    first = a_plan(world, "hill", OAK)
    second = a_plan(world, "hill", OAK, ELM, parents=[first])
    merged = merge(PLAN, (first, second))
    assert merged.heads == (second.hash,)
    assert merged.state["entries"] == [OAK, ELM]
    assert "parents" not in merged.state
    assert merged.conflicts == ()


def test_versions_made_apart_are_all_shown() -> None:
    world = World()
    first = a_plan(world, "hill", OAK)
    left = a_plan(world, "hill", ELM, parents=[first])
    right = a_plan(world, "lake", OAK, parents=[first])
    merged = merge(PLAN, (first, left, right))
    versions = merged.state["versions"]
    assert isinstance(versions, dict)
    assert set(versions) == {left.hash.hex(), right.hash.hex()}
    assert merged.state["text"] == {"elm": "Words about elm", "oak": "Words about oak"}
    assert [conflict.kind for conflict in merged.conflicts] == [ConflictKind.VERSIONS]


def test_a_device_that_knew_another_version_has_not_replaced_it_unless_it_says_so() -> None:
    world = World()
    first = a_plan(world, "hill", OAK)
    other = a_plan(world, "lake", ELM, parents=[first])
    payload = {"parents": [first.hash.hex()], "entries": [OAK]}
    unaware = world.act("hill", VERSION, payload, after=[other])
    assert set(merge(PLAN, (first, other, unaware)).heads) == {other.hash, unaware.hash}


def test_a_merge_that_names_all_parents_ends_the_question() -> None:
    world = World()
    left, right = a_plan(world, "hill", OAK), a_plan(world, "lake", ELM)
    joined = a_plan(world, "shore", OAK, ELM, parents=[left, right], name=MERGE)
    merged = merge(PLAN, (left, right, joined))
    assert merged.heads == (joined.hash,)
    assert merged.conflicts == ()


def test_parents_that_are_unknown_or_no_hashes_are_passed_over() -> None:
    world = World()
    odd = world.act("hill", VERSION, {"parents": ["no hash", "abcd", 5], "entries": []})
    assert merge(PLAN, [odd]).heads == (odd.hash,)


def test_no_version_at_all_is_an_empty_state() -> None:
    assert merge(PLAN, ()).state == {}


@given(histories("support_plan"))
def test_a_version_is_either_a_head_or_an_ancestor_of_one(history: History) -> None:
    acts = [act for act in history.acts if act.act != "erase"]
    tree = VersionTree(acts)
    reached = {act.hash for head in tree.heads for act in (head, *tree.ancestors(head))}
    assert reached == {act.hash for act in acts}


# The emergency view


def test_the_emergency_view_of_one_version_is_that_version() -> None:
    view = emergency_view([a_plan(World(), "hill", OAK, ELM)], [])
    assert [entry.id for entry in view.entries] == ["oak", "elm"]
    assert [entry.content["words"] for entry in view.entries] == ["Words about oak", "Words about elm"]
    assert not view.several


def test_the_emergency_view_has_every_entry_of_every_version() -> None:
    world = World()
    first = a_plan(world, "hill", OAK)
    left = a_plan(world, "hill", OAK, ELM, parents=[first])
    right = a_plan(world, "lake", OAK, {"id": "walk", "step": "coping"}, parents=[first])
    view = emergency_view([first, left, right], [])
    assert {entry.id for entry in view.entries} == {"oak", "elm", "walk"}
    assert not any(entry.struck for entry in view.entries)
    assert view.several


def test_an_unsafe_helper_never_comes_back() -> None:
    world = World()
    first = a_plan(world, "hill", OAK, ELM)
    marked = a_plan(world, "hill", {**OAK, "unsafe": True}, ELM, parents=[first])
    unaware = a_plan(world, "lake", OAK, ELM, {"id": "walk", "step": "coping"}, parents=[first])
    view = emergency_view([first, marked, unaware], [])
    assert {entry.id for entry in view.entries} == {"elm", "walk"}
    assert {entry.id for entry in view.withheld} == {"oak"}


def test_a_helper_whom_the_support_map_calls_unsafe_is_not_in_the_plan_under_any_entry() -> None:
    world = World()
    by_name = {"id": "a", "step": "people", "name": "oak  HILLSIDE"}
    by_phone = {"id": "b", "step": "distraction", "name": "O.", "phone": "00 5550100"}
    by_place = {"id": "c", "step": "people", "name": "Uncle", "person": "node-1"}
    node = {"id": "node-1", "name": "Oak Hillside", "phone": "+00 (555) 0100", "unsafe": True}
    maps = [
        world.act("hill", VERSION, {"nodes": [node]}),
        world.act("lake", VERSION, {"nodes": [{**node, "unsafe": False}]}),
    ]
    plan = a_plan(world, "shore", by_name, by_phone, by_place, ELM)
    view = emergency_view([plan], maps)
    assert [entry.id for entry in view.entries] == ["elm"]
    assert [entry.id for entry in view.withheld] == ["a", "b", "c"]


def test_a_helper_called_safe_again_by_one_who_knew_comes_back() -> None:
    world = World()
    marked = a_plan(world, "hill", {**OAK, "unsafe": True})
    cleared = a_plan(world, "lake", OAK, parents=[marked])
    assert [entry.id for entry in emergency_view([marked, cleared], []).entries] == ["oak"]


def test_an_entry_removed_in_one_version_is_struck_through() -> None:
    world = World()
    first = a_plan(world, "hill", OAK, ELM)
    removed = a_plan(world, "hill", OAK, parents=[first])
    kept = a_plan(world, "lake", OAK, ELM, parents=[first])
    view = emergency_view([first, removed, kept], [])
    assert {entry.id: entry.struck for entry in view.entries} == {"oak": False, "elm": True}


def test_a_means_step_is_done_only_if_every_version_says_so() -> None:
    world = World()
    lock = {"id": "lock", "step": "means", "done": True}
    first = a_plan(world, "hill", {**lock, "done": False})
    done = a_plan(world, "hill", lock, parents=[first])
    not_done = a_plan(world, "lake", {**lock, "done": False}, parents=[first])
    (entry,) = emergency_view([first, done, not_done], []).entries
    assert not entry.done
    agreed = a_plan(world, "lake", lock, parents=[not_done])
    (entry,) = emergency_view([first, done, not_done, agreed], []).entries
    assert entry.done


def test_two_wordings_of_one_entry_are_both_shown() -> None:
    world = World()
    acts = [a_plan(world, "hill", OAK), a_plan(world, "lake", {**OAK, "phone": "+00 555 0199"})]
    assert [entry.content["phone"] for entry in emergency_view(acts, []).entries] == [
        found["entries"][0]["phone"]  # type: ignore[index]
        for found in (act.payload or {} for act in VersionTree(acts).heads)
    ]


def test_entries_of_an_unknown_form_are_passed_over() -> None:
    world = World()
    odd = world.act("hill", VERSION, {"entries": "none", "text": 5})
    maps = [world.act("hill", VERSION, {"nodes": "none"}), world.act("lake", VERSION, {"nodes": [3]})]
    assert emergency_view([odd], maps).entries == ()
