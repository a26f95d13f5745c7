"""Runs a module as a program of its own, without a display."""

import os
import subprocess
import sys

from benchmarks.places import ROOT

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


def as_installed() -> dict[str, str]:
    """The environment, in which modules are compiled once and kept, as those of an installed program are."""
    return {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}


def run_module(name: str, *arguments: object) -> str:
    """What the module *name* writes when it runs to its good end."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    environment = as_installed() | _OFFSCREEN
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout
