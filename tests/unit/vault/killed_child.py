"""Runs a deed on a vault again and again, each time in a child that is killed at the n-th write.

Called as: <deed> <root> <vault folder>. For each n on the standard input it answers with one line: how many
calls changed a file, when the child ended by itself, or the number of the signal that ended it, with a minus.
With n = 0 nothing kills it. The children are forks, so that the program is loaded once.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.vault.backup import back_up
from pss_desktop.vault.erasure import erase_scope
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.passphrase_change import change_passphrase
from pss_desktop.vault.restore import restore
from pss_desktop.vault.rotation import rotate
from pss_desktop.vault.slices import Slices
from tests.unit.vault.vaults import (
    CHEAP,
    FILES_OF,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Bench,
    attach_file,
    write_notes,
)

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


def _finish(slices: Slices[object], counter: Counter) -> None:
    for _ in slices:
        counter.count()


def _rotate(bench: Bench, path: Path, counter: Counter) -> None:
    vault = bench.open(path)
    counter.watch()
    _finish(rotate(vault, OTHER_PASSPHRASE, RecoveryCode(bytes(range(20))), cost=CHEAP), counter)


def _change(bench: Bench, path: Path, counter: Counter) -> None:
    vault = bench.open(path)
    counter.watch()
    change_passphrase(vault, OTHER_PASSPHRASE, cost=CHEAP)
    vault.close()


def _back_up(bench: Bench, path: Path, counter: Counter) -> None:
    vault = bench.open(path)
    vault.checkpoint()
    counter.watch()
    _finish(back_up(vault.keyed, vault.live), counter)
    vault.close()


def _create(bench: Bench, path: Path, counter: Counter) -> None:
    counter.watch()
    bench.create().vault.close()


def _restore(bench: Bench, path: Path, counter: Counter) -> None:
    counter.watch()
    _finish(restore(path, bench.root, PASSPHRASE, machine=bench.machine), counter)


def _write(bench: Bench, path: Path, counter: Counter) -> None:
    vault: OpenVault = bench.open(path)
    counter.watch()
    write_notes(vault, 3)
    vault.close()


def _attach(bench: Bench, path: Path, counter: Counter) -> None:
    vault = bench.open(path)
    counter.watch()
    attach_file(vault)
    vault.close()


def _erase(bench: Bench, path: Path, counter: Counter) -> None:
    vault = bench.open(path)
    counter.watch()
    _finish(erase_scope(vault, FILES_OF), counter)
    vault.close()


_DEEDS = {
    "attach": _attach,
    "erase": _erase,
    "rotate": _rotate,
    "change": _change,
    "back_up": _back_up,
    "create": _create,
    "restore": _restore,
    "write": _write,
}


def main() -> None:
    deed, root, path = sys.argv[1:]
    for line in sys.stdin:
        sys.stdout.write(f"{_in_a_child(deed, Bench(Path(root)), Path(path), int(line))}\n")
        sys.stdout.flush()


def _in_a_child(deed: str, bench: Bench, path: Path, fatal: int) -> int:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        counter = Counter(fatal)
        _DEEDS[deed](bench, path, counter)
        os.write(writing, str(counter.calls).encode())
        os._exit(0)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        calls = answer.read()
    ended = os.waitstatus_to_exitcode(status)
    return ended if ended < 0 else int(calls)


if __name__ == "__main__":
    main()
