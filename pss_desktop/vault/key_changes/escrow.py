"""Leaves the vault in somebody's keeping, or takes it back: the slot in the header, and who it is for.

The header says only that there is such a slot. Who opens it stands inside the vault, so a lost computer does
not tell which programme its owner belongs to.
"""

from contextlib import suppress
from dataclasses import replace
from typing import Final

from pss_desktop.crypto.age import HybridRecipient
from pss_desktop.crypto.envelope import Vmk
from pss_desktop.crypto.escrow import escrow_slot
from pss_desktop.crypto.header import EscrowSlot
from pss_desktop.domain.errors import StorageError
from pss_desktop.vault.key_changes.passphrase_change import SlotsChanged, put_slots
from pss_desktop.vault.open_vault import OpenVault

_RECIPIENT: Final = "escrow_recipient"


def in_keeping_of(vault: OpenVault) -> HybridRecipient | None:
    """Whose identity opens the vault besides its owner's secrets; None where nobody's does."""
    if not vault.header.escrows:
        return None
    kept = vault.storage.settings.get(_RECIPIENT)
    return None if kept is None else HybridRecipient.from_text(kept)


def leave_in_keeping(vault: OpenVault, recipient: HybridRecipient) -> SlotsChanged:
    """Let the holder of the *recipient*'s identity open the vault and its backups, and no earlier one.

    Raises a StorageError; nothing has changed then.
    """
    settings = vault.storage.settings
    former = settings.get(_RECIPIENT)
    header = replace(vault.header, escrows=(_slot(vault, recipient, vault.keyed.vmk),))
    settings.put(_RECIPIENT, recipient.text)
    try:
        return SlotsChanged(put_slots(vault, header, "escrow.left"))
    except StorageError:
        settings.put(_RECIPIENT, former)
        raise


def take_back(vault: OpenVault) -> SlotsChanged:
    """Let nobody else open the vault and its backups from now on; the *unreached* copies still open."""
    unreached = put_slots(vault, replace(vault.header, escrows=()), "escrow.taken_back")
    with suppress(StorageError):  # it counts only beside a slot
        vault.storage.settings.remove(_RECIPIENT)
    return SlotsChanged(unreached)


def escrows_again(vault: OpenVault, vmk: Vmk) -> tuple[EscrowSlot, ...]:
    """The slots for another vault key, in the keeping of the same recipient."""
    recipient = in_keeping_of(vault)
    return () if recipient is None else (_slot(vault, recipient, vmk),)


def _slot(vault: OpenVault, recipient: HybridRecipient, vmk: Vmk) -> EscrowSlot:
    return escrow_slot(vmk, recipient, vault_id=vault.keyed.id, random=vault.machine.random)
