"""The small parts of writing: facts, forms of the note, several answers, search by keys, dialogs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.desk import SignedAct, SignedDeed
from pss_desktop.presenters.frame.confirm import ConfirmPresenter
from pss_desktop.presenters.frame.search import Command, NamedCommand, SearchPresenter
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.search import SearchPanel
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.screens.parts.many_choice import ManyChoice
from pss_desktop.ui.screens.sessions.note_facts import FormatPicker
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import Panel
from tests.pages import spoken_rows
from tests.presenters.hands import HandAlarms, InlineRunner
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.ui.note_editing import Editing
from tests.ui.waiting import wait_until


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Clinic(tmp_path / "data").ready()
    yield made
    made.close()


@pytest.fixture
def ground(qtbot: QtBot) -> Panel:
    """A window to put parts into."""
    made = Panel("window")
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


# Facts


def test_several_answers_are_said_in_one_line_and_told_at_each_tick(ground: Panel) -> None:
    choice = ManyChoice(
        "Who was there", [("a", "Client"), ("b", "Family")], nothing="Not said", parent=ground
    )
    told: list[list[str]] = []
    choice.changed.connect(lambda: told.append(choice.values()))
    choice.set_values(["a"])
    assert (told, choice.text()) == ([], "Client")
    choice.tick("b")
    assert told == [["a", "b"]]
    assert all(word in choice.accessibleName() for word in ("Who was there", "Client", "Family"))


def test_a_rare_form_of_the_note_stands_beside_the_usual_ones_once_chosen(ground: Panel) -> None:
    picker = FormatPicker("Form", ground)
    picker.set_value(NoteFormat.SOAP)
    assert picker.segments.value() == "soap"
    picker.set_value(NoteFormat.FIRST_CONTACT)
    assert picker.segments.value() == "first_contact"
    picker.set_value(NoteFormat.DAP)
    assert picker.segments.value() == "dap"


def test_things_flow_into_the_next_line_and_mirror(ground: Panel) -> None:
    holder = QWidget(ground)
    flow = FlowLayout(holder, gap=10)
    buttons = [Button(f"Deed number {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    holder.resize(300, 300)
    holder.show()
    assert buttons[0].y() < buttons[2].y()
    leading = buttons[0].x()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(holder.rect())
    assert buttons[0].x() > leading
    assert flow.heightForWidth(10_000) < flow.heightForWidth(300)
    assert flow.minimumSize().width() <= flow.sizeHint().width()
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


# The editor


@pytest.fixture
def editing(workspace: Workspace, qtbot: QtBot) -> Editing:
    return Editing(workspace, qtbot)


def test_every_fact_reaches_the_draft_as_it_is_stored(editing: Editing) -> None:
    screen = editing.open()
    screen.facts.minutes.field.setText("50")
    screen.facts.minutes.field.textEdited.emit("50")
    screen.facts.modality.picked.emit("phone")
    screen.facts.present.tick("client")
    screen.facts.left.emit()
    content = editing.workspace.notes.begin(editing.client).content
    assert (content["minutes"], content["modality"], content["present"]) == (50, "phone", ["client"])


def test_problems_are_counted_and_the_keyboard_goes_to_the_first(editing: Editing) -> None:
    screen = editing.open()
    screen.show_problems((FieldProblem("when", "required"), FieldProblem("narrative", "required")))
    assert "2" in screen.bottom.hint()
    assert screen.caret()[0] == "when"
    screen.area("narrative").setFocus()
    screen.area("narrative").insertPlainText("Words")
    screen.show_problems(())
    assert "2" not in screen.bottom.hint()


def test_loading_the_last_note_from_its_button(editing: Editing) -> None:
    sign_note(editing.workspace, editing.client, "From last time")
    screen = editing.open()
    button = next(one for one in screen.findChildren(Button) if one.text() == "Load last note")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.area("narrative").text() == "From last time"
    assert screen.last.isVisible()


def test_where_the_room_is_narrow_the_last_note_stands_below(editing: Editing) -> None:
    sign_note(editing.workspace, editing.client, "From last time")
    screen = editing.open()
    beside = screen.last.mapTo(screen, screen.last.rect().topLeft()).x()
    screen.resize(QSize(780, 712))
    wait_until(lambda: screen.last.mapTo(screen, screen.last.rect().topLeft()).x() < beside)


# Search


@dataclass
class Searching:
    workspace: Workspace
    ground: Panel
    hasty: str = ""
    ran: list[Command] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        self.field = SearchField("Search", "Ctrl+K", self.ground)
        self.field.setGeometry(20, 10, 400, 36)
        self.field.show()
        if self.hasty:
            self.ground.activateWindow()
            self.field.setFocus()
            QTest.keyClicks(self.field, self.hasty)
        names = (NamedCommand(Command.LOCK, "Lock"), NamedCommand(Command.TODAY, "Go to Today"))
        presenter = SearchPresenter(self.still.desk, names=lambda: names, run=self.ran.append)
        self.panel = SearchPanel(presenter, self.field, self.ground)
        self.ground.activateWindow()
        self.field.setFocus()

    def ask(self, text: str) -> None:
        self.field.clear()
        QTest.keyClicks(self.field, text)
        for alarm in self.still.alarms.set:
            alarm.ring()


@pytest.fixture
def searching(workspace: Workspace, ground: Panel) -> Searching:
    client = add_client(workspace, "Juniper Vale")
    sign_note(workspace, client, "She listens to the stairs")
    return Searching(workspace, ground)


def test_an_empty_search_offers_what_can_be_done(searching: Searching) -> None:
    assert searching.panel.isVisible()
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    QTest.keyClick(searching.field, Qt.Key.Key_Return)
    assert searching.ran == [Command.TODAY]
    assert not searching.panel.isVisible()


def test_enter_opens_the_first_and_arrows_walk_across_the_groups(searching: Searching) -> None:
    searching.ask("juniper")
    QTest.keyClick(searching.field, Qt.Key.Key_Up)
    QTest.keyClick(searching.field, Qt.Key.Key_Down)
    QTest.keyClick(searching.field, Qt.Key.Key_Return)
    assert searching.still.shell.places[-1].screen == "client"
    searching.field.setFocus()
    searching.ask("stairs")
    QTest.keyClick(searching.field, Qt.Key.Key_Return)
    assert searching.still.shell.places[-1].screen == "note"


def test_words_typed_before_the_list_was_built_are_looked_for(workspace: Workspace, ground: Panel) -> None:
    searching = Searching(workspace, ground, hasty="wilow")
    assert searching.panel.isVisible()
    for alarm in searching.still.alarms.set:
        alarm.ring()
    assert "wilow" in searching.panel.sentence()


def test_nothing_found_is_a_sentence(searching: Searching) -> None:
    searching.ask("wilow")
    assert "wilow" in searching.panel.sentence()


def test_escape_closes_the_list_and_empties_the_field(searching: Searching) -> None:
    searching.ask("juniper")
    QTest.keyClick(searching.field, Qt.Key.Key_Escape)
    assert (searching.panel.isVisible(), searching.field.text()) == (False, "")


# Dialogs


def test_the_arrows_choose_a_client_and_enter_takes_them(workspace: Workspace, ground: Panel) -> None:
    clients = [add_client(workspace, name) for name in ("Basil Thorne", "Juniper Vale")]
    still = StillDesk(workspace)
    chosen: list[bytes] = []
    presenter = ChooseClientPresenter(still.desk, chosen=chosen.append, add=lambda _: None)
    dialog = ChooseClientDialog(presenter, ground)
    dialog.open()
    assert len(spoken_rows(dialog.list)) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen == [clients[1]]


def test_nobody_found_offers_to_add_them(workspace: Workspace, ground: Panel) -> None:
    still, added = StillDesk(workspace), list[str]()
    presenter = ChooseClientPresenter(still.desk, chosen=lambda _: None, add=added.append)
    dialog = ChooseClientDialog(presenter, ground)
    dialog.open()
    QTest.keyClicks(dialog.field, "Fern")
    for alarm in still.alarms.set:
        alarm.ring()
    assert "Fern" in dialog.nobody.text()
    dialog.add.click()
    assert added == ["Fern"]


def test_escape_leaves_the_signature_dialog_without_signing(workspace: Workspace, ground: Panel) -> None:
    ends: list[str] = []
    dialog = _ask(workspace, ground, ends)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert ends == ["dropped"]


def test_enter_signs_and_a_wrong_passphrase_stays_in_the_dialog(workspace: Workspace, ground: Panel) -> None:
    ends: list[str] = []
    dialog = _ask(workspace, ground, ends)
    dialog.passphrase.setText("not the right words")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert dialog.row.problem() != ""
    dialog.passphrase.setText(PASSPHRASE)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert ends == ["signed"]
    assert dialog.passphrase.text() == ""


def _ask(workspace: Workspace, ground: Panel, ends: list[str]) -> ConfirmDialog:
    act = SignedAct(
        SignedDeed.SIGN_NOTE,
        lambda: "signed",
        done=ends.append,
        failed=lambda problem: ends.append(problem.code),
        dropped=lambda: ends.append("dropped"),
    )
    presenter = ConfirmPresenter(act, signing=workspace.signing, runner=InlineRunner(), alarms=HandAlarms())
    made: list[ConfirmDialog] = []
    presenter.prepare(lambda: made.append(ConfirmDialog(presenter, ground)))
    made[0].open()
    QApplication.processEvents()
    return made[0]
