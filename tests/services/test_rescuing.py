"""To make the file of a damaged vault anew takes its time: it is told how far, and it may be given up."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import VaultInUseError
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.vault.slices import finish
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.services.test_damaged_vault import flip


@pytest.fixture
def code(clinic: Clinic) -> str:
    """The recovery code of a closed vault of which a page of the log does not verify."""
    created = clinic.create()
    desk = created.workspace
    client = add_client(desk)
    for number in range(3):
        sign_note(desk, client, f"Sat under the fig tree. {number}")
    desk.vault.checkpoint()
    page = desk.vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    path = desk.vault.live.path
    desk.close()
    flip(path, page)
    return created.recovery_code


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_it_is_told_how_far_a_file_is_made_anew(clinic: Clinic, code: str) -> None:
    told = list(clinic.unlocking().rescuing(clinic.entry(), PASSPHRASE))
    assert len(code) > 20
    assert len(told) > 3
    assert all(0 <= progress.done <= progress.total for progress in told)


@pytest.mark.parametrize("slices", [1, 4, 8])
def test_a_rescue_that_is_given_up_leaves_the_vault_as_it_was_and_may_be_begun_again(
    clinic: Clinic, code: str, slices: int
) -> None:
    entry = clinic.entry()
    before = files(entry.folder)
    rescuing = clinic.unlocking().rescuing_with_recovery(entry, code)
    for _ in range(slices):
        next(rescuing)
    with pytest.raises(VaultInUseError):
        clinic.unlocking().unlock(entry, PASSPHRASE)
    rescuing.close()
    assert files(entry.folder) == before
    clinic.unlocking().unlock(entry, PASSPHRASE, opening=Opening.READ_ONLY).close()
    desk = finish(clinic.unlocking().rescuing(entry, PASSPHRASE))
    assert finish(desk.safekeeping.check()).sound
    desk.close()
