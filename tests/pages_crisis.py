"""What a person does on the pages of risk, crises and contacts."""

from typing import cast

from PySide6.QtWidgets import QLineEdit

from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.case_form import CaseFormScreen
from pss_desktop.ui.screens.client_tab import ClientTab
from pss_desktop.ui.screens.crisis import CrisisScreen
from pss_desktop.ui.screens.risk_level import RiskLevelScreen
from pss_desktop.ui.widgets.fields import TextArea
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until


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
