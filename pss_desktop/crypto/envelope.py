"""The vault key and its envelope: slots that wrap it, the header's MAC, the keys that come from it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import NewType, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pss_desktop.crypto.header import (
    ARGON2ID,
    HKDF_SHA256,
    NONCE_SIZE,
    PASSPHRASE,
    RECOVERY,
    SALT_SIZE,
    STANDARD_FLOOR,
    EscrowSlot,
    KdfCost,
    KdfFloor,
    KdfParameters,
    ParsedHeader,
    Slot,
    VaultHeader,
    check_slot,
    header_line,
    kdf_bytes,
    serialise_header,
)
from pss_desktop.crypto.kdf import KEY_SIZE, derive_passphrase_key, hkdf
from pss_desktop.crypto.seal import mac, mac_matches
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import (
    VaultDamagedError,
    WrongEscrowKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.ids import VaultId

Vmk = NewType("Vmk", bytes)
Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True, repr=False)
class Passphrase:
    """What a person typed to open the vault; never shown by its repr."""

    text: str


class EscrowSecret(Protocol):
    """An identity in whose keeping vaults are left (``escrow``); the door itself needs no age files."""

    def vault_key(self, slot: EscrowSlot, vault_id: VaultId) -> bytes | None:
        """The vault key that the slot holds; None where it is for somebody else."""


TypedSecret = Passphrase | RecoveryCode
Secret = TypedSecret | EscrowSecret


@dataclass(frozen=True, slots=True, repr=False)
class VaultKeys:
    """The keys of one vault in one epoch, each for one purpose and of 32 bytes."""

    database: bytes
    header_mac: bytes
    device_seal: bytes
    head_mac: bytes
    private: bytes
    blob_names: bytes

    @classmethod
    def derive(cls, vmk: Vmk, vault_id: VaultId, epoch: int) -> "VaultKeys":
        """HKDF-SHA256 of the vault key, salted by the vault's id; one info string per purpose and epoch."""

        def key(purpose: str) -> bytes:
            return hkdf(vmk, salt=vault_id, info=f"pss/vault/v1/{purpose}/{epoch}".encode())

        return cls(
            database=key("database"),
            header_mac=key("header-mac"),
            device_seal=key("device-seal"),
            head_mac=key("head-mac"),
            private=key("private"),
            blob_names=key("blob-names"),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """What a secret opened: the vault key, the keys that come from it, and the slot that did it."""

    vmk: Vmk
    keys: VaultKeys
    slot: Slot | EscrowSlot


def new_vmk(random: Random = os.urandom) -> Vmk:
    """A vault key: 32 random bytes."""
    return Vmk(random(KEY_SIZE))


def wrap_slot(
    vmk: Vmk,
    secret: TypedSecret,
    *,
    vault_id: VaultId,
    cost: KdfCost | None = None,
    floor: KdfFloor = STANDARD_FLOOR,
    random: Random = os.urandom,
) -> Slot:
    """A new slot, with its own id, salt and nonce, that opens with *secret*; *cost* is for passphrases alone.

    Raises WeakenedParametersError or AbsurdParametersError for a cost that no reader would accept.
    """
    slot_id, salt, nonce = random(16), random(SALT_SIZE), random(NONCE_SIZE)
    if isinstance(secret, Passphrase):
        chosen = cost or KdfCost.standard()
        kind, kdf = PASSPHRASE, KdfParameters(ARGON2ID, chosen.m_kib, chosen.t, chosen.p, salt)
    else:
        kind, kdf = RECOVERY, KdfParameters(HKDF_SHA256, 0, 0, 0, salt)
    key = _slot_key(secret, kdf, floor)
    bound = _bound(vault_id, slot_id, kind, kdf)
    return Slot(slot_id, kind, kdf, nonce, ChaCha20Poly1305(key).encrypt(nonce, vmk, bound))


def unwrap_slot(
    slot: Slot, header: VaultHeader, secret: TypedSecret, *, floor: KdfFloor = STANDARD_FLOOR
) -> Vmk:
    """The vault key. Takes about a second for a passphrase.

    Raises WrongPassphraseError or WrongRecoveryCodeError; before anything runs, WeakenedParametersError and
    AbsurdParametersError.
    """
    check_slot(slot, floor)
    if slot.kind != _kind_of(secret):
        raise _wrong(secret)
    key = _slot_key(secret, slot.kdf, floor)
    bound = _bound(header.vault_id, slot.id, slot.kind, slot.kdf)
    try:
        return Vmk(ChaCha20Poly1305(key).decrypt(slot.nonce, slot.wrapped, bound))
    except InvalidTag as problem:
        raise _wrong(secret) from problem


def unlock_header(parsed: ParsedHeader, secret: Secret, *, floor: KdfFloor = STANDARD_FLOOR) -> Unlocked:
    """Open the first slot that fits, then check the header's MAC.

    All slots' costs are checked before any is paid. Raises as ``unwrap_slot`` does, WrongEscrowKeyError for
    an identity that opens none, and VaultDamagedError("header") when the MAC does not fit.
    """
    header = parsed.header
    for slot in header.slots:
        check_slot(slot, floor)
    vmk, opened = _opened(header, secret, floor)
    keys = VaultKeys.derive(vmk, header.vault_id, header.epoch)
    check_header_mac(keys, parsed)
    return Unlocked(vmk, keys, opened)


def seal_header(header: VaultHeader, keys: VaultKeys) -> bytes:
    """The header file's bytes, its MAC made under these keys (of the header's own epoch)."""
    line = header_line(header)
    return serialise_header(line, header_mac(keys, line))


def header_mac(keys: VaultKeys, line: bytes) -> bytes:
    """The MAC of line 1; it catches slots that were added or taken away."""
    return mac(keys.header_mac, line)


def check_header_mac(keys: VaultKeys, parsed: ParsedHeader) -> None:
    """Raises VaultDamagedError("header") when the header's MAC does not fit its line."""
    if not mac_matches(keys.header_mac, parsed.signed_line, parsed.mac):
        raise VaultDamagedError("header")


def _opened(header: VaultHeader, secret: Secret, floor: KdfFloor) -> tuple[Vmk, Slot | EscrowSlot]:
    """The vault key, and the first slot that *secret* opens."""
    if not isinstance(secret, TypedSecret):
        return _opened_escrow(header, secret)
    for slot in header.slots_of(_kind_of(secret)):
        try:
            return unwrap_slot(slot, header, secret, floor=floor), slot
        except (WrongPassphraseError, WrongRecoveryCodeError):
            continue
    raise _wrong(secret)


def _opened_escrow(header: VaultHeader, secret: EscrowSecret) -> tuple[Vmk, EscrowSlot]:
    for slot in header.escrows:
        found = secret.vault_key(slot, header.vault_id)
        if found is not None:
            return Vmk(found), slot
    raise WrongEscrowKeyError


def _kind_of(secret: TypedSecret) -> str:
    return PASSPHRASE if isinstance(secret, Passphrase) else RECOVERY


def _wrong(secret: TypedSecret) -> WrongPassphraseError | WrongRecoveryCodeError:
    return WrongPassphraseError() if isinstance(secret, Passphrase) else WrongRecoveryCodeError()


def _slot_key(secret: TypedSecret, kdf: KdfParameters, floor: KdfFloor) -> bytes:
    if isinstance(secret, Passphrase):
        return derive_passphrase_key(secret.text, kdf, floor=floor)
    return hkdf(secret.entropy, salt=kdf.salt, info=b"pss/recovery/v1")


def _bound(vault_id: VaultId, slot_id: bytes, kind: str, kdf: KdfParameters) -> bytes:
    """The wrap's associated bytes: fixed-length ids, then the kind and the derivation after their lengths."""
    parts = [b"pss/slot/v1", vault_id, slot_id]
    for part in (kind.encode(), kdf_bytes(kdf)):
        parts += [len(part).to_bytes(8, "big"), part]
    return b"".join(parts)
