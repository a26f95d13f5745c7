"""What this program is made of: its version, the native libraries under it, and their licences."""

import platform
from dataclasses import dataclass
from typing import Final

from pss_desktop import __version__
from pss_desktop.vault.database.connection import native_versions


@dataclass(frozen=True, slots=True)
class Component:
    """A part that others wrote, and its licence by its SPDX name."""

    name: str
    licence: str


OWN_LICENCE: Final = "GPL-3.0-or-later"
COMPONENTS: Final = (
    Component("Qt", "LGPL-3.0-only"),
    Component("PySide6-Essentials", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    Component("SQLite", "public domain"),
    Component("SQLCipher", "BSD-3-Clause"),
    Component("sqlcipher3", "Zlib"),
    Component("OpenSSL", "Apache-2.0"),
    Component("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    Component("msgspec", "BSD-3-Clause"),
    Component("appdirs", "MIT"),
    Component("PDFium", "BSD-3-Clause AND Apache-2.0"),
    Component("pypdfium2", "Apache-2.0 OR BSD-3-Clause"),
    Component("Noto Sans fonts", "OFL-1.1"),
    Component("EFF large word list", "CC-BY-3.0-US"),
)
"""What a person meets in the window; docs/LICENCES.md has every package."""


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions that matter when somebody asks for help."""

    program: str
    python: str
    sqlite: str
    sqlcipher: str
    provider: str


def versions() -> Versions:
    """Asked of the libraries themselves. Raises UnsuitableLibraryError."""
    native = native_versions()
    return Versions(__version__, platform.python_version(), native.sqlite, native.sqlcipher, native.provider)
