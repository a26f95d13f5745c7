"""Where each file of a vault lies and what it is called; nothing here reads or writes."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pss_desktop.files.folders import entries

VAULTS = "vaults"
BACKUPS = "backups"
HEADER = "vault.hdr"
ATTEMPTS = "attempts"
UNFINISHED = ".unfinished-"
"""How the name of a folder begins that is still being filled."""

_OF_AN_EPOCH = re.compile(
    r"(?:vault-(\d+)\.db(?:-wal|-shm|-journal|-damaged|-damaged-wal|-lost-wal(?:-\d+)?)?|device-(\d+)\.key|head-(\d+))\Z"
)


def vaults_folder(root: Path) -> Path:
    """All live vaults of this user."""
    return root / VAULTS


def backups_folder(root: Path) -> Path:
    """All backups of this user's vaults that were made on this machine."""
    return root / BACKUPS


def wal_beside(database: Path) -> Path:
    """Where SQLite keeps the newest pages of *database*."""
    return database.with_name(f"{database.name}-wal")


def attempts_to_restore(root: Path) -> Path:
    """Where wrong passphrases of backups are counted: a backup itself is only read."""
    return root / ATTEMPTS


class VaultFolder(NamedTuple):
    """The folder of one live vault. Only the header says which epoch counts."""

    path: Path

    @property
    def root(self) -> Path:
        """The user data directory that this vault stands in."""
        return self.path.parent.parent

    @property
    def header(self) -> Path:
        return self.path / HEADER

    @property
    def earlier_header(self) -> Path:
        return self.path / f"{HEADER}.bak"

    @property
    def lock(self) -> Path:
        return self.path / "lock"

    @property
    def attempts(self) -> Path:
        return self.path / ATTEMPTS

    @property
    def blobs(self) -> Path:
        return self.path / "blobs"

    def database(self, epoch: int) -> Path:
        """The database under the key of *epoch*."""
        return self.path / f"vault-{epoch}.db"

    def wal(self, epoch: int) -> Path:
        """The newest pages of the database, until a checkpoint."""
        return wal_beside(self.database(epoch))

    def damaged(self, epoch: int) -> Path:
        """The database that was made anew, as it was before; perhaps with a -wal file."""
        return self.path / f"vault-{epoch}.db-damaged"

    def lost_wal(self, epoch: int, number: int = 1) -> Path:
        """The -wal file as it lay before a vault that may have lost history was written to again: the first,
        or that of another time.
        """
        name = f"vault-{epoch}.db-lost-wal"
        return self.path / (name if number == 1 else f"{name}-{number}")

    def lost_wals(self, epoch: int) -> tuple[Path, ...]:
        """Those that exist."""
        return tuple(entries(self.path, f"vault-{epoch}.db-lost-wal*"))

    def device_key(self, epoch: int) -> Path:
        """This device's private keys, sealed."""
        return self.path / f"device-{epoch}.key"

    def head(self, epoch: int) -> Path:
        """The journal's head outside the database."""
        return self.path / f"head-{epoch}"

    def subfolders(self) -> tuple[Path, ...]:
        """The folders for ciphertext: attachments, and bundles going out, coming in, and held back."""
        return (self.blobs, *(self.path / name for name in ("outbox", "inbox", "quarantine")))

    def of_epoch(self, epoch: int) -> Iterator[Path]:
        """The files of *epoch* that exist."""
        return (path for path in self._with_epochs() if _epoch_in(path.name) == epoch)

    def of_other_epochs(self, epoch: int) -> Iterator[Path]:
        """What an interrupted or finished key change left beside the files of *epoch*."""
        return (path for path in self._with_epochs() if _epoch_in(path.name) != epoch)

    def _with_epochs(self) -> Iterator[Path]:
        return (path for path in entries(self.path) if _epoch_in(path.name) is not None)


def _epoch_in(name: str) -> int | None:
    found = _OF_AN_EPOCH.match(name)
    return None if found is None else int(next(number for number in found.groups() if number is not None))
