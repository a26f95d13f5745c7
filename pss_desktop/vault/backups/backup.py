"""Makes backups while the vault stays open; one counts only after it was opened again and read whole."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import (
    BackupDamagedError,
    PssError,
    StorageError,
    StorageFailedError,
    UnsuitablePlaceError,
    VaultDamagedError,
)
from pss_desktop.domain.ids import RecordId
from pss_desktop.files.atomic import fsync_folder, write_atomically
from pss_desktop.files.errors import translate_os_errors, translate_read_errors
from pss_desktop.files.folders import is_folder
from pss_desktop.files.modes import make_private_folder
from pss_desktop.files.removal import remove_folder
from pss_desktop.vault.aside import aside
from pss_desktop.vault.attached.blob_check import broken_files
from pss_desktop.vault.attached.blob_copies import copy_blobs, room_for_copies
from pss_desktop.vault.backups.backup_folder import (
    LIST,
    Backup,
    DigestList,
    free_name,
    list_backups,
    read_backup,
    serialise_list,
)
from pss_desktop.vault.backups.backup_gaps import forget_whole, last_whole, remember_gaps
from pss_desktop.vault.backups.backup_retention import Kept, Room, to_let_go
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere, copies_elsewhere, remember_elsewhere
from pss_desktop.vault.backups.page_copy import copy_database
from pss_desktop.vault.copy_check import CHECKING_PAGES, check_copy, file_digest, read_from_disk
from pss_desktop.vault.database.connection import open_connection
from pss_desktop.vault.entrance.header_file import settle
from pss_desktop.vault.folder import UNFINISHED, VaultFolder, backups_folder
from pss_desktop.vault.kept_damaged import forget_damaged
from pss_desktop.vault.keys.keyed_vault import KeyedVault
from pss_desktop.vault.live_database import LiveDatabase
from pss_desktop.vault.page_macs import check_page_macs
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.vault_settings import VaultSettings

EVERY: Final = timedelta(days=1)

_CENTURY: Final = timedelta(days=36_525)


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that verified, the older ones that went, and whether the vault could remember a stick.

    *lacks*: the records whose attached file is not whole in it, since it is not in the vault either.
    *entries_lost*: of the log, where the vault is damaged and the copy was made anew of what reads.
    """

    backup: Backup
    let_go: tuple[Backup, ...] = ()
    remembered: bool = True
    lacks: tuple[RecordId, ...] = ()
    entries_lost: int | None = None


def back_up(keyed: KeyedVault, live: LiveDatabase, *, to: Path | None = None) -> Slices[BackedUp]:
    """Back up to the usual place, or to the folder *to* (a stick). Call it after a checkpoint, where one can
    be made: a stick takes a copy also of a vault that cannot be written to, which then does not remember it,
    and of one with a bad page, made anew of what reads.

    Raises UnsuitablePlaceError or DiskFullError before anything is begun, VaultDamagedError when the vault
    itself does not verify (on a stick where it can't be made anew either, HistoryLostError too),
    BackupDamagedError when the copy does not, or a StorageError; then nothing is left and no older one goes.
    """
    place = _usual_place(keyed) if to is None else to.absolute()  # it is looked for later, from elsewhere
    if not is_folder(place):
        raise StorageFailedError("ENOENT")
    if _is_within(place, keyed.folder.path.parent):  # it would be listed as one more vault
        raise UnsuitablePlaceError("vaults")
    unfinished = place / f"{UNFINISHED}{keyed.header.whose.hex()}"
    remove_folder(unfinished, inside=place)  # what one that was cut short left: nobody else can be at it now
    keyed.machine.need_room(place, live.size + room_for_copies(keyed.folder.blobs, place))
    with _filling(unfinished) as folder:
        database = VaultFolder(folder).database(keyed.epoch)
        lost = yield from _copied(keyed, live, database, anew=to is not None)
        digests = yield from aside(lambda: _verified(keyed, database), what=CHECKING_PAGES)
        yield from copy_blobs(keyed.folder.blobs, VaultFolder(folder).blobs)  # after what names them
        broken = yield from _lacking(keyed, VaultFolder(folder), opened=to is not None)
        settle(VaultFolder(folder), keyed.header, keyed.keys)
        write_atomically(folder / LIST, serialise_list(digests, keyed.keys.head_mac))
        backup = _finished(folder, place, digests)
    if to is not None:
        remembered = _is_remembered(live, backup)
        return BackedUp(backup, remembered=remembered, lacks=broken, entries_lost=lost)
    forget_damaged(keyed)
    with suppress(PssError):  # the backup is whole, whatever refuses to be written here
        remember_gaps(VaultSettings(live.connection), broken, before=_name_before(keyed, backup))
    return BackedUp(backup, _make_room(keyed, live), lacks=broken)


def _copied(keyed: KeyedVault, live: LiveDatabase, path: Path, *, anew: bool) -> Slices[int | None]:
    """Copy page by page; *anew* where one is bad: then so many entries of the log are gone, else None."""
    try:
        yield from check_page_macs(live.file(), keyed.keys.database)
        yield from copy_database(live.connection, path, keyed.keys.database)
    except VaultDamagedError:
        if not anew:
            raise
    else:
        return None
    # A page is hardly ever bad.
    from pss_desktop.vault.salvage import copy_anew  # noqa: PLC0415

    return (yield from copy_anew(keyed, live.connection, path))


def backups_here(keyed: KeyedVault) -> list[Backup]:
    """This vault's own backups in the usual place, newest first; none that its original made, or a copy."""
    whose = keyed.header.whose
    return [one for one in list_backups(backups_folder(keyed.folder.root)) if one.header.whose == whose]


def copies_to_see_to(keyed: KeyedVault, settings: VaultSettings) -> tuple[CopyElsewhere, ...]:
    """The copies that are left to a person, the oldest first: those that went to a stick, and backups here of
    the vault that this one was restored of, or of what was restored of this one.
    """
    found = list_backups(backups_folder(keyed.folder.root))
    kin = (
        one for one in found if one.digests.vault_id == keyed.id and one.header.whose != keyed.header.whose
    )
    beside = (CopyElsewhere(one.folder, one.made_at) for one in kin)
    return tuple(sorted((*copies_elsewhere(settings), *beside), key=lambda one: one.made_at))


def is_due(keyed: KeyedVault) -> bool:
    """Whether none was made here within a day. One that a wrong clock dated ahead of now counts for none."""
    now = keyed.machine.clock.now()
    return all(abs(now - backup.made_at) >= EVERY for backup in backups_here(keyed))


def is_dated_ahead(made_at: datetime, now: datetime) -> bool:
    """Whether the clock was wrong when a backup was made, or is now: it may be older than its date says."""
    return made_at - now >= EVERY


def remove_backup(backup: Backup) -> None:
    """Remove one for good, as far as a disk allows that."""
    remove_folder(backup.folder, inside=backup.folder.parent)


def _is_within(place: Path, folder: Path) -> bool:
    with translate_read_errors():
        real = place.resolve()
        return any(one.samefile(folder) for one in (real, *real.parents))


def remove_superseded(backups: Iterable[Backup], settings: VaultSettings) -> None:
    """Remove all that a newer one took the place of, also the last with all files. Raises a StorageError."""
    with suppress(PssError):  # that they go matters more than what is remembered of them
        forget_whole(settings)
    for backup in backups:
        remove_backup(backup)


@contextmanager
def _filling(folder: Path) -> Iterator[Path]:
    """A folder that is filled under another name, and is gone again unless it was given its own."""
    with translate_os_errors():
        folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        with suppress(StorageError):  # a stick that was pulled cannot be tidied
            remove_folder(folder, inside=folder.parent)


def _is_remembered(live: LiveDatabase, backup: Backup) -> bool:
    """Remember a backup on a stick. It is whole whether or not the vault can be written to."""
    copy = CopyElsewhere(backup.folder, backup.made_at)
    try:
        remember_elsewhere(VaultSettings(live.connection), copy)
    except PssError:
        return False
    return True


def _usual_place(keyed: KeyedVault) -> Path:
    place = backups_folder(keyed.folder.root)
    make_private_folder(place)
    return place


def _verified(keyed: KeyedVault, path: Path) -> Slices[DigestList]:
    """Read all of the copy by a connection of its own; touches nothing of the open vault."""
    read_from_disk(path)
    found = yield from check_copy(path, keyed.keys.database)
    if found.problems:
        raise BackupDamagedError
    digest = yield from file_digest(path)
    with translate_read_errors():
        size = path.stat().st_size
    return DigestList(
        vault_id=keyed.id,
        epoch=keyed.epoch,
        made_at=keyed.machine.clock.now(),
        head=found.head,
        content=found.content,
        size=size,
        sha256=digest,
    )


def _lacking(keyed: KeyedVault, copy: VaultFolder, *, opened: bool) -> Slices[tuple[RecordId, ...]]:
    """Which files are not whole in the copy, asked of the copy itself: the vault's own pages may be bad."""
    connection = open_connection(copy.database(keyed.epoch), keyed.keys.database, read_only=True)
    try:
        return (yield from broken_files(keyed, connection, copy.blobs, opened=opened))
    finally:
        connection.close()


def _finished(folder: Path, place: Path, digests: DigestList) -> Backup:
    read_backup(folder)
    final = place / free_name(place, digests.made_at.date())
    with translate_os_errors():
        folder.rename(final)
    fsync_folder(place)
    return read_backup(final)


def _kept(backup: Backup, now: datetime) -> Kept:
    """What is dated ahead of now is taken as older than all others, in its own order."""
    made_at = backup.made_at - _CENTURY if is_dated_ahead(backup.made_at, now) else backup.made_at
    return Kept(backup.name, made_at, backup.size)


def _name_before(keyed: KeyedVault, made: Backup) -> str:
    """The name of the one that was made last before *made*; empty where there is none."""
    now = keyed.machine.clock.now()
    others = (_kept(one, now) for one in backups_here(keyed) if one.name != made.name)
    last = max(others, key=lambda one: (one.taken_at, one.name), default=None)
    return "" if last is None else last.name


def _make_room(keyed: KeyedVault, live: LiveDatabase) -> tuple[Backup, ...]:
    backups = backups_here(keyed)
    taken = sum(one.size for one in backups)
    free = keyed.machine.free_bytes(backups_folder(keyed.folder.root))
    room = Room(vault=live.size, free_without_backups=free + taken)
    now = keyed.machine.clock.now()
    names = {one.name for one in to_let_go([_kept(backup, now) for backup in backups], room)}
    names.discard(last_whole(VaultSettings(live.connection)))
    gone = tuple(one for one in backups if one.name in names)
    for one in gone:
        remove_backup(one)
    return gone
