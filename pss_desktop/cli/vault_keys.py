"""``vault passphrase | recover | recovery-code | rotate``: what opens the vault."""

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import sentence_for

_NEW = "--new-passphrase-fd"
_STOPPED = (
    "Stopped. The vault may have its new key already, and with it a recovery code that nobody saw."
    " Make one now: pss-desktop vault recovery-code"
)


def run(desk: Desk) -> ExitCode:
    acts = {"passphrase": _change, "recover": _recover, "recovery-code": _new_code, "rotate": _rotate}
    return acts[desk.options.act](desk)


def _change(desk: Desk) -> ExitCode:
    _offer(desk)
    new = desk.visit.new_passphrase(desk.options.new_passphrase_fd, _NEW)
    changed = desk.workspace.safekeeping.change_passphrase(desk.secret, new)
    desk.terminal.say("The new passphrase opens the vault from now on.")
    _name_unreached(desk, changed.unreached)
    return ExitCode.DONE


def _recover(desk: Desk) -> ExitCode:
    _offer(desk)
    new = desk.visit.new_passphrase(desk.options.new_passphrase_fd, _NEW)
    changed = desk.workspace.safekeeping.change_passphrase("", new)
    desk.terminal.say("The new passphrase opens the vault from now on. The recovery code still does too.")
    _name_unreached(desk, changed.unreached)
    return ExitCode.DONE


def _new_code(desk: Desk) -> ExitCode:
    made = desk.workspace.safekeeping.new_recovery_code(desk.secret)
    _show_code(desk, made.text)
    _name_unreached(desk, made.unreached)
    _ask_for_code(desk)
    return ExitCode.DONE


def _rotate(desk: Desk) -> ExitCode:
    try:
        rotated = run_slices(desk.workspace.safekeeping.rotate_key(desk.secret), desk.terminal)
    except KeyboardInterrupt as stop:
        raise Refused(_STOPPED, ExitCode.INTERRUPTED) from stop
    _show_code(desk, rotated.recovery_code)
    if rotated.backup_problem is not None:
        reason = sentence_for(rotated.backup_problem)
        desk.terminal.tell(f"There is no backup under the new key yet: {reason}")
    _name_unreached(desk, rotated.unreached)
    _ask_for_code(desk)
    return ExitCode.DONE


def _offer(desk: Desk) -> None:
    """To a person who chooses one now: six words to a supervisor or coordinator."""
    if desk.terminal.interactive:
        words = desk.workspace.safekeeping.offer_passphrase()
        desk.terminal.tell(f"{len(words.split())} random words make a good passphrase: {words}")


def _show_code(desk: Desk, code: str) -> None:
    desk.terminal.tell(
        "Write down the new recovery code. It is shown this once; the old one opens nothing now:"
    )
    desk.terminal.say_code(code)


def _ask_for_code(desk: Desk) -> None:
    """The last of all: a code that is typed back wrongly ends the command."""
    if desk.terminal.interactive:
        desk.workspace.safekeeping.check_recovery_code(desk.terminal.ask("Type it back"))


def _name_unreached(desk: Desk, unreached: tuple[str, ...]) -> None:
    for place in unreached:
        desk.terminal.say(f"This backup was not reached and still opens in the old way: {place}")
