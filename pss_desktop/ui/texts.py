"""What people are told when something goes wrong: what happened, is the work safe, what to do, a short id."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from pss_desktop.domain.errors import (
    AlreadySignedError,
    AppointmentClosedError,
    BusyError,
    CancelledError,
    CaseHandedOverError,
    CaseMoveError,
    ConsentMissingError,
    DecisionGoneError,
    InvalidFieldsError,
    LegalHoldError,
    MalformedOperationError,
    NoSupervisorError,
    NotAllowedError,
    NoteChangedError,
    NotSupervisorError,
    OwnNoteError,
    PassphraseNeededError,
    PssError,
    RecordError,
    RecordNotFoundError,
    RiskChangedError,
    StaleDraftError,
    TryLaterError,
    UnknownKindError,
    UnreadableRecordError,
    UnsuitablePlaceError,
    VaultDamagedError,
    VersionReplacedError,
    WeakPassphraseError,
    WrongPassphraseError,
    YesToOneselfError,
)
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.ui.texts_exchange import EXCHANGE_SENTENCES
from pss_desktop.ui.texts_files import FILE_SENTENCES, REFUSED
from pss_desktop.ui.texts_vault import DAMAGED, PLACES, VAULT_SENTENCES, WEAK

translate = QCoreApplication.translate

_SENTENCES: Final[dict[type[PssError], object]] = {
    **EXCHANGE_SENTENCES,
    **FILE_SENTENCES,
    **VAULT_SENTENCES,
    PssError: QT_TRANSLATE_NOOP(
        "Errors", "This did not work. Everything that was saved before is still there. Try once more."
    ),
    CancelledError: QT_TRANSLATE_NOOP("Errors", "Stopped, as you wished. Nothing of it was kept."),
    BusyError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something else is still being done. Nothing was lost. Wait until it ends, or stop it first.",
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
    UnreadableRecordError: QT_TRANSLATE_NOOP(
        "Errors",
        "This version of the program cannot read this record. It is kept as it is. A newer version may be "
        "able to read it: bring this program up to date, or ask whoever wrote it.",
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
    YesToOneselfError: QT_TRANSLATE_NOOP(
        "Errors",
        "This form lets you or others at reception see the case. Such a yes is written down by the person "
        "who looks after it. Nothing was signed; your words are kept.",
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
    return translate("Errors", str(PLACES.get(kind, PLACES["network"])))


def _damaged_vault(problem: PssError) -> str:
    part = problem.part if isinstance(problem, VaultDamagedError) else ""
    return translate("Errors", str(DAMAGED.get(part, VAULT_SENTENCES[VaultDamagedError])))


def _weak_passphrase(problem: PssError) -> str:
    reason = problem.reason if isinstance(problem, WeakPassphraseError) else ""
    return translate("Errors", str(WEAK.get(reason, WEAK["short"])))


def _refused_file(problem: PssError) -> str:
    reason = problem.reason if isinstance(problem, FileRefusedError) else ""
    return translate("Errors", str(REFUSED.get(reason, REFUSED["damaged"])))


_SPECIAL: Final[dict[type[PssError], Callable[[PssError], str]]] = {
    WrongPassphraseError: _wrong_passphrase,
    TryLaterError: _try_later,
    UnsuitablePlaceError: _unsuitable_place,
    VaultDamagedError: _damaged_vault,
    WeakPassphraseError: _weak_passphrase,
    FileRefusedError: _refused_file,
}
