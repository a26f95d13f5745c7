"""A document as the HTML that Qt's rich text knows: every word escaped, every line with its own direction.

Qt's tables do not mirror, and its sides are those of the paper: cells are written in the order in which the
document runs, and sides come from its direction.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from pss_desktop.reports.direction import Direction, as_dialled, direction_of, runs
from pss_desktop.reports.document import (
    Block,
    Boxed,
    Calls,
    Dashes,
    Document,
    Entry,
    Facts,
    Paper,
    Passage,
    SignatureLines,
    Step,
    Title,
)

INK: Final = "#000000"
QUIET: Final = "#4a4a4a"
RULE: Final = "#9a9a9a"
DISC: Final = "disc:"
"""Pictures of numbered discs stand under this and the number."""

_LINE: Final = ";line-height:132%"
"""Of Latin; the fonts of the other scripts bring tall lines themselves."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels at 96 to the inch, before they are scaled."""

    title: float
    heading: float
    body: float
    quiet: float
    phone: float
    disc: float
    gap: float


_SIZES: Final = {
    Paper.A4: Sizes(title=26, heading=16, body=15, quiet=13, phone=17, disc=24, gap=10),
    Paper.CARD: Sizes(title=14, heading=13, body=12, quiet=11, phone=16, disc=16, gap=5),
}


def to_html(document: Document, scale: float = 1.0) -> str:
    """The document's words with every size times *scale*."""
    sheet = _Sheet(document.direction, _SIZES[document.paper], scale)
    if not document.beside:
        return sheet.body(sheet.blocks(document.blocks))
    room = f'<td width="7%">{sheet.nothing()}</td>'
    half = '<td width="46%" valign="top">{}</td>'
    cells = [half.format(sheet.blocks(document.blocks)), room, half.format(sheet.blocks(document.beside))]
    return sheet.body(sheet.table([cells]))


def foot_html(document: Document, page: int, pages: int) -> str:
    """The small line at the foot of sheet *page* of *pages*; empty where there is nothing to say."""
    count = document.page_words.format(page=page, pages=pages) if pages > 1 else ""
    words = "  ·  ".join(part for part in (document.foot, count) if part)
    sheet = _Sheet(document.direction, _SIZES[document.paper], 1.0)
    return sheet.body(sheet.line(words, sheet.sizes.quiet - 1, colour=QUIET)) if words else ""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Writes blocks in one direction and one size."""

    direction: Direction
    sizes: Sizes
    scale: float

    def body(self, content: str) -> str:
        return f'<html><body dir="{self.direction}" style="color:{INK}">{content}</body></html>'

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(_WRITERS[type(block)](self, block) for block in blocks)

    # Lines and tables

    def px(self, size: float) -> int:
        """Whole pixels: Qt reads no fractions."""
        return max(round(size * self.scale), 1)

    def line(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        after: float = 0,
        side: str = "",
    ) -> str:
        """A paragraph in the direction of its own words."""
        own = direction_of(text, self.direction)
        align = side or self.direction.start
        style = f"margin:0 0 {self.px(after) if after else 0}px 0;color:{colour}"
        style += "" if any(script for script, _ in runs(text)) else _LINE
        style += f";font-size:{self.px(size)}px" + (";font-weight:bold" if bold else "")
        return f'<p dir="{own}" align="{align}" style="{style}">{letters(text)}</p>'

    def lines(self, text: str, size: float, *, after: float = 0, own_side: bool = False) -> str:
        """What was typed, line by line; *own_side*: from the side at which its own words begin."""
        side = direction_of(text, self.direction).start if own_side else ""
        typed = text.splitlines() or [""]
        written = "".join(self.line(one or "\u00a0", size, side=side) for one in typed[:-1])
        return written + self.line(typed[-1], size, after=after, side=side)

    def nothing(self) -> str:
        return '<p style="margin:0;font-size:1px">\u00a0</p>'

    def space(self, height: float) -> str:
        return f'<p style="margin:0;font-size:1px;line-height:{self.px(height)}px">\u00a0</p>'

    def table(self, rows: Iterable[list[str]], style: str = "", padding: float = 0) -> str:
        """Rows of whole cells, each in the order in which the document runs."""
        across = self.direction is Direction.RIGHT_TO_LEFT
        written = "".join(f"<tr>{''.join(reversed(row) if across else row)}</tr>" for row in rows)
        pad = self.px(padding) if padding else 0
        return (
            f'<table width="100%" cellspacing="0" cellpadding="{pad}" '
            f'style="border-collapse:collapse;{style}">{written}</table>'
        )

    def cell(self, content: str, *, width: str = "", style: str = "", span: int = 1) -> str:
        wide = f' width="{width}"' if width else ""
        spans = f' colspan="{span}"' if span > 1 else ""
        return f'<td{wide}{spans} valign="top" style="{style}">{content}</td>'

    # Blocks

    def title(self, block: Title) -> str:
        written = self.line(block.text, self.sizes.title, bold=True, after=2)
        if block.under:
            written += self.line(block.under, self.sizes.quiet, colour=QUIET, after=self.sizes.gap)
        return written

    def step(self, block: Step) -> str:
        """A rule, the disc, the heading; below it each line with its number at the far end."""
        ruled = f"border-top:1px solid {RULE};padding-top:{self.px(self.sizes.gap - 2)}px"
        side = self.px(self.sizes.disc)
        disc = self.nothing()
        if block.number:
            picture = f'<img src="{DISC}{escape(block.number)}" width="{side}" height="{side}">'
            disc = f'<p align="{self.direction.start}" style="margin:0">{picture}</p>'
        wide = str(self.px(self.sizes.disc + 16))
        heading = self.line(block.heading, self.sizes.heading, bold=True, after=2)
        rows = [[self.cell(disc, width=wide, style=ruled), self.cell(heading, style=ruled, span=2)]]
        rows += [
            [self.cell(self.nothing(), width=wide), *self._entry_cells(entry)] for entry in block.entries
        ]
        return self.table(rows) + self.space(self.sizes.gap - 2)

    def calls(self, block: Calls) -> str:
        ruled = f"border-bottom:1px solid {RULE};padding-bottom:{self.px(2)}px"
        rows = [[self.cell(self._call(entry), style=ruled)] for entry in block.entries]
        heading = self.line(block.heading, self.sizes.heading, bold=True, after=3)
        return heading + self.table(rows) + self.space(self.sizes.gap)

    def dashes(self, block: Dashes) -> str:
        heading = self.line(block.heading, self.sizes.heading, bold=True, after=2)
        wide = str(self.px(13))
        rows = [
            [
                self.cell(self.line("–", self.sizes.body), width=wide),
                self.cell(self._dashed(entry)),
            ]
            for entry in block.entries
        ]
        return heading + self.table(rows) + self.space(self.sizes.gap)

    def boxed(self, block: Boxed) -> str:
        words = self.line(block.heading, self.sizes.quiet, bold=True, colour=QUIET, after=2)
        words += self.lines(block.text, self.sizes.body + 1, own_side=True)
        frame = f"border:1px solid {INK};padding:{self.px(self.sizes.gap)}px"
        return self.table([[self.cell(words, style=frame)]]) + self.space(self.sizes.gap)

    def facts(self, block: Facts) -> str:
        rows = [self._fact(name, fact) for name, fact in block.rows]
        heading = self._heading(block.heading) if block.heading else ""
        return heading + self.table(rows) + self.space(self.sizes.gap)

    def _fact(self, name: str, fact: str) -> list[str]:
        """A name beside its fact; a fact without a name has the whole line."""
        if not name:
            return [self.cell(self.line(fact, self.sizes.body, bold=True, after=3), span=2)]
        return [
            self.cell(self.line(name, self.sizes.quiet, colour=QUIET, after=3), width="30%"),
            self.cell(self.lines(fact, self.sizes.body, after=3)),
        ]

    def passage(self, block: Passage) -> str:
        heading = self._heading(block.heading) if block.heading else ""
        quiet = self.line(block.quiet, self.sizes.quiet, colour=QUIET, after=2) if block.quiet else ""
        words = self.lines(block.text, self.sizes.body, after=self.sizes.gap, own_side=True)
        return heading + quiet + (words if block.text else "")

    def signature_lines(self, block: SignatureLines) -> str:
        line = f"border-top:1px solid {INK}"
        rows = [
            [
                self.cell(
                    self.line(label, self.sizes.quiet, colour=QUIET, after=30), width="58%", style=line
                ),
                self.cell(self.nothing()),
            ]
            for label in block.labels
        ]
        return self.space(36) + self.table(rows)

    def _heading(self, text: str) -> str:
        ruled = f"border-top:1px solid {RULE};padding-top:{self.px(self.sizes.gap - 2)}px"
        return self.table([[self.cell(self.line(text, self.sizes.heading, bold=True, after=2), style=ruled)]])

    def _entry_cells(self, entry: Entry) -> list[str]:
        words = self.lines(entry.text, self.sizes.body) if entry.text else ""
        if entry.quiet:
            words += self.line(entry.quiet, self.sizes.quiet, colour=QUIET)
        if not entry.phone:
            return [self.cell(words, span=2)]
        return [self.cell(words), self.cell(self._number(entry.phone, self.direction.end), width="34%")]

    def _dashed(self, entry: Entry) -> str:
        words = self.lines(entry.text, self.sizes.body, after=2)
        return words + (self._number(entry.phone, self.direction.start) if entry.phone else "")

    def _call(self, entry: Entry) -> str:
        name = self.lines(entry.text, self.sizes.quiet) if entry.text else ""
        return name + (self._number(entry.phone, self.direction.start) if entry.phone else "")

    def _number(self, phone: str, side: str) -> str:
        return self.line(as_dialled(phone), self.sizes.phone, bold=True, side=side)


_WRITERS: Final[Mapping[type, Callable[[_Sheet, Any], str]]] = {
    Title: _Sheet.title,
    Step: _Sheet.step,
    Calls: _Sheet.calls,
    Dashes: _Sheet.dashes,
    Boxed: _Sheet.boxed,
    Facts: _Sheet.facts,
    Passage: _Sheet.passage,
    SignatureLines: _Sheet.signature_lines,
}


def letters(text: str) -> str:
    """*text* escaped, each piece in the font of its script."""
    written = ""
    for script, piece in runs(text):
        words = escape(piece)
        written += f"<span style=\"font-family:'{script}'\">{words}</span>" if script else words
    return written
