"""A counselor at the exchange: a mailbox is set up and tried, what waits goes, what came is looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import DiskFullError
from pss_desktop.presenters.values import MailboxType
from pss_desktop.services.mailboxes.errands import run_here
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.settings import FolderSettings, WebDavSettings
from pss_desktop.ui.screens.exchange.exchange import ExchangeScreen
from pss_desktop.ui.screens.exchange.export import ExportScreen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.exchange.mailbox import MailboxScreen
from pss_desktop.vault.machine import Machine
from tests.consents import a_form, record_consent
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import in_the_vault
from tests.pages_exchange import begin_mailbox, go_to_exchange, open_line, point_at, set_up_folder
from tests.servers.places import a_dav_folder
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import SUPERVISOR, Team
from tests.ui.waiting import wait_until


def agreed(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend")
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, "Sat under the fig tree.")


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team.ready(tmp_path)
    agreed(team.counselor.desk)
    team.counselor.desk.close()
    yield team
    team.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


@pytest.fixture
def counselor(team: Team, tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    computer = Computer(tmp_path / "counselor", qapp)
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    yield program
    computer.stop()


def seal(program: Program) -> None:
    def work(desk: Workspace) -> None:
        (to,) = (one for one in desk.exporting.people() if not one.is_me)
        desk.exporting.seal(desk.exporting.preview(to.person))

    in_the_vault(program, work)


def test_what_waits_is_handed_over_by_a_folder_and_the_other_side_fetches_it(
    counselor: Program, team: Team, folder: Path
) -> None:
    screen = go_to_exchange(counselor)
    wait_until(screen.people.isVisible)
    assert SUPERVISOR in spoken_rows(screen.people)[0]
    assert "not yet handed over" in spoken_rows(screen.people)[0]
    assert screen.no_box.isVisible()
    set_up_folder(counselor, folder)
    seal(counselor)

    screen = go_to_exchange(counselor)
    press(screen.send)
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 1)
    wait_until(lambda: any("not confirmed" in said for said in spoken_rows(screen.sent)))
    shell = counselor.in_vault()
    wait_until(lambda: "not confirmed" in shell.exchange_button.text())

    reader = team.supervisor.desk
    reader.mailboxes.book.add("Office folder", FolderSettings(str(folder)))
    assert run_here(reader.mailboxes.exchange.round(asked=True)).fetched == 1


def test_what_waits_goes_to_a_server(counselor: Program, tmp_path: Path) -> None:
    root = tmp_path / "server"
    root.mkdir()
    with a_dav_folder(root) as served:
        settings = served.settings
        assert isinstance(settings, WebDavSettings)
        form = begin_mailbox(counselor, MailboxType.WEBDAV)
        type_into(form.name, "Cloud")
        for field in ("address", "user", "secret"):
            type_into(form.fields[field], getattr(settings, field))
        press(form.try_it)
        wait_until(form.banner.isVisible)
        assert says(form, "It works")
        press(form.keep)
        seal(counselor)
        screen = counselor.screen(ExchangeScreen)
        wait_until(lambda: any("Reached" in said for said in spoken_rows(screen.boxes)))
        wait_until(lambda: any("not confirmed" in said for said in spoken_rows(screen.sent)))
        assert len(list((root / "exchange").glob("*.pssb"))) == 1


def test_a_line_of_a_person_leads_to_what_leaves(counselor: Program) -> None:
    screen = go_to_exchange(counselor)
    wait_until(screen.people.isVisible)
    open_line(screen.people, SUPERVISOR)
    counselor.screen(ExportScreen)


def test_what_is_sealed_goes_to_a_stick(counselor: Program, folder: Path) -> None:
    seal(counselor)
    screen = go_to_exchange(counselor)
    wait_until(screen.stick.isVisible)
    press(screen.stick)
    point_at(screen, folder)
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 1)
    wait_until(lambda: any("not confirmed" in said for said in spoken_rows(screen.sent)))


def test_a_stick_that_is_gone_is_told_and_the_bundle_stays(counselor: Program, folder: Path) -> None:
    seal(counselor)
    screen = go_to_exchange(counselor)
    wait_until(screen.stick.isVisible)
    press(screen.stick)
    point_at(screen, folder / "pulled")
    shell = counselor.in_vault()
    wait_until(shell.banner_row.isVisible)
    assert says(shell, "cannot be reached now")
    wait_until(lambda: any("Not handed over" in said for said in spoken_rows(screen.sent)))


def test_a_bundle_from_a_file_is_read_in(counselor: Program, folder: Path) -> None:
    path = folder / "from.pssb"
    path.write_bytes(b"age-encryption.org/v1\nnone")
    screen = go_to_exchange(counselor)
    press(screen.read)
    point_at(screen, path)
    counselor.screen(InboxBundleScreen)


def test_a_mailbox_is_changed_and_removed(counselor: Program, folder: Path) -> None:
    screen = set_up_folder(counselor, folder)
    open_line(screen.boxes, "Office folder")
    form = counselor.screen(MailboxScreen)
    wait_until(form.remove.isVisible)
    assert form.fields["path"].text() == str(folder)
    form.on.setChecked(False)
    press(form.keep)
    screen = counselor.screen(ExchangeScreen)
    wait_until(lambda: any("Switched off" in said for said in spoken_rows(screen.boxes)))
    open_line(screen.boxes, "Office folder")
    form = counselor.screen(MailboxScreen)
    wait_until(form.remove.isVisible)
    press(form.remove)
    screen = counselor.screen(ExchangeScreen)
    wait_until(screen.no_box.isVisible)


def test_what_cannot_be_right_is_told_beside_its_field(counselor: Program) -> None:
    form = begin_mailbox(counselor, MailboxType.WEBDAV)
    assert form.kind.button(MailboxType.FOLDER.value).hasFocus()
    type_into(form.fields["address"], "http://cloud.example/files")
    press(form.try_it)
    assert "https://" in form.rows["address"].problem()
    type_into(form.fields["address"], "https://cloud.example/files")
    assert form.rows["address"].problem() == ""
    press(form.keep)
    assert form.rows["name"].problem() == "This is needed."


def test_a_folder_that_is_not_there_is_told_by_trying(counselor: Program, folder: Path) -> None:
    form = begin_mailbox(counselor, MailboxType.FOLDER)
    type_into(form.name, "Office folder")
    press(form.browse)
    point_at(form, folder / "none")
    press(form.try_it)
    wait_until(form.banner.isVisible)
    assert says(form, "cannot be reached")


def test_what_went_by_itself_is_a_quiet_line_on_today(counselor: Program, folder: Path) -> None:
    set_up_folder(counselor, folder)
    seal(counselor)
    press(go_to_exchange(counselor).send)
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 1)
    today = counselor.go_to_today()
    assert not today.went.isVisible()

    in_the_vault(counselor, agreed)
    press(go_to_exchange(counselor).send)
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 2)
    today = counselor.go_to_today()
    wait_until(today.went.isVisible)
    (said,) = spoken_rows(today.went)
    assert "1 bundle" in said
    open_line(today.went, "went by")
    counselor.screen(ExchangeScreen)


def test_a_disk_on_which_nothing_can_be_sealed_asks_for_room_until_there_is_some(
    counselor: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up_folder(counselor, folder)
    seal(counselor)
    press(go_to_exchange(counselor).send)
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 1)
    in_the_vault(counselor, agreed)

    def fail(*_: object) -> None:
        raise DiskFullError

    screen = go_to_exchange(counselor)
    with monkeypatch.context() as full:
        full.setattr(Machine, "need_room", fail)
        press(screen.send)
        wait_until(lambda: any("This computer’s disk is full" in said for said in spoken_rows(screen.asks)))
        shell = counselor.in_vault()
        wait_until(lambda: says(shell.banner_row, "Nothing new can be sealed. This computer’s disk is full."))
        wait_until(lambda: shell.exchange_button.text() == "Nothing new can be sealed")
        assert not says(shell.banner_row, "newest words")
    open_line(screen.asks, "Nothing new can be sealed")
    wait_until(lambda: len(list(folder.glob("*.pssb"))) == 2)
    wait_until(lambda: not screen.asks.isVisible())
