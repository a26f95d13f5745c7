"""Rule 'immutable + addenda': signed words never change, and what is added is seen to be added."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import (
    ADDENDUM,
    AMENDMENT,
    APPROVE,
    CO_SIGN,
    ENTERED_IN_ERROR,
    KINDS,
    LATE_ENTRY,
    RETURN,
    SIGN,
)
from pss_desktop.journal.merge.acts import ConflictKind
from pss_desktop.journal.merge.immutable import signed_from_one_draft
from pss_desktop.journal.merge.rules import merge
from tests.builders import World, a_person
from tests.unit.journal.merge.histories import History, histories

NOTE = KINDS["session_note"]


def test_a_note_nobody_added_to_is_its_content() -> None:
    note = World().act("hill", SIGN, {"text": {"narrative": "Watered the beans."}, "format": "narrative"})
    merged = merge(NOTE, [note])
    assert (merged.content_op, merged.content, merged.state) == (
        note.hash,
        note.payload,
        {"status": "signed"},
    )
    assert merged.view["format"] == "narrative"
    assert merged.view["status"] == "signed"


@pytest.mark.parametrize(
    "names, status",
    [
        ((ADDENDUM,), "amended"),
        ((AMENDMENT,), "amended"),
        ((LATE_ENTRY,), "amended"),
        ((CO_SIGN,), "signed"),
        ((ENTERED_IN_ERROR, ADDENDUM), "entered_in_error"),
    ],
)
def test_what_is_added_shows_in_the_state_and_not_in_the_content(names: Sequence[str], status: str) -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {"narrative": "Watered the beans."}})
    added = [world.act("hill", name, {"text": {"addendum": "And the peas."}}) for name in names]
    merged = merge(NOTE, (note, *added))
    assert merged.content == note.payload
    assert merged.state["status"] == status
    assert merged.state["additions"] == [act.hash.hex() for act in added]


def test_addenda_written_apart_are_both_there() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    acts = [note, world.act("hill", ADDENDUM, at=3), world.act("lake", ADDENDUM, after=[note], at=2)]
    merged = merge(NOTE, acts)
    assert merged.state["additions"] == [acts[2].hash.hex(), acts[1].hash.hex()]
    assert merged.conflicts == ()


def test_who_co_signed_is_named() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {}})
    co_signed = world.act("lake", CO_SIGN, after=[note], by="willow")
    assert merge(NOTE, (note, co_signed)).state["co_signed"] == [a_person("willow").hex()]


def test_two_drafts_signed_on_two_devices_make_two_notes() -> None:
    notes = {
        RecordId(b"note on the hill"): "aa",
        RecordId(b"note at the lake"): "aa",
        RecordId(b"another hill day"): "bb",
        RecordId(b"without a draft!"): "",
        RecordId(b"nor has this one"): "",
    }
    twins = signed_from_one_draft(notes)
    assert twins == ((RecordId(b"note at the lake"), RecordId(b"note on the hill")),)


def test_a_second_content_changes_nothing_once_the_first_was_seen() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {"narrative": "Watered the beans."}}, at=9)
    second = world.act("lake", SIGN, {"text": {"narrative": "Cut the beans."}}, after=[note], at=1)
    merged = merge(NOTE, (note, second))
    assert merged.content == note.payload
    assert merged.state["additions"] == [second.hash.hex()]
    assert merged.conflicts == ()


def test_two_contents_made_apart_are_both_offered() -> None:
    world = World()
    note = world.act("hill", SIGN, {"text": {"narrative": "Watered the beans."}}, at=1)
    other = world.act("lake", SIGN, {"text": {"narrative": "Cut the beans."}}, at=2)
    merged = merge(NOTE, (note, other))
    assert merged.content == note.payload
    (conflict,) = merged.conflicts
    assert conflict.kind is ConflictKind.CONTENTS
    assert [found.value for found in conflict.candidates] == [note.payload, other.payload]


def test_an_addendum_whose_note_is_not_here_yet_waits_for_it() -> None:
    world = World()
    world.act("hill", SIGN, {"text": {}})
    merged = merge(NOTE, [world.act("hill", ADDENDUM)])
    assert merged.content is None
    assert merged.content_op is None


def test_a_case_conference_shows_its_last_decision() -> None:
    world = World()
    returned = world.act("hill", RETURN, {"comment": "More about the orchard."})
    approved = world.act("hill", APPROVE, {})
    assert merge(KINDS["case_conference"], [returned]).state == {"status": "return"}
    assert merge(KINDS["case_conference"], [returned, approved]).state["status"] == "approve"
    co_signed = world.act("hill", CO_SIGN)
    assert merge(KINDS["case_conference"], [returned, co_signed]).state["status"] == "return"


@given(histories("session_note"))
def test_nothing_added_ever_changes_the_content(history: History) -> None:
    note = World().act("valley", SIGN, {"text": {"narrative": "Watered the beans."}})
    after = [act for act in history.acts if act.act not in (SIGN, "erase")]
    merged = merge(NOTE, (note, *after))
    assert merged.content == note.payload
