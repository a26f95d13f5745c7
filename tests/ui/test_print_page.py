"""The screen before paper: what stands above the sheets, and the deed that only a printer brings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.domain.consent import Limit, Purpose
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.sharing import Allowed, DenyReason
from pss_desktop.presenters.paper.print_page import PrintPresenter
from pss_desktop.presenters.values import DocumentKind
from pss_desktop.reports.order import CHOICES
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.paper.print_page import PrintScreen
from pss_desktop.ui.screens.paper.sheet_view import SheetView
from pss_desktop.ui.screens.parts.choose_folder import choose_new_file
from pss_desktop.ui.screens.words.print import (
    care_words,
    deny_words,
    limits_words,
    override_words,
    part_name,
)
from pss_desktop.ui.theme.theme import Theme
from tests.builders_plans import COPING, HELPER, NOT_ASKED
from tests.consents import a_form, an_override, override_consent, record_consent
from tests.papers import a_printable_case, sign_plan
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.ui.papers import pages_of


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Clinic(tmp_path / "data").ready()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def fonts(look: Theme) -> None:
    """As they are there once the first window was painted."""
    look.load_other_fonts()


class Shown:
    """The screen of one document over a real vault."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, place: Place, *, printers: bool = True) -> None:
        self.still = StillDesk(workspace)
        self.screen = PrintScreen(PrintPresenter(self.still.desk, place), printers=lambda: printers)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 700)
        self.screen.show()
        qtbot.waitUntil(self.screen.isVisible)


def acts(workspace: Workspace) -> list[str]:
    return [entry.act for entry in workspace.audit.page() if entry.act.startswith("paper.")]


def test_without_a_printer_there_is_no_such_deed(qtbot: QtBot, workspace: Workspace) -> None:
    case = a_printable_case(workspace)
    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), "", "safety_plan"), printers=False)

    assert shown.screen.save.isVisible()
    assert not shown.screen.print.isVisible()


def test_the_printer_that_is_chosen_gets_the_sheets_after_they_were_noted(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    case = a_printable_case(workspace, languages=("en",))
    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), "", "safety_plan"))
    shown.screen.print.click()
    (dialog,) = shown.screen.findChildren(QPrintDialog)
    assert acts(workspace) == []
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    QDialog.accept(dialog)
    qtbot.waitUntil(shown.screen.banner.isVisible)

    assert "555 0142" in pages_of((tmp_path / "printed.pdf").read_bytes())[0]
    assert acts(workspace) == ["paper.printed"]
    assert "printer" in shown.screen.banner.text()
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)


def test_an_override_is_said_above_the_paper(qtbot: QtBot, workspace: Workspace) -> None:
    case = a_printable_case(workspace, asked=False)
    record_consent(workspace, case.client, a_form(Purpose.SERVICES))
    override_consent(workspace, case.client, an_override())

    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), case.note.hex(), "session_note"))

    assert "The child was in danger." in shown.screen.banner.text()
    assert shown.screen.save.isVisible()


def test_what_the_client_wants_kept_back_is_said_above_the_paper(qtbot: QtBot, workspace: Workspace) -> None:
    case = a_printable_case(workspace, asked=False)
    limits = [{"what": "the pond", "whom": "Bramble", "why": ""}]
    record_consent(workspace, case.client, a_form(Purpose.RECORD, limits=limits))

    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), case.note.hex(), "session_note"))

    assert "the pond · Bramble" in shown.screen.banner.text()


def test_how_much_is_on_no_paper_is_said_beside_it(qtbot: QtBot, workspace: Workspace) -> None:
    client = add_client(workspace)
    sign_plan(workspace, client, COPING, HELPER, {**NOT_ASKED, "unsafe": True})

    shown = Shown(qtbot, workspace, Place("print", to_hex(client), "", "safety_plan"))

    assert shown.screen.left_out.isVisible()
    assert shown.screen.left_out.text().startswith("1 ")


def test_a_screen_reader_hears_the_words_of_a_sheet(qtbot: QtBot, workspace: Workspace) -> None:
    case = a_printable_case(workspace, languages=("en",))
    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), "", "safety_plan"))

    views = [view for view in shown.screen.findChildren(SheetView) if view.isVisible()]

    assert [view.accessibleName() for view in views] == ["A4", "Wallet card, A6, folds along the line"]
    assert "555 0142" in views[0].accessibleDescription()


def test_a_problem_stands_above_the_sheets(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(workspace)
    shown = Shown(qtbot, workspace, Place("print", to_hex(case.client), "", "consent"))
    shown.screen.save.click()
    (dialog,) = shown.screen.findChildren(QFileDialog)

    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "paper.pdf"))

    assert shown.screen.banner.isVisible()
    dialog.reject()
    QApplication.processEvents()
    assert acts(workspace) == []


def test_what_the_vault_could_not_note_is_said_and_nothing_more_is_asked(
    qtbot: QtBot, workspace: Workspace
) -> None:
    case = a_printable_case(workspace)
    screen = Shown(qtbot, workspace, Place("print", to_hex(case.client), "", "safety_plan")).screen
    screen.show_saved(noted=False)
    assert "its log does not say this" in screen.banner.text()
    screen.show_printed(noted=False)
    assert "It went to the printer." in screen.banner.text()


def test_of_a_vault_that_is_open_for_reading_it_is_said_first_that_nothing_notes_the_paper(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clinic = Clinic(tmp_path / "data")
    workspace = clinic.ready()
    case = a_printable_case(workspace)
    workspace.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    place = Place("print", to_hex(case.client), to_hex(case.note), "session_note")
    screen = Shown(qtbot, reading, place).screen
    assert "Write it down elsewhere" in screen.banner.text()
    assert screen.save.isVisible()
    reading.close()


def test_every_reason_and_every_part_has_words() -> None:
    assert len({deny_words(reason) for reason in DenyReason}) >= 7
    assert part_name("of a later version") == "of a later version"
    assert all(part_name(part) != part for choices in CHOICES.values() for part in choices.parts)
    assert "find this paper" in care_words(DocumentKind.PROTECTION_PLAN)


def test_nothing_is_said_of_limits_and_overrides_that_are_not_there() -> None:
    assert limits_words(Allowed((), (Limit("", ""),))) == ""
    assert override_words(Allowed(())) == ""


def test_a_new_file_is_called_as_proposed_and_the_dialog_remembers_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    chosen: list[Path] = []

    dialog = choose_new_file(window, "Where?", "Save here", "paper.pdf", chosen.append)
    dialog.setDirectory(str(tmp_path))
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == "Save here"
    dialog.selectFile("paper")
    dialog.accept()

    qtbot.waitUntil(lambda: bool(chosen))
    again = choose_new_file(window, "Where?", "Save here", "paper.pdf", chosen.append)
    assert str(tmp_path) not in again.history()
    again.reject()
    assert chosen == [tmp_path / "paper.pdf"]
    QApplication.processEvents()
