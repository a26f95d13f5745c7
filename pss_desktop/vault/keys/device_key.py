"""This device's private keys, sealed in a file of their own that no backup ever holds."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from pss_desktop.crypto.envelope import VaultKeys
from pss_desktop.crypto.header import VaultHeader
from pss_desktop.crypto.seal import seal, unseal
from pss_desktop.crypto.signing import SigningKey, device_id
from pss_desktop.domain.errors import VaultDamagedError, VaultTooNewError, WeakKeyError
from pss_desktop.domain.ids import DeviceId
from pss_desktop.files.atomic import read_part, write_atomically

if TYPE_CHECKING:
    from pss_desktop.crypto.age.hybrid import HybridIdentity

PART = "device key"
VERSION = 2
WITHOUT_RECEIVING = 1
"""Files of this version hold the signing key alone."""

_LIMIT = 64 * 1024
_SEED_SIZE: Final = 32


@dataclass(frozen=True, slots=True, repr=False)
class DeviceKeys:
    """What makes this device the one that its feeds name, and what bundles for it are sealed to."""

    signing: SigningKey
    receiving_seed: bytes

    def __post_init__(self) -> None:
        if len(self.receiving_seed) != _SEED_SIZE:
            raise WeakKeyError

    @classmethod
    def generate(cls) -> DeviceKeys:
        """A new device."""
        return cls(SigningKey.generate(), os.urandom(_SEED_SIZE))

    @property
    def device(self) -> DeviceId:
        return device_id(self.signing.public)

    @property
    def receiving(self) -> HybridIdentity:
        """Made of its seed each time, which takes half a millisecond."""
        # Its ciphers are loaded when the first bundle is opened: most commands open none.
        from pss_desktop.crypto.age.hybrid import HybridIdentity  # noqa: PLC0415

        return HybridIdentity.from_bytes(self.receiving_seed)


class ReadDeviceKeys(NamedTuple):
    """The keys of a file; *added* where it was of version 1 and the receiving key was made just now."""

    keys: DeviceKeys
    added: bool


def write_device_keys(path: Path, device: DeviceKeys, *, keys: VaultKeys, header: VaultHeader) -> None:
    """Seal the keys into the file of the header's epoch, in place of any that were there."""
    fields = {"v": VERSION, "signing": device.signing.seed.hex(), "receiving": device.receiving_seed.hex()}
    write_atomically(path, seal(keys.device_seal, json.dumps(fields).encode(), _bound(header)))


def read_device_keys(path: Path, *, keys: VaultKeys, header: VaultHeader) -> ReadDeviceKeys:
    """Raises VaultDamagedError("device key") when the file is missing or changed, VaultTooNewError."""
    sealed = read_part(path, _LIMIT, PART)
    if sealed is None:
        raise VaultDamagedError(PART)
    fields = json.loads(unseal(keys.device_seal, sealed, _bound(header), part=PART))
    if fields["v"] > VERSION:
        raise VaultTooNewError(fields["v"], VERSION)
    try:
        signing = SigningKey.from_bytes(bytes.fromhex(fields["signing"]))
        if fields["v"] == WITHOUT_RECEIVING:
            return ReadDeviceKeys(DeviceKeys(signing, os.urandom(_SEED_SIZE)), added=True)
        return ReadDeviceKeys(DeviceKeys(signing, bytes.fromhex(fields["receiving"])), added=False)
    except (KeyError, TypeError, ValueError, WeakKeyError) as problem:
        raise VaultDamagedError(PART) from problem


def _bound(header: VaultHeader) -> bytes:
    return b"pss/device-key/v1" + header.vault_id + header.epoch.to_bytes(8, "big")
