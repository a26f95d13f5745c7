"""A vault that a secret has opened: where it lies and its keys; enough to copy its database."""

from dataclasses import dataclass

from pss_desktop.crypto.envelope import VaultKeys, Vmk
from pss_desktop.crypto.header import VaultHeader
from pss_desktop.domain.ids import VaultId
from pss_desktop.vault.folder import VaultFolder
from pss_desktop.vault.machine import Machine


@dataclass(frozen=True, slots=True, repr=False)
class KeyedVault:
    """Never shown by its repr, which would hold the keys."""

    folder: VaultFolder
    header: VaultHeader
    vmk: Vmk
    keys: VaultKeys
    machine: Machine

    @property
    def id(self) -> VaultId:
        return VaultId(self.header.vault_id)

    @property
    def epoch(self) -> int:
        return self.header.epoch
