"""A note goes there and back between two windows that share no network: with a stick, as people would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pss_desktop.domain.consent import Purpose
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.widgets.rows import RowList
from tests.consents import a_form
from tests.fakes import NOON
from tests.pages import Program, says, spoken_rows, visible_words
from tests.pages_decisions import in_the_vault
from tests.pages_review import open_review, read_in, review_queue, seal_to
from tests.services.clinic import PASSPHRASE
from tests.team import COUNSELOR, SUPERVISOR
from tests.ui.waiting import wait_until
from tests.walks.there_and_back import (
    ANSWER,
    CLIENT,
    WORDS,
    Post,
    answer_comment,
    approve,
    comment_and_return,
    news,
    send_note,
    walk_there_and_back,
)


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
    """A new client's note."""
    program.add_client(CLIENT)
    agree_to_supervision(program)
    send_note(program, WORDS)


def everything_said(program: Program) -> str:
    """What can be read on the page that is shown, its lists included."""
    page = program.in_vault().page
    assert page is not None
    lists = [one for one in page.findChildren(RowList) if one.isVisible()]
    return " | ".join([*visible_words(page), *(row for rows in lists for row in spoken_rows(rows))])


def approve_the_answer(program: Program) -> None:
    """The supervisor reads the answer below the question, and approves the second version."""
    page = open_review(program)
    wait_until(lambda: says(page, ANSWER))
    assert says(page, "Answered")
    assert "2" in page.approve.text()
    approve(program, page)


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
    answer_comment(counselor)
    bundle = seal_to(counselor, SUPERVISOR, post.stick)
    supervisor = post.at_the_supervisors()
    read_in(supervisor, bundle)
    approve_the_answer(supervisor)
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


def test_two_notes_go_and_come_back_and_a_clients_no_is_obeyed_and_confirmed(post: Post) -> None:
    said = {stop.name: everything_said(post.program) for stop in walk_there_and_back(post)}

    assert not [name for name, words in said.items() if name.startswith("supervisor") and "Fern" in words]
    assert "Genuine" in said["supervisor-looks-at-what-came"]
    assert "Returned by" in said["counselor-today"]
    assert "Approved by" in said["counselor-today"]
    assert "A client's no" in said["counselor-no-looks-at-what-leaves"]
    assert "Sharing was withdrawn" in said["counselor-no-looks-at-what-leaves"]
    assert "consent withdrawn" in said["supervisor-no-looks-at-what-came"]
    assert "The answer to a client's no" in said["supervisor-confirms-looks-at-what-leaves"]
    assert f"put it out of sight, {day(NOON)}" in said["counselor-sees-it-was-obeyed"]
