"""A peer that keeps short entries under a passphrase too: KeePassXC's command line, on a file of its own."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final
from xml.sax.saxutils import escape

from benchmarks.measure import timed

PROGRAM: Final = "keepassxc-cli"
_PASSWORD: Final = "orchard lantern pebble meadow violin"
_CALIBRATIONS: Final = 3
_ENTRY: Final = (
    "<Entry><String><Key>Title</Key><Value>{title}</Value></String>"
    "<String><Key>Notes</Key><Value>{words}</Value></String></Entry>"
)
_FILE: Final = (
    '<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><Generator>benchmark</Generator></Meta>'
    "<Root><Group><Name>Root</Name>{entries}</Group></Root></KeePassFile>"
)


@dataclass(frozen=True, slots=True)
class Peer:
    """A password file with many entries, whose key derivation takes as long as ours."""

    file: Path
    empty: Path

    @property
    def derivation(self) -> float:
        """Seconds to open a file with no entry in it, which is the key derivation and the program's start."""
        return median(timed(lambda: _run("ls", "-q", self.empty)) for _ in range(_CALIBRATIONS))

    def add(self, title: str, words: str) -> float:
        """Seconds of adding one entry: a whole process from its start to its end."""
        return timed(lambda: _run("add", "-q", "--notes", words, self.file, title))


def make_peer(folder: Path, words: list[str], *, derivation: float) -> Peer:
    """A file with an entry of each of *words*; *derivation* in seconds is what one shall take."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = (_ENTRY.format(title=f"entry {number}", words=escape(one)) for number, one in enumerate(words))
    file = _import(folder / "many", "".join(entries), derivation)
    return Peer(file, _import(folder / "empty", "", derivation))


def starting() -> float:
    """Seconds that the peer takes to do nothing."""
    return median(timed(lambda: _run("--version")) for _ in range(_CALIBRATIONS))


def _import(path: Path, entries: str, derivation: float) -> Path:
    listing, file = path.with_suffix(".xml"), path.with_suffix(".kdbx")
    file.unlink(missing_ok=True)
    listing.write_text(_FILE.format(entries=entries))
    milliseconds = str(max(round(derivation * 1000), 100))
    _run("import", "-q", "-p", "-t", milliseconds, listing, file, times=2)
    listing.unlink()
    return file


def _run(*arguments: str | Path, times: int = 1) -> None:
    """Run it with the password on its standard input."""
    subprocess.run(
        [PROGRAM, *arguments],
        input=f"{_PASSWORD}\n" * times,
        text=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
    )
