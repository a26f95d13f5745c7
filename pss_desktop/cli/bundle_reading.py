"""``bundle verify``, ``bundle inspect`` and ``bundle import``: proven first, then told or read in."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import PssError, StorageError
from pss_desktop.domain.exchange_errors import BundleError
from pss_desktop.services.importing.views import BundlePreview, Imported
from pss_desktop.vault.exchange.incoming import IncomingState

SUFFIX: Final = ".pssb"
CONFIRMED: Final = "yes"
NAME_IT: Final = (
    "--yes and --erase are to what you looked at: name a FILE, or --inbox NUMBER as 'inbox list' says it."
)


def run(desk: Desk) -> ExitCode:
    """One of the three."""
    if desk.options.act == "import":
        return _import(desk)
    preview = run_slices(desk.workspace.importing.examine(desk.options.file), desk.terminal)
    _say_sender(desk, preview)
    if desk.options.act == "inspect":
        _say_contents(desk, preview)
    return ExitCode.DONE


def _import(desk: Desk) -> ExitCode:
    """Each bundle by itself: one that is refused keeps none of the others back."""
    code = ExitCode.DONE
    for bundle in _chosen(desk):
        name = str(bundle) if isinstance(bundle, int) else bundle.name
        try:
            ended = _read_in(desk, name, bundle)
        except (BundleError, StorageError) as problem:
            ended = _told(desk, name, problem)
        code = code or ended
    _go_on(desk)
    left = sum(row.state is IncomingState.ARRIVED for row in desk.workspace.importing.pending())
    if left:
        desk.terminal.tell(f"Bundles in the inbox that were not read in: {left}. 'inbox list' names them.")
    return code


def _read_in(desk: Desk, name: str, bundle: Path | int) -> ExitCode:
    """Take it in, unless it stops at what is not for this vault's person: then it lies in the inbox."""
    importing = desk.workspace.importing
    key = bundle if isinstance(bundle, int) else importing.receive_file(bundle)
    preview = run_slices(importing.look(key), desk.terminal)
    if preview.missent and not desk.options.yes:
        desk.terminal.say("stopped", name, preview.sender.name, str(key))
        _say_what_is_not_plain(desk, preview)
        if not _is_wanted(desk, name):
            desk.terminal.tell(f"{name} was not read in. This does: bundle import --inbox {key} --yes")
            return ExitCode.REFUSED
    imported = run_slices(importing.apply(key, erasures_agreed=desk.options.erase), desk.terminal)
    _say_imported(desk, name, imported)
    return ExitCode.DONE


def _is_wanted(desk: Desk, name: str) -> bool:
    """Whether somebody at a terminal says so; a script says it beforehand."""
    return desk.terminal.interactive and desk.terminal.ask(f"Read {name} in? Type {CONFIRMED}") == CONFIRMED


def _go_on(desk: Desk) -> None:
    """With what waited for something that is here by now."""
    for imported in run_slices(desk.workspace.importing.retry(), desk.terminal):
        _say_imported(desk, "waited", imported)


def _told(desk: Desk, name: str, problem: PssError) -> ExitCode:
    desk.terminal.tell(f"{name}: {sentence_for(problem)} [{problem.code}]")
    return ExitCode(exit_code_of(problem))


def _chosen(desk: Desk) -> Iterable[Path | int]:
    """What was named, or else what arrived: to that nobody says yes unseen."""
    options = desk.options
    if options.files or options.inbox:
        return [*_bundles(options.files), *_of_inbox(desk)]
    if options.yes or options.erase:
        raise Refused(NAME_IT)
    return _arrived(desk)


def _of_inbox(desk: Desk) -> list[int]:
    """The numbers that were named: all of them wait there, or nothing is read in."""
    wanted = list(dict.fromkeys(desk.options.inbox))
    there = {row.key for row in desk.workspace.importing.pending()} if wanted else set()
    for key in wanted:
        if key not in there:
            raise Refused(f"Nothing with the number {key} waits. Nothing was read in.", ExitCode.NOT_FOUND)
    return wanted


def _arrived(desk: Desk) -> Iterator[int]:
    """The numbers of what lies in the inbox and does not wait for anything."""
    _go_on(desk)
    pending = desk.workspace.importing.pending()
    yield from (row.key for row in pending if row.state is IncomingState.ARRIVED)


def _bundles(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(one for one in path.iterdir() if one.suffix == SUFFIX)
        else:
            yield path


def _say_sender(desk: Desk, preview: BundlePreview) -> None:
    sender = preview.sender
    role = "" if sender.role is None else sender.role.value
    say = desk.terminal.say
    say("from", sender.device.hex(), "" if sender.person is None else sender.person.hex(), sender.name, role)
    say("bundle", preview.kind.value, to_iso(preview.created), preview.arrival.value)


def _say_contents(desk: Desk, preview: BundlePreview) -> None:
    counts = preview.counts
    for word, count in (
        ("clients", counts.clients),
        ("new clients", counts.new_clients),
        ("new records", counts.new),
        ("changed records", counts.changed),
        ("files", counts.files),
        ("to decide", counts.decisions),
        ("erased", counts.erased),
    ):
        desk.terminal.say(word, str(count))
    if preview.part.of > 1:
        desk.terminal.say("part", str(preview.part.number), str(preview.part.of))
    for line in preview.highlights:
        desk.terminal.say("first", line.what.value, line.code, line.client.hex())
    _say_what_is_not_plain(desk, preview)
    verdicts = Counter((note.verdict.value, str(note.refusal or "")) for note in preview.notes)
    for (verdict, refusal), count in sorted(verdicts.items()):
        desk.terminal.say("feeds", verdict, refusal, str(count))
    if preview.asks:
        desk.terminal.say("asks", str(preview.erasing))
    if preview.roster_newer:
        desk.terminal.tell("Its sender has a newer list of the programme's people.")


def _say_imported(desk: Desk, name: str, imported: Imported) -> None:
    state = "repeated" if imported.repeated else imported.state.value
    desk.terminal.say("imported", name, imported.preview.sender.name, state)
    _say_what_is_not_plain(desk, imported.preview)
    _say_alarms(desk, imported)
    if imported.state is IncomingState.TO_DECIDE:
        again = f"bundle import --inbox {imported.key} --erase"
        desk.terminal.tell(f"It erases very much at once. This agrees to that: {again}")


def _say_what_is_not_plain(desk: Desk, preview: BundlePreview) -> None:
    """What nobody should have sent here, and what is left out: of whose device, how much, since when."""
    for found in preview.missent:
        why = "consent" if found.by_consent else "role"
        doubt = () if found.doubt is None else (found.doubt.value,)
        desk.terminal.say("not for you", why, str(found.entries), str(found.cases), *doubt)
    if preview.surely_missent:
        desk.terminal.tell("Part of this should not have been sent to you. Tell its sender.")
    elif preview.missent:
        desk.terminal.tell("Perhaps part of this is not for you. Ask its sender.")
    for one in preview.after_loss:
        since = "" if one.since is None else to_iso(one.since)
        desk.terminal.say("after loss", one.device.hex(), one.name, str(one.entries), since)


def _say_alarms(desk: Desk, imported: Imported) -> None:
    """The newest of each kind that rang: about whose device it is, and who brought it."""
    if not imported.alarms:
        return
    newest = {alarm.kind: alarm for alarm in reversed(desk.workspace.importing.alarms())}
    for alarm in map(newest.__getitem__, imported.alarms):
        whose, brought_by = (("" if one is None else one.name) for one in (alarm.whose, alarm.brought_by))
        desk.terminal.say("alarm", alarm.kind.value, whose, brought_by)
    desk.terminal.tell("What to do about an alarm stands in the window, under Received bundles.")
