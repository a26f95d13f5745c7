"""Reads the audit log: who opened what and when, as object ids and never as note text."""

from pss_desktop.services.seat import Seat
from pss_desktop.vault.audit import AuditEntry
from pss_desktop.vault.slices import Slices

__all__ = ["AuditEntry", "Auditing"]


class Auditing:
    """The audit of the open vault."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def page(self, before: int | None = None, count: int = 100) -> tuple[AuditEntry, ...]:
        """Entries, newest first; *before* is the number of the last one shown."""
        return self._seat.storage.audit.page(before, count)

    def verify(self) -> Slices[bool]:
        """Compute the chain of hashes again; tells whether it holds from the first entry to the last."""
        return self._seat.storage.audit.verify()
