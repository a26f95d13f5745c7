"""What of a bundle's erasures would take something away here, by case, so that a person can answer."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from pss_desktop.domain.ids import ClientId, OpHash, RecordId, ScopeId
from pss_desktop.domain.kinds import ERASE, ScopeType
from pss_desktop.journal.operation import Operation
from pss_desktop.services.clients.client_views import called_by
from pss_desktop.services.importing.views import ErasedLine
from pss_desktop.vault.exchange.incoming import AGREED
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.storage import Storage

_HERE: Final = """SELECT record.uid FROM json_each(?) AS asked JOIN record ON record.uid = unhex(asked.value)
    WHERE record.at <> 0"""


def erased_here(storage: Storage, intake: Intake) -> tuple[Operation, ...]:
    """Its new erasures of records that are here, but for those that were answered with no before."""
    erasures = [one for one in intake.operations if one.header.act == ERASE]
    if not erasures:
        return ()
    asked = json.dumps([one.header.record.hex() for one in erasures])
    here = {RecordId(uid) for (uid,) in storage.connection.rows(_HERE, (asked,))}
    refused = _refused(storage, intake.coming.scope.id)
    return tuple(one for one in erasures if one.header.record in here and one.hash not in refused)


def erased_lines(
    storage: Storage, found: Iterable[tuple[Intake, Sequence[Operation]]]
) -> tuple[ErasedLine, ...]:
    """A line for each case, that of which most would go first."""
    by_case: dict[ClientId | None, list[Operation]] = {}
    for intake, operations in found:
        scope = intake.coming.scope
        case = ClientId(RecordId(scope.id)) if scope.type is ScopeType.CASE else None
        by_case.setdefault(case, []).extend(operations)
    lines = [_line(storage, case, operations) for case, operations in by_case.items() if operations]
    return tuple(sorted(lines, key=lambda line: (-line.records, line.code)))


def agreed_to(lines: Iterable[ErasedLine]) -> str:
    """A yes to *lines*, as the bundle keeps it: it holds for no other erasures than these."""
    asked = [hash_ for line in lines for hash_ in line.asked]
    return f"{AGREED}/{sha256(b''.join(sorted(asked))).hexdigest()}"


def _line(storage: Storage, case: ClientId | None, operations: Sequence[Operation]) -> ErasedLine:
    called = called_by(None if case is None else storage.clients.get(case))
    records = {one.header.record: one.header.kind for one in operations}
    return ErasedLine(
        client=case,
        code=called.code,
        name=called.name,
        kinds=tuple(sorted(Counter(records.values()).items(), key=lambda one: (-one[1], one[0]))),
        asked=tuple(one.hash for one in operations),
    )


def _refused(storage: Storage, scope: ScopeId) -> frozenset[OpHash]:
    key = storage.journal.keys.known_scope(scope)
    return frozenset() if key is None else storage.projection.erasure_facts(key).refused
