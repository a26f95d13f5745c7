"""A signature or mark drawn in the window: strokes on a small grid, few enough to stand in a payload."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

GRID: Final = (1000, 400)
MOST_STROKES: Final = 60
MOST_POINTS: Final = 1500

Point = tuple[int, int]
Stroke = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """Lines as they were drawn, each through its points; every point lies on the grid."""

    strokes: tuple[Stroke, ...] = ()

    @classmethod
    def drawn(cls, strokes: Sequence[Sequence[tuple[float, float]]]) -> Self:
        """Of lines on a field of width 1 and height 1: rounded to the grid, thinned, cut to the limits."""
        found: list[Stroke] = []
        left = MOST_POINTS
        for stroke in strokes[:MOST_STROKES]:
            points = _thinned([_on_grid(x, y) for x, y in stroke])[:left]
            left -= len(points)
            if points:
                found.append(points)
        return cls(tuple(found))

    @classmethod
    def from_payload(cls, value: object) -> Self:
        """Read what :meth:`to_payload` wrote; what is no drawing is an empty one."""
        lines = value if isinstance(value, list) else []
        strokes = [_stroke(line) for line in lines[:MOST_STROKES]]
        kept = [stroke for stroke in strokes if stroke]
        return cls(tuple(kept)) if sum(map(len, kept)) <= MOST_POINTS else cls()

    def to_payload(self) -> list[list[int]]:
        """Each line as x, y, x, y ..."""
        return [[number for point in stroke for number in point] for stroke in self.strokes]

    def __bool__(self) -> bool:
        return bool(self.strokes)


def _on_grid(x: float, y: float) -> Point:
    width, height = GRID
    return (round(min(max(x, 0.0), 1.0) * width), round(min(max(y, 0.0), 1.0) * height))


def _thinned(points: Sequence[Point]) -> Stroke:
    """Points that lie close to the one before say nothing; the last one stays, so that a dot is a dot."""
    kept: list[Point] = []
    for point in points:
        if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= 6:
            kept.append(point)
    if points and kept[-1] != points[-1]:
        kept.append(points[-1])
    return tuple(kept)


def _stroke(line: object) -> Stroke:
    if not isinstance(line, list) or len(line) % 2:
        return ()
    numbers = [one for one in line if isinstance(one, int) and not isinstance(one, bool)]
    points = tuple(zip(numbers[::2], numbers[1::2], strict=False))
    width, height = GRID
    on_grid = all(0 <= x <= width and 0 <= y <= height for x, y in points)
    return points if len(numbers) == len(line) and on_grid else ()
