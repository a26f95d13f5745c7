"""Two notes that two devices signed from one draft: found as they come, and asked about until answered.

A note names its draft. Only cases that several devices write about can have such a pair, and only what came
since the last look is read, so that this costs nothing where one person works on one device.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import RecordId, ScopeId, to_hex
from pss_desktop.domain.kinds import ADDENDUM, ENTERED_IN_ERROR
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.merge.immutable import signed_from_one_draft
from pss_desktop.services.seat import Seat
from pss_desktop.vault.views.projected import ERASED

SESSION_NOTE: Final = "session_note"
BESIDE: Final = "beside"
"""An addendum names under this word the note of the same draft that stands beside its own."""

_GONE: Final = (ENTERED_IN_ERROR, ERASED)
_SCOPES: Final = "SELECT scope FROM feed GROUP BY scope HAVING count(*) > 1 AND max(last) > ?"
_NOTES: Final = """SELECT record.uid, op.feed, op.payload FROM record JOIN op ON op.id = record.op
    JOIN person ON person.id = record.author
    WHERE record.scope = ? AND +record.kind = (SELECT id FROM kind WHERE name = 'session_note')
    AND person.uid = ? AND op.payload IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class Twins:
    """Notes of one draft that still stand beside each other without anybody's answer."""

    scope: ScopeId
    notes: tuple[RecordId, ...]


class TwinNotes:
    """Finds those of the vault's own person, who alone can tell which of the two is right."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._upto = 0
        self._pairs: set[tuple[RecordId, ...]] = set()

    def waiting(self) -> tuple[Twins, ...]:
        """All that nobody has answered yet."""
        head = self._seat.storage.journal.local_head().count
        if head > self._upto:
            self._pairs |= set(self._found_since(self._upto))
            self._upto = head
        standing = (self._standing(pair) for pair in sorted(self._pairs))
        return tuple(twins for twins in standing if twins is not None)

    def _found_since(self, upto: int) -> Iterator[tuple[RecordId, ...]]:
        storage = self._seat.storage
        for (scope,) in storage.connection.rows(_SCOPES, (upto,)):
            notes = storage.connection.rows(_NOTES, (scope, storage.identity.person))
            if len({feed for _, feed, _ in notes}) > 1:
                yield from signed_from_one_draft({RecordId(uid): _draft_of(row) for uid, _, row in notes})

    def _standing(self, pair: tuple[RecordId, ...]) -> Twins | None:
        """None when all but one are gone, or somebody who knew of both keeps them."""
        storage, standing = self._seat.storage, []
        scope: ScopeId | None = None
        for note in pair:
            try:
                record = storage.records.get(note)
            except RecordNotFoundError:
                continue
            scope = record.scope
            if record.status not in _GONE:
                standing.append(note)
        if scope is None or len(standing) < 2 or self._are_kept(standing):
            return None
        return Twins(scope, tuple(standing))

    def _are_kept(self, notes: list[RecordId]) -> bool:
        """Whether an addendum to one of them names every other one."""
        for note in notes:
            named = [act.payload for act in self._seat.storage.records.acts(note) if act.act == ADDENDUM]
            beside = {name for payload in named for name in _beside(payload)}
            if {to_hex(other) for other in notes if other != note} <= beside:
                return True
        return False


def _draft_of(payload: bytes) -> str:
    return text_of(decode_payload(payload).get("draft"))


def _beside(payload: Mapping[str, object] | None) -> tuple[str, ...]:
    return () if payload is None else list_of(payload.get(BESIDE))
