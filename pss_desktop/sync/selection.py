"""Chooses what of a feed goes to somebody: the operation, its header alone, or nothing but its place.

A pure function of the operations, the client's consent, and as what the recipient gets them. A client's no,
erasures and answers to them go to whoever was ever sent something of that client, whatever else stays.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from pss_desktop.domain.consent import Answer, ConsentState, Line, LineStatus, Purpose, recipient_key
from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.domain.kinds import ERASE, GIVE, OVERRIDE, REFUSE, WITHDRAW, OperationClass, ScopeType
from pss_desktop.domain.sharing import (
    RULES,
    Allowed,
    Audience,
    Denied,
    DenyReason,
    ShareAnswer,
    ShareRequest,
    can_be_overridden,
    may_go_openly,
    may_share,
)
from pss_desktop.domain.withdrawal_receipt import RECEIPT
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.stubs import StubRun

_CONSENT: Final = "consent"
_OWNER: Final = "case_owner"
# Of a single case a coordinator gets nothing: who has one was something else before.
_NOT_CONCERNED: Final = (None, Audience.COORDINATOR)
_NOT_THEIRS: Final = Denied(DenyReason.NOT_FOR_AUDIENCE)

_BESIDE: Final = 104
"""About what an operation has beside header and payload, and a place altogether."""

_Asked = tuple[str, str]
"""The class and the kind about which the rule is asked."""


class Because(StrEnum):
    """Why an operation goes."""

    ALLOWED = "allowed"
    OVERRIDES = "overrides"
    CLIENT_SAID_NO = "client_said_no"
    ERASES = "erases"
    ANSWERS = "answers"
    HANDS_OVER = "hands_over"


class Form(StrEnum):
    """How much of an operation goes."""

    WHOLE = "whole"
    HEADER = "header"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets it, as what, and what a standing rule for them opens beyond the usual.

    Without an *audience* the case does not concern them any more: they hear of a no and of erasures only.
    *counselled*: it was theirs once.
    """

    person: PersonId
    name: str
    audience: Audience | None
    ruled: frozenset[str] = frozenset()
    counselled: bool = False

    @property
    def purposes(self) -> tuple[str, ...]:
        """What the client is asked about what they get, or once got where a case concerns them no more."""
        if self.audience not in _NOT_CONCERNED:
            purpose = RULES[self.audience].purpose
            return () if purpose is None else (purpose,)
        return (Purpose.RECORD,) if self.counselled else (Purpose.NAMED_SERVICE, Purpose.SUPERVISOR)

    def got_by(self, line: Line) -> bool:
        """Whether they may have got it by *line*: what is said about services in general names nobody."""
        named = line.purpose != Purpose.NAMED_SERVICE or line.to == recipient_key(self.name)
        return named or self.audience not in _NOT_CONCERNED

    def is_meant_by(self, line: Mapping[str, object]) -> bool:
        """Whether a line of a consent form is about what they get; another service's is not theirs."""
        to, purpose = line.get("audience", ""), line.get("purpose")
        anybody = not to and self.audience not in _NOT_CONCERNED
        named = anybody or to == recipient_key(self.name)
        return purpose in self.purposes and (named or purpose != Purpose.NAMED_SERVICE)


@dataclass(frozen=True, slots=True)
class ScopeFacts:
    """What the choice needs to know of a scope.

    *held_as*: as what this vault's person has the case, where it is not theirs: who would get nothing new of
    it any more passes nothing of it on. *was_sent*: the recipient ever got something of it. The case's own
    counselor hears of every no, whoever wrote it down. *in_transfer*: the recipient offered the case or
    accepted it, and hears how that ended.
    """

    type: str
    consent: ConsentState = field(default_factory=ConsentState)
    held_as: Recipient | None = None
    was_sent: bool = False
    in_transfer: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """What was decided about all of one class and kind: *because* where it goes, *denied* where it stays.

    A chooser gives all of them the same one, so that whoever asks what was decided asks a few of these.
    """

    op_class: str
    kind: str
    because: Because | None
    allowed: Allowed | None = None
    denied: Denied | None = None

    @property
    def goes(self) -> bool:
        """Whether they leave with their payloads."""
        return self.because is not None


@dataclass(frozen=True, slots=True)
class Choice:
    """One operation with the decision about it."""

    operation: Operation
    judged: Judgement

    @property
    def goes(self) -> bool:
        """Whether it leaves with its payload."""
        return self.judged.because is not None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a feed as it travels. A place has only the hash of its last operation."""

    form: Form
    first: int
    last: int
    last_hash: OpHash
    choice: Choice | None = None

    @property
    def size(self) -> int:
        """About how many bytes it takes before it is packed."""
        if self.choice is None:
            return _BESIDE
        operation = self.choice.operation
        payload = operation.payload if self.form is Form.WHOLE else None
        return _BESIDE + len(operation.header_bytes) + len(payload or b"")


@dataclass(frozen=True, slots=True)
class Layout:
    """A feed as it travels. *ends*: at which numbers a bundle may end; None where this device signs any."""

    pieces: tuple[Piece, ...]
    ends: frozenset[int] | None

    def may_end_with(self, piece: Piece) -> bool:
        """Whether the feed's device stands by it that it goes so far."""
        return self.ends is None or piece.last in self.ends


class Chooser:
    """Chooses for one recipient, in one scope, at one moment; asks the rule once for each class and kind."""

    def __init__(self, recipient: Recipient, facts: ScopeFacts, now: datetime) -> None:
        self._recipient = recipient
        self._facts = facts
        self._now = now
        self._answers: dict[_Asked, ShareAnswer] = {}
        self._allowed: dict[_Asked, Judgement] = {}
        self._denied: dict[tuple[_Asked, Because | None], Judgement] = {}

    def choose(self, operation: Operation) -> Choice:
        """Whether *operation* goes. Without a yes it stays."""
        header = operation.header
        judged = self._allowed.get((header.op_class, header.kind))
        return Choice(operation, self._judge(operation) if judged is None else judged)

    def chooses_as(self, before: "Chooser") -> bool:
        """Whether all that was chosen *before* would be chosen alike now, each answer being asked anew.

        What else there is about an operation hangs on no moment, but for an override, which ends.
        """
        return (
            (self._recipient, self._facts) == (before._recipient, before._facts)
            and not self._facts.consent.overrides
            and all(self._answer(asked) == answer for asked, answer in before._answers.items())
        )

    def _answer(self, asked: _Asked) -> ShareAnswer:
        answer = self._answers.get(asked)
        if answer is None:
            answer = self._answers[asked] = _answer(asked, self._recipient, self._facts, self._now)
        return answer

    def _judge(self, operation: Operation) -> Judgement:
        asked = operation.header.op_class, operation.header.kind
        answer = self._answer(asked)
        if isinstance(answer, Allowed):
            return self._allowed.setdefault(asked, Judgement(*asked, Because.ALLOWED, allowed=answer))
        because = _all_the_same(operation, self._recipient, self._facts, self._now)
        return self._denied.setdefault((asked, because), Judgement(*asked, because, denied=answer))


def lay_out(items: Sequence[Choice | StubRun], *, own: bool, signed: frozenset[int] = frozenset()) -> Layout:
    """One feed, in order and without a break, as it travels.

    Nothing is told of what stays, where the device's own word covers the operation before it: this device
    (*own*) gives that word now, for another's feed it has to be among the heads *signed* at those numbers.
    Else its header goes alone. What lies behind the last head is left out: nobody would believe it.
    """
    pieces: list[Piece] = []
    for item in items:
        before = pieces[-1] if pieces else None
        covered = before is None or own or before.last in signed | _places(before)
        piece = _piece(item, nothing_told=covered)
        if piece.form is Form.PLACE and before is not None and before.form is Form.PLACE:
            pieces[-1] = replace(piece, first=before.first)
        else:
            pieces.append(piece)
    return _up_to_a_head(Layout(tuple(pieces), None if own else signed))


def must_hide(consent: ConsentState, mine: Recipient) -> bool:
    """Whether somebody who got a client's data as *mine* must put them away: the client said no since.

    That counts also where the case concerns them no more. What was sent against a no stays, with the reason,
    where the no came first.
    """
    key = recipient_key(mine.name)
    lines = (consent.line(purpose, key) for purpose in mine.purposes)
    line = next((one for one in lines if one is not None and mine.got_by(one)), None)
    if line is None or line.status is LineStatus.GIVEN:
        return False
    return not any(
        one.knew and mine.audience in (one.audience, None) and recipient_key(one.to) == key
        for one in consent.overrides
    )


def says_no(act: str, payload: Mapping[str, object], recipient: Recipient) -> bool:
    """Whether this act of a consent takes away, or keeps back, what *recipient* gets it for.

    A form that also says what must not reach the recipient never goes to them: its words are the client's
    reason to fear them.
    """
    if act == WITHDRAW:
        return True
    if act not in (GIVE, REFUSE) or _warns_of(payload, recipient):
        return False
    lines = filter(recipient.is_meant_by, _listed(payload.get("lines")))
    return act == REFUSE or any(line.get("answer") != Answer.GIVEN for line in lines)


def _answer(asked: _Asked, recipient: Recipient, facts: ScopeFacts, now: datetime) -> ShareAnswer:
    if recipient.audience is None:
        return _NOT_THEIRS
    if facts.type != ScopeType.CASE:
        op_class, _ = asked
        openly = may_go_openly(facts.type, op_class, recipient.audience)
        return Allowed(()) if openly else _NOT_THEIRS
    if facts.held_as is not None:
        mine = _as_i_got_it(asked, facts.held_as, facts, now)
        if isinstance(mine, Denied):
            return mine
    return may_share(facts.consent, _request(recipient, recipient.audience, asked), now)


def _as_i_got_it(asked: _Asked, mine: Recipient, facts: ScopeFacts, now: datetime) -> ShareAnswer:
    """Whether somebody who has the case as *mine* would still get it; what is not for them says nothing."""
    if mine.audience is None:
        return _NOT_THEIRS
    answer = may_share(facts.consent, _request(mine, mine.audience, asked), now)
    final = isinstance(answer, Denied) and not can_be_overridden(answer.reason)
    return Allowed(()) if final else answer


def _request(recipient: Recipient, audience: Audience, asked: _Asked) -> ShareRequest:
    op_class, kind = asked
    return ShareRequest(audience, frozenset({op_class}), recipient.name, kind, recipient.ruled)


def _all_the_same(
    operation: Operation, recipient: Recipient, facts: ScopeFacts, now: datetime
) -> Because | None:
    """Why it goes though nothing allows it; None where it stays."""
    header = operation.header
    if facts.type != ScopeType.CASE or header.op_class == OperationClass.PRIVATE:
        return None
    if header.kind == RECEIPT and _hears(recipient, facts):
        return Because.ANSWERS
    if header.kind == _OWNER and facts.in_transfer:
        return Because.HANDS_OVER
    if header.kind == _CONSENT:
        return _because_of_consent(operation, recipient, facts, now)
    return Because.ERASES if header.act == ERASE and _hears(recipient, facts) else None


def _hears(recipient: Recipient, facts: ScopeFacts) -> bool:
    return facts.was_sent or recipient.audience is Audience.CASE_COUNSELOR


def _because_of_consent(
    operation: Operation, recipient: Recipient, facts: ScopeFacts, now: datetime
) -> Because | None:
    act, payload = operation.header.act, operation.payload
    if act == OVERRIDE and _is_in_force(operation, recipient, facts, now):
        return Because.OVERRIDES
    if not _hears(recipient, facts):
        return None
    if act == ERASE:
        return Because.ERASES
    if payload is None:
        return None
    return Because.CLIENT_SAID_NO if says_no(act, decode_payload(payload), recipient) else None


def _is_in_force(operation: Operation, recipient: Recipient, facts: ScopeFacts, now: datetime) -> bool:
    """Whether this override is what something goes by: its reason goes with what it opened."""
    if recipient.audience is None or facts.held_as is not None:
        return False
    found = next((one for one in facts.consent.overrides if one.op == operation.hash.hex()), None)
    if found is None or not found.classes:
        return False
    request = ShareRequest(recipient.audience, found.classes, recipient.name)
    answer = may_share(facts.consent, request, now)
    return isinstance(answer, Allowed) and answer.override == found


def _piece(item: Choice | StubRun, *, nothing_told: bool) -> Piece:
    if isinstance(item, StubRun):
        return Piece(Form.PLACE, item.first, item.last, item.last_hash)
    seq, op_hash = item.operation.header.seq, item.operation.hash
    if item.goes:
        form = Form.WHOLE if item.operation.payload is not None else Form.HEADER
        return Piece(form, seq, seq, op_hash, item)
    if nothing_told:
        return Piece(Form.PLACE, seq, seq, op_hash)
    return Piece(Form.HEADER, seq, seq, op_hash, item)


def _up_to_a_head(layout: Layout) -> Layout:
    """Of a device that was revoked what counts may end before its next head."""
    pieces = list(layout.pieces)
    while pieces and not layout.may_end_with(pieces[-1]):
        pieces.pop()
    return replace(layout, pieces=tuple(pieces))


def _places(before: Piece | None) -> frozenset[int]:
    """A gap goes on, whoever signed what."""
    return frozenset({before.last}) if before is not None and before.form is Form.PLACE else frozenset()


def _warns_of(payload: Mapping[str, object], recipient: Recipient) -> bool:
    state = ConsentState.from_state({"limits": payload.get("limits")})
    return any(limit.names(recipient.name) for limit in state.limits)


def _listed(value: object) -> Iterable[Mapping[str, object]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
