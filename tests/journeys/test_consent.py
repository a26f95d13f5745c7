"""What a counselor does about consent, from the first question to a withdrawal, by the screens' own parts."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent import Answer, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING
from pss_desktop.ui.screens.consent.form import ConsentFormScreen
from pss_desktop.ui.screens.consent.page import ConsentPageScreen
from pss_desktop.ui.screens.files.file_page import FilePageScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.widgets.ticks import CheckBox
from tests.journeys.conftest import Computer
from tests.pages import Program, open_first_client, press, spoken_rows, type_into
from tests.pages_consent import (
    answer,
    answer_service,
    ask_together,
    choose,
    consent_form,
    draw,
    open_consent,
    override,
    sign_off,
    withdraw,
    write,
)
from tests.pages_files import attaching, point_at, say
from tests.ui.waiting import wait_until

NAME = "Juniper Vale"


def at_the_clients_consent(computer: Computer, **answers: str) -> tuple[Program, str]:
    program, passphrase = computer.with_clients(*([] if answers else [NAME]))
    if answers:
        program.add_client(NAME, **answers)
    open_consent(program)
    return program, passphrase


def agreed(program: Program, *given: Purpose) -> ConsentFormScreen:
    form = ask_together(program)
    choose(form.who, decider="client", way="spoken")
    answer(form, Answer.GIVEN, *given)
    return form


def badges(page: ConsentPageScreen) -> list[str]:
    """What stands beside each line."""
    texts = [getattr(one, "text", None) for one in page.lines.findChildren(QWidget)]
    return [str(text()) for text in texts if callable(text)]


def test_a_client_is_asked_and_each_answer_shows_what_it_means(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.SERVICES, Purpose.RECORD)
    answer(form, Answer.REFUSED, Purpose.REPORTING)

    assert "Notes and summaries may be printed." in form.side.meaning.sentences()
    assert "Not counted in any report, not even as a number." in form.side.meaning.sentences()
    assert "Contact: not answered, so it counts as no." in form.side.meaning.sentences()
    page = sign_off(program, form, passphrase)

    assert page.lines.isVisible()
    assert {"Given", "Refused", "No answer"} <= set(badges(page))
    assert "Psychosocial support" in spoken_rows(page.history)[0]


def test_a_form_with_gaps_is_not_signed_and_says_where(computer: Computer) -> None:
    program, _ = at_the_clients_consent(computer)
    form = ask_together(program)

    press(form.sign)

    assert form.who.row("decider").problem()
    assert "3" in form.bottom.hint()
    assert form.isVisible()


def test_a_named_service_gets_a_letter_and_no_other_does(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.SERVICES)
    answer_service(form, "Hilltop Legal Desk", "name and papers", Answer.GIVEN)
    said = [words for words in form.side.meaning.sentences() if "Hilltop" in words]
    assert len(said) == 1

    page = sign_off(program, form, passphrase)

    assert any("Hilltop" in words for words in badges(page))


def test_services_and_limits_are_added_and_taken_away(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.RECORD)
    press(form.lines.services.add)
    assert len(form.lines.services.rows) == 2
    press(form.lines.services.rows[1].remove)
    assert len(form.lines.services.rows) == 1
    for field, words in zip(form.limits.rows[0].fields, ("the pond", "the brother", "fear"), strict=True):
        type_into(field, words)

    page = sign_off(program, form, passphrase)

    assert any("the brother" in words for words in badges(page))


def left_with_a_draft(computer: Computer) -> tuple[Program, ConsentFormScreen]:
    """A form that was begun, left, and opened again: it asks about the draft."""
    program, _ = at_the_clients_consent(computer)
    form = agreed(program, Purpose.CONTACT)
    write(form.setting, witness="Fern Castle")
    press(form.close_button)
    page = program.screen(ConsentPageScreen)
    wait_until(page.record.isVisible)
    press(page.record)
    form = program.screen(ConsentFormScreen)
    wait_until(form.go_on.isVisible)
    return program, form


def test_a_draft_waits_and_is_offered_again(computer: Computer) -> None:
    _, form = left_with_a_draft(computer)
    press(form.go_on)

    wait_until(form.scroller.isVisible)
    assert form.setting.values()["witness"] == "Fern Castle"
    assert form.lines.lines[Purpose.CONTACT].value() == Answer.GIVEN


def test_a_draft_that_is_put_away_comes_back_by_undo(computer: Computer) -> None:
    program, form = left_with_a_draft(computer)
    press(form.begin_new)
    wait_until(form.scroller.isVisible)
    assert form.setting.values()["witness"] == ""
    program.face(ShellScreen).undo.undo_now()

    wait_until(lambda: program.screen(ConsentFormScreen).setting.values()["witness"] == "Fern Castle")


def test_a_lock_while_typing_keeps_the_words_and_the_place(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.RECORD)
    limit = form.limits.rows[0].fields[1]
    type_into(limit, "the brother")
    limit.setCursorPosition(3)
    program.press_keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: computer.successor.begun == 1)
    computer.stop()

    program = computer.start()
    program.unlock(passphrase)

    form = consent_form(program)
    wait_until(lambda: form.limits.rows[0].words() == ["", "the brother", ""])
    assert form.caret() == ("limits:0:1", 3)


def test_the_wording_is_read_out_and_answered_page_by_page(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = ask_together(program)
    choose(form.who, decider="client", way="spoken")
    press(form.read_aloud)
    reading = form.reading
    assert reading is not None
    wait_until(reading.isVisible)
    assert "Whatever you answer" in reading.text()
    reading.language.button("ar-1").click()
    assert "مهما كان جوابك" in reading.text()
    for _ in Purpose:
        press(reading.next)
        reading.answer.button(Answer.REFUSED).click()
    press(reading.back)
    press(reading.next)
    press(reading.next)

    wait_until(lambda: not reading.isVisible())
    assert form.setting.values()["wording"] == "ar-1"
    assert form.lines.lines[Purpose.CONTACT].value() == Answer.REFUSED
    page = sign_off(program, form, passphrase)
    assert "refused" in spoken_rows(page.history)[0]


def test_a_signature_is_drawn_and_shown_with_its_form(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.RECORD)
    draw(form.mark)
    assert len(form.mark.mark().strokes) == 2
    QTest.keyClick(form.mark, Qt.Key.Key_Delete)
    assert not form.mark.mark()
    draw(form.mark)
    press(form.clear_mark)
    draw(form.mark)
    form.explained.boxes[next(iter(form.explained.boxes))].click()

    page = sign_off(program, form, passphrase)
    wait_until(page.entry.isVisible)

    assert len(page.entry.mark.mark().strokes) == 2
    assert "Explained: 1" in page.entry.text()
    press(page.entry.close_button)
    wait_until(lambda: not page.entry.isVisible())
    page.history.acted.emit(page.history.rows.row(0).value)
    wait_until(page.entry.isVisible)


def test_an_adult_decides_for_a_child_who_is_asked_too(computer: Computer) -> None:
    born = date(computer.clock.now().year - 8, 1, 5)
    program, passphrase = at_the_clients_consent(computer, birth=born.isoformat())
    form = agreed(program, Purpose.RECORD)
    press(form.sign)
    assert "adult" in form.who.row("decider").problem()

    choose(form.who, decider="caregiver")
    write(form.who, decider_name="Olive Mill", relation="aunt")
    choose(form.child, assent="disagrees")
    assert any("The child did not agree." in words for words in form.side.meaning.sentences())
    page = sign_off(program, form, passphrase)

    assert "The child did not agree" in badges(page)


def test_a_withdrawal_of_one_line_counts_at_once(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    sign_off(program, agreed(program, Purpose.RECORD, Purpose.CONTACT), passphrase)
    screen = withdraw(program)
    assert screen.shared.text() == "Nothing was shared yet."
    screen.scope.boxes["record:"].click()
    choose(screen.form, how="phone", decider="client")
    write(screen.form, withdrawal="Not any more.")

    sign_off(program, screen, passphrase)

    page = program.screen(ConsentPageScreen)
    wait_until(lambda: "Withdrawn" in badges(page))
    assert "No note and no summary is printed. The client took it back." in page.side.meaning.sentences()
    assert "Keeping a record" in page.entry.text()


def test_everything_is_taken_back_by_one_tick(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    sign_off(program, agreed(program, Purpose.RECORD, Purpose.CONTACT), passphrase)
    screen = withdraw(program)
    press(screen.sign)
    assert "3" in screen.bottom.hint()
    screen.scope.boxes[EVERYTHING].click()
    assert all(box.isChecked() for box in screen.scope.boxes.values())
    screen.scope.boxes["record:"].click()
    assert not screen.scope.boxes[EVERYTHING].isChecked()
    screen.scope.boxes[EVERYTHING].click()
    choose(screen.form, how="spoken", decider="client")

    page = sign_off(program, screen, passphrase)

    wait_until(lambda: not page.withdraw.isVisible())
    assert "another computer" in page.entry.text()


def test_an_override_says_who_and_why_above_everything(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    sign_off(program, agreed(program, Purpose.SERVICES), passphrase)
    screen = override(program)
    press(screen.sign)
    assert screen.form.row("who").problem()
    choose(screen.form, audience="print")
    boxes = screen.form.editor("classes").widget.findChildren(CheckBox)
    next(box for box in boxes if box.text() == "Notes, plans, risk").click()
    write(screen.form, who="Hazel Brook", reason="A child was in danger.")

    page = sign_off(program, screen, passphrase)

    wait_until(page.overridden.isVisible)
    assert "Hazel Brook" in page.overridden.text()
    assert "A child was in danger." in page.entry.text()


def test_a_consent_that_ends_soon_says_so_and_begins_with_what_is_known(computer: Computer) -> None:
    program, passphrase = at_the_clients_consent(computer)
    form = agreed(program, Purpose.RECORD)
    answer_service(form, "Hilltop", "papers", Answer.GIVEN)
    write(form.setting, ends="2026-12-10")
    page = sign_off(program, form, passphrase)

    wait_until(page.again.isVisible)
    press(page.again.deed)

    form = consent_form(program)
    assert form.lines.services.rows[0].words() == ["Hilltop", "papers"]
    assert form.lines.lines[Purpose.RECORD].value() == ""


def test_the_signed_page_is_kept_with_the_consent(computer: Computer, tmp_path: Path) -> None:
    program, passphrase = at_the_clients_consent(computer)
    page = sign_off(program, agreed(program, Purpose.RECORD), passphrase)
    scan = QImage(60, 40, QImage.Format.Format_RGB32)
    scan.fill(0xFFFFFF)
    scan.save(str(tmp_path / "page.png"))
    press(page.attach_page)
    form = attaching(program)
    point_at(form, tmp_path / "page.png")
    say(form, "Signed in May", "consent_form")
    press(form.attach)
    program.agree()

    page = program.screen(ConsentPageScreen)
    wait_until(page.pages.isVisible)
    assert "Signed in May" in spoken_rows(page.pages)[0]
    page.pages.acted.emit(page.pages.rows.row(0).value)
    program.screen(FilePageScreen)


def test_the_crumbs_lead_back(computer: Computer) -> None:
    program, _ = at_the_clients_consent(computer)
    form = ask_together(program)

    form.header.went.emit(1)
    program.screen(ConsentPageScreen)
    form = ask_together(program)
    form.header.went.emit(0)

    open_first_client(program, NAME)


def test_a_form_is_thrown_away_from_its_menu(computer: Computer) -> None:
    program, _ = at_the_clients_consent(computer)
    form = agreed(program, Purpose.RECORD)

    form.throw_away.trigger()

    page = program.screen(ConsentPageScreen)
    wait_until(page.none.isVisible)


@pytest.mark.parametrize("purpose", [Purpose.SERVICES])
def test_a_line_is_answered_by_keys_alone(computer: Computer, purpose: Purpose) -> None:
    program, _ = at_the_clients_consent(computer)
    form = ask_together(program)
    strip = form.lines.lines[purpose]
    strip.button(Answer.GIVEN).setFocus()
    QTest.keyClick(strip.button(Answer.GIVEN), Qt.Key.Key_Space)

    assert strip.value() == Answer.GIVEN
