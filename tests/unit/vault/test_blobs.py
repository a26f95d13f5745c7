"""Attached files: sealed, whole or refused, swept only when nothing names them, and alive in every copy."""

import os
import shutil
from pathlib import Path

import pytest

from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.attachment import FILE_LIMIT, STORED, Media, StoredFile
from pss_desktop.domain.errors import BackupDamagedError, DiskFullError, StorageFailedError
from pss_desktop.domain.file_errors import FileDamagedError, FileRefusedError
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.files import atomic
from pss_desktop.vault.attached import blob_copies, blobs
from pss_desktop.vault.attached.blob_names import FILE, named_files
from pss_desktop.vault.attached.blobs import BlobStore, piece_files
from pss_desktop.vault.backups.backup import BackedUp, back_up
from pss_desktop.vault.backups.backup_gaps import last_whole
from pss_desktop.vault.check import CheckReport, check_vault
from pss_desktop.vault.erasure import erase_scope, finish_erasing, renew_backups
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.key_changes.rotation import rotate
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.opening.restore import restore
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import (
    CHEAP,
    FILES_OF,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    SCANNED,
    Bench,
    attach_file,
    count_of,
    write_notes,
)

ANOTHER_DISK = Path("/dev")
WORDS = b"Sat under the fig tree with Fern Riverbend. "


@pytest.fixture
def vault(vault: OpenVault) -> OpenVault:
    write_notes(vault, 2)
    return vault


def pieces(vault: OpenVault) -> list[Path]:
    return piece_files(vault.folder.blobs)


def check(vault: OpenVault) -> CheckReport:
    return finish(check_vault(vault))


def make_backup(vault: OpenVault, to: Path | None = None) -> Path:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to)).backup.folder


def restored(bench: Bench, backup: Path) -> OpenVault:
    return finish(restore(backup, bench.root, PASSPHRASE, machine=bench.machine))


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


# What lies on disk


def test_a_file_comes_back_and_the_folder_says_nothing_of_it(vault: OpenVault) -> None:
    _, stored = attach_file(vault)
    assert vault.blobs.get(stored) == SCANNED
    assert len(pieces(vault)) == 3
    assert {path.name for path in vault.folder.blobs.iterdir()} == vault.blobs.names(stored)
    assert {path.stat().st_mode & 0o777 for path in pieces(vault)} == {0o600}
    assert vault.folder.blobs.stat().st_mode & 0o777 == 0o700
    for path in pieces(vault):
        content = path.read_bytes()
        assert b"fig tree" not in content
        assert not {stored.sha256.hex(), *(one.hex() for one in stored.pieces)} & {path.name}


def test_the_same_file_twice_looks_like_two_files(vault: OpenVault) -> None:
    (_, first), (_, second) = attach_file(vault, WORDS), attach_file(vault, WORDS)
    assert not vault.blobs.names(first) & vault.blobs.names(second)
    assert len({path.read_bytes() for path in pieces(vault)}) == 2


@pytest.mark.parametrize("content, reason", [(b"", "empty"), (bytes(FILE_LIMIT + 1), "too_large")])
def test_nothing_and_too_much_are_refused(vault: OpenVault, content: bytes, reason: str) -> None:
    with pytest.raises(FileRefusedError) as refused:
        vault.blobs.put(Media.PDF, content)
    assert refused.value.reason == reason
    assert pieces(vault) == []


def test_the_largest_file_has_twenty_five_pieces(vault: OpenVault) -> None:
    stored = vault.blobs.put(Media.PDF, bytes(FILE_LIMIT))
    assert len(stored.pieces) == len(pieces(vault)) == 25
    assert vault.blobs.get(stored) == bytes(FILE_LIMIT)


def test_a_full_disk_is_told_before_anything_is_begun(bench: Bench, vault: OpenVault) -> None:
    bench.disk.free = 1000
    with pytest.raises(DiskFullError):
        vault.blobs.put(Media.PDF, SCANNED)
    assert pieces(vault) == []


def test_a_disk_that_fills_up_in_the_middle_keeps_no_half_file(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def until_full(path: Path, content: bytes) -> None:
        if len(written) == 2:
            raise DiskFullError
        written.append(path)
        atomic.write_atomically(path, content)

    monkeypatch.setattr(blobs, "write_atomically", until_full)
    with pytest.raises(DiskFullError):
        vault.blobs.put(Media.PDF, SCANNED)
    assert len(written) == 2
    assert pieces(vault) == []


# What does not hold


def test_a_changed_a_missing_and_a_strange_piece_are_never_shown(vault: OpenVault) -> None:
    _, stored = attach_file(vault)
    path = pieces(vault)[0]
    kept = path.read_bytes()
    spoil(path)
    with pytest.raises(FileDamagedError):
        vault.blobs.get(stored)
    path.write_bytes(bytes(2 * len(kept)))
    with pytest.raises(FileDamagedError):
        vault.blobs.get(stored)
    assert not vault.blobs.missing(stored)
    path.unlink()
    assert vault.blobs.missing(stored)
    with pytest.raises(FileDamagedError):
        vault.blobs.get(stored)
    path.write_bytes(kept)
    assert vault.blobs.get(stored) == SCANNED


def test_a_record_that_tells_of_its_file_wrongly_shows_nothing(vault: OpenVault) -> None:
    _, stored = attach_file(vault, WORDS)
    digest = b"x" * 32
    for wrong in (
        StoredFile(stored.media, stored.size, digest, stored.salt, stored.pieces),
        StoredFile(stored.media, stored.size, stored.sha256, stored.salt, (digest,)),
        StoredFile(stored.media, stored.size, stored.sha256, stored.salt, stored.pieces * 2),
        StoredFile(stored.media, stored.size, stored.sha256, digest, stored.pieces),
    ):
        with pytest.raises(FileDamagedError):
            vault.blobs.get(wrong)


def test_the_check_names_the_file_that_does_not_hold(vault: OpenVault) -> None:
    whole, _ = attach_file(vault, WORDS)
    broken, stored = attach_file(vault)
    assert check(vault).sound
    (vault.folder.blobs / min(vault.blobs.names(stored))).unlink()
    report = check(vault)
    assert report.problems == {Part.FILES}
    assert report.files == (broken,)
    assert whole not in report.files


def test_a_vault_that_lost_its_keys_for_files_says_so(vault: OpenVault, bench: Bench) -> None:
    record, _ = attach_file(vault, WORDS)
    vault.storage.settings.put("inner_keys", {"v": 1, "wrapped": "00" * 92})
    vault.close()
    again = bench.open(vault.folder.path)
    assert check(again).files == (record,)
    again.close()


def test_a_backup_says_that_a_file_is_not_whole_in_it(vault: OpenVault, tmp_path: Path) -> None:
    attach_file(vault, WORDS)
    _, stored = attach_file(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert backed_up(vault).lacks == backed_up(vault, stick).lacks == ()
    piece = vault.folder.blobs / min(vault.blobs.names(stored))
    spoiled = bytearray(piece.read_bytes())
    spoiled[len(spoiled) // 2] ^= 1
    piece.write_bytes(spoiled)
    assert len(backed_up(vault, stick).lacks) == 1
    piece.unlink()
    assert len(backed_up(vault).lacks) == 1


def test_the_last_backup_with_all_files_stays_as_long_as_newer_ones_lack_some(
    vault: OpenVault, bench: Bench
) -> None:
    _, stored = attach_file(vault)
    whole = backed_up(vault).backup.folder
    piece = vault.folder.blobs / min(vault.blobs.names(stored))
    content = piece.read_bytes()
    piece.unlink()
    first, second = (backed_up(vault).backup.folder for _ in range(2))
    assert (whole.exists(), first.exists(), second.exists()) == (True, False, True)
    for _ in range(9):
        bench.clock.advance(days=40)
        backed_up(vault)
    assert (whole / "blobs" / piece.name).read_bytes() == content
    piece.write_bytes(content)
    assert whole in {gone.folder for gone in backed_up(vault).let_go}
    assert not whole.exists()


def test_the_last_backup_with_all_files_is_not_one_that_a_wrong_clock_dated_later(
    vault: OpenVault, bench: Bench
) -> None:
    bench.clock.advance(days=400)
    backed_up(vault)
    bench.clock.advance(days=-400)
    _, stored = attach_file(vault)
    whole = backed_up(vault).backup.folder
    (vault.folder.blobs / min(vault.blobs.names(stored))).unlink()
    for _ in range(2):
        backed_up(vault)
    assert whole.exists()


def test_an_erasure_lets_go_of_the_last_backup_with_all_files_too(vault: OpenVault) -> None:
    _, stored = attach_file(vault)
    whole = backed_up(vault).backup.folder
    (vault.folder.blobs / min(vault.blobs.names(stored))).unlink()
    backed_up(vault)
    assert last_whole(vault.storage.settings) == whole.name
    finish(renew_backups(vault))
    assert not whole.exists()
    assert last_whole(vault.storage.settings) == ""  # a later one may be given its name


def backed_up(vault: OpenVault, to: Path | None = None) -> BackedUp:
    vault.checkpoint()
    return finish(back_up(vault.keyed, vault.live, to=to))


def test_a_backup_without_its_files_restores_and_says_what_was_missing(
    vault: OpenVault, bench: Bench
) -> None:
    attach_file(vault)
    folder = backed_up(vault).backup.folder
    vault.close()
    for whole in (True, False):
        restored = finish(restore(folder, bench.root, PASSPHRASE, machine=bench.machine))
        assert (Notice.FILES_MISSING in restored.notices) is not whole
        restored.close()
        for piece in piece_files(folder / "blobs"):
            piece.unlink()


# Sweeping


def test_what_a_crash_left_unnamed_is_swept_and_what_is_named_never(vault: OpenVault, bench: Bench) -> None:
    _, stored = attach_file(vault)
    vault.blobs.put(Media.PDF, WORDS)
    (vault.folder.blobs / ".part-left").write_bytes(b"half")
    (vault.folder.blobs / "notes.txt").write_bytes(b"put here by somebody")
    assert finish(vault.sweep_blobs()) == 0  # somebody may be about to name it
    vault.close()
    again = bench.open(vault.folder.path)
    assert finish(again.sweep_blobs()) == 1
    assert again.blobs.get(stored) == SCANNED
    assert {path.name for path in again.folder.blobs.iterdir()} == {*again.blobs.names(stored), "notes.txt"}
    again.close()


def test_a_file_of_a_form_that_waits_for_its_signature_is_kept(vault: OpenVault, bench: Bench) -> None:
    stored = vault.blobs.put(Media.PDF, WORDS)
    client = RecordId(FILES_OF)
    vault.storage.drafts.save(FILE, client, {STORED: stored.to_payload()}, revision=0)
    vault.storage.drafts.save(FILE, RecordId(b"another-client-!"), {"title": "no file yet"}, revision=0)
    vault.close()
    again = bench.open(vault.folder.path)
    assert finish(again.sweep_blobs()) == 0
    assert again.blobs.get(stored) == WORDS
    again.storage.drafts.discard_all(client)
    assert finish(again.sweep_blobs()) == 1
    again.close()


def test_an_entry_that_names_no_file_rightly_is_passed_over(vault: OpenVault) -> None:
    record = RecordId(vault.storage.ids.new())
    vault.storage.writer.write(Entry(FILE, "attach", record, FILES_OF, {STORED: {"size": -1}}))
    vault.storage.writer.write(Entry(FILE, "attach", RecordId(vault.storage.ids.new()), FILES_OF, {}))
    kept, _ = attach_file(vault, WORDS)
    assert [one.record for one in finish(named_files(vault.live.connection))] == [kept]


def test_a_vault_without_files_is_swept_without_keys_or_folder(vault: OpenVault) -> None:
    vault.folder.blobs.rmdir()
    assert finish(vault.sweep_blobs()) == 0
    assert vault.storage.settings.get("inner_keys") is None
    assert vault.blobs.sweep([]) == 0
    attach_file(vault, WORDS)
    assert len(pieces(vault)) == 1


# Backups and what is made of them


def test_a_backup_shares_the_pieces_and_a_restored_vault_has_them(bench: Bench, vault: OpenVault) -> None:
    _, stored = attach_file(vault)
    backup = make_backup(vault)
    shared = {path.name for path in piece_files(backup / "blobs")}
    assert shared == vault.blobs.names(stored)
    assert {path.stat().st_nlink for path in pieces(vault)} == {2}
    again = restored(bench, backup)
    assert again.blobs.get(stored) == SCANNED
    assert check(again).sound
    again.close()


def test_a_backup_without_files_has_no_folder_for_them(vault: OpenVault) -> None:
    assert not (make_backup(vault) / "blobs").exists()


def test_on_a_stick_the_pieces_are_copied_and_read_back(
    bench: Bench, vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, stored = attach_file(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(os, "link", refuse)
    backup = make_backup(vault, stick)
    assert {path.stat().st_nlink for path in pieces(vault)} == {1}
    shutil.rmtree(vault.folder.path / "blobs")
    again = restored(bench, backup)
    assert again.blobs.get(stored) == SCANNED
    again.close()


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(1, "no second names here")


def test_a_stick_that_keeps_something_else_than_was_written_makes_no_backup(
    vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach_file(vault)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(blob_copies, "read_from_disk", spoil)
    with pytest.raises(BackupDamagedError):
        make_backup(vault, stick)
    assert list(stick.iterdir()) == []


@pytest.mark.skipif(not ANOTHER_DISK.is_dir(), reason="no folder here is known to lie on another disk")
def test_room_is_counted_only_where_the_pieces_are_copied(vault: OpenVault, tmp_path: Path) -> None:
    attach_file(vault)
    assert blob_copies.room_for_copies(vault.folder.blobs, tmp_path) == 0
    assert blob_copies.room_for_copies(vault.folder.blobs, ANOTHER_DISK) > len(SCANNED)


def test_a_piece_that_the_disk_does_not_give_back_stops_no_backup(
    bench: Bench, vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, stored = attach_file(vault)
    lost = min(vault.blobs.names(stored))

    def unreadable(path: Path, limit: int) -> bytes:
        if path.name == lost and path.parent == vault.folder.blobs:
            raise StorageFailedError("EIO")
        return atomic.read_bytes(path, limit)

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(blob_copies, "read_bytes", unreadable)
    backup = make_backup(vault)
    assert len(piece_files(backup / "blobs")) == 2
    again = restored(bench, backup)
    assert check(again).files == (record,)
    again.close()


# Erasing, and a new key


def test_what_is_erased_is_gone_with_its_pieces_and_from_the_backups(vault: OpenVault) -> None:
    gone, _ = attach_file(vault)
    _, kept = attach_file(vault, WORDS, ScopeId(b"another-client-!"))
    make_backup(vault)
    finish(erase_scope(vault, vault.storage.records.get(gone).scope))
    assert {path.name for path in pieces(vault)} == vault.blobs.names(kept)
    backups = list((vault.folder.root / "backups").iterdir())
    assert len(backups) == 1
    assert {path.name for path in piece_files(backups[0] / "blobs")} == vault.blobs.names(kept)
    assert check(vault).sound


def test_a_case_goes_with_the_files_of_its_unsigned_forms(vault: OpenVault) -> None:
    attach_file(vault, WORDS)
    stored = vault.blobs.put(Media.PDF, WORDS)
    vault.storage.drafts.save(FILE, RecordId(FILES_OF), {STORED: stored.to_payload()}, revision=0)
    finish(erase_scope(vault, FILES_OF))
    assert pieces(vault) == []


def test_an_erasure_that_was_cut_short_takes_the_pieces_when_it_goes_on(
    vault: OpenVault, bench: Bench
) -> None:
    attach_file(vault, WORDS)
    erasing = erase_scope(vault, FILES_OF)
    while not vault.storage.erasure.begun():
        next(erasing)
    erasing.close()
    vault.close()
    again = bench.open(vault.folder.path)
    finish(finish_erasing(again))
    assert pieces(again) == []
    again.close()


def test_files_outlive_a_change_of_key(vault: OpenVault) -> None:
    _, stored = attach_file(vault)
    rotated = finish(rotate(vault, OTHER_PASSPHRASE, RecoveryCode.generate(os.urandom), cost=CHEAP)).vault
    assert rotated.blobs.get(stored) == SCANNED
    assert check(rotated).sound
    assert count_of(rotated) == 3
    (backup,) = (rotated.folder.root / "backups").iterdir()
    assert {path.name for path in piece_files(backup / "blobs")} == rotated.blobs.names(stored)
    rotated.close()


def test_a_store_of_another_vault_opens_nothing(vault: OpenVault) -> None:
    _, stored = attach_file(vault, WORDS)
    other = BlobStore(vault.folder.blobs, bytes(32), vault.machine)
    with pytest.raises(FileDamagedError):
        other.get(stored)
