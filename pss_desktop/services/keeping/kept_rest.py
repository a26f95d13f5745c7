"""What lies beside the vault of entries that could not be read, until a person lets it go."""

from contextlib import suppress
from typing import Final

from pss_desktop.domain.errors import PssError, ReadOnlyVaultError
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.kept_damaged import forget_lost_wals

KEPT_REST: Final = "kept_rest"
"""The kind that :class:`Change` names when it went."""


class KeptRest:
    """The files that opening left; they may hold what was written last, and nowhere else."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def files(self) -> tuple[str, ...]:
        """Their names in the vault's folder; none where there are none."""
        return tuple(path.name for path in self._seat.vault.lost_wals)

    def remove(self) -> None:
        """Remove them for good. Raises ReadOnlyVaultError or a StorageError."""
        vault = self._seat.vault
        if vault.read_only:
            raise ReadOnlyVaultError
        there = len(vault.lost_wals)
        try:
            forget_lost_wals(vault.keyed)
        finally:
            if len(vault.lost_wals) < there:  # the disk may have refused one of them
                self._went()

    def _went(self) -> None:
        with suppress(PssError):  # they are gone, whatever refuses to be written here
            self._seat.storage.audit.append("rest.removed")
        self._deeds.tell(Change(frozenset({KEPT_REST})))
