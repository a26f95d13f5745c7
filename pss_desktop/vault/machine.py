"""What a vault asks of the machine that it stands on."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pss_desktop.crypto.header import STANDARD_FLOOR, KdfFloor
from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import DiskFullError, UnsuitablePlaceError
from pss_desktop.domain.ids import IdMaker, UuidMaker
from pss_desktop.files.mounts import PlaceProblem, place_problem
from pss_desktop.files.space import free_bytes

SPARE_BYTES = 4 * 1024 * 1024
"""What must stay free beside any copy, for the drafts and notes that are written meanwhile."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Time, chance, room and place. *floor* is the cheapest key derivation taken; only tests lower it."""

    clock: Clock
    floor: KdfFloor = STANDARD_FLOOR
    random: Callable[[int], bytes] = os.urandom
    free_bytes: Callable[[Path], int] = free_bytes
    place_problem: Callable[[Path], PlaceProblem | None] = place_problem
    ids: IdMaker = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ids", UuidMaker(self.clock, self.random))

    def refuse_unsuitable(self, path: Path) -> None:
        """Raises UnsuitablePlaceError where a live vault may not lie."""
        problem = self.place_problem(path)
        if problem is not None:
            raise UnsuitablePlaceError(problem.value)

    def need_room(self, path: Path, size: int) -> None:
        """Raises DiskFullError unless *size* bytes and some to spare are free, before anything is begun."""
        if self.free_bytes(path) < size + SPARE_BYTES:
            raise DiskFullError
