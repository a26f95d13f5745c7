"""Reads the audit log: who opened what and when, as object ids and never as note text."""

from collections.abc import Generator

from pss_desktop.domain.progress import Progress
from pss_desktop.vault.audit import AuditEntry, AuditLog

__all__ = ["AuditEntry", "Auditing"]


class Auditing:
    """The audit of the open vault."""

    def __init__(self, log: AuditLog) -> None:
        self._log = log

    def page(self, before: int | None = None, count: int = 100) -> tuple[AuditEntry, ...]:
        """Entries, newest first; *before* is the number of the last one shown."""
        return self._log.page(before, count)

    def verify(self) -> Generator[Progress, None, bool]:
        """Compute the chain of hashes again; tells whether it holds from the first entry to the last."""
        return self._log.verify()
