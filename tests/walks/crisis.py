"""Past the screens of risk, crises and contacts, and of whom to call."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QLineEdit

from pss_desktop.domain.emergency_contact import EmergencyRole
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.frame.search import Command
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
from tests.caseload import Sample
from tests.pages import Program, open_first_client, press, type_into
from tests.pages_crisis import begin, choose, log_call, open_crisis, set_level, words_into, writing
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_crisis(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A client at whose risk nobody has looked yet, until the page is full."""
    open_first_client(program, sample.names[4])
    page = open_crisis(program)
    wait_until(page.none.isVisible)
    yield Stop("crisis-none")
    yield from _ask(program, sample, passphrase)
    yield from _write(program, sample, passphrase)
    screen = begin(program, Screen.RISK_LEVEL, RiskLevelScreen)
    choose(screen, level="medium")
    press(screen.deed)
    yield Stop("risk-lowered")
    press(screen.leave)
    open_crisis(program)
    begin_again = program.screen(CrisisScreen)
    wait_until(begin_again.unfinished.isVisible)
    yield Stop("crisis-unfinished")
    press(begin_again.deeds[Screen.RISK_LEVEL])
    wait_until(program.screen(RiskLevelScreen).go_on.isVisible)
    yield Stop("risk-draft")
    press(program.screen(RiskLevelScreen).begin_new)
    writing(program.screen(RiskLevelScreen))
    press(program.screen(RiskLevelScreen).leave)
    open_crisis(program)
    set_level(program, "medium", sample.draft, passphrase)
    wait_until(program.screen(CrisisScreen).level.isVisible)
    yield Stop("crisis")
    yield from _help(program, sample)


def _ask(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    screen = begin(program, Screen.RISK_SCREEN, RiskScreenScreen)
    yield Stop("risk-screen-choose")
    choose(screen, protocol="six_topics")
    choose(screen, wish_dead="yes", thoughts="yes", method="refused", intent="no", plan="no", deed_ever="no")
    choose(screen, judged="high")
    yield Stop("risk-screen")
    press(screen.deed)
    yield Stop("risk-screen-gap")
    words_into(screen, "judgement", sample.draft)
    choose(screen, actions="not_alone tell_supervisor")
    words_into(screen, "told", sample.person)
    yield Stop("risk-screen-actions")
    press(screen.deed)
    program.agree(passphrase)
    page = program.screen(RiskScreenPage)
    wait_until(page.add.isEnabled)
    yield Stop("risk-screen-signed")
    page.header.went.emit(1)
    program.screen(CrisisScreen)


def _write(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    screen = begin(program, Screen.CRISIS_EVENT, CrisisEventScreen)
    press(screen.numbers)
    numbers = program.screen(EmergencyContactsScreen)
    wait_until(numbers.bottom.isVisible)
    line = numbers.forms[EmergencyRole.CRISIS_LINE]
    type_into(cast("QLineEdit", line.editor("crisis_line_phone").widget), "0800 123 456")
    type_into(cast("QLineEdit", line.editor("crisis_line_name").widget), sample.vault)
    yield Stop("emergency-contacts")
    press(numbers.keep)
    screen = program.screen(CrisisEventScreen)
    writing(screen)
    choose(screen, way="phone", kinds="suicidal panic", steps="listened grounding", told="supervisor")
    words_into(screen, "happened", sample.notes[0]["subjective"])
    yield Stop("crisis-event")
    press(screen.deed)
    yield Stop("crisis-event-gap")
    choose(screen, outcome="with_someone")
    press(screen.deed)
    program.agree(passphrase)
    page = program.screen(CrisisEventPage)
    wait_until(page.add.isEnabled)
    press(page.add)
    type_into(page.text, sample.draft)
    yield Stop("crisis-event-signed")
    press(page.sign)
    program.agree(passphrase)
    wait_until(page.add.isVisible)
    page.header.went.emit(1)
    screen_of_contact = begin(program, Screen.CONTACT, ContactScreen)
    yield Stop("contact")
    press(screen_of_contact.leave)
    log_call(program, "no_answer", sample.contact_words)


def _help(program: Program, sample: Sample) -> Iterator[Stop]:
    program.in_vault().went.emit(Command.FIRST_AID.value)
    newcomer = program.screen(NewcomerScreen)
    wait_until(lambda: newcomer.page.width() <= newcomer.scroller.viewport().width())
    yield Stop("newcomer")
    press(newcomer.anonymous)
    screen = program.screen(FirstAidScreen)
    writing(screen)
    choose(screen, look_ticks="alone safe_here", listen_ticks="family", link_ticks="loved_ones")
    words_into(screen, "listen", sample.draft)
    yield Stop("first-aid")
    screen.throw.trigger()
    wait_until(lambda: not isinstance(program.in_vault().page, FirstAidScreen))
