"""Erasing: the words go for good, the chain still verifies, and a hold or another's right stops it."""

from pathlib import Path

import pytest

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import (
    LegalHoldError,
    NotAllowedError,
    RecordNotFoundError,
    UnknownKindError,
)
from pss_desktop.domain.ids import ClientId, PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.feeds import feed_id
from pss_desktop.journal.operation import FeedPlace, Writing, seal_operation
from pss_desktop.journal.versions import NOTHING_SEEN
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.slices import finish
from pss_desktop.vault.views.search_check import unfindable_rows
from tests.unit.vault.shelf import OTHER_DEVICE, PERSON_KEY, Shelf, decrypted_file

SECRET = "zanzibarquay"


def assert_sound(shelf: Shelf) -> None:
    shelf.assert_views_agree()
    assert finish(check_journal(shelf.storage.connection, signatures=True)).problems == frozenset()


def hold(shelf: Shelf, client: ClientId) -> RecordId:
    record = RecordId(shelf.ids.new())
    shelf.write("legal_hold", "set", record, ScopeId(client), {"reason": "court"})
    return record


def test_an_erased_note_has_no_content_and_the_chain_still_verifies(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client(), f"About {SECRET}.")
    shelf.add_to_note(note, f"More about {SECRET}.")
    shelf.storage.erasure.erase(note)
    stored = shelf.storage.records.get(note)
    assert (stored.status, stored.content, stored.title) == ("erased", {}, "")
    assert shelf.found(SECRET) == []
    assert shelf.storage.connection.rows("SELECT count(*) FROM op WHERE payload IS NULL") == [(2,)]
    assert_sound(shelf)


@pytest.mark.parametrize("whole_case", [False, True])
def test_words_of_another_history_go_too(shelf: Shelf, *, whole_case: bool) -> None:
    client = shelf.add_client()
    note, other = shelf.sign_note(client, f"About {SECRET}."), shelf.sign_note(client, "About the fig tree.")
    connection = shelf.storage.connection
    connection.run("INSERT INTO fork SELECT id, feed, seq, hash, header, salt, payload FROM op")
    if whole_case:
        finish(shelf.storage.erasure.erase_scope(ScopeId(client)))
    else:
        shelf.storage.erasure.erase(note)
    branch = connection.rows(
        "SELECT record.uid FROM fork JOIN op ON op.id = fork.id JOIN record ON record.id = op.record"
        " WHERE fork.payload IS NOT NULL OR fork.salt IS NOT NULL"
    )
    left = {RecordId(uid) for (uid,) in branch}
    assert (note in left, other in left, client in left) == (False, not whole_case, not whole_case)
    assert_sound(shelf)


def test_erasing_again_changes_nothing(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client())
    shelf.storage.erasure.erase(note)
    head = shelf.storage.journal.local_head()
    shelf.storage.erasure.erase(note)
    assert shelf.storage.journal.local_head() == head


def test_what_is_not_there_cannot_be_erased(shelf: Shelf) -> None:
    with pytest.raises(RecordNotFoundError):
        shelf.storage.erasure.erase(RecordId(bytes(16)))


def test_nothing_is_added_to_what_was_erased(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client())
    shelf.storage.erasure.erase(note)
    with pytest.raises(RecordNotFoundError):
        shelf.add_to_note(note, f"More about {SECRET}.")
    assert shelf.found(SECRET) == []
    assert_sound(shelf)


def test_a_rebuild_after_the_erasure_brings_nothing_back(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client(), f"About {SECRET}.")
    shelf.storage.erasure.erase(note)
    finish(shelf.storage.rebuild(anew=True))
    assert shelf.storage.records.get(note).status == "erased"
    assert shelf.found(SECRET) == []
    assert_sound(shelf)


def test_a_whole_case_goes_with_its_drafts_and_leaves_nothing_in_the_file(
    shelf: Shelf, database: Path
) -> None:
    client = shelf.add_client(f"{SECRET.title()} Harbour", address=f"Near {SECRET}", phone="0790077007")
    other = shelf.add_client("Olive Harbour")
    for number in range(12):
        shelf.sign_note(client, f"{number}: about {SECRET}. " * 60)
        shelf.sign_note(other, "About the river.")
    shelf.storage.drafts.save("session_note", client, {"narrative": f"Half of {SECRET}"}, revision=0)
    told = list(shelf.storage.erasure.erase_scope(ScopeId(client)))
    shelf.storage.connection.checkpoint()
    assert [one.done for one in told] == list(range(1, 15))
    left = decrypted_file(database).lower()
    for trace in (SECRET, SECRET[3:], "0790077007"):
        assert trace.encode() not in left
    assert len(shelf.found("river")) == 12
    assert shelf.storage.drafts.list("session_note") == ()
    assert_sound(shelf)


def test_erasing_a_case_that_was_cut_short_goes_on(shelf: Shelf) -> None:
    client = shelf.add_client()
    notes = [shelf.sign_note(client, f"About {SECRET}.") for _ in range(4)]
    erasing = shelf.storage.erasure.erase_scope(ScopeId(client))
    next(erasing)
    next(erasing)
    erasing.close()
    assert_sound(shelf)
    assert finish(shelf.storage.erasure.erase_scope(ScopeId(client))) == 4
    assert {shelf.storage.records.get(note).status for note in notes} == {"erased"}
    assert finish(shelf.storage.erasure.erase_scope(ScopeId(client))) == 0
    assert_sound(shelf)


def test_a_legal_hold_stops_erasing_until_it_is_lifted(shelf: Shelf) -> None:
    client = shelf.add_client()
    note = shelf.sign_note(client, f"About {SECRET}.")
    held = hold(shelf, client)
    head = shelf.storage.journal.local_head()
    with pytest.raises(LegalHoldError):
        shelf.storage.erasure.erase(note)
    with pytest.raises(LegalHoldError):
        finish(shelf.storage.erasure.erase_scope(ScopeId(client)))
    assert shelf.storage.journal.local_head() == head
    assert len(shelf.found(SECRET)) == 1
    shelf.write("legal_hold", "lift", held, ScopeId(client), {})
    shelf.storage.erasure.erase(note)
    assert shelf.found(SECRET) == []
    assert_sound(shelf)


def test_a_hold_that_comes_after_the_erasure_brings_no_words_back(shelf: Shelf) -> None:
    client = shelf.add_client()
    note = shelf.sign_note(client)
    shelf.storage.erasure.erase(note)
    hold(shelf, client)
    finish(shelf.storage.rebuild(anew=True))
    assert shelf.storage.records.get(note).status == "erased"
    assert_sound(shelf)


def test_an_erasure_that_turns_out_not_to_count_gives_the_words_back(shelf: Shelf) -> None:
    """As in one slice of what others wrote: the erasure, then the hold that it may not pass."""
    client = shelf.add_client()
    note = shelf.sign_note(client, f"About {SECRET}.")
    shelf.add_to_note(note, "It was an olive tree.")
    assert shelf.write("session_note", "erase", note, ScopeId(client), {}).status == "erased"
    assert shelf.found(SECRET) == shelf.found("olive") == []
    held = hold(shelf, client)
    assert shelf.found(SECRET) == shelf.found("olive") == [note]
    assert finish(unfindable_rows(shelf.storage.connection)) == 0
    shelf.write("legal_hold", "lift", held, ScopeId(client), {})
    assert shelf.found(SECRET) == shelf.found("olive") == []
    assert_sound(shelf)


def test_what_keeps_the_rest_honest_is_not_erased_with_the_case(shelf: Shelf) -> None:
    client = shelf.add_client()
    held = hold(shelf, client)
    shelf.write("legal_hold", "lift", held, ScopeId(client), {})
    with pytest.raises(UnknownKindError):
        shelf.storage.erasure.erase(held)
    assert finish(shelf.storage.erasure.erase_scope(ScopeId(client))) == 2
    assert shelf.storage.records.get(held).status != "erased"
    assert_sound(shelf)


def a_note_of_somebody_else(shelf: Shelf, client: ClientId) -> RecordId:
    note = RecordId(b"note-of-a-friend")
    journal, scope = shelf.storage.journal, Scope(ScopeId(client), ScopeType.CASE)
    operation = seal_operation(
        Writing(
            "session_note",
            "sign",
            "clinical",
            PersonId(b"a-friend-from-af"),
            note,
            encode_payload({"text": {"narrative": f"They said {SECRET}."}}),
        ),
        FeedPlace(feed_id(OTHER_DEVICE.device, ScopeId(client))),
        hlc=Hlc(0, 1, 0),
        deps=NOTHING_SEEN,
        salt=b"salt-from-afar-1",
        signer=PERSON_KEY,
    )
    with shelf.storage.connection.transaction():
        journal.stage([operation], device=OTHER_DEVICE.device, scope=scope)
        journal.accept(operation.header.feed, 1)
        key = journal.record_key(note)
        assert key is not None
        shelf.storage.projection.update(key, journal.operations(key))
    return note


def test_what_comes_after_its_own_tombstone_comes_without_its_words(shelf: Shelf, database: Path) -> None:
    client = shelf.add_client()
    shelf.storage.connection.run(
        "INSERT INTO tombstone (uid, by, hash) VALUES (?, ?, ?)",
        (b"note-of-a-friend", b"a-friend-from-af", b"h" * 32),
    )
    note = a_note_of_somebody_else(shelf, client)
    assert shelf.storage.records.get(note).status == "erased"
    assert shelf.found(SECRET) == []
    shelf.assert_views_agree()
    shelf.storage.connection.checkpoint()
    assert SECRET.encode() not in decrypted_file(database)


def test_a_note_of_somebody_else_stays_unless_the_case_is_ours(shelf: Shelf) -> None:
    client = shelf.add_client()
    note = a_note_of_somebody_else(shelf, client)
    assert shelf.found(SECRET) == [note]
    with pytest.raises(NotAllowedError):
        shelf.storage.erasure.erase(note)
    assert shelf.found(SECRET) == [note]
    assert shelf.storage.records.get(note).status == "signed"
    shelf.assert_views_agree()
    owner = RecordId(shelf.ids.new())
    shelf.write("case_owner", "accept", owner, ScopeId(client), {})
    shelf.storage.erasure.erase(note)
    assert shelf.found(SECRET) == []
    shelf.assert_views_agree()
