"""The way into a vault: its keys are derived while the rest of the program is loaded beside it.

Either takes a good part of a second. The derivation leaves the interpreter free, so that together they take
as long as the longer of the two.
"""

import importlib
import threading
from typing import Any

from pss_desktop.cli.choosing import chosen_vault
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.house import House
from pss_desktop.cli.visit import Visit
from pss_desktop.crypto.envelope import Passphrase, Secret
from pss_desktop.services.many_objects import uncollected
from pss_desktop.vault.entrance.door import Door, Mode, unlock_door

RECOVER = "recover"


def run(visit: Visit, command: str) -> ExitCode:
    """Ask for the secret, open the vault by it, and run the *command*'s module on it."""
    house = visit.house or House.of_this_computer()
    folder = chosen_vault(visit.root, visit.options.vault).folder
    loading = threading.Thread(target=_load, args=("desk", command), name="loading")
    if visit.terminal.interactive:
        loading.start()  # while the person types
    try:
        secret, typed = _secret(visit)
        if not visit.terminal.interactive:
            loading.start()
        door = unlock_door(folder, secret, machine=house.machine, mode=Mode(visit.options.opening))
    finally:
        if loading.is_alive():
            loading.join()
    return _enter(visit, house, door, typed=typed, command=command)


def _enter(visit: Visit, house: House, door: Door, *, typed: str, command: str) -> ExitCode:
    desk, act = _load("desk", command)
    code: ExitCode
    with desk.opened(visit, house, door, typed) as opened:
        code = act.run(opened)
    return code


def _secret(visit: Visit) -> tuple[Secret, str]:
    """What opens the vault, and the passphrase as it was typed for a deed that asks again."""
    if visit.options.act == RECOVER:
        (key_files,) = _load("key_files")
        return key_files.asked_for(visit), ""
    typed = visit.secret("Passphrase")
    return Passphrase(typed), typed


def _load(*names: str) -> list[Any]:
    """Nothing of what is loaded becomes garbage; to look for it meanwhile takes a tenth of the time."""
    with uncollected():
        return [importlib.import_module(f"pss_desktop.cli.{name}") for name in names]
