"""Rule 'consent': a client's no is never outrun. A grant counts only if its writer knew every known no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.fields import as_instant
from pss_desktop.domain.kinds import GIVE, OVERRIDE, REFUSE, WITHDRAW, Kind
from pss_desktop.domain.payloads import text_of
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality

GIVEN: Final = "given"
REFUSED: Final = "refused"
WITHDRAWN: Final = "withdrawn"

# What a line is about: a purpose, and to whom; an empty audience stands for everybody.
Subject = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Answer:
    """One line of one act. A withdrawal without lines takes everything back: its purpose is empty."""

    act: Act
    purpose: str
    audience: str
    given: bool

    def concerns(self, subject: Subject) -> bool:
        purpose, audience = subject
        return self.purpose in ("", purpose) and self.audience in ("", audience)


def merge_consent(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State: ``lines`` (purpose, audience, status, expires), ``limits``, ``overrides``.

    Give it every consent act that is known of a client: a withdrawal in one form must be seen by a grant in
    another. What expires is decided by :func:`allows`, which is told the time.
    """
    causality = Causality(acts)
    answers = [answer for act in causality.ordered for answer in _answers(act)]
    subjects = sorted({(answer.purpose, answer.audience) for answer in answers if answer.purpose})
    lines, conflicts = [], []
    for subject in subjects:
        concerned = [answer for answer in answers if answer.concerns(subject)]
        lines.append(_line(subject, concerned, causality))
        conflicts += _apart(subject, concerned, causality)
    state: dict[str, object] = {"lines": lines}
    state |= _listed("limits", _limits(causality))
    state |= _listed("overrides", [_override(act) for act in causality.ordered if act.act == OVERRIDE])
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=tuple(conflicts),
    )


def allows(state: Mapping[str, object], *, purpose: str, audience: str, now: datetime) -> bool:
    """Whether *purpose* is allowed towards *audience* at *now*. What nobody asked about is denied."""
    lines = state.get("lines")
    listed = [line for line in (lines if isinstance(lines, list) else []) if isinstance(line, Mapping)]
    ours = [line for line in listed if line.get("purpose") == purpose]
    exact = [line for line in ours if line.get("audience") == audience]
    for line in exact or [line for line in ours if not line.get("audience")]:
        return line.get("status") == GIVEN and not _is_expired(line, now)
    return False


def _answers(act: Act) -> list[_Answer]:
    if act.act not in (GIVE, REFUSE, WITHDRAW):
        return []
    lines = act.get("lines")
    named = [line for line in (lines if isinstance(lines, list) else []) if isinstance(line, Mapping)]
    if act.act != GIVE and not named:
        return [_Answer(act, "", "", given=False)]
    return [
        _Answer(
            act,
            text_of(line.get("purpose")),
            text_of(line.get("audience")),
            given=act.act == GIVE and line.get("answer") == GIVEN,
        )
        for line in named
    ]


def _line(subject: Subject, concerned: Sequence[_Answer], causality: Causality) -> dict[str, object]:
    grants = [answer.act for answer in concerned if answer.given]
    denials = [answer.act for answer in concerned if not answer.given]
    effective = [grant for grant in grants if all(causality.sees(grant, denial) for denial in denials)]
    purpose, audience = subject
    line: dict[str, object] = {"purpose": purpose, "audience": audience}
    if not effective:
        withdrawn = bool(grants) or any(denial.act == WITHDRAW for denial in denials)
        return {**line, "status": WITHDRAWN if withdrawn else REFUSED}
    latest = causality.heads(effective)
    ends = [text_of(act.get("expires")) for act in latest if act.get("expires") is not None]
    line |= {"status": GIVEN, "by": [act.hash.hex() for act in latest]}
    # Of concurrent grants the one that ends first counts; an end that nobody can read has come.
    return {**line, "expires": min(ends)} if ends else line


def _apart(subject: Subject, concerned: Sequence[_Answer], causality: Causality) -> list[Conflict]:
    """A yes and a no that did not know of each other: it is a no, and somebody should ask the client."""
    given = {answer.act.hash for answer in concerned if answer.given}
    heads = causality.heads({answer.act.hash: answer.act for answer in concerned}.values())
    if len({act.hash in given for act in heads}) < 2:
        return []
    ordered = sorted(heads, key=lambda act: act.hash in given)
    candidates = tuple(candidate(act, GIVEN if act.hash in given else WITHDRAWN) for act in ordered)
    return [Conflict(ConflictKind.CONSENT, ":".join(part for part in subject if part), candidates)]


def _limits(causality: Causality) -> list[object]:
    """What must not be shared: of forms written apart, all limits together."""
    giving = [act for act in causality.ordered if act.act == GIVE and act.payload is not None]
    limits: list[object] = []
    for act in reversed(causality.heads(giving)):
        listed = act.get("limits")
        limits += [limit for limit in (listed if isinstance(listed, list) else []) if limit not in limits]
    return limits


def _override(act: Act) -> dict[str, object]:
    return {"op": act.hash.hex(), "by": act.author.hex(), "reason": text_of(act.get("reason"))}


def _listed(name: str, items: list[object] | list[dict[str, object]]) -> dict[str, object]:
    return {name: items} if items else {}


def _is_expired(line: Mapping[str, object], now: datetime) -> bool:
    if "expires" not in line:
        return False
    end = as_instant(line["expires"])
    return end is None or end <= now
