"""Makes a new vault: whole under its final name, or not at all."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pss_desktop.crypto.envelope import Passphrase, VaultKeys, Vmk, new_vmk, wrap_slot
from pss_desktop.crypto.header import KdfCost, VaultHeader
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.ids import VaultId
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.entrance.header_file import settle
from pss_desktop.vault.folder import vaults_folder
from pss_desktop.vault.journal.keys import JournalKeys
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.keys.device_key import DeviceKeys, write_device_keys
from pss_desktop.vault.keys.identity import PERSON_SETTING, identity_of, new_person
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import open_keyed
from pss_desktop.vault.opening.unfinished_vault import publish, unfinished_vault
from pss_desktop.vault.schema import create_schema
from pss_desktop.vault.vault_settings import VaultSettings

FIRST_EPOCH: Final = 1


@dataclass(frozen=True, slots=True, repr=False)
class NewVault:
    """What a person chose: the vault's plain name, the name colleagues see, the passphrase and its cost."""

    name: str
    person_name: str
    passphrase: str
    cost: KdfCost


@dataclass(frozen=True, slots=True, repr=False)
class CreatedVault:
    """The new vault, open, and its recovery code, which is shown once and kept nowhere."""

    vault: OpenVault
    recovery_code: RecoveryCode


def create_vault(root: Path, new: NewVault, *, machine: Machine) -> CreatedVault:
    """Make a vault under the user data directory *root* and open it. Takes about a second.

    Raises UnsuitablePlaceError, WeakenedParametersError for a cost under the floor, or a StorageError.
    """
    machine.refuse_unsuitable(vaults_folder(root))
    machine.need_room(root, 0)
    code = RecoveryCode.generate(machine.random)
    with unfinished_vault(root) as folder:
        keyed = KeyedVault(folder, *_keys_for(new, code, machine), machine)
        _fill(keyed, new.person_name)
        final = publish(folder, keyed.id.hex())
    return CreatedVault(open_keyed(replace(keyed, folder=final)), code)


def _keys_for(new: NewVault, code: RecoveryCode, machine: Machine) -> tuple[VaultHeader, Vmk, VaultKeys]:
    vault_id = VaultId(machine.random(16))
    vmk = new_vmk(machine.random)
    passphrase = wrap_slot(
        vmk,
        Passphrase(new.passphrase),
        vault_id=vault_id,
        cost=new.cost,
        floor=machine.floor,
        random=machine.random,
    )
    recovery = wrap_slot(vmk, code, vault_id=vault_id, random=machine.random)
    header = VaultHeader(
        vault_id=vault_id,
        name=new.name,
        epoch=FIRST_EPOCH,
        calibrated_on=machine.clock.now().date(),
        slots=(passphrase, recovery),
    )
    return header, vmk, VaultKeys.derive(vmk, vault_id, FIRST_EPOCH)


def _fill(keyed: KeyedVault, person_name: str) -> None:
    """Everything but the header, then the header: what has one is a whole vault."""
    folder, keys, epoch = keyed.folder, keyed.keys, keyed.epoch
    device = DeviceKeys.generate()
    write_device_keys(folder.device_key(epoch), device, keys=keys, header=keyed.header)
    connection = open_connection(folder.database(epoch), keys.database, create=True)
    try:
        create_schema(connection)
        _introduce(connection, device, new_person(person_name))
        head = JournalStore(connection).local_head()
        connection.checkpoint()
    finally:
        connection.close()
    OutsideHead(folder.head(epoch), keys.head_mac).create(head)
    settle(folder, keyed.header, keys)


def _introduce(connection: Connection, device: DeviceKeys, person: dict[str, str]) -> None:
    """Write down who this is, with the public keys that their signatures verify by."""
    identity = identity_of(person, device)
    keys = JournalKeys(connection)
    with connection.transaction():
        VaultSettings(connection).put(PERSON_SETTING, person)
        keys.know_person(identity.person, identity.person_key.public.encoded, identity.name)
        keys.know_device(identity.device, identity.device_key.public.encoded)
