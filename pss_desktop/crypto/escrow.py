"""A vault left in somebody's keeping: its key as an age file in a slot of the header."""

import os
from dataclasses import dataclass
from typing import Final

from pss_desktop.crypto.age import HybridIdentity, HybridRecipient, decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.envelope import Random, Vmk
from pss_desktop.crypto.header import ID_SIZE, EscrowSlot
from pss_desktop.crypto.kdf import KEY_SIZE
from pss_desktop.domain.exchange_errors import BundleError
from pss_desktop.domain.ids import VaultId

IDENTITY_BEGINS: Final = "AGE-SECRET-KEY-PQ-1"

_TAG: Final = b"pss/escrow/v1"


@dataclass(frozen=True, slots=True, repr=False)
class EscrowKey:
    """The secret of whoever keeps vaults for others: a programme's coordinator, say."""

    identity: HybridIdentity

    @classmethod
    def from_text(cls, text: str) -> "EscrowKey":
        """Read ``AGE-SECRET-KEY-PQ-1...``, alone or in a file of age-keygen. Raises MistypedKeyError."""
        lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
        return cls(HybridIdentity.from_text("".join(lines)))

    def vault_key(self, slot: EscrowSlot, vault_id: VaultId) -> bytes | None:
        """The key of that vault; None where the slot is for another identity or another vault."""
        bound = _bound(vault_id, slot.id)
        try:
            content = decrypt_bytes([self.identity], slot.file)
        except BundleError:
            return None
        vmk = content.removeprefix(bound)
        return vmk if len(content) == len(bound) + KEY_SIZE == len(bound) + len(vmk) else None


def escrow_slot(
    vmk: Vmk, recipient: HybridRecipient, *, vault_id: VaultId, random: Random = os.urandom
) -> EscrowSlot:
    """A new slot that only the holder of the *recipient*'s identity opens."""
    slot_id = random(ID_SIZE)
    return EscrowSlot(slot_id, encrypt_bytes([recipient], _bound(vault_id, slot_id) + vmk, random=random))


def _bound(vault_id: VaultId, slot_id: bytes) -> bytes:
    """An age file has no associated bytes, so what it is for stands inside, before the key."""
    return _TAG + vault_id + slot_id
