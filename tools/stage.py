"""Opens the real program where nobody sees it, so that a walk or a photographer can go through it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from pss_desktop.app import House
from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.desktop.app_settings import AppSettings, Scheme, SettingsFile
from pss_desktop.desktop.arguments import Arguments
from pss_desktop.desktop.paths import DataPaths, resource
from pss_desktop.domain.clock import Clock
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.writing.changes import Changes, Deliver
from pss_desktop.vault.machine import Machine
from tests.pages import Program
from tests.ui.waiting import wait_until

CHEAP: Final = KdfCost(m_kib=8, t=1, p=1)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is seen: its name in file names, size, language, text and colours."""

    name: str
    size: QSize
    language: str = "en"
    text_percent: int = 100
    scheme: Scheme = Scheme.LIGHT


DESIGN_SIZE: Final = QSize(1366, 768)
LOOKS: Final = (
    Look("light", DESIGN_SIZE),
    Look("dark", DESIGN_SIZE, scheme=Scheme.DARK),
    Look("rtl", DESIGN_SIZE, "ar"),
    Look("rtl-dark", DESIGN_SIZE, "ar", scheme=Scheme.DARK),
    Look("1024x600", QSize(1024, 600)),
    Look("text-200", DESIGN_SIZE, text_percent=200),
    Look("text-200-rtl", DESIGN_SIZE, "ar", 200),
)


class _Nobody:
    """Takes over from a program that was locked: here the picture of a blank desk is enough."""

    def relaunch(self) -> None:
        return None


def cheap_unlocking(root: Path, clock: Clock, deliver: Deliver) -> Unlocking:
    """As on a real computer, but for the cost of the key: pictures are taken of many vaults."""
    machine = Machine(clock, floor=KdfFloor(m_kib=8, t=1, p=1), place_problem=lambda path: None)
    words = Passphrases(resource("wordlists"))
    return Unlocking(root, machine, Changes(deliver), passphrases=words, measure=lambda: CHEAP)


@contextmanager
def on_stage(application: QApplication, root: Path, look: Look, *, clock: Clock) -> Iterator[Program]:
    """The program over the data folder *root*, painted; ended as closing its window does."""
    settings = AppSettings(look.language, look.text_percent, look.scheme)
    SettingsFile(DataPaths.under(str(root)).settings).save(settings)
    house = House(
        application,
        Arguments(str(root), look.language),
        clock=clock,
        relauncher=_Nobody(),
        unlocking=cheap_unlocking,
    )
    house.window.resize(look.size)
    painted: list[bool] = []
    house.window.painted.connect(lambda: painted.append(True))
    house.open()
    wait_until(lambda: bool(painted))
    try:
        yield Program(house)
    finally:
        house.languages.speak("en")  # or the next look would find these words below its own
        house.quit()
        house.window.deleteLater()
        house.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Camera:
    """Leaves one picture after the other in a folder."""

    def __init__(self, folder: Path, program: Program) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._window = program.window
        self._taken = 0

    def turn_to(self, program: Program) -> None:
        """From here on another window."""
        self._window = program.window

    def take(self, name: str) -> Path:
        """The window, and whatever dialog stands before it, as a person sees them."""
        wait_until_quiet()
        picture = self._window.grab()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self._window and dialog.isVisible() and dialog.isWindow():
                _paste(picture, dialog.grab(), at=self._window.mapFromGlobal(dialog.pos()))
        self._taken += 1
        path = self._folder / f"{self._taken:02}-{name}.png"
        picture.save(str(path))
        return path


def wait_until_quiet() -> None:
    """Let layouts and answers that are on their way arrive."""
    for _ in range(4):
        QCoreApplication.processEvents()


def _paste(ground: QPixmap, picture: QPixmap, *, at: QPoint) -> None:
    painter = QPainter(ground)
    painter.drawPixmap(at, picture)
    painter.end()
