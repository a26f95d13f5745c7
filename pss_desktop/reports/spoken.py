"""A document as it is read aloud: its words alone, in the order in which they are meant."""

from collections.abc import Iterator

from pss_desktop.reports.document import (
    Block,
    Boxed,
    Calls,
    Dashes,
    Document,
    Entry,
    Facts,
    Passage,
    SignatureLines,
    Step,
    Title,
)


def spoken(document: Document) -> str:
    """Line by line; the second half of a card after the first."""
    lines = [line for block in (*document.blocks, *document.beside) for line in _lines(block)]
    return "\n".join(line for line in (*lines, document.foot) if line)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Title(text, under):
            yield from (text, under)
        case Step(heading, entries, number):
            yield f"{number} {heading}".strip()
            yield from map(_entry, entries)
        case Calls(heading, entries) | Dashes(heading, entries):
            yield heading
            yield from map(_entry, entries)
        case Boxed(heading, text):
            yield from (heading, text)
        case Passage(heading, text, quiet):
            yield from (heading, quiet, text)
        case Facts(rows, heading):
            yield heading
            yield from (f"{name}: {fact}" if name else fact for name, fact in rows)
        case SignatureLines(labels):
            yield from labels


def _entry(entry: Entry) -> str:
    return ", ".join(part for part in (entry.text, entry.phone, entry.quiet) if part)
