"""What people are told when something goes wrong: what happened, is the work safe, what to do, a short id."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from pss_desktop.domain.errors import (
    AbsurdParametersError,
    AlreadySignedError,
    AppointmentClosedError,
    BackupDamagedError,
    BusyError,
    CancelledError,
    CaseHandedOverError,
    CaseMoveError,
    ClockAheadError,
    ConsentMissingError,
    DecisionGoneError,
    DiskFullError,
    FileDamagedError,
    FileError,
    FileRefusedError,
    HistoryLostError,
    InvalidFieldsError,
    LegalHoldError,
    MalformedOperationError,
    MistypedRecoveryCodeError,
    NoSupervisorError,
    NotAllowedError,
    NoteChangedError,
    NotEnoughMemoryError,
    NotSupervisorError,
    NotWritableError,
    OwnNoteError,
    PassphraseNeededError,
    PssError,
    ReadOnlyVaultError,
    RecordError,
    RecordNotFoundError,
    RiskChangedError,
    StaleDraftError,
    StorageError,
    StorageFailedError,
    TryLaterError,
    UnknownKindError,
    UnsuitableLibraryError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultLockedError,
    VaultMissingError,
    VaultTooNewError,
    VersionReplacedError,
    WeakenedParametersError,
    WeakKeyError,
    WeakPassphraseError,
    WrongEscrowKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.ui.texts_exchange import EXCHANGE_SENTENCES

translate = QCoreApplication.translate

_SENTENCES: Final[dict[type[PssError], object]] = {
    **EXCHANGE_SENTENCES,
    PssError: QT_TRANSLATE_NOOP(
        "Errors", "This did not work. Everything that was saved before is still there. Try once more."
    ),
    CancelledError: QT_TRANSLATE_NOOP("Errors", "Stopped, as you wished. Nothing of it was kept."),
    BusyError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something else is still being done. Nothing was lost. Wait until it ends, or stop it first.",
    ),
    VaultError: QT_TRANSLATE_NOOP(
        "Errors", "The vault could not be used. What is in it was not changed. Try once more."
    ),
    VaultMissingError: QT_TRANSLATE_NOOP(
        "Errors", "The vault is no longer at its place. Was it moved? Put it back, or restore a backup."
    ),
    VaultExistsError: QT_TRANSLATE_NOOP(
        "Errors", "There is a vault here already. It was not touched. Choose another name or place."
    ),
    VaultDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this vault is damaged. Nothing was written to it. Restore the newest backup, and keep "
        "this vault: more may be read from it.",
    ),
    VaultTooNewError: QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this program wrote this vault. It can be read here, not changed. Bring this "
        "program up to date to write in it.",
    ),
    VaultInUseError: QT_TRANSLATE_NOOP(
        "Errors",
        "This is open in another window of this program. Nothing was changed. Go to that window, or "
        "close it first.",
    ),
    VaultLockedError: QT_TRANSLATE_NOOP(
        "Errors", "The vault was locked meanwhile. All that was saved is in it. Unlock it to go on."
    ),
    WeakenedParametersError: QT_TRANSLATE_NOOP(
        "Errors",
        "Somebody may have changed this vault so that its passphrase is easier to guess. It was not "
        "opened, and your passphrase was not used. Restore a backup from a stick that you kept.",
    ),
    AbsurdParametersError: QT_TRANSLATE_NOOP(
        "Errors",
        "Opening this vault would stop this computer: its header was changed or is damaged. It was not "
        "opened. Restore a backup.",
    ),
    HistoryLostError: QT_TRANSLATE_NOOP(
        "Errors",
        "This vault knows less than it did before: an older copy was put back, or a part is gone. What "
        "is left can be read. Restore the newest backup, or ask your colleagues for what they hold.",
    ),
    MistypedRecoveryCodeError: QT_TRANSLATE_NOOP(
        "Errors",
        "The recovery code was not typed as it is printed. Nothing was changed. Compare it group by group.",
    ),
    WrongRecoveryCodeError: QT_TRANSLATE_NOOP(
        "Errors",
        "That recovery code does not open this vault. It may belong to another vault, or a newer code "
        "was made.",
    ),
    WrongEscrowKeyError: QT_TRANSLATE_NOOP(
        "Errors",
        "This key does not open the vault: it was not left in its keeping. Nothing was changed.",
    ),
    BackupDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "This backup is damaged and was not used. Your vault was not changed. Choose another backup.",
    ),
    ReadOnlyVaultError: QT_TRANSLATE_NOOP(
        "Errors", "This vault is open for reading only. Nothing was written. Today says why."
    ),
    ClockAheadError: QT_TRANSLATE_NOOP(
        "Errors",
        "The computer's date lies before what is written in this vault. Your draft is safe. Set the "
        "date, or say on Today that it is right.",
    ),
    UnsuitableLibraryError: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this program ({library}) is version {found}; it takes {needed}. No vault was opened. "
        "Install the program anew.",
    ),
    WeakKeyError: QT_TRANSLATE_NOOP(
        "Errors", "A key is of a kind that cannot be trusted, so it was not used. Nothing was changed."
    ),
    NotEnoughMemoryError: QT_TRANSLATE_NOOP(
        "Errors",
        "This computer has too little free memory to open the vault; it takes {needed_mib} MiB. Nothing was "
        "changed. Close other programs and try again.",
    ),
    StorageError: QT_TRANSLATE_NOOP(
        "Errors", "The disk did not do what was asked. All that was saved before is safe. Try once more."
    ),
    StorageFailedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk could not be read or written. All that was saved before is safe; the newest words are "
        "only on this screen. Look at the disk or stick and try again.",
    ),
    NotWritableError: QT_TRANSLATE_NOOP(
        "Errors",
        "This place does not allow writing. All that was saved before is safe. Choose another folder, or "
        "ask who looks after this computer.",
    ),
    DiskFullError: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full. All that was saved before is safe; the newest words are only on this screen. Free "
        "some space first.",
    ),
    RecordError: QT_TRANSLATE_NOOP(
        "Errors", "This could not be read or written. All that was saved before is safe. Try once more."
    ),
    RecordNotFoundError: QT_TRANSLATE_NOOP(
        "Errors", "This is no longer in the vault. It may have been erased, or moved to the bin."
    ),
    StaleDraftError: QT_TRANSLATE_NOOP(
        "Errors",
        "This draft was changed elsewhere meanwhile. Nothing was overwritten: your words are on this screen. "
        "Copy what you need and open the draft again.",
    ),
    AlreadySignedError: QT_TRANSLATE_NOOP(
        "Errors", "This note is signed already and cannot be changed. Write an addendum instead."
    ),
    AppointmentClosedError: QT_TRANSLATE_NOOP(
        "Errors", "This appointment has ended already. Nothing was changed; make a new one instead."
    ),
    NotSupervisorError: QT_TRANSLATE_NOOP(
        "Errors",
        "You do not supervise the writer of this note, so it was not decided about. Nothing was changed. The "
        "roster of your programme says who supervises whom.",
    ),
    NoSupervisorError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody in the roster supervises you yet, so the note was not sent. It is safe. Ask whoever keeps "
        "the roster of your programme.",
    ),
    NoteChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something was added to this note since you read it. Nothing was decided. Read it again first.",
    ),
    VersionReplacedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this plan was saved meanwhile. Nothing was changed. Read that one first.",
    ),
    DecisionGoneError: QT_TRANSLATE_NOOP(
        "Errors", "This was decided meanwhile. Nothing was changed. Look at the list again."
    ),
    CaseHandedOverError: QT_TRANSLATE_NOOP(
        "Errors",
        "This case was handed over, so here it can only be read. Nothing was changed. "
        "Whoever has it now writes in it.",
    ),
    OwnNoteError: QT_TRANSLATE_NOOP(
        "Errors", "This note is your own. Only a second person can co-sign it. Nothing was changed."
    ),
    ConsentMissingError: QT_TRANSLATE_NOOP(
        "Errors",
        "The client's consent does not cover this, so it stayed here. Nothing was lost. Look at Consent to "
        "see why, or ask the client.",
    ),
    PassphraseNeededError: QT_TRANSLATE_NOOP(
        "Errors", "This takes your passphrase first. Nothing was signed yet; your draft is safe."
    ),
    UnknownKindError: QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this program wrote this, so it cannot be changed here. It is kept as it is. "
        "Bring this program up to date.",
    ),
    MalformedOperationError: QT_TRANSLATE_NOOP(
        "Errors",
        "A record is not in the form that it should have, and was set aside. Everything else is there. Check "
        "your vault in Settings.",
    ),
    LegalHoldError: QT_TRANSLATE_NOOP(
        "Errors",
        "A legal hold stands on this case, so nothing of it was erased. The wish to erase it is kept.",
    ),
    CaseMoveError: QT_TRANSLATE_NOOP(
        "Errors",
        "The case stands elsewhere by now, so this was not recorded. Your words are kept. "
        "Look at the case again.",
    ),
    NotAllowedError: QT_TRANSLATE_NOOP(
        "Errors", "This is not yours to do. Nothing was changed. Ask the person who looks after this case."
    ),
    RiskChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The risk was set again since you opened this. Nothing was changed; your words are kept. "
        "Read the newer reason first, then lower it.",
    ),
    InvalidFieldsError: QT_TRANSLATE_NOOP(
        "Errors",
        "Some answers do not fit yet. Nothing was written; your words are safe. Look at the marked ones.",
    ),
    FileError: QT_TRANSLATE_NOOP(
        "Errors", "This file could not be used. Nothing was changed. Try once more."
    ),
    FileDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this file is missing or was changed, so it cannot be shown. The rest of the record is "
        "whole. A backup may still hold the file.",
    ),
}

_REFUSED: Final = {
    "empty": QT_TRANSLATE_NOOP("Errors", "There is nothing in this file. It was not taken in."),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is larger than 25 MB. It was not taken in. Scan it with fewer dots, or in several parts.",
    ),
    "unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "This is neither a picture (JPEG, PNG, WebP) nor a PDF. It was not taken in. Scan or save it as one "
        "of these.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is cut off or not what it says it is. It was not taken in. Copy or scan it once more.",
    ),
    "too_many_pixels": QT_TRANSLATE_NOOP(
        "Errors",
        "This picture would be too large to open on this computer. It was not taken in. Scan it with fewer "
        "dots.",
    ),
    "animated": QT_TRANSLATE_NOOP(
        "Errors", "This picture moves. It was not taken in. Save one still picture of it."
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Errors",
        "This PDF asks for a passphrase of its own. It was not taken in. Save it without one; the vault "
        "keeps it locked.",
    ),
}

_PLACES: Final = {
    "network": QT_TRANSLATE_NOOP(
        "Errors",
        "This folder lies on a network, where a break in the connection can damage a vault. Nothing was "
        "written. Choose a folder on this computer.",
    ),
    "cloud": QT_TRANSLATE_NOOP(
        "Errors",
        "This folder is copied to the internet by another program, which can damage a vault and shows "
        "when you work. Nothing was written. Choose another folder.",
    ),
    "removable": QT_TRANSLATE_NOOP(
        "Errors",
        "This folder lies on a stick, which can be pulled out while you write. Nothing was written. Keep the "
        "vault on this computer, and backups on the stick.",
    ),
}

_WEAK: Final = {
    "short": QT_TRANSLATE_NOOP(
        "Errors",
        "This is easy to guess. Use five words or more, or at least 14 letters. Nothing was changed.",
    ),
    "common": QT_TRANSLATE_NOOP(
        "Errors",
        "Many people use this passphrase, so it is tried first. Choose another. Nothing was changed.",
    ),
}


class Errors(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def wrong_passphrase(self, wait: int) -> str:
        return self.tr("That passphrase does not open this vault. Next try in %n seconds.", "", wait)

    def too_many_tries(self, wait: int) -> str:
        return self.tr("Too many tries came before. Next try in %n seconds.", "", wait)


def sentence(problem: PssError) -> str:
    """The whole of what a person is told about *problem*, with the short id at its end."""
    words = _SPECIAL[type(problem)](problem) if type(problem) in _SPECIAL else _plain(problem)
    return with_id(words, problem.code)


def with_id(words: str, code: str) -> str:
    """*words* with the short id that a person can read to a helper; isolated, so that it stays in order."""
    return f"{words} \u2066({code})\u2069"


def _plain(problem: PssError) -> str:
    known = next(one for one in type(problem).__mro__ if one in _SENTENCES)
    facts = {name: _shown(value) for name, value in vars(problem).items()}
    return translate("Errors", str(_SENTENCES[known])).format_map(facts)


def _shown(value: object) -> str:
    return QLocale().toString(value) if type(value) is int else str(value)


def _wrong_passphrase(problem: PssError) -> str:
    wait = problem.wait_seconds if isinstance(problem, WrongPassphraseError) else 0
    if wait <= 0:
        return translate("Errors", "That passphrase does not open this vault. You can try again.")
    return Errors().wrong_passphrase(wait)


def _try_later(problem: PssError) -> str:
    wait = problem.wait_seconds if isinstance(problem, WrongPassphraseError) else 0
    return Errors().too_many_tries(max(wait, 1))


def _unsuitable_place(problem: PssError) -> str:
    kind = problem.problem if isinstance(problem, UnsuitablePlaceError) else ""
    return translate("Errors", str(_PLACES.get(kind, _PLACES["network"])))


def _weak_passphrase(problem: PssError) -> str:
    reason = problem.reason if isinstance(problem, WeakPassphraseError) else ""
    return translate("Errors", str(_WEAK.get(reason, _WEAK["short"])))


def _refused_file(problem: PssError) -> str:
    reason = problem.reason if isinstance(problem, FileRefusedError) else ""
    return translate("Errors", str(_REFUSED.get(reason, _REFUSED["damaged"])))


_SPECIAL: Final[dict[type[PssError], Callable[[PssError], str]]] = {
    WrongPassphraseError: _wrong_passphrase,
    TryLaterError: _try_later,
    UnsuitablePlaceError: _unsuitable_place,
    WeakPassphraseError: _weak_passphrase,
    FileRefusedError: _refused_file,
}
