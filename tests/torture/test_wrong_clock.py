"""R23: the program in a process whose computer is decades off, by libfaketime: no crash, nothing mixed up."""

import subprocess
from pathlib import Path

import pytest

from pss_desktop.domain.errors import ClockAheadError
from tests.skips import need_program, skip_loudly
from tests.torture.child import EXPECTED
from tests.torture.rig.children import ROOT, Acknowledged, assert_nothing_lost, command, run_deed

SECONDS = 120


def _run(deed: str, root: Path, shift: str) -> "subprocess.CompletedProcess[str]":
    """*deed* in a process that sees every clock of the system shifted by *shift*."""
    faketime = need_program("faketime")
    seen = subprocess.run([faketime, "-f", shift, "date", "+%Y"], capture_output=True, text=True, check=False)
    now = subprocess.run(["date", "+%Y"], capture_output=True, text=True, check=True)
    if seen.stdout == now.stdout:
        skip_loudly("libfaketime shifts no clock here")
    return subprocess.run(
        [faketime, "-f", shift, *command(deed, root)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        cwd=ROOT,
    )


def _heard(ended: "subprocess.CompletedProcess[str]") -> Acknowledged:
    said = Acknowledged()
    said.hear(ended.stdout.splitlines())
    return said


def test_a_clock_decades_back_opens_and_reads_all_and_signs_nothing(tmp_path: Path) -> None:
    said = run_deed("make", tmp_path)

    ended = _run("note", tmp_path, "-25y")

    assert (ended.returncode, ended.stderr) == (EXPECTED, f"{ClockAheadError.code} ClockAheadError\n")
    assert _heard(_run("verify", tmp_path, "-25y")).signed == said.signed
    assert_nothing_lost(tmp_path, said)


def test_a_clock_decades_on_signs_and_once_it_is_right_again_asks(tmp_path: Path) -> None:
    said = run_deed("make", tmp_path)

    ended = _run("note", tmp_path, "+30y")

    assert ended.returncode == 0, ended.stderr
    said.signed |= _heard(ended).signed
    assert len(said.signed) == 4
    assert_nothing_lost(tmp_path, said)
    with pytest.raises(AssertionError, match="ClockAheadError"):
        run_deed("note", tmp_path)
