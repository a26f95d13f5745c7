"""Mailboxes from the command line: set up, tried, used, removed; secrets never stand among the arguments."""

from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.consent import Purpose
from pss_desktop.sync.mailboxes.settings import S3Settings, SftpSettings, WebDavSettings
from tests.consents import a_form, record_consent
from tests.services.clinic import Clinic, add_client, sign_note
from tests.team import Team
from tests.unit.cli.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "data")
    office.create()
    return office


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


def kept(office: Office) -> tuple[object, ...]:
    desk = Clinic(office.root, office.clock).reopen()
    found = tuple(one.settings for one in desk.mailboxes.book.all())
    desk.close()
    return found


def test_a_folder_is_set_up_tried_listed_and_removed(office: Office, folder: Path) -> None:
    added = office.opened("mailbox", "add", "Office", "--folder", str(folder))
    assert added.code == ExitCode.DONE
    key = added.lines[0]

    assert office.opened("mailbox", "list").lines == [f"{key}\tOffice\tfolder\tunused\t\teverybody"]
    assert office.opened("mailbox", "probe", "Office").code == ExitCode.DONE
    synced = office.opened("mailbox", "sync")
    assert (synced.code, synced.lines) == (ExitCode.DONE, ["sent\t0", "fetched\t0"])
    assert office.opened("mailbox", "list").lines[0].split("\t")[3] == "ok"
    assert office.opened("mailbox", "remove", key).code == ExitCode.DONE
    assert office.opened("mailbox", "list").lines == []


def test_a_folder_that_is_gone_is_told_by_an_exit_code(office: Office, folder: Path) -> None:
    office.opened("mailbox", "add", "Office", "--folder", str(folder))
    folder.rmdir()

    probed = office.opened("mailbox", "probe", "Office")
    assert (probed.code, "[M1]" in probed.err) == (ExitCode.UNREACHABLE, True)
    synced = office.opened("mailbox", "sync")
    assert (synced.code, "[M1]" in synced.err) == (ExitCode.UNREACHABLE, True)
    assert office.opened("mailbox", "list").lines[0].split("\t")[3] == "M1"


def test_each_type_takes_its_secret_by_descriptor(office: Office, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("-----BEGIN OPENSSH PRIVATE KEY-----\n")
    for words in (
        ("Cloud", "--webdav", "https://cloud.example/dav", "--user", "hazel", "--secret-fd", "STDIN"),
        ("Server", "--sftp", "office.example:2222/in/tray", "--user", "hazel", "--secret-fd", "STDIN"),
        ("Key", "--sftp", "office.example/in", "--user", "hazel", "--key-file", str(key)),
        ("Store", "--s3", "harbour/in", "--user", "AKIA", "--secret-fd", "STDIN"),
    ):
        answer = office.opened("mailbox", "add", *words, typed="s3cret\n")
        assert answer.code == ExitCode.DONE, answer.err

    assert kept(office) == (
        WebDavSettings("https://cloud.example/dav", "hazel", "s3cret"),
        SftpSettings("office.example", "/in/tray", "hazel", "s3cret", port=2222),
        SftpSettings("office.example", "/in", "hazel", key.read_text()),
        S3Settings("harbour", "AKIA", "s3cret", prefix="in"),
    )


def test_a_server_is_pinned_and_nothing_else_is(office: Office, folder: Path) -> None:
    office.opened("mailbox", "add", "Office", "--folder", str(folder))
    ssh = ("Server", "--sftp", "office.example/in", "--user", "hazel", "--secret-fd", "STDIN")
    office.opened("mailbox", "add", *ssh, typed="s3cret\n")

    assert office.opened("mailbox", "pin", "Server", "SHA256:abc").code == ExitCode.DONE
    assert SftpSettings("office.example", "/in", "hazel", "s3cret", "SHA256:abc") in kept(office)
    assert office.opened("mailbox", "pin", "Office", "SHA256:abc").code != ExitCode.DONE


def test_what_cannot_be_right_is_refused(office: Office) -> None:
    plain = office.opened("mailbox", "add", "Cloud", "--webdav", "http://cloud.example/dav")
    assert plain.code == ExitCode.REFUSED
    port = ("Server", "--sftp", "office.example:ssh/in", "--user", "hazel", "--secret-fd", "STDIN")
    assert office.opened("mailbox", "add", *port, typed="x\n").code == ExitCode.REFUSED
    assert office.opened("mailbox", "probe", "Nowhere").code == ExitCode.NOT_FOUND


def test_what_waits_goes_by_sync_or_into_a_folder(tmp_path: Path, folder: Path) -> None:
    team = Team.ready(tmp_path)
    desk = team.counselor.desk
    client = add_client(desk, "Fern Riverbend")
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")
    desk.exporting.seal(desk.exporting.preview(team.supervisor.person))
    desk.close()
    office = Office(team.counselor.clinic.root, team.clock)

    stick = office.opened("mailbox", "sync", "--to", str(folder))
    assert stick.lines == ["sent\t1", "fetched\t0"]
    assert len(list(folder.iterdir())) == 1
    assert office.opened("mailbox", "sync", "--to", str(folder)).lines[0] == "sent\t0"
    team.close()


def test_a_mailbox_leads_to_the_people_that_are_named(tmp_path: Path, folder: Path) -> None:
    team = Team.ready(tmp_path)
    team.counselor.desk.close()
    office = Office(team.counselor.clinic.root, team.clock)
    juniper = team.supervisor.person.hex()
    added = office.opened("mailbox", "add", "Stick", "--folder", str(folder), "--for", "Juniper Vale")
    assert added.code == ExitCode.DONE

    def leads_to() -> str:
        return office.opened("mailbox", "list").lines[0].split("\t")[5]

    assert leads_to() == juniper
    assert office.opened("mailbox", "for", "Stick", "everybody").code == ExitCode.DONE
    assert leads_to() == "everybody"
    assert office.opened("mailbox", "for", "Stick", juniper).code == ExitCode.DONE
    assert leads_to() == juniper
    refused = office.opened("mailbox", "for", "Stick", "Nobody")
    assert (refused.code, leads_to()) == (ExitCode.NOT_FOUND, juniper)
    team.close()
