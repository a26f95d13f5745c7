"""How much room there is."""

from pathlib import Path

from pss_desktop.files.errors import translate_read_errors


def free_bytes(path: Path) -> int:
    """Bytes that this account may still write where *path* is or will be."""
    # It brings every way to pack a folder with it, which no start needs.
    import shutil  # noqa: PLC0415

    with translate_read_errors():
        there = next((folder for folder in (path, *path.parents) if folder.exists()), path)
        return shutil.disk_usage(there).free
