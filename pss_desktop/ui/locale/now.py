"""This moment, by the clock that the window was given: what a typed 'today' means, and the day on a sheet."""

from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import Clock


def install_clock(clock: Clock) -> None:
    """Tell the time by *clock*; from now on :func:`now` asks it."""
    _installed[:] = [clock]


def now() -> datetime:
    """This moment in UTC, as global as the theme. Raises IndexError before :func:`install_clock`."""
    return _installed[0].now()


_installed: Final[list[Clock]] = []
