"""From a client's records to paper: the PDF really written, and read back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from pss_desktop.presenters.desk import Screen
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.writing.changes import at_once
from pss_desktop.ui.screens.paper.print_page import PrintScreen
from pss_desktop.ui.screens.plans.safety_plan_page import SafetyPlanScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from tests.builders_plans import a_safety_plan
from tests.journeys.conftest import Computer, cheap_unlocking
from tests.pages import Program, open_first_client, press
from tests.pages_consent import open_consent
from tests.pages_print import laid_out, open_print, save_pdf
from tests.papers import PrintableCase, a_printable_case
from tests.services.clinic import PASSPHRASE
from tests.ui.papers import pages_of
from tests.ui.waiting import wait_until


@pytest.fixture
def cases(computer: Computer) -> tuple[PrintableCase, PrintableCase]:
    """A client who agreed to records, and one who was never asked, in a vault that is closed."""
    unlocking = cheap_unlocking(computer.root, computer.clock, at_once)
    workspace = unlocking.create(NewVault("Willow", "Noor Willow", PASSPHRASE)).workspace
    found = (
        a_printable_case(workspace, languages=("en",)),
        a_printable_case(workspace, name="Basil Thorne", asked=False),
    )
    workspace.close()
    return found


def unlocked(computer: Computer) -> Program:
    program = computer.start()
    program.unlock(PASSPHRASE)
    program.in_vault()
    return program


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_safety_plan_becomes_a_page_and_a_card_with_every_number(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase], tmp_path: Path, language: str
) -> None:
    program = unlocked(computer)
    screen = open_print(program, "safety_plan", cases[0].client)
    screen.language.picked.emit(language)
    wait_until(lambda: screen.sheets[0].document.language == language)

    page, card = pages_of(save_pdf(program, tmp_path / "plan.pdf"))

    for phone in a_safety_plan().phones:
        assert phone in page
        assert phone in card
    assert "Noor" not in page + card
    assert "Fern" not in page + card


def test_what_is_not_ticked_is_not_on_the_paper(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase], tmp_path: Path
) -> None:
    program = unlocked(computer)
    screen = open_print(program, "safety_plan", cases[0].client)

    screen.boxes["phones"].click()
    screen.boxes["card"].click()
    wait_until(lambda: len(screen.sheets) == 1 and not screen.sheets[0].document.phones)

    (page,) = pages_of(save_pdf(program, tmp_path / "plan.pdf"))
    assert "555" not in page
    assert "Clover" in page


def test_the_last_sheet_cannot_be_unticked(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    screen = open_print(program, "safety_plan", cases[0].client)

    screen.boxes["a4"].click()
    wait_until(lambda: len(screen.sheets) == 1)
    screen.boxes["card"].click()

    wait_until(screen.boxes["card"].isChecked)


def test_a_note_of_a_client_who_agreed_can_be_saved(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase], tmp_path: Path
) -> None:
    program = unlocked(computer)
    open_print(program, "session_note", cases[0].client, cases[0].note)

    (page,) = pages_of(save_pdf(program, tmp_path / "note.pdf"))

    assert "We sat under the" in page
    assert "Noor Willow" in page


def test_a_note_of_a_client_who_was_not_asked_can_be_read_and_does_not_leave(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)

    screen = open_print(program, "session_note", cases[1].client, cases[1].note)

    wait_until(screen.banner.isVisible)
    assert "was not asked" in screen.banner.text()
    assert not screen.save.isVisible()
    assert not screen.print.isVisible()
    assert screen.banner.deed.isVisible()


@pytest.mark.parametrize("kind", ["case_summary", "consent"])
def test_summary_and_consent_lie_there_as_they_will_be(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase], tmp_path: Path, kind: str
) -> None:
    program = unlocked(computer)
    screen = open_print(program, kind, cases[0].client)

    read = " ".join(pages_of(save_pdf(program, tmp_path / "paper.pdf")))

    assert "Given" in read
    assert "Refused" in read
    assert screen.sheets[0].words.startswith(("Case summary", "Consent"))


def test_the_name_is_on_paper_only_when_it_is_ticked(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    screen = open_print(program, "case_summary", cases[0].client)
    assert "Fern" not in screen.sheets[0].words

    screen.boxes["name"].click()

    wait_until(lambda: "Fern Riverbend" in screen.sheets[0].words)


def test_a_dialog_that_is_closed_writes_nothing(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    screen = open_print(program, "safety_plan", cases[0].client)

    press(screen.save)
    dialog = program.dialog(QFileDialog)
    dialog.reject()

    wait_until(lambda: not dialog.isVisible())
    assert screen.banner.isHidden()


def test_unlocking_comes_back_to_the_same_paper(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    open_print(program, "session_note", cases[0].client, cases[0].note)
    computer.stop()

    program = computer.start()
    program.unlock(PASSPHRASE)

    assert laid_out(program, "session_note").header.title() == "Print the session note"


def test_back_leads_to_where_the_person_was(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    program.go_to_clients()
    screen = open_print(program, "consent", cases[0].client)

    press(screen.back)

    wait_until(lambda: not isinstance(program.in_vault().page, PrintScreen))


def test_print_on_a_note_leads_to_its_paper(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    open_first_client(program, "Fern Riverbend")
    page = program.client_notes()
    wait_until(lambda: page.list.rows.rowCount() == 1)
    page.list.acted.emit(page.list.rows.row(0).value)

    press(program.screen(NotePageScreen).print)

    assert "We sat under the fig tree." in laid_out(program, "session_note").sheets[0].words


def test_print_on_the_page_of_consent_leads_to_the_form(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    open_first_client(program, "Basil Thorne")

    press(open_consent(program).print)

    assert "________" in laid_out(program, "consent").sheets[0].words


def test_print_on_the_page_of_the_plan_leads_to_its_paper(
    computer: Computer, cases: tuple[PrintableCase, PrintableCase]
) -> None:
    program = unlocked(computer)
    page = open_first_client(program, "Fern Riverbend")
    page.header.tabs.went.emit(Screen.SAFETY_PLAN)

    press(program.screen(SafetyPlanScreen).print_button)

    assert len(laid_out(program, "safety_plan").sheets) == 2
