"""Backups that verify, checks that find, keys that change, erasure that says what it can't reach."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import (
    DiskFullError,
    LegalHoldError,
    MistypedRecoveryCodeError,
    ReadOnlyVaultError,
    RecordNotFoundError,
    StaleDraftError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.place import Place
from pss_desktop.services.today.today import FirstStep
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.services.clinic import OTHER_PASSPHRASE, PASSPHRASE, Clinic, add_client, sign_note


def acts(desk: Workspace) -> list[str]:
    return [entry.act for entry in desk.audit.page()]


# Backups


def test_a_backup_is_listed_audited_and_told(desk: Workspace, clinic: Clinic) -> None:
    assert desk.safekeeping.backups() == ()
    made = finish(desk.safekeeping.back_up())
    assert desk.safekeeping.backups() == (made.entry,)
    assert made.entry.made_at == clinic.clock.now()
    assert made.entry.size > 0
    assert made.removed == ()
    assert acts(desk)[0] == "backup.made"
    assert any(change.concerns("backup") for change in clinic.news)


def test_backups_beyond_the_room_for_them_go_and_are_named(desk: Workspace, clinic: Clinic) -> None:
    removed = list[str]()
    for _ in range(6):
        removed += finish(desk.safekeeping.back_up()).removed
        clinic.clock.advance(days=1)
    assert removed
    assert not set(removed) & {entry.name for entry in desk.safekeeping.backups()}


def test_a_full_disk_stops_a_backup_before_it_begins(desk: Workspace, clinic: Clinic) -> None:
    clinic.disk.free = 1000
    with pytest.raises(DiskFullError):
        finish(desk.safekeeping.back_up())
    assert desk.safekeeping.backups() == ()


def test_a_vault_that_is_open_for_reading_goes_to_a_stick_and_nowhere_else(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    with pytest.raises(ReadOnlyVaultError):
        finish(reading.safekeeping.back_up())
    assert clinic.unlocking().backups() == ()
    made = finish(reading.safekeeping.back_up(tmp_path))
    assert not made.noted
    assert reading.today.load().last_elsewhere is None
    reading.close()
    restored = clinic.unlocking().restore(made.entry.folder, PASSPHRASE)
    assert restored.notes.get(note).note.body.parts == {"narrative": "Sat under the fig tree."}
    restored.close()


def test_upkeep_backs_up_once_a_day(desk: Workspace, clinic: Clinic) -> None:
    assert desk.upkeep.is_due()
    assert finish(desk.upkeep.run()) is not None
    assert not desk.upkeep.is_due()
    assert finish(desk.upkeep.run()) is None
    clinic.clock.advance(days=1)
    assert desk.upkeep.is_due()


def test_a_clock_that_was_wrong_once_stops_no_backup_and_no_reminder(desk: Workspace, clinic: Clinic) -> None:
    add_client(desk)
    clinic.clock.advance(days=365 * 30)
    ahead = finish(desk.safekeeping.back_up()).entry
    clinic.clock.advance(days=-365 * 30)
    for _ in range(4):
        assert desk.safekeeping.last_backup() != ahead.made_at
        assert desk.upkeep.is_due()
        made = finish(desk.upkeep.run())
        assert made is not None
        assert made.entry in desk.safekeeping.backups()
        assert not desk.upkeep.is_due()
        clinic.clock.advance(days=1)
    assert ahead not in desk.safekeeping.backups()  # where room is short it goes first, not the newest


def test_a_clock_set_back_lets_no_backup_go(desk: Workspace, clinic: Clinic) -> None:
    kept = [finish(desk.safekeeping.back_up()).entry]
    clinic.clock.advance(days=1)
    kept.append(finish(desk.safekeeping.back_up()).entry)
    clinic.clock.advance(days=-365 * 25)
    made = finish(desk.safekeeping.back_up())
    assert made.removed == ()
    assert {entry.name for entry in kept} < {entry.name for entry in desk.safekeeping.backups()}


def test_settling_empties_the_file_of_new_pages(desk: Workspace) -> None:
    sign_note(desk, add_client(desk), "Sat under the fig tree.")
    new_pages = desk.vault.folder.database(1).with_name("vault-1.db-wal")
    assert new_pages.stat().st_size > 0
    desk.upkeep.settle()
    assert new_pages.stat().st_size == 0


# The check


def test_a_sound_vault_checks_sound(desk: Workspace) -> None:
    sign_note(desk, add_client(desk), "Sat under the fig tree.")
    report = finish(desk.safekeeping.check())
    assert report.sound
    assert (report.operations, report.problems, report.views_repaired) == (3, (), False)


def test_a_list_that_fell_behind_is_repaired_from_the_journal(desk: Workspace) -> None:
    client = add_client(desk)
    desk.vault.storage.connection.run("UPDATE record SET title = 'somebody'")
    report = finish(desk.safekeeping.check())
    assert report.sound
    assert report.views_repaired
    assert desk.clients.get(client).identity.name == "Fern Riverbend"


def test_words_that_are_not_those_that_were_written_are_reported(desk: Workspace) -> None:
    sign_note(desk, add_client(desk), "Sat under the fig tree.")
    connection = desk.vault.storage.connection
    connection.run("DROP TRIGGER op_payload_is_not_replaced")
    connection.run("UPDATE op SET payload = CAST(replace(payload, 'fig', 'oak') AS BLOB)")
    report = finish(desk.safekeeping.check())
    assert not report.sound
    assert "payloads" in report.problems


# Passphrase and code


def test_a_new_passphrase_opens_the_vault_and_its_backups_and_the_old_one_neither(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    made = finish(desk.safekeeping.back_up())
    changed = desk.safekeeping.change_passphrase(PASSPHRASE, OTHER_PASSPHRASE)
    assert changed.unreached == ()
    assert acts(desk)[0] == "passphrase.changed"
    other = Clinic(tmp_path / "other").unlocking()
    with pytest.raises(WrongPassphraseError):
        other.restore(made.entry.folder, PASSPHRASE)
    other.restore(made.entry.folder, OTHER_PASSPHRASE).close()
    desk.close()
    clinic.reopen(OTHER_PASSPHRASE).close()
    with pytest.raises(WrongPassphraseError):
        clinic.reopen(PASSPHRASE)


def test_a_backup_on_a_stick_that_is_away_is_named(desk: Workspace, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = finish(desk.safekeeping.back_up(stick))
    stick.rename(tmp_path / "away")
    changed = desk.safekeeping.change_passphrase(PASSPHRASE, OTHER_PASSPHRASE)
    assert changed.unreached == (str(made.entry.folder),)


def test_a_wrong_old_or_weak_new_passphrase_changes_nothing(desk: Workspace, clinic: Clinic) -> None:
    with pytest.raises(WeakPassphraseError):
        desk.safekeeping.change_passphrase(PASSPHRASE, "fern")
    with pytest.raises(WrongPassphraseError):
        desk.safekeeping.change_passphrase(OTHER_PASSPHRASE, "sedge and moss by the pond")
    desk.close()
    clinic.reopen(PASSPHRASE).close()


def test_the_code_on_paper_is_checked(clinic: Clinic) -> None:
    created = clinic.create()
    desk = created.workspace
    with pytest.raises(MistypedRecoveryCodeError):
        desk.safekeeping.check_recovery_code(created.recovery_code[:-2])
    assert FirstStep.CHECK_RECOVERY_CODE in desk.today.load().first_steps
    desk.safekeeping.check_recovery_code(created.recovery_code.replace("-", " ").lower())
    assert FirstStep.CHECK_RECOVERY_CODE not in desk.today.load().first_steps
    desk.close()


def test_a_new_recovery_code_replaces_the_old_and_asks_to_be_checked(clinic: Clinic) -> None:
    created = clinic.create()
    desk = created.workspace
    desk.safekeeping.check_recovery_code(created.recovery_code)
    with pytest.raises(WrongPassphraseError):
        desk.safekeeping.new_recovery_code(OTHER_PASSPHRASE)
    made = desk.safekeeping.new_recovery_code(PASSPHRASE)
    assert FirstStep.CHECK_RECOVERY_CODE in desk.today.load().first_steps
    with pytest.raises(WrongRecoveryCodeError):
        desk.safekeeping.check_recovery_code(created.recovery_code)
    desk.safekeeping.check_recovery_code(made.text)
    assert created.recovery_code not in repr(made)
    assert made.text not in repr(made)
    desk.close()
    clinic.unlocking().unlock_with_recovery(clinic.entry(), made.text).close()


def test_offered_words_are_as_many_as_asked_for(desk: Workspace) -> None:
    assert len(desk.safekeeping.offer_passphrase().split()) == 5


# The vault key


def test_under_a_new_key_everything_goes_on_where_it_was(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    note = sign_note(desk, client, "Sat under the fig tree.")
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    changed = finish(desk.safekeeping.rotate_key(PASSPHRASE))
    assert changed.backup_problem is None
    assert desk.vault.keyed.epoch == 2
    assert desk.notes.begin(client).content == {"narrative": "begun"}
    assert desk.notes.get(note).note.client == client
    sign_note(desk, add_client(desk, "Alder"), "And the river.")
    assert acts(desk)[-1] == "vault.unlocked"
    assert "key.changed" in acts(desk)
    desk.safekeeping.check_recovery_code(changed.recovery_code)
    desk.close()
    clinic.unlocking().unlock_with_recovery(clinic.entry(), changed.recovery_code).close()
    clinic.reopen(PASSPHRASE).close()


def test_a_wrong_passphrase_or_a_full_disk_leaves_the_key_as_it_was(desk: Workspace, clinic: Clinic) -> None:
    with pytest.raises(WrongPassphraseError):
        finish(desk.safekeeping.rotate_key(OTHER_PASSPHRASE))
    clinic.disk.free = 1000
    with pytest.raises(DiskFullError):
        finish(desk.safekeeping.rotate_key(PASSPHRASE))
    assert desk.vault.keyed.epoch == 1
    add_client(desk)


@pytest.mark.parametrize("after", range(1, 40, 4))
def test_a_key_change_that_is_stopped_leaves_a_vault_to_work_in(desk: Workspace, after: int) -> None:
    client = add_client(desk)
    slices = desk.safekeeping.rotate_key(PASSPHRASE)
    for _ in range(after):
        if next(slices, None) is None:
            break
    slices.close()
    assert not desk.vault.closed
    assert desk.clients.get(client).identity.name == "Fern Riverbend"
    sign_note(desk, client, "Sat under the fig tree.")


# Erasing


def test_an_erased_client_leaves_no_word_in_the_vault_or_its_backups(desk: Workspace, clinic: Clinic) -> None:
    client, other = add_client(desk, "Fern Riverbend"), add_client(desk, "Alder Hill")
    note = sign_note(desk, client, "Sat under the fig tree.")
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    desk.place.remember(Place("client", client.hex()))
    old = finish(desk.safekeeping.back_up()).entry
    clinic.clock.advance(minutes=1)
    desk.clients.move_to_bin(client)
    clinic.news.clear()
    erased = finish(desk.safekeeping.erase_client(client, PASSPHRASE, origin=desk))
    assert (erased.client, erased.copies_elsewhere) == (client, ())
    assert erased.records == 3
    with pytest.raises(RecordNotFoundError):
        desk.clients.get(client)
    with pytest.raises(RecordNotFoundError):
        desk.notes.get(note)
    with pytest.raises(StaleDraftError):
        desk.notes.save_draft(client, {"narrative": "begun and"}, 1)
    with pytest.raises(RecordNotFoundError):
        desk.notes.save_draft(client, {"narrative": "begun again"}, 0)
    assert desk.clients.bin() == ()
    assert desk.finder.search("fig").notes == ()
    assert desk.place.last() is None
    assert old not in desk.safekeeping.backups()
    assert len(desk.safekeeping.backups()) == 1
    assert desk.clients.get(other).identity.name == "Alder Hill"
    assert finish(desk.safekeeping.check()).sound
    assert "client.erased" in acts(desk)
    assert [change.origin for change in clinic.news] == [desk]


def test_erasing_names_the_copies_on_sticks(desk: Workspace, tmp_path: Path) -> None:
    client = add_client(desk)
    stick = tmp_path / "stick"
    stick.mkdir()
    made = finish(desk.safekeeping.back_up(stick))
    erased = finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    (copy,) = erased.copies_elsewhere
    assert (copy.folder, copy.made_at) == (made.entry.folder, made.entry.made_at)


def test_erasing_asks_for_the_passphrase_every_time(desk: Workspace) -> None:
    client = add_client(desk)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        finish(desk.safekeeping.erase_client(client, OTHER_PASSPHRASE))
    assert desk.clients.get(client).identity.name == "Fern Riverbend"


def test_a_legal_hold_keeps_a_client_from_being_erased(desk: Workspace) -> None:
    client = add_client(desk)
    hold = RecordId(desk.vault.storage.ids.new())
    desk.vault.storage.writer.write(Entry("legal_hold", "set", hold, ScopeId(client), {}))
    with pytest.raises(LegalHoldError):
        finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    assert desk.clients.get(client).identity.name == "Fern Riverbend"
