"""A full disk here is no fault of a mailbox: it is told as what it is, and the mailbox is asked as ever."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import DiskFullError, StorageFailedError
from pss_desktop.domain.exchange_errors import MailboxUnreachableError
from pss_desktop.services.importing import inbox
from pss_desktop.services.mailboxes.exchange import HERE, Exchanged
from pss_desktop.services.mailboxes.timing import again_at
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.base import bundle_name
from pss_desktop.ui.screens.words.exchange import mailbox_state
from tests.services.clinic import sign_note
from tests.services.mailboxes.rounds import go_round, handed_over, make_stubborn, use
from tests.team import Team


def words(desk: Workspace) -> str:
    (row,) = desk.mailboxes.rows()
    return mailbox_state(row)


def test_nothing_is_fetched_in_vain_and_the_mailbox_keeps_its_pace(team: Team, folder: Path) -> None:
    juniper = team.supervisor.desk
    handed_over(team, folder)
    (box,) = juniper.mailboxes.book.all()
    team.supervisor.clinic.disk.free = 0
    make_stubborn(juniper, {"get": MailboxUnreachableError()})

    (told,) = go_round(juniper).problems

    assert (told[0], type(told[1])) == (box.key, DiskFullError)
    standing = juniper.mailboxes.book.standing(box.key)
    assert (standing.problem, standing.tries, standing.left) == ("", 0, DiskFullError.code)
    assert standing.next_at == again_at(box, team.clock.now())
    assert juniper.mailboxes.state().problem == ""
    assert words(juniper) == "This computer’s disk is full. What came is left there until there is room."

    team.supervisor.clinic.disk.free = 10**11
    make_stubborn(juniper, {})
    assert go_round(juniper, asked=True).fetched == 1
    assert juniper.mailboxes.book.standing(box.key).left == ""
    assert words(juniper).startswith("Reached")


def test_a_disk_that_fails_is_named_by_its_id(
    team: Team, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    juniper = team.supervisor.desk
    (folder / bundle_name(juniper.vault.machine.random)).write_bytes(b"half a")
    box = use(juniper, folder)

    def fail(*_: object) -> None:
        raise StorageFailedError("EIO")

    monkeypatch.setattr(inbox, "write_atomically", fail)
    assert [type(problem) for _, problem in go_round(juniper).problems] == [StorageFailedError]
    standing = juniper.mailboxes.book.standing(box.key)
    assert (standing.problem, standing.left, dict(standing.seen)) == ("", StorageFailedError.code, {})
    assert "did not take what came" in words(juniper)


def test_where_nothing_can_be_sealed_what_comes_is_asked_for_all_the_same(team: Team, folder: Path) -> None:
    hazel = team.counselor.desk
    client, _ = handed_over(team, folder)
    sign_note(hazel, client, "Sat under the willow.")
    team.clock.advance(hours=1)
    team.counselor.clinic.disk.free = 0

    done = go_round(hazel)

    assert hazel.mailboxes.state().unsealed == DiskFullError.code
    assert [(key, type(problem)) for key, problem in done.problems] == [(HERE, DiskFullError)]
    assert hazel.mailboxes.rows()[0].reached_at == team.clock.now()
    team.counselor.clinic.disk.free = 10**11
    assert go_round(hazel, asked=True) == Exchanged(sent=1)
    assert hazel.mailboxes.state().unsealed == ""
