"""Folders that a cloud service keeps the same on several machines, known by their names and marker files."""

from contextlib import suppress
from pathlib import Path

_NAMES = frozenset(
    {
        "box sync",
        "cloudstorage",
        "com~apple~clouddocs",
        "dropbox",
        "google drive",
        "googledrive",
        "icloud drive",
        "iclouddrive",
        "mega",
        "megasync",
        "mobile documents",
        "my drive",
        "nextcloud",
        "onedrive",
        "owncloud",
        "pcloud drive",
        "pclouddrive",
        "proton drive",
        "seafile",
        "yandex.disk",
    }
)
# Services add an account or an organisation to the name: "OneDrive - Rowan Clinic", "Dropbox (Personal)".
_BEGINNINGS = (
    "dropbox (",
    "google drive (",
    "googledrive-",
    "nextcloud-",
    "nextcloud (",
    "onedrive - ",
    "onedrive-",
)
_MARKER_FILES = (
    ".dropbox",
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
)
_MARKER_FOLDERS = (".dropbox.cache", ".stfolder", ".tmp.drivedownload", ".tmp.driveupload")
_DATABASES = (".sync_*.db", "._sync_*.db", ".csync_journal.db")


def is_synced(path: Path) -> bool:
    """Whether *path* is or lies in such a folder. Reads folders, never fails."""
    return any(_is_name(folder.name) or _is_marked(folder) for folder in (path, *path.parents))


def _is_name(name: str) -> bool:
    folded = name.casefold()
    return folded in _NAMES or folded.startswith(_BEGINNINGS)


def _is_marked(folder: Path) -> bool:
    with suppress(OSError):
        return (
            any((folder / name).is_file() for name in _MARKER_FILES)
            or any((folder / name).is_dir() for name in _MARKER_FOLDERS)
            or any(next(folder.glob(pattern), None) is not None for pattern in _DATABASES)
        )
    return False
