"""Writes and checks docs/LICENCES.md: under which terms each part comes that we ship or build with."""

from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import Final

from tools.devtools import lock
from tools.devtools.lock import Locked
from tools.devtools.places import DOCS, site_packages

LIST: Final = DOCS / "LICENCES.md"

# Packages of the lock that only some systems install, so that their metadata is not always at hand.
_SOMEWHERE_ELSE: Final[Mapping[str, str]] = {"backports-zstd": "PSF-2.0", "colorama": "BSD-3-Clause"}

# Packages whose metadata names no licence; their licence files were read.
_READ_BY_HAND: Final[Mapping[str, str]] = {
    "atheris": "Apache-2.0",
    "pypdfium2": "Apache-2.0 OR BSD-3-Clause",
    "pyrage": "MIT",
    "sqlcipher3": "Zlib",
}

_HEAD: Final = """\
# Licences

pss_desktop itself is free software under the GNU General Public License, version 3 or later
([LICENSE](../LICENSE)): whoever gets a changed version can see what was changed, which people who
entrust it with such records should be able to ask for.

This list is made by `python3 tools/dev.py licences` from the locks; the test command compares them.

## Inside the wheels

| part | comes with | licence |
|---|---|---|
| Qt | PySide6-Essentials | LGPL-3.0-only |
| SQLCipher | sqlcipher3 | BSD-3-Clause |
| SQLite | sqlcipher3 | public domain |
| OpenSSL | cryptography, sqlcipher3 | Apache-2.0 |
| PDFium | pypdfium2 | BSD-3-Clause AND Apache-2.0 |

Qt stays a library of its own that can be exchanged, as the LGPL asks.

## In resources/

| part | licence |
|---|---|
| Noto Sans fonts | OFL-1.1 ([text](../resources/fonts/LICENCE-OFL-1.1.txt)) |
| EFF large word list | CC-BY-3.0-US ([origin](../resources/wordlists/LICENCE-CC-BY-3.0-US.txt)) |
| Arabic words to read aloud | GPL-3.0-or-later ([origin](../resources/wordlists/LICENCE-joining-ar.txt)) |
| common passphrases | GPL-3.0-or-later ([origin](../resources/wordlists/LICENCE-common-passphrases.txt)) |
"""


def render() -> str:
    """The whole list, from the locks and what the installed packages say of themselves."""
    run = lock.parse(lock.RUN.read_text(encoding="utf-8"))
    shipped = {locked.name for locked in run}
    dev = [one for one in lock.parse(lock.DEV.read_text(encoding="utf-8")) if one.name not in shipped]
    return "\n".join(
        [
            _HEAD,
            "## Packages that the app needs\n",
            *_table(run),
            "\n## Packages that build and test it\n",
            *_table(dev),
            "",
        ]
    )


def write() -> None:
    """Make the list anew."""
    LIST.parent.mkdir(exist_ok=True)
    LIST.write_text(render(), encoding="utf-8", newline="\n")


def problems() -> list[str]:
    """Whether the list in docs/ is what the locks say."""
    found = LIST.read_text(encoding="utf-8") if LIST.exists() else ""
    expected = render()
    wrong = [f"the licence of {line.split('|')[1].strip()} is unknown" for line in unknown(expected)]
    if found != expected:
        wrong.append("docs/LICENCES.md is not what the locks say: run python3 tools/dev.py licences")
    return wrong


def unknown(text: str) -> list[str]:
    """The rows of a list that name no licence."""
    return [line for line in text.splitlines() if line.endswith("| ? |")]


def _table(packages: Iterable[Locked]) -> list[str]:
    rows = [f"| {locked.name} | {locked.version} | {licence_of(locked.name)} |" for locked in packages]
    return ["| package | version | licence |", "|---|---|---|", *rows]


def licence_of(name: str) -> str:
    """The licence of an installed package, as its own metadata or a person who read it says; else '?'."""
    if name in _READ_BY_HAND:
        return _READ_BY_HAND[name]
    for found in metadata.distributions(name=name, path=[str(site_packages())]):
        return from_metadata(found.metadata)
    return _SOMEWHERE_ELSE.get(name, "?")


def from_metadata(said: metadata.PackageMetadata) -> str:
    """The licence that a package's metadata names, most exact field first; else '?'."""
    fields = said.json
    for key in ("license_expression", "license"):
        value = fields.get(key)
        if isinstance(value, str) and value.strip() and "\n" not in value and value != "UNKNOWN":
            return value.strip()
    classifiers = fields.get("classifier", [])
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: ")]
    return ", ".join(named) or "?"
