"""``bundle verify``, ``bundle inspect`` and ``bundle import``: proven first, then told or read in."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pss_desktop.cli.desk import Desk
from pss_desktop.cli.exit_codes import ExitCode, exit_code_of
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import PssError, StorageError
from pss_desktop.domain.exchange_errors import BundleError
from pss_desktop.services.importing.views import BundlePreview, Imported
from pss_desktop.vault.exchange.incoming import IncomingState

SUFFIX: Final = ".pssb"


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
    for path in _bundles(desk.options.files):
        try:
            _say_imported(desk, path.name, _read_in(desk, path))
        except (BundleError, StorageError) as problem:
            code = code or _told(desk, path, problem)
    for imported in run_slices(desk.workspace.importing.retry(), desk.terminal):
        _say_imported(desk, "waited", imported)
    return code


def _read_in(desk: Desk, path: Path) -> Imported:
    importing = desk.workspace.importing
    key = importing.receive_file(path)
    return run_slices(importing.apply(key, erasures_agreed=desk.options.erase), desk.terminal)


def _told(desk: Desk, path: Path, problem: PssError) -> ExitCode:
    desk.terminal.tell(f"{path.name}: {sentence_for(problem)} [{problem.code}]")
    return ExitCode(exit_code_of(problem))


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
        desk.terminal.tell("It erases very much at once. With --erase that is agreed to.")


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
