"""Gives the vault a new key by copy and swap, after a suspected compromise: the old one opens nothing here.

Up to the new header the vault is the old one, and from it on the new one, whenever a kill comes. What either
leaves behind is cleared away when the vault is opened next.
"""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import Final

from pss_desktop.crypto.envelope import Passphrase, VaultKeys, new_vmk, wrap_slot
from pss_desktop.crypto.header import KdfCost
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import PssError, StorageError, VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.aside import aside
from pss_desktop.vault.backups.backup import back_up, backups_here, copies_to_see_to, remove_superseded
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.backups.page_copy import copy_database
from pss_desktop.vault.content_digest import content_digest
from pss_desktop.vault.copy_check import CHECKING_PAGES, check_copy
from pss_desktop.vault.entrance.header_file import replace_header
from pss_desktop.vault.entrance.header_seen import latest_seen
from pss_desktop.vault.journal.outside_head import OutsideHead
from pss_desktop.vault.key_changes.escrow import escrows_again
from pss_desktop.vault.keys.device_key import write_device_keys
from pss_desktop.vault.keys.inner_keys import wrap_again
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import open_keyed
from pss_desktop.vault.page_macs import check_page_macs
from pss_desktop.vault.slices import Slices, finish

SWAPPING: Final = "swapping"

_PATIENCE: Final = 3
"""So often a copy is made anew because something was written meanwhile; then once without letting go."""


@dataclass(frozen=True, slots=True, repr=False)
class Rotated:
    """The vault, open under its new key. Copies elsewhere still open in the old way, with the old key.

    *backup_problem* says why there is no backup under the new key yet; those under the old one stay so long.
    """

    vault: OpenVault
    copies_elsewhere: tuple[CopyElsewhere, ...]
    backup_problem: PssError | None = None


def rotate(vault: OpenVault, passphrase: Passphrase, code: RecoveryCode, *, cost: KdfCost) -> Slices[Rotated]:
    """Give the vault a new key that *passphrase* and the new recovery *code* open; show the code before.

    *vault* is closed by the swap and another one returned. Backups under the old key go as soon as one under
    the new key has verified. Raises DiskFullError before anything is begun, VaultDamagedError, or another
    StorageError: the vault stays open as it was, or is closed where only opening it again can tell.
    """
    vault.machine.need_room(vault.folder.path, 2 * vault.live.size)
    keyed = _rekeyed(vault, passphrase, code, cost)
    vault.checkpoint()
    yield from check_page_macs(vault.live.file(), vault.keyed.keys.database)
    with ExitStack() as before_the_swap:
        before_the_swap.callback(_clear, keyed)
        path = vault.folder.device_key(keyed.epoch)
        write_device_keys(path, vault.identity.device_keys, keys=keyed.keys, header=keyed.header)
        yield from _copy_until_still(vault, keyed)
        wrap_again(keyed.folder.database(keyed.epoch), former=vault.keyed, present=keyed)
        before_the_swap.pop_all()
    rotated = _swap(vault, keyed)
    with ExitStack() as when_cut_short:
        when_cut_short.callback(rotated.close)
        yield Progress(1, 2, SWAPPING)
        problem = yield from _renew_backups(rotated)
        when_cut_short.pop_all()
    return Rotated(rotated, copies_to_see_to(rotated.keyed, rotated.storage.settings), problem)


def _rekeyed(vault: OpenVault, passphrase: Passphrase, code: RecoveryCode, cost: KdfCost) -> KeyedVault:
    """The same vault one epoch on, in the keeping of the same recipient.

    Slots that this version doesn't know wrap the old key, so they go.
    """
    keyed, machine = vault.keyed, vault.machine
    vmk, vault_id, epoch = new_vmk(machine.random), keyed.id, keyed.epoch + 1
    by_passphrase = wrap_slot(
        vmk, passphrase, vault_id=vault_id, cost=cost, floor=machine.floor, random=machine.random
    )
    by_code = wrap_slot(vmk, code, vault_id=vault_id, random=machine.random)
    header = keyed.header.successor(
        latest_seen(vault.storage.settings),
        slots=(by_passphrase, by_code),
        made_on=machine.clock.now().date(),
    )
    header = replace(header, epoch=epoch, escrows=escrows_again(vault, vmk), kept_slots=())
    return replace(keyed, header=header, vmk=vmk, keys=VaultKeys.derive(vmk, vault_id, epoch))


def _copy_until_still(vault: OpenVault, keyed: KeyedVault) -> Slices[None]:
    """A verified copy of all that the vault holds now. Nothing may be written from here to the swap."""
    for _ in range(_PATIENCE):
        before = _changes(vault)
        equal = yield from _copy(vault, keyed)
        if _changes(vault) == before:
            break
    else:
        equal = finish(_copy(vault, keyed))
    if not equal:
        raise VaultDamagedError("database")


def _copy(vault: OpenVault, keyed: KeyedVault) -> Slices[bool]:
    """Make one copy, and say whether it verifies and holds what the vault holds now."""
    path = keyed.folder.database(keyed.epoch)
    remove_file(path)
    yield from copy_database(vault.live.connection, path, keyed.keys.database)
    found = yield from aside(lambda: check_copy(path, keyed.keys.database), what=CHECKING_PAGES)
    content = yield from content_digest(vault.live.connection)
    OutsideHead(keyed.folder.head(keyed.epoch), keyed.keys.head_mac).create(found.head)
    return not found.problems and found.content == content


def _changes(vault: OpenVault) -> int:
    return int(vault.live.connection.scalar("SELECT total_changes()"))


def _clear(keyed: KeyedVault) -> None:
    with suppress(StorageError):  # what stays goes when the vault is opened next
        for path in keyed.folder.of_epoch(keyed.epoch):
            remove_file(path)


def _swap(vault: OpenVault, keyed: KeyedVault) -> OpenVault:
    """The new header is the one commit point; opening by it clears the old files away.

    Where writing it fails, it may be in place nevertheless: then the files of both epochs stay, and opening
    the vault again finds out.
    """
    try:
        replace_header(keyed.folder, keyed.header, keyed.keys)
    finally:
        with suppress(StorageError):  # the old database is of no account any more
            vault.close()
    rotated = open_keyed(keyed)
    with suppress(StorageError):  # there is no way back, so nobody is told that it failed
        rotated.storage.audit.append("key.changed")
    return rotated


def _renew_backups(vault: OpenVault) -> Slices[PssError | None]:
    """The vault has its new key whatever becomes of this, so what fails is told and not raised."""
    try:
        vault.checkpoint()
        yield from back_up(vault.keyed, vault.live)
        former = (one for one in backups_here(vault.keyed) if one.digests.epoch != vault.keyed.epoch)
        remove_superseded(former, vault.storage.settings)
    except PssError as problem:
        return problem
    return None
