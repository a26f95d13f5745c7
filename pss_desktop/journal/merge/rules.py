"""The registry of merge rules, and the one way to merge a record: a pure function of the set of its acts."""

# ruff: noqa: PLC0415 - a note is signed without loading how plans, consents and reviews come together

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.kinds import ERASE, Kind, MergeRule
from pss_desktop.journal.merge.acts import Act, MergedState
from pss_desktop.journal.merge.add_only import merge_add_only, merge_fields_and_states
from pss_desktop.journal.merge.causality import Causality
from pss_desktop.journal.merge.erased import (
    NO_FACTS,
    ErasureFacts,
    Tombstone,
    judge_tombstone,
    request,
)
from pss_desktop.journal.merge.fields import merge_fields
from pss_desktop.journal.merge.immutable import merge_immutable


class Rule(Protocol):
    """State of acts that the kind knows, each once, erasures apart; in any order."""

    def __call__(self, acts: Sequence[Act], kind: Kind) -> MergedState: ...


def _versions(acts: Sequence[Act], kind: Kind) -> MergedState:
    from pss_desktop.journal.merge.versions import merge_versions

    return merge_versions(acts, kind)


def _consent(acts: Sequence[Act], kind: Kind) -> MergedState:
    from pss_desktop.journal.merge.consent import merge_consent

    return merge_consent(acts, kind)


def _highest(acts: Sequence[Act], kind: Kind) -> MergedState:
    from pss_desktop.journal.merge.highest import merge_highest

    return merge_highest(acts, kind)


def _authority(acts: Sequence[Act], kind: Kind) -> MergedState:
    from pss_desktop.journal.merge.authority import merge_authority

    return merge_authority(acts, kind)


def _reviewed(acts: Sequence[Act], kind: Kind) -> MergedState:
    from pss_desktop.journal.merge.reviewed import merge_reviewed

    return merge_reviewed(acts, kind)


RULES: Final[Mapping[MergeRule, Rule]] = MappingProxyType(
    {
        MergeRule.FIELDS: merge_fields,
        MergeRule.IMMUTABLE: merge_immutable,
        MergeRule.VERSIONS: _versions,
        MergeRule.CONSENT: _consent,
        MergeRule.HIGHEST: _highest,
        MergeRule.ADD_ONLY: merge_add_only,
        MergeRule.AUTHORITY: _authority,
        MergeRule.FIELDS_AND_STATES: merge_fields_and_states,
        MergeRule.REVIEWED: _reviewed,
        # What stays on its device has one feed, and after a restore two in a row: nothing is ever concurrent.
        MergeRule.ONE_DEVICE: merge_fields,
    }
)


def merge(kind: Kind, acts: Collection[Act], facts: ErasureFacts = NO_FACTS) -> MergedState:
    """Merge a record of *kind* from all its accepted acts.

    Acts of a newer version are listed as ``unread``; an act that needs a person's signature and has none does
    not count.
    """
    once = {act.hash: act for act in acts}
    # In one fixed order, so that nothing below can depend on the order in which acts came.
    acts = [once[hash_] for hash_ in sorted(once)]
    known, unread, tombstones = _sorted_out(kind, acts)
    verdicts = [(act, judge_tombstone(act, known, facts)) for act in tombstones]
    if any(verdict is Tombstone.COUNTS for _, verdict in verdicts):
        return MergedState(state={}, heads=_heads(acts), erased=True)
    merged = RULES[kind.rule](known, kind)
    requested = tuple(request(act) for act, verdict in verdicts if verdict is Tombstone.REQUESTED)
    if not unread and not requested:
        return merged
    return MergedState(
        state=merged.state,
        heads=merged.heads,
        conflicts=merged.conflicts + requested,
        content=merged.content,
        content_op=merged.content_op,
        unread=unread,
    )


def _sorted_out(kind: Kind, acts: Sequence[Act]) -> tuple[list[Act], tuple[OpHash, ...], list[Act]]:
    """Acts that count, hashes of those of a newer version, and tombstones."""
    signed = {spec.name: spec.person_signed for spec in kind.acts}
    known, unread, tombstones = [], [], []
    for act in acts:
        if act.act not in signed:
            unread.append(act.hash)
        elif act.act == ERASE:
            tombstones.append(act)
        elif act.person_signed or not signed[act.act]:
            known.append(act)
    return known, tuple(unread), tombstones


def _heads(acts: Collection[Act]) -> tuple[OpHash, ...]:
    return tuple(act.hash for act in Causality(acts).heads(acts))
