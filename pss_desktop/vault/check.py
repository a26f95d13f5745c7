"""'Check my vault': reads every part and says which do not hold; views that differ are built again.

Where pages are damaged, and none of them holds records, the database is made anew of the rest.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.errors import (
    DiskFullError,
    HistoryLostError,
    MalformedOperationError,
    OlderVaultError,
    StorageError,
    VaultDamagedError,
    VaultInUseError,
)
from pss_desktop.domain.ids import RecordId
from pss_desktop.files.removal import remove_file
from pss_desktop.vault.aside import aside
from pss_desktop.vault.attached.blob_check import broken_files
from pss_desktop.vault.backups.page_copy import copy_database
from pss_desktop.vault.copy_check import CHECKING_PAGES, CopyFound, check_copy, read_whole
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal_check import lost_words
from pss_desktop.vault.kept_damaged import forget_damaged
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.page_macs import check_page_macs
from pss_desktop.vault.salvage import salvage
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.views.search_check import unfindable_rows

COPY: Final = ".part-check"
"""What a crash leaves of it is cleared away at the next opening, as every .part- file is."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found. *differing*: so many rows were not as the journal says, or could not be found.

    *pages_replaced*: the file was damaged where it holds no records, and was made anew; so many
    *entries_lost* of the log by that.
    *files*: the records whose attached file is missing a piece or has one that does not verify.
    """

    checked_at: datetime
    operations: int
    problems: frozenset[Part]
    differing: int = 0
    views_repaired: bool = False
    pages_replaced: bool = False
    entries_lost: int = 0
    files: tuple[RecordId, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong now; views that were repaired are not."""
        return not self.problems


def check_vault(vault: OpenVault) -> Slices[CheckReport]:
    """Check everything; the vault stays usable between the slices. Damage is reported, never raised.

    The parts that cannot be sliced run over a copy, on a thread of their own; where there is no room for one,
    or the vault is damaged or open for reading only, they hold the vault for some seconds.
    """
    with suppress(VaultDamagedError):
        vault.checkpoint()
    problems = yield from _pages(vault)
    lost = (yield from _replaced(vault)) if Part.PAGES in problems and not vault.read_only else None
    if lost is not None:
        problems = yield from _pages(vault)
    if not vault.holds_what_the_head_says():
        problems.add(Part.HEAD)
    files = yield from _files(vault, problems)
    differing = yield from _views(vault, problems)
    repaired = bool(Part.VIEWS in problems and problems <= {Part.VIEWS, Part.FILES} and not vault.read_only)
    if repaired:
        yield from vault.storage.rebuild(anew=True)
        problems.remove(Part.VIEWS)
    if not problems and lost is None and not vault.read_only:
        forget_damaged(vault.keyed)
    return CheckReport(
        checked_at=vault.machine.clock.now(),
        operations=_operations(vault),
        problems=frozenset(problems),
        differing=differing,
        views_repaired=repaired,
        pages_replaced=lost is not None,
        entries_lost=lost or 0,
        files=files,
    )


def _operations(vault: OpenVault) -> int:
    try:
        return vault.storage.journal.local_head().count
    except VaultDamagedError:
        return 0


def _pages(vault: OpenVault) -> Slices[set[Part]]:
    """The page MACs, then what the pages hold."""
    try:
        yield from check_page_macs(vault.live.file(), vault.keyed.keys.database)
    except VaultDamagedError:
        return {Part.PAGES} | (yield from _contents(vault, damaged=True))
    return set((yield from _contents(vault, damaged=False)))


def _replaced(vault: OpenVault) -> Slices[int | None]:
    """Make the database anew of what is no view; how many entries of the log were lost by that, None where it
    could not be done.
    """
    try:
        return (yield from salvage(vault.keyed, vault.live))
    except (VaultDamagedError, HistoryLostError, VaultInUseError, StorageError):
        return None


def _contents(vault: OpenVault, *, damaged: bool) -> Slices[frozenset[Part]]:
    """Page structure, chains, commitments and signatures."""
    if not damaged and not vault.read_only:
        try:
            found = yield from _by_a_copy(vault)
        except DiskFullError:
            pass
        else:
            return found.problems
    try:
        found = yield from read_whole(vault.live.connection, signatures=True)
    except VaultDamagedError:
        return frozenset({Part.PAGES})
    return found.problems


def _by_a_copy(vault: OpenVault) -> Slices[CopyFound]:
    key = vault.keyed.keys.database
    path = vault.folder.path / COPY
    vault.machine.need_room(path.parent, vault.live.size)
    try:
        yield from copy_database(vault.live.connection, path, key)
        return (yield from aside(lambda: check_copy(path, key, signatures=True), what=CHECKING_PAGES))
    finally:
        remove_file(path)


def _files(vault: OpenVault, problems: set[Part]) -> Slices[tuple[RecordId, ...]]:
    """Open every piece of every attached file; the records whose file does not hold."""
    try:
        broken = yield from broken_files(vault.keyed, vault.live.connection, vault.folder.blobs, opened=True)
    except VaultDamagedError:
        problems.add(Part.PAGES)
        return ()
    if broken:
        problems.add(Part.FILES)
    return broken


def _beside_the_journal(vault: OpenVault, problems: set[Part]) -> Slices[None]:
    """Follow the audit, and see whether the settings can be read."""
    if not vault.storage.settings.read():
        problems |= {Part.PAGES, Part.SETTINGS}
    try:
        if not (yield from vault.storage.audit.verify()):
            problems.add(Part.AUDIT)
    except VaultDamagedError:
        problems |= {Part.PAGES, Part.AUDIT}


def _views(vault: OpenVault, problems: set[Part]) -> Slices[int]:
    """Compare the rows with the journal; the number of rows that differ."""
    yield from _beside_the_journal(vault, problems)
    try:
        if (yield from lost_words(vault.live.connection, own=vault.identity.device)):
            problems.add(Part.PAYLOADS)
        if Part.SETTINGS in problems:  # they say what is hidden, so nobody knows what the rows should be
            return 0
        if not vault.read_only:  # what came from others and a lock cut short is no difference
            yield from vault.storage.arrivals.take_in()
        differing = yield from _differing(vault)
    except VaultDamagedError:
        problems.add(Part.PAGES)
        return 0
    except MalformedOperationError:
        problems.add(Part.JOURNAL)
        return 0
    if differing:
        problems.add(Part.VIEWS)
    return differing


def _differing(vault: OpenVault) -> Slices[int]:
    """None in a vault of an older release: it had fewer views, and reading adds none."""
    try:
        differing = len((yield from vault.storage.projection.compare()))
        if not vault.storage.needs_rebuild():
            differing += yield from unfindable_rows(vault.live.connection)
    except OlderVaultError:
        return 0
    return differing
