"""Where files lie on this system, and its clock."""

from datetime import UTC
from pathlib import Path

from pss_desktop.desktop.paths import DataPaths
from pss_desktop.desktop.system_clock import SystemClock


def test_everything_lies_under_the_folder_the_system_gives(home: Path) -> None:
    paths = DataPaths.default()

    assert home in paths.root.parents
    assert paths.settings.parent == paths.instance_lock.parent == paths.reports.parent == paths.root


def test_the_computers_clock_tells_utc_in_whole_milliseconds() -> None:
    clock = SystemClock()

    assert clock.now().tzinfo is UTC
    assert clock.now().microsecond % 1000 == 0


def test_seconds_never_run_backwards() -> None:
    clock = SystemClock()

    assert clock.monotonic() <= clock.monotonic()
