"""What opens the vault: a new passphrase, a new recovery code, a new vault key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import PASSPHRASE, KdfCost
from pss_desktop.crypto.words import RecoveryCode
from pss_desktop.domain.errors import PssError
from pss_desktop.services.keeping.backups import BACKUP
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.preferences import SETTING
from pss_desktop.services.programme.passphrase_words import PassphraseWords
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.backups.backups_elsewhere import CopyElsewhere
from pss_desktop.vault.key_changes.passphrase_change import change_passphrase, change_recovery_code, confirm
from pss_desktop.vault.key_changes.rotation import Rotated, rotate
from pss_desktop.vault.slices import Slices, finish

RECOVERY_CODE_CHECKED: Final = "recovery_code_checked"
"""The vault's setting that says whether the code on paper was typed back."""


@dataclass(frozen=True, slots=True, repr=False)
class KeysChanged:
    """After a change of passphrase or key: the backups that still open in the old way.

    A new vault key also makes a new *recovery_code*, to be shown once; *backup_problem* then says why there
    is no backup under the new key yet.
    """

    unreached: tuple[str, ...]
    recovery_code: str = ""
    backup_problem: PssError | None = None


@dataclass(frozen=True, slots=True, repr=False)
class NewRecoveryCode:
    """A recovery code to print and type back; the old one no longer opens the vault."""

    text: str
    unreached: tuple[str, ...]


class Keys:
    """Changes what opens the vault, after asking for the passphrase."""

    def __init__(
        self,
        seat: Seat,
        deeds: Deeds,
        passphrases: Passphrases,
        words: PassphraseWords,
        check: Callable[[str], None],
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._passphrases = passphrases
        self._words = words
        self._check = check

    def change_passphrase(self, old: str, new: str) -> KeysChanged:
        """Let *new* open the vault. *old* isn't asked where the recovery code opened it this time.

        Raises WeakPassphraseError, WrongPassphraseError or a StorageError; nothing changes then.
        """
        self._passphrases.check(new)
        if not self._seat.passphrase_is_lost:
            self._check(old)
        changed = change_passphrase(self._seat.vault, Passphrase(new), cost=self._cost())
        self._seat.passphrase_is_lost = False
        self._words.note(new)
        self._deeds.tell(Change(frozenset({SETTING})))
        return KeysChanged(_places(changed.unreached))

    def new_recovery_code(self, passphrase: str) -> NewRecoveryCode:
        """Make a new recovery code. Raises WrongPassphraseError or a StorageError."""
        self._check(passphrase)
        code = self._unchecked_code()
        changed = change_recovery_code(self._seat.vault, code)
        return NewRecoveryCode(code.text, _places(changed.unreached))

    def check_recovery_code(self, typed: str) -> None:
        """Note that the code on paper was typed back rightly.

        Raises MistypedRecoveryCodeError and WrongRecoveryCodeError.
        """
        confirm(self._seat.vault.keyed, RecoveryCode.parse(typed))
        with self._deeds.deed(Change(frozenset({SETTING}))):
            self._seat.storage.settings.put(RECOVERY_CODE_CHECKED, value=True)

    def rotate(self, passphrase: str) -> Slices[KeysChanged]:
        """Give the vault a new key and a new recovery code. Raises WrongPassphraseError or a StorageError."""
        self._check(passphrase)
        code = self._unchecked_code()
        slices = rotate(self._seat.vault, Passphrase(passphrase), code, cost=self._cost())
        rotated = yield from self._seated(slices)
        self._deeds.tell(Change(frozenset({SETTING, BACKUP})))
        return KeysChanged(_places(rotated.copies_elsewhere), code.text, rotated.backup_problem)

    def _seated(self, slices: Slices[Rotated]) -> Slices[Rotated]:
        """Go on under the new key. Stopped after the swap, it is finished first: there is no way back."""
        before = self._seat.vault
        while True:
            try:
                progress = next(slices)
            except StopIteration as end:
                rotated: Rotated = end.value
                self._seat.vault = rotated.vault
                return rotated
            try:
                yield progress
            except GeneratorExit:
                if before.closed:
                    self._seat.vault = finish(slices).vault
                slices.close()
                raise

    def _unchecked_code(self) -> RecoveryCode:
        """A new code; from now on Today asks for it to be typed back, also after a crash that hid it."""
        with self._deeds.deed(Change(frozenset({SETTING}))):
            self._seat.storage.settings.remove(RECOVERY_CODE_CHECKED)
        return RecoveryCode.generate(self._seat.vault.machine.random)

    def _cost(self) -> KdfCost:
        """What the present passphrase costs a guesser; unlocking raises it where the computer allows."""
        return self._seat.vault.header.slots_of(PASSPHRASE)[0].kdf.cost


def _places(copies: Iterable[CopyElsewhere]) -> tuple[str, ...]:
    return tuple(str(one.folder) for one in copies)
