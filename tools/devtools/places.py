"""Where things lie in the checkout."""

import os
import sysconfig
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGE: Final = ROOT / "pss_desktop"
ENVIRONMENT: Final = ROOT / ".venv"
REQUIREMENTS: Final = ROOT / "requirements"
TRANSLATIONS: Final = ROOT / "translations"
RESOURCES: Final = ROOT / "resources"
DOCS: Final = ROOT / "docs"
BUILD: Final = ROOT / "build"
DIST: Final = ROOT / "dist"

# What is made, fetched or kept by tools, and never looked at by checks.
NOT_OURS: Final = frozenset({".git", ".venv", "build", "dist", "node_modules", "shots"})


def environment_python() -> Path:
    """The Python of the project's own environment."""
    return Path(sysconfig.get_path("scripts", "venv", _base())) / (
        "python.exe" if os.name == "nt" else "python"
    )


def site_packages() -> Path:
    """Where the project's own environment keeps its packages."""
    return Path(sysconfig.get_path("purelib", "venv", _base()))


def qt_tool(name: str) -> Path:
    """A program that comes with Qt, such as lupdate."""
    return site_packages() / "PySide6" / (f"{name}.exe" if os.name == "nt" else name)


def _base() -> dict[str, str]:
    return {"base": str(ENVIRONMENT), "platbase": str(ENVIRONMENT), "installed_base": str(ENVIRONMENT)}
