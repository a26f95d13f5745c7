"""What a person chose for this vault: the name that colleagues see, and when and how it locks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preferences:
    """*lock_minutes* is 1 to 15; the idle lock can't be switched off."""

    person_name: str
    lock_minutes: int = 5
    shift_lock: bool = False


class PreferenceBook:
    """Reads and keeps the preferences in the vault's settings."""

    def load(self) -> Preferences:
        """What was chosen, or the defaults."""
        raise NotImplementedError

    def keep(self, preferences: Preferences) -> None:
        """Raises InvalidFieldsError for an empty name or minutes outside 1 to 15."""
        raise NotImplementedError
