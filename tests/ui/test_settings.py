"""What a person does in the settings, page by page, over a real vault."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pss_desktop.desktop.app_settings import Scheme
from pss_desktop.domain.errors import DiskFullError, RecordNotFoundError
from pss_desktop.presenters.settings.backups import BackupsState
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.keeping.safekeeping import (
    BackedUp,
    BackupEntry,
    BrokenFile,
    CheckReport,
    KeysChanged,
    NewRecoveryCode,
)
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.settings import backups as settings_backups
from pss_desktop.ui.screens.settings.about import AboutPage
from pss_desktop.ui.screens.settings.appearance import AppearancePage
from pss_desktop.ui.screens.settings.audit import AuditPage
from pss_desktop.ui.screens.settings.backups import BackupsPage
from pss_desktop.ui.screens.settings.bin import BinPage
from pss_desktop.ui.screens.settings.check import CheckPage
from pss_desktop.ui.screens.settings.key import NewKeyPage
from pss_desktop.ui.screens.settings.lock import LockPage
from pss_desktop.ui.screens.settings.name import PersonNamePage
from pss_desktop.ui.screens.settings.passphrase import ChangePassphrasePage
from pss_desktop.ui.screens.settings.recovery import RecoveryPage
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import Theme
from pss_desktop.ui.widgets.label import Label
from tests.fakes import NOON
from tests.services.clinic import OTHER_PASSPHRASE, PASSPHRASE, Clinic
from tests.ui.settings_shown import LOW, Settings, clinic, settings, workspace

__all__ = ["clinic", "settings", "workspace"]

WRONG = "not this one at all"


# The list of pages


def test_the_list_opens_a_page_by_click_and_by_keys(settings: Settings) -> None:
    seen = settings.open()
    assert isinstance(seen.screen.page, AppearancePage)
    seen.open(Group.LOCK)
    assert isinstance(seen.screen.page, LockPage)
    here = QGuiApplication.focusObject()
    assert here is not None
    QTest.keyClick(seen.screen.list.items[2], Qt.Key.Key_Down)
    QTest.keyClick(seen.screen.list.items[3], Qt.Key.Key_Space)
    assert isinstance(seen.screen.page, ChangePassphrasePage)


def test_in_a_narrow_window_the_list_and_the_page_take_turns(settings: Settings, look: Theme) -> None:
    look.set_scale(2.0)
    seen = settings.open(None, (1290, 712))
    assert seen.screen.list.isVisible()
    assert seen.screen.page is not None
    assert not seen.screen.page.isVisible()
    seen.open(Group.BACKUPS)
    assert seen.screen.page.isVisible()
    assert not seen.screen.list.isVisible()
    assert seen.screen.header.title() == "Backups"
    seen.press("Settings")
    assert seen.screen.list.isVisible()


def test_a_page_that_was_asked_for_stands_alone_in_a_narrow_window(settings: Settings, look: Theme) -> None:
    look.set_scale(2.0)
    seen = settings.open(Group.CHECK, (1290, 712))
    assert seen.page(CheckPage).isVisible()
    assert not seen.screen.list.isVisible()


# Appearance and lock


def test_looks_change_at_once(settings: Settings) -> None:
    seen = settings.open(Group.APPEARANCE)
    seen.press("150%")
    seen.press("Dark")
    assert settings.applied[-1].text_percent == 150
    assert settings.applied[-1].scheme is Scheme.DARK


def test_the_lock_is_set_in_minutes_and_kept(settings: Settings, workspace: Workspace) -> None:
    page = settings.open(Group.LOCK).page(LockPage)
    assert page.minutes.value() == "5"
    assert page.minutes.count() == 15
    page.minutes.setFocus()
    QTest.keyClick(page.minutes, Qt.Key.Key_Down)
    QTest.mouseClick(page.shift, Qt.MouseButton.LeftButton)
    kept = workspace.preferences.load()
    assert (kept.lock_minutes, kept.shift_lock) == (6, True)


# The own name


def test_colleagues_see_the_name_that_was_typed(settings: Settings, workspace: Workspace) -> None:
    seen = settings.open(Group.NAME)
    page = seen.page(PersonNamePage)
    assert page.name.text() == "Hazel Brook"
    seen.write("Your name", "  ")
    seen.press("Keep this name")
    assert page.row.problem() == "Type a name first."
    seen.write("Your name", " Hazel Willow ")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert workspace.preferences.load().person_name == "Hazel Willow"
    assert page.name.text() == "Hazel Willow"
    assert seen.reads("Hazel Willow")


# Passphrase and recovery code


def test_the_passphrase_is_changed_to_the_offered_words(
    settings: Settings, workspace: Workspace, clinic: Clinic
) -> None:
    seen = settings.open(Group.PASSPHRASE)
    page = seen.page(ChangePassphrasePage)
    assert page.new is not None
    words = " ".join(tile.word for tile in page.new.words.tiles)
    seen.write("Type the words once", words)
    seen.write("Your passphrase until now", PASSPHRASE)
    seen.press("Change the passphrase")
    assert seen.reads("The passphrase is changed.")
    assert seen.field("Your passphrase until now").text() == ""
    workspace.close()
    clinic.reopen(words).close()


def test_an_own_text_is_taken_too(settings: Settings, workspace: Workspace, clinic: Clinic) -> None:
    seen = settings.open(Group.PASSPHRASE)
    seen.press("Choose my own words")
    seen.write("Your own text", OTHER_PASSPHRASE)
    seen.write("Your passphrase until now", PASSPHRASE)
    QTest.keyClick(seen.field("Your passphrase until now"), Qt.Key.Key_Return)
    workspace.close()
    clinic.reopen(OTHER_PASSPHRASE).close()


def test_what_is_wrong_stands_beside_its_field(settings: Settings) -> None:
    seen = settings.open(Group.PASSPHRASE)
    page = seen.page(ChangePassphrasePage)
    seen.press("Change the passphrase")
    assert seen.reads("Type the new passphrase first.")
    seen.press("Choose my own words")
    seen.write("Your own text", "short")
    seen.press("Change the passphrase")
    assert "Type your passphrase first." in page.deed.row.problem()
    seen.write("Your passphrase until now", PASSPHRASE)
    seen.press("Change the passphrase")
    assert seen.reads("This is easy to guess.")
    seen.write("Your own text", OTHER_PASSPHRASE)
    seen.write("Your passphrase until now", WRONG)
    seen.press("Change the passphrase")
    assert "That passphrase does not open this vault." in page.deed.row.problem()


def test_during_the_pause_the_deed_waits_and_the_seconds_are_shown(settings: Settings) -> None:
    seen = settings.open(Group.NEW_KEY)
    page = seen.page(NewKeyPage)
    for _ in range(3):
        seen.write("Passphrase", WRONG)
        page.deed.deed.click()
    assert not page.deed.deed.isEnabled()
    assert "Next try in" in page.deed.row.problem()
    for alarm in settings.still.alarms.set:
        while alarm.ms is not None:
            alarm.ring()
    assert page.deed.deed.isEnabled()


def test_the_paper_is_checked_against_the_vault(settings: Settings, workspace: Workspace) -> None:
    seen = settings.open(Group.RECOVERY_CODE)
    page = seen.page(RecoveryPage)
    assert page.state.text() == "Not checked yet"
    seen.write("The code on your paper", "7KQ2 M4XD")
    seen.press("Check the code")
    assert seen.reads("was not typed as it is printed")
    seen.write("Passphrase", PASSPHRASE)
    seen.press("Make a new code")
    assert page.shown is not None
    seen.write("The code on your paper", page.shown.code.lower().replace("-", " "))
    seen.press("Check the code")
    assert page.state.text() == "Checked"
    assert page.shown is None


def test_a_new_code_can_be_put_away_for_later(settings: Settings) -> None:
    seen = settings.open(Group.RECOVERY_CODE)
    page = seen.page(RecoveryPage)
    page.show_new(NewRecoveryCode("7KQ2-M4XD", ("2026-11-20-1",)))
    assert seen.reads("could not be reached")
    assert seen.reads("2026-11-20-1")
    seen.press("Put it away")
    assert page.shown is None
    assert seen.button("Make a new code").isVisible()


def test_a_new_key_shows_its_new_code_and_why_there_is_no_backup(settings: Settings) -> None:
    seen = settings.open(Group.NEW_KEY)
    page = seen.page(NewKeyPage)
    page.show_changed(KeysChanged((), "7KQ2-M4XD", DiskFullError()))
    assert seen.reads("There is no backup under the new key yet")
    seen.press("Type it back")
    assert settings.still.shell.places == [Place("settings", record="recovery_code")]


def test_a_new_key_is_made_with_the_passphrase(settings: Settings, workspace: Workspace) -> None:
    before = workspace.vault.keyed.epoch
    seen = settings.open(Group.NEW_KEY)
    seen.press("Make a new vault key")
    assert seen.reads("Type your passphrase first.")
    seen.write("Passphrase", PASSPHRASE)
    seen.press("Make a new vault key")
    assert workspace.vault.keyed.epoch == before + 1
    assert seen.reads("The vault has a new key.")


# Backups and the check


def test_a_backup_is_made_and_listed(settings: Settings, clinic: Clinic) -> None:
    clinic.clock.advance(days=1)
    seen = settings.open(Group.BACKUPS)
    page = seen.page(BackupsPage)
    assert page.age() == "Last backup: yesterday"
    seen.press("Back up now")
    assert seen.reads("The backup is made.")
    assert page.age() == "Last backup: today"
    assert page.list.rows.rowCount() == 2


def test_a_backup_goes_to_the_folder_that_was_pointed_at(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(settings_backups, "choose_folder", lambda *asked: asked[-1](stick))
    seen = settings.open(Group.BACKUPS)
    assert seen.reads("None is on a stick.")
    seen.press("Back up to a stick")
    assert list(stick.iterdir())
    assert seen.reads("The newest on a stick:")


def test_a_backup_that_the_vault_could_not_note_is_said_so(settings: Settings) -> None:
    seen = settings.open(Group.BACKUPS)
    made = BackedUp(BackupEntry("2026-11-22-1", Path("stick"), NOON, 4096), (), noted=False)
    seen.page(BackupsPage).show_made(made)
    assert seen.reads("it does not know of this backup")


@pytest.mark.parametrize("lost", [None, 0, 7])
def test_a_backup_that_was_made_anew_of_a_damaged_vault_is_said_so(
    settings: Settings, lost: int | None
) -> None:
    seen = settings.open(Group.BACKUPS)
    entry = BackupEntry("2026-11-22-1", Path("stick"), NOON, 4096)
    seen.page(BackupsPage).show_made(BackedUp(entry, (), entries_lost=lost))
    assert seen.reads("This vault is damaged, so its file was made anew in the backup") is (lost is not None)
    assert seen.reads("Entries of the log were lost") is (lost == 7)


def test_a_backup_that_lacks_pieces_of_files_is_said_so(settings: Settings) -> None:
    seen = settings.open(Group.BACKUPS)
    made = BackedUp(BackupEntry("2026-11-22-1", Path("stick"), NOON, 4096), (), lacks=("K7-204",))
    seen.page(BackupsPage).show_made(made)
    assert seen.reads("are not whole in it")
    assert not seen.reads("it does not know of this backup")


def test_a_backup_that_was_made_unasked_and_lacks_files_says_whose_they_are(settings: Settings) -> None:
    seen = settings.open(Group.BACKUPS)
    entry = BackupEntry("2026-11-22-1", Path("here"), NOON, 4096)
    lacks = ("K7-204", "B2-118", "K7-204", "")
    state = BackupsState(NOON, NOON, None, due=True, entries=(entry,), lacks=lacks)
    seen.page(BackupsPage).show_state(state)
    assert seen.reads("are not whole in it")
    assert seen.reads(f"They are of {isolated('B2-118')}, {isolated('K7-204')}.")


def test_a_backup_of_a_copy_that_is_gone_is_removed_after_a_question(settings: Settings) -> None:
    seen = settings.open(Group.BACKUPS)
    page = seen.page(BackupsPage)
    entry = BackupEntry("2026-11-22-1", Path("here"), NOON, 4096)
    state = BackupsState(NOON, NOON, None, due=True, entries=(), orphans=(entry,))
    page.show_state(state)
    page.orphans.list.acted.emit(entry)
    assert seen.reads(f"Remove the backup of {moment(NOON)}, {isolated('2026-11-22-1')}?")
    seen.press("Keep it")
    assert not page.orphans.question.isVisible()
    page.orphans.list.acted.emit(entry)
    seen.press("Remove it for good")
    assert seen.reads(sentence(RecordNotFoundError()))
    page.show_state(replace(state, orphans=()))
    assert not page.orphans.isVisible()


def test_no_backup_at_all_says_what_that_means(settings: Settings, workspace: Workspace) -> None:
    seen = settings.open(Group.BACKUPS)
    page = seen.page(BackupsPage)
    state = BackupsState(NOON, None, None, due=True, entries=())
    page.show_state(state)
    assert page.age() == "No backup yet"
    assert seen.reads("everything in the vault is lost")
    assert not page.list.isVisible()


def test_a_sound_vault_is_reported_in_words(settings: Settings) -> None:
    seen = settings.open(Group.CHECK)
    seen.press("Check my vault")
    assert "every one verifies" in seen.page(CheckPage).report()


def test_damage_is_reported_part_by_part_with_what_to_do(settings: Settings) -> None:
    seen = settings.open(Group.CHECK)
    page = seen.page(CheckPage)
    page.show_report(CheckReport(NOON, 12, ("audit", "pages", "telepathy"), views_repaired=False))
    for words in ("The log of what happened here has a gap.", "damaged in some places", "telepathy"):
        assert words in page.report()
    assert "Make no changes now" in page.report()
    seen.press("Show the backups")
    assert settings.still.shell.places == [Place("settings", record="backups")]


def test_a_list_that_was_made_anew_is_mentioned(settings: Settings) -> None:
    page = settings.open(Group.CHECK).page(CheckPage)
    broken = BrokenFile("Drawing", "Fern Riverbend", "K7-204")
    page.show_report(CheckReport(NOON, 12, ("files",), views_repaired=False, files=(broken,)))
    assert "The file \u2068Drawing\u2069 of \u2068Fern Riverbend\u2069 cannot be shown." in page.report()
    page.show_report(CheckReport(NOON, 12, (), views_repaired=True))
    assert "had fallen behind and was made anew" in page.report()


def test_a_damaged_file_that_was_made_anew_asks_for_a_backup_on_a_stick(settings: Settings) -> None:
    page = settings.open(Group.CHECK).page(CheckPage)
    for problems in ((), ("files",)):
        page.show_report(CheckReport(NOON, 12, problems, views_repaired=True, pages_replaced=True))
        assert "make a backup on a stick" in page.report()
        assert "had fallen behind" not in page.report()
        assert "of the log" not in page.report()


def test_what_a_file_that_was_made_anew_could_not_take_over_is_said(settings: Settings) -> None:
    page = settings.open(Group.CHECK).page(CheckPage)
    report = CheckReport(NOON, 12, (), views_repaired=False, pages_replaced=True)
    page.show_report(replace(report, entries_lost=41))
    assert "All parts hold again" in [label.text() for label in page.findChildren(Label)]
    assert "41 entries of the log could not be read" in page.report()


def test_what_is_kept_of_lost_entries_goes_after_a_question(settings: Settings, workspace: Workspace) -> None:
    kept = workspace.vault.folder.lost_wal(1)
    kept.write_bytes(b"what nobody could read")
    seen = settings.open(Group.CHECK)
    page = seen.page(CheckPage)
    assert seen.reads(f"Beside the vault, in {isolated(kept.name)}.")
    seen.press("Remove it")
    assert seen.reads("may be in it and nowhere else")
    seen.press("Keep it")
    assert not page.rest.question.isVisible()
    seen.press("Remove it")
    seen.press("Remove it for good")
    assert not kept.exists()
    assert not page.rest.isVisible()


def test_a_vault_that_is_only_read_names_what_is_kept_and_offers_no_removing(settings: Settings) -> None:
    page = settings.open(Group.CHECK).page(CheckPage)
    page.show_rest(("vault-1.db-lost-wal",), may_go=False)
    assert page.rest.isVisible()
    assert not page.rest.ask.isVisible()


# The bin


def test_the_chosen_client_is_put_back(settings: Settings, workspace: Workspace) -> None:
    seen = settings.open(Group.BIN)
    seen.press("Put back")
    assert workspace.clients.bin() == ()
    assert seen.reads("The bin is empty.")


def test_erasing_says_what_goes_and_what_stays(settings: Settings, workspace: Workspace) -> None:
    seen = settings.open(Group.BIN)
    seen.press("Erase for good")
    for words in ("Nobody can bring it back", "Copies on sticks", "Flash disks", "made anew without it"):
        assert seen.reads(words)
    seen.press("Keep in the bin")
    assert len(workspace.clients.bin()) == 1


def test_erasing_takes_the_passphrase_and_names_what_is_left(
    settings: Settings, workspace: Workspace
) -> None:
    seen = settings.open(Group.BIN, LOW)
    code = workspace.clients.bin()[0].row.code
    seen.press("Erase for good")
    page = seen.page(BinPage)
    page.deed.deed.click()
    assert "Type your passphrase first." in page.deed.row.problem()
    seen.write("Passphrase", PASSPHRASE)
    assert code in page.deed.deed.text()
    page.deed.deed.click()
    assert workspace.clients.bin() == ()
    assert seen.reads("Erased for good")
    assert seen.reads("No copies elsewhere are known of.")
    seen.press("Go to the new vault key")
    assert settings.still.shell.places == [Place("settings", record="new_key")]
    seen.press("Back to the bin")
    assert seen.reads("The bin is empty.")


# What happened here, and about


def test_the_log_is_a_table_of_times_and_deeds(settings: Settings) -> None:
    page = settings.open(Group.AUDIT).page(AuditPage)
    acts = [str(page.entries.index(line, 1).data()) for line in range(page.entries.rowCount())]
    assert acts[:2] == ["The vault was unlocked", "A backup was made"]
    assert acts[-1] == "The vault was unlocked"


def test_the_log_never_shows_a_name(settings: Settings) -> None:
    page = settings.open(Group.AUDIT).page(AuditPage)
    cells = [
        str(page.entries.index(line, column).data())
        for line in range(page.entries.rowCount())
        for column in range(3)
    ]
    assert not any("Fern" in cell for cell in cells)


def test_the_versions_can_be_copied_for_whoever_helps(settings: Settings) -> None:
    seen = settings.open(Group.ABOUT)
    seen.press("Copy the versions")
    copied = QGuiApplication.clipboard().text()
    assert copied == seen.page(AboutPage).versions()
    assert "SQLCipher 4" in copied
