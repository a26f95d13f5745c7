"""Erases for good: the words in the vault, then the backups that still hold them; sticks are named."""

from dataclasses import dataclass

from pss_desktop.domain.errors import LegalHoldError, NotAllowedError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.process_note import private_scope
from pss_desktop.vault.backups.backup import (
    BackedUp,
    back_up,
    backups_here,
    copies_to_see_to,
    remove_superseded,
)
from pss_desktop.vault.backups.backup_folder import Backup
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.kept_damaged import forget_lost_wals
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import Slices


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone from this machine. The *copies_elsewhere* still hold it until a person sees to them.

    On flash storage old blocks may survive any deletion; there a new vault key, a new passphrase and an
    encrypted disk help together.
    """

    records: int
    backup: Backup
    copies_elsewhere: tuple[CopyElsewhere, ...]


def erase_scope(vault: OpenVault, scope: ScopeId) -> Slices[Erased]:
    """Erase everything of a case that can be, with the private notes about it.

    Cut short, it goes on where it stopped when asked again, or in :func:`finish_erasing`.

    Raises LegalHoldError before anything is gone; a StorageError when the new backup cannot be made: then the
    words are gone from the vault and still in the older backups.
    """
    yield from vault.sweep_blobs()  # so that what is named now is no longer taken for new
    private = private_scope(vault.identity.person, ClientId(RecordId(scope)))
    records = yield from vault.storage.erasure.erase_scope(scope)
    records += yield from vault.storage.erasure.erase_scope(private)
    erased = yield from _after_erasing(vault, records)
    for gone in (scope, private):
        vault.storage.erasure.finished(gone)
    return erased


def finish_erasing(vault: OpenVault) -> Slices[tuple[ScopeId, ...]]:
    """Finish what a lock or a crash cut short: its records are in no list any more, and nobody could ask
    again. Returns the cases that are erased now; one that may not be erased any more stays as it is.
    """
    finished: list[ScopeId] = []
    for scope in vault.storage.erasure.begun():
        if scope not in vault.storage.erasure.begun():
            continue  # the private notes went with their client
        try:
            yield from erase_scope(vault, scope)
        except (LegalHoldError, NotAllowedError):
            yield from renew_backups(vault)
            vault.storage.erasure.finished(scope)
        else:
            finished.append(scope)
    return tuple(finished)


def renew_backups(vault: OpenVault) -> Slices[BackedUp]:
    """Make a backup of what is left, and once it has verified let every older one on this machine go, and
    what is kept of entries that could not be read: the erased words may stand in it.
    """
    older = backups_here(vault.keyed)
    made = yield from back_up(vault.keyed, vault.live)
    remove_superseded(older, vault.storage.settings)
    forget_lost_wals(vault.keyed)
    return BackedUp(made.backup, tuple(older))


def _after_erasing(vault: OpenVault, records: int) -> Slices[Erased]:
    yield from vault.sweep_blobs()
    vault.checkpoint()  # until then the old pages stand in the -wal file
    made = yield from renew_backups(vault)
    return Erased(records, made.backup, copies_to_see_to(vault.keyed, vault.storage.settings))
