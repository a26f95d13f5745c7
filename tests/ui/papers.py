"""Plans in six scripts, and what a PDF says when it is read back."""

from datetime import date
from io import BytesIO
from typing import Final

from pypdf import PdfReader
from PySide6.QtGui import QTextDocument, QTextLayout

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.reports.document import Document
from pss_desktop.reports.safety_plan import PARTS, PlanPaper, safety_plan_card, safety_plan_sheet
from pss_desktop.reports.words import Words
from tests.builders_plans import COPING, HELPER, SERVICE, SIGNS, a_safety_plan
from tests.unit.reports.words import WORDS

PAPER: Final = PlanPaper(frozenset(PARTS), date(2026, 5, 6), "N. W.")

SCRIPTS: Final = {
    "latin": ("I lie awake – “nobody would notice”", "Clover Ōšá"),
    "arabic": ("أستلقي مستيقظة وأصغي إلى الدرج، «لن يلاحظ أحد»", "نفل"),
    "burmese": ("ညဘက် အိပ်မပျော်ဘဲ လှေကားသံကို နားထောင်နေတယ်။", "သစ်ခွ"),
    "bengali": ("আমি রাতে জেগে থাকি আর সিঁড়ির শব্দ শুনি।", "শাপলা"),
    "amharic": ("ሌሊት ሳልተኛ ደረጃውን እሰማለሁ።", "አበባ"),
    "devanagari": ("मैं रात को जागता हूँ और सीढ़ियों की आवाज़ सुनता हूँ।", "कमल"),
}


def a_plan_in(script: str) -> SafetyPlan:
    """A plan with the client's words in that script."""
    words, name = SCRIPTS[script]
    return a_safety_plan(
        {**SIGNS, "words": words},
        {**COPING, "words": words},
        {**HELPER, "name": name, "relation": words, "say": words},
        {**SERVICE, "name": name, "hours": words},
        living_for=words,
    )


def both_sheets(plan: SafetyPlan, words: Words | None = None) -> tuple[Document, Document]:
    """The page and the card of *plan*."""
    spoken = words or WORDS.of("en")
    return safety_plan_sheet(plan, spoken, PAPER), safety_plan_card(plan, spoken, PAPER)


def pages_of(pdf: bytes) -> list[str]:
    """The words of each page, with plain spaces between them."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def is_cut(text: QTextDocument) -> bool:
    """Whether anything stands outside the room for words."""
    return text.idealWidth() > text.pageSize().width() + 1


def missing_glyphs(text: QTextDocument) -> list[str]:
    """Blocks with a letter that is painted as an empty box: glyph 0 of whichever font was asked last.

    Each is laid out again: a document keeps no glyphs.
    """
    found: list[str] = []
    block = text.begin()
    while block.isValid():
        layout = QTextLayout(block.text(), text.defaultFont())
        layout.setFormats(block.textFormats())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        assert runs or not block.text().strip()
        if any(0 in run.glyphIndexes() for run in runs):
            found.append(block.text())
        block = block.next()
    return found
