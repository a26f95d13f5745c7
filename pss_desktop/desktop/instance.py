"""One running window for each data folder: a second start is told so at once."""

from pathlib import Path

from pss_desktop.files.lockfile import VaultLock
from pss_desktop.files.modes import make_private_folder


class SingleInstance:
    """Held for as long as the window runs. The system lets it go when the process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._lock = VaultLock(path)

    def claim(self) -> None:
        """Raises VaultInUseError when another window runs on this folder, or a StorageError."""
        make_private_folder(self._lock.path.parent)
        self._lock.acquire()

    def release(self) -> None:
        """Let the next one in: at the end, and just before this process is replaced."""
        self._lock.release()
