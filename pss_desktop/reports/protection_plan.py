"""The plan for danger from others on paper: neutral, and without whom it is about unless that is wanted.

Whoever is dangerous may find it. So there is no word of danger or violence of ours on it, no name of theirs
and no code word, before the client asked for just that.
"""

from typing import Final

from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.protection_plan import Part, ProtectionPlan, Ready
from pss_desktop.reports.direction import isolated
from pss_desktop.reports.document import Block, Boxed, Document, Entry, Paper, Step, Title
from pss_desktop.reports.safety_plan import MADE_WITH, PHONES, REVIEW, PlanPaper, named, plan_foot
from pss_desktop.reports.words import Words

CONCERN: Final = "concern"
DANGERS: Final = "dangers"
CODE_WORD: Final = "code_word"
PARTS: Final = (PHONES, REVIEW, MADE_WITH, CONCERN, DANGERS, CODE_WORD)
USUAL: Final = frozenset({PHONES, REVIEW})


def protection_plan_sheet(plan: ProtectionPlan, words: Words, paper: PlanPaper) -> Document:
    """The parts of the plan in the order of a conversation about it."""
    blocks: list[Block] = [Title(words("protection.title"))]
    if CONCERN in paper.parts and plan.text("main_concern"):
        blocks.append(Boxed(words("protection.concern"), plan.text("main_concern")))
    for part in Part:
        entries = tuple(_line(entry, words, paper) for entry in plan.helpful(part))
        if entries and (part is not Part.DANGERS or DANGERS in paper.parts):
            blocks.append(Step(words(f"protection.{part}"), entries))
    if CODE_WORD in paper.parts and plan.text("code_word"):
        blocks.append(Boxed(words("protection.code_word"), plan.text("code_word")))
    foot = plan_foot(plan, words, paper)
    return Document(words.language, words.direction, Paper.A4, tuple(blocks), foot=foot, one_page=True)


def left_out(plan: ProtectionPlan) -> int:
    """How many entries are about somebody unsafe, and so on no paper."""
    return len(plan.entries) - sum(len(plan.helpful(part)) for part in Part)


def _line(entry: PlanEntry, words: Words, paper: PlanPaper) -> Entry:
    phone = entry.phone if PHONES in paper.parts else ""
    told = [isolated(entry.text(name)) for name in ("where", "address", "knows", "kept_at")]
    if entry.text("ready") == Ready.YES:
        told.append(words("protection.ready"))
    return Entry(named(entry), phone, "  ·  ".join(part for part in told if part))
