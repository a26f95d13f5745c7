"""Holds each layer's test coverage at its floor; floors are raised, never lowered."""

import json
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from tools.devtools.places import ROOT

FLOORS: Final = ROOT / "tests" / "coverage_floors.toml"

# A layer this much above its floor, in percent, is one whose floor should rise.
_CLEARLY_ABOVE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of a layer the tests run: lines and branches together."""

    layer: str
    reached: int
    total: int
    floor: float | None

    @property
    def percent(self) -> float:
        """Reached of total; nothing to reach is all reached."""
        return 100.0 * self.reached / self.total if self.total else 100.0

    @property
    def is_too_low(self) -> bool:
        """Whether the layer lost what it had."""
        return self.floor is not None and self.percent < self.floor

    @property
    def is_clearly_above(self) -> bool:
        """Whether the floor should follow."""
        return self.floor is not None and self.percent >= self.floor + _CLEARLY_ABOVE

    def __str__(self) -> str:
        floor = "no floor" if self.floor is None else f"floor {self.floor:g}"
        return f"{self.layer:12} {self.percent:6.1f} %  {floor}"


def read_floors(path: Path = FLOORS) -> dict[str, float]:
    """The least percent of each layer."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))["floors"]
    return {str(layer): float(floor) for layer, floor in found.items()}


def measure(report: Path, floors: Mapping[str, float]) -> tuple[Cover, ...]:
    """Sum up coverage's JSON *report* by layer."""
    found: Mapping[str, Any] = json.loads(report.read_text(encoding="utf-8"))["files"]
    reached: defaultdict[str, int] = defaultdict(int)
    total: defaultdict[str, int] = defaultdict(int)
    for name, measured in found.items():
        layer = layer_of(name)
        summary = measured["summary"]
        reached[layer] += summary["covered_lines"] + summary["covered_branches"]
        total[layer] += summary["num_statements"] + summary["num_branches"]
    return tuple(Cover(layer, reached[layer], total[layer], floors.get(layer)) for layer in sorted(total))


def layer_of(name: str) -> str:
    """The layer that a file of the package belongs to: its folder or, at the top, its own name."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    inside = parts[parts.index("pss_desktop") + 1 :]
    return inside[0].removesuffix(".py")


def problems(covers: tuple[Cover, ...]) -> list[str]:
    """The layers under their floor."""
    return [f"{cover}: too low, test what is new" for cover in covers if cover.is_too_low]


def raises(covers: tuple[Cover, ...]) -> list[str]:
    """The floors that should rise, as sentences."""
    return [
        f"{cover.layer} has {cover.percent:.1f} %: raise its floor in tests/coverage_floors.toml to "
        f"{int(cover.percent) - 1}"
        for cover in covers
        if cover.is_clearly_above
    ]
