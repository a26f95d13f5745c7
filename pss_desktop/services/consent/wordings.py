"""The wordings that are read out with clients, as this program brings them."""

import json
from functools import cached_property
from pathlib import Path

from pss_desktop.domain.wording import Wording


class Wordings:
    """Read from *folder* when first asked for; each file is one version in one language."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def all(self) -> tuple[Wording, ...]:
        """Every wording, by language, the newest version of each first."""
        found = [
            Wording.from_json(json.loads(path.read_text(encoding="utf-8")))
            for path in self._folder.glob("wording-*.json")
        ]
        return tuple(sorted(found, key=lambda one: (one.language, -one.version)))
