"""One window at a time works on a data folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from pss_desktop.desktop.instance import SingleInstance
from pss_desktop.domain.errors import VaultInUseError

ROOT = Path(__file__).parents[3]


def test_a_second_window_on_the_same_folder_is_refused_at_once(tmp_path: Path) -> None:
    first, second = (
        SingleInstance(tmp_path / "data" / "running"),
        SingleInstance(tmp_path / "data" / "running"),
    )
    first.claim()

    with pytest.raises(VaultInUseError):
        second.claim()
    first.release()


def test_after_the_first_has_gone_the_next_may_run(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "running"), SingleInstance(tmp_path / "running")
    first.claim()
    first.release()

    second.claim()

    with pytest.raises(VaultInUseError):
        first.claim()
    second.release()


def test_a_killed_window_needs_no_manual_step(tmp_path: Path) -> None:
    lock = tmp_path / "running"
    code = (
        "from pathlib import Path\n"
        "from pss_desktop.desktop.instance import SingleInstance\n"
        f"SingleInstance(Path({str(lock)!r})).claim()\n"
        "print('claimed', flush=True)\n"
        "import sys; sys.stdin.read()  # until whoever began this child ends\n"
    )
    command, pipe = [sys.executable, "-c", code], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "claimed\n"
        child.kill()

    instance = SingleInstance(lock)
    instance.claim()
    instance.release()
