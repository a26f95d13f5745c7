"""Migrations: every released schema upgrades, a kill leaves old or new, a newer one is refused."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import ReadOnlyVaultError, VaultTooNewError
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.journal_check import check_journal
from pss_desktop.vault.migrations import MIGRATIONS, Migration, check_version, migrate
from pss_desktop.vault.schema import SCHEMA_VERSION, schema_version
from pss_desktop.vault.slices import finish
from tests.fakes import FakeClock
from tests.unit.vault.shelf import KEY, Shelf, run_child
from tests.unit.vault.stored_schema import restore

STATEMENTS = (
    "ALTER TABLE setting ADD COLUMN kept_at INTEGER",
    "CREATE TABLE meadow (id INTEGER PRIMARY KEY, flower TEXT) STRICT",
    "INSERT INTO meadow (flower) VALUES ('poppy'), ('flax')",
)
NEXT = SCHEMA_VERSION + 1
TO_NEXT = (Migration(NEXT, STATEMENTS),)

# A migration whose statements end the process when the n-th one is due (the last: when COMMIT is).
DEADLY = """
import os, signal, sys
from pathlib import Path
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.migrations import Migration, migrate
from tests.unit.vault.shelf import KEY
from tests.unit.vault.test_migrations import NEXT, STATEMENTS

class Deadly(tuple):
    def __iter__(self):
        for number, statement in enumerate((*tuple.__iter__(self), None)):
            if number == int(sys.argv[2]):
                os.kill(os.getpid(), signal.SIGKILL)
            yield statement

connection = open_connection(Path(sys.argv[1]), KEY)
migrate(connection, back_up=lambda: None, migrations=[Migration(NEXT, Deadly(STATEMENTS))], newest=NEXT)
"""


def no_backup() -> None:
    return None


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_vault_of_every_released_version_opens_and_holds_what_it_held(
    database: Path, clock: FakeClock, version: int
) -> None:
    connection = restore(database, version)
    migrate(connection, back_up=no_backup)
    shelf = Shelf.on(connection, clock)
    assert schema_version(connection) == SCHEMA_VERSION
    assert finish(check_journal(connection, signatures=True)).problems == frozenset()
    if shelf.storage.needs_rebuild():
        finish(shelf.storage.rebuild())
    shelf.assert_views_agree()
    assert len(shelf.found("fig tree")) == 1
    assert len(shelf.found("pebble")) == 1
    assert shelf.found("somebody") == []
    fern, olive = shelf.storage.clients.page(["open"], count=10)
    assert (fern.sort, olive.sort) == ("fern riverbend", "olive harbour")
    draft = shelf.storage.drafts.open("session_note", olive.id)
    assert draft is not None
    assert draft.content == {"narrative": "Half a sentence"}
    assert finish(shelf.storage.audit.verify())
    connection.close()


def test_a_vault_of_this_version_is_left_alone(connection: Connection) -> None:
    backups: list[str] = []
    assert not migrate(connection, back_up=lambda: backups.append("made"))
    assert backups == []


def test_migrations_lead_to_this_version_one_by_one() -> None:
    assert [one.to for one in MIGRATIONS] == list(range(2, SCHEMA_VERSION + 1))


def test_a_backup_is_made_before_anything_changes(connection: Connection) -> None:
    seen: list[int] = []
    migrated = migrate(
        connection,
        back_up=lambda: seen.append(schema_version(connection)),
        migrations=TO_NEXT,
        newest=NEXT,
    )
    assert migrated
    assert seen == [SCHEMA_VERSION]
    assert check_version(connection, newest=NEXT) == NEXT
    assert connection.rows("SELECT flower FROM meadow") == [("poppy",), ("flax",)]


def test_without_a_backup_nothing_changes(connection: Connection) -> None:
    def no_room() -> None:
        raise ReadOnlyVaultError

    with pytest.raises(ReadOnlyVaultError):
        migrate(connection, back_up=no_room, migrations=TO_NEXT, newest=NEXT)
    assert schema_version(connection) == SCHEMA_VERSION


@pytest.mark.parametrize("statement", range(len(STATEMENTS) + 1))
def test_a_kill_at_any_statement_leaves_the_old_version_whole(
    connection: Connection, database: Path, statement: int
) -> None:
    connection.close()
    child = run_child(DEADLY, str(database), str(statement))
    assert child.returncode == -9, child.stderr
    reopened = open_connection(database, KEY)
    assert schema_version(reopened) == SCHEMA_VERSION
    assert reopened.rows("SELECT name FROM sqlite_master WHERE name = 'meadow'") == []
    assert migrate(reopened, back_up=no_backup, migrations=TO_NEXT, newest=NEXT)
    assert schema_version(reopened) == NEXT
    reopened.close()


def test_a_newer_vault_is_refused_and_can_be_read(connection: Connection, database: Path) -> None:
    connection.run(f"PRAGMA user_version = {NEXT}")
    with pytest.raises(VaultTooNewError) as told:
        migrate(connection, back_up=no_backup)
    assert (told.value.found, told.value.supported) == (NEXT, SCHEMA_VERSION)
    connection.close()
    reader = open_connection(database, KEY, read_only=True)
    assert reader.rows("SELECT count(*) FROM op") == [(0,)]
    with pytest.raises(VaultTooNewError):
        check_version(reader)
    reader.close()
