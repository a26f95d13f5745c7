"""A deed done again and again, each time in a child that is killed at the n-th call that changes a file.

The children are forks of one process, so that the program is loaded once.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
_CHANGING = (
    "open",
    "write",
    "fsync",
    "fdatasync",
    "replace",
    "rename",
    "unlink",
    "mkdir",
    "rmdir",
    "truncate",
)


class Counter:
    """Counts calls and slices, and kills this process at one of them."""

    def __init__(self, fatal: int) -> None:
        self.fatal = fatal
        self.calls = 0

    def count(self) -> None:
        self.calls += 1
        if self.calls == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        for name in _CHANGING:
            setattr(os, name, self._counted(getattr(os, name)))

    def _counted(self, call: Callable[..., object]) -> Callable[..., object]:
        def counted(*arguments: object, **named: object) -> object:
            self.count()
            return call(*arguments, **named)

        return counted


@contextmanager
def killed_at(module: str, *words: str) -> Iterator[Callable[[int], int]]:
    """Runs *module*, which answers by :func:`answer_each`; each call says what came of one more child."""
    command = [sys.executable, "-B", "-m", module, *words]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        to, answers = parent.stdin, parent.stdout

        def run(fatal: int) -> int:
            to.write(f"{fatal}\n")
            to.flush()
            return int(answers.readline())

        yield run
        to.close()


def answer_each(deed: Callable[[Counter], None]) -> None:
    """For each n on the standard input, what came of *deed* in a child that is killed at its n-th call.

    That is how many calls it counted, or the signal that ended it with a minus; at 0 nothing kills it.
    """
    for line in sys.stdin:
        sys.stdout.write(f"{_in_a_child(deed, int(line))}\n")
        sys.stdout.flush()


def _in_a_child(deed: Callable[[Counter], None], fatal: int) -> int:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        counter = Counter(fatal)
        deed(counter)
        os.write(writing, str(counter.calls).encode())
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        calls = answer.read()
    ended = os.waitstatus_to_exitcode(status)
    return ended if ended < 0 else int(calls)
