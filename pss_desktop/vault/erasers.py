"""Whom the programme's policy lets erase what others began: kept from the roster, asked of each erasure."""

from collections.abc import Collection, Iterable
from typing import Final

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.kinds import ERASE
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.vault_settings import VaultSettings
from pss_desktop.vault.views.projection import ASKED_TOO_EARLY, ERASERS, Projection

# A header holds its act as it is written, so nothing but erasures, and few others, has to be looked at.
_ASKED: Final = """SELECT DISTINCT op.record FROM op JOIN record ON record.id = op.record
    WHERE instr(op.header, CAST(? AS BLOB)) AND NOT EXISTS
    (SELECT 1 FROM tombstone WHERE tombstone.uid = record.uid) ORDER BY op.record"""


class Erasers:
    """Writers call it inside a transaction of their own."""

    def __init__(self, connection: Connection, journal: JournalStore, projection: Projection) -> None:
        self._connection = connection
        self._journal = journal
        self._projection = projection
        self._settings = VaultSettings(connection)

    def allow(self, persons: Collection[PersonId]) -> None:
        """From now on just *persons* may. What they asked for before stays refused, what is gone, gone."""
        named = sorted(person.hex() for person in persons)
        before = self._settings.get(ERASERS) or []
        if named == before:
            return
        records = [int(key) for (key,) in self._connection.rows(_ASKED, (ERASE,))]
        self._pass_over(records, set(named) - set(before))
        self._settings.put(ERASERS, named)
        for record in records:  # what a hold kept as a request of somebody who may no more
            self._projection.look_again(record, shown=False)

    def _pass_over(self, records: Iterable[int], newly: Collection[str]) -> None:
        """A right counts for what comes after it: nobody was asked about what came before."""
        came = {
            stored.operation.hash.hex()
            for record in records
            for stored in self._journal.operations(record)
            if stored.operation.header.act == ERASE and stored.operation.header.author.hex() in newly
        }
        if came:
            self._settings.put(ASKED_TOO_EARLY, sorted(came.union(self._settings.get(ASKED_TOO_EARLY) or ())))
