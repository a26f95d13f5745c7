"""Runs a child program whose system calls fail on demand, by strace's fault injection."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tests.skips import skip_loudly

# The calls by which a program changes a disk, as strace names them.
DISK_CALLS: Final = ("write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "ftruncate", "openat")

# It stops the program at the calls that it is asked about, and at no others.
_STRACE: Final = ("strace", "-f", "--seccomp-bpf", "-qq")
_SECONDS: Final = 120
_KILLED: Final = 128


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the child ended and what it said."""

    status: int
    out: str
    err: str
    hit: bool

    @property
    def traceback(self) -> bool:
        return "Traceback (most recent call last)" in self.err + self.out


@cache
def _strace_works() -> bool:
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(
        [*_STRACE, "-o", os.devnull, "-e", "inject=write:error=EIO:when=1", "true"],
        check=False,
        capture_output=True,
        timeout=30,
    )
    return tried.returncode == 0


def need_strace() -> None:
    """Skip, loudly, where strace is absent or may not trace."""
    if not sys.platform.startswith("linux") or not _strace_works():
        skip_loudly("strace is absent or refused here")


@dataclass(frozen=True, slots=True)
class FaultPoint:
    """The *nth* time (from 1) that a thread of the child makes the system call *call*."""

    call: str
    nth: int


def fault_points(log: str, under: Path) -> tuple[FaultPoint, ...]:
    """Where a traced run touched *under*. Takes the log of :func:`trace_calls` over ``DISK_CALLS``.

    strace counts for each thread and call apart, so that is how the points are counted here.
    """
    seen: Counter[tuple[str, str]] = Counter()
    points: dict[FaultPoint, None] = {}
    for line in log.splitlines():
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match is None:
            continue
        seen[match[1], match[2]] += 1
        if str(under) in line:
            points[FaultPoint(match[2], seen[match[1], match[2]])] = None
    return tuple(points)


def run_with_fault(command: Sequence[str], point: FaultPoint, *, error: str, log: Path) -> Outcome:
    """Run *command*; the call at *point* fails with *error* (a name such as ``ENOSPC``)."""
    inject = f"inject={point.call}:error={error}:when={point.nth}"
    ended = _bounded([*_STRACE, "-o", str(log), "-e", f"trace={point.call}", "-e", inject, *command])
    hit = "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")
    return Outcome(ended.returncode, ended.stdout, ended.stderr, hit)


def trace_calls(
    command: Sequence[str],
    *,
    calls: Sequence[str] = DISK_CALLS,
    log: Path,
    env: Mapping[str, str] | None = None,
) -> str:
    """Run *command* and return strace's log of *calls*, all paths."""
    _bounded([*_STRACE, "-y", "-o", str(log), "-e", "trace=" + ",".join(calls), *command], env=env)
    return log.read_text(encoding="utf-8", errors="replace")


def opened_for_writing(log: str) -> set[str]:
    """The paths that a log of ``open`` and ``openat`` shows opened for writing with success."""
    found = set()
    for line in log.splitlines():
        match = re.search(r'open(?:at\([^,]+, |\()"([^"]+)", ([A-Z_|]+)', line)
        if match and re.search(r"O_(WRONLY|RDWR|CREAT)", match[2]) and "= -1" not in line:
            found.add(match[1])
    return found


def _bounded(
    command: Sequence[str], env: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, env=env
    )
    try:
        out, err = child.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
        return subprocess.CompletedProcess(command, _KILLED, out, err + "\nhung")
    return subprocess.CompletedProcess(command, child.returncode, out, err)
