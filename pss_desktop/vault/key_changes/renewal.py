"""Lets an open vault go on as a new device, where an older copy of it was put back."""

from pss_desktop.vault.entrance.door import Mode
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import open_keyed


def renew_device(vault: OpenVault) -> OpenVault:
    """Close *vault* and open it as a new device; what the old one wrote beyond comes back from peers.

    Raises as ``open_keyed`` does; the vault is closed then, and opens with its passphrase as before.
    """
    vault.storage.audit.append("device.rollback_seen")
    vault.close()
    return open_keyed(vault.keyed, mode=Mode.AS_NEW_DEVICE)
