"""What people are told when something goes wrong with the vault, or the disk that it lies on."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pss_desktop.domain.errors import (
    AbsurdParametersError,
    BackupDamagedError,
    ClockAheadError,
    DiskFullError,
    HistoryLostError,
    MistypedRecoveryCodeError,
    NotEnoughMemoryError,
    NotWritableError,
    OlderVaultError,
    PssError,
    ReadOnlyVaultError,
    StorageError,
    StorageFailedError,
    UnsuitableLibraryError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultLockedError,
    VaultMissingError,
    VaultTooNewError,
    WeakenedParametersError,
    WeakKeyError,
    WrongEscrowKeyError,
    WrongRecoveryCodeError,
)

VAULT_SENTENCES: Final[dict[type[PssError], object]] = {
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
        "A part of this vault is damaged. Nothing was written to it. If it is open, 'Check my vault' in the "
        "settings mends what can be made anew; else restore the newest backup, and keep this vault: more may "
        "be read from it.",
    ),
    OlderVaultError: QT_TRANSLATE_NOOP(
        "Errors",
        "An earlier version of this program wrote this vault, and it is open for reading only: this part "
        "comes once it is opened for writing. Nothing is damaged, and nothing was changed.",
    ),
    VaultTooNewError: QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this program wrote this vault. It was not touched. Bring this program up to "
        "date to open it.",
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
}

DAMAGED: Final = {
    "schema": QT_TRANSLATE_NOOP(
        "Errors",
        "This vault is damaged, and an earlier version of this program wrote it: its file can't be made anew "
        "here. Nothing was written to it. Restore the newest backup, which takes up the present form, and "
        "keep this vault: more may be read from it.",
    ),
}
"""What holds of one part of a vault only, where that is damaged."""

PLACES: Final = {
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
    "vaults": QT_TRANSLATE_NOOP(
        "Errors",
        "The program's own vaults lie in this folder, where a backup would be taken for one more. Nothing "
        "was written. Choose another folder, best on a stick.",
    ),
}
"""Why a vault, or a backup, may not lie at a place."""

WEAK: Final = {
    "short": QT_TRANSLATE_NOOP(
        "Errors",
        "This is easy to guess. Use five words or more, or at least 14 letters. Nothing was changed.",
    ),
    "common": QT_TRANSLATE_NOOP(
        "Errors",
        "Many people use this passphrase, so it is tried first. Choose another. Nothing was changed.",
    ),
}
"""Why a passphrase is not taken."""
