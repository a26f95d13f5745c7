"""A disk that does not give one page of a file back: a child's own reads of it fail with EIO."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pss_desktop.vault.page_macs import PAGE_SIZE
from tests.skips import need_program, skip_loudly

_SOURCE: Final = Path(__file__).with_suffix(".c")


def library(folder: Path) -> Path:
    """What a child preloads, made in *folder*."""
    if not sys.platform.startswith("linux"):
        skip_loudly("only Linux lets a test preload a library here")
    made = folder / "bad_sector.so"
    subprocess.run([need_program("cc"), "-shared", "-fPIC", "-o", made, _SOURCE], check=True, timeout=60)
    return made


def failing_page(preloaded: Path, file: Path, page: int) -> Mapping[str, str]:
    """What a child's environment needs, so that *page* (from 1) of *file* fails, by whatever name."""
    place = f"{file.stat().st_ino}:{(page - 1) * PAGE_SIZE}:{PAGE_SIZE}"
    return {"LD_PRELOAD": str(preloaded), "BAD_SECTOR": place}
