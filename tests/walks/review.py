"""Past reviews: the queue, a note and its comments, supervision, and what came back to the counselor."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.review.supervision import SupervisionPageScreen, SupervisionScreen
from pss_desktop.ui.screens.review.supervision_form import SupervisionFormScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from tests.caseload import Sample
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_decisions import client_called, in_the_vault
from tests.pages_review import comment_on, open_review, press_row, review_queue
from tests.reviews import Colleague, join, return_note, send_note
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_review(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A supervisor's day, and a counselor's note that came back."""
    counselor = Colleague.called(sample.names[-1], Role.COUNSELOR)
    supervisor = Colleague.called(sample.names[-2], Role.SUPERVISOR)
    first, second = client_called(program, sample.names[2]), client_called(program, sample.names[3])

    def set_up(desk: Workspace) -> None:
        join(desk, counselor, supervisor)
        for client, parts in ((first, sample.notes[1]), (second, sample.notes[0])):
            send_note(desk, counselor, client, parts)
        return_note(desk, supervisor, _own_note(desk), sample.draft)

    in_the_vault(program, set_up)
    yield from _walk_queue(program, sample, passphrase)
    yield from _walk_supervision(program, sample, passphrase)
    yield from _walk_back(program)


def _own_note(desk: Workspace) -> RecordId:
    """The newest note that the person of the vault wrote."""
    me = desk.seat.storage.identity.person
    notes = desk.seat.storage.records.newest("session_note", count=50)
    return next(one.id for one in notes if one.author == me and one.scope != ScopeId(bytes(16)))


def _walk_queue(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    queue = review_queue(program)
    wait_until(lambda: len(spoken_rows(queue.list)) == 2)
    yield Stop("review-queue")
    press(queue.draw)
    yield Stop("review-draw")
    press(queue.cancel)
    page = open_review(program)
    words = page.texts[0][1].words
    comment_on(page, words.split(".")[0], sample.draft)
    press(page.add)
    wait_until(page.composer.isVisible)
    type_into(page.composer.text, sample.contact_words)
    page.composer.urgent.setChecked(True)
    wait_until(lambda: bool(page.header.state()))
    yield Stop("review-note")
    press(page.composer.drop)
    press(page.return_it)
    yield Stop("review-return", program.dialog(ConfirmDialog))
    program.agree(passphrase)
    wait_until(lambda: not page.return_it.isVisible() and page.comments.isVisible())
    yield Stop("review-returned")


def _walk_supervision(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    press(review_queue(program).supervision)
    listed = program.screen(SupervisionScreen)
    wait_until(listed.none.isVisible)
    press(listed.write)
    page = program.screen(SupervisionFormScreen)
    wait_until(lambda: page.form is not None)
    form = page.form
    assert form is not None
    form.editor("form").show("individual")
    form.edited.emit("form", "individual")
    partner = form.editor("counselor")
    choices = [one.segment.value for one in partner.widget._buttons]  # type: ignore[attr-defined]
    partner.show(choices[0])
    form.edited.emit("counselor", choices[0])
    type_into(cast("QPlainTextEdit", form.editor("discussed").widget), sample.draft)
    wait_until(lambda: bool(page.header.state()))
    yield Stop("supervision-form")
    press(page.sign)
    program.agree(passphrase)
    read = program.screen(SupervisionPageScreen)
    wait_until(lambda: says(read, sample.draft))
    press(read.add)
    type_into(read.text, sample.contact_words)
    yield Stop("supervision-session")
    press(read.drop)
    read.header.went.emit(0)
    listed = program.screen(SupervisionScreen)
    wait_until(lambda: len(spoken_rows(listed.list)) == 1)
    yield Stop("supervision")


def _walk_back(program: Program) -> Iterator[Stop]:
    today = program.go_to_today()
    rows = today.next.rows
    wait_until(lambda: any(rows.row(at).icon == "review" for at in range(rows.rowCount())))
    yield Stop("today-returned")
    press_row(today.next, next(at for at in range(rows.rowCount()) if rows.row(at).icon == "review"))
    page = program.screen(NotePageScreen)
    wait_until(lambda: bool(page.comments.cards) and says(page, page.comments.cards[0].shown.name))
    QTest.qWait(30)
    yield Stop("note-returned")
    program.go_to_today()
