"""Whom the programme's policy lets erase what others began: kept from the roster, asked of each erasure."""

from collections.abc import Collection
from typing import Final

from pss_desktop.domain.ids import PersonId, ScopeId
from pss_desktop.domain.kinds import ERASE
from pss_desktop.vault.arrivals import BACKUPS_OWED
from pss_desktop.vault.connection import Connection
from pss_desktop.vault.erase_records import RecordErasure
from pss_desktop.vault.projection import ERASERS, Projection
from pss_desktop.vault.vault_settings import VaultSettings

# A header holds its act as it is written, so nothing but erasures, and few others, has to be looked at.
_ASKED: Final = """SELECT DISTINCT record.id, scope.uid FROM op JOIN record ON record.id = op.record
    JOIN scope ON scope.id = record.scope
    WHERE instr(op.header, CAST(? AS BLOB)) AND NOT EXISTS
    (SELECT 1 FROM tombstone WHERE tombstone.uid = record.uid) ORDER BY record.id"""


class Erasers:
    """Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection, projection: Projection, erasure: RecordErasure) -> None:
        self._connection = connection
        self._projection = projection
        self._erasure = erasure
        self._settings = VaultSettings(connection)

    def allow(self, persons: Collection[PersonId]) -> None:
        """From now on just *persons* may. What they asked for before goes now; what is gone stays gone."""
        named = sorted(person.hex() for person in persons)
        if named == (self._settings.get(ERASERS) or []):
            return
        self._settings.put(ERASERS, named)
        asked = list(self._connection.rows(_ASKED, (ERASE,)))
        for record, _ in asked:
            self._projection.look_again(record, shown=False)
        scopes = dict.fromkeys(ScopeId(scope) for _, scope in asked)
        if sum(map(self._erasure.carry_out, scopes)):
            self._settings.put(BACKUPS_OWED, value=True)
