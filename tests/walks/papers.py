"""Past the screens before paper: a summary that may not leave yet, and a consent to fill in by hand."""

from collections.abc import Iterator

from pss_desktop.presenters.desk import Screen
from tests.caseload import Sample
from tests.pages import Program, open_first_client, press
from tests.pages_consent import open_consent
from tests.pages_plans import safety_plan
from tests.pages_print import laid_out
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_papers(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """The first client, who has notes and was never asked; then the second, who has a plan by now."""
    open_first_client(program, sample.names[0])
    program.client().header.deeds[Screen.PRINT].trigger()
    summary = laid_out(program, "case_summary")
    wait_until(summary.banner.isVisible)
    yield Stop("print-denied")
    press(summary.back)
    program.client()
    press(open_consent(program).print)
    consent = laid_out(program, "consent")
    yield Stop("print-consent")
    press(consent.back)
    program.client()
    open_first_client(program, sample.names[1])
    press(safety_plan(program).print_button)
    plan = laid_out(program, "safety_plan")
    yield Stop("print-safety-plan")
    plan.boxes["a4"].click()
    wait_until(lambda: len(plan.sheets) == 1)
    yield Stop("print-card")
    press(plan.back)
    program.client()
