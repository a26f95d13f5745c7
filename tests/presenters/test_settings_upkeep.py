"""The check, the new key, the log and the versions: pages with one deed or none."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import NotWritableError, WrongPassphraseError, WrongRecoveryCodeError
from pss_desktop.presenters.settings.about import AboutPresenter
from pss_desktop.presenters.settings.audit import PAGE, AuditPresenter
from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.presenters.settings.key import NewKeyPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.disks import a_disk_that_keeps
from tests.presenters.hands import HeldRunner
from tests.presenters.settings_pages import AboutPage, AuditPage, CheckPage, NewKeyPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client

LICENCES = Path(__file__).parents[2] / "docs" / "LICENCES.md"


# Check my vault


def test_a_sound_vault_is_told_with_the_count_of_what_was_read(workspace: Workspace) -> None:
    add_client(workspace)
    still, page = StillDesk(workspace), CheckPage()
    presenter = CheckPresenter(still.desk)
    presenter.attach(page)
    presenter.check()
    assert still.shell.jobs == ["check"]
    assert page.report is not None
    assert page.report.sound
    assert page.report.operations > 0


def test_a_stopped_check_reports_nothing(workspace: Workspace) -> None:
    runner, page = HeldRunner(), CheckPage()
    still = StillDesk(workspace, runner)
    still.shell.stopping = True
    presenter = CheckPresenter(still.desk)
    presenter.attach(page)
    presenter.check()
    runner.run_all()
    assert (page.report, page.problem) == (None, None)


def test_what_is_kept_of_lost_entries_is_named_until_it_is_removed(workspace: Workspace) -> None:
    kept = workspace.vault.folder.lost_wal(1)
    kept.write_bytes(b"what nobody could read")
    page = CheckPage()
    presenter = CheckPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    assert (page.rest, page.may_go) == ((kept.name,), True)
    presenter.remove_rest()
    assert page.rest == ()
    assert not kept.exists()


def test_of_what_is_kept_the_page_names_only_what_the_disk_refused_to_let_go(workspace: Workspace) -> None:
    gone, kept = (workspace.vault.folder.lost_wal(1, number) for number in (1, 2))
    for path in (gone, kept):
        path.write_bytes(b"what nobody could read")
    page = CheckPage()
    presenter = CheckPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    assert list(page.rest) == [gone.name, kept.name]
    with a_disk_that_keeps(kept):
        presenter.remove_rest()
    assert list(page.rest) == [kept.name]
    assert isinstance(page.problem, NotWritableError)
    presenter.close()
    presenter.remove_rest()
    assert list(page.rest) == [kept.name]


def test_damage_leads_to_the_backups(workspace: Workspace) -> None:
    still = StillDesk(workspace)
    CheckPresenter(still.desk).open_backups()
    assert still.shell.places == [Place("settings", record="backups")]


# New vault key


def test_a_new_key_keeps_the_passphrase_and_brings_a_new_recovery_code(clinic: Clinic) -> None:
    created = clinic.create()
    add_client(created.workspace)
    page = NewKeyPage()
    presenter = NewKeyPresenter(StillDesk(created.workspace).desk)
    presenter.attach(page)
    presenter.rotate(PASSPHRASE)
    assert page.changed is not None
    created.workspace.close()
    reopened = clinic.reopen()
    assert reopened.vault.keyed.epoch > 0
    reopened.close()
    clinic.unlocking().unlock_with_recovery(clinic.entry(), page.changed.recovery_code).close()
    with pytest.raises(WrongRecoveryCodeError):
        clinic.unlocking().unlock_with_recovery(clinic.entry(), created.recovery_code)


def test_a_wrong_passphrase_leaves_the_key_as_it_is(workspace: Workspace) -> None:
    before = workspace.vault.keyed.epoch
    page = NewKeyPage()
    presenter = NewKeyPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    presenter.rotate("not this one at all")
    assert isinstance(page.problem, WrongPassphraseError)
    assert workspace.vault.keyed.epoch == before


def test_a_new_key_asks_for_the_passphrase(workspace: Workspace) -> None:
    still, page = StillDesk(workspace), NewKeyPage()
    presenter = NewKeyPresenter(still.desk)
    presenter.attach(page)
    presenter.rotate("")
    assert (page.gap, still.shell.jobs) == ("no_passphrase", [])


def test_the_ways_on_from_a_new_key(workspace: Workspace) -> None:
    still = StillDesk(workspace)
    presenter = NewKeyPresenter(still.desk)
    presenter.open_passphrase()
    presenter.open_recovery_code()
    assert [place.record for place in still.shell.places] == ["passphrase", "recovery_code"]
    assert presenter.vault_name == "Rowan clinic"


# What happened here


def audit_of(workspace: Workspace) -> tuple[AuditPresenter, AuditPage]:
    page = AuditPage()
    presenter = AuditPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    return presenter, page


def test_the_log_shows_the_newest_first(workspace: Workspace) -> None:
    client = add_client(workspace)
    workspace.clients.get(client)
    _, page = audit_of(workspace)
    assert (page.entries[0].act, page.entries[0].object_id) == ("client.viewed", client)
    assert not page.more


def test_further_pages_come_until_the_first_entry(workspace: Workspace) -> None:
    log = workspace.vault.storage.audit
    for _ in range(2 * PAGE):
        log.append("client.viewed")
    presenter, page = audit_of(workspace)
    assert (len(page.entries), page.more) == (PAGE, True)
    presenter.more()
    presenter.more()
    presenter.more()
    numbers = [entry.number for entry in page.entries]
    assert numbers == list(range(log.head().count, 0, -1))
    assert not page.more


# About


def test_the_versions_are_asked_of_the_libraries(workspace: Workspace) -> None:
    page = AboutPage()
    AboutPresenter(StillDesk(workspace).desk).attach(page)
    assert page.versions.sqlite.count(".") >= 2
    assert page.versions.sqlcipher
    assert page.licence == "GPL-3.0-or-later"


def test_every_licence_that_is_shown_stands_in_the_list_of_licences(workspace: Workspace) -> None:
    page = AboutPage()
    AboutPresenter(StillDesk(workspace).desk).attach(page)
    listed = LICENCES.read_text(encoding="utf-8").lower()
    for component in page.components:
        rows = [line for line in listed.splitlines() if line.startswith(f"| {component.name.lower()} |")]
        assert any(component.licence.lower() in row for row in rows), component
