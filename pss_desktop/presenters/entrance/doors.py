"""What the screens before an open vault need: listing, opening and making vaults."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # what opens a vault is loaded after the first paint
    from pss_desktop.presenters.runner import Slices
    from pss_desktop.services.entrance.unlocking import Created
    from pss_desktop.services.entrance.vault_list import NewVault, Opening
    from pss_desktop.services.workspace import Workspace
    from pss_desktop.vault.entrance.listing import VaultEntry


class Doors(Protocol):
    """The vaults on this computer. All but :meth:`entries` run on the vault thread and may take seconds."""

    def entries(self) -> Sequence[VaultEntry]: ...

    def unlock(self, entry: VaultEntry, passphrase: str, *, opening: Opening) -> Workspace: ...

    def unlock_with_recovery(self, entry: VaultEntry, code: str, *, opening: Opening) -> Workspace: ...

    def rescuing(self, entry: VaultEntry, passphrase: str) -> Slices[Workspace]: ...

    def rescuing_with_recovery(self, entry: VaultEntry, code: str) -> Slices[Workspace]: ...

    def offer_passphrase(self, count: int) -> str: ...

    def create(self, new: NewVault) -> Created: ...
