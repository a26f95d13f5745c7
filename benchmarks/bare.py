"""SQLCipher with nothing around it: the same library, the same settings, the same disk."""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

SETTINGS: Final = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cache_size = -32768",
)


def open_bare(path: Path, key: bytes) -> Any:
    """A connection with the vault's settings; the file is made where it is missing."""
    raw = dbapi2.connect(str(path), isolation_level=None, timeout=0, cached_statements=256)
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.set_key(f"x'{key.hex()}'")
    for setting in SETTINGS:
        raw.execute(setting).fetchall()
    raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
    return raw
