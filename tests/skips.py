"""How a test says that this machine cannot run it: aloud, and counted at the end of the run."""

import shutil
from typing import Final, NoReturn

import pytest

MACHINE: Final = "this machine: "


def skip_loudly(reason: str) -> NoReturn:
    """Leave the test because the machine refuses what it needs; the run lists and counts *reason*."""
    pytest.skip(MACHINE + reason)


def need_program(name: str) -> str:
    """The path of the program *name*; without it the test is skipped aloud."""
    found = shutil.which(name)
    if found is None:
        skip_loudly(f"the program {name} is missing")
    return found
