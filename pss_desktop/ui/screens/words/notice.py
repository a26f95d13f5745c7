"""What the vault noticed, in words: what it is, whether the work is safe, and the deed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pss_desktop.presenters.values import Notice, NoticeKind
from pss_desktop.ui.locale.isolation import isolated

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A row's two lines and its deed; *urgent* ones are a danger to what was written."""

    title: str
    second: str
    deed: str
    urgent: bool = False


def notice_words(notice: Notice) -> NoticeWords:
    """The words of one notice, in the language of the window."""
    said = _WORDS[notice.kind]
    files = isolated(", ".join(notice.files))
    return NoticeWords(
        translate("Notices", str(said.title)),
        translate("Notices", str(said.second)).format(files=files),
        translate("Notices", str(said.deed)),
        said.urgent,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    title: object
    second: object
    deed: object
    urgent: bool = False


_CHECK: Final = QT_TRANSLATE_NOOP("Notices", "Check my vault")
_PROGRAMME: Final = QT_TRANSLATE_NOOP("Notices", "Open the programme")
_WORDS: Final[Mapping[NoticeKind, _Said]] = {
    NoticeKind.CLOCK_AHEAD: _Said(
        QT_TRANSLATE_NOOP("Notices", "Is this computer's date right?"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The vault has seen a date more than a day later. Nothing can be signed until you say.",
        ),
        QT_TRANSLATE_NOOP("Notices", "The date is right"),
    ),
    NoticeKind.HISTORY_LOST: _Said(
        QT_TRANSLATE_NOOP("Notices", "This vault knows less than it once did"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "An older copy was put back, rows are gone, or the newest cannot be read from a disk that "
            "refuses to be written. What is here can be read.",
        ),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.REST_KEPT: _Said(
        QT_TRANSLATE_NOOP("Notices", "There may be entries that could not be read"),
        QT_TRANSLATE_NOOP("Notices", "Beside the vault, in {files}. Who knows SQLCipher may read more."),
        _CHECK,
    ),
    NoticeKind.DAMAGED_PART: _Said(
        QT_TRANSLATE_NOOP("Notices", "A part of the vault is damaged"),
        QT_TRANSLATE_NOOP("Notices", "What can be read is shown. Restore the newest backup."),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.MADE_ANEW: _Said(
        QT_TRANSLATE_NOOP("Notices", "The vault's file was damaged and was made anew"),
        QT_TRANSLATE_NOOP("Notices", "All is here. Make a backup on a stick: the disk may fail."),
        _CHECK,
    ),
    NoticeKind.LOG_LOST: _Said(
        QT_TRANSLATE_NOOP("Notices", "A part of the log of what happened here is lost"),
        QT_TRANSLATE_NOOP("Notices", "The log says which entries. No note and no plan is missing."),
        _CHECK,
    ),
    NoticeKind.LOG_DAMAGED: _Said(
        QT_TRANSLATE_NOOP("Notices", "The log of what happened here cannot be read"),
        QT_TRANSLATE_NOOP("Notices", "All that was written is shown. Lock, and make the file anew."),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.SETTINGS_DAMAGED: _Said(
        QT_TRANSLATE_NOOP("Notices", "The settings cannot be read"),
        QT_TRANSLATE_NOOP("Notices", "Files and private notes are not shown. Restore a backup."),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.FILES_MISSING: _Said(
        QT_TRANSLATE_NOOP("Notices", "Attached files were missing in the backup"),
        QT_TRANSLATE_NOOP("Notices", "All that was written is here. The check names the files."),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.BACKUP_INCOMPLETE: _Said(
        QT_TRANSLATE_NOOP("Notices", "Attached files are not whole in the newest backup"),
        QT_TRANSLATE_NOOP("Notices", "All that was written is in it. The check names the files."),
        _CHECK,
        urgent=True,
    ),
    NoticeKind.VIEWS_REBUILDING: _Said(
        QT_TRANSLATE_NOOP("Notices", "Lists and search are being built again"),
        QT_TRANSLATE_NOOP(
            "Notices", "Nothing is lost. Some records may be missing from lists until it is done."
        ),
        _CHECK,
    ),
    NoticeKind.READ_ONLY: _Said(
        QT_TRANSLATE_NOOP("Notices", "This vault is open for reading only"),
        QT_TRANSLATE_NOOP("Notices", "Nothing new can be saved in it."),
        _CHECK,
    ),
    NoticeKind.NEW_DEVICE: _Said(
        QT_TRANSLATE_NOOP("Notices", "This vault goes on as a new computer"),
        QT_TRANSLATE_NOOP("Notices", "You go on writing in it. Colleagues will see a new signer."),
        _CHECK,
    ),
    NoticeKind.HEADER_REPAIRED: _Said(
        QT_TRANSLATE_NOOP("Notices", "The vault's header was damaged and is mended"),
        QT_TRANSLATE_NOOP(
            "Notices", "All is safe. If you changed the passphrase lately, check which one opens it."
        ),
        _CHECK,
    ),
    NoticeKind.OLDER_HEADER: _Said(
        QT_TRANSLATE_NOOP("Notices", "An earlier passphrase opens this vault again"),
        QT_TRANSLATE_NOOP(
            "Notices", "Somebody put back an older copy of its header. Choose a new passphrase."
        ),
        QT_TRANSLATE_NOOP("Notices", "Choose a passphrase"),
        urgent=True,
    ),
    NoticeKind.HEAD_REPAIRED: _Said(
        QT_TRANSLATE_NOOP("Notices", "The seal of the vault's history was damaged and is mended"),
        QT_TRANSLATE_NOOP(
            "Notices", "Losing power while saving can do that. See whether your newest notes are here."
        ),
        _CHECK,
    ),
    NoticeKind.OPENED_BY_CODE: _Said(
        QT_TRANSLATE_NOOP("Notices", "This vault was opened without its passphrase"),
        QT_TRANSLATE_NOOP(
            "Notices", "All is here. Choose a new passphrase, so that this is not needed the next time."
        ),
        QT_TRANSLATE_NOOP("Notices", "Choose a passphrase"),
    ),
    NoticeKind.ROSTER_FORKED: _Said(
        QT_TRANSLATE_NOOP("Notices", "There are two lists of people with the same number"),
        QT_TRANSLATE_NOOP("Notices", "Nothing is exchanged until it is repaired. Your records are safe."),
        _PROGRAMME,
        urgent=True,
    ),
    NoticeKind.NO_LONGER_TRUSTED: _Said(
        QT_TRANSLATE_NOOP("Notices", "Your programme no longer trusts this computer"),
        QT_TRANSLATE_NOOP("Notices", "Nothing is exchanged. Your records are here. Call your coordinator."),
        _PROGRAMME,
        urgent=True,
    ),
    NoticeKind.NOT_ADMITTED: _Said(
        QT_TRANSLATE_NOOP("Notices", "This computer is new to your programme"),
        QT_TRANSLATE_NOOP(
            "Notices", "Nothing is exchanged until somebody lets it in. All you write is kept."
        ),
        QT_TRANSLATE_NOOP("Notices", "Ask to be let in"),
    ),
    NoticeKind.ROSTER_OLD: _Said(
        QT_TRANSLATE_NOOP("Notices", "Your programme's list of people is past its day"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Whoever keeps a root key of the programme can renew it. Until then all goes on as before.",
        ),
        _PROGRAMME,
    ),
    NoticeKind.ROSTER_ENDS: _Said(
        QT_TRANSLATE_NOOP("Notices", "Your programme's list of people ends soon"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Whoever keeps a root key of the programme can renew it. Until then all goes on as before.",
        ),
        _PROGRAMME,
    ),
    NoticeKind.FEW_WORDS: _Said(
        QT_TRANSLATE_NOOP("Notices", "You oversee others now: a longer passphrase is better"),
        QT_TRANSLATE_NOOP("Notices", "It holds the work of many. Six words are offered."),
        QT_TRANSLATE_NOOP("Notices", "Choose a passphrase"),
    ),
    NoticeKind.DISK_FULL: _Said(
        QT_TRANSLATE_NOOP("Notices", "The disk is full"),
        QT_TRANSLATE_NOOP("Notices", "You can read everything. Free some space before you write."),
        _CHECK,
    ),
    NoticeKind.NOT_WRITABLE: _Said(
        QT_TRANSLATE_NOOP("Notices", "The disk refuses to be written"),
        QT_TRANSLATE_NOOP("Notices", "You can read everything. Nothing new can be saved."),
        _CHECK,
    ),
}
