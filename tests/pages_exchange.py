"""Page objects of the exchange: its page, and the settings of a mailbox."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.values import MailboxType
from pss_desktop.services.place import Place
from pss_desktop.ui.screens.exchange.exchange import ExchangeScreen
from pss_desktop.ui.screens.exchange.mailbox import MailboxScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.pages import Program, press, spoken_rows, type_into
from tests.ui.waiting import wait_until


def go_to_exchange(program: Program) -> ExchangeScreen:
    """The page, once it is read."""
    program.in_vault()
    shell = program.house.shell
    assert shell is not None
    shell.go(Place(Screen.EXCHANGE))
    screen = program.screen(ExchangeScreen)
    wait_until(lambda: screen.none.isVisible() or screen.boxes_head.isVisible())
    return screen


def begin_mailbox(program: Program, kind: MailboxType) -> MailboxScreen:
    """The form of a new mailbox of *kind*."""
    screen = go_to_exchange(program)
    press(screen.no_box.deed if screen.no_box.isVisible() else screen.add)
    form = program.screen(MailboxScreen)
    wait_until(lambda: form.kind.value() == MailboxType.FOLDER.value)
    form.kind.button(kind.value).click()
    return form


def set_up_folder(program: Program, folder: Path, name: str = "Office folder") -> ExchangeScreen:
    """A mailbox that is a folder, tried out and kept."""
    form = begin_mailbox(program, MailboxType.FOLDER)
    type_into(form.name, name)
    type_into(form.fields["path"], str(folder))
    press(form.try_it)
    wait_until(form.banner.isVisible)
    press(form.keep)
    screen = program.screen(ExchangeScreen)
    wait_until(lambda: any(name in said for said in spoken_rows(screen.boxes)))
    return screen


def open_line(rows: RowList, words: str) -> None:
    """Press the line that says *words*."""
    position = next(at for at, said in enumerate(spoken_rows(rows)) if words in said)
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(position))
    QTest.keyClick(rows, Qt.Key.Key_Return)


def point_at(screen: QWidget, path: Path) -> None:
    """Choose *path* in the dialog that is open."""
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
