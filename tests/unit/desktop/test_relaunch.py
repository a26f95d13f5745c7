"""After a lock a fresh process goes on, with none of the old one's memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pss_desktop.desktop.relaunch import ProcessRelauncher, clean_environment

ROOT = Path(__file__).parents[3]


def test_variables_of_this_process_alone_are_not_handed_on() -> None:
    kept = clean_environment({"HOME": "x", "QT_PLUGIN_PATH": "y", "LD_PRELOAD": "z", "XDG_DATA_HOME": "w"})

    assert kept == {"HOME": "x", "XDG_DATA_HOME": "w"}


def test_the_same_interpreter_runs_the_same_program_with_the_same_arguments() -> None:
    command = ProcessRelauncher(["--data-dir", "somewhere"]).command

    assert command[0] == sys.executable
    assert command[-4:] == ("-m", "pss_desktop", "--data-dir", "somewhere")


def test_a_packaged_program_replaces_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert ProcessRelauncher(["--x"]).command == (sys.executable, "--x")


def test_the_process_keeps_its_number_and_none_of_its_memory(tmp_path: Path) -> None:
    """The real thing, in a child: what comes after the exec is another program under the same number."""
    package = tmp_path / "pss_desktop"
    package.mkdir()
    (package / "__init__.py").touch()  # else an installed package of this name goes first
    (package / "__main__.py").write_text("import os, sys; print('after', os.getpid(), *sys.argv[1:])")
    code = (
        f"import sys, os; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pss_desktop.desktop.relaunch import ProcessRelauncher\n"
        "print('before', os.getpid(), flush=True)\n"
        "ProcessRelauncher(['--lang', 'ar']).relaunch()\n"
    )
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONSAFEPATH"}
    clean["PYTHONPATH"] = str(tmp_path)

    ended = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=tmp_path,
        env=clean,
    )

    before, after = ended.stdout.splitlines()
    assert before.split()[1] == after.split()[1]
    assert after.split()[2:] == ["--lang", "ar"]
