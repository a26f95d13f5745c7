"""R23: a computer that thinks it is another year crashes nothing and mixes nothing up."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.domain.clock import to_iso
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.fakes import NOON
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows
from tests.ui.waiting import wait_until

DECADES_BACK: Final = NOON - timedelta(days=25 * 365)
DECADES_ON: Final = NOON + timedelta(days=30 * 365)


def _first_note(computer: Computer) -> str:
    """A vault with one client and one signed note; its passphrase."""
    program, passphrase = computer.with_clients("Juniper Vale")
    _sign(program, passphrase, "Written at noon.")
    computer.stop()
    return passphrase


def _sign(program: Program, passphrase: str, words: str) -> NotePageScreen:
    program.begin_note()
    program.write(narrative=words)
    return program.sign_note(passphrase)


def _client(program: Program) -> ClientPageScreen:
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == 1)
    clients.table.setFocus()
    QTest.keyClick(clients.table, Qt.Key.Key_Return)
    page = program.client_notes()
    wait_until(lambda: page.list.rows.rowCount() > 0)
    return page


def _open(computer: Computer, passphrase: str) -> Program:
    program = computer.start()
    program.unlock(passphrase)
    program.in_vault()
    return program


def test_decades_back_nothing_is_signed_before_a_person_says_that_the_date_is_right(
    computer: Computer,
) -> None:
    passphrase = _first_note(computer)
    computer.clock.set(DECADES_BACK)
    program = _open(computer, passphrase)
    today = program.go_to_today()
    wait_until(lambda: "Is this computer's date right?" in " ".join(spoken_rows(today.first)))
    _client(program)
    program.begin_note()
    editor = program.write(narrative="Written long before noon.")
    press(editor.sign)
    program.agree(passphrase)
    wait_until(lambda: says(program.window, "say on Today that it is right"))
    assert editor.area("narrative").text() == "Written long before noon."

    _say_that_the_date_is_right(program, passphrase)
    _client(program)
    editor = program.begin_note()
    press(editor.go_on)
    wait_until(editor.facts.isVisible)
    program.sign_note(passphrase)
    computer.stop()

    computer.clock.set(NOON + timedelta(hours=1))
    program = _open(computer, passphrase)
    assert len(spoken_rows(_client(program).list)) == 2


def _say_that_the_date_is_right(program: Program, passphrase: str) -> None:
    today = program.go_to_today()
    wait_until(lambda: "Is this computer's date right?" in " ".join(spoken_rows(today.first)))
    today.first.acted.emit(today.first.rows.row(0).value)
    program.agree(passphrase)
    wait_until(
        lambda: (
            "Is this computer's date right?" not in " ".join(spoken_rows(program.screen(TodayScreen).first))
        )
    )


def test_decades_on_and_back_again_notes_stay_readable_and_signing_asks_what_day_it_is(
    computer: Computer,
) -> None:
    passphrase = _first_note(computer)
    computer.clock.set(DECADES_ON)
    program = _open(computer, passphrase)
    _client(program)
    _sign(program, passphrase, "Written by a clock that ran ahead.")
    computer.stop()

    computer.clock.set(NOON + timedelta(hours=1))
    program = _open(computer, passphrase)
    _say_that_the_date_is_right(program, passphrase)
    page = _client(program)
    assert len(spoken_rows(page.list)) == 2
    _sign(program, passphrase, "Written after somebody set the clock.")
    assert len(spoken_rows(_client(program).list)) == 3


def test_a_typed_today_is_the_day_that_the_window_knows(computer: Computer) -> None:
    computer.clock.set(NOON + timedelta(days=100))
    program, _ = computer.with_clients("Juniper Vale")
    when = program.begin_note().facts.when
    when.field.setText("today 09:15")
    assert when.value() == to_iso((NOON + timedelta(days=100)).astimezone().replace(hour=9, minute=15))


@pytest.fixture
def summer_ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """Half past two of the night in which the hour from two to three comes twice: the first time."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    monkeypatch.undo()
    time.tzset()


def test_the_hour_that_comes_twice_mixes_up_no_notes(computer: Computer, summer_ends: datetime) -> None:
    computer.clock.set(summer_ends)
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    _sign(program, passphrase, "Before the hour came again.")
    computer.stop()  # an hour without a key would lock the program, as a sleep does

    computer.clock.advance(minutes=60)
    program = _open(computer, passphrase)
    _client(program)
    _sign(program, passphrase, "In the same hour, later.")

    rows = spoken_rows(_client(program).list)

    assert len(rows) == 2
    assert "In the same hour, later." in rows[0]
    assert "Before the hour came again." in rows[1]


def test_a_sleep_longer_than_the_minutes_locks_and_keeps_the_words(computer: Computer) -> None:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    program.begin_note()
    editor = program.write(narrative="Half a sent")
    computer.clock.set(computer.clock.now() + timedelta(minutes=6))  # no tick passed meanwhile
    assert editor.area("narrative").text() == "Half a sent"
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_E)
    wait_until(lambda: computer.successor.begun == 1)
    assert not program.window.isVisible()
    computer.stop()

    program = _open(computer, passphrase)
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    assert editor.area("narrative").text() == "Half a sent"
