"""Headers for these tests, cheap to open."""

from datetime import date
from typing import Any

from pss_desktop.crypto.envelope import Passphrase, VaultKeys, Vmk, seal_header, wrap_slot
from pss_desktop.crypto.header import ARGON2ID, KdfCost, KdfFloor, KdfParameters, Slot, VaultHeader
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.ids import VaultId

CHEAP = KdfCost(m_kib=8, t=1, p=1)
CHEAP_FLOOR = KdfFloor(m_kib=8, t=1, p=1)
VAULT = VaultId(bytes(range(16)))
VMK = Vmk(b"k" * 32)
PASSPHRASE = Passphrase("linden over the quiet harbour")
CODE = RecoveryCode(bytes(range(100, 120)))


def a_slot(**changes: Any) -> Slot:
    values: dict[str, Any] = {
        "id": b"s" * 16,
        "kind": "passphrase",
        "kdf": KdfParameters(ARGON2ID, 64 * 1024, 3, 4, b"\x01" * 16),
        "nonce": b"n" * 12,
        "wrapped": b"w" * 48,
    }
    return Slot(**values | changes)


def a_header(**changes: Any) -> VaultHeader:
    values: dict[str, Any] = {
        "vault_id": VAULT,
        "name": "Rowan clinic",
        "epoch": 1,
        "calibrated_on": date(2026, 11, 22),
        "slots": (a_slot(),),
    }
    return VaultHeader(**values | changes)


def wrapped_for(secret: Passphrase | RecoveryCode) -> Slot:
    return wrap_slot(VMK, secret, vault_id=VAULT, cost=CHEAP, floor=CHEAP_FLOOR)


def a_header_file(**changes: Any) -> bytes:
    """A header that opens with PASSPHRASE and with CODE."""
    slots = (wrapped_for(PASSPHRASE), wrapped_for(CODE))
    header = a_header(**{"slots": slots} | changes)
    return seal_header(header, VaultKeys.derive(VMK, header.vault_id, header.epoch))
