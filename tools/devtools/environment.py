"""Makes the project's own Python environment, and remakes it when its lock changed."""

import importlib.util
import json
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Final

from tools.devtools import lock, system
from tools.devtools.places import ENVIRONMENT, ROOT, environment_python, site_packages
from tools.devtools.terminal import StopError, call, is_interactive, module, say

_STAMP: Final = ENVIRONMENT / "made-from.json"


class Level(StrEnum):
    """How much an environment holds: what the app needs, or the tools for building it too."""

    RUN = "run"
    DEV = "dev"

    @property
    def lock(self) -> Path:
        """The lock that the level is installed from."""
        return lock.RUN if self is Level.RUN else lock.DEV


def prepare(level: Level) -> None:
    """Bring the environment to *level*. Raises StopError with a sentence when something is missing."""
    stamp = _read_stamp()
    if not _suits(stamp, level):
        _STAMP.unlink(missing_ok=True)
        if not _can_grow(stamp):
            _create()
        _install(level)
        _STAMP.write_text(json.dumps(_stamp_for(level)), encoding="utf-8")
    _show_the_source()


def _stamp_for(level: Level) -> dict[str, str]:
    levels = [Level.RUN, level] if level is Level.DEV else [level]
    made_from = {each.value: lock.digest(each.lock) for each in levels}
    return {**made_from, "python": f"{sys.version_info.major}.{sys.version_info.minor}"}


def _read_stamp() -> dict[str, str]:
    try:
        found = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and _starts() else {}


def _starts() -> bool:
    try:
        done = subprocess.run([environment_python(), "-c", ""], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _suits(stamp: dict[str, str], level: Level) -> bool:
    wanted = _stamp_for(level)
    return all(stamp.get(key) == value for key, value in wanted.items())


def _can_grow(stamp: dict[str, str]) -> bool:
    """An environment that runs the app needs the tools added only; any other change makes it anew."""
    return _suits(stamp, Level.RUN)


def _create() -> None:
    _need_venv()
    say(f"Making the Python environment in {ENVIRONMENT.name}")
    if call([_base_python(), "-m", "venv", "--clear", ENVIRONMENT]):
        raise StopError(f"The environment {ENVIRONMENT} could not be made; see above.")


def _need_venv() -> None:
    if importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not system.provide_package(package):
        raise StopError(
            "This Python lacks its venv and ensurepip modules. Install them (on Debian and Ubuntu: "
            f"sudo apt-get install {package}) and run the same command again."
        )


def _base_python() -> str:
    """The Python outside any environment, so that one can remake the environment it was called from."""
    return getattr(sys, "_base_executable", None) or sys.executable


def _install(level: Level) -> None:
    say(f"Installing the packages of {level.lock.relative_to(ROOT).as_posix()}")
    quiet = [] if is_interactive() else ["--quiet"]
    safe = ["--require-hashes", "--only-binary", ":all:", "--no-deps"]
    pip = module("pip", "--disable-pip-version-check", "--no-input", "install", "--retries", "10")
    if call([*pip, *quiet, *safe, "-r", level.lock]):
        raise StopError(
            "The packages could not be installed; see above. The first time they come from the package "
            "registry over the network; run the same command again when it is reachable."
        )


def _show_the_source() -> None:
    """Let the environment import the checkout itself, from wherever it is started."""
    path_file = site_packages() / "pss-desktop-checkout.pth"
    wanted = f"{ROOT}\n"
    if not path_file.exists() or path_file.read_text(encoding="utf-8") != wanted:
        path_file.write_text(wanted, encoding="utf-8")
