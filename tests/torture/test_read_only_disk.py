"""A vault on a disk that is mounted read-only, as a failing one is by the system, opens for reading."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.errors import NotWritableError, ReadOnlyVaultError, VaultInUseError
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.open_vault import Notice
from pss_desktop.vault.slices import finish
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, sign_note
from tests.torture.rig.loop_disk import tiny_disk


class Protected:
    """A vault with some notes on a disk that can't be written any more."""

    def __init__(self, disk: Path, *, cut_short: bool = False) -> None:
        self.clinic = Clinic(disk / "data")
        desk = self.clinic.create().workspace
        self.client: ClientId = add_client(desk)
        sign_note(desk, self.client, "Sat under the fig tree.")
        if cut_short:
            _leave_a_wal(desk, self.client)
        else:
            desk.close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

    def open(self) -> Workspace:
        return self.clinic.unlocking().unlock(self.clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)


def _leave_a_wal(desk: Workspace, client: ClientId) -> None:
    """As a kill does: what was written after the last checkpoint stands in the -wal file alone."""
    desk.vault.checkpoint()
    desk.notes.save_draft(client, {**NARRATIVE, "narrative": "half a word"}, 0)
    folder = desk.vault.folder
    left = folder.wal(1).read_bytes()
    database, head = folder.database(1).read_bytes(), folder.head(1).read_bytes()
    desk.close()
    folder.wal(1).write_bytes(left)
    folder.database(1).write_bytes(database)
    folder.head(1).write_bytes(head)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with tiny_disk(tmp_path, kibibytes=12_288) as folder:
        yield folder


def test_a_disk_that_is_mounted_read_only_lets_a_vault_be_read_and_checked(disk: Path) -> None:
    protected = Protected(disk)
    with pytest.raises(NotWritableError):
        protected.clinic.reopen()
    desk = protected.open()
    assert desk.vault.notices == (Notice.NOT_WRITABLE,)
    assert desk.clients.get(protected.client).identity.name == "Fern Riverbend"
    assert len(desk.finder.search("fig").notes) == 1
    assert finish(desk.safekeeping.check()).sound
    with pytest.raises(ReadOnlyVaultError):
        sign_note(desk, protected.client, "No.")
    with pytest.raises(VaultInUseError):
        protected.open()
    desk.close()
    protected.open().close()


def test_what_only_the_wal_file_holds_is_said_to_be_missing(disk: Path) -> None:
    protected = Protected(disk, cut_short=True)
    desk = protected.open()
    assert desk.vault.notices == (Notice.NOT_WRITABLE, Notice.HISTORY_LOST)
    assert len(desk.notes.page(protected.client).rows) == 1
    assert desk.notes.unsigned() == ()
    desk.close()
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    desk = protected.clinic.reopen()
    assert len(desk.notes.unsigned()) == 1
    desk.close()
