"""Pictures every screen in every look: light, dark, right-to-left, small, and with text at 200 %.

``python3 tools/dev.py shots [FOLDER] [LOOK ...]`` leaves them in FOLDER, or in ``shots``.
"""

import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.settings import Group
from pss_desktop.ui.screens.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.client_list import ClientListScreen
from pss_desktop.ui.screens.confirm import ConfirmDialog
from pss_desktop.ui.screens.first_run import FirstRunScreen
from pss_desktop.ui.screens.first_run_pages import NamePage
from pss_desktop.ui.screens.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.note_page import NotePageScreen
from pss_desktop.ui.screens.restore import RestoreScreen
from pss_desktop.ui.screens.shell import ShellScreen
from pss_desktop.ui.screens.shortcuts import ShortcutsDialog
from pss_desktop.ui.screens.today import TodayScreen
from pss_desktop.ui.screens.unlock import UnlockScreen
from tests.caseload import ENGLISH
from tests.fakes import FakeClock
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until
from tests.walk import AREAS
from tools.stage import LOOKS, Camera, Look, on_stage

_MORNING: Final = datetime(2026, 11, 22, 8, 40, tzinfo=UTC)
_SIMILAR_MS: Final = 400
_PEOPLE: Final = (
    ("Juniper Vale", "1992"),
    ("Basil Thorne", "1974"),
    ("Rowan Ashdown", "1985"),
    ("Marigold Finch", "1997"),
    ("عرعر الوادي", "1990"),
    ("Clover Reed", ""),
)
_SOAP: Final = {
    "subjective": "The nights are the worst since the move. “I lie there and listen to the stairs.”",
    "objective": "Came on time with her sister. Tired, warm, looked at me more than last week.",
    "assessment": "More ways to cope than in April. The sister has agreed to be called.",
    "plan": "Evening walk with her sister, three times. I call on Tuesday after 17:00.",
}


def make_caseload(application: QApplication, data: Path) -> str:
    """A vault with some clients, a signed note with an addendum, and a draft; returns its passphrase."""
    with on_stage(application, data, LOOKS[0], clock=FakeClock(_MORNING)) as program:
        passphrase, _ = program.first_run("Noor Willow")
        for name, born in _PEOPLE:
            program.add_client(name, **({"birth": born} if born else {}))
        program.go_to_clients()
        _write(program, "Juniper Vale")
        program.sign_note(passphrase)
        program.add_to_note("She called on Tuesday: the walks help.")
        program.go_to_clients()
        _write(program, "Basil Thorne")
    return passphrase


def _write(program: Program, client: str) -> None:
    editor = program.begin_note(client)
    editor.facts.format_chosen.emit(NoteFormat.SOAP.value)
    wait_until(lambda: editor.shows("subjective"))
    program.write(**_SOAP)


class Photographer:
    """Goes through every screen in one look."""

    def __init__(self, program: Program, camera: Camera) -> None:
        self._program = program
        self._take = camera.take

    def first_run(self) -> None:
        """Page by page, to an empty Today."""
        screen = self._program.face(FirstRunScreen)
        self._take("first-run-language")
        press(screen.go_on)
        wait_until(lambda: isinstance(screen.page, NamePage))
        self._take("first-run-name")
        press(screen.back)
        self._program.first_run("Noor Willow", seen=self._take)
        self._take("today-first")

    def open_vault(self, passphrase: str) -> None:
        """Everything from the lock screen on."""
        self._program.face(UnlockScreen)
        self._take("unlock")
        self._program.unlock(passphrase)
        self._program.go_to_today()
        self._take("today")
        self._clients()
        self._notes()
        self._frame()
        self._settings()
        for area in AREAS:
            for stop in area(self._program, ENGLISH, passphrase):
                self._take(stop.name)

    def restore(self) -> None:
        """The way from a backup, before a vault is open."""
        press(self._program.face(UnlockScreen).restore)
        self._program.face(RestoreScreen)
        self._take("restore")

    def _clients(self) -> None:
        press(self._listed_clients().add)
        adding = self._program.adding_client()
        name = adding.form.form_of("name").editor("name").widget
        type_into(cast("QLineEdit", name), "Juniper")
        QTest.qWait(_SIMILAR_MS)
        self._take("add-client")
        type_into(cast("QLineEdit", name), "")
        self._listed_clients()
        self._take("clients")
        self._open_client("Juniper Vale")
        self._take("client")
        self._program.change_client()
        self._take("edit-client")

    def _notes(self) -> None:
        self._open_client("Basil Thorne")
        page = self._program.client_notes()
        page.drafts.acted.emit(page.drafts.rows.row(0).value)
        editor = self._program.screen(NoteEditorScreen)
        wait_until(lambda: editor.shows("subjective"))
        self._take("note-editor")
        press(editor.sign)
        self._program.dialog(ConfirmDialog)
        self._take("sign-the-note")
        self._escape(ConfirmDialog)
        self._open_client("Juniper Vale")
        page = self._program.client_notes()
        page.list.acted.emit(page.list.rows.row(0).value)
        note = self._program.screen(NotePageScreen)
        wait_until(note.add.isVisible)
        self._take("signed-note")
        press(note.add)
        self._take("adding-to-a-note")
        press(note.drop)

    def _frame(self) -> None:
        shell = self._program.face(ShellScreen)
        shell.rail.chosen.emit(Screen.TODAY.value)
        self._program.screen(TodayScreen)
        shell.new_note.emit()
        self._program.dialog(ChooseClientDialog)
        self._take("choose-client")
        self._escape(ChooseClientDialog)
        self._program.window.activateWindow()
        shell.search.setFocus()
        self._program.search("stairs")
        self._take("search")
        self._program.press_keys(Qt.Key.Key_Escape)
        shell.show_shortcuts()
        self._program.dialog(ShortcutsDialog)
        self._take("shortcuts")
        self._escape(ShortcutsDialog)

    def _settings(self) -> None:
        settings = self._program.go_to_settings()
        for group in Group:
            settings.open(group)
            QTest.qWait(_SIMILAR_MS)
            self._take(f"settings-{group.value.replace('_', '-')}")

    def _listed_clients(self) -> ClientListScreen:
        # By the rail: with nobody at a desk, no window gets the keyboard back from a dialog.
        self._program.face(ShellScreen).rail.chosen.emit(Screen.CLIENTS.value)
        clients = self._program.screen(ClientListScreen)
        wait_until(lambda: clients.model.rowCount() > 0)
        return clients

    def _open_client(self, name: str) -> None:
        clients = self._listed_clients()
        names = [clients.model.row(at).name for at in range(clients.model.rowCount())]
        clients.table.opened.emit(names.index(name))
        page = self._program.client_notes()
        wait_until(lambda: page.header.title() == name)

    def _escape(self, kind: type[QDialog]) -> None:
        dialog = self._program.dialog(kind)
        dialog.reject()
        wait_until(lambda: not dialog.isVisible())


def picture(application: QApplication, folder: Path, data: Path, look: Look) -> None:
    """All screens in *look*: first over an empty computer, then over one with a caseload."""
    fresh = data / f"fresh-{look.name}"
    with on_stage(application, fresh, look, clock=FakeClock(_MORNING)) as program:
        Photographer(program, Camera(folder / look.name, program)).first_run()
    full = data / f"full-{look.name}"
    passphrase = make_caseload(application, full)
    clock = FakeClock(_MORNING + timedelta(days=3))
    with on_stage(application, full, look, clock=clock) as program:
        Photographer(program, Camera(folder / look.name / "vault", program)).open_vault(passphrase)
    with on_stage(application, full, look, clock=clock) as program:
        Photographer(program, Camera(folder / look.name / "restore", program)).restore()


def main(words: Sequence[str]) -> int:
    """Take the pictures of the looks that are named, or of all."""
    folder = Path(words[0] if words else "shots")
    application = QApplication(["pss_desktop"])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as data:
        for look in LOOKS:
            if look.name in words[1:] or len(words) < len(("folder", "look")):
                picture(application, folder, Path(data), look)
    sys.stdout.write(f"{sum(1 for _ in folder.rglob('*.png'))} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
