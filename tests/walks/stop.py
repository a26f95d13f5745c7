"""A place where a walk stands still, for whoever looks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tests.caseload import Sample
from tests.pages import Program


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen by its name; *dialog* stands before it when there is one."""

    name: str
    dialog: QWidget | None = None


Walk = Callable[[Program, Sample, str], Iterator[Stop]]
"""The open program, whose caseload it is, and the passphrase that signs."""
