"""Names of things: 16 random-looking bytes each, made in an order that follows time (UUIDv7, RFC 9562)."""

from collections.abc import Callable
from typing import Final, NewType, Protocol

from pss_desktop.domain.clock import Clock, to_ms

ID_LENGTH: Final = 16
HASH_LENGTH: Final = 32

VaultId = NewType("VaultId", bytes)
PersonId = NewType("PersonId", bytes)
DeviceId = NewType("DeviceId", bytes)
RecordId = NewType("RecordId", bytes)
ClientId = RecordId
ScopeId = NewType("ScopeId", bytes)
FeedId = NewType("FeedId", bytes)
OpHash = NewType("OpHash", bytes)

_SAYS_FOUNDER: Final = 7
_RANDOM_BITS: Final = 74
_RANDOM_MASK: Final = (1 << _RANDOM_BITS) - 1
_MS_MASK: Final = (1 << 48) - 1


class IdMaker(Protocol):
    """Makes ids that nobody else makes."""

    def new(self) -> bytes:
        """16 bytes, never given before."""


class UuidMaker:
    """UUIDv7 of *clock* and *random_bytes*; each id sorts after the one before, whatever the clock does."""

    def __init__(self, clock: Clock, random_bytes: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random_bytes = random_bytes
        self._last = 0

    def new(self) -> bytes:
        """16 bytes, never given before."""
        ms = max(to_ms(self._clock.now()), 0) & _MS_MASK
        fresh = ms << _RANDOM_BITS | int.from_bytes(self._random_bytes(10), "big") & _RANDOM_MASK
        # 122 bits of (time, random) count as one number, so that 'after the last' also carries into the time.
        self._last = fresh if fresh > self._last else self._last + 1
        return _with_version(self._last)


def to_hex(id_: bytes) -> str:
    """As JSON payloads write an id: lower-case hex."""
    return id_.hex()


def from_hex(text: str, length: int = ID_LENGTH) -> bytes:
    """Read an id of *length* bytes. Raises ValueError for upper case, spaces or another length."""
    raw = bytes.fromhex(text)
    if len(raw) != length or raw.hex() != text:
        raise ValueError("an id is written in lower-case hex")
    return raw


def single_record(scope: ScopeId, kind: str) -> RecordId:
    """The id of a record that a scope has once: two devices that begin it apart write the same one."""
    return RecordId(_digest(b"pss/single/v1" + scope + kind.encode("ascii"))[:ID_LENGTH])


def case_begun_by(founder: PersonId, fresh: bytes) -> ScopeId:
    """The id of a case, and of its client's record, of an id *fresh* that nobody has.

    It begins with the same time and ends with what only *founder* has there, so nobody else can say that
    they began the case, whether or not anything of it is here (docs/adr/0039).
    """
    begins, chance = fresh[:6], _digest(fresh)
    named = bytes((0x70 | chance[0] & 0x0F, chance[1], 0x80 | chance[2] & 0x3F))
    return ScopeId(begins + named + _who_began(founder, begins + named))


def did_begin(person: PersonId, case: ScopeId) -> bool:
    """Whether *case* bears the mark of *person* as who began it."""
    return case[-_SAYS_FOUNDER:] == _who_began(person, case[:-_SAYS_FOUNDER])


def _who_began(person: PersonId, begins: bytes) -> bytes:
    return _digest(b"pss/case/v1" + person + begins)[:_SAYS_FOUNDER]


def _digest(message: bytes) -> bytes:
    # It brings OpenSSL with it, which the first window does without.
    from hashlib import sha256  # noqa: PLC0415

    return sha256(message).digest()


def _with_version(number: int) -> bytes:
    """Spread 122 bits around the version (7) and variant (binary 10) that RFC 9562 puts between them."""
    ms = number >> _RANDOM_BITS & _MS_MASK
    high = number >> 62 & 0xFFF
    low = number & (1 << 62) - 1
    return (ms << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low).to_bytes(ID_LENGTH, "big")
