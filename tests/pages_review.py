"""Page objects of reviews: the queue, the note under review, and what comes back to the counselor."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.exchange.inbox_bundle import InboxBundleScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.screens.review.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.review.review_queue import ReviewQueueScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_export import look_at
from tests.pages_inbox import go_to_inbox
from tests.pages_programme import point
from tests.ui.waiting import wait_until


def review_queue(program: Program) -> ReviewQueueScreen:
    """The queue, by the rail."""
    item = program.face(ShellScreen).rail.item(Screen.REVIEW)
    wait_until(item.isVisible)
    press(item)
    queue = program.screen(ReviewQueueScreen)
    wait_until(lambda: queue.list.isVisible() or queue.none.isVisible())
    return queue


def open_review(program: Program, position: int = 0) -> ReviewNoteScreen:
    """A note of the queue, by its place in it."""
    queue = review_queue(program)
    wait_until(lambda: len(spoken_rows(queue.list)) > position)
    press_row(queue.list, position)
    return reviewed(program)


def reviewed(program: Program) -> ReviewNoteScreen:
    """The note under review, once its words are there."""
    page = program.screen(ReviewNoteScreen)
    wait_until(lambda: bool(page.texts))
    return page


def comment_on(page: ReviewNoteScreen, passage: str, words: str, *, urgent: bool = False) -> None:
    """Select the passage, press C, write, add."""
    already = len(page.comments.cards)
    text = next(text for part, text in page.texts if passage in part.words)
    start = text.words.index(passage)
    text.setFocus()
    text.select((start, start + len(passage)))
    QTest.keyClick(text, Qt.Key.Key_C)
    wait_until(page.composer.isVisible)
    type_into(page.composer.text, words)
    page.composer.urgent.setChecked(urgent)
    press(page.composer.add)
    wait_until(lambda: len(page.comments.cards) == already + 1 and not page.composer.isVisible())


def press_row(rows: RowList, position: int) -> None:
    """The row at that place, by the keyboard."""
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(position))
    QTest.keyClick(rows, Qt.Key.Key_Return)


def seal_to(program: Program, name: str, folder: Path) -> Path:
    """Look at what leaves for *name*, seal it into *folder*; the file."""
    before = _bundles(folder)
    screen = look_at(program, name)
    press(screen.seal)
    point(folder)
    wait_until(lambda: len(_bundles(folder) - before) == 1)
    (made,) = _bundles(folder) - before
    return made


def _bundles(folder: Path) -> set[Path]:
    """Files under their final name; what is still being written has a dot before it."""
    return {one for one in folder.iterdir() if not one.name.startswith(".")}


def read_in(program: Program, bundle: Path) -> None:
    """Open the file, look at it, and read it in."""
    inbox = go_to_inbox(program)
    press(inbox.take)
    point(bundle)
    page = program.screen(InboxBundleScreen)
    wait_until(lambda: page.found.isVisible() or page.stop.isVisible())
    press(page.read)
    wait_until(lambda: page.later.text() == "Back to received bundles")
    press(program.face(ShellScreen).rail.item(Screen.TODAY))
    program.screen(TodayScreen)
