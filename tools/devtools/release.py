"""Builds what is handed out: wheel, source archive and the list of everything in them."""

import os
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tools.devtools import sbom, translations
from tools.devtools.places import DIST, PACKAGE
from tools.devtools.terminal import StopError, call, module, read, say

# What a wheel without which the app would start but fail later must hold.
_NEEDED: Final = (
    "pss_desktop/__main__.py",
    "pss_desktop/resources/fonts/NotoSans-Regular.ttf",
    "pss_desktop/resources/wordlists/joining-ar.txt",
    "pss_desktop/resources/wordlists/passphrase-en.txt",
    "pss_desktop/translations/pss_ar.qm",
)


def build() -> None:
    """Write wheel, source archive and list into dist/. Raises StopError when a part is missing."""
    translations.compile_stale()
    made_at = _instant_of_sources()
    steady = {"SOURCE_DATE_EPOCH": str(int(made_at.timestamp()))}
    if call(module("hatchling", "build", "--clean", "-t", "sdist", "-t", "wheel"), settings=steady):
        raise StopError("The wheel could not be built; see above.")
    version = app_version()
    wheel = DIST / f"pss_desktop-{version}-py3-none-any.whl"
    lacking = missing_from(wheel)
    if lacking:
        raise StopError(f"The wheel lacks {', '.join(lacking)}.")
    sbom.write(DIST / f"pss-desktop-{version}.cdx.json", version=version, made_at=made_at.isoformat())
    for path in sorted(DIST.iterdir()):
        say(f"dist/{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def app_version() -> str:
    """The version that the package names."""
    found = re.search(
        r'^__version__ = "([^"]+)"', (PACKAGE / "__init__.py").read_text(encoding="utf-8"), re.M
    )
    if found is None:
        raise StopError("pss_desktop/__init__.py names no __version__.")
    return found[1]


def missing_from(wheel: Path) -> list[str]:
    """The files that a wheel should hold and does not."""
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    return [name for name in _NEEDED if name not in held]


def _instant_of_sources() -> datetime:
    """When the sources were last changed, so that the same sources build the same files."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        seconds = int(given or read(["git", "log", "-1", "--format=%ct"]))
    except (StopError, OSError):
        seconds = int((PACKAGE / "__init__.py").stat().st_mtime)
    return datetime.fromtimestamp(seconds, UTC)
