"""The small parts of a session's screens: the questions beside and below the note, text blocks."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pss_desktop.domain.appointment import AppointmentState
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import DiskFullError, FieldProblem
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.techniques import ALL_TECHNIQUES
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.privacy import Privacy
from pss_desktop.presenters.sessions.appointment_page import AppointmentPresenter
from pss_desktop.presenters.sessions.note_page import NotePagePresenter
from pss_desktop.presenters.sessions.process_notes_page import ProcessNotesPresenter
from pss_desktop.presenters.sessions.snippets_page import SnippetsPresenter
from pss_desktop.presenters.today.unsigned_page import UnsignedPresenter
from pss_desktop.services.place import Place
from pss_desktop.services.sessions.appointments import appointment_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.privacy import use_privacy
from pss_desktop.ui.screens.crisis.risk_picker import RiskPicker
from pss_desktop.ui.screens.sessions.appointment_page import AppointmentScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.sessions.process_notes_page import ProcessNotesScreen
from pss_desktop.ui.screens.sessions.snippets_page import SnippetsScreen
from pss_desktop.ui.screens.today.unsigned_page import UnsignedScreen
from pss_desktop.ui.screens.words.appointment import reason_name
from pss_desktop.ui.screens.words.session import (
    evolution_name,
    interpreting_name,
    progress_name,
    service_level_name,
    setting_name,
    technique_name,
)
from pss_desktop.ui.widgets.label import Paragraph
from tests.fakes import NOON
from tests.pages import says, visible_words
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import NARRATIVE, PASSPHRASE, Clinic, add_client, as_colleague, sign_note
from tests.ui.note_editing import Editing
from tests.ui.waiting import wait_until


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Clinic(tmp_path / "data").ready()
    yield made
    made.close()


@pytest.fixture
def editing(workspace: Workspace, qtbot: QtBot) -> Editing:
    return Editing(workspace, qtbot)


def test_risk_goals_techniques_and_homework_reach_the_draft(editing: Editing) -> None:
    screen = editing.open()
    screen.side.risk.picker.radios["high"].click()
    QTest.keyClicks(screen.side.goals[0].field, "Sleep until five")
    segments = screen.side.editor("progress_1").widget
    segments.button("improvement").click()  # type: ignore[attr-defined]
    screen.closing.techniques.picker.boxes["breathing"].click()
    QTest.keyClicks(screen.closing.homework.area, "Walk.")
    QTest.keyClicks(screen.closing.next_when.field, "29.11.2026 09:00")
    screen.setting.editor("setting").widget.picked.emit("safe_space")  # type: ignore[attr-defined]
    draft = editing.draft()
    assert (draft["risk"], draft["goal_1"], draft["progress_1"]) == (
        "high",
        "Sleep until five",
        "improvement",
    )
    assert (draft["techniques"], draft["homework"]) == (["breathing"], "Walk.")
    assert draft["next_when"] == to_iso(datetime(2026, 11, 29, 9).astimezone())
    assert "setting" in draft
    assert screen.closing.techniques.picker.chosen() == "Breathing"


def test_a_goal_more_is_offered_once_the_one_before_has_words(editing: Editing) -> None:
    screen = editing.open()
    first, second, third = (goal.field for goal in screen.side.goals)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    QTest.keyClicks(first, "Sleep")
    assert (second.isVisible(), third.isVisible()) == (True, False)


def test_pressing_the_chosen_level_again_takes_it_back(qtbot: QtBot) -> None:
    picker = RiskPicker("Risk today")
    qtbot.addWidget(picker)
    told: list[str] = []
    picker.picked.connect(told.append)
    picker.radios["low"].click()
    picker.radios["low"].click()
    picker.radios["imminent"].click()
    assert told == ["low", "", "imminent"]
    picker.set_value("none")
    assert (picker.value(), len(told)) == ("none", 3)


def test_the_level_of_the_case_stands_below_the_risk_of_the_day(editing: Editing) -> None:
    assert not editing.open().side.level.isVisible()
    workspace, client = editing.workspace, editing.client
    revision = workspace.drafts.save(
        "risk_level", client, {"level": "high", "reason": "The bridge."}, 0
    ).revision
    workspace.signing.confirm(PASSPHRASE)
    workspace.risks.set_level(client, revision)
    screen = editing.open()
    assert screen.side.level.isVisible()
    assert f"High, since {day(NOON)}" in screen.side.level.text()


def test_a_problem_is_said_at_its_question_and_the_keyboard_goes_there(editing: Editing) -> None:
    screen = editing.open()
    screen.show_problems(
        (FieldProblem("next_when", "not_after_session"), FieldProblem("setting", "required"))
    )
    row = screen.closing.row_of("next_when")
    assert row is not None
    assert "after this session" in row.problem()
    assert screen.caret()[0] == "next_when"
    screen.put_cursor("setting", 0)
    assert screen.setting.editor("setting").widget.isVisible()
    screen.show_problems(())
    assert row.problem() == ""


def test_the_cursor_comes_back_into_the_homework(editing: Editing) -> None:
    screen = editing.open()
    QTest.keyClicks(screen.closing.homework.area, "Walk to the river")
    screen.put_cursor("homework", 4)
    assert screen.caret() == ("homework", 4)


def test_the_setting_is_closed_until_asked_for_and_open_where_it_is_answered(editing: Editing) -> None:
    screen = editing.open()
    field = screen.setting.editor("setting").widget
    assert not field.isVisible()
    screen.setting.open.click()
    assert field.isVisible()
    screen.setting.open.click()
    assert not field.isVisible()
    editing.workspace.notes.save_draft(editing.client, {**NARRATIVE, "setting": "community"}, 0)
    assert editing.open().setting.editor("setting").widget.isVisible()


def test_what_was_agreed_last_time_is_in_view(editing: Editing) -> None:
    content = {**NARRATIVE, "narrative": "Sat.", "until_next": "Ask about the stairs.", "homework": "Walk."}
    workspace = editing.workspace
    workspace.signing.confirm(PASSPHRASE)
    workspace.notes.sign(editing.client, workspace.notes.save_draft(editing.client, content, 0).revision)
    screen = editing.open()
    words = [child.text() for child in screen.last.findChildren(Paragraph)]
    assert words[:2] == ["Ask about the stairs.", "Walk."]


def test_a_text_block_is_put_where_the_cursor_is_and_ctrl_z_takes_it_out(editing: Editing) -> None:
    editing.workspace.snippets.keep({"name": "Closing", "words": "We agreed to meet again."})
    screen = editing.open()
    area = screen.area("narrative")
    QTest.keyClicks(area, "We sat.")
    screen.snippets.actions()[0].trigger()
    assert area.text() == "We sat. We agreed to meet again."
    assert editing.draft()["narrative"] == "We sat. We agreed to meet again."
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "We sat."


def test_the_menu_of_text_blocks_leads_to_their_page(editing: Editing) -> None:
    screen = editing.open()
    (only,) = screen.snippets.actions()
    assert only.text() == "Make a first text block"
    only.trigger()
    assert editing.still.shell.places == [Place(Screen.SNIPPETS)]
    screen.blocks.click()
    assert screen.snippets.isVisible()
    screen.snippets.close()


# Reading


def test_a_colleagues_late_note_says_whose_it_is_and_can_be_co_signed(
    workspace: Workspace, qtbot: QtBot
) -> None:
    client = add_client(workspace, "Juniper Vale")
    with as_colleague(workspace, "Reed Marsh"):
        note = sign_note(workspace, client, "We sat.", "2026-11-20T09:00:00.000Z")
    still = StillDesk(workspace)
    screen = NotePageScreen(NotePagePresenter(still.desk, Place("note", to_hex(client), to_hex(note))))
    qtbot.addWidget(screen)
    screen.show()
    assert screen.co_sign.isVisible()
    words = " ".join(visible_words(screen))
    assert "Late entry: the session was" in words
    assert "Reed Marsh" in words
    screen.co_sign.click()
    wait_until(lambda: says(screen, "Co-signed"))
    words = " ".join(visible_words(screen))
    assert "Hazel Brook" in words
    assert not screen.co_sign.isVisible()


def test_a_note_tells_everything_that_was_asked(workspace: Workspace, qtbot: QtBot) -> None:
    client = add_client(workspace, "Juniper Vale")
    content = {
        **NARRATIVE,
        "narrative": "We sat.",
        "minutes": 50,
        "present": ["client", "family"],
        "modality": "individual",
        "place": "home",
        "setting": "safe_space",
        "service_level": "focused_support",
        "interpreting": "by_phone",
        "evolution": "mixed",
        "risk": "low",
        "goal_1": "Sleep until five",
        "progress_1": "challenges",
        "goal_2": "The market",
        "techniques": ["breathing", "play"],
        "homework": "Walk.",
        "until_next": "Ask about the stairs.",
        "next_when": to_iso(datetime(2026, 12, 1, 12).astimezone()),
    }
    workspace.signing.confirm(PASSPHRASE)
    note = workspace.notes.sign(client, workspace.notes.save_draft(client, content, 0).revision)
    still = StillDesk(workspace)
    screen = NotePageScreen(NotePagePresenter(still.desk, Place("note", to_hex(client), to_hex(note))))
    qtbot.addWidget(screen)
    screen.show()
    words = " ".join(visible_words(screen))
    for said in (
        "50 min",
        "Risk: Low",
        "Since last time: Mixed",
        "Safe space",
        "Focused support",
        "Interpreter: By phone",
        "Sleep until five",
        "Harder",
        "The market",
        "Breathing",
        "Play",
        "Walk.",
        "Ask about the stairs.",
        "1 Dec 2026",
    ):
        assert said in words


def test_words_of_a_newer_version_are_shown_as_they_are() -> None:
    for name in (
        setting_name,
        service_level_name,
        interpreting_name,
        evolution_name,
        progress_name,
        technique_name,
        reason_name,
    ):
        assert name("from_tomorrow") == "from_tomorrow"
    assert all(technique_name(code) != code for code in ALL_TECHNIQUES)


# Pages of their own


@pytest.fixture
def at_once(workspace: Workspace) -> StillDesk:
    return StillDesk(workspace)


def test_what_goes_wrong_is_told_on_each_page(workspace: Workspace, at_once: StillDesk, qtbot: QtBot) -> None:
    client = to_hex(add_client(workspace, "Juniper Vale"))
    pages = (
        AppointmentScreen(AppointmentPresenter(at_once.desk, Place(Screen.APPOINTMENT, client))),
        ProcessNotesScreen(ProcessNotesPresenter(at_once.desk, Place(Screen.PROCESS_NOTES, client))),
        SnippetsScreen(SnippetsPresenter(at_once.desk, Place(Screen.SNIPPETS))),
        UnsignedScreen(UnsignedPresenter(at_once.desk, Place(Screen.UNSIGNED))),
    )
    for page in pages:
        qtbot.addWidget(page)
        page.show()
        page.show_problem(DiskFullError())
        assert "disk" in page.banner.text().lower()


def test_a_draft_of_a_new_appointment_is_said_to_be_saved(
    workspace: Workspace, at_once: StillDesk, qtbot: QtBot
) -> None:
    client = to_hex(add_client(workspace, "Juniper Vale"))
    screen = AppointmentScreen(AppointmentPresenter(at_once.desk, Place(Screen.APPOINTMENT, client)))
    qtbot.addWidget(screen)
    screen.show()
    assert screen.form is not None
    screen.form.edited.emit("remark", "Bring the card")
    for alarm in at_once.alarms.set:
        alarm.ring()
    assert screen.header.state().startswith("Saved")
    screen.put_cursor("remark", 2)
    assert screen.caret()[0] == "remark"


def test_an_appointment_that_ended_shows_how_and_offers_no_deed(
    workspace: Workspace, at_once: StillDesk, qtbot: QtBot
) -> None:
    client = add_client(workspace, "Juniper Vale")
    form = appointment_form(None)
    revision = workspace.drafts.save(form, client, {"when": "2026-11-24T15:00:00.000Z"}, 0).revision
    made = workspace.appointments.make(client, revision)
    revision = workspace.drafts.save(appointment_form(made), client, {"reason": "sick"}, 0).revision
    workspace.appointments.end(made, client, AppointmentState.NO_SHOW, revision=revision)
    place = Place(Screen.APPOINTMENT, to_hex(client), to_hex(made))
    screen = AppointmentScreen(AppointmentPresenter(at_once.desk, place))
    qtbot.addWidget(screen)
    screen.show()
    assert says(screen, "Sick")
    assert says(screen, "missed so far")
    assert not screen.bottom.isVisible()
    assert screen.caret() == ("", 0)


def test_private_words_that_are_missing_are_asked_for_beside_the_field(
    workspace: Workspace, at_once: StillDesk, qtbot: QtBot
) -> None:
    client = to_hex(add_client(workspace, "Juniper Vale"))
    screen = ProcessNotesScreen(ProcessNotesPresenter(at_once.desk, Place(Screen.PROCESS_NOTES, client)))
    qtbot.addWidget(screen)
    screen.show()
    screen.keep.click()
    assert says(screen, "This is needed.")
    QTest.keyClicks(screen.area, "First words.")
    screen.keep.click()
    assert screen.area.text() == ""
    screen.changers[0].click()
    assert screen.area.text() == "First words."
    QTest.keyClicks(screen.area, " More.")
    screen.keep.click()
    assert [note.words for note in screen.notes] == ["First words. More."]


def test_private_notes_are_covered_while_a_client_can_see_the_screen(
    workspace: Workspace, at_once: StillDesk, qtbot: QtBot
) -> None:
    client = add_client(workspace, "Juniper Vale")
    revision = workspace.process_notes.save_draft(client, {"words": "I was tired."}, 0).revision
    workspace.process_notes.keep(client, revision)
    mine = Privacy(on=True)
    use_privacy(mine)
    place = Place(Screen.PROCESS_NOTES, to_hex(client))
    screen = ProcessNotesScreen(ProcessNotesPresenter(at_once.desk, place))
    qtbot.addWidget(screen)
    screen.show()
    assert not says(screen, "I was tired.")
    assert screen.covered.isVisible()
    mine.hold(down=True)
    assert says(screen, "I was tired.")
    mine.hold(down=False)
    assert not screen.area.isVisible()
    mine.turn(on=False)
    assert screen.area.isVisible()
    use_privacy(Privacy())


def test_a_text_block_is_changed_and_taken_away_on_its_page(
    workspace: Workspace, at_once: StillDesk, qtbot: QtBot
) -> None:
    workspace.snippets.keep({"name": "Walk", "words": "Walked."})
    screen = SnippetsScreen(SnippetsPresenter(at_once.desk, Place(Screen.SNIPPETS)))
    qtbot.addWidget(screen)
    screen.show()
    screen.list.acted.emit(screen.list.rows.row(0).value)
    assert screen.remove.isVisible()
    assert not screen.add.isVisible()
    screen.remove.click()
    assert workspace.snippets.all() == ()
    assert screen.none.isVisible()
