"""``vault clock [--repair]``: the computer's date beside what is written, and that it is right."""

from datetime import datetime

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused

CONFIRMED = "yes"


def run(desk: Desk) -> ExitCode:
    """Tell both; where what is written lies ahead, start a new era of the vault's clock if that was asked."""
    clock = desk.workspace.today.clock()
    desk.terminal.say("computer", _minute(clock.now))
    if clock.written is not None:
        desk.terminal.say("newest", _minute(clock.written))
    if not clock.is_behind:
        desk.terminal.say("The computer's date does not lie before what is written.")
        return ExitCode.DONE
    if not desk.options.repair:
        desk.terminal.say("The computer's date lies before what is written: nothing can be signed.")
        desk.terminal.tell("Set the date; or if it is right, say so with --repair.")
        return ExitCode.PROBLEMS_FOUND
    if not desk.options.yes and desk.terminal.ask(f"Is the date right? Type {CONFIRMED}") != CONFIRMED:
        raise Refused("Nothing was signed. Set the date of this computer.", ExitCode.REFUSED)
    desk.workspace.signing.confirmed_for_this_command()
    desk.workspace.today.repair_clock()
    desk.terminal.say("Signed that the computer's date is right. Writing goes on.")
    return ExitCode.DONE


def _minute(at: datetime) -> str:
    return at.isoformat(timespec="minutes")
