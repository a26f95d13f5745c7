"""Disks that do what real ones do now and then."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def a_disk_that_keeps(kept: Path) -> Iterator[None]:
    """Whatever else is removed meanwhile, *kept* is not."""
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool) -> None:
        if path == kept:
            raise PermissionError(errno.EACCES, "kept")
        unlink(path, missing_ok=missing_ok)

    with pytest.MonkeyPatch.context() as stubborn:
        stubborn.setattr(Path, "unlink", refuse)
        yield
