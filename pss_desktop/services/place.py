"""Where the person was before the lock, so that unlocking brings them back to the same letter."""

from dataclasses import asdict, dataclass
from typing import Final

from pss_desktop.vault.open_vault import OpenVault

_SETTING: Final = "place"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen by its stable word, the client or record shown there (hex ids), the field, and the cursor."""

    screen: str
    client: str = ""
    record: str = ""
    field: str = ""
    cursor: int = 0


class LastPlace:
    """Kept inside the vault, as everything about a client is."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def remember(self, place: Place) -> None:
        """Keep *place* for the next unlock."""
        self._vault.storage.settings.put(_SETTING, asdict(place))

    def last(self) -> Place | None:
        """The place kept last; None in a vault that was never locked from a screen."""
        kept = self._vault.storage.settings.get(_SETTING)
        return None if kept is None else Place(**kept)
