"""A backup through the window's own threads, with drafts saved while it runs."""

import time
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

from benchmarks.big_vault import BigVault, big_vault, remove
from benchmarks.measure import Figure, Timings, milliseconds, percentile
from benchmarks.unlocked import unlocked
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.runner import QtTaskRunner
from pss_desktop.vault.backups.page_copy import COPYING

_DRAFT_EVERY_MS: Final = 200
_HEARTBEAT_MS: Final = 5
_COPY_AIM: Final = 30
_DRAFT_AIM_MS: Final = 2_000
_STALL_AIM_MS: Final = 100


@dataclass(slots=True)
class _Seen:
    """What was seen from the window's thread."""

    steps: list[tuple[str, float]] = field(default_factory=list)
    drafts: list[float] = field(default_factory=list)
    beats: list[float] = field(default_factory=list)
    problems: list[BaseException] = field(default_factory=list)

    def seconds_of(self, what: str) -> float:
        """From the first step of that name to the last."""
        at = [moment for name, moment in self.steps if name == what]
        return at[-1] - at[0] if at else 0.0

    def stalls(self) -> Timings:
        """How long the window's thread was not its own, each time."""
        return Timings(tuple(late - early for early, late in pairwise(self.beats)))

    def doing(self) -> str:
        """What the backup was about at the longest of them."""
        early, _ = max(pairwise(self.beats), key=lambda pair: pair[1] - pair[0])
        return next((name for name, moment in self.steps if moment >= early), "ending")


def measure(notes: int) -> list[Figure]:
    """One backup in the usual place; the vault is a copy, which is removed with it."""
    vault = big_vault(notes).copy("backup")
    try:
        begun = time.perf_counter()
        seen = _back_up(vault)
        took = time.perf_counter() - begun
    finally:
        remove(vault.root)
    copying, stalls = seen.seconds_of(COPYING), seen.stalls()
    return [
        Figure(
            "backup, the copy", copying, "s", _COPY_AIM, detail=f"{took:.1f} s with unlocking and all checks"
        ),
        milliseconds(
            "draft saved during a backup, worst",
            max(seen.drafts),
            _DRAFT_AIM_MS,
            detail=f"of {len(seen.drafts)}, from asking to the answer",
        ),
        milliseconds(
            "window's thread held up during it, worst",
            stalls.worst,
            _STALL_AIM_MS,
            detail=f"while {seen.doing()}; 999 in 1,000 under {percentile(stalls.seconds, 99.9) * 1000:.0f}",
        ),
    ]


def _back_up(vault: BigVault) -> _Seen:
    app = QCoreApplication.instance() or QCoreApplication([])
    seen = _Seen()
    runner = QtTaskRunner(seen.problems.append)

    def failed(problem: PssError) -> None:
        seen.problems.append(problem)
        app.quit()

    with unlocked(vault) as workspace:
        typist = _Typist(
            workspace, runner, seen
        )  # from here on only the vault's thread may use the workspace
        runner.submit_slices(
            workspace.safekeeping.back_up,
            done=lambda _: app.quit(),
            failed=failed,
            progress=lambda step: _note(seen, step),
        )
        heart = _heart(seen)
        app.exec()
        typist.timer.stop()
        heart.stop()
        runner.stop()
    if seen.problems:
        raise RuntimeError("the backup failed") from seen.problems[0]
    return seen


def _note(seen: _Seen, step: Progress) -> None:
    seen.steps.append((step.what, time.perf_counter()))


def _heart(seen: _Seen) -> QTimer:
    timer = QTimer(interval=_HEARTBEAT_MS)
    timer.timeout.connect(lambda: seen.beats.append(time.perf_counter()))
    timer.start()
    return timer


class _Typist:
    """Saves one draft again and again, each time when the save before was answered."""

    def __init__(self, workspace: Workspace, runner: QtTaskRunner, seen: _Seen) -> None:
        self._workspace = workspace
        self._runner = runner
        self._seen = seen
        self._client = workspace.clients.page(ClientFilter(), None, 1).rows[0].id
        self._revision = workspace.notes.begin(self._client).revision
        self._waiting = False
        self.timer = QTimer(interval=_DRAFT_EVERY_MS)
        self.timer.timeout.connect(self._save)
        self.timer.start()

    def _save(self) -> None:
        if self._waiting:
            return
        self._waiting = True
        asked = time.perf_counter()
        words = {"narrative": f"word {self._revision} " * 75}
        client, revision = self._client, self._revision

        def saved(_answer: object) -> None:
            self._seen.drafts.append(time.perf_counter() - asked)
            self._revision += 1
            self._waiting = False

        self._runner.submit(
            lambda: self._workspace.notes.save_draft(client, words, revision),
            done=saved,
            failed=self._seen.problems.append,
            priority=Priority.DRAFT,
        )
