"""Acts that bear a person's name: the passphrase first, then all or nothing, and never done twice."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast

from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import JournalWriter

T = TypeVar("T")


class _Attempt(NamedTuple):
    """The last act that was tried, by what was *asked*: asked again after a fault, it is finished only."""

    asked: tuple[object, ...]
    change: Change
    answer: object


class SignedDeeds:
    """Does one service's signed acts. One object a service, so that *asked* means the same each time."""

    def __init__(self, deeds: Deeds, signing: Signing) -> None:
        self._deeds = deeds
        self._signing = signing
        self._attempt: _Attempt | None = None

    def run(
        self,
        asked: tuple[object, ...],
        change: Change,
        write: Callable[[JournalWriter], T],
        *,
        always: bool = False,
    ) -> T:
        """Do *write* in one transaction, put the head outside, tell *change*; the answer of *write*.

        Where only the head outside could not be written, a StorageError is raised although the act stands;
        the same *asked* again then writes the head and gives the first answer. Raises PassphraseNeededError;
        *always*: also where it was given for another act just before.
        """
        if self.owes(asked) and self._attempt is not None:
            self._deeds.settle()
            return cast("T", self._attempt.answer)
        if always:
            self._signing.require_now()
        else:
            self._signing.require()
        with self._deeds.deed(change, signed=True) as writer:
            answer = write(writer)
            self._attempt = _Attempt(asked, change, answer)
        return answer

    def owes(self, asked: tuple[object, ...]) -> bool:
        """Whether just this was done, and only the head outside the database is missing."""
        attempt = self._attempt
        return attempt is not None and attempt.asked == asked and self._deeds.owes(attempt.change)
