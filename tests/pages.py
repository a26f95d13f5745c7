"""Page objects: what a person sees and does on each screen, so that a journey reads as one."""

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from pss_desktop.app import House
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.entrance.first_run import Company, Ending
from pss_desktop.ui.screens.clients.add_client import AddClientScreen
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_list import ClientListScreen
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_code import CodePage
from pss_desktop.ui.screens.entrance.first_run_ends import FirstStepsPage, ProgrammePage
from pss_desktop.ui.screens.entrance.first_run_pages import LanguagePage, NamePage
from pss_desktop.ui.screens.entrance.first_run_passphrase import PassphrasePage
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.settings.settings import SettingsScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.ui.waiting import wait_until

W = TypeVar("W", bound=QWidget)


def press(button: QAbstractButton) -> None:
    """Press a button that can be seen and pressed."""
    wait_until(lambda: button.isVisible() and button.isEnabled())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Type *words* over whatever stands there; letters that no key has are put in as they are."""
    field.setFocus()
    field.selectAll()
    if words.isascii():
        QTest.keyClicks(field, words)
    elif isinstance(field, QPlainTextEdit):
        field.insertPlainText(words)
    else:
        field.insert(words)
        field.textEdited.emit(words)


class Program:
    """The running program: its one window and whatever stands before it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.window = house.window

    def face(self, kind: type[W]) -> W:
        """The face of the window once it is a *kind*."""
        wait_until(lambda: isinstance(self.window.face, kind))
        return cast("W", self.window.face)

    def screen(self, kind: type[W]) -> W:
        """The screen in the frame once it is a *kind*."""
        shell = self.face(ShellScreen)
        wait_until(lambda: isinstance(shell.page, kind))
        return cast("W", shell.page)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of that *kind*, once it is open."""
        wait_until(lambda: bool(self._dialogs(kind)))
        return self._dialogs(kind)[0]

    def _dialogs(self, kind: type[QDialog]) -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    def press_keys(self, keys: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Keys for the window, wherever the keyboard is in it."""
        target = QApplication.focusWidget() or self.window
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        QTest.keyClick(target, keys, pressed)

    # Before a vault is open

    def first_run(
        self,
        name: str,
        *,
        vault: str = "Willow",
        company: Company = Company.ALONE,
        ending: Ending = Ending.TODAY,
        seen: Callable[[str], object] = lambda page: None,
    ) -> tuple[str, str]:
        """Walk through the first run by the words that it offers; the passphrase and the recovery code.

        *seen* hears the name of each page once it is filled in.
        """
        screen = self.face(FirstRunScreen)
        self._page(screen, LanguagePage)
        press(screen.go_on)
        names = self._page(screen, NamePage)
        type_into(names.person, name)
        type_into(names.vault, vault)
        press(screen.go_on)
        wait_until(lambda: isinstance(screen.page, PassphrasePage) and bool(screen.page.words.tiles))
        chosen = self._page(screen, PassphrasePage)
        passphrase = " ".join(tile.word for tile in chosen.words.tiles)
        type_into(chosen.field, passphrase)
        seen("first-run-passphrase")
        press(screen.go_on)
        shown = self._page(screen, CodePage)
        code = shown.code
        type_into(shown.field, code)
        seen("first-run-recovery-code")
        press(screen.go_on)
        press(self._page(screen, ProgrammePage).radios[company])
        seen("first-run-programme")
        press(screen.go_on)
        steps = self._page(screen, FirstStepsPage)
        seen("first-run-first-steps")
        press(steps.deeds[ending])
        if ending is Ending.TODAY:
            self.screen(TodayScreen)
        return passphrase, code

    def _page(self, screen: FirstRunScreen, kind: type[W]) -> W:
        wait_until(lambda: isinstance(screen.page, kind) and screen.page.isEnabled())
        return cast("W", screen.page)

    def unlock(self, passphrase: str) -> None:
        """Open the chosen vault."""
        screen = self.face(UnlockScreen)
        type_into(screen.passphrase, passphrase)
        press(screen.unlock)

    # In an open vault

    def in_vault(self) -> ShellScreen:
        """The frame, once a screen is in it and what can wait was begun: no hand is quicker than that."""
        shell = self.face(ShellScreen)
        wait_until(lambda: shell.page is not None and shell.results is not None)
        return shell

    def go_to_clients(self) -> ClientListScreen:
        self.in_vault()
        self.press_keys(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        return self.screen(ClientListScreen)

    def go_to_today(self) -> TodayScreen:
        self.in_vault()
        self.press_keys(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        return self.screen(TodayScreen)

    def go_to_settings(self) -> SettingsScreen:
        self.face(ShellScreen).rail.chosen.emit("settings")
        return self.screen(SettingsScreen)

    def add_client(self, name: str, **answers: str) -> ClientPageScreen:
        """From the list, by name and whatever else is known."""
        press(self.go_to_clients().add)
        screen = self.adding_client()
        for field, words in {"name": name, **answers}.items():
            editor = screen.form.form_of(field).editor(field).widget
            type_into(cast("QLineEdit", editor), words)
        press(screen.add)
        return self.client_notes()

    def client(self) -> ClientTab:
        """Whichever page of a client is shown."""
        return self.screen(ClientTab)

    def client_notes(self) -> ClientPageScreen:
        """The notes of the client who is shown."""
        page = self.client()
        if not isinstance(page, ClientPageScreen):
            page.header.tabs.went.emit(Screen.CLIENT_NOTES)
        return self.screen(ClientPageScreen)

    def adding_client(self) -> AddClientScreen:
        """The form for a new client, ready to be filled in."""
        screen = self.screen(AddClientScreen)
        wait_until(screen.form.isEnabled)
        return screen

    def change_client(self) -> ClientEditScreen:
        self.client().header.deeds[Screen.EDIT_CLIENT].trigger()
        screen = self.screen(ClientEditScreen)
        wait_until(screen.form.isEnabled)
        return screen

    def begin_note(self, client: str = "") -> NoteEditorScreen:
        """Ctrl+N: for the client who is shown, or for the one whose name is typed."""
        self.press_keys(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        if client:
            dialog = cast("ChooseClientDialog", self.dialog(ChooseClientDialog))
            type_into(dialog.field, client)
            wait_until(lambda: dialog.list.rows.rowCount() == 1)
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        editor = self.screen(NoteEditorScreen)
        wait_until(lambda: editor.facts.isVisible() or editor.go_on.isVisible())
        return editor

    def write(self, **parts: str) -> NoteEditorScreen:
        """Type into parts of the note that is open."""
        editor = self.screen(NoteEditorScreen)
        for name, words in parts.items():
            type_into(editor.area(name), words)
        return editor

    def sign_note(self, passphrase: str) -> NotePageScreen:
        press(self.screen(NoteEditorScreen).sign)
        self.agree(passphrase)
        return self.screen(NotePageScreen)

    def agree(self, passphrase: str = "") -> None:
        """Sign in the dialog, with the passphrase when it asks for one."""
        dialog = cast("ConfirmDialog", self.dialog(ConfirmDialog))
        if dialog.row.isVisible():
            type_into(dialog.passphrase, passphrase)
        press(dialog.deeds.deed)

    def add_to_note(self, words: str, passphrase: str = "") -> NotePageScreen:
        """Sign an addendum below the note that is open."""
        page = self.screen(NotePageScreen)
        press(page.add)
        type_into(page.text, words)
        press(page.sign)
        self.agree(passphrase)
        wait_until(lambda: not page.text.isVisible())
        return page

    def search(self, words: str) -> ShellScreen:
        """Ctrl+K and the words; waits for what was found."""
        shell = self.face(ShellScreen)
        self.press_keys(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: shell.results is not None and shell.results.isVisible())
        type_into(shell.search, words)
        wait_until(lambda: shell.results is not None and shell.results.answers_to == words)
        return shell

    def found(self) -> list[str]:
        """The rows below the search field, as a screen reader says them."""
        results = self.face(ShellScreen).results
        lists = [] if results is None else results.findChildren(RowList)
        return [words for rows in lists for words in spoken_rows(rows)]


def open_first_client(program: Program, name: str) -> ClientTab:
    """The client of that name, from the list."""
    clients = program.go_to_clients()
    first = name.split(maxsplit=1)[0]
    type_into(clients.search, first)
    wait_until(lambda: clients.model.rowCount() >= 1 and first in clients.model.row(0).name)
    clients.table.opened.emit(0)
    page = program.client()
    wait_until(lambda: page.header.title() == name)
    return page


def spoken_rows(rows: RowList) -> list[str]:
    """What a list of rows says."""
    model = rows.rows
    return [
        str(model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole))
        for at in range(model.rowCount(QModelIndex()))
    ]


def says(page: QWidget, words: str) -> bool:
    """Whether *words* can be read on the page."""
    return any(words in one for one in visible_words(page))


def visible_words(page: QWidget) -> list[str]:
    """Everything that a page says by labels and paragraphs that can be seen."""
    found: list[str] = []
    for widget in page.findChildren(QWidget):
        text: Callable[[], str] | None = getattr(widget, "text", None)
        if widget.isVisibleTo(page) and callable(text):
            found.append(str(text()))
    return [words for words in found if words]
