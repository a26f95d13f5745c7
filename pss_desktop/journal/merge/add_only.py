"""Rule 'add-only': everything written stays; what was raised stands until somebody who saw it ends it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from pss_desktop.domain.ids import HASH_LENGTH, OpHash
from pss_desktop.domain.kinds import (
    ACCEPT,
    COMPLETE,
    DECLINE,
    LIFT,
    NO_ANSWER,
    RAISE,
    RESOLVE,
    SEND,
    SET,
    WITHDRAW,
    Kind,
)
from pss_desktop.domain.payloads import list_of
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality
from pss_desktop.journal.merge.fields import merge_fields

_ENDED_BY: Final[Mapping[str, str]] = {RAISE: RESOLVE, SET: LIFT}

# Of states written apart the first of these shows: what was taken back before what was declined, and so on.
_STATES: Final[Mapping[str, str]] = {
    WITHDRAW: "withdrawn",
    DECLINE: "declined",
    COMPLETE: "completed",
    ACCEPT: "accepted",
    NO_ANSWER: "no_answer",
    SEND: "pending",
}
_PRECEDENCE: Final = tuple(_STATES)
DRAFT: Final = "draft"
CLOSED: Final = "closed"
OPEN: Final = "open"
CASE_STATE: Final = "case_state"
REFUSES: Final = "refuses"
"""A legal hold names under this word the erasures that it was set against."""


def merge_add_only(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State: ``entries`` (hashes, in order) and ``standing``, those that were raised or set and not ended.

    A record with a single act also shows its payload, which is the usual case: one contact, one flag.
    """
    causality = Causality(acts)
    standing = [act.hash.hex() for act in _standing(causality)]
    state: dict[str, object] = {"entries": [act.hash.hex() for act in causality.ordered]}
    if standing:
        state["standing"] = standing
    refused = sorted({hash_ for act in causality.ordered for hash_ in list_of(act.get(REFUSES))})
    if refused:
        state[REFUSES] = refused
    first = causality.ordered[0] if causality.ordered else None
    return MergedState(
        state={**((first and first.payload) or {}), **state},
        heads=tuple(act.hash for act in causality.heads(acts)),
    )


def merge_fields_and_states(acts: Sequence[Act], kind: Kind) -> MergedState:
    """Fields as in rule 'fields'; besides them ``status``, of the states that acts brought about."""
    fields = merge_fields([act for act in acts if act.act not in _STATES], kind)
    causality = Causality(acts)
    steps = causality.heads([act for act in acts if act.act in _STATES])
    ordered = sorted(steps, key=lambda act: _PRECEDENCE.index(act.act))
    status = _STATES[ordered[0].act] if ordered else DRAFT
    conflicts = fields.conflicts
    if len({act.act for act in ordered}) > 1:
        candidates = tuple(candidate(act, _STATES[act.act]) for act in ordered)
        conflicts = (*conflicts, Conflict(ConflictKind.STATES, "status", candidates))
    return MergedState(
        state={**fields.state, "status": status},
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=conflicts,
    )


def shown_case_state(closing: Act, others: Collection[Act]) -> tuple[str, Conflict | None]:
    """Whether a case that *closing* closed is closed: not while something new was written apart from it.

    *others* are the signed notes and other clinical acts of the case. What was written by somebody who knew
    that the case was closed opens nothing: a late entry in a closed case is no news.
    """
    causality = Causality((closing, *others))
    news = [act for act in others if act.hash != closing.hash and _are_apart(causality, closing, act)]
    if not news:
        return CLOSED, None
    first = candidate(closing, CLOSED)
    latest = max(news, key=lambda act: act.rank)
    return OPEN, Conflict(ConflictKind.CLOSED_WITH_NEWS, "case_state", (candidate(latest, OPEN), first))


def closing_act(acts: Collection[Act]) -> Act | None:
    """Of all acts on a client record the one by which the case shows as closed; None while it does not."""
    moves = [act for act in acts if act.payload is not None and CASE_STATE in act.payload]
    heads = Causality(moves).heads(moves)
    return heads[0] if heads and heads[0].get(CASE_STATE) == CLOSED else None


def is_standing(state: Mapping[str, object]) -> bool:
    """Whether what the record raised or set (a flag, a legal hold) still holds."""
    return bool(state.get("standing"))


def refused_by(state: Mapping[str, object]) -> frozenset[OpHash]:
    """The tombstones that a legal hold answered with no; also after it was lifted."""
    return frozenset(OpHash(bytes.fromhex(name)) for name in list_of(state.get(REFUSES)) if _is_hash(name))


def _is_hash(name: str) -> bool:
    return len(name) == 2 * HASH_LENGTH and all(letter in "0123456789abcdef" for letter in name)


def _are_apart(causality: Causality, one: Act, other: Act) -> bool:
    return not causality.sees(one, other) and not causality.sees(other, one)


def _standing(causality: Causality) -> list[Act]:
    """What was raised or set, and ended by nobody who knew of it."""
    standing: list[Act] = []
    for act in causality.ordered:
        if act.act in _ENDED_BY:
            standing.append(act)
        else:
            standing = [
                before
                for before in standing
                if _ENDED_BY[before.act] != act.act or not causality.sees(act, before)
            ]
    return standing
