"""Rule 'reviewed': comments are added, of what was asked and decided the latest stands, with care."""

from collections.abc import Mapping, Sequence
from typing import Final

from pss_desktop.domain.kinds import APPROVE, COMMENT, RETURN, SAMPLE, SEND, Kind
from pss_desktop.domain.review import ReviewStatus
from pss_desktop.journal.merge.acts import Act, MergedState
from pss_desktop.journal.merge.causality import Causality

# Of acts that had not seen each other the first of these stands: what asks for work before what asks for
# nothing more.
_STEPS: Final[Mapping[str, ReviewStatus]] = {
    RETURN: ReviewStatus.RETURNED,
    SEND: ReviewStatus.SENT,
    SAMPLE: ReviewStatus.DRAWN,
    APPROVE: ReviewStatus.APPROVED,
}
_PRECEDENCE: Final = tuple(_STEPS)
_ASKING: Final = frozenset({ReviewStatus.SENT, ReviewStatus.DRAWN})
_SAID: Final = ("note", "at")


def merge_reviewed(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State: ``status``, ``note``, ``at``, ``comments`` (hashes, in order). Content: the act that stands."""
    causality = Causality(acts)
    steps = causality.heads([act for act in acts if act.act in _STEPS])
    standing = min(steps, key=lambda act: _PRECEDENCE.index(act.act), default=None)
    comments = [act for act in causality.ordered if act.act == COMMENT]
    named = standing or (causality.ordered[0] if causality.ordered else None)
    state: dict[str, object] = {} if named is None else {name: named.get(name) for name in _SAID}
    if comments:
        state["comments"] = [act.hash.hex() for act in comments]
    status = _status(causality, standing, comments)
    if status is not None:
        state["status"] = status.value
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in causality.heads(acts)),
        content=standing.payload if standing else None,
        content_op=standing.hash if standing else None,
    )


def _status(causality: Causality, standing: Act | None, comments: Sequence[Act]) -> ReviewStatus | None:
    """A comment on what still waits for its decision says that somebody has begun to read."""
    if standing is None:
        return ReviewStatus.IN_REVIEW if comments else None
    status = _STEPS[standing.act]
    begun = any(not causality.sees(standing, comment) for comment in comments)
    return ReviewStatus.IN_REVIEW if status in _ASKING and begun else status
