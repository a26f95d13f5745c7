"""The computer as the commands know it: its machine for vaults, and how dear a key derivation it can bear."""

from collections.abc import Callable
from typing import NamedTuple

from pss_desktop.crypto.header import KdfCost
from pss_desktop.crypto.kdf import calibrate
from pss_desktop.desktop.memory import memory_bytes
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.vault.machine import Machine


class House(NamedTuple):
    """Tests bring one whose time they move and whose keys cost nothing."""

    machine: Machine
    measure: Callable[[], KdfCost]

    @classmethod
    def of_this_computer(cls) -> "House":
        """The real one."""
        clock = SystemClock()
        machine = Machine(clock)
        return cls(machine, lambda: calibrate(memory_bytes(), clock, machine.floor))
