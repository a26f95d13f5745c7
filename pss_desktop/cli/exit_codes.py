"""What the command's exit code says to a script; docs/COMMAND_LINE.md lists the same numbers."""

from enum import IntEnum
from typing import Final

from pss_desktop.domain.errors import (
    BackupDamagedError,
    CancelledError,
    HistoryLostError,
    InvalidFieldsError,
    MistypedRecoveryCodeError,
    OlderVaultError,
    PssError,
    RecordNotFoundError,
    StorageError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VaultExistsError,
    VaultInUseError,
    VaultMissingError,
    VaultTooNewError,
    WeakPassphraseError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTamperedError,
    BundleTooNewError,
    FeedForkError,
    HostKeyChangedError,
    KeyChangedError,
    MailboxError,
    MistypedWordsError,
    NotForUsError,
    OtherCertificateError,
    ReplacedCertificateError,
    RevokedSignerError,
    RosterForkError,
    RosterUnsignedError,
    UnknownSignerError,
    WrongProgrammeError,
)


class ExitCode(IntEnum):
    """0 is done; 2 is also what a mistake in the arguments gives."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    WRONG_SECRET = 3
    NOT_FOUND = 4
    IN_USE = 5
    DAMAGED = 6
    TOO_NEW = 7
    DISK = 8
    REFUSED = 9
    PROBLEMS_FOUND = 10
    NOT_TRUSTED = 11
    NOT_FOR_US = 12
    UNREACHABLE = 13
    INTERRUPTED = 130


_OF_ERRORS: Final[dict[type[PssError], ExitCode]] = {
    WrongPassphraseError: ExitCode.WRONG_SECRET,
    WrongRecoveryCodeError: ExitCode.WRONG_SECRET,
    MistypedRecoveryCodeError: ExitCode.WRONG_SECRET,
    VaultMissingError: ExitCode.NOT_FOUND,
    RecordNotFoundError: ExitCode.NOT_FOUND,
    VaultInUseError: ExitCode.IN_USE,
    VaultDamagedError: ExitCode.DAMAGED,
    OlderVaultError: ExitCode.REFUSED,
    HistoryLostError: ExitCode.DAMAGED,
    BackupDamagedError: ExitCode.DAMAGED,
    VaultTooNewError: ExitCode.TOO_NEW,
    StorageError: ExitCode.DISK,
    InvalidFieldsError: ExitCode.REFUSED,
    WeakPassphraseError: ExitCode.REFUSED,
    UnsuitablePlaceError: ExitCode.REFUSED,
    VaultExistsError: ExitCode.REFUSED,
    CancelledError: ExitCode.INTERRUPTED,
    BundleError: ExitCode.REFUSED,
    BundleTooNewError: ExitCode.TOO_NEW,
    BundleTamperedError: ExitCode.NOT_TRUSTED,
    UnknownSignerError: ExitCode.NOT_TRUSTED,
    RevokedSignerError: ExitCode.NOT_TRUSTED,
    ReplacedCertificateError: ExitCode.NOT_TRUSTED,
    OtherCertificateError: ExitCode.NOT_TRUSTED,
    FeedForkError: ExitCode.NOT_TRUSTED,
    RosterUnsignedError: ExitCode.NOT_TRUSTED,
    RosterForkError: ExitCode.NOT_TRUSTED,
    KeyChangedError: ExitCode.NOT_TRUSTED,
    HostKeyChangedError: ExitCode.NOT_TRUSTED,
    MistypedWordsError: ExitCode.NOT_TRUSTED,
    NotForUsError: ExitCode.NOT_FOR_US,
    WrongProgrammeError: ExitCode.NOT_FOR_US,
    MailboxError: ExitCode.UNREACHABLE,
}


class Refused(Exception):  # noqa: N818 - it is an answer to the person, no fault of the program
    """The command cannot go on, and says why in a sentence."""

    def __init__(self, sentence: str, code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


def exit_code_of(problem: PssError) -> ExitCode:
    """The code of the nearest class that has one."""
    for known in type(problem).__mro__:
        if known in _OF_ERRORS:
            return _OF_ERRORS[known]
    return ExitCode.FAILED
