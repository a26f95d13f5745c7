"""Leaves the vault in the programme's keeping, for the day on which every secret of its owner is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from pss_desktop.crypto.age import HybridRecipient
from pss_desktop.domain.exchange_errors import NoProgrammeError
from pss_desktop.services.preferences import SETTING
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.roster import SignedRoster
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.key_changes.escrow import in_keeping_of, leave_in_keeping, take_back


class Keeping(StrEnum):
    """Who opens this vault besides its owner."""

    NOBODY = "nobody"
    PROGRAMME = "programme"
    """Whoever holds the key that the programme names now."""
    SOMEBODY_ELSE = "somebody_else"
    """The holder of another key: of an earlier one of the programme, say, or of one given by hand."""


@dataclass(frozen=True, slots=True)
class EscrowState:
    """How it stands. *programme* is the name of the one that offers to keep vaults; empty: none does."""

    keeping: Keeping
    programme: str

    @property
    def can_be_left(self) -> bool:
        """Whether the programme offers what is not so already."""
        return bool(self.programme) and self.keeping is not Keeping.PROGRAMME


@dataclass(frozen=True, slots=True)
class EscrowChanged:
    """It is done. The backups that were not *reached* open as they did before."""

    unreached: tuple[str, ...]


class Escrow:
    """Off until the owner says so. Both ways ask for the passphrase."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        check: Callable[[str], None],
        roster: Callable[[], SignedRoster | None],
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._check = check
        self._roster = roster

    def state(self) -> EscrowState:
        """Raises MistypedKeyError or WeakKeyError where the programme names something that is no key."""
        offered, keeper = self._offered(), in_keeping_of(self._seat.vault)
        roster = self._roster()
        name = roster.roster.name if roster is not None and offered is not None else ""
        if not self._seat.vault.header.escrows:
            return EscrowState(Keeping.NOBODY, name)
        same = keeper is not None and keeper == offered
        return EscrowState(Keeping.PROGRAMME if same else Keeping.SOMEBODY_ELSE, name)

    def leave(self, passphrase: str, recipient: str = "") -> EscrowChanged:
        """Let the holder of the programme's key, or of the one given, open this vault and its backups.

        Raises NoProgrammeError where none is named, MistypedKeyError, WeakKeyError, WrongPassphraseError or
        a StorageError; nothing changes then.
        """
        keeper = HybridRecipient.from_text(recipient) if recipient else self._offered()
        if keeper is None:
            raise NoProgrammeError
        self._check(passphrase)
        return self._told(leave_in_keeping(self._seat.vault, keeper).unreached)

    def take_back(self, passphrase: str) -> EscrowChanged:
        """Let nobody else open this vault. Raises WrongPassphraseError or a StorageError."""
        self._check(passphrase)
        return self._told(take_back(self._seat.vault).unreached)

    def _told(self, unreached: tuple[CopyElsewhere, ...]) -> EscrowChanged:
        self._deeds.tell(Change(frozenset({SETTING})))
        return EscrowChanged(tuple(str(one.folder) for one in unreached))

    def _offered(self) -> HybridRecipient | None:
        roster = self._roster()
        text = "" if roster is None else roster.roster.policy.escrow_recipient
        return HybridRecipient.from_text(text) if text else None
