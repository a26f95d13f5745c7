"""What tests of widgets share: how they show one, and hear what its signals tell."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

Shown = TypeVar("Shown", bound=QWidget)
Show = Callable[[Shown], Shown]
"""What the fixture ``show`` gives."""

LONG: Final = "Fern Castle, who is called so by nobody but her youngest grandchild, and only on Sundays"


def heard(signal: object) -> list[object]:
    """What a signal tells from now on."""
    told: list[object] = []
    signal.connect(lambda *values: told.append(values[0] if values else True))  # type: ignore[attr-defined]
    return told
