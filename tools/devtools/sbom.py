"""Writes the list of everything in a release (CycloneDX 1.6, JSON), the same for the same sources."""

import json
import uuid
from pathlib import Path
from typing import Any, Final

from tools.devtools import lock
from tools.devtools.licences import licence_of
from tools.devtools.lock import Locked

_NAMESPACE: Final = uuid.UUID("6f1c1a52-6d0b-5c5e-9a4e-2d1f6f0c7b11")


def write(path: Path, *, version: str, made_at: str) -> None:
    """Write the list for *version* of the app; *made_at* is an ISO instant."""
    packages = lock.parse(lock.RUN.read_text(encoding="utf-8"))
    bill = bill_of(packages, version=version, made_at=made_at, serial_of=lock.digest(lock.RUN))
    path.write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


def bill_of(packages: tuple[Locked, ...], *, version: str, made_at: str, serial_of: str) -> dict[str, Any]:
    """The list as JSON values."""
    app = {
        "type": "application",
        "bom-ref": "pss-desktop",
        "name": "pss-desktop",
        "version": version,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{version} {serial_of}')}",
        "version": 1,
        "metadata": {"timestamp": made_at, "component": app},
        "components": [*map(_component, packages), *_RESOURCES],
        "dependencies": [{"ref": "pss-desktop", "dependsOn": [_purl(package) for package in packages]}],
    }


def _component(package: Locked) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": _purl(package),
        "name": package.name,
        "version": package.version,
        "purl": _purl(package),
        "licenses": [{"license": {"name": licence_of(package.name)}}],
        "hashes": [{"alg": "SHA-256", "content": value} for value in package.hashes],
    }


def _purl(package: Locked) -> str:
    return f"pkg:pypi/{package.name}@{package.version}"


_RESOURCES: Final[tuple[dict[str, Any], ...]] = (
    {"type": "data", "name": "Noto Sans fonts", "licenses": [{"license": {"id": "OFL-1.1"}}]},
    {"type": "data", "name": "EFF large word list", "licenses": [{"license": {"id": "CC-BY-3.0-US"}}]},
)
