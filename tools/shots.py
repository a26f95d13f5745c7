"""Pictures every screen in every look: light, dark, right-to-left, small, and with text at 200 %.

``python3 tools/dev.py shots [FOLDER] [LOOK ...]`` leaves them in FOLDER, or in ``shots``. It goes where the
tests go, and through the practice vault.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pss_desktop.app import make_application
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.client_list import URGENT
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_pages import LanguagePage
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.caseload import ENGLISH
from tests.fakes import FakeClock
from tests.journeys.conftest import build_vault
from tests.pages import Program, press
from tests.ui.waiting import wait_until
from tests.walk import walk_first_run, walk_vault
from tests.walks.stop import Stop
from tools.stage import LOOKS, Camera, Look, on_stage

_MORNING: Final = datetime(2026, 11, 22, 8, 40, tzinfo=UTC)
_SETTLED_MS: Final = 400
_PRACTICE_SECONDS: Final = 60.0
_MANY: Final = 20


def walk_practice(program: Program) -> Iterator[Stop]:
    """A year of people who do not exist, from the first page on."""
    page = program.face(FirstRunScreen).page
    assert isinstance(page, LanguagePage)
    press(page.practice.button)
    wait_until(lambda: isinstance(program.window.face, ShellScreen), _PRACTICE_SECONDS)
    today = program.screen(TodayScreen)
    wait_until(lambda: today.first.rows.rowCount() > 0)
    yield Stop("today")
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() > _MANY)
    yield Stop("clients")
    clients.risks.picked.emit(URGENT)
    wait_until(lambda: 0 < clients.model.rowCount() < _MANY)
    clients.table.opened.emit(0)
    story = program.screen(TimelineScreen)
    wait_until(lambda: story.list.rows.rowCount() > 0)
    yield Stop("client")
    for tab in (Screen.CONSENT, Screen.SAFETY_PLAN, Screen.CRISIS):
        program.client().header.tabs.went.emit(tab.value)
        yield Stop(tab.value.replace("_", "-"))


def photograph(stops: Iterator[Stop], camera: Camera) -> None:
    """One picture at each stop, once what it asked for has come."""
    for stop in stops:
        QTest.qWait(_SETTLED_MS)
        camera.take(stop.name)


def picture(application: QApplication, folder: Path, data: Path, look: Look) -> None:
    """All screens in *look*: over an empty computer, over the practice vault, over one with a caseload."""
    for name, walk in (
        ("new", lambda program: walk_first_run(program, ENGLISH)),
        ("practice", walk_practice),
    ):
        with on_stage(application, data / f"{name}-{look.name}", look, clock=FakeClock(_MORNING)) as program:
            photograph(walk(program), Camera(folder / look.name / name, program))
    full, clock = data / f"full-{look.name}", FakeClock(_MORNING)
    passphrase = build_vault(full, ENGLISH, clock)
    with on_stage(application, full, look, clock=clock) as program:
        stops = walk_vault(program, ENGLISH, passphrase)
        photograph(stops, Camera(folder / look.name / "vault", program))


def main(words: Sequence[str]) -> int:
    """Take the pictures of the looks that are named, or of all."""
    folder = Path(words[0] if words else "shots")
    application = make_application()
    with tempfile.TemporaryDirectory() as data:
        for look in LOOKS:
            if look.name in words[1:] or len(words) < len(("folder", "look")):
                picture(application, folder, Path(data), look)
    sys.stdout.write(f"{sum(1 for _ in folder.rglob('*.png'))} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
