"""From the end of the key derivation to a painted Today, in the real window."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.big_vault import PASSPHRASE, BigVault, big_vault
from benchmarks.measure import Figure, Timings, milliseconds
from benchmarks.memory import peak_memory
from benchmarks.programs import run_module
from benchmarks.size import work_a_day
from pss_desktop.app import House, make_application
from pss_desktop.crypto import envelope
from pss_desktop.desktop.arguments import parse_arguments

_RUNS: Final = 9
_MILLION: Final = 1_000_000
_MB: Final = 1_000_000
_SETTLED_MS: Final = 1_500
_DERIVE: Final = "derive_passphrase_key"
_THIS: Final = "benchmarks.after_unlock"


def measure(notes: int) -> list[Figure]:
    """Each run is a process of its own: unlocking is measured as the first thing that it does."""
    big = big_vault(notes)
    runs = [run_module(_THIS, big.root, notes) for _ in range(_RUNS + 1)]
    answers = [one.split() for one in runs[1:]]  # the first one fetches the files from the disk
    took = Timings(tuple(float(seconds) for seconds, _memory in answers))
    memory = max(int(memory) for _seconds, memory in answers)
    aim = 100 if notes >= _MILLION else 60
    return [
        milliseconds("Today painted after the key derivation", took.median, aim, detail=_detail(took)),
        Figure("memory of the window after a day's work, peak", memory / _MB, "MB", 250),
    ]


def _detail(took: Timings) -> str:
    return f"median of {len(took.seconds)}, worst {took.worst * 1000:.0f}"


class _Watch(QObject):
    """Types the passphrase once everything is loaded, and waits for Today to be painted with its lines."""

    def __init__(self, house: House, application: QApplication, told: Callable[[float], None]) -> None:
        super().__init__(application)
        self._house = house
        self._told = told
        self._derived = 0.0
        house.window.painted.connect(lambda: QTimer.singleShot(_SETTLED_MS, self._unlock))

    def _unlock(self) -> None:
        """The key derivation and Today's answer leave their marks; all else is as it always is."""
        from pss_desktop.ui.screens.today.today import TodayScreen  # noqa: PLC0415 loaded by the app itself

        derive, show = vars(envelope)[_DERIVE], TodayScreen.show_today

        def derived(*arguments: object, **named: object) -> bytes:
            key: bytes = derive(*arguments, **named)
            self._derived = time.perf_counter()
            return key

        def shown(screen: TodayScreen, today: object) -> None:
            show(screen, today)  # type: ignore[arg-type]
            screen.installEventFilter(self)  # on the application it would be called for every event there is
            screen.update()

        setattr(envelope, _DERIVE, derived)
        TodayScreen.show_today = shown  # type: ignore[method-assign,assignment]
        face = self._house.window.face
        assert face is not None
        face._presenter.open_with(PASSPHRASE)  # type: ignore[attr-defined]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self._told(time.perf_counter() - self._derived)


def main(root: str, notes: str) -> int:
    """One run: prints the seconds, and the most memory that the process ever held."""
    application = make_application()
    house = House(application, parse_arguments(["--data-dir", root, "--lang", "en"]))
    took: list[float] = []

    def told(seconds: float) -> None:
        took.append(seconds)
        shell = house.shell
        assert shell is not None
        house.runner.submit(
            lambda: work_a_day(shell._workspace, BigVault(Path(root), int(notes))), done=tell, failed=tell
        )

    def tell(_answer: object) -> None:
        sys.stdout.write(f"{took[0]} {peak_memory()}\n")
        sys.stdout.flush()
        house.quit()

    watch = _Watch(house, application, told)
    house.open()
    application.exec()
    watch.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
