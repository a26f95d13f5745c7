"""A document for paper: blocks of words in the order in which they are read, without a look of their own."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from pss_desktop.reports.direction import Direction


class Paper(StrEnum):
    """The sheets that documents are made for."""

    A4 = "a4"
    CARD = "card"
    """A6 across, folded once in the middle with the words inside."""


@dataclass(frozen=True, slots=True)
class Title:
    """What the paper is, and one quiet sentence below."""

    text: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a step; *phone* stands apart, large, at the end of the line. *quiet* explains it."""

    text: str
    phone: str = ""
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A heading, numbered where the order counts, with its lines."""

    heading: str
    entries: tuple[Entry, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class Calls:
    """Whom to call: each name small above its number, as on a card that is read in a hurry."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Dashes:
    """A heading with short lines, each after a dash."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Boxed:
    """Words that stand in a frame of their own."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of facts and what they are, side by side."""

    rows: tuple[tuple[str, str], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading and running words, with the line breaks that were typed."""

    heading: str
    text: str
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """Room to sign by hand, with the words under each line."""

    labels: tuple[str, ...]


Block: TypeAlias = Title | Step | Calls | Dashes | Boxed | Facts | Passage | SignatureLines


@dataclass(frozen=True, slots=True)
class Document:
    """Words for one kind of paper, in one language. *beside* is the second half of a folded card.

    *one_page*: shrink the letters before going on to a second sheet. *foot* stands on every sheet.
    """

    language: str
    direction: Direction
    paper: Paper
    blocks: tuple[Block, ...]
    beside: tuple[Block, ...] = ()
    foot: str = ""
    page_words: str = "{page} / {pages}"
    one_page: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of its steps, which are drawn as discs."""
        return tuple(block.number for block in self.blocks if isinstance(block, Step) and block.number)

    @property
    def phones(self) -> tuple[str, ...]:
        """Every phone number that must be found on the paper."""
        return tuple(
            entry.phone
            for block in (*self.blocks, *self.beside)
            if isinstance(block, Step | Calls | Dashes)
            for entry in block.entries
            if entry.phone
        )
