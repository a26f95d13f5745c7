"""A bad page of the log, the settings or the journal's head: the vault is read, and its file made anew."""

import errno
import stat
import sys
import tracemalloc
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import BinaryIO

import pytest

from pss_desktop.domain.errors import DiskFullError, HistoryLostError, VaultDamagedError
from pss_desktop.vault.audit import LOST, LostEntries
from pss_desktop.vault.backups.backup import back_up
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.erasure import renew_backups
from pss_desktop.vault.findings import Part
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.open_vault import Notice, OpenVault
from pss_desktop.vault.opening.lifecycle import Mode
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.schema import SCHEMA_VERSION
from pss_desktop.vault.slices import finish
from tests.unit.vault.vaults import Bench, write_notes

TOLD = {
    "audit": Notice.LOG_DAMAGED,
    "sqlite_sequence": Notice.LOG_DAMAGED,
    "setting": Notice.SETTINGS_DAMAGED,
    "journal_head": Notice.DAMAGED,
}
"""The tables by whose first page opening goes, and what is said where it is bad."""


@pytest.fixture
def spoiled(bench: Bench) -> "Spoiled":
    return Spoiled(bench)


class Spoiled:
    """A vault with six notes and a page of one table that does not verify."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        vault = bench.create().vault
        write_notes(vault, 6, "Sat under the fig tree")
        vault.storage.settings.put("place", "here")
        self.key = vault.keyed.keys.database
        self.person = vault.identity.person
        self.name = vault.identity.name
        self.head = vault.storage.journal.local_head()
        self.audit = vault.storage.audit.head()
        vault.close()
        self.path = vault.folder.path
        self.database = vault.folder.database(1)
        self.wal = vault.folder.wal(1)

    def open(self, mode: Mode = Mode.NORMAL) -> OpenVault:
        return self.bench.open(self.path, mode=mode)

    def files(self) -> dict[str, bytes]:
        """All of the vault but its lock."""
        return {path.name: path.read_bytes() for path in self.path.iterdir() if path.is_file()}

    def crash_with_notes(self, count: int, words: str = "Sat under the fig tree") -> None:
        """Leave the files as they lay before the vault was closed, with notes in the -wal file."""
        self.crash_after(lambda vault: write_notes(vault, count, words))

    def crash_after(self, write: Callable[[OpenVault], object]) -> None:
        vault = self.open()
        write(vault)
        crashed = {path: path.read_bytes() for path in self.path.glob("*-1*")}
        vault.close()
        for path, content in crashed.items():
            path.write_bytes(content)

    def lose_notes(self, part: float) -> bytes:
        """Five notes in a -wal file that is damaged at *part* of its length; what stands in it."""
        self.crash_with_notes(5)
        place = int(self.wal.stat().st_size * part) + 100
        return self.flip_in_wal(place)

    def crash_with_newest_head_spoiled(self) -> None:
        """Two notes in the -wal file; the head outside that vouches for the second does not verify."""
        head = self.path / "head-1"
        before = []

        def write(vault: OpenVault) -> None:
            write_notes(vault, 1)
            before.append(head.read_bytes())
            write_notes(vault, 1)

        self.crash_after(write)
        written = zip(head.read_bytes(), *before, strict=True)
        head.write_bytes(bytes(new ^ (new != old) for new, old in written))

    def flip_in_wal(self, place: int) -> bytes:
        content = bytearray(self.wal.read_bytes())
        content[place] ^= 4
        self.wal.write_bytes(content)
        return bytes(content)

    def spoil_outside_head(self) -> None:
        outside = self.path / "head-1"
        outside.write_bytes(bytes(len(outside.read_bytes())))

    def open_as_it_can(self) -> None:
        """For reading, then made anew, unless not even the tables can be found."""
        try:
            open_connection(self.database, self.key, read_only=True).close()
        except VaultDamagedError:
            return
        self.open(Mode.READ_ONLY).close()
        try:
            self.open(Mode.RESCUE).close()
        except VaultDamagedError as problem:
            assert problem.part in {"journal", "settings"}  # noqa: PT017 what is offered then goes by it

    def fill_log(self, entries: int) -> list[int]:
        """Add to the log until it takes more than one page; the pages of its leaves."""
        vault = self.open()
        for _ in range(entries):
            vault.storage.audit.append("client.viewed", bytes(16))
        vault.close()
        pages = len(self.database.read_bytes()) // PAGE_SIZE
        return [page for page in range(2, pages + 1) if self._logs(page)]

    def _logs(self, page: int) -> bool:
        """Whether all opens but the log does not read without *page*."""
        whole = self.database.read_bytes()
        flip(self.database, page)
        with suppress(VaultDamagedError), closing(self.open(Mode.READ_ONLY)) as vault:
            try:
                vault.live.connection.rows("SELECT hash FROM audit")
            except VaultDamagedError:
                return True
            finally:
                self.database.write_bytes(whole)
        self.database.write_bytes(whole)
        return False

    def spoil(self, table: str) -> None:
        """The first page of *table*."""
        flip(self.database, self.page_of(table))

    def page_of(self, table: str) -> int:
        vault = self.open(Mode.READ_ONLY)
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = int(vault.live.connection.scalar(query, (table,)))
        vault.close()
        return page


def flip(database: Path, page: int) -> None:
    content = bytearray(database.read_bytes())
    content[(page - 1) * PAGE_SIZE + 1234] ^= 4
    database.write_bytes(content)


@pytest.mark.parametrize("table", TOLD)
def test_what_is_beside_the_journal_may_be_damaged_and_all_notes_are_read(
    spoiled: Spoiled, table: str
) -> None:
    spoiled.spoil(table)
    with pytest.raises(VaultDamagedError) as refused:
        spoiled.open()
    assert refused.value.part == "database"
    vault = spoiled.open(Mode.READ_ONLY)
    assert len(vault.storage.search.find("fig tree").hits) == 6
    assert vault.storage.journal.local_head() == spoiled.head
    assert (vault.identity.person, vault.identity.name) == (spoiled.person, spoiled.name)
    assert vault.notices == (TOLD[table],)
    vault.close()


@pytest.mark.parametrize("table", sorted(TOLD.keys() - {"setting"}))
def test_the_file_is_made_anew_of_what_reads(spoiled: Spoiled, table: str) -> None:
    spoiled.spoil(table)
    vault = spoiled.open(Mode.RESCUE)
    assert vault.storage.audit.head().count > spoiled.audit.count, "other computers witnessed so many"
    assert set(vault.notices) == {Notice.MADE_ANEW, *([Notice.LOG_LOST] if table == "audit" else [])}
    assert len(vault.storage.search.find("fig tree").hits) == 6
    assert vault.storage.journal.local_head() == spoiled.head
    assert vault.identity.person == spoiled.person
    assert vault.storage.settings.get("place") == "here"
    assert finish(check_vault(vault)).sound
    write_notes(vault)
    vault.close()
    again = spoiled.open()
    assert again.notices == ()
    assert finish(check_vault(again)).sound
    again.close()


def test_what_a_crash_left_beside_the_database_is_in_the_new_file_too(spoiled: Spoiled) -> None:
    page = spoiled.page_of("journal_head")
    spoiled.crash_with_notes(1, "Walked to the olive grove")
    assert spoiled.wal.stat().st_size
    flip(spoiled.database, page)
    vault = spoiled.open(Mode.RESCUE)
    assert len(vault.storage.search.find("olive grove").hits) == 1
    assert Notice.MADE_ANEW in vault.notices
    assert finish(check_vault(vault)).sound
    vault.close()


def test_a_log_of_which_a_page_is_bad_says_which_entries_are_gone(spoiled: Spoiled) -> None:
    pages = spoiled.fill_log(400)
    flip(spoiled.database, pages[len(pages) // 2])
    vault = spoiled.open(Mode.RESCUE)
    audit = vault.storage.audit
    entries = audit.page(None, 1000)
    (lost,) = (LostEntries.unpack(entry.object_id or b"") for entry in entries if entry.act == LOST)
    numbers = {entry.number for entry in entries}
    assert 10 < lost.number < 100
    assert not numbers & set(range(lost.first, lost.last + 1))
    assert {lost.first - 1, lost.last + 1} < numbers
    assert numbers | set(range(lost.first, lost.last + 1)) == set(range(1, max(numbers) + 1))
    assert finish(audit.verify())
    vault.close()


def test_what_lies_between_two_bad_pages_of_the_log_is_kept(spoiled: Spoiled) -> None:
    pages = spoiled.fill_log(700)
    flip(spoiled.database, pages[2])
    flip(spoiled.database, pages[-3])
    vault = spoiled.open(Mode.RESCUE)
    audit = vault.storage.audit
    entries = audit.page(None, 2000)
    gaps = [LostEntries.unpack(entry.object_id or b"") for entry in entries if entry.act == LOST]
    gone = {number for gap in gaps for number in range(gap.first, gap.last + 1)}
    assert len(gaps) == 2
    assert all(10 < gap.number < 100 for gap in gaps)
    numbers = {entry.number for entry in entries}
    assert not gone & numbers
    assert gone | numbers == set(range(1, max(numbers) + 1))
    assert finish(audit.verify())
    vault.close()


@pytest.mark.parametrize("last", [-1, -2])
def test_the_end_of_the_log_may_be_lost_too(spoiled: Spoiled, last: int) -> None:
    pages = spoiled.fill_log(300)
    vault = spoiled.open()
    counted = vault.storage.audit.head().count
    vault.close()
    for page in pages[last:]:
        flip(spoiled.database, page)
    vault = spoiled.open(Mode.RESCUE)
    audit = vault.storage.audit
    (lost,) = (entry for entry in audit.page(None, 1000) if entry.act == LOST)
    assert LostEntries.unpack(lost.object_id or b"").last == counted
    assert lost.number == counted + 1
    assert finish(audit.verify())
    vault.close()


def test_a_log_of_which_neither_its_end_nor_its_number_reads_is_kept_as_far_as_it_reads(
    spoiled: Spoiled,
) -> None:
    pages = spoiled.fill_log(300)
    counted = spoiled.page_of("sqlite_sequence")
    flip(spoiled.database, pages[-1])
    flip(spoiled.database, counted)
    vault = spoiled.open(Mode.RESCUE)
    assert vault.storage.audit.head().count > 200
    assert finish(vault.storage.audit.verify())
    vault.close()


def test_an_entry_that_goes_after_a_page_was_lost_is_still_missed(spoiled: Spoiled) -> None:
    pages = spoiled.fill_log(400)
    flip(spoiled.database, pages[len(pages) // 2])
    vault = spoiled.open(Mode.RESCUE)
    connection = vault.live.connection
    connection.run("DROP TRIGGER audit_is_never_deleted")
    connection.run("DELETE FROM audit WHERE id = 5")
    assert not finish(vault.storage.audit.verify())
    vault.close()


def test_where_the_settings_are_damaged_nothing_is_made_anew_nor_taken_from_a_backup(
    spoiled: Spoiled,
) -> None:
    vault = spoiled.open()
    vault.checkpoint()
    finish(back_up(vault.keyed, vault.live))
    vault.close()
    spoiled.spoil("setting")
    before = spoiled.files()
    with pytest.raises(VaultDamagedError, match="settings"):
        spoiled.open(Mode.RESCUE)
    assert spoiled.files() == before
    spoiled.open(Mode.READ_ONLY).close()


def test_a_file_of_an_older_schema_is_not_made_anew(spoiled: Spoiled) -> None:
    connection = open_connection(spoiled.database, spoiled.key)
    connection.run(f"PRAGMA user_version = {SCHEMA_VERSION - 1}")
    connection.close()
    with pytest.raises(VaultDamagedError, match="schema"):
        spoiled.open(Mode.RESCUE)


def test_where_records_are_damaged_nothing_is_made_anew(spoiled: Spoiled) -> None:
    spoiled.spoil("op")
    before = spoiled.database.read_bytes()
    with pytest.raises(VaultDamagedError, match="journal"):
        spoiled.open(Mode.RESCUE)
    assert spoiled.database.read_bytes() == before


def test_a_head_that_nothing_vouches_for_is_not_made_up(spoiled: Spoiled) -> None:
    spoiled.spoil("journal_head")
    spoiled.spoil_outside_head()
    with pytest.raises(VaultDamagedError, match="head"):
        spoiled.open(Mode.RESCUE)


def test_where_only_the_head_outside_is_damaged_the_vault_still_opens_as_a_new_device(
    spoiled: Spoiled,
) -> None:
    spoiled.spoil_outside_head()
    before = spoiled.files()
    with pytest.raises(VaultDamagedError, match="head"):
        spoiled.open(Mode.RESCUE)
    assert spoiled.files() == before
    spoiled.open(Mode.AS_NEW_DEVICE).close()


def test_a_journal_that_is_shorter_than_the_head_outside_says_is_not_made_up(spoiled: Spoiled) -> None:
    old = spoiled.database.read_bytes()
    vault = spoiled.open()
    write_notes(vault)
    vault.close()
    spoiled.database.write_bytes(old)
    spoiled.spoil("journal_head")
    with pytest.raises(HistoryLostError):
        spoiled.open(Mode.RESCUE)


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.RESCUE])
def test_an_old_database_that_was_put_back_is_not_touched(spoiled: Spoiled, mode: Mode) -> None:
    old = spoiled.database.read_bytes()
    vault = spoiled.open()
    write_notes(vault)
    vault.close()
    spoiled.database.write_bytes(old)
    before = spoiled.files()
    with pytest.raises(HistoryLostError):
        spoiled.open(mode)
    assert spoiled.files() == before


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.RESCUE])
@pytest.mark.parametrize("part", [0.0, 0.5])
def test_a_write_ahead_file_that_is_damaged_is_not_touched(spoiled: Spoiled, mode: Mode, part: float) -> None:
    spoiled.lose_notes(part)
    before = spoiled.files()
    with pytest.raises(HistoryLostError):
        spoiled.open(mode)
    assert spoiled.files() == before
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.notices == (Notice.HISTORY_LOST,)
    vault.close()
    assert spoiled.files() == before


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.READ_ONLY, Mode.RESCUE])
@pytest.mark.parametrize("part", [0.0, 0.3])
@pytest.mark.parametrize("table", ["audit", "setting", None])
def test_where_a_page_and_the_write_ahead_file_are_damaged_nothing_is_touched(
    spoiled: Spoiled, mode: Mode, part: float, table: str | None
) -> None:
    page = 1 if table is None else spoiled.page_of(table)
    spoiled.crash_with_notes(5)
    flip(spoiled.database, page)
    content = bytearray(spoiled.wal.read_bytes())
    content[int(len(content) * part) + 100] ^= 4
    spoiled.wal.write_bytes(content)
    before = spoiled.files()
    with suppress(VaultDamagedError, HistoryLostError):
        spoiled.open(mode).close()
    assert spoiled.files() == before


@pytest.mark.parametrize("part", [0.0, 0.5])
def test_a_large_write_ahead_file_stays_without_being_held_in_memory(spoiled: Spoiled, part: float) -> None:
    spoiled.lose_notes(part)
    with spoiled.wal.open("r+b") as file:
        file.truncate(24_000_000)
    spoiled.wal.chmod(0o600)
    before = spoiled.files()
    vault = spoiled.open(Mode.READ_ONLY)
    tracemalloc.start()
    try:
        vault.close()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 6_000_000
    assert spoiled.files() == before
    if sys.platform != "win32":
        assert stat.S_IMODE(spoiled.wal.stat().st_mode) == 0o600


@pytest.mark.parametrize("part", [0.0, 0.5])
def test_a_write_ahead_file_that_is_damaged_stays_beside_what_goes_on_as_a_new_device(
    spoiled: Spoiled, part: float
) -> None:
    damaged = spoiled.lose_notes(part)
    kept = spoiled.path / "vault-1.db-lost-wal"
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert vault.notices == (Notice.HISTORY_LOST, Notice.NEW_DEVICE)
    assert vault.lost_wals == (kept,)
    write_notes(vault)
    vault.close()
    assert kept.read_bytes() == damaged
    assert kept in set(vault.folder.of_other_epochs(2)), "it goes with its key"


def test_a_write_ahead_file_stays_where_only_a_draft_in_it_is_damaged(spoiled: Spoiled) -> None:
    def write(vault: OpenVault) -> None:
        write_notes(vault, 1)
        vault.storage.drafts.save("note", None, {"narrative": "half a word"}, revision=0)

    spoiled.crash_after(write)
    damaged = spoiled.flip_in_wal(-100)
    (spoiled.path / "device-1.key").unlink()
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert vault.notices == (Notice.NEW_DEVICE,)
    assert vault.storage.drafts.open("note", None) is None
    assert [path.read_bytes() for path in vault.lost_wals] == [damaged]
    vault.close()


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.AS_NEW_DEVICE])
def test_a_write_ahead_file_stays_where_the_head_that_knew_of_its_end_is_spoiled_too(
    spoiled: Spoiled, mode: Mode
) -> None:
    spoiled.crash_with_newest_head_spoiled()
    damaged = spoiled.flip_in_wal(-100)
    vault = spoiled.open(mode)
    assert vault.notices[0] is Notice.HEAD_REPAIRED
    assert [path.read_bytes() for path in vault.lost_wals] == [damaged]
    vault.close()
    vault = spoiled.open()
    assert vault.notices == ()
    assert [path.read_bytes() for path in vault.lost_wals] == [damaged]
    vault.close()


def test_nothing_is_kept_where_losing_power_spoiled_the_newest_head(spoiled: Spoiled) -> None:
    spoiled.crash_with_newest_head_spoiled()
    vault = spoiled.open()
    assert vault.notices == (Notice.HEAD_REPAIRED,)
    assert vault.lost_wals == ()
    assert finish(check_vault(vault)).sound
    vault.close()


def test_reading_keeps_a_write_ahead_file_as_it_lies_where_the_newest_head_is_spoiled(
    spoiled: Spoiled,
) -> None:
    spoiled.crash_with_newest_head_spoiled()
    spoiled.flip_in_wal(-100)
    before = spoiled.files()
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.notices == (Notice.HEAD_REPAIRED,)
    vault.close()
    assert spoiled.files() == before


def test_no_write_ahead_file_stays_that_was_read_whole_though_the_head_is_missing(spoiled: Spoiled) -> None:
    spoiled.crash_with_notes(2)
    (spoiled.path / "head-1").unlink()
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert vault.notices == (Notice.DAMAGED, Notice.NEW_DEVICE)
    assert vault.lost_wals == ()
    vault.close()


@pytest.mark.parametrize("torn", [b"\1", bytes(24 + PAGE_SIZE)])
def test_a_write_ahead_file_stays_that_goes_on_after_what_was_read(spoiled: Spoiled, torn: bytes) -> None:
    spoiled.crash_with_notes(2)
    whole = spoiled.wal.read_bytes() + torn
    spoiled.wal.write_bytes(whole)
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert [path.read_bytes() for path in vault.lost_wals] == [whole]
    vault.close()


def test_neither_a_check_nor_a_backup_ends_the_keeping_of_a_lost_write_ahead_file(spoiled: Spoiled) -> None:
    damaged = spoiled.lose_notes(0.5)
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert finish(check_vault(vault)).sound
    finish(back_up(vault.keyed, vault.live))
    vault.close()
    assert (spoiled.path / "vault-1.db-lost-wal").read_bytes() == damaged


def test_what_is_erased_does_not_stay_in_a_lost_write_ahead_file(spoiled: Spoiled) -> None:
    spoiled.lose_notes(0.5)
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    finish(renew_backups(vault))
    assert vault.lost_wals == ()
    vault.close()


def test_every_write_ahead_file_stays_that_was_lost_and_none_that_was_read_whole(spoiled: Spoiled) -> None:
    first = spoiled.lose_notes(0.5)
    spoiled.open(Mode.AS_NEW_DEVICE).close()
    spoiled.crash_with_notes(1)
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert vault.notices == (Notice.NEW_DEVICE,)
    vault.close()
    second = spoiled.lose_notes(0.4)
    spoiled.open(Mode.AS_NEW_DEVICE).close()
    kept = [spoiled.path / name for name in ("vault-1.db-lost-wal", "vault-1.db-lost-wal-2")]
    assert [path.read_bytes() for path in kept] == [first, second]
    assert set(kept) <= set(VaultFolder(spoiled.path).of_other_epochs(2))


def test_a_write_ahead_file_that_an_attempt_kept_already_is_not_kept_twice(spoiled: Spoiled) -> None:
    damaged = spoiled.lose_notes(0.5)
    kept = spoiled.path / "vault-1.db-lost-wal"
    kept.write_bytes(damaged)
    vault = spoiled.open(Mode.AS_NEW_DEVICE)
    assert vault.lost_wals == (kept,)
    vault.close()


def test_where_a_lost_write_ahead_file_finds_no_room_nothing_is_written_over(
    spoiled: Spoiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled.lose_notes(0.5)
    before = spoiled.files()
    with monkeypatch.context() as full:
        full.setattr("os.fsync", _no_room)
        with pytest.raises(DiskFullError):
            spoiled.open(Mode.AS_NEW_DEVICE)
    assert spoiled.files() == before


def test_where_it_finds_no_room_behind_a_spoiled_head_the_vault_can_be_read(
    spoiled: Spoiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled.crash_with_newest_head_spoiled()
    spoiled.flip_in_wal(-100)
    before = spoiled.files()
    with monkeypatch.context() as full:
        full.setattr("os.fsync", _no_room)
        with pytest.raises(DiskFullError):
            spoiled.open()
        spoiled.open(Mode.READ_ONLY).close()
    assert spoiled.files() == before


def _no_room(_number: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_of_rows_whose_hiding_is_unknown_the_check_says_nothing(spoiled: Spoiled) -> None:
    flip(spoiled.database, spoiled.page_of("setting"))
    with closing(spoiled.open(Mode.READ_ONLY)) as vault:
        report = finish(check_vault(vault))
    assert Part.SETTINGS in report.problems
    assert Part.VIEWS not in report.problems
    assert report.differing == 0


def test_a_copy_that_was_cut_short_is_not_taken_for_the_damaged_file(
    spoiled: Spoiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", _refuse_link)
    page = spoiled.page_of("audit")
    flip(spoiled.database, page)
    damaged = spoiled.database.read_bytes()
    with monkeypatch.context() as full:
        full.setattr("shutil.copyfileobj", _copy_half)
        with pytest.raises(DiskFullError):
            spoiled.open(Mode.RESCUE)
    assert sorted(spoiled.files()) == sorted(name for name in spoiled.files() if "damaged" not in name)
    spoiled.open(Mode.RESCUE).close()
    assert (spoiled.path / "vault-1.db-damaged").read_bytes() == damaged


def _copy_half(source: BinaryIO, target: BinaryIO, _at_once: int) -> None:
    target.write(source.read(5000))
    raise OSError(errno.ENOSPC, "full")


@pytest.mark.parametrize("links", [True, False])
def test_the_damaged_file_is_kept_until_a_check_finds_all_well(
    spoiled: Spoiled, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    if not links:
        monkeypatch.setattr("os.link", _refuse_link)
    page = spoiled.page_of("audit")
    spoiled.crash_with_notes(1)
    flip(spoiled.database, page)
    kept, rest = spoiled.path / "vault-1.db-damaged", spoiled.path / "vault-1.db-damaged-wal"
    wal = spoiled.wal.read_bytes()
    spoiled.open(Mode.RESCUE).close()
    assert rest.read_bytes() == wal
    connection = open_connection(kept, spoiled.key, read_only=True)
    assert connection.scalar("SELECT count(*) FROM op") == 7
    connection.close()
    damaged = kept.read_bytes()
    spoiled.open(Mode.RESCUE).close()
    assert kept.read_bytes() == damaged, "the first one holds more than one that was made anew"
    vault = spoiled.open()
    assert kept.exists()
    assert finish(check_vault(vault)).sound
    assert not kept.exists()
    assert not rest.exists()
    vault.close()


def test_a_backup_that_verified_ends_the_keeping_too_and_a_new_key_does(spoiled: Spoiled) -> None:
    spoiled.spoil("audit")
    vault = spoiled.open(Mode.RESCUE)
    kept = spoiled.path / "vault-1.db-damaged"
    vault.checkpoint()
    assert kept.exists()
    assert kept in set(vault.folder.of_other_epochs(2))
    finish(back_up(vault.keyed, vault.live))
    assert not kept.exists()
    vault.close()


def _refuse_link(source: Path, target: Path) -> None:
    raise OSError(f"{source} {target}")


def test_a_page_that_keeps_a_vault_shut_lets_it_be_read_unless_it_says_where_all_others_are(
    spoiled: Spoiled,
) -> None:
    whole, head = spoiled.database.read_bytes(), (spoiled.path / "head-1").read_bytes()
    shut = []
    for page in range(1, len(whole) // PAGE_SIZE + 1):
        spoiled.database.write_bytes(whole)
        (spoiled.path / "head-1").write_bytes(head)
        flip(spoiled.database, page)
        try:
            spoiled.open().close()
        except VaultDamagedError:
            shut.append(page)
            spoiled.open_as_it_can()
    assert 4 < len(shut) < 20


def test_a_sound_vault_may_be_made_anew_too(spoiled: Spoiled) -> None:
    vault = spoiled.open(Mode.RESCUE)
    assert vault.notices == (Notice.MADE_ANEW,)
    assert finish(check_vault(vault)).sound
    vault.close()


def test_settings_that_do_not_read_are_none_and_nothing_is_made_in_their_place(spoiled: Spoiled) -> None:
    spoiled.spoil("setting")
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.storage.settings.get("place") is None
    assert vault.storage.settings.names("") == ()
    with pytest.raises(VaultDamagedError, match="inner keys"):
        _ = vault.inner_keys
    vault.close()


def test_an_operation_that_opening_looks_at_may_be_damaged_and_the_vault_is_open_for_reading(
    spoiled: Spoiled,
) -> None:
    spoiled.spoil("op")
    vault = spoiled.open(Mode.READ_ONLY)
    assert vault.notices == (Notice.DAMAGED,)
    vault.close()
