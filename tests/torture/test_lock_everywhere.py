"""R16, R17: the lock answers from windows, dialogs, menus, running work and a running unlock."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.opening.creation import NewVault, create_vault
from pss_desktop.vault.slices import finish
from tests.caseload import ENGLISH
from tests.fakes import FakeClock
from tests.journeys.conftest import Computer, build_vault
from tests.pages import Program
from tests.services.clinic import PASSPHRASE, nothing_wrong
from tests.torture.rig.locking import assert_locked, lock_by_keys
from tests.torture.rig.places import DEAR, EMPTY, LOCKED, OPEN, OVER_THE_EDITOR, Place, standing
from tests.torture.rig.typing import drafts
from tests.ui.waiting import wait_until

pytestmark = pytest.mark.timed

Amount = Callable[[int, int], int]
SECOND_LONG: Final = KdfCost(m_kib=64 * 1024, t=20, p=1)


@pytest.fixture(scope="module")
def vaults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of data folders: one with a caseload, one whose key takes a second to derive."""
    folder = tmp_path_factory.mktemp("vaults")
    (folder / "none").mkdir()
    build_vault(folder / "caseload", ENGLISH, FakeClock())
    machine = Machine(FakeClock(), floor=KdfFloor(8, 1, 1), place_problem=nothing_wrong)
    dear = create_vault(folder / "dear", NewVault("Willow", "Noor", PASSPHRASE, SECOND_LONG), machine=machine)
    finish(back_up(dear.vault.keyed, dear.vault.live))
    dear.vault.close()
    return folder


@pytest.fixture
def computer(tmp_path: Path, qapp: QApplication) -> Iterator[Computer]:
    made = Computer(tmp_path / "data", qapp)
    yield made
    made.stop()


def _start(computer: Computer, vaults: Path, name: str) -> Program:
    shutil.copytree(vaults / name, computer.root)
    return computer.start()


def _check(program: Program, place: Place, amount: Amount) -> None:
    place.reach(program)
    wait_until(lambda: place.name in standing())
    assert_locked(lock_by_keys(program.house), times=amount(3, 1))


@pytest.mark.parametrize("place", EMPTY, ids=str)
def test_it_locks_during_the_first_run(
    computer: Computer, vaults: Path, place: Place, amount: Amount
) -> None:
    _check(_start(computer, vaults, "none"), place, amount)


@pytest.mark.parametrize("place", LOCKED, ids=str)
def test_it_locks_before_a_vault_is_open(
    computer: Computer, vaults: Path, place: Place, amount: Amount
) -> None:
    _check(_start(computer, vaults, "caseload"), place, amount)


@pytest.mark.parametrize("place", DEAR, ids=str)
def test_it_locks_in_the_middle_of_an_unlock(
    computer: Computer, vaults: Path, place: Place, amount: Amount
) -> None:
    _check(_start(computer, vaults, "dear"), place, amount)


@pytest.mark.parametrize("place", OPEN, ids=str)
def test_it_locks_wherever_the_person_is(
    computer: Computer, vaults: Path, place: Place, amount: Amount
) -> None:
    program = _start(computer, vaults, "caseload")
    program.unlock(PASSPHRASE)
    program.in_vault()
    _check(program, place, amount)


@pytest.mark.parametrize("place", OVER_THE_EDITOR, ids=str)
def test_a_lock_out_of_a_dialog_or_menu_keeps_the_words_behind_it(
    computer: Computer, vaults: Path, place: Place, amount: Amount
) -> None:
    program = _start(computer, vaults, "caseload")
    program.unlock(PASSPHRASE)
    program.in_vault()
    _check(program, place, amount)
    now = computer.root.with_name("now")
    shutil.copytree(computer.root, now)
    assert any("Half a sentence" in words for words in drafts(now, FakeClock()).values())
