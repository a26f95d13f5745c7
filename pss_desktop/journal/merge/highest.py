"""Rule 'highest': of risks judged apart the highest counts; only who has seen a raise can lower it."""

from collections.abc import Sequence
from typing import Final

from pss_desktop.domain.kinds import LOWER, Kind
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, Rank, candidate
from pss_desktop.journal.merge.causality import Causality

LEVELS: Final = tuple(RiskLevel)


def merge_highest(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State: ``level`` and ``by``, the act that says so; also ``text``, its words. Needs signed acts only."""
    causality = Causality(acts)
    standing = _standing(causality)
    state: dict[str, object] = {}
    if standing:
        highest = max(standing, key=_shown_first)
        state = {**(highest.payload or {}), "level": text_of(highest.get("level")), "by": highest.hash.hex()}
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=_apart(causality, max(standing, key=_shown_first)) if standing else (),
    )


def _standing(causality: Causality) -> list[Act]:
    """Acts that no later one has replaced. A raise never replaces a higher level, whatever it has seen."""
    standing: list[Act] = []
    for act in causality.ordered:
        if act.payload is None:
            continue
        standing = [before for before in standing if not _replaces(act, before, causality)]
        standing.append(act)
    return standing


def _replaces(act: Act, before: Act, causality: Causality) -> bool:
    lowers = act.act == LOWER or _height(act) >= _height(before)
    return lowers and causality.sees(act, before)


def _apart(causality: Causality, shown: Act) -> tuple[Conflict, ...]:
    """Levels judged apart: the highest counts until somebody who has seen them all confirms one."""
    heads = causality.heads([act for act in causality.ordered if act.payload is not None])
    if len(heads) < 2 or len({_height(act) for act in (shown, *heads)}) < 2:
        return ()
    listed = (shown, *(act for act in heads if act.hash != shown.hash))
    candidates = tuple(candidate(act, text_of(act.get("level"))) for act in listed)
    return (Conflict(ConflictKind.LEVELS, "level", candidates),)


def _shown_first(act: Act) -> tuple[int, Rank]:
    return (_height(act), act.rank)


def _height(act: Act) -> int:
    """A level that this version doesn't know counts as the highest."""
    level = text_of(act.get("level"))
    return RiskLevel(level).height if level in LEVELS else len(LEVELS)
