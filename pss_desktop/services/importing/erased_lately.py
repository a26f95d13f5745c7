"""How many erasures counted within a day though nobody was asked: many small bundles make many."""

from datetime import datetime, timedelta
from typing import Final

from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.vault.vault_settings import VaultSettings

WITHIN: Final = timedelta(days=1)

_SETTING: Final = "erasures.lately"


class ErasedLately:
    """Writers call it inside a transaction of their own."""

    def __init__(self, settings: VaultSettings) -> None:
        self._settings = settings

    def count(self, now: datetime) -> int:
        """How many in the day before *now*; a clock that was put back forgets none."""
        return sum(number for _, number in self._lately(now))

    def add(self, number: int, now: datetime) -> None:
        """Another bundle erased so many."""
        if number:
            kept = [(to_iso(at), count) for at, count in (*self._lately(now), (now, number))]
            self._settings.put(_SETTING, kept)

    def _lately(self, now: datetime) -> list[tuple[datetime, int]]:
        kept = ((from_iso(at), number) for at, number in self._settings.get(_SETTING) or ())
        return [(at, number) for at, number in kept if now - at < WITHIN]
