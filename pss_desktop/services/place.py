"""Where the person was before the lock, so that unlocking brings them back to the same letter."""

from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Final

from pss_desktop.domain.errors import StorageError
from pss_desktop.services.seat import Seat

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

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def remember(self, place: Place) -> None:
        """Keep *place* for the next unlock; a full disk or a vault that is only read holds up no lock."""
        if not self._seat.vault.read_only:
            with suppress(StorageError):
                self._seat.storage.settings.put(_SETTING, asdict(place))

    def last(self) -> Place | None:
        """The place kept last; None in a vault that was never locked from a screen."""
        kept = self._seat.storage.settings.get(_SETTING)
        return None if kept is None else Place(**kept)

    def forget(self) -> None:
        """Begin at Today next time: what the place was about is gone."""
        self._seat.storage.settings.remove(_SETTING)
