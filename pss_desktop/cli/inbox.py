"""``inbox list``, ``inbox discard``, ``alarms``, ``alarms seen``: what waits to be read in, and what rang."""

from collections.abc import Callable
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.domain.clock import to_iso
from pss_desktop.services.importing.views import SenderRow


def run(desk: Desk) -> ExitCode:
    """One of the four."""
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
    asking = desk.workspace.decisions.exchange.asking()
    for alarm in desk.workspace.importing.alarms():
        state = "asks" if alarm.key in asking else "seen" if alarm.seen else "new"
        names = _name(alarm.whose), _name(alarm.brought_by)
        desk.terminal.say(str(alarm.key), alarm.kind.value, *names, to_iso(alarm.at), state)
    return ExitCode.DONE


def _seen(desk: Desk) -> ExitCode:
    """All of them or none; what asks a person is answered where both sides of it are shown."""
    importing = desk.workspace.importing
    asking = desk.workspace.decisions.exchange.asking()
    there = {alarm.key: alarm for alarm in importing.alarms()}
    new = {key for key, alarm in there.items() if not alarm.seen and key not in asking}
    wanted = set(desk.options.keys) if not desk.options.all else new
    for key in sorted(wanted):
        if key not in there:
            raise Refused(f"No alarm has the number {key}. None was marked.", ExitCode.NOT_FOUND)
        if key in asking:
            raise Refused(
                f"Alarm {key} asks for an answer: in the window, under Needs your decision. None was marked.",
                ExitCode.REFUSED,
            )
    for key in sorted(wanted):
        importing.alarm_seen(key)
    return ExitCode.DONE


def _name(sender: SenderRow | None) -> str:
    return "" if sender is None else sender.name


_ACTS: Final[dict[str, Callable[[Desk], ExitCode]]] = {
    "list": _list,
    "discard": _discard,
    "alarms": _alarms,
    "seen": _seen,
}
