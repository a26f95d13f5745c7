"""The vault's keeping and the receiving key: nothing without the passphrase, and each deed as it stands."""

from pathlib import Path

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.domain.errors import WrongPassphraseError
from pss_desktop.presenters.settings.escrow import EscrowPresenter
from pss_desktop.presenters.settings.receiving_key import ReceivingKeyPresenter
from pss_desktop.services.keeping.escrow import EscrowChanged, EscrowState, Keeping
from pss_desktop.services.keeping.receiving_key import ShownKey
from pss_desktop.services.workspace import Workspace
from tests.presenters.settings_pages import Page
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE
from tests.services.test_escrow import founded

WRONG = "not this one at all"


class EscrowPage(Page):
    state: EscrowState
    changed: EscrowChanged | None = None

    def show_state(self, state: EscrowState) -> None:
        self.state = state

    def show_changed(self, state: EscrowState, changed: EscrowChanged) -> None:
        self.state, self.changed = state, changed


class KeyPage(Page):
    key: ShownKey | None = None

    def show_key(self, key: ShownKey) -> None:
        self.key = key

    def hide_key(self) -> None:
        self.key = None


def keeping(workspace: Workspace) -> tuple[EscrowPresenter, EscrowPage]:
    page = EscrowPage()
    presenter = EscrowPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    return presenter, page


def receiving(workspace: Workspace) -> tuple[ReceivingKeyPresenter, KeyPage]:
    page = KeyPage()
    presenter = ReceivingKeyPresenter(StillDesk(workspace).desk)
    presenter.attach(page)
    return presenter, page


def test_outside_a_programme_there_is_nothing_to_turn_on(workspace: Workspace) -> None:
    _, page = keeping(workspace)

    assert page.state == EscrowState(Keeping.NOBODY, "")


def test_the_vault_is_left_and_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    founded(workspace, tmp_path)
    presenter, page = keeping(workspace)
    assert page.state.can_be_left

    presenter.change(PASSPHRASE)
    assert [page.state.keeping] == [Keeping.PROGRAMME]
    assert page.changed == EscrowChanged(())

    presenter.change(PASSPHRASE)
    assert page.state.keeping is Keeping.NOBODY
    assert not page.busy


def test_without_the_right_passphrase_nothing_changes(workspace: Workspace, tmp_path: Path) -> None:
    founded(workspace, tmp_path)
    presenter, page = keeping(workspace)

    presenter.change("")
    assert page.gap == "no_passphrase"
    presenter.change(WRONG)
    assert isinstance(page.problem, WrongPassphraseError)

    assert page.changed is None
    assert workspace.escrow.state().keeping is Keeping.NOBODY


def test_the_receiving_key_is_shown_and_put_away(workspace: Workspace) -> None:
    presenter, page = receiving(workspace)

    presenter.show("")
    assert page.gap == "no_passphrase"
    presenter.show(PASSPHRASE)

    assert page.key is not None
    assert HybridIdentity.from_text(page.key.text).recipient.text == workspace.receiving_key.recipient
    presenter.put_away()
    assert page.key is None


def test_a_wrong_passphrase_shows_no_key(workspace: Workspace) -> None:
    presenter, page = receiving(workspace)

    presenter.show(WRONG)

    assert isinstance(page.problem, WrongPassphraseError)
    assert page.key is None
