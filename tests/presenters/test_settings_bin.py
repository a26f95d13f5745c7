"""The bin: back onto the lists, or gone for good with the passphrase each time."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import RecordNotFoundError, WrongPassphraseError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.presenters.settings_pages import BinPage
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, add_client


def binned(workspace: Workspace, name: str = "Fern Riverbend") -> ClientId:
    client = add_client(workspace, name)
    workspace.clients.move_to_bin(client)
    return client


def opened(workspace: Workspace) -> tuple[BinPresenter, BinPage, StillDesk]:
    still, page = StillDesk(workspace), BinPage()
    presenter = BinPresenter(still.desk)
    presenter.attach(page)
    return presenter, page, still


def names(page: BinPage) -> list[str]:
    return [one.row.name for one in page.clients]


def test_whoever_is_in_the_bin_is_listed(workspace: Workspace) -> None:
    binned(workspace)
    _, page, _ = opened(workspace)
    assert names(page) == ["Fern Riverbend"]
    assert (page.clients[0].kept_until - page.clients[0].binned_at).days == 30


def test_putting_back_takes_a_client_out_of_the_bin(workspace: Workspace) -> None:
    client = binned(workspace)
    presenter, page, _ = opened(workspace)
    presenter.put_back(client)
    assert page.clients == ()
    assert workspace.clients.get(client).binned_at is None


def test_erasing_asks_first_and_can_be_left(workspace: Workspace) -> None:
    client = binned(workspace)
    presenter, page, still = opened(workspace)
    presenter.ask_erase(client)
    assert page.asked
    presenter.keep()
    assert page.asked == []
    presenter.erase(PASSPHRASE)
    assert still.shell.jobs == []
    assert names(page) == ["Fern Riverbend"]


def test_an_erased_client_is_gone_for_good(workspace: Workspace) -> None:
    client = binned(workspace)
    presenter, page, still = opened(workspace)
    presenter.ask_erase(client)
    presenter.erase(PASSPHRASE)
    assert still.shell.jobs == ["erase_client"]
    assert page.erased is not None
    assert page.asked == []
    assert page.clients == ()
    with pytest.raises(RecordNotFoundError):
        workspace.clients.get(client)


def test_copies_on_sticks_are_named_after_erasing(workspace: Workspace, tmp_path: Path) -> None:
    client = binned(workspace)
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = finish(workspace.safekeeping.back_up(stick)).entry
    presenter, page, _ = opened(workspace)
    presenter.ask_erase(client)
    presenter.erase(PASSPHRASE)
    assert page.erased is not None
    assert [one.folder for one in page.erased.copies_elsewhere] == [copy.folder]


def test_the_passphrase_is_asked_for_every_time(workspace: Workspace) -> None:
    client = binned(workspace)
    workspace.signing.confirm(PASSPHRASE)
    presenter, page, _ = opened(workspace)
    presenter.ask_erase(client)
    presenter.erase("")
    assert page.gap == "no_passphrase"
    presenter.erase("not this one at all")
    assert isinstance(page.problem, WrongPassphraseError)
    assert page.asked
    assert workspace.clients.get(client).id == client


def test_nobody_outside_the_bin_can_be_erased_from_here(workspace: Workspace) -> None:
    client = add_client(workspace, "Juniper Vale")
    presenter, page, _ = opened(workspace)
    presenter.ask_erase(client)
    assert page.asked == []


def test_a_client_who_is_moved_to_the_bin_meanwhile_appears(workspace: Workspace) -> None:
    presenter, page, _ = opened(workspace)
    binned(workspace, "Basil Thorne")
    assert names(page) == ["Basil Thorne"]
    presenter.close()


def test_what_flash_storage_keeps_leads_to_a_new_key(workspace: Workspace) -> None:
    presenter, _, still = opened(workspace)
    presenter.open_new_key()
    assert still.shell.places == [Place("settings", record="new_key")]
