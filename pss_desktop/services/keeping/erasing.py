"""Erases a client for good: every word, and the backups on this computer that still hold them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.services.clients.clients import CLIENT, IDENTITY
from pss_desktop.services.files.files import FILE
from pss_desktop.services.keeping.backups import BACKUP
from pss_desktop.services.place import LastPlace
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.erasure import erase_scope, finish_erasing
from pss_desktop.vault.slices import Slices

_KINDS: Final = frozenset({CLIENT, IDENTITY, SESSION_NOTE, DRAFT, FILE, BACKUP})


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased for good, and which copies elsewhere a person must still see to."""

    client: ClientId
    records: int
    copies_elsewhere: tuple[CopyElsewhere, ...]


class Erasing:
    """The one deed that can't be undone; it asks for the passphrase every time."""

    def __init__(self, seat: Seat, deeds: Deeds, place: LastPlace, check: Callable[[str], None]) -> None:
        self._seat = seat
        self._deeds = deeds
        self._place = place
        self._check = check

    def erase(self, client: ClientId, passphrase: str, *, origin: object = None) -> Slices[Erased]:
        """Erase *client*; cut short, it goes on where it stopped after the next unlock.

        Raises WrongPassphraseError and LegalHoldError before anything is gone; a StorageError when the new
        backup can't be made, with the words gone from the vault and still in older backups.
        """
        self._check(passphrase)
        self._place.forget()
        try:
            erased = yield from erase_scope(self._seat.vault, ScopeId(client))
            self._seat.storage.audit.append("client.erased", client)
        finally:
            self._deeds.tell(Change(_KINDS, client, origin))
        return Erased(client, erased.records, erased.copies_elsewhere)

    def is_unfinished(self) -> bool:
        """Whether an erasure was cut short by a lock or a crash."""
        return bool(self._seat.storage.erasure.begun())

    def finish(self) -> Slices[None]:
        """Finish what was cut short; the passphrase was given for it then. Raises a StorageError."""
        try:
            for scope in (yield from finish_erasing(self._seat.vault)):
                self._seat.storage.audit.append("client.erased", scope)
        finally:
            self._deeds.tell(Change(_KINDS))
