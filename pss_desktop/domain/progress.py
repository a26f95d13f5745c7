"""How far long work has come, told between two of its slices."""

from typing import NamedTuple


class Progress(NamedTuple):
    """*done* of *total* things; *what* names the deed by a stable word that the screens translate."""

    done: int
    total: int
    what: str
