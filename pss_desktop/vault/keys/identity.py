"""Who writes here: the person whose vault this is, on this device."""

from dataclasses import dataclass
from typing import Any

from pss_desktop.crypto.signing import SigningKey, person_id
from pss_desktop.domain.errors import VaultDamagedError, WeakKeyError
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.keys.device_key import DeviceKeys

PERSON_SETTING = "person"


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A person and a device with their private keys: the person's in the vault, the device's in a file."""

    person: PersonId
    person_key: SigningKey
    name: str
    device_keys: DeviceKeys

    @property
    def device(self) -> DeviceId:
        return self.device_keys.device

    @property
    def device_key(self) -> SigningKey:
        return self.device_keys.signing


def new_person(name: str) -> dict[str, str]:
    """The setting that makes somebody the owner of a new vault: a new key, and the name colleagues see."""
    return {"key": SigningKey.generate().seed.hex(), "name": name}


def identity_for_reading(connection: Connection, device_keys: DeviceKeys) -> Identity:
    """Whose vault this is where their key does not read: who was written down first. It can sign for nobody.

    Raises VaultDamagedError.
    """
    found = connection.row("SELECT uid, name FROM person ORDER BY id LIMIT 1")
    if found is None:
        raise VaultDamagedError("person")
    return Identity(PersonId(found[0]), SigningKey.generate(), found[1] or "", device_keys)


def identity_of(person: Any, device_keys: DeviceKeys) -> Identity:
    """Read the setting that :func:`new_person` made. Raises VaultDamagedError("person")."""
    try:
        key = SigningKey.from_bytes(bytes.fromhex(person["key"]))
        return Identity(person_id(key.public), key, str(person["name"]), device_keys)
    except (TypeError, KeyError, ValueError, WeakKeyError) as problem:
        raise VaultDamagedError("person") from problem
