"""Sending notes, each client's consent asked, beside ``tar | zstd | age`` and minisign."""

import gc
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.measure import Figure, Timings, milliseconds, ratio, side_by_side, timed
from benchmarks.notes import write_notes
from benchmarks.vocabulary import Vocabulary
from pss_desktop.crypto.age import X25519Identity
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.consent import Purpose
from pss_desktop.services.exporting.preview import Preview
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.body import write_operations
from pss_desktop.vault.slices import finish
from tests.consents import a_form, record_consent
from tests.post import feeds_of
from tests.services.clinic import Clinic, add_client
from tests.team import Team

_NOTES: Final = 10_000
_A_CLIENT: Final = 50
_RUNS: Final = 7
_BESIDE: Final = "exporting 10,000 notes, consents asked / tar | zstd | age, and minisign"
_PROGRAMS: Final = ("tar", "zstd", "age", "minisign")


def measure(_notes: int) -> list[Figure]:
    """10,000 notes of 150 words about 200 clients who agreed, from the yes to the file on the stick."""
    caseload = _Caseload()
    acts = [caseload.export]
    pipe = _Pipe.of(caseload.parts)
    if pipe is not None:
        acts.append(pipe.run)
    taken = side_by_side(_RUNS, *acts, warm_up=1)
    looks, worked = caseload.looks[1:], Timings(tuple(caseload.worked[1:]))
    caseload.close()
    mine = taken[0]
    figures = [milliseconds("exporting 10,000 notes, from the yes to the stick", mine.median)]
    figures.append(milliseconds("looking at what would leave before it", sorted(looks)[len(looks) // 2]))
    if pipe is not None:
        pipe.close()
        detail = f"{mine.median:.2f} s beside {taken[1].median:.2f} s"
        figures.append(ratio(_BESIDE, mine.ratio_to(taken[1]), 1.2, detail=detail))
        theirs = Timings(tuple(pipe.worked[1:]))
        detail = f"{worked.median:.2f} s beside {theirs.median:.2f} s"
        figures.append(ratio("the same by processor time", worked.ratio_to(theirs), detail=detail))
    return figures


class _Caseload:
    """A counselor's vault before anything of it was sent; each run sends from a copy of it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="pss-bench-"))
        team = Team.founded(self._folder / "team", SystemClock())  # type: ignore[arg-type]
        self._to = team.supervisor.person
        desk = team.counselor.desk
        vocabulary, chance = Vocabulary.make(), random.Random(3)
        for _ in range(_NOTES // _A_CLIENT):
            client = add_client(desk)
            record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
            write_notes(desk, client, _A_CLIENT, vocabulary, chance)
        self.parts = list(write_operations(feeds_of(desk)))
        self.looks: list[float] = []
        self.worked: list[float] = []
        """By run, the seconds of processors that it took."""
        team.close()
        self._whole = self._folder / "whole"
        shutil.copytree(team.counselor.clinic.root, self._whole)

    def export(self, _run: int) -> float:
        """The seconds from somebody's yes to a file that was written, read back and let go."""
        root, stick = self._folder / "run", self._folder / "stick"
        shutil.copytree(self._whole, root)
        stick.mkdir()
        desk = Clinic(root, SystemClock()).reopen()  # type: ignore[arg-type]
        finish(desk.safekeeping.back_up())
        seen = self._looked_at(desk)
        gc.collect()  # while somebody reads what they look at, the program does too
        before = time.process_time()
        seconds = timed(lambda: desk.exporting.seal_into(seen, stick))
        self.worked.append(time.process_time() - before)
        desk.close()
        assert sum(path.stat().st_size for path in stick.iterdir()) > _NOTES * 100
        shutil.rmtree(root)
        shutil.rmtree(stick)
        return seconds

    def close(self) -> None:
        shutil.rmtree(self._folder)

    def _looked_at(self, desk: Workspace) -> Preview:
        seen: list[Preview] = []
        self.looks.append(timed(lambda: seen.append(desk.exporting.preview(self._to))))
        assert seen[0].records_leaving >= _NOTES
        return seen[0]


class _Pipe:
    """The same operations as files, through other people's programs."""

    def __init__(self, folder: Path, recipient: str) -> None:
        self._folder = folder
        self._commands = (
            f"tar -cf - -C {folder} notes | zstd -3 -q | age -r {recipient} > {folder}/out.age",
            f"minisign -S -s {folder}/key -m {folder}/out.age > /dev/null",
        )
        self.worked: list[float] = []

    @classmethod
    def of(cls, parts: Sequence[bytes]) -> "_Pipe | None":
        lacking = [name for name in _PROGRAMS if shutil.which(name) is None]
        if lacking:
            sys.stderr.write(f"NOT MEASURED beside other programs: no {', '.join(lacking)} here\n")
            return None
        folder = Path(tempfile.mkdtemp(prefix="pss-bench-"))
        notes = folder / "notes"
        notes.mkdir()
        for number, part in enumerate(parts):
            (notes / f"{number:06}").write_bytes(part)
        keys = ["minisign", "-G", "-W", "-p", f"{folder}/key.pub", "-s", f"{folder}/key"]
        subprocess.run(keys, check=True, stdout=subprocess.DEVNULL)
        return cls(folder, X25519Identity.generate().recipient.text)

    def run(self, _run: int) -> float:
        before = _of_children()
        seconds = timed(lambda: [subprocess.run(["sh", "-c", one], check=True) for one in self._commands])
        self.worked.append(_of_children() - before)
        return seconds

    def close(self) -> None:
        shutil.rmtree(self._folder)


def _of_children() -> float:
    """The seconds of processors that the programs took which have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system
