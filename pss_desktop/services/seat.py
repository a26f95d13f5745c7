"""The open vault that every service of a workspace works on; a new vault key puts another in its place."""

from pss_desktop.domain.errors import VaultLockedError
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.storage import Storage


class Seat:
    """Holds the vault that is open now. *by_code*: it was opened by the recovery code."""

    def __init__(self, vault: OpenVault, *, by_code: bool = False) -> None:
        self.vault = vault
        self.passphrase_is_lost = by_code

    @property
    def storage(self) -> Storage:
        """What reads and writes the vault's database. Raises VaultLockedError where it is closed already."""
        if self.vault.closed:
            raise VaultLockedError
        return self.vault.storage
