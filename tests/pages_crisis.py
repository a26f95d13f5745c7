"""What a person does on the pages of risk, crises and contacts."""

from typing import TypeVar, cast

from PySide6.QtWidgets import QLineEdit, QWidget

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.crisis.contact import ContactScreen
from pss_desktop.ui.screens.crisis.crisis import CrisisScreen
from pss_desktop.ui.screens.crisis.crisis_event import CrisisEventScreen
from pss_desktop.ui.screens.crisis.crisis_event_page import CrisisEventPage
from pss_desktop.ui.screens.crisis.risk_level import RiskLevelScreen
from pss_desktop.ui.screens.crisis.risk_screen import RiskScreenScreen
from pss_desktop.ui.screens.crisis.risk_screen_page import RiskScreenPage
from pss_desktop.ui.screens.parts.answer_parts import AnswerPart
from pss_desktop.ui.widgets.fields import TextArea
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until

F = TypeVar("F", bound=CaseFormScreen)


def open_crisis(program: Program) -> CrisisScreen:
    """The tab of the client whose page is open."""
    shell = program.in_vault()
    wait_until(lambda: isinstance(shell.page, ClientTab))
    page = cast("ClientTab", shell.page)
    page.header.tabs.went.emit(Screen.CRISIS.value)
    return program.screen(CrisisScreen)


def writing(screen: CaseFormScreen) -> None:
    """Wait until the form takes answers."""
    wait_until(screen.bottom.isVisible)


def words_into(screen: CaseFormScreen, field: str, words: str) -> None:
    """Type into the field of a form's part, whichever it is."""
    for form in screen.forms:
        if form.has(field):
            type_into(cast("QLineEdit | TextArea", form.editor(field).widget), words)
            return
    raise AssertionError(field)


def set_level(program: Program, level: str, reason: str, passphrase: str = "") -> CrisisScreen:
    """From the tab: another level of risk, signed."""
    press(program.screen(CrisisScreen).deeds[Screen.RISK_LEVEL])
    screen = program.screen(RiskLevelScreen)
    writing(screen)
    screen.level.buttons[level].click()
    words_into(screen, "reason", reason)
    press(screen.deed)
    program.agree(passphrase)
    return program.screen(CrisisScreen)


def begin(program: Program, deed: Screen, kind: type[F]) -> F:
    """From the tab to one of its forms, ready to be filled in."""
    press(program.screen(CrisisScreen).deeds[deed])
    screen = program.screen(kind)
    writing(screen)
    return screen


def answer_parts(screen: CaseFormScreen) -> list[AnswerPart]:
    """The questions with buttons that can be seen."""
    return [one for one in screen.findChildren(QWidget) if isinstance(one, AnswerPart) and not one.isHidden()]


def choose(screen: CaseFormScreen, **answers: str) -> None:
    """Press radios or boxes by the names of their questions."""
    for name, value in answers.items():
        part = next(one for one in answer_parts(screen) if one.name == name)
        for each in value.split():
            part.buttons[each].click()


def screen_risk(program: Program, passphrase: str = "", **answers: str) -> RiskScreenPage:
    """Ask the six topics; what is not said is no."""
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    choose(screen, protocol="six_topics")
    for name, part in screen.topics.items():
        if not part.isHidden():
            part.buttons[answers.get(name, "no")].click()
    press(screen.deed)
    program.agree(passphrase)
    return program.screen(RiskScreenPage)


def write_crisis(program: Program, happened: str, passphrase: str = "") -> CrisisEventPage:
    """A crisis on the phone that ended with somebody who stays."""
    screen = begin(program, Screen.CRISIS_EVENT, CrisisEventScreen)
    choose(screen, way="phone", kinds="suicidal panic", steps="listened grounding", told="supervisor")
    choose(screen, outcome="with_someone")
    words_into(screen, "happened", happened)
    press(screen.deed)
    program.agree(passphrase)
    return program.screen(CrisisEventPage)


def log_call(program: Program, outcome: str, words: str = "") -> CrisisScreen:
    """A phone call in the contact log."""
    screen = begin(program, Screen.CONTACT, ContactScreen)
    choose(screen, channel="phone", outcome=outcome)
    if words:
        words_into(screen, "words", words)
    press(screen.deed)
    return program.screen(CrisisScreen)
