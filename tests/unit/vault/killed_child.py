"""The deeds on a vault that are killed; see tests.killing. Called as: <deed> <root> <vault folder>."""

import sys
from pathlib import Path

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.erasure import erase_scope
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase
from pss_desktop.vault.key_changes.rotation import rotate
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import Slices
from tests.killing import Counter, answer_each
from tests.unit.vault.vaults import (
    CHEAP,
    FILES_OF,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Bench,
    attach_file,
    write_notes,
)


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
    answer_each(lambda counter: _DEEDS[deed](Bench(Path(root)), Path(path), counter))


if __name__ == "__main__":
    main()
