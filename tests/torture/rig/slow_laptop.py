"""A slow old laptop: a control group with a part of one core and little memory."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.skips import skip_loudly

_ROOT: Final = Path("/sys/fs/cgroup")
_PERIOD: Final = 100_000


@contextmanager
def slow_laptop(name: str, *, core: float, mebibytes: int) -> Iterator[Callable[[], None]]:
    """Yield a function for ``preexec_fn``: the child that calls it gets *core* of one core and no more."""
    if os.geteuid() != 0 or not _ROOT.is_dir():
        skip_loudly("control groups need root")
    two = (_ROOT / "cgroup.controllers").exists()
    folders = [_ROOT / name] if two else [_ROOT / "cpu" / name, _ROOT / "memory" / name]
    try:
        for folder in folders:
            folder.mkdir()
        if two:
            _limit_v2(folders[0], core, mebibytes)
        else:
            _limit_v1(*folders, core=core, mebibytes=mebibytes)
    except OSError:
        _remove(folders)
        skip_loudly("this machine refuses control groups")

    def enter() -> None:
        for folder in folders:
            (folder / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

    try:
        yield enter
    finally:
        _remove(folders)


def _limit_v2(folder: Path, core: float, mebibytes: int) -> None:
    (folder / "cpu.max").write_text(f"{int(core * _PERIOD)} {_PERIOD}", encoding="ascii")
    (folder / "memory.max").write_text(str(mebibytes << 20), encoding="ascii")


def _limit_v1(cpu: Path, memory: Path, *, core: float, mebibytes: int) -> None:
    (cpu / "cpu.cfs_period_us").write_text(str(_PERIOD), encoding="ascii")
    (cpu / "cpu.cfs_quota_us").write_text(str(int(core * _PERIOD)), encoding="ascii")
    (memory / "memory.limit_in_bytes").write_text(str(mebibytes << 20), encoding="ascii")


def _remove(folders: list[Path]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            continue
