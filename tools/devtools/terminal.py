"""Speaks to the developer and runs other programs."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.devtools.places import ROOT, environment_python


class StopError(Exception):
    """The command cannot go on; the message is a whole sentence for the developer."""


def say(text: str) -> None:
    """Print at once, so that the order holds beside what other programs print."""
    print(text, flush=True)


def call(program: Sequence[str | Path], *, settings: Mapping[str, str] | None = None) -> int:
    """Run *program* from the top of the checkout, printing where we print; its exit code."""
    try:
        return subprocess.call(
            [str(part) for part in program], cwd=ROOT, env={**os.environ, **(settings or {})}
        )
    except KeyboardInterrupt:
        return 130
    except FileNotFoundError as error:
        raise StopError(f"The program {program[0]} is missing.") from error


def read(program: Sequence[str | Path]) -> str:
    """Run *program* and return what it printed. Raises StopError with its own words when it fails."""
    done = subprocess.run(
        [str(part) for part in program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise StopError(f"{Path(program[0]).name} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def module(name: str, *arguments: str | Path) -> list[str | Path]:
    """The command that runs a module with the project's own Python."""
    return [environment_python(), "-m", name, *arguments]


def is_interactive() -> bool:
    """Whether a person watches, who likes to see how far a download is."""
    return sys.stdout.isatty()
