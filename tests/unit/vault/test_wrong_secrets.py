"""A wrong passphrase or code is said, and a pause grows; it holds up nobody with the right one for long."""

import pytest

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    TryLaterError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.vault.opening.lifecycle import open_vault
from tests.unit.vault.vaults import (
    OTHER_PASSPHRASE,
    Bench,
)


def test_a_wrong_passphrase_says_how_long_the_next_try_waits(bench: Bench) -> None:
    path = bench.create_closed()
    waits = []
    for _ in range(3):
        with pytest.raises(WrongPassphraseError) as caught:
            bench.open(path, OTHER_PASSPHRASE)
        waits.append(caught.value.wait_seconds)
    assert waits == [0, 0, 1]


def test_during_the_pause_not_even_the_right_passphrase_is_tried(bench: Bench) -> None:
    path = bench.create_closed()
    for _ in range(4):
        bench.clock.advance(seconds=100)
        with pytest.raises(WrongPassphraseError):
            bench.open(path, OTHER_PASSPHRASE)
    with pytest.raises(TryLaterError) as caught:
        bench.open(path)
    assert caught.value.wait_seconds == 2
    bench.clock.advance(seconds=2)
    bench.open(path).close()
    assert not (path / "attempts").exists()


def test_a_pause_never_holds_up_the_recovery_code(bench: Bench) -> None:
    created = bench.create()
    created.vault.close()
    path = created.vault.folder.path
    for _ in range(5):
        bench.clock.advance(seconds=100)
        with pytest.raises(WrongPassphraseError):
            bench.open(path, OTHER_PASSPHRASE)
    open_vault(path, created.recovery_code, machine=bench.machine).close()


def test_another_vaults_recovery_code_is_wrong_and_costs_no_pause(bench: Bench) -> None:
    path = bench.create_closed()
    with pytest.raises(WrongRecoveryCodeError):
        open_vault(path, RecoveryCode(bytes(20)), machine=bench.machine)
    bench.open(path).close()


def test_a_full_disk_does_not_make_a_wrong_passphrase_something_else(bench: Bench) -> None:
    path = bench.create_closed()
    (path / "attempts").mkdir()
    with pytest.raises(WrongPassphraseError):
        bench.open(path, OTHER_PASSPHRASE)
