"""What the journal asks of keys, so that it needs no cryptography of its own."""

from typing import Protocol


class Signer(Protocol):
    """A private Ed25519 key."""

    def sign(self, message: bytes) -> bytes:
        """64 bytes over *message*."""


class Verifier(Protocol):
    """A public Ed25519 key."""

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether *signature* over *message* was made by this key's other half."""
