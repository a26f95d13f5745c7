"""``vault create | offer | restore | backups``: what comes before there is a vault to open."""

from pathlib import Path

from pss_desktop.cli.choosing import restored
from pss_desktop.cli.desk import closing
from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.house import House
from pss_desktop.cli.key_files import text_of
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.visit import Visit
from pss_desktop.desktop.paths import resource
from pss_desktop.domain.passphrase import WORDS_FOR_OVERSEEING, WORDS_OFFERED
from pss_desktop.files.folders import is_folder
from pss_desktop.services.entrance.unlocking import Unlocking
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Changes
from pss_desktop.vault.slices import Slices


def run(visit: Visit) -> ExitCode:
    house = visit.house or House.of_this_computer()
    words = Passphrases(resource("wordlists"))
    ways = Unlocking(visit.root, house.machine, Changes(), passphrases=words, measure=house.measure)
    acts = {"create": _create, "offer": _offer, "restore": _restore, "backups": _backups}
    return acts[visit.options.act](visit, ways)


def _offer(visit: Visit, ways: Unlocking) -> ExitCode:
    visit.terminal.say(ways.offer_passphrase(visit.options.count))
    return ExitCode.DONE


def _create(visit: Visit, ways: Unlocking) -> ExitCode:
    terminal = visit.terminal
    if terminal.interactive:
        count = WORDS_FOR_OVERSEEING if visit.options.supervisor else WORDS_OFFERED
        terminal.tell(f"{count} random words make a good passphrase: {ways.offer_passphrase(count)}")
    passphrase = visit.new_passphrase(visit.options.passphrase_fd, "--passphrase-fd")
    name, person_name = terminal.ask("Name of the vault"), terminal.ask("Your name, as colleagues see it")
    created = ways.create(NewVault(name, person_name, passphrase))
    with closing(created.workspace, terminal):
        terminal.tell("Write down the recovery code. It is shown this once and kept nowhere:")
        terminal.say_code(created.recovery_code)
    return ExitCode.DONE


def _restore(visit: Visit, ways: Unlocking) -> ExitCode:
    backup: Path = visit.options.backup
    _require_folder(backup)
    made = run_slices(_restoring(visit, ways, backup), visit.terminal)
    with closing(made, visit.terminal):
        visit.terminal.say(made.name, made.vault.folder.path.name)
        visit.terminal.tell("This is a new device: the vault it came from, if still in use, goes on apart.")
    return ExitCode.DONE


def _restoring(visit: Visit, ways: Unlocking, backup: Path) -> Slices[Workspace]:
    key: Path | None = visit.options.key
    if key is not None:
        return ways.restoring_with_key(backup, text_of(key))
    if visit.options.recovery:
        return ways.restoring_with_recovery(backup, visit.secret("Recovery code"))
    return ways.restoring(backup, visit.secret("Passphrase"))


def _backups(visit: Visit, ways: Unlocking) -> ExitCode:
    place: Path | None = visit.options.place
    if place is not None:
        _require_folder(place)
    for backup in ways.backups(place):
        made_at = backup.made_at.isoformat(timespec="minutes")
        also = restored(backup.restored_at)
        visit.terminal.say(str(backup.folder), backup.vault_name, made_at, str(backup.size), *also)
    return ExitCode.DONE


def _require_folder(path: Path) -> None:
    """Or a slip in its name would be called damage, or no backup. Raises Refused, or a StorageError."""
    if not is_folder(path):
        raise Refused(f"There is no such folder: {path}", ExitCode.NOT_FOUND)
