"""The journal's head outside the database: a database that knows less than it says has lost history.

The file holds two places, a page of the disk apart, written in turn and in place: the packed head (count and
chain, 40 bytes) and its HMAC-SHA256. A power cut can spoil only the place that was being written, and the
other one still holds the head before it; so a signed act takes one small durable write, where a new file
would take three.
"""

import os
from pathlib import Path

from pss_desktop.crypto.seal import mac, mac_matches
from pss_desktop.domain.errors import VaultDamagedError
from pss_desktop.files.atomic import read_part, write_atomically
from pss_desktop.files.durable import make_durable
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.journal.feeds import LocalHead

PART = "head"

_TAG = b"pss/outside-head/v1"
_HEAD_SIZE = 40
_PLACE_SIZE = _HEAD_SIZE + 32
_DISTANCE = 4096
_FILE_SIZE = _DISTANCE + _PLACE_SIZE

_IN_PLACE = os.O_WRONLY
for _flag in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW"):
    _IN_PLACE |= getattr(os, _flag, 0)
_make_durable = getattr(os, "fdatasync", make_durable)  # the size never changes, so the bytes alone will do


class OutsideHead:
    """The head file of one vault in one epoch."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._next_place = 0
        self.spoiled = False
        """Whether a part of the file did not verify when it was read: a torn write, or somebody's hand."""

    def create(self, head: LocalHead) -> None:
        """Write a whole new file, in place of any there was."""
        place = self._sealed(head)
        write_atomically(self._path, place.ljust(_DISTANCE, b"\0") + place)
        self._next_place = 0
        self.spoiled = False

    def read(self) -> LocalHead:
        """The newer of the two places that verify. Raises VaultDamagedError("head") when neither does."""
        content = read_part(self._path, _FILE_SIZE, PART) or b""
        gap = content[_PLACE_SIZE:_DISTANCE]
        heads = [self._opened(content[start : start + _PLACE_SIZE]) for start in (0, _DISTANCE)]
        known = [head for head in heads if head is not None]
        if not known:
            raise VaultDamagedError(PART)
        self.spoiled = len(known) < len(heads) or any(gap) or len(content) != _FILE_SIZE
        newest = max(known, key=lambda head: head.count)
        self._next_place = 1 - heads.index(newest)
        return newest

    def write(self, head: LocalHead) -> None:
        """Put *head* over the older place and make it durable; read or create the file before.

        A spoiled file is written anew.
        Raises DiskFullError, NotWritableError or StorageFailedError: the head of before is then still there.
        """
        if self.spoiled:
            self.create(head)
            return
        with translate_os_errors():
            number = os.open(self._path, _IN_PLACE)
            try:
                os.lseek(number, self._next_place * _DISTANCE, os.SEEK_SET)
                os.write(number, self._sealed(head))
                _make_durable(number)
            finally:
                os.close(number)
        self._next_place = 1 - self._next_place

    def _sealed(self, head: LocalHead) -> bytes:
        packed = head.pack()
        return packed + mac(self._key, _TAG + packed)

    def _opened(self, place: bytes) -> LocalHead | None:
        packed, found = place[:_HEAD_SIZE], place[_HEAD_SIZE:]
        if len(place) != _PLACE_SIZE or not mac_matches(self._key, _TAG + packed, found):
            return None
        return LocalHead.unpack(packed)
