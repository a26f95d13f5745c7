"""What of a bundle a person should know first: risks that were raised, crises, consents taken back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import RAISE, SIGN, WITHDRAW, ScopeType
from pss_desktop.domain.risk import RiskLevel, level_of
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.operation import Operation
from pss_desktop.services.importing.views import CaseLine, Highlight
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.storage import Storage

_MANY: Final = 200
_URGENT: Final = frozenset({RiskLevel.HIGH, RiskLevel.IMMINENT})
_ORDER: Final = (Highlight.IMMINENT, Highlight.HIGH, Highlight.CRISIS, Highlight.WITHDRAWN)


def highlights(storage: Storage, intakes: Sequence[Intake]) -> tuple[CaseLine, ...]:
    """A line for each case and reason, the most urgent first; 200 at most."""
    codes: dict[RecordId, str] = {}
    found: dict[RecordId, set[Highlight]] = {}
    for intake in intakes:
        if intake.coming.scope.type is not ScopeType.CASE:
            continue
        case = RecordId(intake.coming.scope.id)
        for operation in intake.operations:
            if operation.header.kind == "client":
                codes[case] = _code(operation) or codes.get(case, "")
            found.setdefault(case, set()).update(_of(operation))
    lines = [CaseLine(what, codes.get(case, ""), case) for case, whats in found.items() for what in whats]
    lines.sort(key=lambda line: (_ORDER.index(line.what), line.code, line.client))
    return tuple(_coded(storage, line) for line in lines[:_MANY])


def _of(operation: Operation) -> Iterator[Highlight]:
    header = operation.header
    if (header.kind, header.act) == ("risk_level", RAISE):
        level = level_of(_payload(operation).get("level"))
        if level in _URGENT:
            yield Highlight(level.value)
    elif (header.kind, header.act) == ("crisis_event", SIGN):
        yield Highlight.CRISIS
    elif (header.kind, header.act) == ("consent", WITHDRAW):
        yield Highlight.WITHDRAWN


def _coded(storage: Storage, line: CaseLine) -> CaseLine:
    """With the code that the case has here, where it is known."""
    here = storage.clients.get(line.client)
    if here is None or here.client is None or not here.client.title:
        return line
    return replace(line, code=here.client.title)


def _code(operation: Operation) -> str:
    text = _payload(operation).get("text")
    code = text.get("code") if isinstance(text, Mapping) else None
    return code if isinstance(code, str) else ""


def _payload(operation: Operation) -> dict[str, object]:
    """What it says; nothing where its payload stayed with its writer."""
    if operation.payload is None:
        return {}
    return decode_payload(operation.payload)
