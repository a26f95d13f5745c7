"""What takes long to make is made once a run, and laid down again for whoever needs one of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ready:
    """A folder as it was: its folders, and its files with what is in them, each with its mode."""

    folders: Mapping[Path, int]
    files: Mapping[Path, tuple[int, bytes]]

    @classmethod
    def of(cls, root: Path) -> "Ready":
        """All that lies under *root*, where nobody works any more."""
        paths = sorted(root.rglob("*"))
        return cls(
            {path.relative_to(root): path.stat().st_mode for path in paths if path.is_dir()},
            {
                path.relative_to(root): (path.stat().st_mode, path.read_bytes())
                for path in paths
                if path.is_file()
            },
        )

    def lay_down(self, root: Path) -> None:
        """The same folder at *root*, which has none of it yet."""
        root.mkdir(parents=True, exist_ok=True)
        for name, mode in self.folders.items():
            (root / name).mkdir(mode)
        for name, (mode, content) in self.files.items():
            path = root / name
            path.write_bytes(content)
            path.chmod(mode)
