"""``vault list``: reads headers alone, so it takes no passphrase and loads no database."""

from pss_desktop.cli.choosing import restored
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.visit import Visit
from pss_desktop.services.entrance.vault_list import VaultList


def run(visit: Visit) -> ExitCode:
    """One line a vault: name, id, when it was restored if it was, and what is wrong with it."""
    for entry in VaultList(visit.root).entries():
        state = () if entry.problem is None else (sentence_for(entry.problem),)
        visit.terminal.say(entry.name, entry.folder.name, *restored(entry.restored_at), *state)
    return ExitCode.DONE
