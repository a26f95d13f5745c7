"""X25519 identities and recipients: what age programs before 1.3 read too."""

from dataclasses import dataclass, field
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from pss_desktop.crypto.age.base64_text import encode
from pss_desktop.crypto.age.key_text import key_from_text, key_text
from pss_desktop.crypto.age.stanza import Random, Stanza, once, share_of
from pss_desktop.crypto.kdf import hkdf
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import NotABundleError

KEY_SIZE: Final = 32

_TYPE: Final = "X25519"
_INFO: Final = b"age-encryption.org/v1/X25519"
_RECIPIENT_PREFIX: Final = "age"
_IDENTITY_PREFIX: Final = "age-secret-key-"
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
class X25519Recipient:
    """A public key of 32 bytes. Raises WeakKeyError for one of low order."""

    raw: bytes
    post_quantum: ClassVar[bool] = False
    _key: X25519PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_key", checked_share(self.raw))

    @classmethod
    def from_raw(cls, raw: bytes) -> "X25519Recipient":
        """The recipient of these 32 bytes."""
        return cls(raw)

    @classmethod
    def from_text(cls, text: str) -> "X25519Recipient":
        """Read ``age1...``. Raises MistypedKeyError, WeakKeyError."""
        return cls(key_from_text(text, _RECIPIENT_PREFIX, KEY_SIZE))

    @property
    def text(self) -> str:
        """``age1...``."""
        return key_text(_RECIPIENT_PREFIX, self.raw)

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """A stanza under an ephemeral key that is used once."""
        ephemeral = X25519PrivateKey.from_private_bytes(random(KEY_SIZE))
        share = ephemeral.public_key().public_bytes_raw()
        cipher, nonce = once(hkdf(ephemeral.exchange(self._key), salt=share + self.raw, info=_INFO))
        return Stanza(_TYPE, (encode(share).decode(),), cipher.encrypt(nonce, file_key, None))


@dataclass(frozen=True, slots=True, repr=False)
class X25519Identity:
    """A private key; ``seed`` are its 32 bytes, to be sealed before they are stored."""

    seed: bytes
    recipient: X25519Recipient = field(init=False, compare=False)
    _private: X25519PrivateKey = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.seed) != KEY_SIZE:
            raise WeakKeyError
        private = X25519PrivateKey.from_private_bytes(self.seed)
        object.__setattr__(self, "_private", private)
        object.__setattr__(self, "recipient", X25519Recipient(private.public_key().public_bytes_raw()))

    @classmethod
    def generate(cls) -> "X25519Identity":
        """A new key from the system's randomness."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_bytes(cls, seed: bytes) -> "X25519Identity":
        """The identity of a stored seed. Raises WeakKeyError when it has another length."""
        return cls(seed)

    @classmethod
    def from_text(cls, text: str) -> "X25519Identity":
        """Read ``AGE-SECRET-KEY-1...``. Raises MistypedKeyError."""
        return cls(key_from_text(text, _IDENTITY_PREFIX, KEY_SIZE))

    def text(self) -> str:
        """``AGE-SECRET-KEY-1...``: whoever reads it opens everything sealed to this identity."""
        return key_text(_IDENTITY_PREFIX, self.seed).upper()

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
