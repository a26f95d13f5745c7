"""Changes what opens the vault: the passphrase, its cost, the recovery code; the vault's key stays."""

from contextlib import suppress
from dataclasses import dataclass, replace

from pss_desktop.crypto.envelope import Passphrase, TypedSecret, unwrap_slot, wrap_slot
from pss_desktop.crypto.header import PASSPHRASE, RECOVERY, KdfCost, Slot, VaultHeader
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import StorageError, WrongPassphraseError, WrongRecoveryCodeError
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.backups.header_copies import rewrap_backups
from pss_desktop.vault.entrance.header_file import replace_header
from pss_desktop.vault.entrance.header_seen import keep_seen, latest_seen
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class SlotsChanged:
    """The vault opens in the new way. The *unreached* copies still open in the old way."""

    unreached: tuple[CopyElsewhere, ...]


def confirm(keyed: KeyedVault, secret: TypedSecret) -> Slot:
    """Make sure that *secret* opens the vault, and say which slot it opens. Takes about a second.

    Touches no connection, so it may run beside anything. Raises WrongPassphraseError, WrongRecoveryCodeError.
    """
    kind = PASSPHRASE if isinstance(secret, Passphrase) else RECOVERY
    problem: WrongPassphraseError | WrongRecoveryCodeError
    problem = WrongPassphraseError() if kind == PASSPHRASE else WrongRecoveryCodeError()
    for slot in keyed.header.slots_of(kind):
        try:
            unwrap_slot(slot, keyed.header, secret, floor=keyed.machine.floor)
        except (WrongPassphraseError, WrongRecoveryCodeError) as wrong:
            problem = wrong
        else:
            return slot
    raise problem


def change_passphrase(vault: OpenVault, new: Passphrase, *, cost: KdfCost) -> SlotsChanged:
    """Let *new* open the vault and its backups, and no earlier passphrase. Whoever calls has asked for the
    old one, or has unlocked by the recovery code.

    The header before stays beside the new one until that has opened the vault once. Raises a StorageError;
    the old passphrase still works then.
    """
    return SlotsChanged(_replace_slots(vault, _passphrase_slot(vault.keyed, new, cost), "passphrase.changed"))


def change_recovery_code(vault: OpenVault, code: RecoveryCode) -> SlotsChanged:
    """Let *code*, which was shown before, open the vault and its backups, and no earlier code."""
    slot = wrap_slot(vault.keyed.vmk, code, vault_id=vault.header.vault_id, random=vault.machine.random)
    return SlotsChanged(_replace_slots(vault, slot, "recovery.changed"))


def could_be_dearer(header: VaultHeader, cost: KdfCost) -> bool:
    """Whether a passphrase slot costs a guesser less than *cost* would."""
    return any(cost.is_dearer_than(slot.kdf.cost) for slot in header.slots_of(PASSPHRASE))


def strengthen(vault: OpenVault, passphrase: Passphrase, *, cost: KdfCost) -> bool:
    """After an unlock on a machine that allows more: wrap the passphrase's slot at *cost*, never at less."""
    if not could_be_dearer(vault.header, cost):
        return False
    _replace_slots(vault, _passphrase_slot(vault.keyed, passphrase, cost), "passphrase.strengthened")
    return True


def _passphrase_slot(keyed: KeyedVault, passphrase: Passphrase, cost: KdfCost) -> Slot:
    """A slot that has been opened once already: nobody is locked out by a bad bit of memory."""
    machine = keyed.machine
    slot = wrap_slot(
        keyed.vmk,
        passphrase,
        vault_id=keyed.header.vault_id,
        cost=cost,
        floor=machine.floor,
        random=machine.random,
    )
    unwrap_slot(slot, keyed.header, passphrase, floor=machine.floor)
    return slot


def _replace_slots(vault: OpenVault, slot: Slot, act: str) -> tuple[CopyElsewhere, ...]:
    """Put *slot* in the place of all of its kind, here and in the backups."""
    others = tuple(one for one in vault.header.slots if one.kind != slot.kind)
    return put_slots(vault, replace(vault.header, slots=(slot, *others)), act)


def put_slots(vault: OpenVault, changed: VaultHeader, act: str) -> tuple[CopyElsewhere, ...]:
    """Write the header as its slots were *changed*, here and in the backups, and note the *act*.

    Says which copies were not reached. Raises a StorageError; the header before still holds then.
    """
    today = vault.machine.clock.now().date()
    settings = vault.storage.settings
    header = changed.successor(latest_seen(settings), slots=changed.slots, made_on=today)
    replace_header(vault.folder, header, vault.keyed.keys)
    vault.keyed = replace(vault.keyed, header=header)
    with suppress(StorageError):  # it is done, whatever else the disk refuses now
        keep_seen(header, settings)
        vault.storage.audit.append(act)
    return rewrap_backups(vault)
