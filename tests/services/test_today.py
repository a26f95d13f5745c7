"""Today says what needs the person, and nothing else."""

from datetime import timedelta
from pathlib import Path

import pytest

from pss_desktop.domain.errors import HistoryLostError, PassphraseNeededError
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.today.today import FirstStep, NoticeKind
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note


def kinds(desk: Workspace) -> list[NoticeKind]:
    return [notice.kind for notice in desk.today.load().notices]


def test_a_new_vault_asks_for_its_first_steps_only(desk: Workspace, clinic: Clinic) -> None:
    today = desk.today.load()
    assert today.first_steps == (FirstStep.CHECK_RECOVERY_CODE, FirstStep.ADD_FIRST_CLIENT)
    assert (today.notices, today.unsigned, today.clients) == ((), (), 0)
    assert (today.last_elsewhere, today.backup_due) == (None, False)
    assert (today.person_name, today.at) == ("Hazel Brook", clinic.clock.now())
    assert today.needing_me == 2


def test_a_first_step_goes_when_it_is_done(clinic: Clinic) -> None:
    created = clinic.create()
    desk = created.workspace
    add_client(desk)
    desk.safekeeping.check_recovery_code(created.recovery_code)
    today = desk.today.load()
    assert (today.first_steps, today.clients, today.needing_me) == ((), 1, 0)
    desk.close()


def test_unsigned_notes_are_counted(desk: Workspace) -> None:
    client = add_client(desk)
    before = desk.today.load().needing_me
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    today = desk.today.load()
    assert [note.client for note in today.unsigned] == [client]
    assert today.needing_me == before + 1


def test_a_backup_on_a_stick_is_due_after_a_week_without_one(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    clinic.clock.advance(days=6)
    assert not desk.today.load().backup_due
    clinic.clock.advance(days=1)
    assert desk.today.load().backup_due
    finish(desk.safekeeping.back_up())
    assert desk.today.load().backup_due  # what lies on this disk is lost with the computer
    made = finish(desk.safekeeping.back_up(tmp_path))
    today = desk.today.load()
    assert (today.last_elsewhere, today.backup_due) == (made.entry.made_at, False)
    for _ in range(7):
        clinic.clock.advance(days=1)
        finish(desk.upkeep.run())
    assert desk.today.load().backup_due


def test_a_clock_that_ran_ahead_is_a_question_until_it_is_repaired(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    clinic.clock.set(clinic.clock.now() - timedelta(days=2))
    assert kinds(desk) == [NoticeKind.CLOCK_AHEAD]
    with pytest.raises(PassphraseNeededError):
        desk.today.repair_clock()
    desk.signing.confirm(PASSPHRASE)
    clinic.news.clear()
    desk.today.repair_clock(origin=desk)
    assert kinds(desk) == []
    (change,) = clinic.news
    assert change.concerns("clock_repair")
    sign_note(desk, client, "The day after.")


def test_views_that_are_being_built_again_are_said(desk: Workspace) -> None:
    desk.vault.storage.connection.run("UPDATE derived SET version = version - 1 WHERE name = 'projection'")
    assert kinds(desk) == [NoticeKind.VIEWS_REBUILDING]
    assert desk.upkeep.is_due()
    finish(desk.upkeep.run())
    assert kinds(desk) == []


def test_a_vault_that_lost_history_opens_for_reading_and_says_so(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    desk.close()
    database = desk.vault.folder.database(1)
    before = database.read_bytes()
    desk = clinic.reopen()
    sign_note(desk, client, "Sat under the fig tree again.")
    desk.close()
    database.write_bytes(before)
    with pytest.raises(HistoryLostError):
        clinic.reopen()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    assert kinds(reading) == [NoticeKind.HISTORY_LOST, NoticeKind.READ_ONLY]
    assert len(reading.notes.page(client).rows) == 1
    assert reading.clients.get(client).identity.name == "Fern Riverbend"
    assert not reading.today.load().backup_due
    assert not reading.upkeep.is_due()
    assert reading.read_only
    reading.close()
    writing = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.AS_NEW_DEVICE)
    assert NoticeKind.NEW_DEVICE in kinds(writing)
    sign_note(writing, client, "Once more.")
    writing.close()
