"""Packs a bundle: body, manifest, signature, padding, seal. Bytes out, and nothing else happens."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from pss_desktop.crypto.age import encrypt
from pss_desktop.crypto.age.stanza import Recipient
from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.dsse import Envelope, Signature
from pss_desktop.domain.exchange_errors import BundleTooLargeError
from pss_desktop.journal.signatures import Signer
from pss_desktop.sync.bundle import body
from pss_desktop.sync.bundle.compression import STORED, ZSTD, Deflating
from pss_desktop.sync.bundle.contents import BundleContents
from pss_desktop.sync.bundle.feed_table import encode_table
from pss_desktop.sync.bundle.limits import FILE_LIMIT, MIB, PIECE_LIMIT, RATIO_LIMIT, RAW_LIMIT
from pss_desktop.sync.bundle.manifest import BodySeal, From, Manifest, Sealed, write_manifest
from pss_desktop.sync.bundle.padding import padded
from pss_desktop.sync.certificates import DeviceCertificate

PAYLOAD_TYPE: Final = "application/vnd.pss.bundle.v1+json"

_ZEROS: Final = bytes(MIB)


def pack(
    contents: BundleContents,
    *,
    signer: Signer,
    certificate: DeviceCertificate,
    recipients: Sequence[Recipient],
    random: Callable[[int], bytes],
) -> bytes:
    """The file of *contents*, signed by the device of *certificate*, sealed to *recipients*.

    Raises BundleTooLargeError for more than one bundle takes.
    """
    plaintext = Packing(contents).plaintext(signer, certificate)
    file = b"".join(encrypt(recipients, plaintext, random=random))
    if len(file) > FILE_LIMIT:
        raise BundleTooLargeError("file")
    return file


class Packing:
    """The body of a bundle. Of a large one the first few shares are given to the threads that pack it as soon
    as this is made, which are at work while its maker does something else.

    Whoever asks for :meth:`plaintext` gives them the rest, hashes what they made, and waits for them.
    """

    def __init__(self, contents: BundleContents) -> None:
        """Raises BundleTooLargeError for more than one bundle takes."""
        self.contents: Final = contents
        self._table = encode_table(contents.feeds)
        operations = body.size_of_operations(contents.feeds)
        self._raw_length = len(self._table) + operations + sum(map(len, contents.pieces))
        _check(contents, self._raw_length)
        self._deflating = Deflating(_body(contents, self._table), self._raw_length)

    def plaintext(self, signer: Signer, certificate: DeviceCertificate) -> Iterator[bytes]:
        """What is sealed: the signed line, the frame, the zeros. The same bytes for the same contents."""
        contents = self.contents
        compression, frame, digest = self._frame()
        manifest = Manifest(
            contents,
            From(
                certificate.device,
                sha256(certificate.encoded),
                contents.roster,
            ),
            BodySeal(
                compression=compression,
                raw_length=self._raw_length,
                frame=Sealed(digest, sum(map(len, frame))),
                table=Sealed.of(self._table),
                pieces=tuple(map(Sealed.of, contents.pieces)),
            ),
        )
        return _laid_out(_signed(write_manifest(manifest), signer, certificate), frame)

    def _frame(self) -> tuple[str, list[bytes], bytes]:
        """The body in one frame, with its hash; as it is where it would grow by more than readers let it."""
        frame, digest = self._deflating.frame()
        if self._raw_length > RATIO_LIMIT * sum(map(len, frame)):
            stored = [part for part in _body(self.contents, self._table) if part]
            return STORED, stored, sha256(*stored)
        return ZSTD, frame, digest


def _body(contents: BundleContents, table: bytes) -> Iterator[bytes]:
    """Piece by piece, so that it never stands in memory as a whole."""
    yield table
    yield from body.write_operations(contents.feeds)
    yield from contents.pieces


def _signed(manifest: bytes, signer: Signer, certificate: DeviceCertificate) -> bytes:
    bare = Envelope(PAYLOAD_TYPE, manifest, ())
    signature = Signature(certificate.device.hex(), signer.sign(bare.signed))
    return Envelope(PAYLOAD_TYPE, manifest, (signature,)).encoded + b"\n"


def _laid_out(line: bytes, frame: Iterable[bytes]) -> Iterator[bytes]:
    size = len(line)
    yield line
    for part in frame:
        size += len(part)
        yield part
    zeros = padded(size) - size
    while zeros:
        some = _ZEROS[:zeros]
        zeros -= len(some)
        yield some


def _check(contents: BundleContents, raw_length: int) -> None:
    if raw_length > RAW_LIMIT:
        raise BundleTooLargeError("raw")
    if any(len(piece) > PIECE_LIMIT for piece in contents.pieces):
        raise BundleTooLargeError("piece")
