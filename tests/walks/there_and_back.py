"""From the counselor's window to the supervisor's and back, by files on a stick, as people would do it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from pss_desktop.domain.consent import Answer, Purpose
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.exchange.exchange import ExchangeScreen
from pss_desktop.ui.screens.exchange.export import ExportScreen
from pss_desktop.ui.screens.exchange.inbox import InboxScreen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.review.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, open_first_client, press, says, spoken_rows, type_into
from tests.pages_consent import answer, ask_together, choose, draw, open_consent, sign_off, withdraw
from tests.pages_exchange import open_line
from tests.pages_programme import point
from tests.pages_review import comment_on, open_review, press_row, review_queue
from tests.pages_sessions import editor_of
from tests.services.clinic import PASSPHRASE
from tests.team import COUNSELOR, SUPERVISOR, Team
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

CLIENT: Final = "Fern Riverbend"
WORDS: Final = "She used the plan twice. Her sister came on Wednesday."
PASSAGE: Final = "She used the plan twice."
QUESTION: Final = "Which step did they use?"
ANSWER: Final = "Step 2, both times."
_OTHER_WORDS: Final = "She slept through four nights. She walks to the well in the morning again."


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
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        """The one at which somebody sits now."""
        assert self._program is not None
        return self._program

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
        self._program = computer.start()
        self._program.unlock(PASSPHRASE)
        self._program.in_vault()
        return self._program


def walk_there_and_back(post: Post) -> Iterator[Stop]:
    """Two notes go and one is returned, one approved; then the client says no, and it is obeyed."""
    counselor = post.at_the_counselors()
    yield from _ask_and_write(post, counselor)
    yield from _hand_over(counselor, SUPERVISOR, post.stick, "counselor")
    supervisor = post.at_the_supervisors()
    yield from _read_in(supervisor, post.stick, "supervisor")
    yield from _review(supervisor)
    yield from _hand_over(supervisor, COUNSELOR, post.stick, "supervisor")
    counselor = post.at_the_counselors()
    yield from _read_in(counselor, post.stick, "counselor")
    yield from _read_what_came_back(counselor)
    yield from _take_back(counselor)
    yield from _hand_over(counselor, SUPERVISOR, post.stick, "counselor-no")
    supervisor = post.at_the_supervisors()
    yield from _read_in(supervisor, post.stick, "supervisor-no")
    yield from _nothing_is_left(supervisor)
    yield from _hand_over(supervisor, COUNSELOR, post.stick, "supervisor-confirms")
    counselor = post.at_the_counselors()
    yield from _read_in(counselor, post.stick, "counselor-confirmed")
    yield from _see_that_it_was_obeyed(counselor)


# What the counselor does


def send_note(program: Program, words: str) -> None:
    """Write it for the client, sign it, and ask for a look."""
    editor = editor_of(program, "Fern")
    type_into(editor.area("narrative"), words)
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


def answer_comment(program: Program) -> None:
    """See it on Today, with the passage, and sign an addendum that answers."""
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


def _ask_and_write(post: Post, program: Program) -> Iterator[Stop]:
    program.add_client(CLIENT)
    open_consent(program)
    form = ask_together(program)
    choose(form.who, decider="client", way="written", capacity="able")
    answer(form, Answer.GIVEN, Purpose.SERVICES, Purpose.RECORD, Purpose.SUPERVISOR)
    answer(form, Answer.REFUSED, Purpose.REPORTING)
    draw(form.mark)
    sign_off(program, form, PASSPHRASE)
    yield Stop("counselor-consent")
    for words in (WORDS, _OTHER_WORDS):
        post.clock.advance(minutes=1)
        send_note(program, words)
    yield Stop("counselor-note-sent")


def _read_what_came_back(program: Program) -> Iterator[Stop]:
    today = program.screen(TodayScreen)
    wait_until(lambda: len([one for one in spoken_rows(today.next) if SUPERVISOR in one]) == 2)
    yield Stop("counselor-today")
    note = news(program, f"Approved by \u2068{SUPERVISOR}\u2069")
    wait_until(lambda: says(note, "Approved by"))
    yield Stop("counselor-note-approved")
    program.go_to_today()
    answer_comment(program)
    yield Stop("counselor-note-answered")


def _take_back(program: Program) -> Iterator[Stop]:
    open_first_client(program, CLIENT)
    open_consent(program)
    screen = withdraw(program)
    screen.scope.boxes["supervisor:"].click()
    choose(screen.form, how="spoken", decider="client")
    yield Stop("counselor-withdrawal")
    page = sign_off(program, screen, PASSPHRASE)
    wait_until(lambda: page.side.shared.notices() == [f"\u2068{SUPERVISOR}\u2069 is not told yet."])
    yield Stop("counselor-withdrawn")


def _see_that_it_was_obeyed(program: Program) -> Iterator[Stop]:
    open_first_client(program, CLIENT)
    page = open_consent(program)
    wait_until(lambda: any("put it out of sight" in one for one in page.side.shared.notices()))
    yield Stop("counselor-sees-it-was-obeyed")


# What the supervisor does


def comment_and_return(program: Program, waiting: int = 1) -> None:
    """Ask about a passage of the oldest note, and return that version."""
    queue = review_queue(program)
    wait_until(lambda: len(spoken_rows(queue.list)) == waiting)
    assert COUNSELOR in spoken_rows(queue.list)[0]
    assert "Fern" not in spoken_rows(queue.list)[0]
    page = open_review(program)
    comment_on(page, PASSAGE, QUESTION)
    press(page.return_it)
    program.agree(PASSPHRASE)
    wait_until(lambda: "Returned by" in page.bottom.hint())


def approve(program: Program, page: ReviewNoteScreen) -> None:
    """Approve exactly the version that is shown."""
    press(page.approve)
    program.agree(PASSPHRASE)
    wait_until(lambda: "Approved by" in page.bottom.hint())


def _review(program: Program) -> Iterator[Stop]:
    queue = review_queue(program)
    wait_until(lambda: len(spoken_rows(queue.list)) == 2)
    yield Stop("supervisor-queue")
    comment_and_return(program, waiting=2)
    yield Stop("supervisor-note-returned")
    page = open_review(program)
    assert [part.words for part, _ in page.texts] == [_OTHER_WORDS]
    approve(program, page)
    yield Stop("supervisor-note-approved")


def _nothing_is_left(program: Program) -> Iterator[Stop]:
    queue = review_queue(program)
    wait_until(queue.none.isVisible)
    clients = program.go_to_clients()
    wait_until(lambda: clients.isVisible() and clients.model.rowCount() == 0)
    yield Stop("supervisor-case-out-of-sight")


# What both do


def _exchange(program: Program) -> ExchangeScreen:
    press(program.face(ShellScreen).rail.item(Screen.EXCHANGE))
    return program.screen(ExchangeScreen)


def _hand_over(program: Program, name: str, stick: Path, whose: str) -> Iterator[Stop]:
    """Look at what leaves, and put it on the stick in place of what was there."""
    for old in stick.iterdir():
        old.unlink()
    exchange = _exchange(program)
    wait_until(lambda: any(name in one for one in spoken_rows(exchange.people)))
    open_line(exchange.people, name)
    screen = program.screen(ExportScreen)
    wait_until(screen.leaves.isVisible)
    yield Stop(f"{whose}-looks-at-what-leaves")
    press(screen.seal)
    point(stick)
    wait_until(lambda: screen.banner.isVisible() and [one.suffix for one in stick.iterdir()] == [".pssb"])
    yield Stop(f"{whose}-sealed")


def _read_in(program: Program, stick: Path, whose: str) -> Iterator[Stop]:
    """Open the only bundle of the stick, look at it, read it in, and go to Today."""
    (bundle,) = stick.iterdir()
    press(_exchange(program).inbox)
    inbox = program.screen(InboxScreen)
    press(inbox.take)
    point(bundle)
    page = program.screen(InboxBundleScreen)
    wait_until(lambda: page.found.isVisible() or page.stop.isVisible())
    yield Stop(f"{whose}-looks-at-what-came")
    press(page.read)
    wait_until(lambda: page.later.text() == "Back to received bundles")
    press(program.face(ShellScreen).rail.item(Screen.TODAY))
    program.screen(TodayScreen)
