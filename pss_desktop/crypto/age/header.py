"""The header of an age file: its stanzas and the MAC over them, read strictly and within limits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO, Final

from pss_desktop.crypto.age.base64_text import decode, encode
from pss_desktop.crypto.age.stanza import Stanza
from pss_desktop.crypto.kdf import hkdf
from pss_desktop.crypto.seal import mac, mac_matches
from pss_desktop.domain.exchange_errors import BundleTamperedError, BundleTooLargeError, NotABundleError

RECIPIENT_LIMIT: Final = 64
HEADER_LIMIT: Final = 128 * 1024

_VERSION_LINE: Final = b"age-encryption.org/v1\n"
_STANZA_MARK: Final = b"-> "
_MAC_MARK: Final = b"---"
_MAC_SIZE: Final = 32
_COLUMNS: Final = 64
_ARGUMENTS: Final = re.compile(rb"[!-~]+(?: [!-~]+)*")


@dataclass(frozen=True, slots=True)
class Header:
    """The stanzas, the bytes that the MAC is over, and that MAC, which only the file key can check."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes

    def check(self, file_key: bytes) -> None:
        """Raises BundleTamperedError("header") unless the holder of *file_key* wrote exactly this header."""
        if not mac_matches(_mac_key(file_key), self.signed, self.mac):
            raise BundleTamperedError("header")


def write_header(stanzas: Iterable[Stanza], file_key: bytes) -> bytes:
    """The whole header. Raises BundleTooLargeError for more recipients than a reader takes."""
    written = tuple(stanzas)
    if len(written) > RECIPIENT_LIMIT:
        raise BundleTooLargeError("recipients")
    signed = b"".join([_VERSION_LINE, *map(_stanza_lines, written), _MAC_MARK])
    return signed + b" " + encode(mac(_mac_key(file_key), signed)) + b"\n"


def read_header(source: BinaryIO) -> Header:
    """Read up to the payload. Raises NotABundleError for any other spelling, BundleTooLargeError."""
    if source.readline(len(_VERSION_LINE)) != _VERSION_LINE:
        raise NotABundleError
    lines = _Lines(source)
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(_MAC_MARK):
        if len(stanzas) == RECIPIENT_LIMIT:
            raise BundleTooLargeError("recipients")
        stanzas.append(_stanza(line, lines))
    return _ended(stanzas, lines.read, line)


class _Lines:
    """The lines after the first, without their ends; ``read`` is everything up to the current line."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._left = HEADER_LIMIT - len(_VERSION_LINE)
        self._current = _VERSION_LINE
        self.read = bytearray()

    def next(self) -> bytes:
        """The next line. Raises NotABundleError where there is none, BundleTooLargeError."""
        line = self._source.readline(self._left + 1)
        if len(line) > self._left:
            raise BundleTooLargeError("header")
        if not line.endswith(b"\n"):
            raise NotABundleError
        self._left -= len(line)
        self.read += self._current
        self._current = line
        return line[:-1]


def _ended(stanzas: list[Stanza], before: bytearray, line: bytes) -> Header:
    mark, space, spelt = line[:3], line[3:4], line[4:]
    tag = _decoded(spelt)
    if not stanzas or space != b" " or len(tag) != _MAC_SIZE:
        raise NotABundleError
    return Header(tuple(stanzas), bytes(before + mark), tag)


def _stanza(line: bytes, following: _Lines) -> Stanza:
    words = line.removeprefix(_STANZA_MARK)
    if words == line or not _ARGUMENTS.fullmatch(words):
        raise NotABundleError
    kind, *arguments = words.decode("ascii").split(" ")
    return Stanza(kind, tuple(arguments), _body(following))


def _body(following: _Lines) -> bytes:
    spelt = bytearray()
    while len(line := following.next()) == _COLUMNS:
        spelt += line
    if len(line) > _COLUMNS:
        raise NotABundleError
    return _decoded(bytes(spelt + line))


def _decoded(spelt: bytes) -> bytes:
    try:
        return decode(spelt)
    except ValueError as problem:
        raise NotABundleError from problem


def _stanza_lines(stanza: Stanza) -> bytes:
    spelt = encode(stanza.body)
    # A last line is always shorter than the others, so it may be empty.
    rows = [spelt[start : start + _COLUMNS] for start in range(0, len(spelt) + 1, _COLUMNS)]
    words = " ".join((stanza.type, *stanza.arguments)).encode("ascii")
    return b"\n".join([_STANZA_MARK + words, *rows, b""])


def _mac_key(file_key: bytes) -> bytes:
    return hkdf(file_key, salt=b"", info=b"header")
