"""R24: a second start is refused at once and in a sentence; after a kill the next one simply opens."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Final

import pytest

from tests.torture.rig.children import ROOT
from tests.torture.rig.window import own_environment, program

REFUSED_WITHIN_SECONDS: Final = 1.0
_SECONDS: Final = 60
# The program as it starts, but that it tells what its first window says, and ends once that was painted.
_START: Final = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pss_desktop import app

class Told(app.House):
    def _dress(self):
        super()._dress()
        QTimer.singleShot(0, self._tell)

    def _tell(self):
        print("at", time.monotonic())
        for one in self.window.findChildren(QWidget):
            print("said", getattr(one, "text", str)())
        print("face", type(self.window.face).__name__, flush=True)
        self.quit()

app.House = Told
sys.exit(app.run(sys.argv[1:]))
"""


def _start(root: Path) -> tuple[float, str]:
    """Seconds until the first window of another process was there, and all that it says."""
    begun = monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", _START, "--data-dir", str(root), "--lang", "en"],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
        cwd=ROOT,
        env=own_environment(),
    )
    at, said = ended.stdout.split("\n", 1)
    assert "Traceback" not in ended.stderr
    return float(at.split()[1]) - begun, said


@pytest.mark.timed
def test_a_second_start_is_refused_in_a_sentence_and_after_a_kill_the_next_one_opens(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    root = tmp_path / "data"
    with program(root) as first:
        _start(tmp_path / "elsewhere")  # as on any day but the first, the system knows the files
        seconds, said = _start(root)
        assert "This program is open already in another window." in said
        assert "face RefusedScreen" in said
        assert seconds < amount(3, 1) * REFUSED_WITHIN_SECONDS
        first.kill()

    _, said = _start(root)
    assert "face FirstRunScreen" in said
