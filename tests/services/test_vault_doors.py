"""Making a vault, and every way to open one."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.crypto.header import PASSPHRASE as PASSPHRASE_SLOT
from pss_desktop.crypto.header import KdfCost
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.errors import (
    BackupDamagedError,
    InvalidFieldsError,
    MistypedRecoveryCodeError,
    NotEnoughMemoryError,
    ReadOnlyVaultError,
    TryLaterError,
    VaultInUseError,
    VaultLockedError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.entrance.vault_list import NewVault, Opening, VaultList
from pss_desktop.services.today.today import NoticeKind
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.slices import finish
from tests.services.clinic import CHEAP, OTHER_PASSPHRASE, PASSPHRASE, Clinic, add_client, sign_note


def test_a_new_vault_is_listed_under_its_name_and_opens_with_its_passphrase(clinic: Clinic) -> None:
    assert VaultList(clinic.root).entries() == ()
    created = clinic.create(" Rowan clinic ")
    assert created.workspace.name == "Rowan clinic"
    created.workspace.close()
    assert [entry.name for entry in VaultList(clinic.root).entries()] == ["Rowan clinic"]
    clinic.reopen().close()


@pytest.mark.parametrize(("name", "person"), [("", "Hazel"), ("Clinic", "  "), ("C" * 61, "Hazel")])
def test_a_vault_needs_a_name_and_a_person(clinic: Clinic, name: str, person: str) -> None:
    with pytest.raises(InvalidFieldsError):
        clinic.unlocking().create(NewVault(name, person, PASSPHRASE))
    assert VaultList(clinic.root).entries() == ()


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [("fern", "short"), ("passwordpassword", "common"), ("0987654321098765", "common")],
)
def test_a_weak_passphrase_makes_no_vault(clinic: Clinic, passphrase: str, reason: str) -> None:
    with pytest.raises(WeakPassphraseError) as refused:
        clinic.unlocking().create(NewVault("Clinic", "Hazel", passphrase))
    assert refused.value.reason == reason


def test_offered_passphrases_are_words_that_a_vault_takes(clinic: Clinic) -> None:
    offered = clinic.unlocking().offer_passphrase(6)
    assert len(offered.split()) == 6
    assert offered != clinic.unlocking().offer_passphrase(6)
    clinic.unlocking().create(NewVault("Clinic", "Hazel", offered)).workspace.close()


def test_wrong_passphrases_cost_a_growing_pause(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    waits = []
    for _ in range(4):
        with pytest.raises(WrongPassphraseError) as refused:
            clinic.reopen(OTHER_PASSPHRASE)
        waits.append(refused.value.wait_seconds)
        clinic.clock.advance(seconds=waits[-1])
    assert waits == [0, 0, 1, 2]
    clinic.reopen().close()


def test_one_vault_opens_once(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    with pytest.raises(VaultInUseError):
        clinic.reopen()
    desk.close()


def test_the_recovery_code_opens_the_vault_and_lets_a_new_passphrase_be_chosen(clinic: Clinic) -> None:
    created = clinic.create()
    created.workspace.close()
    desk = clinic.unlocking().unlock_with_recovery(clinic.entry(), created.recovery_code.lower())
    assert NoticeKind.OPENED_BY_CODE in [notice.kind for notice in desk.today.load().notices]
    assert not desk.safekeeping.asks_for_old_passphrase()
    desk.safekeeping.change_passphrase("", OTHER_PASSPHRASE)
    assert desk.safekeeping.asks_for_old_passphrase()
    desk.signing.confirm(OTHER_PASSPHRASE)
    desk.close()
    clinic.reopen(OTHER_PASSPHRASE).close()
    with pytest.raises(WrongPassphraseError):
        clinic.reopen(PASSPHRASE)


def test_a_mistyped_recovery_code_opens_nothing(clinic: Clinic) -> None:
    created = clinic.create()
    created.workspace.close()
    with pytest.raises(MistypedRecoveryCodeError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), created.recovery_code[:-1])


def test_another_vaults_recovery_code_opens_nothing(clinic: Clinic, tmp_path: Path) -> None:
    other = Clinic(tmp_path / "other").create()
    other.workspace.close()
    clinic.create().workspace.close()
    with pytest.raises(WrongRecoveryCodeError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), other.recovery_code)


def test_twice_a_year_an_unlock_raises_the_cost_of_guessing(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    dearer = KdfCost(m_kib=16, t=1, p=1)
    unlocking = clinic.unlocking(measure=lambda: dearer)

    def cost_after_unlock() -> KdfCost:
        desk = unlocking.unlock(clinic.entry(), PASSPHRASE)
        (slot,) = desk.vault.header.slots_of(PASSPHRASE_SLOT)
        desk.close()
        return slot.kdf.cost

    assert cost_after_unlock() == CHEAP
    clinic.clock.advance(days=180)
    assert cost_after_unlock() == dearer


def test_a_computer_that_got_no_faster_is_measured_once_in_half_a_year(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    clinic.clock.advance(days=180)
    measured = list[int]()

    def measure() -> KdfCost:
        measured.append(1)
        return CHEAP

    unlocking = clinic.unlocking(measure)
    for _ in range(3):
        unlocking.unlock(clinic.entry(), PASSPHRASE).close()
    assert len(measured) == 1


def test_a_computer_without_memory_to_measure_opens_all_the_same(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    clinic.clock.advance(days=180)

    def measure() -> KdfCost:
        raise NotEnoughMemoryError(64)

    clinic.unlocking(measure).unlock(clinic.entry(), PASSPHRASE).close()
    clinic.reopen().close()


def test_a_measurement_that_breaks_leaves_no_vault_open(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    clinic.clock.advance(days=180)

    def measure() -> KdfCost:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        clinic.unlocking(measure).unlock(clinic.entry(), PASSPHRASE)
    clinic.reopen().close()


def test_what_comes_after_the_lock_is_told_that_the_vault_is_locked(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    desk.close()
    desk.close()
    with pytest.raises(VaultLockedError):
        desk.notes.save_draft(client, {}, 0)


def test_a_vault_that_is_only_read_shows_everything_and_refuses_every_deed(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk, "Fern Riverbend")
    note = sign_note(desk, client, "Sat under the fig tree.")
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    reading.signing.confirm(PASSPHRASE)
    assert reading.clients.get(client).identity.name == "Fern Riverbend"
    assert reading.finder.search("fig").notes[0].note == note
    assert reading.notes.begin(client).revision == 1
    assert len(reading.today.load().unsigned) == 1
    deeds: tuple[Callable[[], object], ...] = (
        lambda: add_client(reading, "Alder"),
        lambda: reading.clients.move_to_bin(client),
        lambda: reading.notes.save_draft(client, {"narrative": "begun and"}, 1),
        lambda: reading.notes.add_addendum(note, AddendumKind.ADDENDUM, "It was an olive tree."),
        reading.today.repair_clock,
        lambda: reading.preferences.keep(reading.preferences.load()),
    )
    for deed in deeds:
        with pytest.raises(ReadOnlyVaultError):
            deed()
    assert finish(reading.safekeeping.check()).sound
    reading.close()


# Restoring


def test_a_backup_becomes_a_vault_on_another_computer(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    client = add_client(desk, "Fern Riverbend")
    note = sign_note(desk, client, "Sat under the fig tree.")
    stick = tmp_path / "stick"
    stick.mkdir()
    made = finish(desk.safekeeping.back_up(stick))
    desk.close()
    other = Clinic(tmp_path / "other").unlocking()
    assert other.backups() == ()
    assert other.backups(tmp_path) == ()
    (found,) = other.backups(stick)
    assert (found.vault_name, found.made_at) == ("Rowan clinic", made.entry.made_at)
    assert other.backups(made.entry.folder) == (found,)
    restored = other.restore(found.folder, PASSPHRASE)
    assert restored.notes.get(note).note.body.parts == {"narrative": "Sat under the fig tree."}
    assert restored.finder.search("fig").notes[0].note == note
    assert restored.vault.identity.device != desk.vault.identity.device
    assert restored.vault.identity.person == desk.vault.identity.person
    restored.close()


def test_backups_of_this_computer_are_offered_newest_first(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    for _ in range(2):
        finish(desk.safekeeping.back_up())
        clinic.clock.advance(days=1)
    desk.close()
    first, second = clinic.unlocking().backups()
    assert first.made_at - second.made_at == timedelta(days=1)


def test_a_damaged_backup_makes_no_vault(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    made = finish(desk.safekeeping.back_up())
    desk.close()
    database = made.entry.folder / "vault-1.db"
    content = bytearray(database.read_bytes())
    content[5000] ^= 1
    database.write_bytes(content)
    other = Clinic(tmp_path / "other")
    with pytest.raises(BackupDamagedError):
        other.unlocking().restore(made.entry.folder, PASSPHRASE)
    assert VaultList(other.root).entries() == ()


def test_a_wrong_passphrase_restores_nothing(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    made = finish(desk.safekeeping.back_up())
    desk.close()
    with pytest.raises(WrongPassphraseError):
        Clinic(tmp_path / "other").unlocking().restore(made.entry.folder, OTHER_PASSPHRASE)


# Confirming


def test_the_pause_after_wrong_passphrases_holds_inside_the_vault_too(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    for _ in range(3):
        with pytest.raises(WrongPassphraseError):
            desk.signing.confirm(OTHER_PASSPHRASE)
    with pytest.raises(TryLaterError):
        desk.signing.confirm(PASSPHRASE)
    clinic.clock.advance(seconds=1)
    desk.signing.confirm(PASSPHRASE)
    desk.close()


def test_the_real_doors_know_the_word_lists_and_offer_from_them(tmp_path: Path) -> None:
    doors = Unlocking.on_this_computer(tmp_path / "data", SystemClock(), Changes())
    assert len(doors.offer_passphrase(6).split()) == 6
    assert doors.backups() == ()
