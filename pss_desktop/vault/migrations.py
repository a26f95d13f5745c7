"""How a vault of an older release becomes one of this release: one transaction each, after a backup."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from pss_desktop.domain.errors import VaultTooNewError
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.tables import EXCHANGE, FEED_GUARDS, FEED_PARTS
from pss_desktop.vault.schema import CLIENT_MARKS, SCHEMA_VERSION, schema_version


class Migration(NamedTuple):
    """The statements that lead from version ``to - 1`` to version *to*."""

    to: int
    statements: tuple[str, ...]


# The marks are filled by the rebuild that a new version of the projection asks for.
MIGRATIONS: Final[tuple[Migration, ...]] = (
    Migration(2, CLIENT_MARKS),
    Migration(3, FEED_PARTS + EXCHANGE + FEED_GUARDS),
)


def check_version(connection: Connection, *, newest: int = SCHEMA_VERSION) -> int:
    """Tell the vault's schema version. Raises VaultTooNewError for one that this release does not know."""
    found = schema_version(connection)
    if found > newest:
        raise VaultTooNewError(found, newest)
    return found


def migrate(
    connection: Connection,
    *,
    back_up: Callable[[], object],
    migrations: Sequence[Migration] = MIGRATIONS,
    newest: int = SCHEMA_VERSION,
) -> bool:
    """Bring the vault up to *newest*; tell whether anything was done. A kill leaves a whole version."""
    found = check_version(connection, newest=newest)
    due = [migration for migration in migrations if found < migration.to <= newest]
    if not due:
        return False
    back_up()
    for migration in due:
        with connection.transaction():
            connection.script(migration.statements)
            connection.run(f"PRAGMA user_version = {migration.to}")
    return True
