"""Whether the vault notes that something leaves it, and where it may leave unnoted."""

from collections.abc import Callable

from pss_desktop.domain.errors import ReadOnlyVaultError, StorageError, VaultDamagedError
from pss_desktop.services.seat import Seat


def note_leaving(seat: Seat, note: Callable[[], None], *, needed: bool = True) -> bool:
    """Do *note* in one transaction; gives whether that could be written.

    What reads of a vault that is open for reading must be able to leave, so there nothing is *needed*. Else
    raises a StorageError or VaultDamagedError where the note is; then it must not leave.
    """
    try:
        with seat.storage.connection.transaction():
            note()
    except (StorageError, ReadOnlyVaultError, VaultDamagedError):
        if needed and not seat.vault.read_only:
            raise
        return False
    return True
