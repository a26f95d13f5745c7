"""``vault escrow | receiving-key``: who else opens the vault, and what opens what is sent to it."""

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.key_files import recipient_in
from pss_desktop.services.keeping.escrow import EscrowChanged


def run(desk: Desk) -> ExitCode:
    acts = {"escrow": _escrow, "receiving-key": _receiving_key}
    return acts[desk.options.act](desk)


def _escrow(desk: Desk) -> ExitCode:
    """Whose keeping the vault is in; with an option, a change of it."""
    escrow, to = desk.workspace.escrow, desk.options.to
    if desk.options.take_back:
        _done(desk, escrow.take_back(desk.secret), "Only its owner's secrets open the vault from now on.")
    elif desk.options.leave or to is not None:
        changed = escrow.leave(desk.secret, recipient_in(to) if to is not None else "")
        _done(desk, changed, "The holder of that key can open the vault from now on, and read all of it.")
    state = escrow.state()
    desk.terminal.say(state.keeping.value, state.programme)
    return ExitCode.DONE


def _receiving_key(desk: Desk) -> ExitCode:
    desk.terminal.tell(
        "Whoever has this key reads every bundle that was or will be sent to this device. Nobody who helps "
        "you needs it."
    )
    shown = desk.workspace.receiving_key.show(desk.secret)
    desk.terminal.say(f"# public key: {shown.recipient}")
    desk.terminal.say(shown.text)
    return ExitCode.DONE


def _done(desk: Desk, changed: EscrowChanged, words: str) -> None:
    desk.terminal.tell(words)
    for place in changed.unreached:
        desk.terminal.say(f"This backup was not reached and still opens in the old way: {place}")
