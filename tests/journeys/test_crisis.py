"""Risk, crises and contacts on the screens, as a person meets them."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pss_desktop.domain.emergency_contact import EmergencyRole
from pss_desktop.domain.ids import RecordId, ScopeId, single_record
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.frame.search import Command
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.clients.client_page import ClientPageScreen
from pss_desktop.ui.screens.crisis.contact import ContactScreen
from pss_desktop.ui.screens.crisis.crisis import CrisisScreen
from pss_desktop.ui.screens.crisis.crisis_event import CrisisEventScreen
from pss_desktop.ui.screens.crisis.crisis_event_page import CrisisEventPage
from pss_desktop.ui.screens.crisis.emergency_contacts import EmergencyContactsScreen
from pss_desktop.ui.screens.crisis.first_aid import FirstAidScreen
from pss_desktop.ui.screens.crisis.newcomer import NewcomerScreen
from pss_desktop.ui.screens.crisis.risk_level import RiskLevelScreen
from pss_desktop.ui.screens.crisis.risk_screen import RiskScreenScreen
from pss_desktop.ui.screens.crisis.risk_screen_page import RiskScreenPage
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.widgets.parts import GroupHead
from pss_desktop.vault.journal_writer import Entry
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.pages_crisis import (
    begin,
    choose,
    log_call,
    open_crisis,
    set_level,
    words_into,
    write_crisis,
    writing,
)
from tests.pages_decisions import in_the_vault
from tests.pages_plans import begin_plan, rows
from tests.ui.waiting import wait_until


def _with_a_client(computer: Computer) -> tuple[Program, str]:
    return computer.with_clients("Juniper Vale")


def test_a_level_is_raised_with_a_reason_and_lowered_by_who_saw_it(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    page = open_crisis(program)
    wait_until(page.none.isVisible)
    page = set_level(program, "high", "Spoke of a plan by the river.", passphrase)
    wait_until(lambda: page.level.text() == "High")
    assert says(page, "Spoke of a plan by the river.")

    press(next(iter(page.deeds.values())))
    screen = program.screen(RiskLevelScreen)
    writing(screen)
    screen.level.buttons["medium"].click()
    assert screen.reason.row("reason").label() == "Lower the risk to Medium? Say why"
    words_into(screen, "reason", "The plan was given up.")
    press(screen.deed)
    dialog = program.dialog(ConfirmDialog)
    assert says(dialog, "Lower the risk")
    program.agree()

    page = program.screen(CrisisScreen)
    wait_until(lambda: page.level.text() == "Medium")
    history = spoken_rows(page.history)
    assert history[0].startswith("Lowered: Medium")
    assert history[1].startswith("Set: High")


def test_a_level_without_a_reason_says_what_is_missing(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    page = open_crisis(program)
    press(next(iter(page.deeds.values())))
    screen = program.screen(RiskLevelScreen)
    writing(screen)
    screen.level.buttons["low"].click()

    press(screen.deed)

    assert screen.reason.row("reason").problem()


def test_a_half_written_reason_waits_where_it_was(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    page = open_crisis(program)
    press(next(iter(page.deeds.values())))
    screen = program.screen(RiskLevelScreen)
    writing(screen)
    words_into(screen, "reason", "Half a sentence")
    press(screen.leave)
    page = program.screen(CrisisScreen)
    press(next(iter(page.deeds.values())))
    screen = program.screen(RiskLevelScreen)
    wait_until(screen.go_on.isVisible)

    press(screen.go_on)

    wait_until(lambda: screen.reason.values()["reason"] == "Half a sentence")


def test_topics_appear_as_the_answers_ask_for_them_and_the_level_says_why(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    choose(screen, protocol="six_topics")
    assert screen.topics["plan"].isHidden()

    choose(screen, wish_dead="yes", thoughts="yes")
    assert not screen.topics["plan"].isHidden()
    assert says(screen, "Low, because there are thoughts of ending one's life.")
    choose(screen, method="yes", intent="no", plan="yes", deed_ever="no", actions="not_alone")
    assert screen.badge.text() == "High"
    press(screen.deed)
    program.agree(passphrase)

    page = program.screen(RiskScreenPage)
    wait_until(lambda: says(page, "Because there is a plan with the intention to carry it out."))
    assert says(page, "Not left alone")
    page.header.went.emit(1)
    tab = program.screen(CrisisScreen)
    wait_until(lambda: tab.level.text() == "High")
    assert "by a risk screen" in spoken_rows(tab.history)[0]


def test_a_topic_is_answered_by_keys(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    choose(screen, protocol="four_questions")
    for topic, key in (("wish_dead", Qt.Key.Key_1), ("better_off", Qt.Key.Key_2), ("thoughts", Qt.Key.Key_N)):
        screen.topics[topic].buttons["no"].setFocus()
        QTest.keyClick(screen.topics[topic].buttons["no"], key)

    answers = [screen.topics[topic].value() for topic in ("wish_dead", "better_off", "thoughts")]

    assert answers == ["yes", "no", "no"]
    assert not screen.topics["now"].isHidden()


def test_a_quiet_screen_is_judged_higher_with_a_reason(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    choose(screen, protocol="six_topics")
    choose(screen, wish_dead="no", thoughts="no", deed_ever="no")
    choose(screen, judged="medium")
    assert says(screen, "Medium by your own judgement.")
    press(screen.deed)
    assert screen.judgement.row("judgement").problem()
    words_into(screen, "judgement", "Gave away the dog.")

    press(screen.deed)
    program.agree(passphrase)

    page = program.screen(RiskScreenPage)
    wait_until(lambda: says(page, "Gave away the dog."))


def test_a_crisis_is_written_down_signed_and_added_to(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    open_crisis(program)
    page = write_crisis(program, "Called from the bridge at Alder.", passphrase)
    wait_until(lambda: says(page, "Called from the bridge at Alder."))

    press(page.add)
    type_into(page.text, "Slept at the aunt's.")
    press(page.sign)
    program.agree()

    wait_until(page.add.isVisible)
    wait_until(lambda: says(page, "Slept at the aunt's."))
    press(page.in_error)
    press(page.sign)
    assert says(page, "This is needed.")
    press(page.drop)
    wait_until(page.add.isVisible)
    page.header.went.emit(1)
    tab = program.screen(CrisisScreen)
    wait_until(lambda: len(spoken_rows(tab.crises)) == 1)
    assert "With somebody who stays" in spoken_rows(tab.crises)[0]
    tab.crises.acted.emit(tab.crises.rows.row(0).value)
    assert program.screen(CrisisEventPage) is not None


def test_a_call_is_logged_below_the_rule_of_safe_contact(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.CONTACT, ContactScreen)
    assert says(screen, "No way of contact is agreed. Do not phone, message or visit.")
    press(screen.leave)

    tab = log_call(program, "no_answer", "Rang twice.")

    wait_until(lambda: len(spoken_rows(tab.contacts)) == 1)
    assert "No answer" in spoken_rows(tab.contacts)[0]


def test_first_aid_for_somebody_without_a_name_becomes_a_signed_note(computer: Computer) -> None:
    program, passphrase = _with_a_client(computer)
    program.in_vault().went.emit(Command.FIRST_AID.value)
    press(program.screen(NewcomerScreen).anonymous)
    screen = program.screen(FirstAidScreen)
    writing(screen)
    choose(screen, look_ticks="alone safe_here", listen_ticks="family", link_ticks="loved_ones")

    press(screen.deed)
    program.agree(passphrase)

    page = program.screen(NotePageScreen)
    wait_until(lambda: says(page, "- Safe where they are"))


def test_whom_to_call_stands_above_a_crisis(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.CRISIS_EVENT, CrisisEventScreen)
    press(screen.numbers)
    numbers = program.screen(EmergencyContactsScreen)
    form = numbers.forms[EmergencyRole.CRISIS_LINE]
    wait_until(numbers.bottom.isVisible)
    type_into(cast("QLineEdit", form.editor("crisis_line_phone").widget), "0800 123")

    press(numbers.keep)

    screen = program.screen(CrisisEventScreen)
    wait_until(lambda: says(screen, "0800 123"))


def test_a_number_to_call_is_one_press_from_the_safety_plan(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    numbers = _numbers_from_the_search(program)
    type_into(
        cast("QLineEdit", numbers.forms[EmergencyRole.EMERGENCY].editor("emergency_phone").widget), "112"
    )
    press(numbers.keep)
    program.client()
    editor = begin_plan(program)
    editor.steps.button("professionals").click()
    wait_until(lambda: len(editor.page.offers()) == 1)

    press(editor.page.offers()[0])

    wait_until(lambda: len(rows(editor)) == 1)
    assert "Emergency number" in rows(editor)[0]
    assert editor.page.offers() == []


def test_a_number_that_is_none_is_said_and_left_again(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    numbers = _numbers_from_the_search(program)
    form = numbers.forms[EmergencyRole.SUPERVISOR]
    type_into(cast("QLineEdit", form.editor("supervisor_phone").widget), "ask the guard")

    press(numbers.keep)

    assert form.row("supervisor_phone").problem()
    assert numbers.caret()[0] == "supervisor_phone"
    press(numbers.drop)
    program.screen(ClientPageScreen)


def test_a_crisis_that_is_thrown_away_comes_back_by_undo(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.CRISIS_EVENT, CrisisEventScreen)
    words_into(screen, "happened", "Called from the bridge")
    screen.throw.trigger()
    program.screen(CrisisScreen)

    program.in_vault().undo.undo_now()

    screen = program.screen(CrisisEventScreen)
    wait_until(lambda: says(screen, "Called from the bridge"))


def test_a_structure_that_is_chosen_anew_keeps_the_answers_that_both_ask(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    choose(screen, protocol="six_topics", wish_dead="yes")

    choose(screen, protocol="four_questions")

    assert screen.topics["wish_dead"].value() == "yes"
    assert "method" not in screen.topics
    assert says(screen, "Medium, because a question was answered yes: look closer today.")


def _numbers_from_the_search(program: Program) -> EmergencyContactsScreen:
    program.in_vault().went.emit(Command.EMERGENCY_CONTACTS.value)
    numbers = program.screen(EmergencyContactsScreen)
    wait_until(numbers.bottom.isVisible)
    return numbers


def test_a_caller_without_a_name_is_in_the_log_three_presses_from_the_clients(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    press(program.go_to_clients().unnamed)
    press(program.screen(NewcomerScreen).anonymous)
    screen = program.screen(ContactScreen)
    writing(screen)
    choose(screen, channel="helpline", outcome="reached")

    press(screen.deed)

    tab = program.screen(CrisisScreen)
    wait_until(lambda: len(spoken_rows(tab.contacts)) == 1)
    assert "Helpline call" in spoken_rows(tab.contacts)[0]


def test_an_unfinished_crisis_waits_on_the_page_and_goes_on_unasked(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    open_crisis(program)
    screen = begin(program, Screen.CRISIS_EVENT, CrisisEventScreen)
    words_into(screen, "happened", "Called from the bridge")
    press(screen.leave)
    tab = program.screen(CrisisScreen)
    wait_until(lambda: len(spoken_rows(tab.unfinished)) == 1)
    assert "Record a crisis" in spoken_rows(tab.unfinished)[0]

    tab.unfinished.acted.emit(tab.unfinished.rows.row(0).value)

    screen = program.screen(CrisisEventScreen)
    writing(screen)
    assert says(screen, "Called from the bridge")


def test_what_does_not_read_is_counted_where_its_list_is(computer: Computer) -> None:
    program, _ = _with_a_client(computer)
    in_the_vault(program, _write_as_a_newer_version)
    page = open_crisis(program)
    wait_until(lambda: says(page, "How the level went"))
    heads = [head for head in page.findChildren(GroupHead) if head.isVisible()]
    assert [says(head, "1 more needs a newer version of the program") for head in heads] == [True] * 3
    assert not page.crises.isVisible()


def _write_as_a_newer_version(desk: Workspace) -> None:
    storage, strange = desk.seat.storage, {"text": {}, "level": ["leaf"], "at": "dusk"}
    scope = ScopeId(desk.clients.page(ClientFilter()).rows[0].id)
    with storage.connection.transaction():
        for kind in ("crisis_event", "risk_screen"):
            storage.writer.write(Entry(kind, "sign", RecordId(storage.ids.new()), scope, strange))
        storage.writer.write(Entry("risk_level", "raise", single_record(scope, "risk_level"), scope, strange))
