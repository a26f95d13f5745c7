"""Risk, crises and contacts on the screens, as a person meets them."""

from pss_desktop.ui.screens.confirm import ConfirmDialog
from pss_desktop.ui.screens.crisis import CrisisScreen
from pss_desktop.ui.screens.risk_level import RiskLevelScreen
from tests.journeys.conftest import Computer
from tests.pages import Program, press, says, spoken_rows
from tests.pages_crisis import open_crisis, set_level, words_into, writing
from tests.ui.waiting import wait_until


def _with_a_client(computer: Computer) -> tuple[Program, str]:
    program = computer.start()
    passphrase, _ = program.first_run("Noor Willow")
    program.add_client("Juniper Vale")
    return program, passphrase


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
