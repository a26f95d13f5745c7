"""How much room there is."""

import shutil
from pathlib import Path

from pss_desktop.files.errors import translate_read_errors


def free_bytes(path: Path) -> int:
    """Bytes that this account may still write where *path* is or will be."""
    with translate_read_errors():
        there = next((folder for folder in (path, *path.parents) if folder.exists()), path)
        return shutil.disk_usage(there).free
