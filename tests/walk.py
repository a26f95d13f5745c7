"""Walks the running program past every screen that it has, stopping at each."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.entrance.first_run import Company, Ending, Step
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.bug_dialog import BugDialog
from pss_desktop.ui.screens.clients.choose_client import ChooseClientDialog
from pss_desktop.ui.screens.clients.client_edit import ClientEditScreen
from pss_desktop.ui.screens.clients.client_list import ClientListScreen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.entrance.first_run import FirstRunScreen
from pss_desktop.ui.screens.entrance.first_run_ends import FirstStepsPage, ProgrammePage
from pss_desktop.ui.screens.entrance.first_run_pages import NamePage
from pss_desktop.ui.screens.entrance.first_run_passphrase import PassphrasePage
from pss_desktop.ui.screens.entrance.restore import RestoreScreen
from pss_desktop.ui.screens.entrance.unlock import UnlockScreen
from pss_desktop.ui.screens.frame.confirm import ConfirmDialog
from pss_desktop.ui.screens.frame.shortcuts import ShortcutsDialog
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.screens.sessions.note_editor import NoteEditorScreen
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.screens.settings.recovery import RecoveryPage
from pss_desktop.ui.screens.today.today import TodayScreen
from tests.caseload import Sample
from tests.pages import Program, press, says, spoken_rows, type_into
from tests.ui.waiting import wait_until
from tests.walks.clients import walk_clients
from tests.walks.consent import walk_consent
from tests.walks.crisis import walk_crisis
from tests.walks.decisions import walk_decisions
from tests.walks.exchange import walk_exchange
from tests.walks.export import walk_export
from tests.walks.files import walk_files
from tests.walks.handing_on import walk_handing_on
from tests.walks.inbox import walk_inbox
from tests.walks.keeping import walk_keeping
from tests.walks.papers import walk_papers
from tests.walks.plans import walk_plans
from tests.walks.programme import walk_programme
from tests.walks.review import walk_review
from tests.walks.sessions import walk_sessions
from tests.walks.stop import Stop, Walk
from tests.walks.story import walk_story

# Each area walks its own screens, from wherever the program stands in the open vault.
AREAS: Final[tuple[Walk, ...]] = (
    walk_files,
    walk_story,
    walk_consent,
    walk_crisis,
    walk_plans,
    walk_papers,
    walk_sessions,
    walk_clients,
    walk_programme,  # before those that bring a programme with them
    walk_decisions,
    walk_inbox,
    walk_keeping,
    walk_review,
    walk_handing_on,
    walk_export,
    walk_exchange,
)


def walk_first_run(program: Program, sample: Sample) -> Iterator[Stop]:
    """From the first page to an empty Today; the window has no vault before."""
    screen = program.face(FirstRunScreen)
    for step in Step:
        _wait_for(screen, step)
        if isinstance(screen.page, NamePage):
            type_into(screen.page.person, sample.person)
            type_into(screen.page.vault, sample.vault)
        if isinstance(screen.page, PassphrasePage):
            typed = " ".join(tile.word for tile in screen.page.words.tiles[:3])
            type_into(screen.page.field, typed)
            yield Stop(f"first-run-{step.name.lower()}")
            type_into(screen.page.field, " ".join(tile.word for tile in screen.page.words.tiles))
        else:
            yield Stop(f"first-run-{step.name.lower()}")
        if isinstance(screen.page, ProgrammePage):
            screen.page.radios[Company.JOIN].click()
        if step is Step.RECOVERY_CODE:
            press(screen.later)
        elif step is not Step.FIRST_STEPS:
            press(screen.go_on)
    assert isinstance(screen.page, FirstStepsPage)
    screen.page.deeds[Ending.TODAY].click()
    program.screen(TodayScreen)
    wait_until(lambda: bool(spoken_rows(program.screen(TodayScreen).first)))
    yield Stop("today-new")
    program.go_to_clients()
    wait_until(program.screen(ClientListScreen).nobody.isVisible)
    yield Stop("clients-none")


def walk_vault(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """Unlock the vault of *sample*, and past all its screens."""
    unlock = program.face(UnlockScreen)
    yield Stop("unlock")
    type_into(unlock.passphrase, "not the right words")
    press(unlock.unlock)
    wait_until(lambda: unlock.unlock.isEnabled() and unlock.passphrase.isEnabled())
    yield Stop("unlock-wrong")
    press(unlock.restore)
    restoring = program.face(RestoreScreen)
    wait_until(lambda: restoring.table.isVisible() or restoring.empty.isVisible())
    yield Stop("restore")
    press(restoring.back)
    program.unlock(passphrase)
    program.in_vault()
    yield from _walk_lists(program, sample)
    yield from _walk_writing(program, sample, passphrase)
    yield from _walk_settings(program, passphrase)
    for area in AREAS:
        yield from area(program, sample, passphrase)


def _walk_lists(program: Program, sample: Sample) -> Iterator[Stop]:
    today = program.go_to_today()
    wait_until(lambda: bool(spoken_rows(today.unfinished)))
    yield Stop("today")
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == len(sample.names))
    yield Stop("clients")
    press(clients.add)
    adding = program.adding_client()
    name = adding.form.form_of("name").editor("name").widget
    assert isinstance(name, QLineEdit)
    type_into(name, sample.sounds_like)
    wait_until(lambda: bool(spoken_rows(adding.similar)))
    yield Stop("add-client")
    adding.drop.click()
    clients = program.go_to_clients()
    wait_until(lambda: clients.model.rowCount() == len(sample.names))
    type_into(clients.search, sample.names[0].split()[0])
    wait_until(lambda: clients.model.rowCount() == 1)
    QTest.keyClick(clients.search, Qt.Key.Key_Return)
    QTest.keyClick(clients.table, Qt.Key.Key_Return)
    client = program.client_notes()
    wait_until(lambda: bool(spoken_rows(client.list)))
    yield Stop("client-notes")
    client.header.tabs.went.emit(Screen.CLIENT)
    story = program.screen(TimelineScreen)
    wait_until(lambda: bool(spoken_rows(story.list)))
    yield Stop("client")
    program.change_client()
    yield Stop("client-edit")
    program.screen(ClientEditScreen).drop.click()
    wait_until(lambda: bool(spoken_rows(program.client_notes().list)))


def _walk_writing(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    shell = program.in_vault()
    program.begin_note()
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.facts.isVisible)
    for part, words in sample.notes[1].items():
        type_into(editor.area(part), words)
    editor.area("assessment").setFocus()
    wait_until(lambda: bool(editor.header.state()))
    yield Stop("note-editor")
    press(editor.sign)
    dialog = program.dialog(ConfirmDialog)
    yield Stop("sign", dialog)
    program.agree(passphrase)
    page = program.screen(NotePageScreen)
    wait_until(lambda: says(page, sample.notes[1]["plan"]))
    yield Stop("note")
    press(page.add)
    type_into(page.text, sample.notes[0]["plan"])
    yield Stop("note-adding")
    press(page.drop)
    program.go_to_today()
    program.search(sample.searched)
    yield Stop("search")
    assert shell.results is not None
    shell.results.close_panel()
    program.begin_note(sample.names[1].split()[0])
    editor = program.screen(NoteEditorScreen)
    wait_until(editor.go_on.isVisible)
    yield Stop("note-draft-found")
    program.go_to_today()
    program.press_keys(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    choose = program.dialog(ChooseClientDialog)
    yield from _closing("choose-client", choose)
    shell.show_shortcuts()
    yield from _closing("shortcuts", program.dialog(ShortcutsDialog))
    bug = BugDialog(shell, "report-20260506-093000.txt", _nothing)
    bug.open()
    yield from _closing("bug", bug)


def _walk_settings(program: Program, passphrase: str) -> Iterator[Stop]:
    settings = program.go_to_settings()
    for group in Group:
        settings.open(group)
        QTest.qWait(30)
        yield Stop(f"settings-{group.value.replace('_', '-')}")
    settings.open(Group.RECOVERY_CODE)
    recovery = settings.page
    assert isinstance(recovery, RecoveryPage)
    type_into(recovery.deed.field, passphrase)
    press(recovery.deed.deed)
    wait_until(lambda: recovery.shown is not None)
    yield Stop("settings-new-recovery-code")


def _closing(name: str, dialog: QWidget) -> Iterator[Stop]:
    yield Stop(name, dialog)
    assert isinstance(dialog, Dialog)
    dialog.reject()
    wait_until(lambda: not dialog.isVisible())


def _wait_for(screen: FirstRunScreen, step: Step) -> None:
    wait_until(lambda: screen.steps.current == step and _is_there(screen))


def _is_there(screen: FirstRunScreen) -> bool:
    """A page is shown by the loop of events, after it was put into the window."""
    if screen.page is None or not screen.page.isVisible():
        return False
    return not isinstance(screen.page, PassphrasePage) or bool(screen.page.words.tiles)


def _nothing() -> None:
    return None
