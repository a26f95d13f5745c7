"""What holds for every test: a home of its own, no network, nothing left behind, no stray Qt warning."""

import gc
import os
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import isolation, leftovers
from tests.skips import MACHINE

settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=False)
settings.register_profile(
    "long",
    deadline=None,
    database=None,
    max_examples=5000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)

_SWITCH_SECONDS = sys.getswitchinterval()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="run the long form of the survival tests, with larger numbers"
    )


def pytest_configure(config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    long = bool(config.getoption("--long"))
    settings.load_profile("long" if long else "ci")
    if not long and config.getoption("markexpr") != "timed":
        isolation.keep_temporary_files_in_memory()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without ``--long`` the tests marked so are set aside: they are not skips of this machine."""
    if config.getoption("--long"):
        return
    aside = [item for item in items if item.get_closest_marker("long")]
    if aside:
        config.hook.pytest_deselected(items=aside)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style of the program, on every system."""
    from pss_desktop.ui.theme.theme import STYLE  # noqa: PLC0415 most tests need no Qt

    return ["pss_desktop", *STYLE]


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Sockets reach this machine only."""
    with isolation.loopback_only():
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, which every folder that a desktop knows lies in."""
    return isolation.move_home(tmp_path, monkeypatch)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a visible window."""
    marker = request.node.get_closest_marker("leaves")
    allowed = frozenset(marker.args) if marker else frozenset()
    before = leftovers.take_stock()
    yield
    left = leftovers.find(before, allowed)
    if left:
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """A Qt warning while a test tidies up fails it too; pytest-qt watches the test itself only."""
    if "PySide6.QtCore" not in sys.modules or item.get_closest_marker("no_qt_log"):
        yield
        return
    with leftovers.late_qt_warnings() as warnings:
        yield
    if warnings:
        pytest.fail("Qt warned while the test tidied up: " + "; ".join(warnings), pytrace=False)


@pytest.fixture(autouse=True)
def language_of_its_own() -> Iterator[None]:
    """A test that speaks another language leaves the numbers and dates of the next one alone."""
    yield
    # A program that a test left behind its lock has the collector and the switching still in its hands.
    gc.enable()
    sys.setswitchinterval(_SWITCH_SECONDS)
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 only if the test has Qt

        QLocale.setDefault(QLocale.c())


@pytest.fixture
def amount(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """Choose between the short and the long form of a survival test: ``amount(short, long)``."""
    long_form = bool(request.config.getoption("--long"))

    def choose(short: int, long: int) -> int:
        return long if long_form else short

    return choose


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List what this machine refused, counted by reason."""
    reasons = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", []))
    if not reasons:
        return
    terminalreporter.section("skipped because of this machine")
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"{count:4} x {reason}", yellow=True)
    terminalreporter.write_line(f"{reasons.total():4} in all", yellow=True)


def _reason(report: pytest.TestReport) -> str:
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    text = text.removeprefix("Skipped: ")
    return text.removeprefix(MACHINE) if text.startswith(MACHINE) else f"{text} (not by skip_loudly)"
