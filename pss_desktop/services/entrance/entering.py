"""Enters a vault whose door is open: its services, and a dearer key where computers got faster."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import date, timedelta
from typing import Final

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost
from pss_desktop.domain.errors import NotEnoughMemoryError, StorageError
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.seat import Seat
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.entrance.door import Door
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.lifecycle import entering
from pss_desktop.vault.slices import Slices, finish

MEASURED_EVERY: Final = timedelta(days=180)

_MEASURED: Final = "measured_on"


class Entering:
    """The second half of unlocking; light, for a command loads it while the keys are derived."""

    def __init__(self, changes: Changes, passphrases: Passphrases, *, measure: Callable[[], KdfCost]) -> None:
        self._changes = changes
        self._passphrases = passphrases
        self._measure = measure

    def enter(self, door: Door) -> Workspace:
        """The workspace behind *door*. Raises what unlocking raises once the secret was right."""
        return finish(self.entering(door))

    def entering(self, door: Door) -> Slices[Workspace]:
        """The same in slices, for a door behind which the file is made anew first."""
        with ExitStack() as on_failure:
            vault = yield from entering(door)
            on_failure.callback(vault.close)
            if isinstance(door.secret, Passphrase):
                self._strengthen(vault, door.secret)
            workspace = self.workspace(vault, by_code=not isinstance(door.secret, Passphrase))
            on_failure.pop_all()
        return workspace

    def workspace(self, vault: OpenVault, *, by_code: bool = False) -> Workspace:
        """The services of an open vault."""
        return Workspace(Seat(vault, by_code=by_code), self._changes, self._passphrases)

    def _strengthen(self, vault: OpenVault, passphrase: Passphrase) -> None:
        """Twice a year measure this computer, and let a guess cost more where it got faster."""
        today = vault.machine.clock.now().date()
        if vault.read_only or today - _measured_on(vault) < MEASURED_EVERY:
            return
        # Most days in the year nothing is measured.
        from pss_desktop.vault.key_changes.passphrase_change import strengthen  # noqa: PLC0415

        with suppress(StorageError, NotEnoughMemoryError):
            vault.storage.settings.put(_MEASURED, today.isoformat())
            strengthen(vault, passphrase, cost=self._measure())


def _measured_on(vault: OpenVault) -> date:
    kept = vault.storage.settings.get(_MEASURED)
    return vault.header.calibrated_on if kept is None else date.fromisoformat(kept)
