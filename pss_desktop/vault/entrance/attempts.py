"""A pause that grows with each wrong passphrase, kept on the disk so that a restart does not end it.

It stops a hand at the keyboard and nobody who has a copy; against those stands the key derivation alone.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from pss_desktop.crypto.envelope import Passphrase, Secret
from pss_desktop.domain.clock import Clock, to_ms
from pss_desktop.domain.errors import StorageError, TryLaterError, WrongPassphraseError
from pss_desktop.files.atomic import read_if_there, write_atomically
from pss_desktop.files.removal import remove_file

FREE_TRIES = 2
LONGEST_PAUSE = 60
"""Seconds; more would lock out the owner of a laptop that somebody else plays with."""

_LIMIT = 16 * 1024
_MOST_COUNTS = 63
"""So many counts of other vaults are kept beside the one that is written, the newest."""


def pause_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries in a row: 0, 0, 1, 2, 4, ... 60."""
    if wrong <= FREE_TRIES:
        return 0
    return int(min(2 ** min(wrong - FREE_TRIES - 1, 16), LONGEST_PAUSE))


class Tries(NamedTuple):
    """So many wrong tries in a row, the last of them at *last_ms* since the epoch."""

    wrong: int
    last_ms: int


class Attempts:
    """The wrong tries on one vault.

    A file that cannot be read counts as none: it is no secret's guard.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def seconds_left(self) -> int:
        """How long the next try still waits, rounded up."""
        tries = self._read()
        pause_ms = pause_after(tries.wrong) * 1000
        gone_ms = to_ms(self._clock.now()) - tries.last_ms
        if not 0 <= gone_ms < pause_ms:  # a clock set back does not prolong it
            return 0
        return -(-(pause_ms - gone_ms) // 1000)

    def count_wrong(self) -> int:
        """Count one more wrong try; the seconds that the next one waits."""
        tries = Tries(self._read().wrong + 1, to_ms(self._clock.now()))
        self._write(tries)
        return pause_after(tries.wrong)

    def forget(self) -> None:
        """The vault was opened: the next wrong try is the first again."""
        remove_file(self._path)

    @contextmanager
    def guarding(self, secret: Secret) -> Iterator[None]:
        """Around a try of *secret*. Raises TryLaterError, and tells a WrongPassphraseError what it costs.

        Nothing but a passphrase waits: the others are too long to be guessed.
        """
        seconds = self.seconds_left() if isinstance(secret, Passphrase) else 0
        if seconds:
            raise TryLaterError(seconds)
        try:
            yield
        except WrongPassphraseError as problem:
            raise WrongPassphraseError(self._counted()) from problem
        with suppress(StorageError):
            self.forget()

    def _counted(self) -> int:
        """A full disk changes nothing about the passphrase being wrong."""
        try:
            return self.count_wrong()
        except StorageError:
            return 0

    def _read(self) -> Tries:
        return _tries(_content(self._path))

    def _write(self, tries: Tries) -> None:
        write_atomically(self._path, json.dumps(tries._asdict()).encode())


class BackupAttempts(Attempts):
    """The wrong tries on the backups of one vault, *whose* they are; all such counts lie in one file.

    So a good try on one backup lets nobody guess on at another.
    """

    def __init__(self, path: Path, clock: Clock, *, whose: bytes) -> None:
        super().__init__(path, clock)
        self._whose = whose.hex()

    def forget(self) -> None:
        counts = self._counts()
        if counts.pop(self._whose, None) is None:
            return
        if counts:
            self._keep(counts)
        else:
            super().forget()

    def _read(self) -> Tries:
        return self._counts().get(self._whose, Tries(0, 0))

    def _write(self, tries: Tries) -> None:
        newest = sorted(self._counts().items(), key=lambda one: one[1].last_ms)[-_MOST_COUNTS:]
        self._keep({**dict(newest), self._whose: tries})

    def _keep(self, counts: dict[str, Tries]) -> None:
        content = {whose: tries._asdict() for whose, tries in counts.items()}
        write_atomically(self._path, json.dumps(content).encode())

    def _counts(self) -> dict[str, Tries]:
        """What is no count in the file is passed over."""
        kept = _content(self._path)
        read = {whose: _tries(fields) for whose, fields in kept.items()} if isinstance(kept, dict) else {}
        return {whose: tries for whose, tries in read.items() if tries.wrong}


def _content(path: Path) -> object:
    try:
        return json.loads(read_if_there(path, _LIMIT) or b"")
    except (StorageError, ValueError, RecursionError):
        return None


def _tries(fields: Any) -> Tries:
    try:
        return Tries(int(fields["wrong"]), int(fields["last_ms"]))
    except (ValueError, KeyError, TypeError, OverflowError):
        return Tries(0, 0)
