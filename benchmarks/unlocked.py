"""An unlocked workspace over a big vault, as the window gets it."""

from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.big_vault import COST, PASSPHRASE, BigVault, machine
from pss_desktop.desktop.paths import resource
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.entrance.listing import list_vaults


@contextmanager
def unlocked(big: BigVault) -> Iterator[Workspace]:
    """Unlock, confirm the passphrase for signing, and close at the end."""
    passphrases = Passphrases(resource("wordlists"))
    unlocking = Unlocking(big.root, machine(), Changes(), passphrases=passphrases, measure=lambda: COST)
    workspace = unlocking.unlock(list_vaults(big.root)[0], PASSPHRASE)
    try:
        workspace.signing.confirm(PASSPHRASE)
        yield workspace
    finally:
        workspace.close()
