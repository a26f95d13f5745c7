"""R3: any single I/O error is survived, said in a plain sentence, and the next save works."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.torture.rig.children import (
    Acknowledged,
    assert_expected_end,
    assert_next_day_works,
    command,
    run_deed,
)
from tests.torture.rig.faults import fault_points, need_strace, run_with_fault, trace_calls

SHORT = [(deed, error) for deed in ("note", "backup") for error in ("ENOSPC", "EIO")]
LONG = [(deed, error) for deed in ("make", "note", "backup", "verify") for error in ("EROFS", "EDQUOT")]


def _survive(folder: Path, deed: str, error: str, every: int) -> int:
    """Break every *every*-th call of *deed*; return how many calls were broken."""
    need_strace()
    pristine = folder / "pristine"
    said = run_deed("make", pristine)
    root = folder / "data"
    shutil.copytree(pristine, root)
    log = folder / "strace.log"
    points = fault_points(trace_calls(command(deed, root), log=log), root)
    assert points, "the deed touched nothing"
    broken = 0
    for point in points[::every]:
        shutil.rmtree(root)
        shutil.copytree(pristine, root)
        outcome = run_with_fault(command(deed, root), point, error=error, log=log)
        assert_expected_end(outcome.status, outcome.out, outcome.err)
        kept = Acknowledged(set(said.signed))
        kept.hear(line for line in outcome.out.splitlines() if line.startswith("signed "))
        assert_next_day_works(root, kept)
        broken += outcome.hit
    return broken


@pytest.mark.parametrize(("deed", "error"), SHORT)
def test_one_failing_call_costs_no_more_than_the_deed_it_hit(
    tmp_path: Path, deed: str, error: str, amount: Callable[[int, int], int]
) -> None:
    assert _survive(tmp_path, deed, error, every=amount(10, 1)) > 0


@pytest.mark.long
@pytest.mark.parametrize(("deed", "error"), LONG)
def test_every_failing_call_of_every_kind_is_survived(tmp_path: Path, deed: str, error: str) -> None:
    assert _survive(tmp_path, deed, error, every=1) > 0
