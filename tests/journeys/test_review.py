"""A supervisor at their screen: the queue, a passage, a comment, a decision that asks for the passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.review.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.review.review_queue import ReviewQueueScreen
from pss_desktop.ui.screens.review.supervision import SupervisionPageScreen, SupervisionScreen
from pss_desktop.ui.screens.review.supervision_form import SupervisionFormScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_review import comment_on, open_review, press_row, review_queue, reviewed
from tests.services.clinic import PASSPHRASE
from tests.services.review_pair import Pair
from tests.team import COUNSELOR
from tests.ui.waiting import wait_until

WORDS = "She used the plan twice. Her sister came on Wednesday."


@pytest.fixture
def sent(tmp_path: Path) -> None:
    """Two notes wait in the supervisor's vault."""
    pair = Pair.join(tmp_path)
    pair.send(WORDS)
    pair.clock.advance(days=8)
    pair.send("Slept better.")
    pair.write_note("Nobody sent this.")
    pair.to_supervisor()
    pair.close()


@pytest.fixture
def supervisor(sent: None, tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    computer = Computer(tmp_path / "supervisor", qapp)
    program = computer.start()
    program.unlock(PASSPHRASE)
    yield program
    computer.stop()


def test_a_passage_is_commented_on_and_the_version_returned(supervisor: Program) -> None:
    queue = review_queue(supervisor)
    wait_until(lambda: len(spoken_rows(queue.list)) == 2)
    assert COUNSELOR in spoken_rows(queue.list)[0]
    assert "Fern" not in "".join(spoken_rows(queue.list))
    page = open_review(supervisor)
    assert page.approve.text().startswith("Approve version")
    comment_on(page, "used the plan twice", "Which step did they use?")
    wait_until(lambda: says(page, "Which step did they use?"))
    assert says(page, "used the plan twice")
    (_, text) = page.texts[0]
    assert len(text.extraSelections()) == 1
    press(page.return_it)
    supervisor.agree(PASSPHRASE)
    wait_until(lambda: "Returned by" in page.bottom.hint())
    assert not page.approve.isVisible()
    press(page.next)
    wait_until(lambda: supervisor.face(ShellScreen).page is not page)
    page = reviewed(supervisor)
    wait_until(lambda: "Slept better." in page.texts[0][0].words)


def test_an_approval_asks_for_the_passphrase_also_right_after_another(supervisor: Program) -> None:
    page = open_review(supervisor)
    press(page.approve)
    supervisor.agree(PASSPHRASE)
    wait_until(lambda: "Approved by" in page.bottom.hint())
    press(page.next)
    wait_until(lambda: supervisor.face(ShellScreen).page is not page)
    page = reviewed(supervisor)
    press(page.approve)
    dialog = supervisor.dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert dialog.row.isVisible()
    dialog.reject()


def test_returning_without_a_word_asks_for_one(supervisor: Program) -> None:
    page = open_review(supervisor)
    press(page.return_it)
    supervisor.agree(PASSPHRASE)
    wait_until(page.composer.isVisible)
    press(page.composer.add)
    wait_until(page.composer.text.hasFocus)
    assert page.comments.cards == []


def test_a_comment_that_is_not_added_yet_is_there_again(supervisor: Program) -> None:
    page = open_review(supervisor)
    press(page.add)
    wait_until(page.composer.isVisible)
    type_into(page.composer.text, "Half a thought")
    page.header.went.emit(0)
    queue = supervisor.screen(ReviewQueueScreen)
    wait_until(lambda: bool(spoken_rows(queue.list)))
    press_row(queue.list, 0)
    page = supervisor.screen(ReviewNoteScreen)
    wait_until(page.composer.isVisible)
    assert page.composer.text.text() == "Half a thought"
    press(page.composer.drop)
    wait_until(page.add.isVisible)
    assert not page.composer.isVisible()


def test_a_draw_puts_notes_that_nobody_sent_into_the_queue(supervisor: Program) -> None:
    queue = review_queue(supervisor)
    press(queue.draw)
    queue.share.button("50").click()
    press(queue.draw_now)
    wait_until(lambda: len(spoken_rows(queue.list)) == 3)
    wait_until(lambda: says(queue, "drawn at random from 1."))
    rows = "".join(spoken_rows(queue.list))
    assert "Drawn at random" in rows


def test_a_supervision_session_is_written_down_signed_and_added_to(supervisor: Program) -> None:
    press(review_queue(supervisor).supervision)
    listed = supervisor.screen(SupervisionScreen)
    wait_until(listed.none.isVisible)
    press(listed.write)
    page = supervisor.screen(SupervisionFormScreen)
    wait_until(lambda: page.form is not None)
    assert page.form is not None
    press(page.sign)
    wait_until(lambda: page.form is not None and bool(page.form.row("discussed").problem()))
    page.form.editor("form").show("individual")
    page.form.edited.emit("form", "individual")
    type_into(page.form.editor("discussed").widget, "The evenings.")  # type: ignore[arg-type]
    press(page.keep)
    listed = supervisor.screen(SupervisionScreen)
    wait_until(lambda: listed.write.text() == "Go on with the draft")
    press(listed.write)
    page = supervisor.screen(SupervisionFormScreen)
    wait_until(lambda: page.form is not None)
    press(page.sign)
    supervisor.agree(PASSPHRASE)
    read = supervisor.screen(SupervisionPageScreen)
    wait_until(lambda: says(read, "The evenings."))
    press(read.add)
    type_into(read.text, "Agreed by phone.")
    press(read.sign)
    supervisor.agree()
    wait_until(lambda: says(read, "Agreed by phone."))
    read.header.went.emit(0)
    listed = supervisor.screen(SupervisionScreen)
    wait_until(lambda: len(spoken_rows(listed.list)) == 1)
    assert COUNSELOR in spoken_rows(listed.list)[0]


def test_the_rail_counts_what_waits_and_counselors_have_no_such_place(
    sent: None, tmp_path: Path, qapp: QApplication
) -> None:
    for name, offered in (("supervisor", True), ("counselor", False)):
        computer = Computer(tmp_path / name, qapp)
        program = computer.start()
        program.unlock(PASSPHRASE)
        program.in_vault()
        today = program.go_to_today()
        wait_until(lambda today=today: bool(today.header.title()))  # type: ignore[misc]
        rail = program.face(ShellScreen).rail
        item, other = rail.item(Screen.REVIEW), rail.item(Screen.SUPERVISION)
        if offered:
            wait_until(item.isVisible)
            assert item.accessibleDescription() == "2"
            assert not other.isVisible()
        else:
            wait_until(other.isVisible)
            assert not item.isVisible()
            press(other)
            program.screen(SupervisionScreen)
            assert other.isChecked()
        computer.stop()
