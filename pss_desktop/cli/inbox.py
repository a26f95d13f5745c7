"""``inbox list``, ``inbox discard`` and ``alarms``: what waits to be read in, and what rang."""

from collections.abc import Callable
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.domain.clock import to_iso
from pss_desktop.services.importing.views import SenderRow


def run(desk: Desk) -> ExitCode:
    """One of the three."""
    return _ACTS[desk.options.act](desk)


def _list(desk: Desk) -> ExitCode:
    for row in desk.workspace.importing.pending():
        kind = "" if row.kind is None else row.kind.value
        came = to_iso(row.arrived_at)
        state = row.state.value
        desk.terminal.say(str(row.key), state, row.reason, _name(row.sender), kind, str(row.size), came)
    return ExitCode.DONE


def _discard(desk: Desk) -> ExitCode:
    """All of them or none: a number that does not wait is a slip."""
    importing = desk.workspace.importing
    wanted = list(dict.fromkeys(desk.options.keys))
    there = {row.key for row in importing.pending()}
    for key in wanted:
        if key not in there:
            raise Refused(
                f"Nothing with the number {key} waits. Nothing was thrown away.", ExitCode.NOT_FOUND
            )
    for key in wanted:
        importing.discard(key)
    return ExitCode.DONE


def _alarms(desk: Desk) -> ExitCode:
    for alarm in desk.workspace.importing.alarms():
        seen = "seen" if alarm.seen else "new"
        names = _name(alarm.whose), _name(alarm.brought_by)
        desk.terminal.say(alarm.kind.value, *names, to_iso(alarm.at), seen)
    return ExitCode.DONE


def _name(sender: SenderRow | None) -> str:
    return "" if sender is None else sender.name


_ACTS: Final[dict[str, Callable[[Desk], ExitCode]]] = {
    "list": _list,
    "discard": _discard,
    "alarms": _alarms,
}
