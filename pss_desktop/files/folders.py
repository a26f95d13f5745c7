"""What lies in a folder, told in our own errors when the disk will not say."""

from fnmatch import fnmatchcase
from pathlib import Path

from pss_desktop.files.errors import translate_read_errors


def is_folder(path: Path) -> bool:
    """Whether there is a folder. Raises StorageFailedError where the disk will not say."""
    with translate_read_errors():
        return path.is_dir()


def entries(folder: Path, pattern: str = "*") -> list[Path]:
    """Everything directly in *folder* whose name fits *pattern*, by name. Raises StorageFailedError."""
    with translate_read_errors():
        return sorted(path for path in folder.iterdir() if fnmatchcase(path.name, pattern))


def plain_subfolders(folder: Path) -> list[Path]:
    """The folders directly in *folder* whose names begin with no dot. Raises StorageFailedError."""
    found = entries(folder, "[!.]*")
    with translate_read_errors():
        return [path for path in found if path.is_dir()]
