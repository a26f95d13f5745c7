"""The doors whose lock is loaded late: ciphers and the database wait until the first window is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pss_desktop.domain.clock import Clock
from pss_desktop.services.entrance.vault_list import NewVault, Opening, VaultList

if TYPE_CHECKING:
    from pss_desktop.presenters.runner import Slices
    from pss_desktop.services.entrance.unlocking import Created, FoundBackup, Unlocking
    from pss_desktop.services.workspace import Workspace
    from pss_desktop.services.writing.changes import Deliver
    from pss_desktop.vault.entrance.listing import VaultEntry

MakeUnlocking = Callable[[Path, Clock, "Deliver"], "Unlocking"]


def on_this_computer(root: Path, clock: Clock, deliver: Deliver) -> Unlocking:
    """The real thing, at a key derivation as dear as this computer can bear."""
    # A start-up import put off on purpose: cryptography and sqlcipher3 come after the first paint.
    from pss_desktop.services.entrance.unlocking import Unlocking  # noqa: PLC0415
    from pss_desktop.services.writing.changes import Changes  # noqa: PLC0415

    return Unlocking.on_this_computer(root, clock, Changes(deliver))


class LateDoors:
    """Everything but :meth:`entries` is called on the vault thread."""

    def __init__(
        self, root: Path, clock: Clock, deliver: Deliver, make: MakeUnlocking = on_this_computer
    ) -> None:
        self._root = root
        self._clock = clock
        self._deliver = deliver
        self._make = make
        self._made: Unlocking | None = None

    def entries(self) -> Sequence[VaultEntry]:
        return VaultList(self._root).entries()

    def load(self) -> Unlocking:
        """Load what opens vaults; the first call takes a moment."""
        if self._made is None:
            self._made = self._make(self._root, self._clock, self._deliver)
        return self._made

    def offer_passphrase(self, count: int) -> str:
        return self.load().offer_passphrase(count)

    def create(self, new: NewVault) -> Created:
        return self.load().create(new)

    def unlock(self, entry: VaultEntry, passphrase: str, *, opening: Opening = Opening.NORMAL) -> Workspace:
        return self.load().unlock(entry, passphrase, opening=opening)

    def unlock_with_recovery(
        self, entry: VaultEntry, code: str, *, opening: Opening = Opening.NORMAL
    ) -> Workspace:
        return self.load().unlock_with_recovery(entry, code, opening=opening)

    def rescuing(self, entry: VaultEntry, passphrase: str) -> Slices[Workspace]:
        return self.load().rescuing(entry, passphrase)

    def rescuing_with_recovery(self, entry: VaultEntry, code: str) -> Slices[Workspace]:
        return self.load().rescuing_with_recovery(entry, code)

    def backups(self, place: Path | None = None) -> Sequence[FoundBackup]:
        return self.load().backups(place)

    def practising(self, language: str) -> Slices[Workspace]:
        """Open the practice vault, in the words of *language*, and make it where there is none."""
        # Only who practises loads its people and its words.
        from pss_desktop.desktop.paths import resource  # noqa: PLC0415
        from pss_desktop.services.practice.practice import Practice  # noqa: PLC0415
        from pss_desktop.services.practice.samples import Samples  # noqa: PLC0415

        samples = Samples.load(resource("samples"), language)
        return Practice(self._root, self.load(), self._clock).opening(samples)

    def restoring(self, backup: Path, passphrase: str) -> Slices[Workspace]:
        return self.load().restoring(backup, passphrase)

    def restoring_with_recovery(self, backup: Path, code: str) -> Slices[Workspace]:
        return self.load().restoring_with_recovery(backup, code)
