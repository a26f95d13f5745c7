"""Bundles that went by themselves: sealed without a look, inside what somebody had looked at before."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.vault.storage import Storage

_SETTING: Final = "exchange.alone"
_NEWEST: Final = 500


def sealed_alone(storage: Storage, bundles: Iterable[int]) -> None:
    """Nobody looked at *bundles*; inside the caller's transaction."""
    made = {str(key): "" for key in bundles}
    if made:
        kept = {**_stored(storage), **made}
        storage.settings.put(_SETTING, dict(sorted(kept.items(), key=_number)[-_NEWEST:]))


def left_now(storage: Storage, bundle: int) -> None:
    """*bundle* was handed over; inside the caller's transaction."""
    kept = _stored(storage)
    if str(bundle) in kept:
        storage.settings.put(_SETTING, {**kept, str(bundle): to_iso(storage.clock.now())})


def left_alone(storage: Storage, since: datetime) -> int:
    """How many of them were handed over after *since*."""
    return sum(bool(at) and from_iso(at) > since for at in _stored(storage).values())


def _stored(storage: Storage) -> dict[str, str]:
    return dict(storage.settings.get(_SETTING) or {})


def _number(kept: tuple[str, str]) -> int:
    return int(kept[0])
