"""Writing: one act, one signed operation, one row, its words; all of it or nothing."""

from datetime import timedelta

import pytest

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import (
    ClockAheadError,
    MalformedOperationError,
    RecordNotFoundError,
    UnknownKindError,
)
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.domain.kinds import OperationClass, ScopeType
from pss_desktop.journal.operation import check_operation
from pss_desktop.vault.journal_writer import Entry
from tests.fakes import NOON
from tests.unit.vault.shelf import PERSON_KEY, Shelf


def test_an_act_that_counts_is_signed_by_the_person(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client())
    key = shelf.storage.journal.record_key(note)
    assert key is not None
    (stored,) = shelf.storage.journal.operations(key)
    check_operation(stored.operation, PERSON_KEY.public)
    header = stored.operation.header
    assert (header.person_signed, header.author) == (True, shelf.storage.identity.person)
    assert header.op_class == "clinical"
    assert header.deps.covers(header.feed, header.seq - 1)


def test_salts_differ_so_that_equal_words_cannot_be_told(shelf: Shelf) -> None:
    client = shelf.add_client()
    for _ in range(3):
        shelf.sign_note(client)
    salts = shelf.storage.connection.rows("SELECT DISTINCT salt FROM op")
    assert len(salts) == 5


@pytest.mark.parametrize(
    "kind, act",
    [("garden_walk", "set"), ("session_note", "dance"), ("client", "sign")],
)
def test_what_this_version_does_not_know_is_not_written(shelf: Shelf, kind: str, act: str) -> None:
    with pytest.raises(UnknownKindError):
        shelf.write(kind, act, RecordId(shelf.ids.new()), ScopeId(bytes(16)), {})
    assert shelf.storage.journal.local_head().count == 0


def test_a_class_that_the_kind_may_not_have_is_refused(shelf: Shelf) -> None:
    entry = Entry(
        "client_identity",
        "set",
        RecordId(shelf.ids.new()),
        ScopeId(bytes(16)),
        {},
        op_class=OperationClass.CLINICAL,
    )
    with pytest.raises(UnknownKindError):
        shelf.storage.writer.write(entry)


def test_a_scope_may_be_another_than_the_usual_one(shelf: Shelf) -> None:
    entry = Entry(
        "review",
        "approve",
        RecordId(shelf.ids.new()),
        ScopeId(bytes(16)),
        {"text": {"comment": "Well seen."}},
        scope_type=ScopeType.PROGRAMME,
    )
    shelf.storage.writer.write(entry)
    assert shelf.storage.connection.rows("SELECT type FROM scope") == [("programme",)]


def test_a_payload_past_its_limits_leaves_nothing(shelf: Shelf) -> None:
    client = shelf.add_client()
    before = shelf.storage.journal.local_head()
    with pytest.raises(MalformedOperationError):
        shelf.write("client", "set", client, ScopeId(client), {"text": {"code": "x" * (1024 * 1024)}})
    assert shelf.storage.journal.local_head() == before


def test_the_clock_goes_on_where_it_was_after_reopening(shelf: Shelf) -> None:
    client = shelf.add_client()
    shelf.sign_note(client)
    before = shelf.storage.journal.last_hlc()
    shelf.clock.set(NOON - timedelta(hours=3))
    later = Shelf.on(shelf.storage.connection, shelf.clock, first_id=500)
    later.sign_note(client)
    assert later.storage.journal.last_hlc() > before


def test_a_clock_set_back_by_days_asks_a_person_and_a_repair_starts_a_new_era(shelf: Shelf) -> None:
    client = shelf.add_client()
    shelf.clock.set(NOON - timedelta(days=3))
    with pytest.raises(ClockAheadError):
        shelf.sign_note(client)
    written = shelf.storage.writer.repair_clock(shelf.ids)
    assert written.hlc.era == 1
    assert shelf.storage.records.get(written.record).kind == "clock_repair"
    note = shelf.sign_note(client)
    assert shelf.storage.records.get(note).status == "signed"
    assert shelf.storage.journal.last_hlc().era == 1
    shelf.assert_views_agree()


def test_a_peers_clock_drags_ours_an_hour_at_most_and_is_kept(shelf: Shelf) -> None:
    shelf.add_client()
    ms = int(NOON.timestamp() * 1000)
    shelf.storage.writer.observe(Hlc(0, ms + 999 * 3600 * 1000, 0))
    assert shelf.storage.journal.last_hlc() == Hlc(0, ms + 3600 * 1000, 0)


def _told(shelf: Shelf, client: RecordId, to: str = "Juniper Hollow") -> Entry:
    payload = {"text": {"to": to}, "audience": "supervisor", "what": ["session_note"]}
    return Entry("disclosure", "add", RecordId(shelf.ids.new()), ScopeId(client), payload)


def test_records_of_many_cases_that_begin_together_are_as_if_written_one_by_one(shelf: Shelf) -> None:
    clients = [shelf.add_client(code=f"K{number}") for number in range(210)]
    entries = [_told(shelf, client) for client in (*clients, clients[0])]
    count = shelf.storage.journal.local_head().count
    with shelf.storage.connection.transaction():
        shelf.storage.writer.begin(entries)
    head = shelf.storage.journal.local_head()
    assert head.count == count + 211
    for entry in (entries[0], entries[209]):
        found = shelf.storage.records.get(entry.record)
        assert (found.kind, found.scope, found.content["what"]) == (
            "disclosure",
            entry.scope,
            ["session_note"],
        )
    second = shelf.storage.journal.operations(shelf.storage.records.get(entries[210].record).key)
    first = shelf.storage.journal.operations(shelf.storage.records.get(entries[0].record).key)
    assert second[0].operation.header.prev == first[0].operation.hash
    assert shelf.storage.journal.last_hlc() == second[0].operation.header.hlc
    assert len(shelf.storage.search.find_records("juniper").hits) == 211
    shelf.assert_views_agree()
    again = Shelf.on(shelf.storage.connection, shelf.clock, first_id=5_000)
    assert again.storage.journal.local_head() == head
    again.sign_note(clients[3])
    again.assert_views_agree()


def test_nothing_begins_where_one_of_them_is_here_already_or_was_erased(shelf: Shelf) -> None:
    client = shelf.add_client()
    begun, fresh = _told(shelf, client), _told(shelf, client)
    shelf.storage.writer.begin([begun])
    before = shelf.storage.journal.local_head()
    for entries in ([fresh, begun], [fresh, fresh]):
        with pytest.raises(MalformedOperationError):
            shelf.storage.writer.begin(entries)
    shelf.storage.connection.run(
        "INSERT INTO tombstone (uid, by, hash) VALUES (?, ?, ?)", (fresh.record, b"b" * 16, b"e" * 32)
    )
    with pytest.raises(RecordNotFoundError):
        shelf.storage.writer.begin([fresh])
    assert shelf.storage.journal.local_head() == before
    shelf.storage.writer.begin([])
    assert shelf.storage.journal.local_head() == before
