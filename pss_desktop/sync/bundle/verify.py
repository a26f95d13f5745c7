"""Proves a bundle, from its bytes to everything in it, or refuses it: the one way to a VerifiedBundle.

A pure function of the bytes and of whom this vault believes. What stands against what is stored here (a
replay, a fork, a gap, who may write what) is asked afterwards, of what was proven.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO, Final, cast

from pss_desktop.crypto.age import unseal
from pss_desktop.crypto.age.stanza import Identity
from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooLargeError,
    NotABundleError,
    NotForUsError,
    OtherCertificateError,
    ReplacedCertificateError,
    RevokedSignerError,
    UnknownSignerError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import ID_LENGTH, DeviceId, FeedId, PersonId, from_hex
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.sync.bundle.body import BodyReader
from pss_desktop.sync.bundle.checks import CheckAll, one_by_one
from pss_desktop.sync.bundle.compression import STORED, check_frame, check_sizes, inflate
from pss_desktop.sync.bundle.contents import BundleContents, BundleKind
from pss_desktop.sync.bundle.feed_proof import FeedProof, prove_feed
from pss_desktop.sync.bundle.feed_table import TableRow, decode_table
from pss_desktop.sync.bundle.limits import TABLE_LIMIT
from pss_desktop.sync.bundle.manifest import BodySeal, From, Manifest, manifest_hash, read_manifest
from pss_desktop.sync.bundle.pack import PAYLOAD_TYPE
from pss_desktop.sync.bundle.padding import padded
from pss_desktop.sync.bundle.plaintext import Bounded, Plaintext
from pss_desktop.sync.bundle.trust import Trust
from pss_desktop.sync.bundle.verified import PROOF, BundleSender, VerifiedBundle, VerifiedFeed
from pss_desktop.sync.certificates import DeviceCertificate

_FRAME_START: Final = 32
_WITHOUT_FEEDS: Final = frozenset({BundleKind.ACK, BundleKind.ROSTER})


@dataclass(frozen=True, slots=True)
class _Believed:
    """A manifest whose signature holds, or, of a roster, does not matter."""

    manifest: Manifest
    hash: bytes
    person: PersonId | None


def verify(
    file: bytes | BinaryIO,
    *,
    identity: Identity,
    me: DeviceId,
    trust: Trust,
    check_all: CheckAll = one_by_one,
) -> VerifiedBundle:
    """Open *file* with *identity* for the device *me*, and prove what is in it.

    Raises NotABundleError, BundleTooLargeError, BundleTooNewError; NotForUsError; UnknownSignerError,
    RevokedSignerError, OtherCertificateError (which a newer roster decides), ReplacedCertificateError,
    WrongProgrammeError; BundleTamperedError, ForbiddenOperationError.
    """
    source = cast(BinaryIO, Bounded(file))
    unsealed = unseal([identity], source)
    plaintext = Plaintext(unsealed.chunks)
    whole = plaintext.size
    line = plaintext.take_line()
    believed = _believe(_envelope(line), trust)
    _check_address(believed.manifest, me, trust)
    if unsealed.stanzas != len(believed.manifest.contents.to):  # somebody whom nobody names could open it
        raise BundleTamperedError("recipients")
    body = believed.manifest.body
    _check_padding(plaintext, body, front=whole - plaintext.size)
    feeds, pieces = _read_body(plaintext, believed.manifest, trust, check_all)
    return _bundle(believed, feeds, pieces)


def _envelope(line: bytes) -> Envelope:
    envelope = read_envelope(line)
    if envelope.payload_type != PAYLOAD_TYPE or len(envelope.signatures) != 1:
        raise NotABundleError
    return envelope


def _believe(envelope: Envelope, trust: Trust) -> _Believed:
    """The manifest, once its signature is known to be by somebody who may sign such a bundle."""
    signature = envelope.signatures[0]
    device = _device(signature)
    entry = trust.device(device)
    name = manifest_hash(envelope.payload)
    if entry is not None:
        _check_signature(envelope, signature, entry.certificate.signing_key)
    manifest = read_manifest(envelope.payload)
    if manifest.sender.device != device:
        raise BundleTamperedError("sender")
    if manifest.contents.kind is not BundleKind.ROSTER:
        if entry is None:
            raise UnknownSignerError
        if entry.revocation is not None:
            raise RevokedSignerError
        _check_certificate(manifest.sender, entry.certificate, trust)
    return _Believed(manifest, name, None if entry is None else entry.member.person)


def _check_signature(envelope: Envelope, signature: Signature, key: VerifyKey) -> None:
    if not key.verify(signature.sig, envelope.signed):
        raise BundleTamperedError("signature")


def _check_certificate(sender: From, present: DeviceCertificate, trust: Trust) -> None:
    """One that was renewed counts where the roster that the sender went by had it: it says the same."""
    if sender.certificate == sha256(present.encoded):
        return
    if sender.roster >= trust.version:
        raise OtherCertificateError
    former = trust.certificate_at(sender.roster, sender.device)
    if former is None or sender.certificate != sha256(former.encoded) or not present.renews(former):
        raise ReplacedCertificateError


def _device(signature: Signature) -> DeviceId:
    try:
        return DeviceId(from_hex(signature.keyid, ID_LENGTH))
    except ValueError as problem:
        raise NotABundleError from problem


def _check_address(manifest: Manifest, me: DeviceId, trust: Trust) -> None:
    if me not in manifest.contents.to:
        raise NotForUsError
    if manifest.contents.programme != trust.programme:
        raise WrongProgrammeError


def _check_padding(plaintext: Plaintext, body: BodySeal, *, front: int) -> None:
    """Behind the frame only zeros, and as many as its size asks for."""
    size = front + body.frame.length
    behind = plaintext.cut(body.frame.length)
    if plaintext.size != body.frame.length or size + behind.size != padded(size):
        raise BundleTamperedError("padding")
    if any(piece.count(0) != len(piece) for piece in behind):
        raise BundleTamperedError("padding")


def _read_body(
    plaintext: Plaintext, manifest: Manifest, trust: Trust, check_all: CheckAll
) -> tuple[tuple[VerifiedFeed, ...], tuple[bytes, ...]]:
    reader = _opened(plaintext, manifest.body)
    rows = _table(reader, manifest)
    _check_kind(manifest, rows)
    proofs = [_proof(row, reader, trust) for row in rows]
    pieces = tuple(reader.take(piece.length) for piece in manifest.body.pieces)
    reader.check_end()
    if not all(seal.fits(piece) for seal, piece in zip(manifest.body.pieces, pieces, strict=True)):
        raise BundleTamperedError("piece")
    check_all([check for proof in proofs for check in proof.checks])
    return tuple(proof.feed for proof in proofs), pieces


def _opened(plaintext: Plaintext, body: BodySeal) -> BodyReader:
    """The body, after the digest of its frame was checked; it grows within bounds as it is read."""
    if sha256(*plaintext) != body.frame.sha256:
        raise BundleTamperedError("frame")
    if body.compression == STORED:
        if body.raw_length != plaintext.size:
            raise NotABundleError
        return BodyReader(plaintext.drain())
    check_sizes(body.raw_length, body.frame.length)
    check_frame(plaintext.start(_FRAME_START), body.raw_length)
    return BodyReader(inflate(plaintext.drain(), body.raw_length))


def _table(reader: BodyReader, manifest: Manifest) -> list[TableRow]:
    seal = manifest.body.table
    if seal.length > TABLE_LIMIT:
        raise BundleTooLargeError("table")
    table = reader.take(seal.length)
    if not seal.fits(table):
        raise BundleTamperedError("table")
    return decode_table(table)


def _check_kind(manifest: Manifest, rows: Sequence[TableRow]) -> None:
    """Each kind holds what it is for, and one that anybody may sign says nothing else.

    Raises NotABundleError.
    """
    contents, has_pieces = manifest.contents, bool(manifest.body.pieces)
    kind = contents.kind
    misplaced = (
        (kind in _WITHOUT_FEEDS and len(rows) > 0)
        or (kind is BundleKind.ACK and has_pieces)
        or (kind is BundleKind.ROSTER and not (has_pieces and _only_document(contents)))
        or (kind is BundleKind.DIRECTORY and any(row.scope_type != ScopeType.DIRECTORY for row in rows))
    )
    if misplaced:
        raise NotABundleError


def _only_document(contents: BundleContents) -> bool:
    return not (contents.acks or contents.asks or contents.consent_view)


def _proof(row: TableRow, reader: BodyReader, trust: Trust) -> FeedProof:
    stretch = replace(row.stretch(), items=reader.items(row))
    return prove_feed(FeedId(row.feed), stretch, trust)


def _bundle(
    believed: _Believed, feeds: tuple[VerifiedFeed, ...], pieces: tuple[bytes, ...]
) -> VerifiedBundle:
    contents, sender = believed.manifest.contents, believed.manifest.sender
    return VerifiedBundle(
        bundle_id=contents.bundle_id,
        kind=contents.kind,
        programme=contents.programme,
        created=contents.created,
        sender=BundleSender(sender.device, believed.person, sender.roster),
        to=contents.to,
        channel=contents.channel,
        hash=believed.hash,
        part=contents.part,
        audit_head=contents.audit_head,
        acks=contents.acks,
        asks=contents.asks,
        consent_view=contents.consent_view,
        feeds=feeds,
        pieces=pieces,
        proof=PROOF,
    )
