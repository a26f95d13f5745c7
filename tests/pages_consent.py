"""Page objects of consent: the client's page about it, the form, the withdrawal, the override."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pss_desktop.domain.consent import Answer, Purpose
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.forms import Form
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.consent.form import ConsentFormScreen
from pss_desktop.ui.screens.consent.override import ConsentOverrideScreen
from pss_desktop.ui.screens.consent.page import ConsentPageScreen
from pss_desktop.ui.screens.consent.withdraw import ConsentWithdrawScreen
from pss_desktop.ui.screens.consent.writing import ConsentWritingScreen
from pss_desktop.ui.screens.frame.shell import ShellScreen
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.segments import Segments
from pss_desktop.ui.widgets.signature import SignatureField
from tests.pages import Program, press, type_into
from tests.ui.waiting import wait_until


def open_consent(program: Program) -> ConsentPageScreen:
    """The tab 'Consent' of the client who is shown."""
    tab = program.face(ShellScreen).page
    assert isinstance(tab, ClientTab)
    tab.header.tabs.went.emit(Screen.CONSENT)
    page = program.screen(ConsentPageScreen)
    wait_until(lambda: bool(page.side.meaning.sentences()))
    return page


def ask_together(program: Program) -> ConsentFormScreen:
    """Begin the first form, or go on with another."""
    page = program.screen(ConsentPageScreen)
    wait_until(lambda: page.none.isVisible() or page.record.isVisible())
    press(page.none.deed if page.none.isVisible() else page.record)
    return consent_form(program)


def consent_form(program: Program) -> ConsentFormScreen:
    """The form, ready to be filled in."""
    form = program.screen(ConsentFormScreen)
    wait_until(form.scroller.isVisible)
    return form


def choose(form: Form, **answers: str) -> None:
    """Press answers in segments of a form, or pick them from its lists."""
    for name, answer in answers.items():
        widget = form.editor(name).widget
        if isinstance(widget, Choice):
            widget.setCurrentIndex(widget.findData(answer))
            widget.activated.emit(widget.currentIndex())
            continue
        assert isinstance(widget, Segments)
        widget.button(answer).click()


def write(form: Form, **words: str) -> None:
    """Type into fields of a form."""
    for name, text in words.items():
        widget = form.editor(name).widget
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        type_into(widget, text)


def answer(form: ConsentFormScreen, said: Answer, *purposes: Purpose) -> None:
    """Press Given or Refused on lines."""
    for purpose in purposes:
        form.lines.lines[purpose].button(said).click()


def answer_service(form: ConsentFormScreen, name: str, what: str, said: Answer) -> None:
    """Fill in the first row of named services."""
    first = form.lines.services.rows[0]
    for field, text in zip(first.fields, (name, what), strict=True):
        type_into(field, text)
    strip = first.findChild(Segments)
    assert isinstance(strip, Segments)
    strip.button(said).click()


def draw(field: SignatureField) -> None:
    """A hook and a line, as a hand would."""
    for stroke in (((20, 60), (60, 20), (100, 90)), ((120, 80), (240, 60))):
        points = [QPoint(*point) for point in stroke]
        QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(field, point)
        QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=points[-1])


def sign_off(program: Program, screen: ConsentWritingScreen, passphrase: str) -> ConsentPageScreen:
    """Press the deed and agree with the passphrase."""
    press(screen.sign)
    program.agree(passphrase)
    page = program.screen(ConsentPageScreen)
    wait_until(lambda: page.history.rows.rowCount() > 0)
    return page


def withdraw(program: Program) -> ConsentWithdrawScreen:
    """From the page to the withdrawal."""
    page = program.screen(ConsentPageScreen)
    wait_until(page.withdraw.isVisible)
    press(page.withdraw)
    screen = program.screen(ConsentWithdrawScreen)
    wait_until(screen.scroller.isVisible)
    return screen


def override(program: Program) -> ConsentOverrideScreen:
    """From the page to the override."""
    press(program.screen(ConsentPageScreen).override)
    screen = program.screen(ConsentOverrideScreen)
    wait_until(screen.scroller.isVisible)
    return screen
