"""Stand-ins for what a machine brings: time, chance, keys. Each is a full implementation, not a mock."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

NOON: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY: Final = NOON.astimezone().date()
"""The day of it where this computer is."""


class FakeClock:
    """A clock that stands still until it is moved; time of day and monotonic time move together."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, **by: float) -> None:
        """Let time pass: ``advance(minutes=5)``."""
        step = timedelta(**by)
        self._now += step
        self._monotonic += step.total_seconds()

    def set(self, now: datetime) -> None:
        """Somebody sets the machine's clock: the monotonic time doesn't notice."""
        self._now = now


class CountingIds:
    """Ids 1, 2, 3, ... in 16 bytes."""

    def __init__(self, start: int = 1) -> None:
        self._next = start

    def new(self) -> bytes:
        made = self._next.to_bytes(16, "big")
        self._next += 1
        return made


class CountingBytes:
    """Random bytes that aren't: every call differs, every run is the same."""

    def __init__(self, seed: int = 0) -> None:
        self._calls = seed

    def __call__(self, length: int) -> bytes:
        self._calls += 1
        block = sha256(self._calls.to_bytes(8, "big")).digest()
        return (block * (length // len(block) + 1))[:length]


class HashKey:
    """A signer and verifier in one, of hashes alone: quick, and as strict about what was signed."""

    def __init__(self, name: str = "key") -> None:
        self._name = name.encode()

    def sign(self, message: bytes) -> bytes:
        return sha256(self._name + message).digest() * 2

    def verify(self, signature: bytes, message: bytes) -> bool:
        return signature == self.sign(message)
