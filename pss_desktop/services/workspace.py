"""An open vault as the screens see it: every service bound to it, and the one way to close it."""

from dataclasses import dataclass

from pss_desktop.services.auditing import Auditing
from pss_desktop.services.changes import Changes
from pss_desktop.services.clients import Clients
from pss_desktop.services.drafts import Drafts
from pss_desktop.services.finder import Finder
from pss_desktop.services.notes import Notes
from pss_desktop.services.place import LastPlace
from pss_desktop.services.preferences import PreferenceBook
from pss_desktop.services.safekeeping import Safekeeping
from pss_desktop.services.signing import Signing
from pss_desktop.services.today import Today


@dataclass(frozen=True, slots=True)
class Workspace:
    """Made by unlocking only. All services share one connection and belong to the vault thread."""

    name: str
    clients: Clients
    notes: Notes
    drafts: Drafts
    finder: Finder
    today: Today
    signing: Signing
    safekeeping: Safekeeping
    audit: Auditing
    changes: Changes
    place: LastPlace
    preferences: PreferenceBook

    def close(self) -> None:
        """Put the journal's head outside, checkpoint, and close the vault."""
        raise NotImplementedError
