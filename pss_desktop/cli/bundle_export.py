"""``bundle export``: says what would leave and what stays; seals it into a folder once somebody agreed."""

from pathlib import Path

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.roster import person_of
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.exporting.preview import Preview
from pss_desktop.vault.exchange.outgoing import Outgoing


def run(desk: Desk) -> ExitCode:
    """To one person after a look, or to everybody what goes by itself."""
    options = desk.options
    if options.person is None:
        _people(desk) if options.out is None else _by_itself(desk, options.out)
        return ExitCode.DONE
    preview = desk.workspace.exporting.preview(person_of(desk, options.person), with_names=options.names)
    _say(desk, preview)
    if options.out is None:
        return ExitCode.DONE
    if preview.is_empty:
        raise Refused("There is nothing to seal.", ExitCode.NOT_FOUND)
    if preview.outside and not options.agree:
        raise Refused("Look at the lines above. With --agree they are sealed.", ExitCode.REFUSED)
    for row in desk.workspace.exporting.seal_into(preview, _folder(options.out), How(slow=options.slow)):
        _told(desk, row)
    return ExitCode.DONE


def _people(desk: Desk) -> None:
    for one in desk.workspace.exporting.people():
        rule = "by rule" if one.since is not None else "never looked at"
        desk.terminal.say("person", one.person.hex(), one.name, one.role.value, rule, str(one.records))


def _by_itself(desk: Desk, folder: Path) -> None:
    """Everything inside a standing rule, what a client took back, and answers."""
    exporting = desk.workspace.exporting
    exporting.seal_what_may_go(lambda _: How(slow=desk.options.slow))
    for row in exporting.hand_all_to(_folder(folder)):
        _told(desk, row)


def _say(desk: Desk, preview: Preview) -> None:
    say = desk.terminal.say
    say("to", preview.person.hex(), preview.name, preview.role.value)
    for leaving in preview.leaves:
        say("leaves", leaving.kind, str(leaving.records), leaving.because.value, " ".join(leaving.codes))
    for staying in preview.stays:
        say("stays", " ".join(staying.kinds), str(staying.records), staying.reason, staying.code)
    for note in preview.named:
        say("holds a name", note.kind, note.record.hex(), note.code)
    for kept in preview.limits:
        say("kept back by the client", kept.code)
    for reason in sorted(preview.outside):
        say("needs a look", reason.value)


def _told(desk: Desk, row: Outgoing) -> None:
    if row.sealed is not None:
        desk.terminal.say("bundle", row.sealed.file, str(row.sealed.seq), str(row.sealed.size))


def _folder(path: Path) -> Path:
    if not path.is_dir():
        raise Refused("There is no such folder.", ExitCode.NOT_FOUND)
    return path
