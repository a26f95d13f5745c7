"""How the window looks and speaks before any vault is open: no client data, nothing a stranger could use."""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from pss_desktop.domain.errors import StorageError
from pss_desktop.files.atomic import read_if_there, write_atomically
from pss_desktop.files.modes import make_private_folder

SMALLEST_TEXT: Final = 100
LARGEST_TEXT: Final = 200
_LIMIT: Final = 64 * 1024


class Scheme(StrEnum):
    """Light, dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class AppSettings(NamedTuple):
    """*language* is '' until somebody chose one; *text_percent* is 100 to 200."""

    language: str = ""
    text_percent: int = SMALLEST_TEXT
    scheme: Scheme = Scheme.SYSTEM

    def with_text(self, percent: int) -> "AppSettings":
        """The nearest size that the screens are made for."""
        return self._replace(text_percent=max(SMALLEST_TEXT, min(LARGEST_TEXT, percent)))


class SettingsFile:
    """Keeps them in one small file; a damaged or missing one means the defaults."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> AppSettings:
        """What was chosen last. Never raises: a window must come up whatever lies on the disk."""
        try:
            content = read_if_there(self._path, _LIMIT)
            kept = json.loads(content) if content else {}
        except (StorageError, ValueError, RecursionError):
            return AppSettings()
        return _read(kept) if isinstance(kept, dict) else AppSettings()

    def save(self, settings: AppSettings) -> None:
        """Raises a StorageError when the disk refuses."""
        make_private_folder(self._path.parent)
        write_atomically(self._path, json.dumps(settings._asdict(), sort_keys=True).encode() + b"\n")


def _read(kept: Mapping[str, object]) -> AppSettings:
    language, percent, scheme = kept.get("language"), kept.get("text_percent"), kept.get("scheme")
    known = {one.value: one for one in Scheme}
    return AppSettings(
        language=language if isinstance(language, str) else "",
        scheme=known.get(scheme, Scheme.SYSTEM) if isinstance(scheme, str) else Scheme.SYSTEM,
    ).with_text(percent if isinstance(percent, int) else SMALLEST_TEXT)
