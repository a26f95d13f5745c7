"""An open vault as the screens see it: every service bound to it, and the one way to close it."""

from dataclasses import dataclass
from typing import Self

from pss_desktop.services.auditing import Auditing
from pss_desktop.services.backups import Backups
from pss_desktop.services.changes import Changes
from pss_desktop.services.clients import Clients
from pss_desktop.services.deeds import Deeds
from pss_desktop.services.drafts import Drafts
from pss_desktop.services.finder import Finder
from pss_desktop.services.notes import Notes
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.place import LastPlace
from pss_desktop.services.preferences import PreferenceBook
from pss_desktop.services.safekeeping import Safekeeping
from pss_desktop.services.signing import Signing, check_passphrase
from pss_desktop.services.today import Today
from pss_desktop.services.upkeep import Upkeep
from pss_desktop.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class Workspace:
    """Made by unlocking only. All services share one connection and belong to the vault thread."""

    vault: OpenVault
    clients: Clients
    notes: Notes
    drafts: Drafts
    finder: Finder
    today: Today
    signing: Signing
    safekeeping: Safekeeping
    upkeep: Upkeep
    audit: Auditing
    changes: Changes
    place: LastPlace
    preferences: PreferenceBook

    @classmethod
    def of(cls, vault: OpenVault, changes: Changes, passphrases: Passphrases) -> Self:
        """Bind every service to *vault*."""
        deeds = Deeds(vault, changes)
        drafts = Drafts(vault, changes)
        signing = Signing(lambda typed: check_passphrase(vault, typed), vault.machine.clock)
        clients = Clients(vault, deeds)
        notes = Notes(vault, deeds, drafts, signing)
        preferences = PreferenceBook(vault, deeds)
        backups = Backups(vault, deeds)
        return cls(
            vault=vault,
            clients=clients,
            notes=notes,
            drafts=drafts,
            finder=Finder(vault, clients),
            today=Today(vault, deeds, notes=notes, signing=signing, preferences=preferences, backups=backups),
            signing=signing,
            safekeeping=Safekeeping(vault, deeds, backups, passphrases),
            upkeep=Upkeep(vault, backups),
            audit=Auditing(vault),
            changes=changes,
            place=LastPlace(vault),
            preferences=preferences,
        )

    @property
    def name(self) -> str:
        """The vault's plain name, as its owner chose it."""
        return self.vault.header.name

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: the vault was opened so because it is damaged."""
        return self.vault.read_only

    def close(self) -> None:
        """Put the journal's head outside, checkpoint, and close the vault; a second time does nothing."""
        self.vault.close()
