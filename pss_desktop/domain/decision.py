"""What a person decides: where two people wrote apart, and what the exchange with others asks."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, check_fields
from pss_desktop.domain.payloads import text_of


class Question(StrEnum):
    """What is to be decided, one screen each."""

    FIELDS = "fields"
    STATES = "states"
    CONTENTS = "contents"
    TWINS = "twins"
    VERSIONS = "versions"
    CONSENT = "consent"
    LEVELS = "levels"
    CASE_STATE = "case_state"
    TRANSFERS = "transfers"
    ERASURE = "erasure"
    MANY_ERASED = "many_erased"
    """A bundle erases more records at once than go without a person's yes."""
    FORK = "fork"
    """A computer's key signed two histories."""


class Answer(StrEnum):
    """What may be answered besides choosing one of the two."""

    OPEN = "open"
    CLOSE = "close"
    KEEP_BOTH = "keep_both"
    KEEP = "keep"
    REFUSE = "refuse"
    ALLOW = "allow"
    STAYS_NO = "stays_no"


CHOICE: Final = "choice"
"""The answer of the form: one of :class:`Answer`, a level, a state, or the hash or id of a side."""
WORDS: Final = "words"
PICK: Final = "pick:"
"""Before a field's path: which side's value it takes, by hash, or OWN."""
OWN_VALUE: Final = "own:"
"""Before a field's path: the value that was typed instead of either."""
OWN: Final = "own"

WORDS_FIELD: Final = Field(WORDS, FieldKind.LONG_TEXT, required=True, max_length=5_000)
_WANT_WORDS: Final = frozenset(
    {Question.LEVELS, Question.CASE_STATE, Question.TWINS, Question.CONTENTS, Question.ERASURE}
)


def wants_words(question: Question) -> bool:
    """Whether an answer says why; it is signed with it."""
    return question in _WANT_WORDS


def answer_problems(
    question: Question, content: Mapping[str, object], offered: Sequence[str]
) -> tuple[FieldProblem, ...]:
    """What is missing from an answer that takes one of *offered*."""
    problems: list[FieldProblem] = []
    if text_of(content.get(CHOICE)) not in offered:
        problems.append(FieldProblem(CHOICE, "required"))
    if wants_words(question):
        problems += check_fields((WORDS_FIELD,), {WORDS: content.get(WORDS)})
    return tuple(problems)


def erasing_problems(content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """What is missing from an answer to many erasures: whoever keeps the records says why."""
    choice = text_of(content.get(CHOICE))
    if choice not in (Answer.REFUSE, Answer.ALLOW):
        return (FieldProblem(CHOICE, "required"),)
    return check_fields((WORDS_FIELD,), {WORDS: content.get(WORDS)}) if choice == Answer.REFUSE else ()


def picks_of(content: Mapping[str, object]) -> Mapping[str, str]:
    """By path, which side was picked, or OWN."""
    return {
        name.removeprefix(PICK): text_of(value)
        for name, value in content.items()
        if name.startswith(PICK) and text_of(value)
    }


def pick_problems(paths: Sequence[str], content: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """The differences that nobody decided yet."""
    picked = picks_of(content)
    return tuple(FieldProblem(PICK + path, "required") for path in paths if path not in picked)
