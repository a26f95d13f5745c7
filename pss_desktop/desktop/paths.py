"""Where things lie on this computer: the person's data, and the files that came with the program."""

from pathlib import Path
from typing import NamedTuple, Self

import appdirs

APPLICATION = "pss_desktop"

_PACKAGE = Path(__file__).resolve().parent.parent


class DataPaths(NamedTuple):
    """Everything that the program writes lies under *root*."""

    root: Path

    @classmethod
    def default(cls) -> Self:
        """The folder that this system gives a program for one person's data."""
        return cls(Path(appdirs.user_data_dir(APPLICATION, appauthor=False)))

    @classmethod
    def under(cls, folder: str | Path | None) -> Self:
        """The folder named by ``--data-dir``; the system's own when none is named."""
        return cls(Path(folder).expanduser().absolute()) if folder else cls.default()

    @property
    def vaults(self) -> Path:
        return self.root / "vaults"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def reports(self) -> Path:
        return self.root / "reports"

    @property
    def log(self) -> Path:
        return self.root / "events.log"

    @property
    def instance_lock(self) -> Path:
        return self.root / "running.lock"


def resource(*parts: str) -> Path:
    """A file of the program, such as ``resource("icons", "lock.svg")``."""
    return _shipped("resources").joinpath(*parts)


def translation(language: str) -> Path:
    """The compiled words of *language*; the file is missing when there are none."""
    return _shipped("translations") / f"pss_{language}.qm"


def _shipped(folder: str) -> Path:
    """Inside the installed package, or beside it in a checkout."""
    packed = _PACKAGE / folder
    return packed if packed.is_dir() else _PACKAGE.parent / folder
