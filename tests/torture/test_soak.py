"""R30: after many locks, unlocks and edits the program holds no more memory, handles and threads."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Final

from tests.torture.rig.children import ROOT
from tests.torture.rig.window import need_proc, own_environment
from tests.torture.soak_child import make_vault

GROWTH: Final = 1.05
_SECONDS_A_CYCLE: Final = 30


@dataclass(frozen=True, slots=True)
class Cycle:
    """What the process held at the same point of each cycle."""

    kibibytes: int
    handles: int
    threads: int


def _soak(deed: str, root: Path, cycles: int) -> list[Cycle]:
    need_proc()
    make_vault(root)
    ended = subprocess.run(
        [sys.executable, "-B", "-m", "tests.torture.soak_child", deed, str(root), "1", str(cycles)],
        capture_output=True,
        text=True,
        timeout=60 + cycles * _SECONDS_A_CYCLE,
        check=False,
        cwd=ROOT,
        env=own_environment(),
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    lines = [line.split() for line in ended.stdout.splitlines() if line.startswith("cycle ")]
    assert [int(words[1]) for words in lines] == list(range(1, cycles + 1))
    return [Cycle(*map(int, words[2:])) for words in lines]


def _assert_no_growth(before: Sequence[Cycle], after: Sequence[Cycle]) -> None:
    grown = median(one.kibibytes for one in after) / median(one.kibibytes for one in before)
    assert grown <= GROWTH, f"memory grew to {grown:.3f} times"
    assert max(one.handles for one in after) <= max(one.handles for one in before)
    assert max(one.threads for one in after) <= max(one.threads for one in before)


def test_many_locks_and_unlocks_leave_nothing_behind(
    tmp_path: Path, amount: Callable[[int, int], int], record_property: Callable[[str, object], None]
) -> None:
    told = _soak("locks", tmp_path / "data", amount(10, 1000))
    record_property("first and last", [asdict(told[0]), asdict(told[-1])])
    _assert_no_growth(told[:4], told[-4:])


def test_many_edits_without_a_lock_leave_nothing_behind(
    tmp_path: Path, amount: Callable[[int, int], int], record_property: Callable[[str, object], None]
) -> None:
    """The first cycles fill caches that stay, so it is counted from the end of the first half."""
    told = _soak("edits", tmp_path / "data", amount(80, 1000))
    record_property("first and last", [asdict(told[0]), asdict(told[-1])])
    half = len(told) // 2
    _assert_no_growth(told[half : half + 5], told[-5:])
