"""The projection: rows that say what the merged journal says, now and after any rebuild."""

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.feeds import feed_id
from pss_desktop.journal.operation import FeedPlace, Operation, Writing, seal_operation
from pss_desktop.journal.versions import NOTHING_SEEN, VersionVector
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.schema import create_schema
from pss_desktop.vault.slices import finish
from tests.fakes import FakeClock
from tests.unit.vault.shelf import DEVICE_KEYS, KEY, OTHER_DEVICE, PERSON_KEY, Shelf, an_identity

AUTHOR: Final = an_identity().person


def from_elsewhere(
    client: ClientId, record: RecordId, name: str, *, ms: int, deps: VersionVector = NOTHING_SEEN
) -> Operation:
    """The first change that another device wrote to the identity of *client*, knowing only *deps*."""
    payload = encode_payload({"text": {"name": name}})
    return seal_operation(
        Writing("client_identity", "set", "identifying", AUTHOR, record, payload),
        FeedPlace(feed_id(OTHER_DEVICE.device, ScopeId(client))),
        hlc=Hlc(0, ms, 0),
        deps=deps,
        salt=b"salt-from-afar-1",
        signer=PERSON_KEY,
    )


def take_in(shelf: Shelf, client: ClientId, operation: Operation) -> None:
    """Stage and accept one operation of the other device."""
    journal, projection = shelf.storage.journal, shelf.storage.projection
    with shelf.storage.connection.transaction():
        scope = Scope(ScopeId(client), ScopeType.CASE)
        journal.stage([operation], device=OTHER_DEVICE.device, scope=scope)
        journal.accept(operation.header.feed, operation.header.seq)
        key = journal.record_key(operation.header.record)
        assert key is not None
        projection.update(key, journal.operations(key))


def test_a_client_has_code_state_and_name_in_its_rows(shelf: Shelf) -> None:
    client = shelf.add_client("Fern Riverbend", code="K7-204")
    listed = shelf.storage.clients.get(client)
    assert listed is not None
    assert listed.client is not None
    assert listed.identity is not None
    assert (listed.client.status, listed.client.title) == ("open", "K7-204")
    assert listed.identity.title == "Fern Riverbend"
    assert listed.identity.author == AUTHOR


def test_a_signed_note_points_at_its_content_and_stores_nothing_twice(shelf: Shelf) -> None:
    note = shelf.sign_note(shelf.add_client(), "Sat under the fig tree.")
    row = shelf.storage.connection.row("SELECT state, op, status FROM record WHERE uid = ?", (note,))
    assert row == (None, 3, "signed")
    stored = shelf.storage.records.get(note)
    assert stored.content["text"] == {"narrative": "Sat under the fig tree."}
    assert stored.at == shelf.clock.now()


@pytest.mark.parametrize(
    "kind, status",
    [(AddendumKind.ADDENDUM, "amended"), (AddendumKind.ENTERED_IN_ERROR, "entered_in_error")],
)
def test_an_addendum_changes_the_notes_status_and_never_its_content(
    shelf: Shelf, kind: AddendumKind, status: str
) -> None:
    note = shelf.sign_note(shelf.add_client(), "Sat under the fig tree.")
    written = shelf.add_to_note(note, "It was an olive tree.", kind)
    stored = shelf.storage.records.get(note)
    assert (written.status, stored.status) == (status, status)
    assert stored.content["text"] == {"narrative": "Sat under the fig tree."}
    shelf.assert_views_agree()


def test_a_record_of_a_newer_version_is_kept_and_only_placed_in_time(shelf: Shelf) -> None:
    client = shelf.add_client()
    scope = Scope(ScopeId(client), ScopeType.CASE)
    walk = shelf.sign_note(client)
    with shelf.storage.connection.transaction():
        shelf.storage.connection.run("DROP TRIGGER op_never_changes")
        kind = shelf.storage.journal.keys.kind("garden_walk")
        shelf.storage.connection.run("UPDATE record SET kind = ? WHERE uid = ?", (kind, walk))
        key = shelf.storage.journal.record_key(walk)
        assert key is not None
        shelf.storage.projection.update(key, [])
    stored = shelf.storage.records.get(walk)
    assert (stored.kind, stored.status, stored.content) == ("garden_walk", "", {})
    assert stored.scope == scope.id
    shelf.assert_views_agree()


def test_names_written_apart_ask_for_a_decision_until_somebody_who_saw_both_decides(shelf: Shelf) -> None:
    client = shelf.add_client("Fern Riverbend")
    identity = shelf.identity_record(client)
    take_in(shelf, client, from_elsewhere(client, identity, "Fern Riverside", ms=1))
    (open_question,) = shelf.storage.outstanding.to_decide(count=10)
    assert open_question.id == identity
    shelf.assert_views_agree()
    shelf.write("client_identity", "set", identity, ScopeId(client), {"text": {"name": "Fern Riverside"}})
    assert shelf.storage.outstanding.to_decide(count=10) == ()
    shelf.assert_views_agree()


def test_a_missing_row_is_damage(shelf: Shelf) -> None:
    with pytest.raises(VaultDamagedError):
        shelf.storage.projection.update(99, [])


# Rebuilding and comparing


@pytest.mark.parametrize(
    "tampering, column",
    [
        ("UPDATE record SET status = 'closed' WHERE id = 1", "status"),
        ("UPDATE record SET title = 'X9-999' WHERE id = 1", "title"),
        ("UPDATE record SET state = '{}' WHERE id = 2", "state"),
        ("UPDATE record SET at = at + 1 WHERE id = 3", "at"),
        ("UPDATE record SET op = 1 WHERE id = 3", "op"),
        ("UPDATE record SET author = NULL WHERE id = 3", "author"),
        ("INSERT INTO decision (record, conflicts) VALUES (3, '[]')", "conflicts"),
        ("UPDATE client_list SET sort = 'zinnia'", "client_list"),
        ("DELETE FROM client_list", "client_list"),
        ("DELETE FROM name_key WHERE type = 'word'", "client_list"),
    ],
)
def test_a_row_that_is_not_what_the_journal_says_is_found_and_put_right(
    shelf: Shelf, tampering: str, column: str
) -> None:
    shelf.sign_note(shelf.add_client())
    shelf.storage.connection.run(tampering)
    differences = finish(shelf.storage.projection.compare())
    assert column in {name for difference in differences for name in difference.columns}
    finish(shelf.storage.rebuild(anew=True))
    shelf.assert_views_agree()


def test_a_vault_that_is_open_for_reading_can_be_compared(shelf: Shelf, database: Path) -> None:
    shelf.sign_note(shelf.add_client())
    shelf.storage.connection.close()
    reader = open_connection(database, KEY, read_only=True)
    Shelf.on(reader, shelf.clock).assert_views_agree()
    reader.close()


def test_a_new_vault_needs_no_rebuild(shelf: Shelf) -> None:
    assert not shelf.storage.needs_rebuild()


def test_rows_of_another_release_are_built_again(shelf: Shelf) -> None:
    shelf.add_client()
    shelf.storage.connection.run("UPDATE derived SET version = version + 1 WHERE name = 'projection'")
    later = Shelf.on(shelf.storage.connection, shelf.clock)
    assert later.storage.needs_rebuild()
    finish(later.storage.rebuild())
    assert not later.storage.needs_rebuild()


def test_a_rebuild_that_was_cut_short_goes_on_where_it_was(shelf: Shelf) -> None:
    client = shelf.add_client()
    for number in range(300):
        shelf.sign_note(client, f"Note {number}.")
    shelf.storage.connection.run("UPDATE record SET status = 'lost'")
    slices = shelf.storage.projection.rebuild(anew=True)
    first = next(slices)
    slices.close()
    assert 0 < first.done < first.total
    later = Shelf.on(shelf.storage.connection, shelf.clock)
    assert later.storage.needs_rebuild()
    assert next(later.storage.projection.rebuild()).done > first.done
    finish(later.storage.rebuild())
    later.assert_views_agree()


class HurriedClock(FakeClock):
    """A machine so slow that each look at the clock takes a second."""

    def monotonic(self) -> float:
        self.advance(seconds=1)
        return super().monotonic()


def test_slow_machines_get_shorter_slices(shelf: Shelf) -> None:
    client = shelf.add_client()
    for number in range(5):
        shelf.sign_note(client, f"Note {number}.")
    slow = Shelf.on(shelf.storage.connection, HurriedClock())
    assert len(list(slow.storage.projection.compare())) == 7
    assert len(list(slow.storage.projection.rebuild(anew=True))) == 7
    slow.storage.search_rebuild.restart()
    assert len(list(slow.storage.search_rebuild.rebuild())) >= 7
    slow.assert_views_agree()


# The projection is the merge, whatever happens in whatever order

NAMES: Final = ("Fern", "Olive", "Cedar")
DEEDS: Final = st.lists(
    st.tuples(
        st.sampled_from(("name", "note", "addendum", "erase", "elsewhere", "rollback")),
        st.integers(0, 2),
    ),
    max_size=12,
)


@settings(max_examples=25)
@given(DEEDS)
def test_rows_always_agree_with_the_journal(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("vault") / "vault.db"
    connection = open_connection(path, KEY, create=True)
    try:
        create_schema(connection)
        shelf = Shelf.on(connection, FakeClock(), device=DEVICE_KEYS)
        clients = [shelf.add_client(name, code=f"A2-10{at}") for at, name in enumerate(NAMES)]
        notes = [shelf.sign_note(client) for client in clients]
        met: set[int] = set()
        for deed, at in deeds:
            _do(shelf, deed, clients[at], notes[at], first=at not in met)
            if deed == "elsewhere":
                met.add(at)
        shelf.assert_views_agree()
        assert connection.rows("PRAGMA integrity_check") == [("ok",)]
    finally:
        connection.close()


def _do(shelf: Shelf, deed: str, client: ClientId, note: RecordId, *, first: bool) -> None:
    scope = ScopeId(client)
    erased = shelf.storage.records.get(note).status == "erased"
    if deed == "name":
        identity = shelf.identity_record(client)
        shelf.write(
            "client_identity", "set", identity, scope, {"text": {"name": f"Ivy {shelf.ids.new()[-1]}"}}
        )
    elif deed == "note":
        shelf.sign_note(client, "Walked along the river.")
    elif deed == "addendum" and not erased:
        shelf.add_to_note(note, "And back again.")
    elif deed == "erase":
        shelf.storage.erasure.erase(note)
    elif deed == "elsewhere" and first:
        take_in(shelf, client, from_elsewhere(client, shelf.identity_record(client), "Hazel", ms=5))
    elif deed == "rollback":
        _write_in_vain(shelf, client)


def _write_in_vain(shelf: Shelf, client: ClientId) -> None:
    def write() -> None:
        with shelf.storage.connection.transaction():
            shelf.sign_note(client, "This never happened.")
            raise KeyError

    with pytest.raises(KeyError):
        write()
    assert shelf.found("happened") == []
