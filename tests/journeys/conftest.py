"""The whole program in its window, over a real vault whose key costs little."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication

from pss_desktop.app import House
from pss_desktop.crypto.header import KdfFloor
from pss_desktop.desktop.app_settings import AppSettings, SettingsFile
from pss_desktop.desktop.arguments import Arguments, parse_arguments
from pss_desktop.desktop.paths import DataPaths
from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import Clock
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Changes, Deliver, at_once
from pss_desktop.ui.screens.today.today import TodayScreen
from pss_desktop.vault.machine import Machine
from tests.caseload import Sample, fill
from tests.fakes import FakeClock
from tests.pages import Program
from tests.ready import Ready
from tests.services.clinic import CHEAP, PASSPHRASE, WORD_LISTS, nothing_wrong
from tests.ui.pseudo import PseudoTranslator
from tests.ui.waiting import wait_until


def cheap_unlocking(root: Path, clock: Clock, deliver: Deliver) -> Unlocking:
    """As on a real computer, but for the cost of the key."""
    machine = Machine(clock, floor=KdfFloor(m_kib=8, t=1, p=1), place_problem=nothing_wrong)
    return Unlocking(
        root, machine, Changes(deliver), passphrases=Passphrases(WORD_LISTS), measure=lambda: CHEAP
    )


def build_vault(root: Path, sample: Sample, clock: FakeClock) -> str:
    """A vault with the caseload of *sample*, closed again; its passphrase."""
    unlocking = cheap_unlocking(root, clock, at_once)
    workspace = unlocking.create(NewVault(sample.vault, sample.person, PASSPHRASE)).workspace
    fill(workspace, sample, clock, PASSPHRASE)
    workspace.close()
    return PASSPHRASE


@cache
def _begun(*names: str) -> tuple[Ready, ClientId | None]:
    """A vault with clients of these names, closed, and the last of them."""
    with TemporaryDirectory() as folder:
        new = NewVault("Willow", "Noor Willow", PASSPHRASE)
        workspace = cheap_unlocking(Path(folder), FakeClock(), at_once).create(new).workspace
        clients = [workspace.clients.add(NewClient.from_form({"name": name})) for name in names]
        workspace.close()
        return Ready.of(Path(folder)), clients[-1] if clients else None


@dataclass
class Successor:
    """Notes that a fresh process would begin now."""

    begun: int = 0

    def relaunch(self) -> None:
        self.begun += 1


@dataclass
class Computer:
    """A person's computer: programs start on it, are locked, and start again over the same folder."""

    root: Path
    application: QApplication
    clock: FakeClock = field(default_factory=FakeClock)
    successor: Successor = field(default_factory=Successor)
    problems: list[BaseException] = field(default_factory=list)
    running: list[House] = field(default_factory=list)
    text_percent: int = 100
    voice: PseudoTranslator | None = None
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    def start(
        self, *, language: str = "en", size: QSize | None = None, words: Sequence[str] | None = None
    ) -> Program:
        """Open the window, as a lock does where there are *words*, and wait for its first paint."""
        SettingsFile(DataPaths.under(self.root).settings).save(AppSettings("", self.text_percent))
        arguments = Arguments(str(self.root), language) if words is None else parse_arguments(words)
        house = House(
            self.application,
            arguments,
            clock=self.clock,
            relauncher=self.successor,
            unlocking=cheap_unlocking,
            last_resort=self.problems.append,
        )
        house.window.resize(size or QSize(1366, 768))
        if self.voice is not None:
            # Above the words that the program speaks by itself, and before its first screen is built.
            self.application.removeTranslator(self.voice)
            self.application.installTranslator(self.voice)
            self.application.setLayoutDirection(self.direction)
        painted: list[bool] = []
        house.window.painted.connect(lambda: painted.append(True))
        house.open()
        self.running.append(house)
        wait_until(lambda: bool(painted))
        return Program(house)

    def with_clients(self, *names: str) -> tuple[Program, str]:
        """Open the vault of somebody who has these clients, at the last one's notes; its passphrase."""
        begun, last = _begun(*names)
        begun.lay_down(self.root)
        program = self.start()
        program.unlock(PASSPHRASE)
        program.screen(TodayScreen)
        if last is not None:
            shell = program.house.shell
            assert shell is not None
            shell.go(Place(Screen.CLIENT_NOTES, to_hex(last)))
            program.client_notes()
        return program, PASSPHRASE

    def stop(self) -> None:
        """End whatever runs, as closing the window does."""
        while self.running:
            house = self.running.pop()
            house.quit()
            house.languages.speak("en")
            house.window.deleteLater()
            house.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        assert self.problems == []


@pytest.fixture
def computer(tmp_path: Path, qapp: QApplication) -> Iterator[Computer]:
    made = Computer(tmp_path / "data", qapp)
    yield made
    made.stop()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
