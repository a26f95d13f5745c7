"""Which mailboxes there are: set up, tried out, refused, kept over a lock, and that of this computer."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import InvalidFieldsError, RecordNotFoundError
from pss_desktop.domain.exchange_errors import (
    MailboxUnreachableError,
)
from pss_desktop.services.mailboxes.book import LOCAL, KeptMailbox
from pss_desktop.services.mailboxes.errands import (
    Line,
    Outcome,
)
from pss_desktop.sync.mailboxes.folder import FolderMailbox
from pss_desktop.sync.mailboxes.settings import FolderSettings, SftpSettings, WebDavSettings
from tests.services.mailboxes.rounds import go_round
from tests.team import Team


def test_two_vaults_on_one_computer_have_a_folder_by_themselves(team: Team) -> None:
    desk = team.counselor.desk
    assert desk.mailboxes.book.all() == ()
    (team.counselor.clinic.root / "vaults" / "another").mkdir()

    (local,) = desk.mailboxes.book.all()
    assert local.key == LOCAL
    assert go_round(desk).problems == ()
    assert (team.counselor.clinic.root / "exchange").is_dir()


def test_what_was_set_up_is_there_after_a_lock(team: Team) -> None:
    desk = team.counselor.desk
    dav = desk.mailboxes.book.add("Cloud", WebDavSettings("https://cloud.example/dav", "hazel", "s3cret"))
    ssh = desk.mailboxes.book.add("Office", SftpSettings("office.example", "/in", "hazel", "s3cret"))
    desk.mailboxes.book.pin(ssh.key, "SHA256:abc")
    desk.mailboxes.book.pin(dav.key, "SHA256:abc")
    team.counselor.reopen()

    book = team.counselor.desk.mailboxes.book
    assert book.all()[0] == dav
    assert isinstance(book.get(ssh.key).settings, SftpSettings)
    assert book.get(ssh.key).settings.host_key == "SHA256:abc"  # type: ignore[union-attr]
    assert "s3cret" not in repr(book.all())
    book.remove(dav.key)
    book.remove(ssh.key)
    assert book.all() == ()


def test_what_cannot_be_right_is_not_kept(team: Team) -> None:
    book = team.counselor.desk.mailboxes.book
    for name, settings in (
        ("", FolderSettings("/somewhere")),
        ("Plain", WebDavSettings("http://cloud.example/dav")),
        ("None", WebDavSettings("")),
        ("Port", SftpSettings("office.example", "/in", "hazel", "x", port=0)),
        ("In the address", WebDavSettings("https://hazel:secret@cloud.example/dav")),
        ("Broken", WebDavSettings("https://[cloud")),
    ):
        with pytest.raises(InvalidFieldsError):
            book.add(name, settings)
    for act in (lambda: book.get("none"), lambda: book.remove("none")):
        with pytest.raises(RecordNotFoundError):
            act()
    with pytest.raises(RecordNotFoundError):
        book.change(KeptMailbox("none", "None", FolderSettings("/x")))


def test_trying_out_says_what_is_wrong_and_keeps_nothing(team: Team, folder: Path) -> None:
    mailboxes = team.counselor.desk.mailboxes
    assert mailboxes.try_out(KeptMailbox("", "", FolderSettings(str(folder)))).run() == Outcome()
    missing = mailboxes.try_out(KeptMailbox("", "", FolderSettings(str(folder / "gone")))).run()
    assert isinstance(missing.problem, MailboxUnreachableError)
    assert list(folder.iterdir()) == []


def test_a_line_is_opened_by_the_first_errand_and_closed_at_the_end(folder: Path) -> None:
    line = Line(KeptMailbox("", "", FolderSettings(str(folder))))
    assert isinstance(line.mailbox(), FolderMailbox)
    assert line.mailbox() is line.mailbox()
    line.close()
    line.close()
