"""What a person does with the files of a client."""

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.files.file_attach import AttachFileScreen
from pss_desktop.ui.screens.files.file_page import FilePageScreen
from pss_desktop.ui.screens.files.files_tab import FilesTabScreen
from tests.pages import Program, press, spoken_rows, type_into
from tests.ui.waiting import wait_until


def open_files(program: Program) -> FilesTabScreen:
    """The tab of the client whose page is open."""
    shell = program.in_vault()
    wait_until(lambda: isinstance(shell.page, ClientTab))
    cast("ClientTab", shell.page).header.tabs.went.emit(Screen.FILES.value)
    page = program.screen(FilesTabScreen)
    wait_until(lambda: page.list.isVisible() or page.none.isVisible() or page.waiting.isVisible())
    return page


def begin_attaching(program: Program) -> AttachFileScreen:
    """From the tab, by whichever button it has."""
    page = program.screen(FilesTabScreen)
    press(page.none.deed if page.none.isVisible() else page.attach)
    return attaching(program)


def attaching(program: Program) -> AttachFileScreen:
    """The form, ready to be filled in."""
    screen = program.screen(AttachFileScreen)
    wait_until(screen.form.isEnabled)
    return screen


def point_at(screen: AttachFileScreen, path: Path) -> None:
    """Choose a file outside and wait until it is taken in or refused."""
    press(screen.choose)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    wait_until(screen.choose.isEnabled)


def say(screen: AttachFileScreen, title: str, sort: str = "") -> None:
    """The title, and what the file is."""
    type_into(cast("QLineEdit", screen.form.editor("title").widget), title)
    if sort:
        box = cast("QComboBox", screen.form.editor("sort").widget)
        box.setCurrentIndex(box.findData(sort))
        box.activated.emit(box.currentIndex())


def attach_file(program: Program, path: Path, title: str, *, passphrase: str = "") -> FilesTabScreen:
    """The whole way: choose, name, sign."""
    screen = begin_attaching(program)
    point_at(screen, path)
    say(screen, title, "drawing")
    press(screen.attach)
    program.agree(passphrase)
    page = program.screen(FilesTabScreen)
    wait_until(lambda: bool(spoken_rows(page.list)))
    return page


def open_file(program: Program, position: int = 0) -> FilePageScreen:
    """Press a row of the list and wait until its first page is drawn."""
    page = program.screen(FilesTabScreen)
    page.list.acted.emit(page.list.rows.row(position).value)
    screen = program.screen(FilePageScreen)
    wait_until(lambda: not screen.view.image.isNull())
    return screen
