"""The vaults on this computer by the names their owners gave them; light enough for the first paint."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pss_desktop.vault.entrance.listing import VaultEntry, list_vaults


class Opening(StrEnum):
    """How to open a vault: all but the first way are for one that is damaged or has lost history."""

    NORMAL = "normal"
    READ_ONLY = "read_only"
    RESCUE = "rescue"
    AS_NEW_DEVICE = "as_new_device"


@dataclass(frozen=True, slots=True, repr=False)
class NewVault:
    """The answers of the first run: the vault's plain name, the name colleagues see, the passphrase."""

    name: str
    person_name: str
    passphrase: str


class VaultList:
    """Lists without opening anything, so it needs no key, no cryptography, no database."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def entries(self) -> tuple[VaultEntry, ...]:
        """Every vault under the data folder, by name."""
        return tuple(list_vaults(self._root))
