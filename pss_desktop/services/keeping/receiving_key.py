"""The device's receiving key as text, so that its owner can open what was sent without this program."""

from collections.abc import Callable
from dataclasses import dataclass

from pss_desktop.services.preferences import SETTING
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds


@dataclass(frozen=True, slots=True, repr=False)
class ShownKey:
    """``AGE-SECRET-KEY-PQ-1...`` and the recipient that goes with it. Whoever has *text* reads everything
    that was and will be sent to this device.
    """

    text: str
    recipient: str


class ReceivingKey:
    """Gives out the private half after the passphrase, and notes that it did."""

    def __init__(self, seat: Seat, deeds: Deeds, check: Callable[[str], None]) -> None:
        self._seat = seat
        self._deeds = deeds
        self._check = check

    @property
    def recipient(self) -> str:
        """``age1pq1...``: what others seal to; no secret."""
        return self._seat.storage.identity.device_keys.receiving.recipient.text

    def show(self, passphrase: str) -> ShownKey:
        """Raises WrongPassphraseError, or a StorageError where it cannot be noted; nothing is given then."""
        self._check(passphrase)
        with self._deeds.deed(Change(frozenset({SETTING}))):
            self._seat.storage.audit.append("receiving_key.shown")
        identity = self._seat.storage.identity.device_keys.receiving
        return ShownKey(identity.text(), identity.recipient.text)
