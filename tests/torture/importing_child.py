"""Takes one bundle in, in a child that is killed at the n-th statement, write or slice.

Run as ``python -m tests.torture.importing_child ROOT FILE``; each line of input is the fatal number, 0 for
none, and each line of output how many there were, or by which signal the child ended.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.connection import Connection
from tests.services.clinic import Clinic
from tests.unit.vault.killed_child import Counter

_STATEMENTS = ("run", "insert", "run_many")


def take_in(desk: Workspace, file: Path, counter: Counter) -> None:
    """From the file to the last word in the index."""
    _watch(counter)
    counter.watch()
    key = desk.importing.receive_file(file)
    for _ in desk.importing.apply(key):
        counter.count()


def _watch(counter: Counter) -> None:
    for name in _STATEMENTS:
        setattr(Connection, name, _counted(counter, getattr(Connection, name)))


def _counted(counter: Counter, call: Callable[..., object]) -> Callable[..., object]:
    def counted(*arguments: object, **named: object) -> object:
        counter.count()
        return call(*arguments, **named)

    return counted


def _in_a_child(root: Path, file: Path, fatal: int) -> int:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        desk = Clinic(root).reopen()
        counter = Counter(fatal)
        take_in(desk, file, counter)
        os.write(writing, str(counter.calls).encode())
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        calls = answer.read()
    ended = os.waitstatus_to_exitcode(status)
    return ended if ended < 0 else int(calls)


def main() -> None:
    root, file = sys.argv[1:]
    for line in sys.stdin:
        sys.stdout.write(f"{_in_a_child(Path(root), Path(file), int(line))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
