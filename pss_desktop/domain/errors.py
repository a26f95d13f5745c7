"""Everything that can go wrong and that a person can be told: one tree, stable codes, facts without prose.

The sentence for each class stands in ``ui/texts.py`` and its neighbours; a test walks this tree for it.
No error carries a client's words: only codes, counts, dates and object ids.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, NamedTuple


class PssError(Exception):
    """The root of all errors that the program expects and can explain."""

    code: ClassVar[str] = "P0"


class CancelledError(PssError):
    """The person stopped this work before it was done."""

    code = "C1"


class BusyError(PssError):
    """Other long work runs; there is one at a time."""

    code = "C2"


# The vault


class VaultError(PssError):
    """The vault could not be made, opened or kept."""

    code = "V0"


class WrongPassphraseError(VaultError):
    """No slot of the header opens with this passphrase."""

    code = "V1"

    def __init__(self, wait_seconds: int = 0) -> None:
        super().__init__(wait_seconds)
        self.wait_seconds = wait_seconds


class TryLaterError(WrongPassphraseError):
    """Too many wrong passphrases came in a row; this one was not tried, the next is in *wait_seconds*."""

    code = "V21"


class VaultMissingError(VaultError):
    """There is no vault at this place."""

    code = "V2"


class VaultExistsError(VaultError):
    """There is a vault at this place already."""

    code = "V3"


class VaultDamagedError(VaultError):
    """A part of the vault does not verify; *part* names it (header, database, journal, head, device key)."""

    code = "V4"

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class OlderVaultError(VaultError):
    """A vault of an older release is only read: it lacks a table that was asked, and nothing is wrong."""

    code = "V23"


class VaultTooNewError(VaultError):
    """A newer version of the program wrote this vault."""

    code = "V5"

    def __init__(self, found: int, supported: int) -> None:
        super().__init__(found, supported)
        self.found = found
        self.supported = supported


class VaultInUseError(VaultError):
    """Another running program holds the vault's one writer lock."""

    code = "V6"


class VaultLockedError(VaultError):
    """The vault was locked while this was asked of it."""

    code = "V7"


class WeakenedParametersError(VaultError):
    """The header asks for a cheaper key derivation than the floor allows; somebody may have changed it."""

    code = "V8"


class AbsurdParametersError(VaultError):
    """The header asks for a key derivation that would stop this machine."""

    code = "V9"


class HistoryLostError(VaultError):
    """The database knows less than the head outside it says: an older copy was put back, or rows are gone."""

    code = "V10"

    def __init__(self, expected: int, found: int) -> None:
        super().__init__(expected, found)
        self.expected, self.found = expected, found


class UnsuitablePlaceError(VaultError):
    """A live vault may not lie here (``network``, ``cloud``, ``removable``), or no backup (``vaults``)."""

    code = "V11"

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class WeakPassphraseError(VaultError):
    """The chosen passphrase is too easy to guess; *reason* is ``short`` or ``common``."""

    code = "V12"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MistypedRecoveryCodeError(VaultError):
    """The recovery code was not typed as printed: its check character does not fit."""

    code = "V13"


class WrongRecoveryCodeError(VaultError):
    """The recovery code is well formed but opens no slot of this vault."""

    code = "V14"


class WrongEscrowKeyError(WrongRecoveryCodeError):
    """The identity is well formed but this vault was not left in its keeping."""

    code = "V22"


class BackupDamagedError(VaultError):
    """A backup does not verify and was not used."""

    code = "V15"


class ReadOnlyVaultError(VaultError):
    """The vault was opened for reading only, so nothing can be written to it."""

    code = "V16"


class ClockAheadError(VaultError):
    """The vault's own clock is more than 24 h ahead of the computer's; a person must say what day it is."""

    code = "V17"


class UnsuitableLibraryError(VaultError):
    """A native library of this installation is too old or of the wrong kind to trust a vault to it."""

    code = "V18"

    def __init__(self, library: str, found: str, needed: str) -> None:
        super().__init__(library, found, needed)
        self.library, self.found, self.needed = library, found, needed


class WeakKeyError(VaultError):
    """A key has a form that signatures cannot be trusted under (low order or not canonical)."""

    code = "V19"


class NotEnoughMemoryError(VaultError):
    """This machine has too little free memory to make the vault's key; *needed_mib* is what it takes."""

    code = "V20"

    def __init__(self, needed_mib: int) -> None:
        super().__init__(needed_mib)
        self.needed_mib = needed_mib


# The disk


class StorageError(PssError):
    """The disk did not do what was asked."""

    code = "D0"


class StorageFailedError(StorageError):
    """Reading or writing failed; *errno_name* is the system's own name for why."""

    code = "D1"

    def __init__(self, errno_name: str = "") -> None:
        super().__init__(errno_name)
        self.errno_name = errno_name


class NotWritableError(StorageError):
    """The place does not allow writing."""

    code = "D2"


class DiskFullError(StorageError):
    """There is no room left on the disk."""

    code = "D4"


# Records


class RecordError(PssError):
    """A record could not be read or changed."""

    code = "R0"


class RecordNotFoundError(RecordError):
    """No record has this id in the open vault."""

    code = "R1"


class StaleDraftError(RecordError):
    """The draft was saved elsewhere since it was opened; nothing was overwritten."""

    code = "R2"


class AlreadySignedError(RecordError):
    """The note is signed; what comes now is an addendum."""

    code = "R3"


class AppointmentClosedError(RecordError):
    """The appointment took place already, or was cancelled, moved or missed; it stays as it is."""

    code = "R50"


class OwnNoteError(RecordError):
    """A person's second signature under the note that they wrote themselves would say nothing."""

    code = "R51"


class NotSupervisorError(RecordError):
    """Only a supervisor to whom the roster links the writer of this note may do this."""

    code = "R70"


class NoSupervisorError(RecordError):
    """The roster names nobody who supervises this person, so there is nobody to ask."""

    code = "R71"


class NoteChangedError(RecordError):
    """Something was added to the note since it was read, so the decision would be about another version."""

    code = "R72"


class VersionReplacedError(RecordError):
    """A newer version was saved meanwhile, so this one is not what the deed would be about."""

    code = "R32"


class ConsentMissingError(RecordError):
    """The client's consent does not cover this, so it stays here; *reason* is a word of ``DenyReason``."""

    code = "R4"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PassphraseNeededError(RecordError):
    """This act asks for the passphrase before it is done."""

    code = "R6"


class UnknownKindError(RecordError):
    """This version knows no such kind, act or class of record, so it cannot write one."""

    code = "R7"


class MalformedOperationError(RecordError):
    """An operation's bytes break a rule of the format; *rule* names it."""

    code = "R8"

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class UnreadableRecordError(RecordError):
    """A record does not read as its kind: a newer version wrote it, or one that did not keep to the form."""

    code = "R12"


class LegalHoldError(RecordError):
    """A legal hold stands on this case, so nothing of it is erased."""

    code = "R9"


class NotAllowedError(RecordError):
    """Only the author of this record, or the owner of the case, may do this."""

    code = "R10"


class YesToOneselfError(NotAllowedError):
    """Reception can't write down that a client lets reception have what is somebody else's case."""

    code = "R11"


class DecisionGoneError(RecordError):
    """Somebody settled meanwhile what this decision was about."""

    code = "R80"


class CaseHandedOverError(RecordError):
    """The case belongs to somebody else now; here it can be read and not written."""

    code = "R81"


class CaseMoveError(RecordError):
    """The case no longer stands where this move begins: somebody closed or reopened it meanwhile."""

    code = "R40"


class RiskChangedError(RecordError):
    """The level of risk was set again since this form was opened; who lowers it has to see that first."""

    code = "R30"


class FieldProblem(NamedTuple):
    """What is wrong with one field: a stable code and the facts its sentence needs."""

    field: str
    code: str
    facts: Mapping[str, object] = MappingProxyType({})


class InvalidFieldsError(RecordError):
    """Some fields break their rules; nothing was written."""

    code = "F1"

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        super().__init__(tuple((p.field, p.code) for p in problems))
        self.problems = problems
