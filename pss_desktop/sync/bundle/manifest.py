"""The manifest of a bundle: canonical JSON that says who, to whom, what follows, and how to check it."""

import base64
from dataclasses import dataclass
from typing import Any, Final

from pss_desktop.crypto.canonical_json import as_bytes, as_integer, as_text, canonical, read_canonical
from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.exchange_errors import BundleTooLargeError, BundleTooNewError, NotABundleError
from pss_desktop.domain.ids import HASH_LENGTH, ID_LENGTH, DeviceId, FeedId, OpHash
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.compression import STORED, ZSTD
from pss_desktop.sync.bundle.contents import (
    AuditWitness,
    BundleContents,
    BundleKind,
    Channel,
    ConsentLine,
    Part,
)
from pss_desktop.sync.bundle.limits import ACK_LIMIT, MANIFEST_LIMIT, PIECE_LIMIT, RECIPIENT_LIMIT, VERSION
from pss_desktop.sync.roster import ProgrammeId

_ACK_SIZE: Final = ID_LENGTH + 8 + HASH_LENGTH
_HEAD_SIZE: Final = 64
_TAG: Final = b"pss/bundle/v1"
_REASON_LIMIT: Final = 64


@dataclass(frozen=True, slots=True)
class Sealed:
    """A part of the body: its length and its SHA-256."""

    sha256: bytes
    length: int

    @classmethod
    def of(cls, content: bytes) -> "Sealed":
        """What is to be said of *content*."""
        return cls(sha256(content), len(content))

    def fits(self, content: bytes) -> bool:
        """Whether *content* is it."""
        return len(content) == self.length and sha256(content) == self.sha256


@dataclass(frozen=True, slots=True)
class BodySeal:
    """How the body lies in the file: the frame's digest and length, and what it grows to."""

    compression: str
    raw_length: int
    frame: Sealed
    table: Sealed
    pieces: tuple[Sealed, ...]


@dataclass(frozen=True, slots=True)
class From:
    """The sending device. *certificate* is the digest of its certificate."""

    device: DeviceId
    certificate: bytes
    roster: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is signed. *contents* has neither feeds nor pieces: those are the body's."""

    contents: BundleContents
    sender: From
    body: BodySeal


def write_manifest(manifest: Manifest) -> bytes:
    """The manifest's bytes. Raises BundleTooLargeError for more than a reader takes."""
    contents, sender, body = manifest.contents, manifest.sender, manifest.body
    if len(contents.to) > RECIPIENT_LIMIT:
        raise BundleTooLargeError("recipients")
    if len(contents.acks) > ACK_LIMIT or len(contents.asks) > ACK_LIMIT:
        raise BundleTooLargeError("answers")
    fields = {
        "v": VERSION,
        "min_reader": VERSION,
        "kind": contents.kind.value,
        "bundle_id": contents.bundle_id.hex(),
        "programme": contents.programme.hex(),
        "created": to_iso(contents.created),
        "from": _written_sender(sender),
        "to": [device.hex() for device in contents.to],
        "channel": {"seq": contents.channel.seq, "prev": contents.channel.prev.hex()},
        "part": {"number": contents.part.number, "of": contents.part.of},
        "table": _written_seal(body.table),
        "blobs": [_written_seal(piece) for piece in body.pieces],
        "comp": body.compression,
        "raw_len": body.raw_length,
        "zlen": body.frame.length,
        "z_sha256": body.frame.sha256.hex(),
        "audit_head": {"count": contents.audit_head.count, "hash": contents.audit_head.hash.hex()},
        **_written_acks(contents.acks),
        "asks": [_written_ask(ask) for ask in contents.asks],
        "consent_view": [_written_consent(line) for line in contents.consent_view],
    }
    encoded = canonical(fields).encode()
    if len(encoded) > MANIFEST_LIMIT:
        raise BundleTooLargeError("manifest")
    return encoded


def read_manifest(encoded: bytes) -> Manifest:
    """Read a manifest. Raises NotABundleError, BundleTooLargeError, BundleTooNewError."""
    if len(encoded) > MANIFEST_LIMIT:
        raise BundleTooLargeError("manifest")
    try:
        fields = read_canonical(encoded)
        newest_needed = as_integer(fields["min_reader"])
        if newest_needed > VERSION:
            raise BundleTooNewError(newest_needed, VERSION)
        return Manifest(_contents(fields), _sender(fields["from"]), _body(fields))
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as problem:
        raise NotABundleError from problem


def manifest_hash(encoded: bytes) -> bytes:
    """The bundle's name in its channel: the hash of the manifest's exact bytes."""
    return sha256(_TAG, encoded)


def _contents(fields: dict[str, Any]) -> BundleContents:
    as_integer(fields["v"])
    to, channel, audit = fields["to"], fields["channel"], fields["audit_head"]
    if not 1 <= len(_list(to)) <= RECIPIENT_LIMIT:
        raise BundleTooLargeError("recipients")
    if len(set(to)) < len(to):
        raise ValueError("to")
    return BundleContents(
        kind=BundleKind(as_text(fields["kind"])),
        bundle_id=as_bytes(fields["bundle_id"], ID_LENGTH),
        programme=ProgrammeId(as_bytes(fields["programme"], ID_LENGTH)),
        created=from_iso(as_text(fields["created"])),
        to=tuple(DeviceId(as_bytes(device, ID_LENGTH)) for device in to),
        channel=Channel(_counted(channel["seq"]), as_bytes(channel["prev"], HASH_LENGTH)),
        part=Part(as_integer(fields["part"]["number"]), as_integer(fields["part"]["of"])),
        roster=as_integer(fields["from"]["roster"]),
        acks=_acks(as_text(fields["acks"]), as_text(fields["ack_heads"])),
        asks=tuple(_ask(one) for one in _few(fields["asks"])),
        audit_head=AuditWitness(as_integer(audit["count"]), as_bytes(audit["hash"], HASH_LENGTH)),
        consent_view=tuple(_consent(one) for one in _list(fields["consent_view"])),
    )


def _sender(fields: dict[str, Any]) -> From:
    return From(
        DeviceId(as_bytes(fields["device"], ID_LENGTH)),
        as_bytes(fields["certificate"], HASH_LENGTH),
        as_integer(fields["roster"]),
    )


def _written_sender(sender: From) -> dict[str, object]:
    return {
        "device": sender.device.hex(),
        "certificate": sender.certificate.hex(),
        "roster": sender.roster,
    }


def _body(fields: dict[str, Any]) -> BodySeal:
    compression = as_text(fields["comp"])
    if compression not in (STORED, ZSTD):
        raise ValueError("comp")
    frame = Sealed(as_bytes(fields["z_sha256"], HASH_LENGTH), as_integer(fields["zlen"]))
    pieces = tuple(_seal(one) for one in _list(fields["blobs"]))
    if any(piece.length > PIECE_LIMIT for piece in pieces):
        raise BundleTooLargeError("piece")
    return BodySeal(compression, as_integer(fields["raw_len"]), frame, _seal(fields["table"]), pieces)


def _seal(fields: dict[str, Any]) -> Sealed:
    return Sealed(as_bytes(fields["sha256"], HASH_LENGTH), as_integer(fields["len"]))


def _written_seal(seal: Sealed) -> dict[str, object]:
    return {"sha256": seal.sha256.hex(), "len": seal.length}


def _acks(text: str, heads_text: str) -> tuple[Ack, ...]:
    heads: list[bytes | None] = [*_packed(heads_text, _HEAD_SIZE)]
    packed = _packed(text, _ACK_SIZE)
    if len(heads) > len(packed):
        raise ValueError("ack_heads")
    heads += [None] * (len(packed) - len(heads))
    found = tuple(map(_ack, packed, heads))
    if len({ack.feed for ack in found}) < len(found):
        raise ValueError("acks")
    return found


def _packed(text: str, size: int) -> list[bytes]:
    """Parts of one *size*, as base64 in its one spelling."""
    packed = base64.b64decode(text, validate=True)
    if len(packed) % size or base64.b64encode(packed).decode("ascii") != text:
        raise ValueError("acks")
    if len(packed) > ACK_LIMIT * size:
        raise BundleTooLargeError("answers")
    return [packed[start : start + size] for start in range(0, len(packed), size)]


def _ack(packed: bytes, head: bytes | None) -> Ack:
    seq = int.from_bytes(packed[ID_LENGTH : ID_LENGTH + 8], "big")
    return Ack(FeedId(packed[:ID_LENGTH]), _counted(seq), OpHash(packed[-HASH_LENGTH:]), head)


def _written_acks(acks: tuple[Ack, ...]) -> dict[str, str]:
    """Those with a head first: then the heads need no places of their own."""
    ordered = sorted(acks, key=lambda ack: ack.head is None)
    packed = b"".join(ack.feed + ack.seq.to_bytes(8, "big") + ack.hash for ack in ordered)
    heads = b"".join(ack.head for ack in ordered if ack.head is not None)
    return {
        "acks": base64.b64encode(packed).decode("ascii"),
        "ack_heads": base64.b64encode(heads).decode("ascii"),
    }


def _ask(fields: dict[str, Any]) -> Ask:
    kind = AskKind(as_text(fields["kind"]))
    length = HASH_LENGTH if kind is AskKind.BLOB else ID_LENGTH
    reason = as_text(fields["reason"])
    if len(reason) > _REASON_LIMIT:
        raise ValueError("reason")
    return Ask(kind, as_bytes(fields["subject"], length), as_integer(fields["seq"]), reason)


def _written_ask(ask: Ask) -> dict[str, object]:
    return {"kind": ask.kind.value, "subject": ask.subject.hex(), "seq": ask.seq, "reason": ask.reason}


def _consent(fields: dict[str, Any]) -> ConsentLine:
    classes = tuple(as_text(one) for one in _list(fields["classes"]))
    op_hash = OpHash(as_bytes(fields["op_hash"], HASH_LENGTH))
    return ConsentLine(as_bytes(fields["client"], ID_LENGTH), as_text(fields["purpose"]), op_hash, classes)


def _written_consent(line: ConsentLine) -> dict[str, object]:
    return {
        "client": line.client.hex(),
        "purpose": line.purpose,
        "op_hash": line.op_hash.hex(),
        "classes": list(line.classes),
    }


def _counted(value: object) -> int:
    number = as_integer(value)
    if not 1 <= number <= 1 << 53:
        raise ValueError("seq")
    return number


def _few(value: object) -> list[Any]:
    listed = _list(value)
    if len(listed) > ACK_LIMIT:
        raise BundleTooLargeError("answers")
    return listed


def _list(value: object) -> list[Any]:
    if type(value) is not list:
        raise TypeError("list")
    return value
