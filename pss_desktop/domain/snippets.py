"""Text blocks of one's own: words that are written often, kept once, put into a note by their name."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Final, Self

from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError
from pss_desktop.domain.fields import Field, FieldKind, check_fields
from pss_desktop.domain.folding import fold
from pss_desktop.domain.payloads import text_of

MOST: Final = 200

SNIPPET_FIELDS: Final = (
    Field("name", FieldKind.TEXT, required=True, max_length=60),
    Field("words", FieldKind.LONG_TEXT, required=True, max_length=5_000),
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """One text block; its name is unique among one's own, whatever the case of its letters."""

    name: str
    words: str

    @classmethod
    def from_form(cls, content: Mapping[str, object], others: Iterable["Snippet"]) -> Self:
        """Raises InvalidFieldsError, also for a name that one of *others* has."""
        asked = {field.name: content.get(field.name) for field in SNIPPET_FIELDS}
        problems = list(check_fields(SNIPPET_FIELDS, asked))
        made = cls(text_of(asked["name"]).strip(), text_of(asked["words"]).strip())
        taken = [other.key for other in others]
        if not problems and made.key in taken:
            problems.append(FieldProblem("name", "name_taken"))
        if not problems and len(taken) >= MOST:
            problems.append(FieldProblem("name", "too_many", {"limit": MOST}))
        if problems:
            raise InvalidFieldsError(tuple(problems))
        return made

    @classmethod
    def from_kept(cls, kept: Mapping[str, object]) -> Self:
        """Read what :meth:`to_kept` wrote; what is missing is empty."""
        return cls(text_of(kept.get("name")), text_of(kept.get("words")))

    @property
    def key(self) -> str:
        """The same for names that differ only in what a search folds."""
        return fold(self.name)

    def to_kept(self) -> dict[str, str]:
        """As the vault's settings keep it."""
        return asdict(self)


def inserted(text: str, position: int, words: str) -> tuple[str, int]:
    """*text* with *words* at *position*, spaced from what stands before; and where the cursor is then."""
    before, after = text[:position], text[position:]
    gap = " " if before and not before[-1].isspace() else ""
    tail = " " if after and not after[0].isspace() else ""
    return before + gap + words + tail + after, len(before + gap + words)
