"""Where the person was before the lock, so that unlocking brings them back to the same letter."""

from dataclasses import dataclass


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

    def remember(self, place: Place) -> None:
        """Keep *place* for the next unlock."""
        raise NotImplementedError

    def last(self) -> Place | None:
        """The place kept last; None in a vault that was never locked from a screen."""
        raise NotImplementedError
