"""The journal's hashes: SHA-256 with a tag for each purpose, so that no value can stand in for another.

Parts are joined without separators: all but the last have a fixed length; integers are u64 big-endian.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, ScopeId

SALT_LENGTH: Final = 16
ZERO_HASH: Final = OpHash(bytes(32))

_PAYLOAD: Final = b"pss/payload/v1"
_OPERATION: Final = b"pss/op/v1"
_HEAD: Final = b"pss/head/v1"
_ACT: Final = b"pss/act/v1"
_FEED: Final = b"pss/feed/v1"
_VERSION: Final = b"pss/version/v1"
_LOCAL: Final = b"pss/local/v1"


def u64(number: int) -> bytes:
    """8 bytes, big-endian."""
    return number.to_bytes(8, "big")


def payload_hash(salt: bytes, payload: bytes) -> bytes:
    """The commitment to a payload; without the salt nobody can guess its words from it."""
    return sha256(_PAYLOAD + salt + payload).digest()


def operation_hash(header: bytes) -> OpHash:
    """The name of an operation: the hash of its header's exact bytes."""
    return OpHash(sha256(_OPERATION + header).digest())


def feed_id(device: DeviceId, scope: ScopeId) -> FeedId:
    """The feed in which *device* writes about *scope*."""
    return FeedId(sha256(_FEED + device + scope).digest()[:16])


def head_message(feed: FeedId, seq: int, op_hash: OpHash) -> bytes:
    """What a device signs to stand by its feed up to *seq*."""
    return _HEAD + feed + u64(seq) + op_hash


def act_message(header_without_signature: bytes) -> bytes:
    """What a person signs to stand by an act."""
    return _ACT + sha256(header_without_signature).digest()


def record_version(op_hashes: Iterable[OpHash]) -> bytes:
    """The exact version of a record, whatever order its accepted operations came in."""
    return sha256(_VERSION + b"".join(sorted(set(op_hashes)))).digest()


def next_in_chain(chain: bytes, op_hash: OpHash) -> bytes:
    """One more step of the chain over this vault's own order."""
    return sha256(_LOCAL + chain + op_hash).digest()
