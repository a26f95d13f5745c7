"""Vaults of released versions as readable SQL: how they are written down, and read back into a file.

To release a new schema: raise SCHEMA_VERSION, then run ``python -m tests.unit.vault.stored_schema``, which
writes its fixture.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.schema import SCHEMA_VERSION, create_schema
from tests.fakes import FakeClock
from tests.unit.vault.shelf import KEY, Shelf

FIXTURES: Final = Path(__file__).parents[2] / "fixtures"
_END: Final = ";\n--\n"
_SHADOWS: Final = ("_data", "_idx", "_content", "_docsize", "_config")


def tables_of(connection: Connection) -> list[str]:
    """Every statement that made a table, index, view or trigger; not what SQLite made for itself."""
    found = connection.rows(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
        " ORDER BY type = 'trigger', type = 'view' DESC, rowid"
    )
    return [sql for name, sql in found if not _is_shadow(name)]


def write_down(connection: Connection) -> str:
    """The whole vault as SQL: tables first, then rows, then what guards them."""
    statements = tables_of(connection)
    guards = [one for one in statements if one.startswith("CREATE TRIGGER")]
    tables = [one for one in statements if one not in guards]
    pragmas = [f"PRAGMA {name} = {connection.scalar(f'PRAGMA {name}')}" for name in _PRAGMAS]
    return _END.join([*tables, *_rows(connection), *_index_rows(connection), *guards, *pragmas, ""])


def restore(path: Path, version: int, *, key: bytes = KEY) -> Connection:
    """A vault file as release *version* left it, open."""
    connection = open_connection(path, key, create=True)
    stored = (FIXTURES / f"schema-{version}.sql").read_text(encoding="utf-8")
    with connection.transaction():
        connection.run("PRAGMA defer_foreign_keys = ON")
        connection.script(stored.split(_END)[:-1])
    return connection


_PRAGMAS: Final = ("application_id", "user_version")


def _is_shadow(name: str) -> bool:
    return name.endswith(_SHADOWS)


def _rows(connection: Connection) -> Iterator[str]:
    names = connection.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    for (name,) in names:
        columns = [column for (column,) in connection.rows("SELECT name FROM pragma_table_info(?)", (name,))]
        quoted = ", ".join(f"quote({column})" for column in columns)
        for row in connection.rows(f"SELECT {quoted} FROM {name}"):
            yield f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join(row)})"


def _index_rows(connection: Connection) -> Iterator[str]:
    """The index holds no text of its own, so its rows are written again from the view, folded."""
    yield "INSERT INTO search (search, rank) VALUES ('secure-delete', 1), ('pgsz', 3960)"
    yield "INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1), ('pgsz', 3960)"
    for number, words in connection.rows("SELECT id, lower(words) FROM searchable WHERE words IS NOT NULL"):
        kind = "record.id = -?1" if number < 0 else "record.id = (SELECT record FROM op WHERE id = ?1)"
        state = connection.scalar(f"SELECT record.state IS NULL FROM record WHERE {kind}", (number,))
        if bool(state) is (number > 0):
            text = connection.scalar("SELECT quote(?)", (words,))
            yield f"INSERT INTO search (rowid, words) VALUES ({number}, {text})"


def _sample(connection: Connection) -> None:
    """Two clients, notes, an addendum, an erasure, a draft: words in ASCII, so that folding is lower()."""
    clock = FakeClock()
    shelf = Shelf.on(connection, clock)
    fern = shelf.add_client("Fern Riverbend", code="K7-204", phone="0700 100200")
    olive = shelf.add_client("Olive Harbour", code="M3-118")
    note = shelf.sign_note(fern, "Sat under the fig tree and talked.")
    shelf.add_to_note(note, "The dog is called Pebble.")
    gone = shelf.sign_note(olive, "This was written about somebody else.")
    shelf.storage.erasure.erase(gone)
    shelf.storage.drafts.save("session_note", olive, {"narrative": "Half a sentence"}, revision=0)
    shelf.storage.settings.put("place", {"screen": "today"})
    shelf.storage.audit.append("vault.unlocked")
    shelf.storage.audit.append("client.viewed", fern)


def main() -> int:
    """Write the fixture of the present version, which may change until it is released."""
    target = FIXTURES / f"schema-{SCHEMA_VERSION}.sql"
    with tempfile.TemporaryDirectory() as folder:
        connection = open_connection(Path(folder) / "vault.db", KEY, create=True)
        create_schema(connection)
        _sample(connection)
        FIXTURES.mkdir(exist_ok=True)
        target.write_text(write_down(connection), encoding="utf-8")
        connection.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
