"""Backups of a vault that was deleted, seen from the one that was restored of it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.errors import ReadOnlyVaultError, RecordNotFoundError
from pss_desktop.presenters.settings.backups import BackupsPresenter
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.presenters.settings_pages import BackupsPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.unit.cli.office import Office


@dataclass
class Left:
    """The restored vault, open, and the folder of a backup that its original left behind."""

    desk: Workspace
    backup: Path


@pytest.fixture
def left(clinic: Clinic) -> Iterator[Left]:
    original = clinic.create().workspace
    add_client(original)
    backup = finish(original.safekeeping.back_up()).entry.folder
    folder = original.vault.folder.path
    original.close()
    desk = clinic.unlocking().restore(backup, PASSPHRASE)
    shutil.rmtree(folder)
    yield Left(desk, backup)
    desk.close()


def test_it_is_listed_removed_and_noted(left: Left) -> None:
    keeping = left.desk.safekeeping
    assert [one.folder for one in keeping.orphaned_backups()] == [left.backup]
    assert keeping.backups() == ()
    keeping.remove_orphan(left.backup.name)
    assert not left.backup.exists()
    assert left.desk.audit.page()[0].act == "backup.removed"
    with pytest.raises(RecordNotFoundError):
        keeping.remove_orphan(left.backup.name)


def test_ones_own_backup_is_never_removed_so(left: Left) -> None:
    own = finish(left.desk.safekeeping.back_up()).entry
    with pytest.raises(RecordNotFoundError):
        left.desk.safekeeping.remove_orphan(own.name)
    assert own.folder.exists()


def test_a_vault_that_is_open_for_reading_removes_none(left: Left, clinic: Clinic) -> None:
    left.desk.close()
    left.desk = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    with pytest.raises(ReadOnlyVaultError):
        left.desk.safekeeping.remove_orphan(left.backup.name)
    page = BackupsPage()
    BackupsPresenter(StillDesk(left.desk).desk).attach(page)
    assert page.state.orphans == ()


def test_the_page_about_backups_removes_it(left: Left) -> None:
    page = BackupsPage()
    presenter = BackupsPresenter(StillDesk(left.desk).desk)
    presenter.attach(page)
    (orphan,) = page.state.orphans
    presenter.remove_orphan(orphan)
    assert page.state.orphans == ()
    assert not left.backup.exists()
    presenter.remove_orphan(orphan)
    assert isinstance(page.problem, RecordNotFoundError)


def test_the_command_lists_them_asks_and_removes(left: Left, clinic: Clinic) -> None:
    left.desk.close()
    office, name = Office(clinic.root, clinic.clock), left.backup.name
    assert office.opened("vault", "backup", "--orphans").lines[0].startswith(f"{name}\t")
    assert office.opened("vault", "backup", "--remove", "2020-01-01-1").code == ExitCode.NOT_FOUND
    assert office.opened("vault", "backup", "--remove", name, typed="other\n").code == ExitCode.REFUSED
    assert left.backup.exists()
    assert office.opened("vault", "backup", "--remove", name, typed=f"{name}\n").code == ExitCode.DONE
    assert not left.backup.exists()
    assert office.opened("vault", "backup", "--orphans").lines == []
    assert office.opened("vault", "backup", "--remove", name, "--yes").code == ExitCode.NOT_FOUND
