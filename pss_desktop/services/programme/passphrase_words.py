"""How many random words this vault's person is offered: more where they oversee what others do."""

from contextlib import suppress
from typing import Final

from pss_desktop.domain.errors import StorageError
from pss_desktop.domain.passphrase import WORDS_FOR_OVERSEEING, WORDS_OFFERED
from pss_desktop.domain.roles import OVERSEEING
from pss_desktop.services.preferences import is_practice
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.vault.storage import Storage

_SETTING: Final = "longer_passphrase"


class PassphraseWords:
    """Knows whether the passphrase that opens the vault now was chosen with this in mind."""

    def __init__(self, seat: Seat, rosters: RosterShelf) -> None:
        self._seat = seat
        self._rosters = rosters

    def wanted(self) -> int:
        """So many are offered."""
        return WORDS_FOR_OVERSEEING if self._oversees() else WORDS_OFFERED

    def are_too_few(self) -> bool:
        """Whether the person oversees others by now, under a passphrase that was chosen before."""
        settings = self._seat.storage.settings
        return self._oversees() and not settings.get(_SETTING) and not is_practice(settings)

    def note(self, passphrase: str) -> None:
        """Remember how *passphrase* was chosen."""
        note_length(self._seat.storage, passphrase, chosen_for_it=self._oversees())

    def _oversees(self) -> bool:
        current = self._rosters.current()
        return current is not None and current.roster.role(self._seat.storage.identity.person) in OVERSEEING


def note_length(storage: Storage, passphrase: str, *, chosen_for_it: bool = False) -> None:
    """Remember of a new *passphrase* whether it is as long as one who oversees others needs it.

    It opens the vault already: a disk that takes no more than that only leaves the recommendation standing.
    """
    long = chosen_for_it or len(passphrase.split()) >= WORDS_FOR_OVERSEEING
    if long != bool(storage.settings.get(_SETTING)):
        with suppress(StorageError), storage.connection.transaction():
            storage.settings.put(_SETTING, value=long)
