"""Checks the MAC of every page of a database file, in slices, without a connection.

SQLCipher reads a page whose MAC does not fit as a page of zeros, and a copy made of that is a sound database
with a hole in it. So a file is checked before it is copied. ``PRAGMA cipher_integrity_check`` does the same
but cannot be sliced: it would hold the vault for seconds. The format is SQLCipher 4's: each page ends in an
IV of 16 bytes and an HMAC-SHA512 of 64 over the rest and the page's number.
"""

import errno
import hashlib
import hmac
from pathlib import Path
from typing import BinaryIO, Final

from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.domain.progress import Progress
from pss_desktop.files.errors import translate_read_errors
from pss_desktop.vault.slices import Slices

READING: Final = "reading"
PAGE_SIZE: Final = 4096

_PAGES_A_SLICE: Final = 1024
_SALT_SIZE: Final = 16
_MAC_SIZE: Final = 64
_MAC_SALT_MASK: Final = 0x3A
_EMPTY_PAGE: Final = bytes(PAGE_SIZE)


def check_page_macs(file: BinaryIO, key: bytes) -> Slices[None]:
    """Raises VaultDamagedError("database") at the first page that does not verify, or for a torn file."""
    total, rest = divmod(_size(file), PAGE_SIZE)
    if rest or not total:
        raise VaultDamagedError("database")
    mac_key = _mac_key(file, key)
    for first in range(1, total + 1, _PAGES_A_SLICE):
        count = min(_PAGES_A_SLICE, total + 1 - first)
        pages = memoryview(_read(file, first, count))
        if len(pages) != count * PAGE_SIZE:
            raise VaultDamagedError("database")
        for index in range(count):
            _check(pages[index * PAGE_SIZE :][:PAGE_SIZE], first + index, mac_key)
        yield Progress(first + count - 1, total, READING)


def has_whole_pages(path: Path) -> bool:
    """Whether the file ends where a page does: a torn last page would be read as zeros."""
    with translate_read_errors():
        return path.stat().st_size % PAGE_SIZE == 0


def _check(page: memoryview, number: int, mac_key: bytes) -> None:
    signed = page[_SALT_SIZE if number == 1 else 0 : -_MAC_SIZE]
    expected = hmac.digest(mac_key, bytes(signed) + number.to_bytes(4, "little"), hashlib.sha512)
    # SQLite leaves a hole where a page was taken and given back at once; SQLCipher reads it as zeros too.
    if page[-_MAC_SIZE:] != expected and page != _EMPTY_PAGE:
        raise VaultDamagedError("database")


def _mac_key(file: BinaryIO, key: bytes) -> bytes:
    salt = bytes(byte ^ _MAC_SALT_MASK for byte in _read(file, 1, 1)[:_SALT_SIZE])
    return hashlib.pbkdf2_hmac("sha512", key, salt, 2, len(key))


def _size(file: BinaryIO) -> int:
    with translate_read_errors():
        return file.seek(0, 2)


def _read(file: BinaryIO, first: int, count: int) -> bytes:
    """Less where a page in the midst can't be read. One that the disk does not give back at all is damaged,
    as it is for SQLite.
    """
    with translate_read_errors():
        file.seek((first - 1) * PAGE_SIZE)
        try:
            return file.read(count * PAGE_SIZE)
        except OSError as problem:
            if problem.errno != errno.EIO:
                raise
            raise VaultDamagedError("database") from problem
