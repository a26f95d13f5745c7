"""Rule 'immutable + addenda': what was signed never changes; what comes after is added and signed apart."""

from collections.abc import Mapping, Sequence
from typing import Final

from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import (
    ADDENDUM,
    AMENDMENT,
    APPROVE,
    ATTACH,
    CO_SIGN,
    ENTERED_IN_ERROR,
    LATE_ENTRY,
    RETURN,
    SIGN,
    Kind,
)
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality

# Decisions of a review are its content; a later decision in the same record is added to it.
_CONTENT: Final = frozenset({SIGN, ATTACH, APPROVE, RETURN})
_AMENDING: Final = frozenset({ADDENDUM, AMENDMENT, LATE_ENTRY})

SIGNED: Final = "signed"
AMENDED: Final = "amended"


def merge_immutable(acts: Sequence[Act], kind: Kind) -> MergedState:
    """The first signed content stands. State: ``status``, ``additions`` (hashes, in order), ``co_signed``."""
    if len(acts) == 1 and acts[0].act in _CONTENT:
        return _only_content(acts[0])
    causality = Causality(acts)
    rivals = _first_contents(causality)
    content = rivals[0] if rivals else None
    additions = [act for act in causality.ordered if act not in rivals]
    state: dict[str, object] = {"status": _status(additions, content)}
    if additions:
        state["additions"] = [act.hash.hex() for act in additions]
    co_signed = [act.author.hex() for act in additions if act.act == CO_SIGN]
    if co_signed:
        state["co_signed"] = co_signed
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=_rival_contents(rivals, additions, causality),
        content=content.payload if content else None,
        content_op=content.hash if content else None,
    )


def signed_from_one_draft(notes: Mapping[RecordId, str]) -> tuple[tuple[RecordId, ...], ...]:
    """Of *notes* with the draft that each was signed from: those that two devices made of one draft."""
    by_draft: dict[str, list[RecordId]] = {}
    for note, draft in notes.items():
        if draft:
            by_draft.setdefault(draft, []).append(note)
    return tuple(tuple(sorted(twins)) for _, twins in sorted(by_draft.items()) if len(twins) > 1)


def _only_content(act: Act) -> MergedState:
    """The usual case by far: a note that nobody added to."""
    state = {"status": _status((), act)}
    return MergedState(state=state, heads=(act.hash,), content=act.payload, content_op=act.hash)


def _first_contents(causality: Causality) -> list[Act]:
    """The contents whose writers knew of no other; the first is the one that stands."""
    first: list[Act] = []
    for act in causality.ordered:
        if act.act in _CONTENT and not any(causality.sees(act, other) for other in first):
            first.append(act)
    return first


def _status(additions: Sequence[Act], content: Act | None) -> str:
    acts = {act.act for act in additions}
    if ENTERED_IN_ERROR in acts:
        return ENTERED_IN_ERROR
    if acts & _AMENDING:
        return AMENDED
    decisions = [act.act for act in additions if act.act in (APPROVE, RETURN)]
    if content is not None and content.act in (APPROVE, RETURN):
        return decisions[-1] if decisions else content.act
    return SIGNED


def _rival_contents(
    rivals: Sequence[Act], additions: Sequence[Act], causality: Causality
) -> tuple[Conflict, ...]:
    """A record's id is made at signing, so a second content was not written by this program.

    Whoever adds to the record and knew all of them has answered: the first stands, the others are kept.
    """
    if len(rivals) < 2 or any(_answers(act, rivals, causality) for act in additions):
        return ()
    candidates = tuple(candidate(act, act.payload) for act in rivals)
    return (Conflict(ConflictKind.CONTENTS, "content", candidates),)


def _answers(act: Act, rivals: Sequence[Act], causality: Causality) -> bool:
    is_word = act.act in _AMENDING or act.act in _CONTENT or act.act == ENTERED_IN_ERROR
    return is_word and all(causality.sees(act, rival) for rival in rivals)
