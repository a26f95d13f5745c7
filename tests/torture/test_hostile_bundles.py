"""R8: whatever a bundle is made of, it is a bundle or refused: no crash, no hang, no flood of memory."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.skips import skip_loudly

ROOT: Final = Path(__file__).parents[2]
SLOWEST_S: Final = 2.0
PEAK_MIB: Final = 400


def test_hostile_bundles_are_refused_without_a_crash_a_hang_or_a_flood(
    amount: Callable[[int, int], int],
) -> None:
    if sys.platform == "win32":
        skip_loudly("no limit for the memory of one process")
    count = amount(5_000, 200_000)
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.hostile_child", str(count), str(amount(8, 80))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60 + count,
    )

    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert told["believed"] + told["refused"] >= count * 0.9
    assert told["refused"] > told["believed"]
    # Other tests may hold the machine up: three times the number here, the number itself in the long form.
    assert told["slowest"] <= SLOWEST_S * amount(3, 1)
    assert told["peak_mib"] <= PEAK_MIB
