"""The pages of the vault's keeping and of the receiving key, as a person sees them."""

from pathlib import Path

from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.keeping.escrow import EscrowChanged, EscrowState, Keeping
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.settings.escrow import EscrowPage
from pss_desktop.ui.screens.settings.receiving_key import ReceivingKeyPage
from tests.services.clinic import PASSPHRASE
from tests.services.test_escrow import founded
from tests.team import PROGRAMME
from tests.ui.settings_shown import Settings, clinic, settings, workspace

__all__ = ["clinic", "settings", "workspace"]


def test_where_no_programme_offers_it_there_is_nothing_to_press(settings: Settings) -> None:
    seen = settings.open(Group.ESCROW)
    page = seen.page(EscrowPage)

    assert page.state.text() == "Only you"
    assert seen.reads("there is nothing to turn on")
    assert not page.deed.isVisible()


def test_the_vault_is_left_in_keeping_and_taken_back(
    settings: Settings, workspace: Workspace, tmp_path: Path
) -> None:
    founded(workspace, tmp_path)
    seen = settings.open(Group.ESCROW)
    page = seen.page(EscrowPage)
    assert seen.reads(PROGRAMME)
    assert seen.reads("can read everything in it")

    seen.press("Leave it in their keeping")
    assert seen.reads("Type your passphrase first.")
    seen.write("Passphrase", PASSPHRASE)
    seen.press("Leave it in their keeping")
    assert seen.reads("in your programme's keeping")
    assert page.state.text() == "You, and whoever holds your programme's key"

    seen.write("Passphrase", PASSPHRASE)
    seen.press("Take the vault back")
    assert seen.reads("Only you can open this vault now.")
    assert page.state.text() == "Only you"


def test_another_key_and_unreached_backups_are_named(settings: Settings) -> None:
    seen = settings.open(Group.ESCROW)
    page = seen.page(EscrowPage)

    page.show_changed(EscrowState(Keeping.SOMEBODY_ELSE, PROGRAMME), EscrowChanged(("the drawer",)))

    assert seen.reads("the drawer")
    assert "not the key that your programme names now" in page.offer.text()
    assert page.deed.deed.text() == "Take the vault back"


def test_the_receiving_key_comes_after_the_warning_and_the_passphrase(
    settings: Settings, workspace: Workspace
) -> None:
    seen = settings.open(Group.RECEIVING_KEY)
    page = seen.page(ReceivingKeyPage)
    assert seen.reads("Give it to nobody")
    assert not page.key.isVisible()

    seen.write("Passphrase", PASSPHRASE)
    seen.press("Show the key")
    assert page.key.text() == workspace.vault.identity.device_keys.receiving.text()
    assert page.key.isReadOnly()

    seen.press("Put it away")
    assert page.key.text() == ""
    assert seen.button("Show the key").isVisible()
