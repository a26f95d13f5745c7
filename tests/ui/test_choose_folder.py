"""Pointing at a folder or a file leaves no trace of it outside the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

POINT_AT = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_folder

application = QApplication([])
window = QWidget()
chosen = []
if sys.argv[2] == "file":
    dialog = choose_file(window, "Which file?", "Take it in", "Pictures (*.png)", chosen.append)
else:
    dialog = choose_folder(window, "Restore", "Restore this", chosen.append)
dialog.selectFile(sys.argv[1])
dialog.accept()
QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
print(chosen[0])
"""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="settings are no files there")
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_pointed_at_is_written_nowhere(tmp_path: Path, kind: str) -> None:
    pointed_at = tmp_path / "Fern Riverbend.png"
    config = tmp_path / "config"
    config.mkdir()
    if kind == "file":
        pointed_at.write_bytes(b"a picture")
    else:
        pointed_at.mkdir()
    before = config.stat().st_mtime_ns  # moves also when a file comes and goes
    environment = os.environ | {"XDG_CONFIG_HOME": str(config), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", POINT_AT, str(pointed_at), kind],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment,
    )
    assert child.stdout.strip() == str(pointed_at)
    assert list(config.iterdir()) == []
    assert config.stat().st_mtime_ns == before
