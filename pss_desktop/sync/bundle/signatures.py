"""Signatures that a bundle stands on, collected first, so that they can be checked side by side."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pss_desktop.crypto.signing import VerifyKey


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """*signature* over *message* is to be by one of *keys*. *part* says what it is under."""

    keys: tuple[VerifyKey, ...]
    signature: bytes
    message: bytes
    part: str

    def holds(self) -> bool:
        """Whether it is."""
        return any(key.verify(self.signature, self.message) for key in self.keys)


CheckAll = Callable[[Sequence[SignatureCheck]], Iterable[bool]]
"""Answers for each, in order. Whoever has threads to spare uses them: a check frees the GIL."""


def one_by_one(checks: Sequence[SignatureCheck]) -> Iterable[bool]:
    """The plain way."""
    return (check.holds() for check in checks)
