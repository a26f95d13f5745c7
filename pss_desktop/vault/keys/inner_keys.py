"""The keys under which parts of a vault are encrypted once more: private notes, and attached files.

An operation's payload is committed by its hash, so what lies encrypted in one can't be encrypted anew when
the vault gets a new key. These keys are therefore random and stay for the life of the vault; they lie in its
database, wrapped under a key of the present epoch, and a key change only wraps them again.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from pss_desktop.crypto.seal import seal, unseal
from pss_desktop.domain.errors import VaultDamagedError, VaultTooNewError
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.vault_settings import VaultSettings

PART: Final = "inner keys"
VERSION: Final = 1

_SETTING: Final = "inner_keys"
_KEY_SIZE: Final = 32


@dataclass(frozen=True, slots=True, repr=False)
class InnerKeys:
    """32 bytes for each purpose. They are the same before and after a key change, a backup, a restore."""

    private: bytes
    blobs: bytes

    @classmethod
    def of(cls, keyed: KeyedVault, connection: Connection) -> Self:
        """The keys of the vault open on *connection*; made now where it has none yet.

        Raises VaultDamagedError("inner keys"), VaultTooNewError, or a StorageError where they can't be kept.
        """
        settings = VaultSettings(connection)
        kept = settings.get(_SETTING)
        if kept is not None:
            return cls._unwrapped(kept, keyed)
        if connection.read_only and not settings.read():
            raise VaultDamagedError(PART)
        made = cls(keyed.machine.random(_KEY_SIZE), keyed.machine.random(_KEY_SIZE))
        settings.put(_SETTING, made._wrapped(keyed))
        return made

    def _wrapped(self, keyed: KeyedVault) -> dict[str, object]:
        sealed = seal(
            keyed.keys.private, self.private + self.blobs, _bound(keyed), random=keyed.machine.random
        )
        return {"v": VERSION, "wrapped": sealed.hex()}

    @classmethod
    def _unwrapped(cls, kept: Any, keyed: KeyedVault) -> Self:
        try:
            version, sealed = int(kept["v"]), bytes.fromhex(kept["wrapped"])
        except (TypeError, KeyError, ValueError) as problem:
            raise VaultDamagedError(PART) from problem
        if version > VERSION:
            raise VaultTooNewError(version, VERSION)
        both = unseal(keyed.keys.private, sealed, _bound(keyed), part=PART)
        return cls(both[:_KEY_SIZE], both[_KEY_SIZE:])


def wrap_again(database: Path, *, former: KeyedVault, present: KeyedVault) -> None:
    """In a copy that is under the present key already, wrap the keys under it too; none is fine.

    Raises VaultDamagedError where the former key does not open them, or another StorageError.
    """
    connection = open_connection(database, present.keys.database)
    try:
        settings = VaultSettings(connection)
        kept = settings.get(_SETTING)
        if kept is not None:
            settings.put(_SETTING, InnerKeys._unwrapped(kept, former)._wrapped(present))
            connection.checkpoint()
    finally:
        connection.close()


def _bound(keyed: KeyedVault) -> bytes:
    return b"pss/inner-keys/v1" + keyed.id + keyed.epoch.to_bytes(8, "big")
