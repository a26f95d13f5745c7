"""Pictures for the tests, made byte by byte: right ones, and those that somebody meant harm with."""

import struct
import zlib
from typing import Final

PLACE: Final = b"GPS 51.5 -0.1 Fern Riverbend"


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def a_png(width: int = 4, height: int = 3, *extra: bytes, data: bytes | None = None) -> bytes:
    """A grey picture of that size; *extra* chunks stand before its data."""
    rows = (b"\0" + b"\x80" * width) * height if data is None else data
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), *extra, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def exif(orientation: int, order: str = ">", words: bytes = PLACE) -> bytes:
    """What a camera adds: how it was held, and more than one should know."""
    mark = b"MM" if order == ">" else b"II"
    tiff = mark + struct.pack(order + "HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    return segment(0xE1, b"Exif\0\0" + tiff + words)


def a_jpeg(width: int = 4, height: int = 3, *extra: bytes, scans: int = 1, tail: bytes = b"") -> bytes:
    """The structure of a JPEG; no decoder would make a picture of it."""
    size = segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0")
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return (
        b"\xff\xd8"
        + segment(0xE0, b"JFIF\0\1\2")
        + b"".join(extra)
        + size
        + scan * scans
        + b"\xff\xd9"
        + tail
    )


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        struct.pack("<4sI", name, len(content)) + content + b"\0" * (len(content) % 2)
        for name, content in chunks
    )
    return struct.pack("<4sI", b"RIFF", len(body) + 4) + b"WEBP" + body


def webp_features(width: int, height: int, flags: int = 0) -> tuple[bytes, bytes]:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"VP8X", bytes([flags, 0, 0, 0]) + sides


def webp_lossy(width: int, height: int) -> tuple[bytes, bytes]:
    return b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height) + b"data!"


def webp_lossless(width: int, height: int) -> tuple[bytes, bytes]:
    return b"VP8L", b"\x2f" + ((width - 1) | (height - 1) << 14).to_bytes(4, "little") + b"data"


def a_pdf(*pages: str) -> bytes:
    """A PDF with one line of words on each page, written by hand (PDF 1.4)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for words in pages or ("Sat under the fig tree",):
        stream = f"BT /F1 24 Tf 72 700 Td ({words}) Tj ET".encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font "
            b"<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>" % len(objects)
        )
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Kids [ %s ] /Count %d >>" % (listed, len(kids))
    return _with_table(objects)


def _with_table(objects: list[bytes]) -> bytes:
    whole, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(whole))
        whole += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(whole))
    return whole + table + end
