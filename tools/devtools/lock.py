"""Reads, checks and renews the locks: exact versions with the registry's hashes and no addresses."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tools.devtools.places import REQUIREMENTS, ROOT
from tools.devtools.terminal import StopError, call, module, say

RUN: Final = REQUIREMENTS / "run.txt"
DEV: Final = REQUIREMENTS / "dev.txt"

_REQUIREMENT: Final = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>.+))?"
)
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_BOUND: Final = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)(?:\[[a-z0-9,]+\])?>=(?P<version>[0-9.]+)(?:,!=(?P<broken>[0-9.]+))?(?:; .+)?"
)


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def parse(text: str) -> tuple[Locked, ...]:
    """The packages of a lock. Raises StopError for a line that a lock must not have."""
    return tuple(_parse_line(line) for line in text.replace("\\\n", " ").splitlines() if line.strip())


def _parse_line(line: str) -> Locked:
    requirement, *rest = re.split(r"\s+(?=--)", line.strip())
    found = _REQUIREMENT.fullmatch(requirement.strip())
    hashes = [_HASH.fullmatch(part.strip()) for part in rest]
    if found is None or not all(hashes):
        raise StopError(f"A lock may only hold name==version and sha256 hashes, not: {line.strip()[:80]}")
    return Locked(
        name=normal_name(found["name"]),
        version=found["version"],
        marker=(found["marker"] or "").strip(),
        hashes=tuple(match[1] for match in hashes if match),
    )


def normal_name(name: str) -> str:
    """The one spelling of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def digest(path: Path) -> str:
    """What an environment remembers of the lock that it was made from."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def problems() -> list[str]:
    """What is wrong with the two locks of this checkout."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"]
    run, dev = RUN.read_text(encoding="utf-8"), DEV.read_text(encoding="utf-8")
    try:
        return [
            *check(run, needed),
            *check(dev, needed + project["dependency-groups"]["dev"] + _extras(project)),
            *_differences(parse(run), parse(dev)),
        ]
    except StopError as error:
        return [str(error)]


def check(text: str, needed: Iterable[str]) -> list[str]:
    """What is wrong with one lock, which should satisfy the lower bounds in *needed*."""
    found = {locked.name: locked for locked in parse(text)}
    wrong = [f"{locked.name} has no hash" for locked in found.values() if not locked.hashes]
    for requirement in needed:
        bound = _BOUND.fullmatch(requirement)
        if bound is None:
            wrong.append(
                f"{requirement}: pyproject.toml names lower bounds only, as name>=version[,!=broken]"
            )
            continue
        locked = found.get(normal_name(bound["name"]))
        if locked is None or _numbers(locked.version) < _numbers(bound["version"]):
            wrong.append(f"{requirement} is not in the lock: run python3 tools/dev.py lock")
        elif locked.version == bound["broken"]:
            wrong.append(f"{requirement} excludes the version in the lock: run python3 tools/dev.py lock")
    return wrong


def _differences(run: tuple[Locked, ...], dev: tuple[Locked, ...]) -> list[str]:
    tested = {locked.name: locked for locked in dev}
    return [
        f"{locked.name}: run.txt and dev.txt differ, so what is tested is not what runs"
        for locked in run
        if tested.get(locked.name) != locked
    ]


def _extras(project: Mapping[str, Any]) -> list[str]:
    """What the project's extras need: tested here, and left out of what runs until somebody asks for it."""
    optional: Mapping[str, list[str]] = project["project"]["optional-dependencies"]
    return [needed for extra in optional.values() for needed in extra]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def renew() -> None:
    """Lock the newest versions that pyproject.toml allows, for every system and Python from 3.11 on."""
    shared = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    compile_lock = module("uv", "--no-config", "pip", "compile", "--quiet", "--upgrade", *shared)
    compile_lock += ["--no-emit-index-url", "--only-binary", ":all:", "pyproject.toml"]
    for_all = [*compile_lock, "-c", RUN, "--group", "dev", "--all-extras", "-o", DEV]
    if call([*compile_lock, "-o", RUN]) or call(for_all):
        raise StopError("The locks could not be made; see above.")
    say("requirements/run.txt and requirements/dev.txt are new. The next command installs them.")
