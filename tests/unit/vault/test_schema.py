"""The tables: what they refuse, and that a release does not change them by accident."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.schema import SCHEMA_VERSION, create_schema, schema_version
from tests.unit.vault.shelf import KEY, Shelf
from tests.unit.vault.stored_schema import FIXTURES, tables_of


@pytest.fixture
def written(shelf: Shelf) -> Connection:
    """A vault with a client, a note and an audit entry."""
    shelf.sign_note(shelf.add_client())
    shelf.storage.audit.append("vault.unlocked")
    return shelf.storage.connection


PAST = [
    "DELETE FROM op",
    "UPDATE op SET id = id + 100",
    "UPDATE op SET feed = feed + 1",
    "UPDATE op SET seq = seq + 100",
    "UPDATE op SET record = 1 WHERE id = 3",
    "UPDATE op SET kind = 1 WHERE id = 3",
    "UPDATE op SET hash = zeroblob(32)",
    "UPDATE op SET header = x'00'",
    "UPDATE op SET payload = x'7b7d'",
    "UPDATE op SET salt = zeroblob(16)",
    "INSERT OR REPLACE INTO op SELECT * FROM op",
    "UPDATE OR REPLACE op SET id = 1 WHERE id = 2",
    "DELETE FROM feed",
    "UPDATE feed SET seq = seq - 1, accepted_seq = accepted_seq - 1",
    "UPDATE feed SET scope = scope + 1",
    "DELETE FROM journal_head",
    "UPDATE journal_head SET count = 0",
    "DELETE FROM audit",
    "UPDATE audit SET act = 'other'",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit",
]


@pytest.mark.parametrize("statement", PAST)
def test_the_past_does_not_change(written: Connection, statement: str) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        written.run(statement)


@pytest.mark.parametrize("statement", ["DELETE FROM tombstone", "UPDATE tombstone SET by = zeroblob(16)"])
def test_a_tombstone_stays(written: Connection, statement: str) -> None:
    written.run("INSERT INTO tombstone SELECT uid, uid, zeroblob(32) FROM record LIMIT 1")
    with pytest.raises(dbapi2.IntegrityError, match="tombstone"):
        written.run(statement)


def test_an_erased_payload_does_not_come_back(written: Connection) -> None:
    salt, payload = written.row("SELECT salt, payload FROM op WHERE id = 3") or (None, None)
    written.run("UPDATE op SET salt = NULL, payload = NULL WHERE id = 3")
    written.run("INSERT INTO tombstone SELECT uid, uid, zeroblob(32) FROM record WHERE id = 3")
    for column, value in (("payload", payload), ("salt", salt)):
        with pytest.raises(dbapi2.IntegrityError, match="does not come back"):
            written.run(f"UPDATE op SET {column} = ? WHERE id = 3", (value,))


def test_an_operation_that_comes_after_its_tombstone_comes_without_its_payload(written: Connection) -> None:
    written.run("INSERT INTO tombstone SELECT uid, uid, randomblob(32) FROM record WHERE id = 3")
    later = (
        "INSERT INTO op (id, feed, seq, record, kind, hash, header, salt, payload)"
        " SELECT 4, feed, 4, record, kind, zeroblob(32), header, {} FROM op WHERE id = 3"
    )
    with pytest.raises(dbapi2.IntegrityError, match="does not come back"):
        written.run(later.format("salt, payload"))
    assert written.run(later.format("NULL, NULL")) == 1


def test_a_payload_that_was_withheld_may_come(written: Connection) -> None:
    salt, payload = written.row("SELECT salt, payload FROM op WHERE id = 3") or (None, None)
    written.run("UPDATE op SET salt = NULL, payload = NULL WHERE id = 3")
    assert written.run("UPDATE op SET salt = ?, payload = ? WHERE id = 3", (salt, payload)) == 1


def test_the_tables_are_those_of_the_released_version(connection: Connection) -> None:
    """Whoever changes a table raises SCHEMA_VERSION, writes a migration and adds a fixture."""
    released = (FIXTURES / f"schema-{SCHEMA_VERSION}.sql").read_text(encoding="utf-8")
    ours = tables_of(connection)
    assert ours
    assert [statement for statement in ours if statement not in released] == []


def test_a_database_that_is_no_vaults_is_refused(database: Path) -> None:
    stranger = open_connection(database, KEY, create=True)
    with pytest.raises(VaultDamagedError):
        schema_version(stranger)
    create_schema(stranger)
    assert schema_version(stranger) == SCHEMA_VERSION
    stranger.close()


def test_the_whole_of_an_empty_vault_is_sound(connection: Connection) -> None:
    assert connection.rows("PRAGMA integrity_check") == [("ok",)]
    assert connection.rows("PRAGMA foreign_key_check") == []
