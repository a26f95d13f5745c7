"""Reads the audit log: who opened what and when, as object ids and never as note text."""

from dataclasses import dataclass
from datetime import datetime

from pss_desktop.services.paging import Page, PageKey


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit: an act's stable word, when, and the hex id of its object ('' for none)."""

    number: int
    at: datetime
    act: str
    object_id: str


class Auditing:
    """The audit of the open vault."""

    def page(self, after: PageKey | None = None, count: int = 100) -> Page[AuditEntry]:
        """Entries, newest first."""
        raise NotImplementedError

    def verify(self) -> bool:
        """Whether the chain of hashes holds from the first entry to the last."""
        raise NotImplementedError
