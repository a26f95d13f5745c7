"""Past the vault's keeping and the receiving key."""

from collections.abc import Iterator

from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.keeping.escrow import EscrowState, Keeping
from pss_desktop.ui.screens.settings.escrow import EscrowPage
from pss_desktop.ui.screens.settings.receiving_key import ReceivingKeyPage
from tests.caseload import Sample
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_keeping(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """What is offered, what is in keeping, and the key that lies open."""
    settings = program.go_to_settings()
    settings.open(Group.ESCROW)
    page = settings.page
    assert isinstance(page, EscrowPage)
    wait_until(lambda: page.state.text() != "")
    page.show_state(EscrowState(Keeping.NOBODY, sample.vault))
    yield Stop("settings-escrow-offered")
    page.show_state(EscrowState(Keeping.SOMEBODY_ELSE, sample.vault))
    yield Stop("settings-escrow-elsewhere")
    settings.open(Group.RECEIVING_KEY)
    key = settings.page
    assert isinstance(key, ReceivingKeyPage)
    type_into(key.deed.field, passphrase)
    press(key.deed.deed)
    wait_until(key.key.isVisible)
    yield Stop("settings-receiving-key-shown")
    press(key.away)
