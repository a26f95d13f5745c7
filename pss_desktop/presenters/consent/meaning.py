"""What a consent means in the app, each answer with its consequence, as ``may_share`` would decide it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pss_desktop.domain.consent import ConsentState, Line, LineStatus, Purpose
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Audience, Denied, DenyReason, ShareRequest, may_share


class Consequence(StrEnum):
    """What is allowed or not."""

    SERVICES = "services"
    PRINT = "print"
    SUPERVISOR = "supervisor"
    LETTER = "letter"
    OTHER_LETTERS = "other_letters"
    REPORT = "report"
    CONTACT = "contact"


class Verdict(StrEnum):
    """Yes, no, or no because nobody answered."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One consequence. *name* and *what* are those of a named service; *reason* says why not."""

    of: Consequence
    verdict: Verdict
    name: str = ""
    what: str = ""
    reason: DenyReason | None = None


_OPEN = frozenset({DenyReason.NOT_ASKED, DenyReason.UNANSWERED})


def meanings(state: ConsentState, now: datetime) -> tuple[Meaning, ...]:
    """Every consequence of *state*, in the order of the form."""
    return (
        _of_line(Consequence.SERVICES, state.line(Purpose.SERVICES), now),
        _of_paper(state, Consequence.PRINT, (OperationClass.CLINICAL,), now),
        _of_line(Consequence.SUPERVISOR, state.line(Purpose.SUPERVISOR), now),
        *_of_services(state, now),
        _of_paper(state, Consequence.REPORT, (OperationClass.AGGREGATE,), now),
        _of_line(Consequence.CONTACT, state.line(Purpose.CONTACT), now),
    )


def _of_services(state: ConsentState, now: datetime) -> Iterable[Meaning]:
    named = [line for line in state.lines if line.purpose == Purpose.NAMED_SERVICE and line.to]
    for line in named:
        name = line.name or line.to
        request = ShareRequest(Audience.LETTER, frozenset({OperationClass.CLINICAL}), name)
        yield _judged(Consequence.LETTER, state, request, now, line)
    everybody = state.line(Purpose.NAMED_SERVICE)
    open_ = not named and (everybody is None or everybody.unanswered)
    yield Meaning(Consequence.OTHER_LETTERS, Verdict.OPEN if open_ else Verdict.NO)


def _of_paper(
    state: ConsentState, of: Consequence, classes: tuple[OperationClass, ...], now: datetime
) -> Meaning:
    audience = Audience.PRINT if of is Consequence.PRINT else Audience.REPORT
    return _judged(of, state, ShareRequest(audience, frozenset(classes)), now)


def _judged(
    of: Consequence, state: ConsentState, request: ShareRequest, now: datetime, line: Line | None = None
) -> Meaning:
    answer = may_share(state, request, now)
    name, what = (line.name or line.to, line.what) if line is not None else ("", "")
    if isinstance(answer, Denied):
        verdict = Verdict.OPEN if answer.reason in _OPEN else Verdict.NO
        return Meaning(of, verdict, name, what, answer.reason)
    return Meaning(of, Verdict.YES, name, what)


def _of_line(of: Consequence, line: Line | None, now: datetime) -> Meaning:
    """What no paper depends on; the people whom it concerns read it."""
    if line is None or line.unanswered:
        return Meaning(of, Verdict.OPEN)
    if line.is_effective(now):
        return Meaning(of, Verdict.YES)
    said_no = line.status is not LineStatus.GIVEN
    reason = None if said_no else DenyReason.EXPIRED if line.has_ended(now) else DenyReason.CHILD_DISAGREES
    return Meaning(of, Verdict.NO, reason=reason)
