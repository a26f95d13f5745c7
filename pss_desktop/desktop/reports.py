"""Writes down where a bug happened, for whoever mends it: files, lines and types, never a value."""

import traceback
from datetime import datetime
from pathlib import Path
from typing import Final

from pss_desktop.files.atomic import write_atomically
from pss_desktop.files.modes import make_private_folder

_KEPT: Final = 20


def write_report(folder: Path, problem: BaseException, *, at: datetime, version: str) -> Path:
    """Write one report and return its path; the oldest beyond twenty go. Raises a StorageError."""
    make_private_folder(folder)
    path = folder / f"report-{at:%Y%m%d-%H%M%S-%f}.txt"
    write_atomically(path, describe(problem, version=version).encode())
    for old in sorted(folder.glob("report-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return path


def describe(problem: BaseException, *, version: str) -> str:
    """The chain of exceptions as types and places. Messages are left out: they may quote what was typed."""
    lines = [f"pss_desktop {version}"]
    seen: set[int] = set()
    link: BaseException | None = problem
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def _place(filename: str) -> str:
    """The file's name within its package: a whole path would name the user."""
    parts = Path(filename).parts
    for root in ("pss_desktop", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else filename
