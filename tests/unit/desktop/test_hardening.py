"""A hardened process leaves no trace of its memory on disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pss_desktop.desktop import hardening
from tests.skips import skip_loudly

ROOT = Path(__file__).parents[3]


def _in_a_child(code: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, cwd=ROOT
    )
    return ended.stdout.strip()


def test_a_hardened_process_leaves_no_core() -> None:
    code = (
        "from pss_desktop.desktop.hardening import harden_process\n"
        "import resource\n"
        "print(harden_process().no_core, resource.getrlimit(resource.RLIMIT_CORE))"
    )

    assert _in_a_child(code) == "True (0, 0)"


def test_a_hardened_process_is_not_dumpable() -> None:
    if not sys.platform.startswith("linux"):
        skip_loudly("only Linux tells whether a process is dumpable")
    code = (
        "from pss_desktop.desktop.hardening import harden_process\n"
        "import ctypes\n"
        "print(harden_process().not_dumpable, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    assert _in_a_child(code) == "True 0"


def test_a_hardened_process_makes_files_for_its_owner_alone(tmp_path: Path) -> None:
    code = (
        "from pss_desktop.desktop.hardening import harden_process\n"
        "import os, sys, pathlib\n"
        "os.umask(0); harden_process()\n"
        f"path = pathlib.Path({str(tmp_path / 'file')!r})\n"
        "path.touch(); print(oct(path.stat().st_mode & 0o777))"
    )

    assert _in_a_child(code) == "0o600"


def test_this_very_process_can_be_hardened() -> None:
    """In this process too, so that its lines are seen; a test run needs no dumps."""
    before = os.umask(0o022)
    try:
        assert hardening.harden_process().no_core
    finally:
        os.umask(before)


def test_a_system_that_knows_no_such_thing_is_said_to_know_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")

    assert hardening._forbid_dumps() is None
