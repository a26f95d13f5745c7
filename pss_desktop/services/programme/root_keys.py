"""Root keys of a programme: made and opened without the connection, kept as sealed files on a stick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pss_desktop.crypto.header import PASSPHRASE, KdfCost
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.errors import StorageFailedError
from pss_desktop.domain.fields import Field, FieldKind, require_valid
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.seat import Seat
from pss_desktop.sync.founding import (
    ROOT_FILE_LIMIT,
    RootFile,
    RootKey,
    open_root,
    programme_id,
    read_root_file,
    seal_root,
)
from pss_desktop.sync.roster import ProgrammeId, check_threshold
from pss_desktop.sync.roster_changes import Roots

NAME_LIMIT: Final = 60
ROOT_SUFFIX: Final = ".pssroot"

_FIELDS: Final = (Field("programme_name", FieldKind.TEXT, required=True, max_length=NAME_LIMIT),)
_NONCE_SIZE: Final = 16


@dataclass(frozen=True, slots=True, repr=False)
class NewRoots:
    """One root key is sealed for each of *passphrases*; *threshold* of them sign.

    Raises RosterDamagedError unless that is more than half.
    """

    passphrases: tuple[str, ...]
    threshold: int = 1

    def __post_init__(self) -> None:
        check_threshold(self.threshold, len(self.passphrases))


@dataclass(frozen=True, slots=True, repr=False)
class SealedRoots:
    """New root keys, each opened and as its file; made by :class:`RootKeys`.

    They sign nothing before a list of people names them, so the files are put away first.
    """

    keys: tuple[RootKey, ...]
    files: tuple[RootFile, ...]
    threshold: int

    @property
    def roots(self) -> Roots:
        """As a list of people names them."""
        return Roots(tuple(one.key.public for one in self.keys), self.threshold)


class RootKeys:
    """About a second for each key; none of it needs the vault's connection."""

    def __init__(self, seat: Seat, passphrases: Passphrases) -> None:
        self._seat = seat
        self._passphrases = passphrases

    def for_founding(self, name: str, new: NewRoots) -> SealedRoots:
        """The keys that a programme begins with. Raises InvalidFieldsError, WeakPassphraseError."""
        name = name.strip()
        require_valid(_FIELDS, {"programme_name": name})
        signing = self._generated(new.passphrases)
        nonce = self._seat.vault.machine.random(_NONCE_SIZE)
        programme = programme_id(nonce, tuple(one.public for one in signing))
        return self._sealed(programme, name, signing, new)

    def for_rotation(self, programme: ProgrammeId, name: str, new: NewRoots) -> SealedRoots:
        """Other keys for a programme that there is. Raises WeakPassphraseError."""
        return self._sealed(programme, name, self._generated(new.passphrases), new)

    def open(self, file: RootFile, passphrase: str) -> RootKey:
        """Raises WrongPassphraseError."""
        return open_root(file, passphrase, floor=self._seat.vault.machine.floor)

    def _generated(self, passphrases: Iterable[str]) -> tuple[SigningKey, ...]:
        for passphrase in passphrases:
            self._passphrases.check(passphrase)
        return tuple(SigningKey.generate() for _ in passphrases)

    def _sealed(
        self, programme: ProgrammeId, name: str, signing: Sequence[SigningKey], new: NewRoots
    ) -> SealedRoots:
        keys = tuple(RootKey(programme, one) for one in signing)
        machine, cost = self._seat.vault.machine, self._cost()
        files = tuple(
            seal_root(
                key, passphrase, programme_name=name, cost=cost, floor=machine.floor, random=machine.random
            )
            for key, passphrase in zip(keys, new.passphrases, strict=True)
        )
        return SealedRoots(keys, files, new.threshold)

    def _cost(self) -> KdfCost:
        """As dear as the vault's own passphrase, which was measured on this computer."""
        return self._seat.vault.header.slots_of(PASSPHRASE)[0].kdf.cost


def read_root(path: Path) -> RootFile:
    """The sealed key at *path*. Raises NotABundleError for another file, or a StorageError."""
    return read_root_file(read_bytes(path, ROOT_FILE_LIMIT))


def write_root(file: RootFile, folder: Path) -> Path:
    """Write the sealed key to *folder* and read it back. Raises a StorageError."""
    path = folder / f"root-{file.programme.hex()[:8]}-{file.public.encoded.hex()[:8]}{ROOT_SUFFIX}"
    write_atomically(path, file.encoded)
    if read_bytes(path, ROOT_FILE_LIMIT) != file.encoded:
        raise StorageFailedError("EIO")
    return path
