"""Ed25519 keys of devices and persons: signatures that cannot be explained away by a weak key."""

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.ids import DeviceId, PersonId

KEY_SIZE = 32
SIGNATURE_SIZE = 64

_PRIME = 2**255 - 19
# The y-coordinates of the eight points of low order on edwards25519 (orders 4, 1, 2, and twice 8).
_ORDER_EIGHT = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
_LOW_ORDER_Y = frozenset({0, 1, _PRIME - 1, _ORDER_EIGHT, _PRIME - _ORDER_EIGHT})


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """A public key whose signatures mean something. Raises WeakKeyError for any other 32 bytes."""

    encoded: bytes

    def __post_init__(self) -> None:
        if len(self.encoded) != KEY_SIZE:
            raise WeakKeyError
        y = int.from_bytes(self.encoded, "little") & ((1 << 255) - 1)
        if y >= _PRIME or y in _LOW_ORDER_Y or not _is_on_curve(y):
            raise WeakKeyError

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether this key signed exactly these bytes (RFC 8032). Frees the GIL."""
        try:
            Ed25519PublicKey.from_public_bytes(self.encoded).verify(signature, message)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """A private key; ``seed`` are its 32 bytes (RFC 8032), to be sealed before they are stored."""

    seed: bytes
    public: VerifyKey
    # Expanded once: doing it for each signature takes as long as signing.
    _private: Ed25519PrivateKey = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_private", Ed25519PrivateKey.from_private_bytes(self.seed))

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new key from the system's randomness."""
        return cls.from_bytes(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_bytes(cls, seed: bytes) -> "SigningKey":
        """The key of a stored seed. Raises WeakKeyError when it has another length."""
        if len(seed) != KEY_SIZE:
            raise WeakKeyError
        public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
        return cls(seed, VerifyKey(public.public_bytes_raw()))

    def sign(self, message: bytes) -> bytes:
        """The 64 bytes of the signature, the same each time."""
        return self._private.sign(message)


def device_id(key: VerifyKey) -> DeviceId:
    """A device is named by its signing key: the first 16 bytes of SHA-256(tag, key)."""
    return DeviceId(sha256(b"pss/device/v1", key.encoded)[:16])


def person_id(key: VerifyKey) -> PersonId:
    """A person is named by their first signing key, as devices are."""
    return PersonId(sha256(b"pss/person/v1", key.encoded)[:16])


def _is_on_curve(y: int) -> bool:
    """Whether some x satisfies -x^2 + y^2 = 1 + d x^2 y^2 (RFC 8032, 5.1)."""
    numerator = (y * y - 1) % _PRIME
    denominator = (_CURVE_D * y * y + 1) % _PRIME
    # Euler's criterion on the quotient; the product with the denominator has the same character.
    return pow(numerator * denominator, (_PRIME - 1) // 2, _PRIME) == 1


_CURVE_D = -121665 * pow(121666, -1, _PRIME) % _PRIME
