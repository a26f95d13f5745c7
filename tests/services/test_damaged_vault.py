"""A vault with a damaged page goes on: the rest is read, what is typed is kept, lists come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.errors import NotWritableError, ReadOnlyVaultError, VaultDamagedError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.today.today import Notice, NoticeKind
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.slices import finish
from tests.disks import a_disk_that_keeps
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, sign_note
from tests.unit.cli.office import Office
from tests.unit.vault.vaults import attach_file


@pytest.fixture
def client(clinic: Clinic) -> ClientId:
    """Of a vault that is closed; the page of its list of clients does not verify any more."""
    desk = clinic.create().workspace
    client = add_client(desk)
    for number in range(30):
        sign_note(desk, client, f"Sat under the fig tree. {number}" * 20)
    desk.vault.checkpoint()
    (root,) = (
        desk.vault.live.connection.row("SELECT rootpage FROM sqlite_master WHERE name = 'client_list'") or ()
    )
    path = desk.vault.live.path
    desk.close()
    flip(path, root)
    return client


def flip(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_SIZE + 100] ^= 1
    path.write_bytes(content)


@pytest.fixture(params=[Opening.NORMAL, Opening.READ_ONLY])
def damaged(clinic: Clinic, client: ClientId, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    desk = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=request.param)
    yield desk
    desk.close()


def test_every_note_is_readable_after_the_damage_was_met(damaged: Workspace, client: ClientId) -> None:
    notes = [RecordId(row.id) for row in damaged.notes.page(client).rows]
    for note in notes:
        with pytest.raises(VaultDamagedError):
            damaged.clients.get(client)
        assert "fig tree" in str(damaged.notes.get(note))


def test_what_is_typed_is_kept_and_the_check_brings_the_list_back(clinic: Clinic, client: ClientId) -> None:
    desk = clinic.reopen()
    with pytest.raises(VaultDamagedError):
        desk.clients.get(client)
    saved = desk.notes.save_draft(client, {**NARRATIVE, "narrative": "typed after it"}, 0)
    report = finish(desk.safekeeping.check())
    assert (report.sound, report.pages_replaced) == (True, True)
    assert desk.clients.get(client).identity.name == "Fern Riverbend"
    assert desk.today.load().clients == 1
    desk.notes.save_draft(client, {**NARRATIVE, "narrative": "and more"}, saved.revision)
    finish(desk.safekeeping.back_up())
    desk.close()
    desk = clinic.reopen()
    assert desk.notes.begin(client).content["narrative"] == "and more"
    assert finish(desk.safekeeping.check()).pages_replaced is False
    desk.close()


def test_the_command_mends_it_too_and_says_so(clinic: Clinic, client: ClientId) -> None:
    office = Office(clinic.root)
    answer = office.opened("vault", "check")
    assert answer.code == 0
    assert "was made anew" in answer.out
    assert "made anew" not in office.opened("vault", "check").out


def test_the_command_says_that_a_file_is_not_whole_in_a_backup(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    _, stored = attach_file(desk.vault, scope=ScopeId(client))
    code = desk.clients.get(client).client.code
    piece = desk.vault.folder.blobs / min(desk.vault.blobs.names(stored))
    desk.close()
    office = Office(clinic.root)
    whole = office.opened("vault", "backup")
    assert (whole.code, whole.err) == (ExitCode.DONE, "")
    content = piece.read_bytes()
    piece.unlink()
    told = office.opened("vault", "backup")
    assert told.code == ExitCode.PROBLEMS_FOUND
    assert "not whole" in told.err
    assert f"{code}  1" in told.err
    assert Path(told.lines[0]).is_dir()
    piece.write_bytes(content)
    whole = office.opened("vault", "backup")
    assert whole.code == ExitCode.DONE
    assert "not whole" not in whole.err


def test_a_backup_that_was_made_unasked_and_lacks_a_file_is_told_until_one_is_whole(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    _, stored = attach_file(desk.vault, scope=ScopeId(client))
    code = desk.clients.get(client).client.code
    for piece in desk.vault.blobs.names(stored):
        (desk.vault.folder.blobs / piece).rename(clinic.root / piece)
    assert desk.upkeep.is_due()
    finish(desk.upkeep.run())
    assert [notice.kind for notice in desk.today.load().notices] == [NoticeKind.BACKUP_INCOMPLETE]
    desk.close()
    desk = clinic.reopen()
    assert [notice.kind for notice in desk.today.load().notices] == [NoticeKind.BACKUP_INCOMPLETE]
    assert desk.safekeeping.backup_lacks() == (code,)
    for piece in desk.vault.blobs.names(stored):
        (clinic.root / piece).rename(desk.vault.folder.blobs / piece)
    clinic.clock.advance(days=2)
    finish(desk.upkeep.run())
    assert desk.safekeeping.backup_lacks() == ()
    assert desk.today.load().notices == ()
    desk.close()


def lose_notes(clinic: Clinic) -> tuple[Path, bytes]:
    """Damage the write-ahead file in its midst; where it is kept once a new device goes on, and its bytes."""
    desk = clinic.create().workspace
    client = add_client(desk)
    desk.close()
    desk = clinic.reopen()
    for number in range(4):
        sign_note(desk, client, f"Sat under the fig tree. {number}")
    folder = desk.vault.folder
    crashed = {path: path.read_bytes() for path in folder.path.glob("*-1*")}
    desk.close()
    for path, content in crashed.items():
        path.write_bytes(content)
    damaged = bytearray(folder.wal(1).read_bytes())
    damaged[len(damaged) // 2 + 100] ^= 4
    folder.wal(1).write_bytes(damaged)
    return folder.lost_wal(1), bytes(damaged)


def test_what_is_kept_of_lost_notes_is_named_as_days_go_by_until_it_is_removed(clinic: Clinic) -> None:
    kept, damaged = lose_notes(clinic)
    desk = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.AS_NEW_DEVICE)
    desk.close()
    desk = clinic.reopen()
    assert desk.today.load().notices == (Notice(NoticeKind.REST_KEPT, (kept.name,)),)
    for _ in range(3):
        clinic.clock.advance(days=1)
        finish(desk.upkeep.run())
    assert finish(desk.safekeeping.check()).sound
    assert kept.read_bytes() == damaged
    desk.kept_rest.remove()
    assert desk.today.load().notices == ()
    assert desk.audit.page()[0].act == "rest.removed"
    desk.close()
    assert not kept.exists()


def test_the_command_names_what_is_kept_of_lost_notes_and_removes_it_after_a_yes(clinic: Clinic) -> None:
    kept, damaged = lose_notes(clinic)
    office = Office(clinic.root)
    assert f"in {kept};" in office.opened("client", "list", "--as-new-device").err
    checked = office.opened("vault", "check")
    assert checked.code == ExitCode.DONE
    assert f"in {kept};" in checked.err
    asked = office.opened("vault", "check", "--remove-lost", typed="no\n")
    assert (asked.code, asked.out) == (ExitCode.REFUSED, "")
    assert kept.read_bytes() == damaged
    removed = office.opened("vault", "check", "--remove-lost", typed="yes\n")
    assert (removed.code, removed.out) == (ExitCode.DONE, f"Removed: {kept.name}\n")
    assert not kept.exists()
    assert "could not be read" not in office.opened("client", "list").err
    assert office.opened("vault", "check", "--remove-lost", "--yes").code == ExitCode.NOT_FOUND


def test_what_went_is_noted_where_the_disk_keeps_another_of_what_was_left(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    gone, kept = (desk.vault.folder.lost_wal(1, number) for number in (1, 2))
    for path in (gone, kept):
        path.write_bytes(b"what nobody could read")
    with a_disk_that_keeps(kept):
        for _ in range(2):
            with pytest.raises(NotWritableError):
                desk.kept_rest.remove()
    assert desk.kept_rest.files() == (kept.name,)
    assert [entry.act for entry in desk.audit.page()].count("rest.removed") == 1
    desk.close()


def test_a_vault_that_is_read_keeps_what_is_left_of_lost_notes(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    kept = desk.vault.folder.lost_wal(1)
    desk.close()
    kept.write_bytes(b"what nobody could read")
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    assert reading.kept_rest.files() == (kept.name,)
    with pytest.raises(ReadOnlyVaultError):
        reading.kept_rest.remove()
    reading.close()
    assert kept.exists()


@pytest.mark.parametrize("table", ["audit", "sqlite_sequence", "setting", "journal_head"])
def test_notes_and_today_are_read_where_what_is_beside_the_journal_is_damaged(
    clinic: Clinic, table: str
) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    note = sign_note(desk, client, "Sat under the fig tree.")
    path = desk.vault.live.path
    page = desk.vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    desk.close()
    flip(path, page)
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    today = reading.today.load()
    assert today.person_name == "Hazel Brook"
    assert len(today.notices) == 2  # what is damaged, and that nothing is written
    assert "fig tree" in str(reading.notes.get(note))
    assert reading.clients.get(client).identity.name == "Fern Riverbend"
    named = {"audit": "audit", "sqlite_sequence": "audit", "setting": "settings"}.get(table, "pages")
    assert {"pages", named} <= set(finish(reading.safekeeping.check()).problems)
    reading.close()
    office = Office(clinic.root)
    assert office.opened("vault", "check").code == ExitCode.DAMAGED
    assert office.opened("vault", "backup").code == ExitCode.DAMAGED
    mended = office.opened("vault", "check", "--rescue")
    if table == "setting":
        assert mended.code == ExitCode.DAMAGED
        assert "(settings)" in mended.err
        return
    assert mended.code == 0
    assert "was made anew" in mended.err
    assert ("Entries of the log were lost" in mended.err) is (table == "audit")
    assert office.opened("vault", "check").out.startswith("Everything verifies")
    desk = clinic.reopen()
    assert "fig tree" in str(desk.notes.get(note))
    desk.close()


def test_a_damaged_vault_that_is_read_goes_to_a_stick_by_the_command_and_is_restored_whole(
    clinic: Clinic, tmp_path: Path
) -> None:
    desk = clinic.create().workspace
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    connection, path = desk.vault.live.connection, desk.vault.live.path
    page = connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    desk.close()
    flip(path, page)
    stick = tmp_path / "stick"
    stick.mkdir()
    told = Office(clinic.root).opened("vault", "backup", "--read-only", "--to", str(stick))
    assert told.code == ExitCode.PROBLEMS_FOUND
    (made,) = clinic.unlocking().backups(stick)
    assert told.lines[0] == str(made.folder)
    assert "made anew in the backup, with every record" in told.lines[1]
    assert "Entries of the log that were lost" in told.lines[2]
    restored = clinic.unlocking().restore(made.folder, PASSPHRASE)
    assert "fig tree" in str(restored.notes.get(note))
    restored.close()


@pytest.mark.parametrize("table", ["audit", "setting"])
def test_what_goes_bad_under_an_open_vault_is_told_by_the_check(clinic: Clinic, table: str) -> None:
    desk = clinic.create().workspace
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    finish(desk.safekeeping.back_up())
    connection, path = desk.vault.live.connection, desk.vault.live.path
    page = connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    desk.vault.checkpoint()
    flip(path, page)
    connection.run("PRAGMA shrink_memory")
    report = finish(desk.safekeeping.check())
    if table == "setting":
        assert {"pages", "settings"} <= set(report.problems)
        assert not report.pages_replaced
    else:
        assert (report.sound, report.pages_replaced) == (True, True)
        assert report.entries_lost > 1
        assert desk.preferences.load().person_name == "Hazel Brook"
    assert "fig tree" in str(desk.notes.get(note))
    desk.close()
