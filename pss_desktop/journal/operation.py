"""One operation: a header that names, chains and commits, and a salted payload that can be erased."""

from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash, PersonId, RecordId
from pss_desktop.domain.kinds import KINDS
from pss_desktop.domain.kinds import kind as kind_of
from pss_desktop.journal import codec, hashing
from pss_desktop.journal.header import Header
from pss_desktop.journal.signatures import Signer, Verifier
from pss_desktop.journal.versions import VersionVector

__all__ = [
    "FeedPlace",
    "Header",
    "Operation",
    "Writing",
    "check_operation",
    "must_be_signed",
    "seal_operation",
]

FORMAT_VERSION: Final = 1
_FEED_START: Final = 1


class FeedPlace(NamedTuple):
    """Where the next operation of a feed goes: its number, and the hash of the one before."""

    feed: FeedId
    seq: int = _FEED_START
    prev: OpHash = hashing.ZERO_HASH


class Writing(NamedTuple):
    """What somebody wants to write: an act on a record, by whom, with which payload."""

    kind: str
    act: str
    op_class: str
    author: PersonId
    record: RecordId
    payload: bytes


@dataclass(frozen=True, slots=True)
class Operation:
    """The exact bytes, written or received. *salt* and *payload* are None when erased or withheld.

    Raises MalformedOperationError when the header breaks the format.
    """

    header_bytes: bytes
    salt: bytes | None
    payload: bytes | None
    header: Header = field(init=False, compare=False)
    hash: OpHash = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "header", codec.decode_header(self.header_bytes))
        object.__setattr__(self, "hash", hashing.operation_hash(self.header_bytes))

    @property
    def next_place(self) -> FeedPlace:
        """Where the feed goes on after this operation."""
        return FeedPlace(self.header.feed, self.header.seq + 1, self.hash)


def seal_operation(
    writing: Writing,
    place: FeedPlace,
    *,
    hlc: Hlc,
    deps: VersionVector,
    salt: bytes,
    signer: Signer | None = None,
) -> Operation:
    """Make the operation that goes to *place*. *salt* is 16 fresh random bytes; *signer* the author's key.

    Raises UnknownKindError for what this version may not write, MalformedOperationError where an act that
    counts has no signer.
    """
    spec = kind_of(writing.kind).check_writable(writing.act, writing.op_class)
    if spec.person_signed and signer is None:
        raise MalformedOperationError("unsigned")
    if len(salt) != hashing.SALT_LENGTH or len(writing.payload) > codec.MAX_PAYLOAD:
        raise MalformedOperationError("payload_size")
    header = Header(
        v=FORMAT_VERSION,
        kind=writing.kind,
        act=writing.act,
        op_class=writing.op_class,
        author=writing.author,
        feed=place.feed,
        seq=place.seq,
        prev=place.prev,
        hlc=hlc,
        record=writing.record,
        deps=deps,
        payload_hash=hashing.payload_hash(salt, writing.payload),
        payload_len=len(writing.payload),
        sig=b"",
    )
    header_bytes = codec.encode_header(header)
    if spec.person_signed and signer is not None:
        signature = signer.sign(hashing.act_message(header_bytes))
        header_bytes = codec.encode_header(replace(header, sig=signature))
    return Operation(header_bytes, salt, writing.payload)


def check_operation(operation: Operation, person_key: Verifier | None = None) -> None:
    """Raises MalformedOperationError unless commitment and signature hold.

    *person_key* is the author's; None skips the signature, for operations that this vault verified before.
    """
    _check_commitment(operation)
    header = operation.header
    if person_key is None:
        return
    if not header.sig:
        if must_be_signed(header):
            raise MalformedOperationError("unsigned")
        return
    message = hashing.act_message(codec.without_signature(operation.header_bytes))
    if not person_key.verify(header.sig, message):
        raise MalformedOperationError("signature")


def _check_commitment(operation: Operation) -> None:
    salt, payload = operation.salt, operation.payload
    if payload is None or salt is None:
        if payload is not salt:
            raise MalformedOperationError("payload_hash")
        return
    header = operation.header
    if len(payload) != header.payload_len:
        raise MalformedOperationError("payload_len")
    if len(salt) != hashing.SALT_LENGTH or hashing.payload_hash(salt, payload) != header.payload_hash:
        raise MalformedOperationError("payload_hash")


def must_be_signed(header: Header) -> bool:
    """Whether this version knows the act as one that counts by its author's signature only."""
    found = KINDS.get(header.kind)
    return found is not None and found.knows(header.act) and found.act(header.act).person_signed
