"""Past the screens of consent: the page, the form, reading aloud, withdrawal, override."""

from collections.abc import Iterator

from pss_desktop.domain.consent import Answer, Purpose
from pss_desktop.ui.screens.consent.page import ConsentPageScreen
from tests.caseload import Sample
from tests.pages import Program, open_first_client, press
from tests.pages_consent import (
    answer,
    answer_service,
    ask_together,
    choose,
    consent_form,
    draw,
    open_consent,
    override,
    sign_off,
    withdraw,
    write,
)
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_consent(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A client who was never asked; then a form that is filled in, signed, and taken back in part."""
    open_first_client(program, sample.names[3])
    open_consent(program)
    yield Stop("consent-none")
    yield from _fill_in(program, sample)
    yield from _read_aloud(program)
    page = sign_off(program, consent_form(program), passphrase)
    yield Stop("consent")
    page.history.acted.emit(page.history.rows.row(0).value)
    wait_until(page.entry.isVisible)
    yield Stop("consent-entry")
    yield from _take_back(program, sample, passphrase)


def _fill_in(program: Program, sample: Sample) -> Iterator[Stop]:
    form = ask_together(program)
    press(form.sign)
    yield Stop("consent-form-gaps")
    choose(form.who, decider="caregiver", way="written", capacity="able")
    write(form.who, decider_name=sample.names[1], relation=sample.contact_words)
    write(form.who, capacity_words=sample.contact_words)
    if form.child.isVisible():
        choose(form.child, assent="agrees")
    answer(form, Answer.GIVEN, Purpose.SERVICES, Purpose.RECORD, Purpose.SUPERVISOR)
    answer(form, Answer.REFUSED, Purpose.REPORTING)
    answer_service(form, sample.names[2], sample.contact_words, Answer.GIVEN)
    yield Stop("consent-form")
    draw(form.mark)
    form.scroller.ensureWidgetVisible(form.mark)
    yield Stop("consent-form-signature")


def _read_aloud(program: Program) -> Iterator[Stop]:
    form = consent_form(program)
    press(form.read_aloud)
    assert form.reading is not None
    yield Stop("consent-read-aloud", form.reading)
    press(form.reading.next)
    yield Stop("consent-read-aloud-purpose", form.reading)
    press(form.reading.leave)


def _take_back(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    screen = withdraw(program)
    screen.scope.boxes["supervisor:"].click()
    choose(screen.form, how="spoken", decider="client")
    write(screen.form, withdrawal=sample.contact_words)
    yield Stop("consent-withdraw")
    sign_off(program, screen, passphrase)
    page = program.screen(ConsentPageScreen)
    wait_until(lambda: page.history.rows.rowCount() == 2)
    other = override(program)
    choose(other.form, audience="print")
    write(other.form, who=sample.person, reason=sample.contact_words)
    yield Stop("consent-override")
    press(other.close_button)
    program.screen(ConsentPageScreen)
    yield Stop("consent-withdrawn")
