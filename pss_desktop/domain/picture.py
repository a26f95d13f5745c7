"""What a file is by its own bytes: its form, the size of its picture, and no more than it must tell.

Everything here is counted from the bytes before any decoder sees them. What a camera adds beside the picture
(the place, the time, its owner's name, a small preview, a film) is left out, without touching the picture.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.attachment import Media
from pss_desktop.domain.file_errors import FileRefusedError

MOST_PIXELS: Final = 64_000_000
MOST_A_SIDE: Final = 30_000
_MOST_SCANS: Final = 64
_MOST_CHUNKS: Final = 100_000

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
)
_PDF_WITHIN: Final = 1024

_SOI: Final = b"\xff\xd8"
_EOI: Final = 0xD9
_SOS: Final = 0xDA
_COMMENT: Final = 0xFE
_EXIF: Final = 0xE1
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_APPLICATION: Final = range(0xE0, 0xF0)
_APPLICATION_KEPT: Final = frozenset({0xE0, 0xE2, 0xEE})  # JFIF, colour profile, Adobe's colour transform
_NEXT_MARKER: Final = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")
_ORIENTATION: Final = 0x0112

_WEBP_EXTENDED: Final = b"VP8X"
_WEBP_KEPT: Final = frozenset({_WEBP_EXTENDED, b"VP8 ", b"VP8L", b"ALPH", b"ICCP"})
_ANIMATED: Final = 0x02
_WITHOUT_EXIF_AND_XMP: Final = 0xF3


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that may go on to a decoder. *content* is what is kept; a PDF has no size of its own."""

    media: Media
    content: bytes
    width: int = 0
    height: int = 0


def examine(content: bytes) -> Examined:
    """Say what *content* is, and leave out what it tells beside its picture.

    Raises FileRefusedError: ``empty``, ``unknown``, ``damaged``, ``too_many_pixels``, ``animated``.
    """
    if not content:
        raise FileRefusedError("empty")
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return Examined(Media.PDF, content)
    try:
        found = _picture(content)
    except (struct.error, IndexError, ValueError) as problem:
        raise FileRefusedError("damaged") from problem
    sides = found.width, found.height
    if min(sides) < 1:
        raise FileRefusedError("damaged")
    if max(sides) > MOST_A_SIDE or found.width * found.height > MOST_PIXELS:
        raise FileRefusedError("too_many_pixels")
    return found


def _picture(content: bytes) -> Examined:
    if content.startswith(_PNG):
        return _png(content)
    if content.startswith(_SOI + b"\xff"):
        return _jpeg(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return _webp(content)
    raise FileRefusedError("unknown")


# PNG (ISO/IEC 15948)


def _png(content: bytes) -> Examined:
    chunks = list(_png_chunks(content))
    names = [name for name, _ in chunks]
    header = chunks[0][1]
    if names[0] != b"IHDR" or names[-1] != b"IEND" or b"IDAT" not in names or names.count(b"IHDR") > 1:
        raise ValueError("chunks of a PNG")
    width, height = struct.unpack(">II", header[8:16])
    kept = b"".join(whole for name, whole in chunks if name in _PNG_KEPT)
    return Examined(Media.PNG, _PNG + kept, width, height)


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and whole bytes of each chunk up to the end of the picture; what follows it is nobody's."""
    at = len(_PNG)
    for _ in range(_MOST_CHUNKS):
        length, name = struct.unpack_from(">I4s", content, at)
        whole = content[at : at + 12 + length]
        (told,) = struct.unpack_from(">I", whole, 8 + length)
        if told != zlib.crc32(whole[4 : 8 + length]):
            raise ValueError("sum of a chunk")
        yield name, whole
        at += len(whole)
        if name == b"IEND":
            return
    raise ValueError("too many chunks")


# JPEG (ITU-T T.81)


def _jpeg(content: bytes) -> Examined:
    kept, size, turned = [_SOI], (0, 0), 1
    for marker, whole in _jpeg_segments(content):
        if marker in _SIZES:
            height, width = struct.unpack_from(">HH", whole, 5)
            size = max(size, (width, height), key=lambda one: one[0] * one[1])
        if marker == _EXIF:
            turned = _orientation(whole[4:]) or turned
        elif marker != _COMMENT and (marker not in _APPLICATION or marker in _APPLICATION_KEPT):
            kept.append(whole)
    if turned != 1:
        kept.insert(1, _turning(turned))
    return Examined(Media.JPEG, b"".join(kept), *size)


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and whole bytes of each segment up to the end of the picture, a scan with its coded data."""
    at, scans = len(_SOI), 0
    while True:
        while content[at] == 0xFF and content[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = content[at + 1]
        if content[at] != 0xFF:
            raise ValueError("a marker was due")
        if marker == _EOI:
            yield marker, content[at : at + 2]
            return
        end = at + 2 + int(struct.unpack_from(">H", content, at + 2)[0])
        if marker == _SOS:
            scans += 1
            end = _end_of_scan(content, end)
        if end > len(content) or scans > _MOST_SCANS:
            raise ValueError("a segment that is cut off, or too many scans")
        yield marker, content[at:end]
        at = end


def _end_of_scan(content: bytes, start: int) -> int:
    found = _NEXT_MARKER.search(content, start)
    if found is None:
        raise ValueError("a scan that is cut off")
    return found.start()


def _orientation(segment: bytes) -> int:
    """How the camera was held (EXIF 2.3, 4.6.4): 1 to 8, or 0 where that is not said."""
    tiff = segment[6:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if not segment.startswith(b"Exif\0\0") or order is None or len(tiff) < 8:
        return 0
    (first,) = struct.unpack_from(order + "I", tiff, 4)
    try:
        (count,) = struct.unpack_from(order + "H", tiff, first)
        for number in range(count):
            tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, first + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value if value in range(1, 9) else 0
    except struct.error:
        return 0
    return 0


def _turning(orientation: int) -> bytes:
    """An EXIF segment that says how the camera was held and nothing else."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff
    return struct.pack(">BBH", 0xFF, _EXIF, len(body) + 2) + body


# WebP (RFC 9649)


def _webp(content: bytes) -> Examined:
    kept, sizes = [], []
    for name, body in _webp_chunks(content):
        size = _webp_size(name, body)
        if size is not None:
            sizes.append(size)
        if name in _WEBP_KEPT:
            told = _webp_features(body) if name == _WEBP_EXTENDED else body
            kept.append(struct.pack("<4sI", name, len(told)) + told + b"\0" * (len(told) % 2))
    whole = b"WEBP" + b"".join(kept)
    width, height = max(sizes, key=lambda one: one[0] * one[1])
    return Examined(Media.WEBP, struct.pack("<4sI", b"RIFF", len(whole)) + whole, width, height)


def _webp_features(body: bytes) -> bytes:
    if body[0] & _ANIMATED:
        raise FileRefusedError("animated")
    return bytes([body[0] & _WITHOUT_EXIF_AND_XMP]) + body[1:]


def _webp_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    (told,) = struct.unpack_from("<I", content, 4)
    end = 8 + told
    if end > len(content):
        raise ValueError("a WebP that is cut off")
    at = 12
    while at < end:
        name, length = struct.unpack_from("<4sI", content, at)
        body = content[at + 8 : at + 8 + length]
        if len(body) < length:
            raise ValueError("a chunk that is cut off")
        yield name, body
        at += 8 + length + length % 2


def _webp_size(name: bytes, body: bytes) -> tuple[int, int] | None:
    if name == _WEBP_EXTENDED:
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if name == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if name == b"VP8 ":
        if body[3:6] != b"\x9d\x01\x2a":
            raise ValueError("start of a frame")
        width, height = struct.unpack_from("<HH", body, 6)
        return width & 0x3FFF, height & 0x3FFF
    return None
