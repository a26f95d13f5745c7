"""A backup on disk: both header files, a consistent copy of the database, and the list that vouches for it.

The list has two lines as the header has: canonical JSON, then the hex HMAC-SHA256 of it under the vault's
keys. It names the database's digest and the journal's head, but not the header, which has a MAC of its own
and is written anew when the passphrase changes.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from pss_desktop.crypto.canonical_json import as_bytes, as_integer, as_text, canonical, read_canonical
from pss_desktop.crypto.header import VaultHeader
from pss_desktop.crypto.seal import mac, mac_matches
from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.errors import BackupDamagedError, PssError, VaultTooNewError
from pss_desktop.domain.ids import VaultId
from pss_desktop.files.atomic import read_bytes
from pss_desktop.files.folders import is_folder, plain_subfolders
from pss_desktop.journal.feeds import LocalHead
from pss_desktop.vault.entrance.listing import peek_header
from pss_desktop.vault.folder import VaultFolder

LIST: Final = "digests"

_VERSION: Final = 1
_LIMIT: Final = 64 * 1024
_TAG: Final = b"pss/backup/v1"


@dataclass(frozen=True, slots=True)
class DigestList:
    """What a backup holds. *content* is the digest that a restored vault must have too."""

    vault_id: VaultId
    epoch: int
    made_at: datetime
    head: LocalHead
    content: bytes
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its plain parts say, before anything of it is verified."""

    folder: Path
    header: VaultHeader
    digests: DigestList

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def made_at(self) -> datetime:
        return self.digests.made_at

    @property
    def size(self) -> int:
        return self.digests.size

    @property
    def database(self) -> Path:
        return VaultFolder(self.folder).database(self.digests.epoch)


def list_backups(place: Path) -> list[Backup]:
    """The backups in a folder, of whichever vaults, newest first; what is no backup is passed over.

    Raises StorageFailedError where the folder cannot be read.
    """
    if not is_folder(place):
        return []
    folders = plain_subfolders(place)
    found = [backup for backup in map(_readable, folders) if backup is not None]
    return sorted(found, key=lambda one: (one.made_at, one.name), reverse=True)


def read_backup(folder: Path) -> Backup:
    """Read the plain parts. Raises BackupDamagedError, or VaultTooNewError for a newer program's backup."""
    try:
        header = peek_header(VaultFolder(folder))
        line, _mac = _lines(read_bytes(folder / LIST, _LIMIT))
        digests = _digests(read_canonical(line))
    except VaultTooNewError:
        raise
    except (PssError, ValueError, KeyError, TypeError, RecursionError) as problem:
        raise BackupDamagedError from problem
    if (digests.vault_id, digests.epoch) != (header.vault_id, header.epoch):
        raise BackupDamagedError
    return Backup(folder, header, digests)


def serialise_list(digests: DigestList, key: bytes) -> bytes:
    """The list's two lines."""
    line = canonical(
        {
            "v": _VERSION,
            "vault_id": digests.vault_id.hex(),
            "epoch": digests.epoch,
            "made_at": to_iso(digests.made_at),
            "head": digests.head.pack().hex(),
            "content": digests.content.hex(),
            "size": digests.size,
            "sha256": digests.sha256,
        }
    ).encode()
    return line + b"\n" + mac(key, _TAG + line).hex().encode() + b"\n"


def check_list(folder: Path, key: bytes) -> None:
    """Raises BackupDamagedError when the list's MAC does not fit."""
    line, found = _lines(read_bytes(folder / LIST, _LIMIT))
    if not mac_matches(key, _TAG + line, found):
        raise BackupDamagedError


def free_name(place: Path, day: date) -> str:
    """The first ``<date>-<n>`` that nothing has there yet."""
    number = 1
    while (place / f"{day.isoformat()}-{number}").exists():
        number += 1
    return f"{day.isoformat()}-{number}"


def _readable(folder: Path) -> Backup | None:
    try:
        return read_backup(folder)
    except PssError:
        return None


def _lines(content: bytes) -> tuple[bytes, bytes]:
    lines = content.split(b"\n")
    if len(lines) != 3 or lines[2]:
        raise BackupDamagedError
    try:
        return lines[0], as_bytes(lines[1].decode("ascii"), 32)
    except ValueError as problem:
        raise BackupDamagedError from problem


def _digests(fields: dict[str, Any]) -> DigestList:
    if as_integer(fields["v"]) > _VERSION:
        raise VaultTooNewError(fields["v"], _VERSION)
    return DigestList(
        vault_id=VaultId(as_bytes(fields["vault_id"], 16)),
        epoch=as_integer(fields["epoch"]),
        made_at=from_iso(as_text(fields["made_at"])),
        head=LocalHead.unpack(as_bytes(fields["head"], 40)),
        content=as_bytes(fields["content"], 32),
        size=as_integer(fields["size"]),
        sha256=as_bytes(fields["sha256"], 32).hex(),
    )
