"""X25519 identities and recipients: what age programs before 1.3 read too."""

from dataclasses import dataclass, field
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from pss_desktop.crypto.age.base64_text import encode
from pss_desktop.crypto.age.keys import PrivateKey, PublicKey
from pss_desktop.crypto.age.stanza import Random, Stanza, once, share_of
from pss_desktop.crypto.kdf import hkdf
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import NotABundleError

KEY_SIZE: Final = 32

_TYPE: Final = "X25519"
_INFO: Final = b"age-encryption.org/v1/X25519"
# Scalars are multiples of eight, so any of them turns a point of low order into zero.
_PROBE: Final = X25519PrivateKey.from_private_bytes(bytes(31) + b"\x40")


def checked_share(raw: bytes) -> X25519PublicKey:
    """The public key of 32 bytes. Raises WeakKeyError for one with which every shared secret is zero."""
    if len(raw) != KEY_SIZE:
        raise WeakKeyError
    key = X25519PublicKey.from_public_bytes(raw)
    try:
        _PROBE.exchange(key)
    except ValueError as problem:
        raise WeakKeyError from problem
    return key


@dataclass(frozen=True, slots=True)
class X25519Recipient(PublicKey):
    """A public key of 32 bytes, none of low order. Written ``age1...``."""

    prefix: ClassVar[str] = "age"
    size: ClassVar[int] = KEY_SIZE
    post_quantum: ClassVar[bool] = False
    _key: X25519PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_key", checked_share(self.raw))

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """A stanza under an ephemeral key that is used once."""
        ephemeral = X25519PrivateKey.from_private_bytes(random(KEY_SIZE))
        share = ephemeral.public_key().public_bytes_raw()
        cipher, nonce = once(hkdf(ephemeral.exchange(self._key), salt=share + self.raw, info=_INFO))
        return Stanza(_TYPE, (encode(share).decode(),), cipher.encrypt(nonce, file_key, None))


@dataclass(frozen=True, slots=True, repr=False)
class X25519Identity(PrivateKey):
    """Written ``AGE-SECRET-KEY-1...``."""

    prefix: ClassVar[str] = "age-secret-key-"
    recipient: X25519Recipient = field(init=False, compare=False)
    _private: X25519PrivateKey = field(init=False, compare=False)

    def __post_init__(self) -> None:
        PrivateKey.__post_init__(self)
        private = X25519PrivateKey.from_private_bytes(self.seed)
        object.__setattr__(self, "_private", private)
        object.__setattr__(self, "recipient", X25519Recipient(private.public_key().public_bytes_raw()))

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key; None where the stanza is for somebody else.

        Raises NotABundleError for a malformed stanza, also for one whose shared secret is zero.
        """
        if stanza.type != _TYPE:
            return None
        share = share_of(stanza, KEY_SIZE)
        try:
            shared = self._private.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as problem:
            raise NotABundleError from problem
        cipher, nonce = once(hkdf(shared, salt=share + self.recipient.raw, info=_INFO))
        try:
            return cipher.decrypt(nonce, stanza.body, None)
        except InvalidTag:
            return None
