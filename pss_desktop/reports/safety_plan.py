"""The client's safety plan on one page, and what is read first in a crisis on a folded card.

Nothing on them says whose plan it is, from where, or why there is one.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.safety_plan import Agreement, SafetyPlan, phones_of
from pss_desktop.domain.safety_plan import Step as PlanStep
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.reports.direction import isolated
from pss_desktop.reports.document import Block, Boxed, Calls, Dashes, Document, Entry, Paper, Step, Title
from pss_desktop.reports.words import Words

LIVING_FOR: Final = "living_for"
PHONES: Final = "phones"
REVIEW: Final = "review"
MADE_WITH: Final = "made_with"
PARTS: Final = (LIVING_FOR, PHONES, REVIEW, MADE_WITH)
PAPERS: Final = (Paper.A4, Paper.CARD)


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """What the client wants on the paper. *who* made it with them, as initials; *on* is today."""

    parts: frozenset[str]
    on: date
    who: str


def safety_plan_sheet(plan: SafetyPlan, words: Words, paper: PlanPaper) -> Document:
    """The whole plan on one page."""
    blocks: list[Block] = [Title(words("plan.title"), words("plan.under", one=words.number(1)))]
    for step in PlanStep:
        entries = tuple(line for entry in shown(plan, step) for line in _lines(entry, words, paper))
        if entries:
            blocks.append(Step(words(f"plan.{step}"), entries, words.number(step.number)))
    if LIVING_FOR in paper.parts and plan.living_for:
        blocks.append(Boxed(words("plan.living_for"), plan.living_for))
    foot = plan_foot(plan, words, paper)
    return Document(words.language, words.direction, Paper.A4, tuple(blocks), foot=foot, one_page=True)


def safety_plan_card(plan: SafetyPlan, words: Words, paper: PlanPaper) -> Document:
    """Steps 2 to 5 and what is worth living for: what helps once it has begun."""
    first: list[Block] = []
    for step, heading in ((PlanStep.COPING, "card.first"), (PlanStep.DISTRACTION, "card.then")):
        entries = tuple(line for entry in shown(plan, step) for line in _short_lines(entry, words, paper))
        if entries:
            first.append(Dashes(words(heading), entries))
    if LIVING_FOR in paper.parts and plan.living_for:
        first.append(Boxed(words("plan.living_for"), plan.living_for))
    calls = tuple(
        line
        for step in (PlanStep.HELP, PlanStep.PROFESSIONALS)
        for entry in shown(plan, step)
        for line in _short_lines(entry, words, paper)
    )
    beside: tuple[Block, ...] = (Calls(words("card.call"), calls),) if calls else ()
    return Document(
        words.language,
        words.direction,
        Paper.CARD,
        tuple(first),
        beside=beside,
        foot=words.day(paper.on),
        one_page=True,
    )


def shown(plan: SafetyPlan, step: PlanStep) -> tuple[PlanEntry, ...]:
    """What goes on the paper: nobody unsafe, and nothing that the client does not want."""
    return tuple(entry for entry in plan.helpful(step) if entry.text("agreed") != Agreement.NO)


def left_out(plan: SafetyPlan) -> int:
    """How many entries of the plan are on no paper; the person who prints is told."""
    return len(plan.entries) - sum(len(shown(plan, step)) for step in PlanStep)


def _lines(entry: PlanEntry, words: Words, paper: PlanPaper) -> list[Entry]:
    """An entry's own line, and one more for a number after hours."""
    phones = _phones(entry, paper)
    lines = [Entry(named(entry), phones[0] if phones else "", _explained(entry, words))]
    lines += [Entry(words("plan.after_hours"), phone) for phone in phones[1:]]
    return lines


def _short_lines(entry: PlanEntry, words: Words, paper: PlanPaper) -> list[Entry]:
    phones = _phones(entry, paper)
    lines = [Entry(entry.title, phones[0] if phones else "")]
    lines += [Entry(words("plan.after_hours"), phone) for phone in phones[1:]]
    return lines


def _phones(entry: PlanEntry, paper: PlanPaper) -> tuple[str, ...]:
    return phones_of(entry) if PHONES in paper.parts else ()


def named(entry: PlanEntry) -> str:
    """Who it is, and what they are to the client."""
    relation = entry.text("relation")
    return f"{isolated(entry.title)} ({isolated(relation)})" if relation else entry.title


def _explained(entry: PlanEntry, words: Words) -> str:
    """What stands small below an entry."""
    helper, due, done = entry.text("helper"), entry.day("due"), entry.day("done_on")
    told = [isolated(entry.text(name)) for name in ("hours", "address")]
    if entry.text("say"):
        told.append(words("plan.say", words=entry.text("say")))
    if helper:
        told.append(words("plan.with", helper=helper))
    if done is not None:
        told.append(words("plan.done", day=words.day(done)))
    elif due is not None:
        told.append(words("plan.until", day=words.day(due)))
    return "  ·  ".join(part for part in told if part)


def plan_foot(plan: SteppedPlan, words: Words, paper: PlanPaper) -> str:
    """When it was copied, with whom it was made, when to look at it again."""
    on = words.day(paper.on)
    with_whom = MADE_WITH in paper.parts and bool(paper.who)
    copy = (
        words("foot.copy_with", day=on, who=paper.who.removesuffix("."))
        if with_whom
        else words("foot.copy", day=on)
    )
    again = plan.review_on
    if REVIEW not in paper.parts or again is None:
        return copy
    return f"{copy} {words('foot.look_again', day=words.day(again))}"


def initials(name: str) -> str:
    """A person's name as it may stand on somebody else's paper."""
    return " ".join(f"{part[0]}." for part in name.split() if part)
