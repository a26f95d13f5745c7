"""The words of the frame: commands, long work, and what can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.presenters.desk import Undoable, UndoOffer
from pss_desktop.presenters.frame.jobs import JobState
from pss_desktop.presenters.frame.search import Command, NamedCommand
from pss_desktop.presenters.values import BackedUp
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name

translate = QCoreApplication.translate

_SAID_IN_MINUTES = 90


def command_names() -> tuple[NamedCommand, ...]:
    """Every command by its name, in the order in which they are offered."""
    names = {
        Command.NEW_NOTE: translate("Commands", "New note"),
        Command.ADD_CLIENT: translate("Commands", "Add a client"),
        Command.TODAY: translate("Commands", "Go to Today"),
        Command.CLIENTS: translate("Commands", "Go to Clients"),
        Command.CONTACT: translate("Commands", "Record a contact"),
        Command.FIRST_AID: translate("Commands", "First aid"),
        Command.EMERGENCY_CONTACTS: translate("Commands", "Whom to call in a crisis"),
        Command.UNSIGNED: translate("Commands", "My unsigned notes"),
        Command.SNIPPETS: translate("Commands", "Text blocks"),
        Command.EXCHANGE: translate("Commands", "Go to Exchange"),
        Command.REVIEW: translate("Commands", "Go to Review"),
        Command.SUPERVISION: translate("Commands", "Supervision"),
        Command.SETTINGS: translate("Commands", "Open the settings"),
        Command.SHORTCUTS: translate("Commands", "Show the shortcuts"),
        Command.LOCK: translate("Commands", "Lock"),
    }
    return tuple(NamedCommand(command, name) for command, name in names.items())


def undo_words(offer: UndoOffer) -> str:
    """What was done, in the past tense."""
    words = {
        Undoable.CLIENT_BINNED: translate("Undo", "{client} moved to the bin."),
        Undoable.DRAFT_DISCARDED: translate("Undo", "The draft for {client} was thrown away."),
        Undoable.PLAN_ENTRY_REMOVED: translate("Undo", "“{client}” was taken out of the plan."),
        Undoable.SNIPPET_REMOVED: translate("Undo", "The text block “{client}” was taken away."),
        Undoable.MAILBOX_REMOVED: translate("Undo", "The mailbox “{client}” was removed."),
        Undoable.APPOINTMENT_ENDED: translate("Undo", "The appointment of {client} has ended."),
        Undoable.TASK_ENDED: translate("Undo", "The task is off the list."),
        Undoable.LAST_NOTE_LOADED: translate("Undo", "The last note was loaded."),
    }[offer.what]
    return words.format(client=isolated(shown_name(offer.name, follows=True)))


def job_name(word: str) -> str:
    """Long work, as a deed that goes on."""
    names = {
        "back_up": translate("Jobs", "Backing up"),
        "check": translate("Jobs", "Checking the vault"),
        "rotate_key": translate("Jobs", "Giving the vault a new key"),
        "erase_client": translate("Jobs", "Erasing for good"),
        "restore": translate("Jobs", "Restoring the backup"),
        "rescue": translate("Jobs", "Making its file anew"),
        "import": translate("Jobs", "Reading a bundle in"),
    }
    return names.get(word, translate("Jobs", "Working"))


def ended_words(word: str) -> str:
    """Long work that ended behind another screen, and where to see what came of it."""
    words = {
        "back_up": translate("Jobs", "The backup is made."),
        "check": translate("Jobs", "Your vault was read whole. Settings says what was found."),
        "rotate_key": translate("Jobs", "The vault has a new key. Settings shows its new recovery code."),
        "import": translate("Jobs", "The bundle is read in."),
        "erase_client": translate("Jobs", "Erased for good. The bin in Settings lists copies elsewhere."),
    }
    return words.get(word, translate("Jobs", "What was begun has ended."))


def backup_troubles(made: BackedUp) -> list[str]:
    """What to know of a backup that is made: the vault is damaged, did not note it, or lacks files itself."""
    damaged = translate(
        "Jobs",
        "This vault is damaged, so its file was made anew in the backup: every record is in it. The disk may "
        "be failing.",
    )
    log_lost = translate("Jobs", "Entries of the log were lost; the log in the backup says which.")
    not_noted = translate(
        "Jobs",
        "Nothing can be written into the vault now, so it does not know of this backup. "
        "Remember where you put it.",
    )
    told = (
        (made.entries_lost is not None, damaged),
        (made.entries_lost, log_lost),
        (not made.noted, not_noted),
        (made.lacks, lacking_words(made.lacks)),
    )
    return [words for is_so, words in told if is_so]


def lacking_words(lacks: Sequence[str]) -> str:
    """That attached files are not whole in a backup, and the codes of whose they are."""
    words = translate(
        "Jobs",
        "Some attached files are damaged or were never here, so they are not whole in it: "
        "'Check my vault' names them.",
    )
    codes = [isolated(code) for code in sorted(set(lacks)) if code]
    if not codes:
        return words
    whose = translate("Jobs", "They are of {codes}.").format(codes=QLocale().createSeparatedList(codes))
    return f"{words} {whose}"


def how_far(state: JobState) -> str:
    """'312 of 1,204, about 20 s'."""
    if state.total <= 0:
        return ""
    locale = QLocale()
    words = translate("Jobs", "{done} of {total}").format(
        done=locale.toString(state.done), total=locale.toString(state.total)
    )
    if state.seconds_left is None:
        return words
    if state.seconds_left < _SAID_IN_MINUTES:
        left = translate("Jobs", "about {seconds} s").format(seconds=locale.toString(state.seconds_left))
    else:
        minutes = locale.toString(round(state.seconds_left / 60))
        left = translate("Jobs", "about {minutes} min").format(minutes=minutes)
    return translate("Jobs", "{how_far}, {time_left}").format(how_far=words, time_left=left)
