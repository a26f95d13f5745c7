"""A stanza: the file key wrapped for one recipient, and what wraps and unwraps it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pss_desktop.crypto.age.base64_text import decode
from pss_desktop.domain.exchange_errors import NotABundleError

FILE_KEY_SIZE: Final = 16
WRAPPED_SIZE: Final = FILE_KEY_SIZE + 16

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Stanza:
    """Its type, the arguments after it (printable ASCII without spaces) and its body."""

    type: str
    arguments: tuple[str, ...]
    body: bytes


class Recipient(Protocol):
    """To whom a file can be sealed."""

    @property
    def post_quantum(self) -> bool:
        """Whether what is sealed to it stays sealed against a quantum computer."""

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """The stanza with which the holder of the identity finds *file_key*."""


class Identity(Protocol):
    """Who can open what was sealed to them."""

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key; None where the stanza is for somebody else. Raises NotABundleError."""


def share_of(stanza: Stanza, size: int) -> bytes:
    """The one argument, of *size* bytes, of a stanza whose body has the size of a wrapped file key.

    Raises NotABundleError for any other shape: a body of another size would let a sender make one file that
    opens differently under two keys.
    """
    if len(stanza.arguments) != 1 or len(stanza.body) != WRAPPED_SIZE:
        raise NotABundleError
    try:
        share = decode(stanza.arguments[0].encode("ascii"))
    except ValueError as problem:
        raise NotABundleError from problem
    if len(share) != size:
        raise NotABundleError
    return share


def once(key: bytes) -> tuple[ChaCha20Poly1305, bytes]:
    """The cipher and the zero nonce of a key that wraps one file key only."""
    return ChaCha20Poly1305(key), bytes(12)
