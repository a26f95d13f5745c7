"""ML-KEM-768 with X25519: identities and recipients whose files a later quantum computer does not open.

The key pair is the one of HPKE's MLKEM768-X25519 (draft-ietf-hpke-pq), the wrap is HPKE's SealBase with
HKDF-SHA256 and ChaCha20-Poly1305.
"""

import hashlib
from dataclasses import dataclass, field
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from pss_desktop.crypto.age.base64_text import encode
from pss_desktop.crypto.age.keys import PrivateKey, PublicKey
from pss_desktop.crypto.age.stanza import Random, Stanza, share_of
from pss_desktop.crypto.age.x25519 import checked_share
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import NotABundleError

RAW_SIZE: Final = 1184 + 32

_TYPE: Final = "mlkem768x25519"
_INFO: Final = b"age-encryption.org/mlkem768x25519"
_MLKEM_KEY_SIZE: Final = 1184
_MLKEM_SEED_SIZE: Final = 64
_MLKEM_SHARE_SIZE: Final = 1088
_SHARE_SIZE: Final = _MLKEM_SHARE_SIZE + 32
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class HybridRecipient(PublicKey):
    """A public key of 1,216 bytes: ML-KEM-768, then X25519. Written ``age1pq1...``, near 2,000 letters."""

    prefix: ClassVar[str] = "age1pq"
    size: ClassVar[int] = RAW_SIZE
    post_quantum: ClassVar[bool] = True
    _key: MLKEM768X25519PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        PublicKey.__post_init__(self)
        try:
            lattice = MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_KEY_SIZE])
        except ValueError as problem:
            raise WeakKeyError from problem
        curve = checked_share(self.raw[_MLKEM_KEY_SIZE:])
        object.__setattr__(self, "_key", MLKEM768X25519PublicKey(lattice, curve))

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """A stanza whose encapsulation takes its own randomness from the system, not from *random*."""
        sealed = _SUITE.encrypt(file_key, self._key, _INFO)
        return Stanza(_TYPE, (encode(sealed[:_SHARE_SIZE]).decode(),), sealed[_SHARE_SIZE:])


@dataclass(frozen=True, slots=True, repr=False)
class HybridIdentity(PrivateKey):
    """Written ``AGE-SECRET-KEY-PQ-1...``."""

    prefix: ClassVar[str] = "age-secret-key-pq-"
    recipient: HybridRecipient = field(init=False, compare=False)
    _curve: X25519PrivateKey = field(init=False, compare=False)
    _private: MLKEM768X25519PrivateKey = field(init=False, compare=False)

    def __post_init__(self) -> None:
        PrivateKey.__post_init__(self)
        expanded = hashlib.shake_256(self.seed).digest(_MLKEM_SEED_SIZE + 32)
        lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_SIZE])
        curve = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_SIZE:])
        public = lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        object.__setattr__(self, "_curve", curve)
        object.__setattr__(self, "_private", MLKEM768X25519PrivateKey(lattice, curve))
        object.__setattr__(self, "recipient", HybridRecipient(public))

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key; None where the stanza is for somebody else.

        Raises NotABundleError for a malformed stanza, also for one whose X25519 secret is zero.
        """
        if stanza.type != _TYPE:
            return None
        share = share_of(stanza, _SHARE_SIZE)
        self._refuse_zero_secret(share[_MLKEM_SHARE_SIZE:])
        try:
            return _SUITE.decrypt(share + stanza.body, self._private, _INFO)
        except InvalidTag:
            return None

    def _refuse_zero_secret(self, share: bytes) -> None:
        # The library's HPKE answers a point of low order as it does a stanza for somebody else.
        try:
            checked_share(share)
        except WeakKeyError as problem:
            raise NotABundleError from problem
