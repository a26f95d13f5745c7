"""Our first window beside an empty one, and beside a plain one with as many widgets and the same style."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.big_vault import big_vault
from benchmarks.measure import Figure, milliseconds, ratio, side_by_side
from benchmarks.places import BENCH, ROOT
from benchmarks.programs import run_module

_RUNS: Final = 15
_FONTS: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_KIB: Final = 1024
_MB: Final = 1_000_000


@dataclass(slots=True)
class _Window:
    """A program that shows a window; *kib* is what each run of it took at its first paint."""

    name: str
    arguments: tuple[Path, ...] = ()
    kib: list[int] = field(default_factory=list)

    def run(self, _number: int = 0) -> float:
        """Seconds from the start of the process to the end of the first paint."""
        start = time.monotonic_ns()
        moment, kib = run_module(f"benchmarks.windows.{self.name}", *self.arguments).split()
        self.kib.append(int(kib))
        return (int(moment) - start) / 1e9

    @property
    def memory(self) -> float:
        return median(self.kib) * _KIB

    @property
    def resident(self) -> str:
        return f"{self.memory / _MB:.0f} MB resident"


def measure(_notes: int) -> list[Figure]:
    """Runs in turns; the unlock screen with one vault on it, whose size it never looks at."""
    data, listing = big_vault(10_000).root, BENCH / "widgets.json"
    _Window("ours", (data, listing)).run()
    ours = _Window("ours", (data,))
    bare = _Window("bare")
    dressed = _Window("dressed", (listing, *(ROOT / "resources" / "fonts" / name for name in _FONTS)))
    acts: list[Callable[[int], float]] = [window.run for window in (ours, bare, dressed)]
    time_ours, time_bare, time_dressed = side_by_side(_RUNS, *acts, warm_up=2)
    return [
        ratio("first window / bare window, time", time_ours.ratio_to(time_bare), 1.5),
        ratio("first window / bare window, memory", ours.memory / bare.memory, 1.5),
        ratio("first window / same widgets and style, time", time_ours.ratio_to(time_dressed), 1.2),
        ratio("first window / same widgets and style, memory", ours.memory / dressed.memory, 1.2),
        milliseconds("first window", time_ours.median, detail=ours.resident),
        milliseconds("bare window", time_bare.median, detail=bare.resident),
        milliseconds("same widgets and style", time_dressed.median, detail=dressed.resident),
    ]
