"""What a person does before paper."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.ui.screens.paper.print_page import PrintScreen
from tests.pages import Program, press
from tests.ui.waiting import wait_until


def open_print(program: Program, kind: str, client: ClientId, record: bytes = b"") -> PrintScreen:
    """Where the button of a client's tab leads, once its sheets are there."""
    program.in_vault()
    shell = program.house.shell
    assert shell is not None
    shell.go(Place(Screen.PRINT, to_hex(client), record.hex(), kind))
    return laid_out(program, kind)


def laid_out(program: Program, kind: str) -> PrintScreen:
    """The screen of that document, once its sheets are there."""
    program.in_vault()
    wait_until(lambda: bool(_sheets(program, kind)))
    return program.screen(PrintScreen)


def save_pdf(program: Program, path: Path) -> bytes:
    """Save the sheets that are shown, and read the file back."""
    screen = program.screen(PrintScreen)
    press(screen.save)
    dialog = program.dialog(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()
    wait_until(screen.banner.isVisible)
    return path.read_bytes()


def _sheets(program: Program, kind: str) -> bool:
    page = program.in_vault().page
    return isinstance(page, PrintScreen) and page.kind == kind and bool(page.sheets)
