"""Takes one bundle in, and is killed at a statement, write or slice; see tests.killing.

Run as ``python -m tests.torture.importing_child ROOT FILE``.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.database.connection import Connection
from tests.killing import Counter, answer_each
from tests.services.clinic import Clinic

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


def main() -> None:
    root, file = sys.argv[1:]
    answer_each(lambda counter: take_in(Clinic(Path(root)).reopen(), Path(file), counter))


if __name__ == "__main__":
    main()
