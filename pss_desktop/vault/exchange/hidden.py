"""Cases whose client said no after this vault got them: out of every list, and later without their words.

The journal keeps the operations, so that the feeds go on and a later yes brings the case back. What tells of
the client's answers stays in sight.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.ids import ScopeId
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.projection import HIDDEN, STAY_IN_SIGHT, Projection

_RECORDS: Final = """SELECT record.id FROM record JOIN kind ON kind.id = record.kind
    JOIN scope ON scope.id = record.scope
    WHERE scope.uid = ? AND kind.name NOT IN (SELECT value FROM json_each(?)) ORDER BY record.id"""
_FORGET: Final = """UPDATE op SET salt = NULL, payload = NULL WHERE payload IS NOT NULL AND record = ?"""


@dataclass(frozen=True, slots=True)
class HiddenCase:
    """A case that is out of sight *since* then; *forgotten*: its words are gone from this vault."""

    scope: ScopeId
    since: datetime
    forgotten: bool = False


class HiddenCases:
    """Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection, projection: Projection) -> None:
        self._connection = connection
        self._projection = projection
        self._settings = VaultSettings(connection)

    def all(self) -> tuple[HiddenCase, ...]:
        """Every case that is out of sight, the longest first.

        Where the settings of a vault that is open for reading are damaged none can be named; they stay so.
        """
        cases = [
            HiddenCase(ScopeId(bytes.fromhex(scope)), from_ms(since), bool(forgotten))
            for scope, (since, forgotten) in self._stored().items()
        ]
        return tuple(sorted(cases, key=lambda one: (one.since, one.scope)))

    def hide(self, scope: ScopeId, at: datetime) -> None:
        """Put the case out of sight; a second time does nothing."""
        stored = self._stored()
        if scope.hex() not in stored:
            self._keep({**stored, scope.hex(): [to_ms(at), 0]})
            self._look_again(scope, shown=False)

    def show(self, scope: ScopeId) -> None:
        """The client agreed again."""
        stored = self._stored()
        if stored.pop(scope.hex(), None) is not None:
            self._keep(stored)
            self._look_again(scope, shown=True)

    def forget(self, scope: ScopeId) -> None:
        """Take the words of a hidden case away, here only: nobody else's are touched by it."""
        stored = self._stored()
        since, forgotten = stored.get(scope.hex(), (0, 1))
        if forgotten:
            return
        for record in self._records(scope):
            self._connection.run(_FORGET, (record,))
        self._keep({**stored, scope.hex(): [since, 1]})

    def _look_again(self, scope: ScopeId, *, shown: bool) -> None:
        self._projection.forget_hidden()
        for record in self._records(scope):
            self._projection.look_again(record, shown=shown)

    def _records(self, scope: ScopeId) -> list[int]:
        found = self._connection.rows(_RECORDS, (scope, json.dumps(sorted(STAY_IN_SIGHT))))
        return [int(record) for (record,) in found]

    def _stored(self) -> dict[str, list[int]]:
        return dict(self._settings.get(HIDDEN) or {})

    def _keep(self, stored: dict[str, list[int]]) -> None:
        self._settings.put(HIDDEN, stored)
