"""Asks an open vault whether a passphrase is its own; a wrong one costs the same pause as at the door."""

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.services.seat import Seat
from pss_desktop.vault.entrance.attempts import Attempts


class PassphraseCheck:
    """Takes about a second and touches no connection, so it may run beside anything."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def __call__(self, passphrase: str) -> None:
        """Raises WrongPassphraseError with the seconds to wait, TryLaterError while they last."""
        # A command was given the passphrase just before and does not ask again.
        from pss_desktop.vault.key_changes.passphrase_change import confirm  # noqa: PLC0415

        vault = self._seat.vault
        typed = Passphrase(passphrase)
        with Attempts(vault.folder.attempts, vault.machine.clock).guarding(typed):
            confirm(vault.keyed, typed)
