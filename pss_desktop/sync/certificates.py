"""A device's certificate: its person says, signed, which keys sign and open for them.

The encoding has one spelling and one length, so that it can stand in a roster, a bundle and a code on the
screen: u8 version, person 16, signing key 32, receiving key 1216, created u64 in ms, signature 64.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from pss_desktop.crypto.age.hybrid import RAW_SIZE, HybridRecipient
from pss_desktop.crypto.signing import KEY_SIZE, SIGNATURE_SIZE, VerifyKey, device_id
from pss_desktop.domain.clock import from_ms, to_ms
from pss_desktop.domain.exchange_errors import RosterDamagedError
from pss_desktop.domain.ids import ID_LENGTH, DeviceId, PersonId
from pss_desktop.journal.signatures import Signer, Verifier

VERSION: Final = 1
CERTIFICATE_SIZE: Final = 1 + ID_LENGTH + KEY_SIZE + RAW_SIZE + 8 + SIGNATURE_SIZE

_TAG: Final = b"pss/certificate/v1"


@dataclass(frozen=True, slots=True)
class DeviceCertificate:
    """Whose device this is, by which key it signs, and by which key others seal for it.

    The keys are checked when it is made (WeakKeyError); the signature only by :meth:`is_signed_by`.
    """

    person: PersonId
    signing_key: VerifyKey
    receiving_key: bytes
    created: datetime
    signature: bytes
    device: DeviceId = field(init=False)

    def __post_init__(self) -> None:
        if len(self.person) != ID_LENGTH or len(self.signature) != SIGNATURE_SIZE:
            raise RosterDamagedError("certificate")
        HybridRecipient.from_raw(self.receiving_key)
        object.__setattr__(self, "device", device_id(self.signing_key))

    @property
    def encoded(self) -> bytes:
        """The certificate as it travels: ``CERTIFICATE_SIZE`` bytes."""
        return _content(self.person, self.signing_key, self.receiving_key, self.created) + self.signature

    @classmethod
    def from_bytes(cls, encoded: bytes) -> "DeviceCertificate":
        """Read what :attr:`encoded` gave. Raises RosterDamagedError, or WeakKeyError for a key."""
        if len(encoded) != CERTIFICATE_SIZE or encoded[0] != VERSION:
            raise RosterDamagedError("certificate")
        keys = 1 + ID_LENGTH
        created = keys + KEY_SIZE + RAW_SIZE
        ms = int.from_bytes(encoded[created : created + 8], "big")
        at = from_ms(ms)
        if to_ms(at) != ms:
            raise RosterDamagedError("certificate")
        return cls(
            person=PersonId(encoded[1:keys]),
            signing_key=VerifyKey(encoded[keys : keys + KEY_SIZE]),
            receiving_key=encoded[keys + KEY_SIZE : created],
            created=at,
            signature=encoded[-SIGNATURE_SIZE:],
        )

    def renews(self, former: "DeviceCertificate") -> bool:
        """Whether it says of the same device what *former* said: the same person, the same keys."""
        said = self.person, self.signing_key, self.receiving_key
        return said == (former.person, former.signing_key, former.receiving_key)

    def is_signed_by(self, person_key: Verifier) -> bool:
        """Whether the person of this key made it."""
        return person_key.verify(self.signature, _TAG + self.encoded[:-SIGNATURE_SIZE])


def certify(
    person: PersonId, person_key: Signer, *, signing_key: VerifyKey, receiving_key: bytes, now: datetime
) -> DeviceCertificate:
    """The person's word that these keys are a device of theirs."""
    created = from_ms(to_ms(now))
    signature = person_key.sign(_TAG + _content(person, signing_key, receiving_key, created))
    return DeviceCertificate(person, signing_key, receiving_key, created, signature)


def _content(person: PersonId, signing_key: VerifyKey, receiving_key: bytes, created: datetime) -> bytes:
    at = to_ms(created).to_bytes(8, "big")
    return bytes([VERSION]) + person + signing_key.encoded + receiving_key + at
