"""Every place of the program that a person can be in: how to get there, and what stands there then."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from pss_desktop.presenters.desk import Job
from pss_desktop.presenters.entrance.first_run import Step
from pss_desktop.presenters.runner import Slices
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.bug_dialog import BugDialog
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.clients.client_header import ClientHeader
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.entrance.appearance_bar import AppearanceBar
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_code import CodePage
from pss_desktop.ui.screens.entrance.restore import RestoreScreen
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.shortcuts import ShortcutsDialog
from pss_desktop.ui.screens.parts.many_choice import ManyChoice
from pss_desktop.ui.screens.sessions.note_facts import FormatPicker
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.settings.backups import BackupsPage
from tests.caseload import ENGLISH
from tests.pages import Program, press, type_into
from tests.services.clinic import PASSPHRASE
from tests.ui.waiting import wait_until
from tests.walk import walk_first_run

W = TypeVar("W", bound=QWidget)

FIRST_RUN_PAGES: Final = {
    "LanguagePage": Step.LANGUAGE,
    "NamePage": Step.NAME,
    "PassphrasePage": Step.PASSPHRASE,
    "CodePage": Step.RECOVERY_CODE,
    "FirstStepsPage": Step.FIRST_STEPS,
}
SETTINGS_PAGES: Final = {
    "AppearancePage": Group.APPEARANCE,
    "PersonNamePage": Group.NAME,
    "LockPage": Group.LOCK,
    "ChangePassphrasePage": Group.PASSPHRASE,
    "RecoveryPage": Group.RECOVERY_CODE,
    "BackupsPage": Group.BACKUPS,
    "CheckPage": Group.CHECK,
    "NewKeyPage": Group.NEW_KEY,
    "BinPage": Group.BIN,
    "AuditPage": Group.AUDIT,
    "AboutPage": Group.ABOUT,
}


@dataclass(frozen=True, slots=True)
class Place:
    """*name* is the class of what stands there; a menu is that of the class whose words open it."""

    name: str
    reach: Callable[[Program], object]
    while_: str = ""

    def __str__(self) -> str:
        return f"{self.name} {self.while_}".strip()


# Before a vault is open


def _first_run(step: Step) -> Callable[[Program], object]:
    def reach(program: Program) -> None:
        wanted = f"first-run-{step.name.lower()}"
        next(stop for stop in walk_first_run(program, ENGLISH) if stop.name == wanted)

    return reach


def _printing(program: Program) -> None:
    _first_run(Step.RECOVERY_CODE)(program)
    page = program.face(FirstRunScreen).page
    assert isinstance(page, CodePage)
    press(page.printing)


def _typing_passphrase(program: Program) -> None:
    type_into(program.face(UnlockScreen).passphrase, PASSPHRASE)


def _looks(program: Program) -> None:
    _child(program.face(UnlockScreen), AppearanceBar).looks.click()


def _languages(program: Program) -> None:
    _child(program.face(UnlockScreen), AppearanceBar).language.showPopup()


def _restore(program: Program) -> RestoreScreen:
    press(program.face(UnlockScreen).restore)
    screen = program.face(RestoreScreen)
    wait_until(lambda: screen.table.isVisible() or screen.empty.isVisible())
    return screen


def _unlocking(program: Program) -> None:
    """Still at the key derivation, which is dear here."""
    program.unlock(PASSPHRASE)
    wait_until(lambda: not program.face(UnlockScreen).unlock.isEnabled())
    QTest.qWait(50)


def _restoring(program: Program) -> None:
    screen = _restore(program)
    type_into(screen.passphrase, PASSPHRASE)
    press(screen.deed)
    wait_until(screen.progress.isVisible)
    QTest.qWait(50)


def _elsewhere(program: Program) -> None:
    screen = _restore(program)
    press(screen.elsewhere if screen.elsewhere.isVisible() else screen.empty.deed)


EMPTY: Final = [
    *(Place(name, _first_run(step)) for name, step in FIRST_RUN_PAGES.items()),
    Place("QPrintDialog", _printing),
]
LOCKED: Final = [
    Place("UnlockScreen", _typing_passphrase),
    Place("AppearanceDialog", _looks),
    Place("Choice", _languages),
    Place("RestoreScreen", _restore),
    Place("QFileDialog", _elsewhere),
]
DEAR: Final = [
    Place("UnlockScreen", _unlocking, "while a key is derived"),
    Place("RestoreScreen", _restoring, "while it restores"),
]


# In an open vault


def _client(program: Program) -> ClientPageScreen:
    clients = program.go_to_clients()
    type_into(clients.search, ENGLISH.names[0])
    wait_until(lambda: clients.model.rowCount() == 1)
    clients.table.opened.emit(0)
    page = program.client_notes()
    wait_until(lambda: page.list.rows.rowCount() > 0)
    return page


def _note(program: Program) -> None:
    page = _client(program)
    page.list.setCurrentIndex(page.list.rows.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    wait_until(program.screen(NotePageScreen).add.isEnabled)


def _add_client(program: Program) -> None:
    press(program.go_to_clients().add)
    program.adding_client()


def _editor(program: Program) -> QWidget:
    _client(program)
    editor = program.begin_note()
    if editor.go_on.isVisible():
        press(editor.go_on)
    wait_until(editor.facts.isVisible)
    type_into(editor.area("narrative" if editor.shows("narrative") else "subjective"), "Half a sentence")
    return editor


def _signing(program: Program) -> None:
    _editor(program)
    program.press_keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    program.dialog(ConfirmDialog)


def _settings(group: Group) -> Callable[[Program], object]:
    return lambda program: program.go_to_settings().open(group)


def _stick(program: Program) -> None:
    settings = program.go_to_settings()
    settings.open(Group.BACKUPS)
    page = settings.page
    assert isinstance(page, BackupsPage)
    press(page.elsewhere)


def _choosing(program: Program) -> None:
    program.go_to_today()
    program.press_keys(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    program.dialog(ChooseClientDialog)


def _keys(program: Program) -> None:
    program.in_vault().show_shortcuts()
    program.dialog(ShortcutsDialog)


def _bug(program: Program) -> None:
    BugDialog(program.in_vault(), "report-20260506-093000.txt", lambda: None).open()


def _after_editor(reach: Callable[[Program], None]) -> Callable[[Program], None]:
    def both(program: Program) -> None:
        _editor(program)
        reach(program)

    return both


def _backing_up(program: Program) -> None:
    """One backup after the other, until somebody stops it."""
    shell = program.house.shell
    assert shell is not None
    workspace = shell._workspace

    def work() -> Slices[None]:
        while True:
            yield from workspace.safekeeping.back_up()

    program.in_vault()
    shell.start_job(Job("backup", work, done=lambda _: None, failed=lambda _: None))
    wait_until(program.in_vault().job.isVisible)


def _edit(program: Program) -> QWidget:
    _client(program)
    return program.change_client()


def _search(program: Program) -> None:
    _client(program)
    program.search(ENGLISH.searched)


def _many(program: Program) -> None:
    press(_child(_editor(program), ManyChoice))


def _forms(program: Program) -> None:
    _press_named(_child(_editor(program), FormatPicker), "Other forms of the note")


def _more_deeds(program: Program) -> None:
    _press_named(_editor(program), "More deeds")


def _more(program: Program) -> None:
    """Its own way to open a menu waits until the menu is closed; a person's press does not."""
    header = _child(_client(program), ClientHeader)
    header.menu.popup(header.more.mapToGlobal(header.more.rect().bottomLeft()))


OPEN: Final = [
    Place("TodayScreen", Program.go_to_today),
    Place("ClientListScreen", Program.go_to_clients),
    Place("AddClientScreen", _add_client),
    Place("ClientPageScreen", _client),
    Place("ClientEditScreen", _edit),
    Place("NoteEditorScreen", _editor),
    Place("NotePageScreen", _note),
    *(Place(name, _settings(group)) for name, group in SETTINGS_PAGES.items()),
    Place("QFileDialog", _stick),
    Place("SearchPanel", _search),
    Place("ConfirmDialog", _signing),
    Place("ChooseClientDialog", _choosing),
    Place("ShortcutsDialog", _keys),
    Place("BugDialog", _bug),
    Place("menu of ManyChoice", _many),
    Place("menu of FormatPicker", _forms),
    Place("menu of NoteEditorScreen", _more_deeds),
    Place("menu of ClientHeader", _more),
    Place("ShellScreen", _backing_up, "while a backup runs"),
]

OVER_THE_EDITOR: Final = [
    Place("ConfirmDialog", _signing),
    Place("ShortcutsDialog", _after_editor(_keys)),
    Place("BugDialog", _after_editor(_bug)),
    Place("menu of ManyChoice", _many),
    Place("menu of FormatPicker", _forms),
    Place("menu of NoteEditorScreen", _more_deeds),
]


def standing() -> set[str]:
    """The classes of everything that can be seen; 'menu of X' for what an X opened."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    seen = {type(window) for window in windows}
    seen |= {
        type(child)
        for window in windows
        for child in window.findChildren(QWidget)
        if child.isVisibleTo(window)
    }
    opened = {
        f"menu of {type(behind).__name__}"
        for window in windows
        if isinstance(window, QMenu)
        for behind in above(window)
    }
    popups = {type(behind).__name__ for window in windows for behind in above(window)}
    return {one.__name__ for one in seen} | opened | popups


def above(widget: QWidget) -> list[QWidget]:
    """What *widget* stands in, the nearest first."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def _child(page: QWidget, kind: type[W]) -> W:
    """The first of its kind on *page* that can be seen."""
    return next(one for one in page.findChildren(kind) if one.isVisible())


def _press_named(page: QWidget, name: str) -> None:
    press(next(one for one in page.findChildren(QAbstractButton) if name in (one.text(), one.toolTip())))
