"""Notes are drafts until they are signed, once and for good; what comes later is added and signed again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    AlreadySignedError,
    ClockAheadError,
    InvalidFieldsError,
    OwnNoteError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
    StorageFailedError,
)
from pss_desktop.domain.ids import RecordId, to_hex
from pss_desktop.domain.session_note import AddendumKind, NoteFormat
from pss_desktop.services.sessions.notes import NoteState
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.drafts import ADDENDUM_FORM
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.slices import finish
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, as_colleague, sign_note

FIG_TREE = {**NARRATIVE, "narrative": "Sat under the fig tree."}


@contextmanager
def head_out_of_reach(desk: Workspace) -> Iterator[None]:
    """The file that keeps the head outside the database can't be written for a while."""
    path = desk.vault.folder.head(desk.vault.keyed.epoch)
    away = path.with_name("away")
    path.rename(away)
    yield
    away.rename(path)


def operations(desk: Workspace) -> int:
    return desk.vault.storage.journal.local_head().count


# Drafts


def test_a_fresh_note_begins_now_and_is_not_kept_before_its_first_save(desk: Workspace) -> None:
    client = add_client(desk)
    draft = desk.notes.begin(client)
    assert draft.content == {"when": "2026-11-22T12:00:00.000Z", "format": "narrative"}
    assert (draft.revision, draft.saved_at) == (0, None)
    assert desk.notes.unsigned() == ()


def test_a_fresh_note_takes_the_format_of_the_clients_last_one(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    soap = {**NARRATIVE, "format": "soap", "plan": "Walk to the river."}
    desk.notes.sign(client, desk.notes.save_draft(client, soap, 0).revision)
    assert desk.notes.begin(client).content["format"] == NoteFormat.SOAP


def test_what_was_typed_is_there_after_a_lock(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    saved = desk.notes.save_draft(client, {"narrative": "The fi"}, 0)
    desk.close()
    again = clinic.reopen()
    draft = again.notes.begin(client)
    assert (draft.content, draft.revision, draft.saved_at) == ({"narrative": "The fi"}, 1, saved.at)
    again.close()


def test_a_draft_never_shows_under_another_client(desk: Workspace) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")
    desk.notes.save_draft(fern, FIG_TREE, 0)
    assert desk.notes.begin(alder).saved_at is None
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        desk.notes.sign(alder, 1)


def test_a_save_that_did_not_see_the_last_one_overwrites_nothing(desk: Workspace) -> None:
    client = add_client(desk)
    desk.notes.save_draft(client, {"narrative": "here"}, 0)
    for stale in (0, 2):
        with pytest.raises(StaleDraftError):
            desk.notes.save_draft(client, {"narrative": "there"}, stale)
    assert desk.notes.begin(client).content == {"narrative": "here"}


def test_only_the_first_save_of_a_draft_is_news(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    clinic.news.clear()
    desk.notes.save_draft(client, {"narrative": "a"}, 0)
    desk.notes.save_draft(client, {"narrative": "ab"}, 1)
    assert [change.kinds for change in clinic.news] == [frozenset({"draft"})]


def test_a_discarded_draft_is_gone_and_a_stale_discard_refused(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    with pytest.raises(StaleDraftError):
        desk.notes.discard_draft(client, saved.revision + 1)
    desk.notes.discard_draft(client, saved.revision)
    assert desk.notes.begin(client).saved_at is None


def test_unsigned_notes_are_listed_with_their_age(desk: Workspace, clinic: Clinic) -> None:
    fern, alder, moss = (add_client(desk, name) for name in ("Fern", "Alder", "Moss"))
    desk.notes.save_draft(fern, {"narrative": "one two", "subjective": "three", "minutes": "50"}, 0)
    clinic.clock.advance(days=3, hours=5)
    desk.notes.save_draft(alder, {}, 0)
    desk.notes.save_draft(fern, {"narrative": "one two three four"}, 1)
    desk.notes.save_draft(moss, {}, 0)
    desk.clients.move_to_bin(moss)
    first, second = desk.notes.unsigned()
    assert (first.client, first.name, first.age_days, first.words) == (fern, "Fern", 3, 4)
    assert (second.client, second.age_days, second.words) == (alder, 0, 0)


def test_a_computer_set_back_makes_no_note_younger_than_new(desk: Workspace, clinic: Clinic) -> None:
    desk.notes.save_draft(add_client(desk), {}, 0)
    clinic.clock.set(clinic.clock.now() - timedelta(days=9))
    assert [note.age_days for note in desk.notes.unsigned()] == [0]


# Signing


def test_a_signed_note_is_read_back_as_it_was_written(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    content = {**NARRATIVE, "minutes": 50, "present": ["client"], "narrative": "Sat under the fig tree."}
    saved = desk.notes.save_draft(client, content, 0)
    desk.signing.confirm(PASSPHRASE)
    me = object()
    clinic.news.clear()
    note = desk.notes.sign(client, saved.revision, origin=me)
    detail = desk.notes.get(note)
    assert detail.note.body.parts == {"narrative": "Sat under the fig tree."}
    assert (detail.note.body.minutes, detail.note.body.present) == (50, ("client",))
    assert (detail.note.client, detail.note.signed_at) == (client, clinic.clock.now())
    assert detail.note.author == desk.vault.identity.person
    assert (detail.state, detail.addenda) == (NoteState.SIGNED, ())
    assert desk.notes.unsigned() == ()
    (change,) = clinic.news
    assert change.concerns("session_note", "draft", client=client)
    assert change.origin is me


def test_signing_asks_for_the_passphrase_and_keeps_the_draft_meanwhile(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    with pytest.raises(PassphraseNeededError):
        desk.notes.sign(client, saved.revision)
    assert desk.notes.begin(client).content == FIG_TREE


def test_unlocking_counts_as_no_confirmation(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    desk = clinic.reopen()
    assert desk.signing.needs_passphrase()
    desk.close()


def test_an_older_revision_is_not_signed(desk: Workspace) -> None:
    client = add_client(desk)
    desk.notes.save_draft(client, FIG_TREE, 0)
    desk.notes.save_draft(client, {**FIG_TREE, "narrative": "More was typed."}, 1)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(StaleDraftError):
        desk.notes.sign(client, 1)
    assert desk.notes.begin(client).revision == 2


def test_an_incomplete_note_is_not_signed_and_stays_a_draft(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, {**NARRATIVE, "minutes": "many"}, 0)
    desk.signing.confirm(PASSPHRASE)
    before = operations(desk)
    with pytest.raises(InvalidFieldsError) as refused:
        desk.notes.sign(client, saved.revision)
    assert {problem.field for problem in refused.value.problems} == {"minutes", "narrative"}
    assert desk.notes.begin(client).revision == saved.revision
    assert operations(desk) == before


def test_a_clock_that_needs_a_person_stops_the_signature_and_keeps_the_draft(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    clinic.clock.set(clinic.clock.now() - timedelta(days=2))
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(ClockAheadError):
        desk.notes.sign(client, saved.revision)
    assert desk.notes.begin(client).content == FIG_TREE
    desk.today.repair_clock()
    assert desk.notes.get(desk.notes.sign(client, saved.revision)).state is NoteState.SIGNED


def test_a_signature_that_fails_midway_leaves_draft_journal_and_search_as_they_were(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    desk.signing.confirm(PASSPHRASE)
    before = operations(desk)
    connection = desk.vault.storage.connection
    connection.run(
        "CREATE TEMP TRIGGER broken BEFORE DELETE ON main.draft BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )
    with pytest.raises(Exception, match="broken"):
        desk.notes.sign(client, saved.revision)
    connection.run("DROP TRIGGER broken")
    assert desk.notes.begin(client).content == FIG_TREE
    assert operations(desk) == before
    assert desk.finder.search("fig").notes == ()
    note = desk.notes.sign(client, saved.revision)
    assert desk.notes.page(client).rows[0].id == note


def test_the_head_outside_knows_of_a_signature_before_it_is_called_done(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    kept = OutsideHead(desk.vault.folder.head(1), desk.vault.keyed.keys.head_mac).read()
    assert kept == desk.vault.storage.journal.local_head()


def test_a_signature_whose_head_could_not_be_kept_is_finished_and_not_done_twice(
    desk: Workspace, clinic: Clinic
) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    desk.signing.confirm(PASSPHRASE)
    clinic.news.clear()
    with head_out_of_reach(desk):
        with pytest.raises(StorageFailedError):
            desk.notes.sign(client, saved.revision)
        with pytest.raises(StorageFailedError):
            desk.notes.sign(client, saved.revision)
        with pytest.raises(AlreadySignedError):
            desk.notes.save_draft(client, FIG_TREE, saved.revision)
    assert len(clinic.news) == 1
    note = desk.notes.sign(client, saved.revision)
    assert [row.id for row in desk.notes.page(client).rows] == [note]
    with pytest.raises(StaleDraftError):
        desk.notes.sign(client, saved.revision)


def test_an_addition_whose_head_could_not_be_kept_is_not_added_twice(desk: Workspace) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    with head_out_of_reach(desk), pytest.raises(StorageFailedError):
        desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    detail = desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    assert len(detail.addenda) == 1
    again = desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    assert len(again.addenda) == 2


def test_a_draft_that_went_to_two_computers_is_named_the_same_by_both_notes(
    desk: Workspace, tmp_path: Path
) -> None:
    client = add_client(desk)
    saved = desk.notes.save_draft(client, FIG_TREE, 0)
    made = finish(desk.safekeeping.back_up())
    other = Clinic(tmp_path / "other").unlocking().restore(made.entry.folder, PASSPHRASE)
    notes = []
    for one in (desk, other):
        one.signing.confirm(PASSPHRASE)
        notes.append(one.notes.get(one.notes.sign(client, saved.revision)).note)
    other.close()
    assert notes[0].id != notes[1].id
    assert notes[0].draft == notes[1].draft != ""


# After the signature


def test_nothing_that_was_signed_changes_by_an_addendum(desk: Workspace, clinic: Clinic) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    before = desk.notes.get(note).note
    clinic.clock.advance(minutes=5)
    detail = desk.notes.add_addendum(note, AddendumKind.ADDENDUM, " It was an olive tree. ")
    assert detail.note == before
    assert detail.state is NoteState.AMENDED
    (addendum,) = detail.addenda
    assert (addendum.kind, addendum.text) == (AddendumKind.ADDENDUM, "It was an olive tree.")
    assert (addendum.author, addendum.at) == (desk.vault.identity.person, clinic.clock.now())


def test_addenda_stand_in_the_order_in_which_they_were_signed(desk: Workspace) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    for kind in (AddendumKind.LATE_ENTRY, AddendumKind.AMENDMENT, AddendumKind.ENTERED_IN_ERROR):
        desk.notes.add_addendum(note, kind, f"As a {kind.value}.")
    detail = desk.notes.get(note)
    assert [added.kind.value for added in detail.addenda] == ["late_entry", "amendment", "entered_in_error"]
    assert detail.state is NoteState.ENTERED_IN_ERROR


def test_an_addendum_is_signed_with_the_passphrase_and_needs_words(desk: Workspace, clinic: Clinic) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    with pytest.raises(InvalidFieldsError):
        desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "  ")
    clinic.clock.advance(minutes=15)
    with pytest.raises(PassphraseNeededError):
        desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    assert desk.notes.get(note).addenda == ()


def test_the_addendums_own_draft_goes_with_its_signature(desk: Workspace) -> None:
    client = add_client(desk)
    note = sign_note(desk, client, "Sat under the fig tree.")
    form = f"{ADDENDUM_FORM}:{to_hex(note)}"
    desk.drafts.save(form, client, {"kind": "addendum", "text": "It was an olive tree."}, 0)
    desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "Something said in passing.")
    assert desk.drafts.open(form, client) is not None
    desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree.")
    assert desk.drafts.open(form, client) is None


def test_a_client_is_no_note(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    for no_note in (client, RecordId(bytes(16))):
        with pytest.raises(RecordNotFoundError):
            desk.notes.get(no_note)
        with pytest.raises(RecordNotFoundError):
            desk.notes.add_addendum(no_note, AddendumKind.ADDENDUM, "words")


def test_notes_are_listed_newest_session_first_page_by_page(desk: Workspace) -> None:
    client = add_client(desk)
    days = [f"2026-11-{day:02}T09:00:00.000Z" for day in (3, 1, 5, 2, 4)]
    for day in days:
        sign_note(desk, client, f"On {day[:10]} under the fig tree.", day)
    seen, after = list[str](), None
    while True:
        page = desk.notes.page(client, after, 2)
        seen += [row.opening[3:13] for row in page.rows]
        if page.next is None:
            break
        after = page.next
    assert seen == [day[:10] for day in sorted(days, reverse=True)]


def test_the_last_note_to_load_is_the_newest_that_holds(desk: Workspace) -> None:
    client = add_client(desk)
    assert desk.notes.last_signed(client) is None
    first = sign_note(desk, client, "The first.", "2026-11-20T09:00:00.000Z")
    second = sign_note(desk, client, "The second.", "2026-11-21T09:00:00.000Z")
    last = desk.notes.last_signed(client)
    assert last is not None
    assert last.note.id == second
    desk.notes.add_addendum(second, AddendumKind.ENTERED_IN_ERROR, "Another person's session.")
    last = desk.notes.last_signed(client)
    assert last is not None
    assert last.note.id == first
    rows = desk.notes.page(client).rows
    assert [row.state for row in rows] == [NoteState.ENTERED_IN_ERROR, NoteState.SIGNED]


# What a session worked on


def test_a_note_begins_with_the_goals_of_the_one_before_still_to_be_rated(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    worked = {**FIG_TREE, "goal_1": "Sleep until five", "progress_1": "improvement", "goal_2": "The market"}
    desk.notes.sign(client, desk.notes.save_draft(client, worked, 0).revision)
    begun = desk.notes.begin(client).content
    assert (begun["goal_1"], begun["goal_2"]) == ("Sleep until five", "The market")
    assert "progress_1" not in begun


def test_two_notes_of_one_day_are_two_notes(desk: Workspace) -> None:
    client = add_client(desk)
    first, second = sign_note(desk, client, "Morning."), sign_note(desk, client, "Afternoon.")
    assert {row.id for row in desk.notes.page(client).rows} == {first, second}


def test_the_risk_of_the_day_is_in_the_list(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    desk.notes.sign(client, desk.notes.save_draft(client, {**FIG_TREE, "risk": "high"}, 0).revision)
    (row,) = desk.notes.page(client).rows
    assert row.risk == "high"


def test_homework_is_found_by_the_search(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    content = {**FIG_TREE, "homework": "Water the marigolds."}
    note = desk.notes.sign(client, desk.notes.save_draft(client, content, 0).revision)
    assert [hit.note for hit in desk.finder.search("marigolds").notes] == [note]


# The name of a second person


def test_a_colleagues_note_can_be_co_signed_once(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    with as_colleague(desk):
        note = sign_note(desk, client, "Written by Reed.")
    before = desk.notes.get(note)
    assert (before.author, before.mine, before.may_co_sign) == ("Reed Marsh", False, True)
    detail = desk.notes.co_sign(note)
    assert [(one.name, one.by.at) for one in detail.co_signed] == [("Hazel Brook", clinic.clock.now())]
    assert (detail.state, detail.may_co_sign) == (NoteState.SIGNED, False)
    count = operations(desk)
    assert desk.notes.co_sign(note) == detail
    assert operations(desk) == count


def test_ones_own_note_cannot_be_co_signed(desk: Workspace) -> None:
    note = sign_note(desk, add_client(desk), "Mine.")
    assert not desk.notes.get(note).may_co_sign
    with pytest.raises(OwnNoteError):
        desk.notes.co_sign(note)


def test_co_signing_asks_for_the_passphrase(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    with as_colleague(desk):
        note = sign_note(desk, client, "Written by Reed.")
    clinic.clock.advance(minutes=16)
    with pytest.raises(PassphraseNeededError):
        desk.notes.co_sign(note)


def test_a_note_entered_in_error_is_not_co_signed(desk: Workspace) -> None:
    client = add_client(desk)
    with as_colleague(desk):
        note = sign_note(desk, client, "Written by Reed.")
        desk.notes.add_addendum(note, AddendumKind.ENTERED_IN_ERROR, "Wrong client.")
    assert not desk.notes.get(note).may_co_sign
