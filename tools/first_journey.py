"""Walks the first journey through the real program without a display, and leaves a picture of each step."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pss_desktop.app import make_application
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from tests.pages import Program, press
from tests.ui.waiting import wait_until
from tools.stage import LOOKS, Camera, on_stage

_WORDS = "The nights are the worst since the move. She listens to the stairs."


def walk(application: QApplication, pictures: Path, data: Path) -> None:
    """Make a vault, write and sign a first note, add to it, find it, close, and open again."""
    with on_stage(application, data, LOOKS[0], clock=SystemClock()) as program:
        camera = Camera(pictures, program)
        camera.take("first-run")
        passphrase, _ = program.first_run("Noor Willow")
        camera.take("today")
        program.add_client("Juniper Vale", birth="1992", phone="0700 900 123")
        camera.take("client")
        _write_and_sign(program, camera, passphrase)
        program.search("stairs")
        camera.take("found-by-search")
        program.press_keys(Qt.Key.Key_Escape)
    with on_stage(application, data, LOOKS[0], clock=SystemClock()) as program:
        camera = Camera(pictures / "again", program)
        program.face(UnlockScreen)
        camera.take("unlock")
        program.unlock(passphrase)
        program.in_vault()
        camera.take("back-at-the-same-place")


def _write_and_sign(program: Program, camera: Camera, passphrase: str) -> None:
    program.begin_note()
    program.write(narrative=_WORDS)
    camera.take("note-being-written")
    press(program.screen(NoteEditorScreen).sign)
    wait_until(lambda: program.dialog(ConfirmDialog).isVisible())
    camera.take("signing")
    program.agree(passphrase)
    program.add_to_note("She called on Tuesday: the walks help.")
    camera.take("signed-note-with-addendum")


def main(folder: str) -> int:
    """Leave the pictures in *folder*; the vault of the walk is thrown away."""
    application = make_application()
    pictures = Path(folder)
    with tempfile.TemporaryDirectory() as data:
        walk(application, pictures, Path(data))
    for path in sorted(pictures.rglob("*.png")):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
