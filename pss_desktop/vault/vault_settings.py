"""What is kept with a vault and is no record: preferences, the last place, when backups were made."""

import json
from typing import Any

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.vault.database.connection import Connection


class VaultSettings:
    """Named JSON values inside the vault; they never leave it by exchange.

    Where they are damaged, a vault that is open for reading goes on as if none had been put.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> Any:
        """The value of *name*; ``None`` where none was put."""
        try:
            found = self._connection.row("SELECT value FROM setting WHERE name = ?", (name,))
        except VaultDamagedError:
            self._raise_unless_reading()
            return None
        return None if found is None else json.loads(found[0])

    def read(self) -> bool:
        """Whether all of them can be read."""
        try:
            self._connection.rows("SELECT name, value FROM setting")
        except VaultDamagedError:
            return False
        return True

    def put(self, name: str, value: object) -> None:
        """Keep *value* under *name*."""
        self._connection.run(
            "INSERT INTO setting (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, json.dumps(value, ensure_ascii=False, separators=(",", ":"))),
        )

    def remove(self, name: str) -> None:
        """Forget *name*."""
        self._connection.run("DELETE FROM setting WHERE name = ?", (name,))

    def names(self, beginning: str) -> tuple[str, ...]:
        """The names of values that begin so."""
        try:
            found = self._connection.rows(
                "SELECT name FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name", (beginning,)
            )
        except VaultDamagedError:
            self._raise_unless_reading()
            return ()
        return tuple(str(name) for (name,) in found)

    def _raise_unless_reading(self) -> None:
        """Within ``except``: whoever writes must not take what is damaged for what was never put."""
        if not self._connection.read_only:
            raise  # noqa: PLE0704
