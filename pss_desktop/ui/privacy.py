"""The one way to show a client's name: covered while a client can see the screen.

What is covered is nowhere in the window, so a screen reader does not meet it either: the code stands for it.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.privacy import Privacy
from pss_desktop.ui.locale.isolation import isolated

_present: Final[list[Privacy]] = [Privacy()]


def use_privacy(privacy: Privacy) -> None:
    """The open vault's own; a frame that is built says which it is."""
    _present[0] = privacy


def privacy() -> Privacy:
    """Whether names are covered now, as the frame knows it."""
    return _present[0]


def shown_name(name: str, code: str = "", *, follows: bool = False) -> str:
    """The *name*, or the *code* where there is none or it is covered.

    The held key uncovers it for who *follows* alone, and says it anew when the key comes up.
    """
    covered = privacy().covers if follows else privacy().on
    if name and not covered:
        return name
    return code or (covered_name() if name else "")


def client_crumb(name: str, code: str) -> str:
    """Whose page it is: the name and the code, or what there is of them and privacy mode leaves."""
    parts = dict.fromkeys(part for part in (shown_name(name, code), code) if part)
    return "  ·  ".join(map(isolated, parts))


def covered_name() -> str:
    """What stands for a name that is covered, in words."""
    return QCoreApplication.translate("Privacy", "Name hidden")


def names_hidden() -> str:
    """Why, and what to do."""
    return QCoreApplication.translate(
        "Privacy", "Names are hidden because a client can see your screen. Hold F8 to read the selected one."
    )


def when_names_change(widget: QWidget, told: Callable[[], None]) -> None:
    """Call *told* whenever names are covered or uncovered, as long as *widget* lives."""
    end = privacy().subscribe(told)
    widget.destroyed.connect(lambda *_: end())
