"""What the projection says of one record: a pure function of its accepted operations."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from pss_desktop.domain.case import CaseState
from pss_desktop.domain.clock import to_ms
from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.kinds import KINDS, Kind, MergeRule, OperationClass
from pss_desktop.domain.summaries import summary_of
from pss_desktop.journal.codec import encode_state
from pss_desktop.journal.merge.acts import Act, Conflict, MergedState
from pss_desktop.journal.merge.add_only import CASE_STATE, closing_act, shown_case_state
from pss_desktop.journal.merge.erased import NO_FACTS, ErasureFacts
from pss_desktop.journal.merge.rules import merge
from pss_desktop.vault.journal.store import StoredOperation

ERASED: Final = "erased"
WITHHELD: Final = "withheld"
"""Only headers of it came: that something is there may be told, its content not, or not yet."""
_SEARCHABLE: Final = frozenset(
    name for name, kind in KINDS.items() if OperationClass.PRIVATE not in kind.classes
)
_NEVER_CHANGING: Final = frozenset(
    name for name, kind in KINDS.items() if kind.rule in (MergeRule.IMMUTABLE, MergeRule.REVIEWED)
)


class Projected(NamedTuple):
    """The columns of a record's row; *state* is None where *op* points at content that never changes."""

    at: int
    op: int | None
    state: str | None
    status: str | None
    due: int | None
    risk: str | None
    author: PersonId | None
    title: str | None
    conflicts: str | None


def project(
    kind_name: str,
    operations: Sequence[StoredOperation],
    facts: ErasureFacts = NO_FACTS,
    news: Sequence[Act] = (),
    *,
    handed_over: bool = False,
) -> Projected:
    """Merge *operations* and sum them up. A kind of a newer version is only placed in time.

    *news* are acts of the same case that a closing of it did not know: it shows as open while there are any.
    *handed_over*: whose vault this is had the case and has it no more, which shows before all else.
    """
    kind = KINDS.get(kind_name)
    if kind is None or not operations:
        return bare(operations)
    merged = merged_of(kind, operations, facts, news)
    if merged.erased:
        return bare(operations, status=ERASED)
    if _is_withheld(merged, operations):
        return bare(operations, status=WITHHELD)
    if handed_over:
        state = {**merged.state, CASE_STATE: CaseState.HANDED_OVER.value}
        merged = merged._replace(state=state, conflicts=())
    return _summed_up(kind, merged, operations)


def merged_of(
    kind: Kind,
    operations: Sequence[StoredOperation],
    facts: ErasureFacts = NO_FACTS,
    news: Sequence[Act] = (),
) -> MergedState:
    """What *operations* amount to, with all that is to decide; *news* as in :func:`project`."""
    acts = [_act(stored) for stored in operations]
    if kind.rule is MergeRule.AUTHORITY:
        # Most people never hand a case on.
        from pss_desktop.journal.merge.authority import case_owner, owned  # noqa: PLC0415

        signed = [act for act in sorted(acts, key=lambda act: act.hash) if act.person_signed]
        return owned(signed, case_owner(signed, beginner=facts.beginner))
    merged = merge(kind, acts, facts)
    return _kept_open(merged, operations, news) if news and not merged.erased else merged


def _act(stored: StoredOperation) -> Act:
    act = Act.of(stored.operation, stored.device)
    return act if stored.seen is None else act._replace(deps=stored.seen)


def closing_of(operations: Sequence[StoredOperation]) -> Act | None:
    """The act by which the client record of *operations* shows its case as closed."""
    return closing_act([Act.of(stored.operation, stored.device) for stored in operations])


def _kept_open(
    merged: MergedState, operations: Sequence[StoredOperation], news: Sequence[Act]
) -> MergedState:
    closing = closing_of(operations)
    if closing is None:
        return merged
    state, conflict = shown_case_state(closing, news)
    if conflict is None:
        return merged
    return merged._replace(state={**merged.state, CASE_STATE: state}, conflicts=(*merged.conflicts, conflict))


def is_searchable(kind_name: str) -> bool:
    """Whether words of this kind go into the index: never the private ones, nor what can't be read yet."""
    return kind_name in _SEARCHABLE


def never_changes(kind_name: str) -> bool:
    """Whether records of this kind have no state of their own, but operations that stand as written."""
    return kind_name in _NEVER_CHANGING


def _is_withheld(merged: MergedState, operations: Sequence[StoredOperation]) -> bool:
    """Whether nothing of it can be read here, or not what everything else in it is about."""
    payloads = {stored.operation.hash: stored.operation.payload for stored in operations}
    if merged.content_op is not None:
        return payloads[merged.content_op] is None
    return all(payload is None for payload in payloads.values())


def _summed_up(kind: Kind, merged: MergedState, operations: Sequence[StoredOperation]) -> Projected:
    first = operations[0]
    content = next((one for one in operations if one.operation.hash == merged.content_op), None)
    summary = summary_of(kind.name, merged.view)
    unchanging = never_changes(kind.name)
    return Projected(
        at=_ms(summary.at) or _written_at(first),
        op=content.key if content is not None else None,
        state=None if unchanging else encode_state(merged.state),
        status=summary.status or None,
        due=_ms(summary.due),
        risk=summary.risk or None,
        author=(content or first).operation.header.author,
        title=summary.title or None,
        conflicts=_conflicts(merged.conflicts),
    )


def bare(operations: Sequence[StoredOperation], *, status: str | None = None) -> Projected:
    """What is left to say of a record whose content is erased, or can't be read by this version."""
    first = operations[0] if operations else None
    return Projected(
        at=_written_at(first) if first else 0,
        op=None,
        state=None,
        status=status,
        due=None,
        risk=None,
        author=first.operation.header.author if first else None,
        title=None,
        conflicts=None,
    )


def _written_at(stored: StoredOperation) -> int:
    return stored.operation.header.hlc.ms


def _ms(instant: datetime | None) -> int | None:
    return None if instant is None else to_ms(instant)


def _conflicts(conflicts: Sequence[Conflict]) -> str | None:
    """What is to decide, without the values: those are merged again when somebody looks."""
    if not conflicts:
        return None
    listed: list[Mapping[str, str]] = [{"kind": one.kind.value, "subject": one.subject} for one in conflicts]
    return json.dumps(listed, ensure_ascii=False)
