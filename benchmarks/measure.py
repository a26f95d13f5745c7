"""Times, their medians, and a table of what was measured beside what was promised."""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any, Final

_RATIO: Final = "x"
_DIGITS: Final = {_RATIO: 2, "ms": 1, "s": 1, "MB": 0, "kB": 2}


@dataclass(frozen=True, slots=True)
class Timings:
    """How long each of several runs of one act took, in seconds."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """The run that 95 in 100 are no slower than."""
        return percentile(self.seconds, 95)

    @property
    def worst(self) -> float:
        return max(self.seconds)

    def ratio_to(self, floor: "Timings") -> float:
        """How many times as long as *floor*, by their medians."""
        return self.median / floor.median


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise and what was measured of it. Without an *aim* it only explains another figure."""

    name: str
    measured: float
    unit: str
    aim: float | None = None
    at_least: bool = False
    detail: str = ""

    @property
    def is_ratio(self) -> bool:
        return self.unit == _RATIO

    @property
    def met(self) -> bool | None:
        """Whether the aim is reached; None where there is none."""
        if self.aim is None:
            return None
        return self.measured >= self.aim if self.at_least else self.measured <= self.aim

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def ratio(name: str, measured: float, aim: float | None = None, *, detail: str = "") -> Figure:
    """So many times a floor; it should be no more than *aim*."""
    return Figure(name, measured, _RATIO, aim, detail=detail)


def faster(name: str, measured: float, aim: float, *, detail: str = "") -> Figure:
    """So many times faster than a peer; it should be *aim* at least."""
    return Figure(name, measured, _RATIO, aim, at_least=True, detail=detail)


def milliseconds(name: str, seconds: float, aim: float | None = None, *, detail: str = "") -> Figure:
    """A duration, with its aim in milliseconds."""
    return Figure(name, seconds * 1000, "ms", aim, detail=detail)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that *percent* of *values* do not exceed (nearest rank)."""
    ordered = sorted(values)
    rank = math.ceil(len(ordered) * percent / 100)
    return ordered[max(rank, 1) - 1]


def timed(act: Callable[[], object]) -> float:
    """How long *act* takes, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def timings(acts: Iterable[Callable[[], object]]) -> Timings:
    """Each of *acts* once."""
    return Timings(tuple(timed(act) for act in acts))


def side_by_side(runs: int, *acts: Callable[[int], float], warm_up: int = 1) -> tuple[Timings, ...]:
    """Run *acts* in turns, so that whatever else the machine does slows all of them alike.

    Each act gets the number of the run and tells its own seconds; the first *warm_up* runs do not count.
    """
    found: list[list[float]] = [[] for _ in acts]
    for run in range(warm_up + runs):
        for seconds, act in zip(found, acts, strict=True):
            took = act(run)
            if run >= warm_up:
                seconds.append(took)
    return tuple(Timings(tuple(seconds)) for seconds in found)


def table(figures: Sequence[Figure]) -> str:
    """Ratios first, since they mean something on another machine too; then times and sizes."""
    ordered = [*(one for one in figures if one.is_ratio), *(one for one in figures if not one.is_ratio)]
    rows = [("", "measured", "aim", "", ""), *map(_cells, ordered)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(_line(row, widths) for row in rows)


def _cells(figure: Figure) -> tuple[str, str, str, str, str]:
    aim = "" if figure.aim is None else f"{'>=' if figure.at_least else '<='} {_number(figure, figure.aim)}"
    said = {True: "ok", False: "MISSED", None: ""}[figure.met]
    return (figure.name, _number(figure, figure.measured), aim, said, figure.detail)


def _number(figure: Figure, number: float) -> str:
    return f"{number:,.{_DIGITS[figure.unit]}f} {figure.unit}"


def _line(row: tuple[str, str, str, str, str], widths: Sequence[int]) -> str:
    name, measured, aim, said, detail = row
    return (
        f"{name:<{widths[0]}}  {measured:>{widths[1]}}  {aim:>{widths[2]}}  {said:<{widths[3]}}  {detail}"
    ).rstrip()
