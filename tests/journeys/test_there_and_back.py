"""From the counselor's window to the supervisor's and back, by files on a stick, as people would do it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.consent import Purpose
from pss_desktop.services.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.note_page import NotePageScreen
from pss_desktop.ui.screens.today import TodayScreen
from tests.consents import a_form
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import in_the_vault
from tests.pages_review import comment_on, open_review, press_row, read_in, review_queue, seal_to
from tests.pages_sessions import editor_of
from tests.services.clinic import PASSPHRASE
from tests.team import COUNSELOR, SUPERVISOR, Team
from tests.ui.waiting import wait_until

WORDS = "She used the plan twice. Her sister came on Wednesday."
PASSAGE = "She used the plan twice."
QUESTION = "Which step did they use?"
ANSWER = "Step 2, both times."


class Post:
    """Two computers that never share a network, and the stick between them."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        team = Team.founded(folder)
        team.close()
        self.stick = folder / "between"
        self.stick.mkdir()
        self.clock = team.clock
        self._counselor = Computer(folder / "counselor", application, team.clock)
        self._supervisor = Computer(folder / "supervisor", application, team.clock)

    def at_the_counselors(self) -> Program:
        self._supervisor.stop()
        return self._begin(self._counselor)

    def at_the_supervisors(self) -> Program:
        self._counselor.stop()
        return self._begin(self._supervisor)

    def stop(self) -> None:
        self._counselor.stop()
        self._supervisor.stop()

    def _begin(self, computer: Computer) -> Program:
        self.clock.advance(minutes=5)
        program = computer.start()
        program.unlock(PASSPHRASE)
        program.in_vault()
        return program


@pytest.fixture
def post(tmp_path: Path, qapp: QApplication) -> Iterator[Post]:
    made = Post(tmp_path, qapp)
    yield made
    made.stop()


def agree_to_supervision(program: Program) -> None:
    """What the client was asked, and said."""

    def record(desk: Workspace) -> None:
        (row,) = desk.clients.page(ClientFilter()).rows
        desk.signing.confirm(PASSPHRASE)
        form = a_form(Purpose.SUPERVISOR, Purpose.RECORD)
        saved = desk.drafts.save("consent", row.id, form, 0)
        desk.consents.record(row.id, saved.revision)

    in_the_vault(program, record)


def send_a_note(program: Program) -> None:
    """Write, sign, and ask for a look."""
    program.add_client("Fern Riverbend")
    agree_to_supervision(program)
    editor = editor_of(program, "Fern")
    type_into(editor.area("narrative"), WORDS)
    page = program.sign_note(PASSPHRASE)
    press(page.send)
    wait_until(lambda: says(page, "Sent for review"))
    page.header.went.emit(0)
    notes = program.client_notes()
    wait_until(lambda: any("Sent for review" in said for said in spoken_rows(notes.list)))


def news(program: Program, words: str) -> NotePageScreen:
    """The line on Today that says *words*, and the note that it leads to."""
    today = program.screen(TodayScreen)
    wait_until(lambda: any(words in said for said in spoken_rows(today.next)))
    at = next(at for at, said in enumerate(spoken_rows(today.next)) if words in said)
    press_row(today.next, at)
    return program.screen(NotePageScreen)


def comment_and_return(program: Program) -> None:
    """The supervisor asks about a passage, and returns the version."""
    queue = review_queue(program)
    wait_until(lambda: len(spoken_rows(queue.list)) == 1)
    assert COUNSELOR in spoken_rows(queue.list)[0]
    assert "Fern" not in spoken_rows(queue.list)[0]
    page = open_review(program)
    comment_on(page, PASSAGE, QUESTION)
    press(page.return_it)
    program.agree(PASSPHRASE)
    wait_until(lambda: "Returned by" in page.bottom.hint())


def answer(program: Program) -> None:
    """The counselor sees it on Today, with the passage, and signs an addendum that answers."""
    note = news(program, f"Returned by \u2068{SUPERVISOR}\u2069")
    wait_until(lambda: bool(note.comments.cards) and says(note, QUESTION))
    assert says(note, PASSAGE)
    (card,) = note.comments.cards
    assert card.answer is not None
    press(card.answer)
    type_into(note.text, ANSWER)
    press(note.sign)
    program.agree(PASSPHRASE)
    wait_until(lambda: says(note, "Answered"))


def approve(program: Program) -> None:
    """The supervisor reads the answer below the question, and approves the second version."""
    page = open_review(program)
    wait_until(lambda: says(page, ANSWER))
    assert says(page, "Answered")
    assert "2" in page.approve.text()
    press(page.approve)
    program.agree(PASSPHRASE)
    wait_until(lambda: "Approved by" in page.bottom.hint())


def test_a_note_goes_to_the_supervisor_comes_back_and_is_approved(post: Post) -> None:
    counselor = post.at_the_counselors()
    send_a_note(counselor)
    bundle = seal_to(counselor, SUPERVISOR, post.stick)
    supervisor = post.at_the_supervisors()
    read_in(supervisor, bundle)
    comment_and_return(supervisor)
    bundle = seal_to(supervisor, COUNSELOR, post.stick)

    counselor = post.at_the_counselors()
    read_in(counselor, bundle)
    answer(counselor)
    bundle = seal_to(counselor, SUPERVISOR, post.stick)
    supervisor = post.at_the_supervisors()
    read_in(supervisor, bundle)
    approve(supervisor)
    bundle = seal_to(supervisor, COUNSELOR, post.stick)

    counselor = post.at_the_counselors()
    read_in(counselor, bundle)
    note = news(counselor, f"Approved by \u2068{SUPERVISOR}\u2069")
    wait_until(lambda: says(note, "Approved by"))
    counselor.add_to_note("It was Tuesday.", PASSPHRASE)
    wait_until(lambda: says(note, "Changed since approval"))
    bundle = seal_to(counselor, SUPERVISOR, post.stick)
    supervisor = post.at_the_supervisors()
    read_in(supervisor, bundle)
    queue = review_queue(supervisor)
    wait_until(lambda: "Changed since approval" in "".join(spoken_rows(queue.list)))
