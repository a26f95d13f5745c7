"""The vaults of this user by the names their owners chose; light, since it runs before the first paint."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pss_desktop.crypto.header import HEADER_LIMIT, VaultHeader, parse_header
from pss_desktop.domain.errors import PssError, VaultDamagedError, VaultTooNewError
from pss_desktop.domain.ids import VaultId
from pss_desktop.files.atomic import read_if_there
from pss_desktop.files.folders import is_folder, plain_subfolders
from pss_desktop.vault.folder import VaultFolder, vaults_folder


class VaultEntry(NamedTuple):
    """A vault as the unlock screen lists it. *problem* says why it cannot be tried; its name is '' then.

    *restored_at* tells what was made of a backup from the vault that made it, which has the same name.
    """

    id: VaultId | None
    name: str
    folder: Path
    problem: PssError | None = None
    restored_at: datetime | None = None


def list_vaults(root: Path) -> list[VaultEntry]:
    """Every vault under the user data directory *root*, by name; those that cannot be read come last.

    Raises StorageFailedError where their folder itself cannot be read.
    """
    parent = vaults_folder(root)
    if not is_folder(parent):
        return []
    entries = [_entry(VaultFolder(path)) for path in plain_subfolders(parent)]
    return sorted(entries, key=lambda one: (one.problem is not None, one.name.casefold(), one.folder.name))


def peek_header(folder: VaultFolder) -> VaultHeader:
    """What the header says, unverified: the present one, or where that cannot be read the earlier one.

    Raises VaultDamagedError("header"), VaultTooNewError or a StorageError.
    """
    problem: PssError = VaultDamagedError("header")
    for path in (folder.header, folder.earlier_header):
        try:
            content = read_if_there(path, HEADER_LIMIT)
            if content is not None:
                return parse_header(content).header
        except VaultTooNewError:
            raise
        except PssError as other:
            problem = other
    raise problem


def _entry(folder: VaultFolder) -> VaultEntry:
    try:
        header = peek_header(folder)
    except PssError as problem:
        return VaultEntry(None, "", folder.path, problem)
    at = None if header.restored is None else header.restored.at
    return VaultEntry(VaultId(header.vault_id), header.name, folder.path, restored_at=at)
