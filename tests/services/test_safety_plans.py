"""Safety plans: signed versions that are never overwritten, and one plan to use while several wait."""

import pytest

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import (
    InvalidFieldsError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
    VersionReplacedError,
)
from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import VERSION
from pss_desktop.domain.safety_plan import SafetyPlan, Step
from pss_desktop.domain.stepped_plan import EndReason, PlanDeed
from pss_desktop.domain.unsafe_people import person_marks
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.builders_plans import (
    COPING,
    ENTRIES,
    HELPER,
    MEANS,
    NOT_ASKED,
    SIGNS,
    protection_form,
    safety_form,
)
from tests.builders_plans import Entry as Line
from tests.services.clinic import PASSPHRASE, Clinic, add_client

REVIEW = PartialDate("2027-01-15", Precision.DAY)
COPY = {"to": "client", "form": "card", "on": "2026-11-22"}


def sign_plan(desk: Workspace, client: ClientId, *entries: Line, **answers: object) -> OpHash:
    """Write the next version and sign it."""
    work = desk.safety_plans.work(client, None)
    content = {**safety_form(*entries, **answers), "parents": work.content["parents"]}
    saved = desk.drafts.save("safety_plan", client, content, 0)
    desk.signing.confirm(PASSPHRASE)
    return desk.safety_plans.save(client, saved.revision)


def fork(desk: Workspace, client: ClientId, parent: OpHash, *entries: Line, **answers: object) -> OpHash:
    """A version made apart from *parent*, as it would come from another computer."""
    saved = desk.drafts.save(
        "safety_plan", client, {**safety_form(*entries, **answers), "parents": [to_hex(parent)]}, 0
    )
    desk.signing.confirm(PASSPHRASE)
    return desk.safety_plans.save(client, saved.revision)


def test_without_a_plan_there_is_none_and_the_editor_begins_empty(desk: Workspace) -> None:
    client = add_client(desk)
    overview = desk.safety_plans.overview(client)
    assert (overview.heads, overview.current, overview.active, overview.several) == ((), None, False, False)
    work = desk.safety_plans.work(client, None)
    assert (work.content, work.number, work.several) == ({"entries": [], "parents": []}, 1, 0)


def test_a_signed_plan_is_the_clients_plan_and_its_draft_is_gone(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    overview = desk.safety_plans.overview(client)
    assert [head.hash for head in overview.heads] == [version]
    plan = overview.heads[0].plan
    assert (plan.number, plan.deed, plan.made_at, plan.reviewed_at) == (
        1,
        PlanDeed.WRITTEN,
        desk.seat.storage.clock.now(),
        desk.seat.storage.clock.now(),
    )
    assert [entry.id for entry in plan.entries] == [str(entry["id"]) for entry in ENTRIES]
    assert overview.heads[0].mine
    assert overview.active
    assert desk.drafts.open("safety_plan", client) is None


def test_the_record_tells_lists_its_state_and_its_review(desk: Workspace) -> None:
    client = add_client(desk)
    sign_plan(desk, client)
    record = desk.seat.storage.records.get(single_record(ScopeId(client), "safety_plan"))
    assert record.status == "active"
    assert record.due is not None
    assert record.due.date().isoformat() == "2026-12-20"


def test_a_new_version_begins_from_the_last_and_overwrites_nothing(desk: Workspace) -> None:
    client = add_client(desk)
    first = sign_plan(desk, client)
    work = desk.safety_plans.work(client, None)
    assert work.number == 2
    assert (
        SafetyPlan.from_form(work.content).entries == desk.safety_plans.overview(client).heads[0].plan.entries
    )
    second = sign_plan(desk, client, SIGNS)
    history = desk.safety_plans.history(client)
    assert [(one.hash, one.plan.number) for one in history] == [(second, 2), (first, 1)]
    assert history[0].parents == (first,)
    assert len(history[1].plan.entries) == len(ENTRIES)


def test_signing_asks_for_the_passphrase_a_fresh_draft_and_a_whole_form(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.drafts.save("safety_plan", client, safety_form(), 0)
    with pytest.raises(PassphraseNeededError):
        desk.safety_plans.save(client, saved.revision)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        desk.safety_plans.save(client, saved.revision + 1)
    wrong = desk.drafts.save("safety_plan", client, safety_form({**HELPER, "name": ""}), saved.revision)
    with pytest.raises(InvalidFieldsError):
        desk.safety_plans.save(client, wrong.revision)
    assert desk.safety_plans.overview(client).heads == ()


def test_still_right_moves_the_dates_and_keeps_words_and_number(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    desk.safety_plans.still_right(client, version, REVIEW)
    (head,) = desk.safety_plans.overview(client).heads
    assert (head.plan.deed, head.plan.number, head.plan.review_on) == (PlanDeed.STILL_RIGHT, 1, REVIEW)
    assert len(head.plan.entries) == len(ENTRIES)
    with pytest.raises(VersionReplacedError):
        desk.safety_plans.still_right(client, version, REVIEW)


def test_copies_are_remembered_also_by_the_next_version(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    given = desk.safety_plans.give_copy(client, version, COPY)
    with pytest.raises(InvalidFieldsError):
        desk.safety_plans.give_copy(client, given, {**COPY, "on": "2026-02-30"})
    sign_plan(desk, client, SIGNS)
    (head,) = desk.safety_plans.overview(client).heads
    assert [(copy.to, copy.form, copy.on.iso) for copy in head.plan.copies] == [
        ("client", "card", "2026-11-22")
    ]


def test_a_plan_that_was_ended_is_not_active_and_can_begin_again(desk: Workspace) -> None:
    client = add_client(desk)
    desk.safety_plans.end(client, sign_plan(desk, client), EndReason.CLIENT_WISH)
    overview = desk.safety_plans.overview(client)
    assert (overview.active, overview.heads[0].plan.ended_why) == (False, "client_wish")
    sign_plan(desk, client)
    assert desk.safety_plans.overview(client).active


def test_two_versions_made_apart_are_both_shown_and_used_together(desk: Workspace) -> None:
    client = add_client(desk)
    base = sign_plan(desk, client, COPING, HELPER)
    here = fork(desk, client, base, HELPER, SIGNS)
    there = fork(desk, client, base, COPING, HELPER, {**NOT_ASKED, "unsafe": True}, kept="In the blue tin")
    overview = desk.safety_plans.overview(client)
    assert overview.several
    assert {head.hash for head in overview.heads} == {here, there}
    assert overview.emergency is not None
    plan = overview.current
    assert plan is not None
    assert [entry.id for entry in plan.entries] == ["s1", "c1", "h1"]
    assert overview.emergency.struck == {"c1"}
    assert [entry.title for entry in overview.emergency.withheld] == ["Wren"]
    assert set(plan.kept.split(" / ")) == {"Behind the clock in the kitchen", "In the blue tin"}
    record = desk.seat.storage.records.get(single_record(ScopeId(client), "safety_plan"))
    assert record.status == "several"


def test_bringing_versions_together_names_them_all_and_leaves_one(desk: Workspace) -> None:
    client = add_client(desk)
    base = sign_plan(desk, client, HELPER)
    here = fork(desk, client, base, {**HELPER, "phone": "555 0143"})
    there = fork(desk, client, base, HELPER, {**NOT_ASKED, "unsafe": True})
    work = desk.safety_plans.work(client, None)
    assert work.several == 2
    entries = SafetyPlan.from_form(work.content).entries
    assert sorted(entry.id for entry in entries) == ["h1", "h1-2", "h2"]
    assert [entry.unsafe for entry in entries if entry.id == "h2"] == [True]
    saved = desk.drafts.save("safety_plan", client, work.content, 0)
    desk.safety_plans.save(client, saved.revision)
    (head,) = desk.safety_plans.overview(client).heads
    assert set(head.parents) == {here, there}
    assert (head.plan.deed, head.plan.number) == (PlanDeed.MERGED, 3)


def test_a_safety_step_is_done_only_when_every_version_says_so(desk: Workspace) -> None:
    client = add_client(desk)
    base = sign_plan(desk, client, MEANS)
    fork(desk, client, base, {**MEANS, "done_on": "2026-11-20", "done_by": "Clover"})
    fork(desk, client, base, {**MEANS, "helper": "Sorrel"})
    plan = desk.safety_plans.overview(client).current
    assert plan is not None
    assert [entry.done for entry in plan.of(Step.SURROUNDINGS)] == [False, False]


def test_people_of_the_records_are_offered_but_nobody_unsafe(desk: Workspace) -> None:
    client = add_client(desk, caregivers=({"name": "Bramble", "phone": "555 0101"}, {"name": "Ivy Ford"}))
    sign_plan(desk, client, HELPER, {**NOT_ASKED, "unsafe": True})
    saved = desk.drafts.save("protection_plan", client, {**protection_form(), "parents": []}, 0)
    desk.protection_plans.save(client, saved.revision)
    work = desk.safety_plans.work(client, None)
    assert [person.name for person in work.offered] == ["Ivy Ford", "Clover", "Sorrel"]
    assert person_marks(name="bramble") <= work.unsafe


def test_whom_the_protection_plan_calls_dangerous_is_no_help_in_the_other(
    desk: Workspace,
) -> None:
    client = add_client(desk)
    sign_plan(desk, client, HELPER, {**NOT_ASKED, "name": "Bramble"})
    saved = desk.drafts.save("protection_plan", client, {**protection_form(), "parents": []}, 0)
    desk.protection_plans.save(client, saved.revision)
    plan = desk.safety_plans.overview(client).current
    assert plan is not None
    assert [entry.title for entry in plan.helpful(Step.HELP)] == ["Clover"]
    assert plan.phones == ("555 0142",)


def test_somebody_unsafe_is_not_named_as_the_one_who_helps_with_a_step(desk: Workspace) -> None:
    client = add_client(desk)
    sign_plan(desk, client, {**MEANS, "helper": "wren"}, {**NOT_ASKED, "unsafe": True})
    overview = desk.safety_plans.overview(client)
    assert overview.current is not None
    (means,) = overview.current.helpful(Step.SURROUNDINGS)
    assert means.text("helper") == ""
    assert overview.heads[0].plan.of(Step.SURROUNDINGS)[0].text("helper") == "wren"


@pytest.mark.parametrize("drawn_since", [0, 30])
def test_whom_a_support_map_calls_unsafe_is_never_offered(desk: Workspace, drawn_since: int) -> None:
    client = add_client(desk, caregivers=({"name": "Nettle"},))
    nettle = {"id": "n1", "name": "Nettle", "unsafe": True}
    with desk.seat.storage.connection.transaction():
        for nodes in ([nettle], *([],) * drawn_since):
            map_id = RecordId(desk.seat.storage.ids.new())
            drawn = {"text": {}, "nodes": nodes, "parents": []}
            desk.seat.storage.writer.write(Entry("support_map", VERSION, map_id, ScopeId(client), drawn))
    assert desk.safety_plans.work(client, None).offered == ()


def test_an_erased_client_takes_no_plan(desk: Workspace) -> None:
    nobody = RecordId(b"client-who-is-no")
    assert desk.safety_plans.work(nobody, None).offered == ()
    client = add_client(desk)
    version = sign_plan(desk, client)
    with pytest.raises(VersionReplacedError):
        desk.safety_plans.still_right(nobody, version, REVIEW)
    with pytest.raises(RecordNotFoundError):
        desk.drafts.save("safety_plan", nobody, safety_form(), 0)


def test_a_draft_is_gone_on_with_as_it_was(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    content = {**safety_form(SIGNS), "parents": [to_hex(version)], "step": "coping"}
    desk.drafts.save("safety_plan", client, content, 0)
    assert desk.safety_plans.work(client, content).content == content
    assert desk.safety_plans.overview(client).draft_at is not None


def test_a_draft_from_before_a_look_at_the_plan_replaces_what_was_looked_at(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    begun = {**safety_form(SIGNS), "parents": [to_hex(version)]}
    saved = desk.drafts.save("safety_plan", client, begun, 0)
    looked = desk.safety_plans.still_right(client, version, REVIEW)
    given = desk.safety_plans.give_copy(client, looked, COPY)
    ended = desk.safety_plans.end(client, given, EndReason.NOT_NEEDED)
    desk.safety_plans.save(client, saved.revision)
    (head,) = desk.safety_plans.overview(client).heads
    assert head.parents == (ended,)
    assert (head.plan.number, len(head.plan.copies), head.plan.ended) == (2, 1, False)


def test_a_draft_whose_plan_was_written_anew_meanwhile_overwrites_nothing(desk: Workspace) -> None:
    client = add_client(desk)
    version = sign_plan(desk, client)
    begun = {**safety_form(SIGNS), "parents": [to_hex(version)]}
    newer = fork(desk, client, version, COPING)
    saved = desk.drafts.save("safety_plan", client, begun, 0)
    own = desk.safety_plans.save(client, saved.revision)
    assert {head.hash for head in desk.safety_plans.overview(client).heads} == {newer, own}


def test_a_plan_is_there_after_the_vault_was_closed_and_opened(clinic: Clinic) -> None:
    first = clinic.create().workspace
    client = add_client(first)
    sign_plan(first, client)
    first.close()
    again = clinic.reopen()
    assert again.safety_plans.overview(client).active
    again.close()


def test_whoever_was_unsafe_is_not_offered_when_their_line_is_taken_out(desk: Workspace) -> None:
    caregiver = {"name": "Wren", "relation": "neighbour", "phone": "555 0177"}
    client = add_client(desk, caregivers=[caregiver])
    assert "Wren" in [person.name for person in desk.safety_plans.work(client, None).offered]
    sign_plan(desk, client, HELPER, {**NOT_ASKED, "unsafe": True})
    sign_plan(desk, client, HELPER)
    sign_plan(desk, client, HELPER, SIGNS)
    assert "Wren" not in [person.name for person in desk.safety_plans.work(client, None).offered]


def test_the_mark_of_somebody_unsafe_can_be_taken_away(desk: Workspace) -> None:
    client = add_client(desk)
    sign_plan(desk, client, HELPER, {**NOT_ASKED, "unsafe": True})
    sign_plan(desk, client, HELPER, NOT_ASKED)
    assert "Wren" in [person.name for person in desk.safety_plans.work(client, None).offered]
    sign_plan(
        desk, client, HELPER, NOT_ASKED, {**NOT_ASKED, "id": "d9", "step": "distraction", "unsafe": True}
    )
    assert "Wren" not in [person.name for person in desk.safety_plans.work(client, None).offered]
