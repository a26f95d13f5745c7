"""Real SQLCipher databases, and whole vaults, for the tests of what is stored in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.schema import create_schema
from tests.fakes import FakeClock
from tests.unit.vault.shelf import KEY, Shelf
from tests.unit.vault.vaults import Bench


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the test's database lies."""
    return tmp_path / "vault-1.db"


@pytest.fixture
def connection(database: Path) -> Iterator[Connection]:
    """An empty vault's database."""
    connection = open_connection(database, KEY, create=True)
    create_schema(connection)
    yield connection
    connection.close()


@pytest.fixture
def shelf(connection: Connection, clock: FakeClock) -> Shelf:
    """The storage of an empty vault, with acts to fill it."""
    return Shelf.on(connection, clock)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A computer without a vault."""
    return Bench(tmp_path / "data")


@pytest.fixture
def vault(bench: Bench) -> Iterator[OpenVault]:
    """An empty vault on it, open."""
    vault = bench.create().vault
    yield vault
    vault.close()
