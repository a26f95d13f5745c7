"""What the fields of a form are called, for whoever builds editors of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QCoreApplication, QLocale


def _no_words(_: str) -> str:
    return ""


def _same_words(_: str, answer: str) -> str:
    return answer


@dataclass(frozen=True, slots=True)
class FormWords:
    """What the fields of a form are called: by field name; *answer* by field and answer.

    A part of a row goes by ``field.part``; ``field.row`` and ``field.add`` are one row and the deed that adds
    one.
    """

    label: Callable[[str], str]
    help: Callable[[str], str] = _no_words
    answer: Callable[[str, str], str] = _same_words

    def of_parts(self, name: str) -> Self:
        """The words of the parts of the field called *name*."""
        return replace(
            self,
            label=lambda part: self.label(f"{name}.{part}"),
            help=lambda part: self.help(f"{name}.{part}"),
            answer=lambda part, answer: self.answer(f"{name}.{part}", answer),
        )


def not_said() -> str:
    """What stands where nothing is answered."""
    return QCoreApplication.translate("Form", "Not said")


def numbered(what: str, number: int) -> str:
    """One of several by its place: 'Caregiver 2'."""
    words = QCoreApplication.translate("Form", "{what} {number}", "one of several by its place")
    return words.format(what=what, number=QLocale().toString(number))


def required_word(*, required: bool) -> str:
    """'required', in words, where it is."""
    return QCoreApplication.translate("Form", "required") if required else ""
