"""Rule 'consent': a client's no is never outrun. A grant counts only if its writer knew every known no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from pss_desktop.domain.consent import ConsentState, recipient_key
from pss_desktop.domain.kinds import GIVE, OVERRIDE, REFUSE, WITHDRAW, Kind
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.journal.merge.acts import Act, Conflict, ConflictKind, MergedState, candidate
from pss_desktop.journal.merge.causality import Causality

GIVEN: Final = "given"
REFUSED: Final = "refused"
WITHDRAWN: Final = "withdrawn"
UNANSWERED: Final = "unanswered"

# Of forms written apart the answer that asks for more care counts.
_DECIDERS: Final = ("other", "caregiver", "client")
_ASSENTS: Final = ("disagrees", "not_asked", "agrees")

# What a line is about: a purpose, and to whom; an empty audience stands for everybody.
Subject = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Answer:
    """One line of one act. A withdrawal without lines takes everything back: its purpose is empty."""

    act: Act
    purpose: str
    audience: str
    given: bool
    said: Mapping[str, object] = field(default_factory=dict)

    @property
    def unanswered(self) -> bool:
        return self.act.act == GIVE and self.said.get("answer") == UNANSWERED

    def concerns(self, subject: Subject) -> bool:
        purpose, audience = subject
        return self.purpose in ("", purpose) and self.audience in ("", audience)


def merge_consent(acts: Sequence[Act], kind: Kind) -> MergedState:
    """State: ``lines`` (purpose, audience, status, expires, what their forms say), ``limits``, ``overrides``.

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
    state: dict[str, object] = {"lines": lines, **_latest(answers, causality)}
    state |= _listed("limits", _limits(causality))
    state |= _listed("overrides", [_override(act, answers, causality) for act in _overriding(causality)])
    return MergedState(
        state=state,
        heads=tuple(act.hash for act in causality.heads(acts)),
        conflicts=tuple(conflicts),
    )


def allows(state: Mapping[str, object], *, purpose: str, audience: str, now: datetime) -> bool:
    """Whether *purpose* is allowed towards *audience* at *now*. What nobody asked about is denied."""
    return ConsentState.from_state(state).allows(purpose, audience, now)


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
            said=line,
        )
        for line in named
    ]


def _line(subject: Subject, concerned: Sequence[_Answer], causality: Causality) -> dict[str, object]:
    grants = [answer.act for answer in concerned if answer.given]
    denials = [answer.act for answer in concerned if not answer.given]
    effective = [grant for grant in grants if all(causality.sees(grant, denial) for denial in denials)]
    purpose, audience = subject
    line: dict[str, object] = {"purpose": purpose, "audience": audience, **_named(concerned)}
    if not effective:
        withdrawn = bool(grants) or any(denial.act == WITHDRAW for denial in denials)
        line |= {"unanswered": True} if _nobody_said_no(concerned, causality) else {}
        return {**line, "status": WITHDRAWN if withdrawn else REFUSED}
    latest = causality.heads(effective)
    ends = [(text_of(act.get("expires")), _last_day(act)) for act in latest if act.get("expires") is not None]
    line |= {"status": GIVEN, "by": [act.hash.hex() for act in latest], **_of_forms(latest)}
    # Of concurrent grants the one that ends first counts; an end that nobody can read has come.
    return {**line, **dict(zip(("expires", "last_day"), min(ends), strict=True))} if ends else line


def _last_day(grant: Act) -> str:
    """The last day on which it holds, as it was signed: the same day wherever it is read."""
    day = grant.get("ends")
    return text_of(day.get("iso")) if isinstance(day, Mapping) else ""


def _latest(answers: Sequence[_Answer], causality: Causality) -> dict[str, object]:
    """When the client was asked, or took something back, last."""
    heads = causality.heads({answer.act.hash: answer.act for answer in answers}.values())
    times = [text_of(act.get("at")) for act in heads if text_of(act.get("at"))]
    return {"at": max(times)} if times else {}


def _named(concerned: Sequence[_Answer]) -> dict[str, object]:
    """A service's name and what it may get, as they were written last."""
    found: dict[str, object] = {}
    for answer in concerned:
        found |= {key: answer.said[key] for key in ("name", "what") if text_of(answer.said.get(key))}
    return found


def _of_forms(grants: Sequence[Act]) -> dict[str, object]:
    """Who decided, what the child said, and since when; of forms written apart the most careful of each."""
    deciders = [word for word in _DECIDERS if any(act.get("decider") == word for act in grants)]
    assents = [word for word in _ASSENTS if any(act.get("assent") == word for act in grants)]
    days = [text_of(act.get("on")) for act in grants if text_of(act.get("on"))]
    found = {"decider": deciders[:1], "assent": assents[:1], "on": sorted(days)[:1]}
    return {key: words[0] for key, words in found.items() if words}


def _nobody_said_no(concerned: Sequence[_Answer], causality: Causality) -> bool:
    """Whether the line was only left open when it was asked last."""
    latest = {act.hash for act in causality.heads({one.act.hash: one.act for one in concerned}.values())}
    return all(answer.unanswered for answer in concerned if answer.act.hash in latest)


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
    limits: list[object] = []
    for act in reversed(_limiting(causality)):
        limits += [limit for limit in _limits_of(act) if limit not in limits]
    return limits


def _limiting(causality: Causality) -> Sequence[Act]:
    """The forms whose limits stand; one that refuses, and names none, takes none away."""
    forms = [act for act in causality.ordered if act.act == GIVE or (act.act == REFUSE and _limits_of(act))]
    return causality.heads([act for act in forms if act.payload is not None])


def _limits_of(act: Act) -> list[object]:
    listed = act.get("limits")
    return listed if isinstance(listed, list) else []


def _overriding(causality: Causality) -> list[Act]:
    return [act for act in causality.ordered if act.act == OVERRIDE]


def _override(act: Act, answers: Sequence[_Answer], causality: Causality) -> dict[str, object]:
    """*knew*: its writer knew every limit, and every no of the purpose; one who didn't allowed nothing."""
    subject = (text_of(act.get("purpose")), recipient_key(text_of(act.get("to"))))
    denials = [one.act for one in answers if not one.given and _is_about(one, subject)]
    denials += [one for one in _limiting(causality) if _limits_of(one)]
    words = {key: text_of(act.get(key)) for key in ("purpose", "audience", "to", "who", "at", "ends")}
    return {
        "op": act.hash.hex(),
        "by": act.author.hex(),
        "reason": text_of(act.get("reason")),
        "knew": all(causality.sees(act, denial) for denial in denials),
        **{key: word for key, word in words.items() if word},
        **_listed("classes", list_of(act.get("classes"))),
    }


def _is_about(answer: _Answer, subject: Subject) -> bool:
    """An override without a purpose is about every one."""
    return not subject[0] or answer.concerns(subject)


def _listed(name: str, items: Sequence[object]) -> dict[str, object]:
    return {name: list(items)} if items else {}
