"""What the command says when something goes wrong: what happened, is the work safe, what to do."""

from typing import Final

from pss_desktop.cli.exchange_sentences import EXCHANGE_SENTENCES
from pss_desktop.domain.errors import (
    AbsurdParametersError,
    AlreadySignedError,
    BackupDamagedError,
    BusyError,
    CancelledError,
    CaseMoveError,
    ClockAheadError,
    ConsentMissingError,
    DiskFullError,
    HistoryLostError,
    InvalidFieldsError,
    LegalHoldError,
    MalformedOperationError,
    MistypedRecoveryCodeError,
    NotAllowedError,
    NotEnoughMemoryError,
    NotWritableError,
    OlderVaultError,
    PassphraseNeededError,
    PssError,
    ReadOnlyVaultError,
    RecordError,
    RecordNotFoundError,
    StaleDraftError,
    StorageError,
    StorageFailedError,
    TryLaterError,
    UnknownKindError,
    UnreadableRecordError,
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
    YesToOneselfError,
)

FLASH: Final = (
    "On a flash disk or stick old blocks can survive any deletion. To be surer, give the vault a new key"
    " (pss-desktop vault rotate) and a new passphrase (vault passphrase), and keep it on an encrypted disk."
)

_SENTENCES: Final[dict[type[PssError], str]] = {
    **EXCHANGE_SENTENCES,
    PssError: "This did not work. All that was saved before is still there.",
    CancelledError: "Stopped. Nothing of it was kept.",
    BusyError: "Something else is still being done. Nothing was lost.",
    VaultError: "The vault could not be used. What is in it was not changed.",
    WrongPassphraseError: "That passphrase does not open this vault. Nothing was changed.",
    TryLaterError: "Too many wrong passphrases. Try again in {wait_seconds} seconds.",
    VaultMissingError: "The vault is not at its place. Put it back, or restore a backup.",
    VaultExistsError: "There is a vault here already. It was not touched.",
    VaultDamagedError: (
        "A part of this vault is damaged ({part}). Nothing was written to it. --rescue makes its file anew of"
        " what reads; else open it with --read-only, or restore the newest backup, and keep this vault: more"
        " may be read from it."
    ),
    OlderVaultError: (
        "An earlier version of this program wrote this vault, and it is only read: this part comes once it is"
        " opened without --read-only. Nothing is damaged, and nothing was changed."
    ),
    VaultTooNewError: "A newer version of this program wrote this. It was not touched. Update the program.",
    VaultInUseError: "This vault is open in another window or command. Close it there first.",
    VaultLockedError: "The vault was locked meanwhile. All that was saved is in it.",
    WeakenedParametersError: (
        "Somebody may have changed this vault so that its passphrase is easier to guess. It was not opened."
        " Restore a backup from a stick that you kept."
    ),
    AbsurdParametersError: (
        "Opening this vault would stop this computer: its header was changed or is damaged. It was not"
        " opened. Restore a backup."
    ),
    HistoryLostError: (
        "This vault knows less than it did before ({found} of {expected} operations): an older copy was put"
        " back, or a part is gone. Read it with --read-only, go on with --as-new-device, or restore the"
        " newest backup. If the whole folder was put back, only your colleagues' copies can tell."
    ),
    UnsuitablePlaceError: (
        "A vault in use may not lie in this folder ({problem}): it would be damaged or copied. Nothing was"
        " written. Choose a folder on this computer with --data-dir."
    ),
    WeakPassphraseError: (
        "That passphrase is too easy to guess. Take 14 characters or more, or five random words."
    ),
    MistypedRecoveryCodeError: "The recovery code was not typed as it is printed. Compare it group by group.",
    WrongRecoveryCodeError: "That recovery code does not open this vault. Perhaps a newer code was made.",
    WrongEscrowKeyError: "This key does not open the vault: it was not left in its keeping.",
    BackupDamagedError: "This backup is damaged and was not used. Nothing was changed. Take another one.",
    ReadOnlyVaultError: "This vault is open for reading only. Nothing was written.",
    ClockAheadError: (
        "The computer's date lies more than a day before what is written in this vault. Nothing was signed."
        " Set the date, or say that it is right (pss-desktop vault clock --repair)."
    ),
    UnsuitableLibraryError: "{library} {found} is not to be trusted with a vault; it takes {needed}.",
    WeakKeyError: "A key is of a kind that cannot be trusted, so it was not used.",
    NotEnoughMemoryError: (
        "Too little free memory to open the vault: it takes {needed_mib} MiB. Close other programs."
    ),
    StorageError: "The disk did not do what was asked. All that was saved before is safe.",
    StorageFailedError: (
        "The disk could not be read or written ({errno_name}). All that was saved before is safe."
    ),
    NotWritableError: "This place does not allow writing. All that was saved before is safe.",
    DiskFullError: "The disk is full. All that was saved before is safe. Free some space first.",
    RecordError: "This could not be read or written. All that was saved before is safe.",
    RecordNotFoundError: "This is not in the vault. It may have been erased.",
    StaleDraftError: "This draft was changed elsewhere meanwhile. Nothing was overwritten.",
    VersionReplacedError: "A newer version was saved meanwhile. Nothing was changed.",
    AlreadySignedError: "This note is signed already. Write an addendum instead.",
    ConsentMissingError: "The client's consent does not cover this, so it stayed here.",
    PassphraseNeededError: "This takes your passphrase first. Nothing was signed.",
    UnknownKindError: "A newer version of this program wrote this. It is kept as it is.",
    MalformedOperationError: "A record is not in the form that it should have ({rule}). Check the vault.",
    UnreadableRecordError: "This version of the program cannot read this record. It is kept as it is.",
    LegalHoldError: "A legal hold stands on this case, so nothing of it was erased.",
    CaseMoveError: "The case stands elsewhere by now. Nothing was recorded.",
    NotAllowedError: "This is not yours to do. Nothing was changed.",
    YesToOneselfError: "Whoever has the case writes down who of reception may have it. Nothing was signed.",
    InvalidFieldsError: "Some answers do not fit. Nothing was written: {fields}.",
}

_NOT_THERE: Final = "A file or folder is not there. All that was saved before is safe."
_AMONG_VAULTS: Final = (
    "Vaults in use lie in this folder: a backup would be taken for one of them. Nothing was written. Take"
    " another folder, best on a stick."
)
_OF_A_PART: Final = {
    "schema": (
        "A page of this vault is damaged, and an earlier version of this program wrote it: --rescue takes the"
        " present form alone. Nothing was written to it. Restore the newest backup, and keep this vault: more"
        " may be read from it."
    ),
    "header": (
        "The header of this vault is damaged, so nothing opens it. Nothing was written to it. Restore the"
        " newest backup, and keep this vault."
    ),
    "device key": (
        "This device's own key is missing or damaged. Nothing was written to the vault. All that was written"
        " before is there: go on with --as-new-device."
    ),
    "head": (
        "What says how far the vault's history goes is missing or damaged, so the newest may be gone. Nothing"
        " was written to it. Read it with --read-only, go on with --as-new-device, or restore the newest"
        " backup."
    ),
}
"""Where another part of a vault is damaged than its database."""


def sentence_for(problem: PssError) -> str:
    """The sentence of the nearest class that has one, with the problem's own facts in it."""
    if isinstance(problem, VaultDamagedError) and problem.part in _OF_A_PART:
        return _OF_A_PART[problem.part]
    if isinstance(problem, UnsuitablePlaceError) and problem.problem == "vaults":
        return _AMONG_VAULTS
    if isinstance(problem, StorageFailedError) and problem.errno_name == "ENOENT":
        return _NOT_THERE
    nearest = next(known for known in type(problem).__mro__ if known in _SENTENCES)
    return _SENTENCES[nearest].format(**_facts(problem))


def _facts(problem: PssError) -> dict[str, object]:
    if isinstance(problem, InvalidFieldsError):
        return {"fields": ", ".join(f"{one.field} ({one.code})" for one in problem.problems)}
    return dict(vars(problem))
