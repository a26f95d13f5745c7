"""How far long work has come, told between two of its slices."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """*done* of *total* things; *what* names the deed by a stable word that the screens translate."""

    done: int
    total: int
    what: str
