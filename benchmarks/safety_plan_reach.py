"""From the chosen row of the client list, by F4, to the safety plan painted with its numbers.

Within R14's limits where this machine grants them: three tenths of a core and 400 MB.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.big_vault import PASSPHRASE, BigVault, big_vault, remove
from benchmarks.measure import Figure, Timings, milliseconds
from benchmarks.places import ROOT
from benchmarks.unlocked import unlocked
from pss_desktop.app import House
from pss_desktop.desktop.arguments import parse_arguments
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.place import Place

_RUNS: Final = 5
_AIM_MS: Final = 3_000
_CORE: Final = 0.3
_MEBIBYTES: Final = 400
_PERIOD: Final = 100_000
_GROUPS: Final = Path("/sys/fs/cgroup")
_SETTLED_MS: Final = 1_500
_SECONDS: Final = 120.0
_THIS: Final = "benchmarks.safety_plan_reach"
_STEPS: Final = ("warning_signs", "coping", "help", "professionals", "surroundings")
_KINDS: Final = ("sign", "coping", "person", "service", "means")


def measure(notes: int) -> list[Figure]:
    """Each run is a process of its own, over a copy of the vault in which one client has a plan."""
    big = big_vault(notes).copy("safety-plan")
    try:
        client = _write_a_plan(big)
        with _limits() as (enter, limited):
            took = Timings(tuple(_run(big.root, client, enter) for _ in range(_RUNS)))
    finally:
        remove(big.root)
    where = "at 30 % of a core, 400 MB" if limited else "without R14's limits, which need root"
    detail = f"median of {_RUNS}, worst {took.worst * 1000:.0f}; 2 actions; {where}"
    return [
        milliseconds("safety plan painted after F4 on the client list", took.median, _AIM_MS, detail=detail)
    ]


def _write_a_plan(big: BigVault) -> ClientId:
    """Five entries in each of five steps, with the number of everybody who has one."""
    entries: list[dict[str, object]] = []
    for step, kind in zip(_STEPS, _KINDS, strict=True):
        named = "name" if kind in ("person", "service") else "words"
        for number in range(5):
            entry: dict[str, object] = {"id": f"{step}{number}", "step": step, "kind": kind}
            entry[named] = f"Willow {number}"
            if named == "name":
                entry["phone"] = f"+999 55 {number:07d}"
            entries.append(entry)
    with unlocked(big) as workspace:
        client = workspace.clients.page(ClientFilter(), None, 1).rows[0].id
        draft = workspace.drafts.save("safety_plan", client, {"entries": entries, "parents": []}, 0)
        workspace.safety_plans.save(client, draft.revision)
    return client


def _run(root: Path, client: ClientId, enter: Callable[[], None] | None) -> float:
    command = [sys.executable, "-m", _THIS, str(root), to_hex(client)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True, preexec_fn=enter
    )
    return float(done.stdout)


@contextmanager
def _limits() -> Iterator[tuple[Callable[[], None] | None, bool]]:
    """What a child calls first to be as slow as an old laptop; nothing where this machine refuses."""
    two = (_GROUPS / "cgroup.controllers").exists()
    name = f"pss-bench-{os.getpid()}"
    folders = [_GROUPS / name] if two else [_GROUPS / "cpu" / name, _GROUPS / "memory" / name]
    quota, memory = str(int(_CORE * _PERIOD)), str(_MEBIBYTES << 20)
    written = (
        [(folders[0] / "cpu.max", f"{quota} {_PERIOD}"), (folders[0] / "memory.max", memory)]
        if two
        else [
            (folders[0] / "cpu.cfs_period_us", str(_PERIOD)),
            (folders[0] / "cpu.cfs_quota_us", quota),
            (folders[1] / "memory.limit_in_bytes", memory),
        ]
    )
    try:
        for folder in folders:
            folder.mkdir()
        for path, words in written:
            path.write_text(words, encoding="ascii")
    except OSError:
        _leave(folders)
        yield None, False
        return

    def enter() -> None:
        for folder in folders:
            (folder / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

    try:
        yield enter, True
    finally:
        _leave(folders)


def _leave(folders: list[Path]) -> None:
    for folder in folders:
        if folder.is_dir():
            folder.rmdir()


def main(root: str, client: str) -> int:
    """One run: prints the seconds from the key to the painted plan."""
    application = QApplication([])
    house = House(application, parse_arguments(["--data-dir", root, "--lang", "en"]))
    house.window.painted.connect(lambda: QTimer.singleShot(_SETTLED_MS, lambda: _reach(house, client)))
    house.open()
    application.exec()
    return 0


def _reach(house: House, client: str) -> None:
    """Unlock, choose the client's row, and press the key."""
    from pss_desktop.ui.screens.clients.client_list import ClientListScreen  # noqa: PLC0415 loaded by the app itself
    from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen  # noqa: PLC0415

    def page() -> object:
        return getattr(house.window.face, "page", None)

    house.window.face._presenter.open_with(PASSPHRASE)  # type: ignore[union-attr]
    _until(lambda: page() is not None)
    shell = house.shell
    assert shell is not None
    shell.go(Place(Screen.CLIENTS, client=to_hex(from_hex(client))))
    _until(lambda: isinstance(listed := page(), ClientListScreen) and listed.table.currentIndex().isValid())
    listed = page()
    assert isinstance(listed, ClientListScreen)
    begun = time.perf_counter()
    QTest.keyClick(listed.table, Qt.Key.Key_F4)
    _until(lambda: isinstance(shown := page(), SafetyPlanScreen) and bool(shown.sheet.entries))
    shown = page()
    assert isinstance(shown, SafetyPlanScreen)
    QApplication.processEvents()
    shown.repaint()
    sys.stdout.write(f"{time.perf_counter() - begun}\n")
    sys.stdout.flush()
    house.quit()


def _until(so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _SECONDS
    while not so():
        assert time.monotonic() < deadline, "this did not come to be in time"
        QTest.qWait(1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
