"""Reads the audit log: who opened what and when, as object ids and never as note text."""

from collections.abc import Generator

from pss_desktop.domain.progress import Progress
from pss_desktop.vault.audit import AuditEntry
from pss_desktop.vault.open_vault import OpenVault

__all__ = ["AuditEntry", "Auditing"]


class Auditing:
    """The audit of the open vault."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def page(self, before: int | None = None, count: int = 100) -> tuple[AuditEntry, ...]:
        """Entries, newest first; *before* is the number of the last one shown."""
        return self._vault.storage.audit.page(before, count)

    def verify(self) -> Generator[Progress, None, bool]:
        """Compute the chain of hashes again; tells whether it holds from the first entry to the last."""
        return self._vault.storage.audit.verify()
