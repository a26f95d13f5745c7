"""Starts the child program and reads what it acknowledged."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.torture.child import EXPECTED

ROOT: Final = Path(__file__).parents[3]
_SECONDS: Final = 120


def command(deed: str, root: Path) -> list[str]:
    """How to run *deed* on the vault under *root*."""
    return [sys.executable, "-B", "-m", "tests.torture.child", deed, str(root)]


@dataclass(slots=True)
class Acknowledged:
    """What a child said is durable."""

    signed: set[str] = field(default_factory=set)
    draft: int = 0
    backups: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Acknowledged":
        said = cls()
        said.hear(lines)
        return said

    def hear(self, lines: Iterable[str]) -> None:
        for line in lines:
            match line.split():
                case ["signed", uid]:
                    self.signed.add(uid)
                case ["draft", revision]:
                    self.draft = max(self.draft, int(revision))
                case ["backed_up", name]:
                    self.backups.add(name)


def run_deed(deed: str, root: Path) -> Acknowledged:
    """Run *deed* to its end, which must be a good one."""
    return Acknowledged.of(told_by(deed, root))


def read_until_stopped(root: Path, stop: Callable[["subprocess.Popen[str]", int], bool]) -> Acknowledged:
    """Let a child write; after each line ask *stop* (with the count of lines) whether it was stopped now."""
    said = Acknowledged()
    heard = 0
    with subprocess.Popen(
        command("write", root), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            said.hear([line])
            heard += 1
            if stop(child, heard):
                break
        said.hear(line for line in child.stdout if line.endswith("\n"))
        child.kill()
    return said


def assert_expected_end(status: int, out: str, err: str) -> None:
    """A child that met trouble ends well or with one plain line, never with a traceback."""
    assert "Traceback" not in out + err, err
    assert status in (0, EXPECTED), (status, err)


def assert_nothing_lost(root: Path, said: Acknowledged) -> None:
    """Open the vault as a person would and compare."""
    _assert_kept(said, run_deed("verify", root))


def assert_sound(root: Path) -> None:
    """Read every part of the vault: nothing is damaged, and no list or index lags behind the journal."""
    assert told_by("check", root) == ["sound"]


def assert_next_day_works(root: Path, said: Acknowledged) -> None:
    """Open the vault as a person would, write a note, and compare at the next opening."""
    lines = told_by("next_day", root)
    at = lines.index("closed")
    said.hear(lines[:at])
    _assert_kept(said, Acknowledged.of(lines[at:]))


def told_by(deed: str, root: Path, *, env: Mapping[str, str] | None = None) -> list[str]:
    """The lines of *deed*, which must come to a good end."""
    ended = subprocess.run(
        command(deed, root), capture_output=True, text=True, timeout=_SECONDS, check=False, cwd=ROOT, env=env
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def _assert_kept(said: Acknowledged, there: Acknowledged) -> None:
    lost = said.signed - there.signed
    assert not lost, f"{len(lost)} signed notes of {len(said.signed)} are gone"
    assert there.draft >= said.draft, f"draft {said.draft} is gone, {there.draft} is there"


def as_nobody() -> None:
    """For ``preexec_fn``: go on as an ordinary account, since root ignores modes."""
    os.setgid(65534)
    os.setuid(65534)
