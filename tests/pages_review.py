"""Page objects of reviews: the queue, the note under review, and what comes back to the counselor."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.review_note import ReviewNoteScreen
from pss_desktop.ui.screens.review_queue import ReviewQueueScreen
from pss_desktop.ui.screens.shell import ShellScreen
from pss_desktop.ui.widgets.rows import RowList
from tests.pages import Program, press, spoken_rows, type_into
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
