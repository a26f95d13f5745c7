"""A supervisor at the inbox: what came is looked at, and read in or stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from tests.bundles import STRANGER
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows
from tests.pages_decisions import in_the_vault
from tests.pages_inbox import UNKNOWN, all_checked, bundle_from, go_to_inbox, open_row
from tests.post import a_bundle
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import COUNSELOR, Team
from tests.ui.waiting import wait_until


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What the counselor handed over."""
    team = Team.ready(tmp_path)
    desk = team.counselor.desk
    client = add_client(desk, "Fern Riverbend")
    sign_note(desk, client, "Sat under the fig tree.")
    path = tmp_path / "stick" / "from-hazel.pssb"
    path.write_bytes(a_bundle(desk, team.supervisor.desk))
    team.close()
    return path


@pytest.fixture
def supervisor(stick: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    computer = Computer(tmp_path / "supervisor", qapp)
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    yield program
    computer.stop()


def open_file(program: Program, path: Path) -> InboxBundleScreen:
    screen = go_to_inbox(program)
    press(screen.take)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    page = program.screen(InboxBundleScreen)
    wait_until(lambda: page.found.isVisible() or page.stop.isVisible())
    return page


def test_a_bundle_from_a_stick_is_looked_at_and_read_in(supervisor: Program, stick: Path) -> None:
    page = open_file(supervisor, stick)
    assert COUNSELOR in page.header.title()
    assert says(page, "Genuine")
    assert says(page, "Complete")
    assert in_the_vault(supervisor, lambda desk: len(desk.clients.page(ClientFilter()).rows)) == 0
    press(page.read)
    wait_until(lambda: says(page, "Read in."))
    assert in_the_vault(supervisor, lambda desk: len(desk.clients.page(ClientFilter()).rows)) == 1
    press(page.later)
    screen = go_to_inbox(supervisor)
    wait_until(screen.earlier.isVisible)
    assert COUNSELOR in spoken_rows(screen.earlier)[0]
    again = open_file(supervisor, stick)
    press(again.read)
    wait_until(lambda: says(again, "Nothing changed."))


def test_a_bundle_of_a_stranger_is_stopped_and_kept_until_it_is_thrown_away(supervisor: Program) -> None:
    in_the_vault(supervisor, lambda desk: desk.importing.receive(bundle_from(STRANGER, desk)))
    page = open_row(supervisor, UNKNOWN)
    assert says(page, "This bundle is not from anyone you know")
    assert not page.read.isVisible()
    press(page.again)
    wait_until(page.throw.isVisible)
    press(page.later)
    page = open_row(supervisor, UNKNOWN)
    press(page.throw)
    screen = go_to_inbox(supervisor)
    wait_until(screen.none.isVisible)


def test_a_changed_bundle_is_refused_with_its_reason(supervisor: Program, stick: Path) -> None:
    spoilt = bytearray(stick.read_bytes())
    spoilt[-1] ^= 1
    stick.write_bytes(bytes(spoilt))
    page = open_file(supervisor, stick)
    assert says(page, "This bundle was stopped")
    assert says(page, "changed after it was signed")
    press(page.later)
    screen = go_to_inbox(supervisor)
    all_checked(screen)
    assert "Refused" in spoken_rows(screen.list)[0]
