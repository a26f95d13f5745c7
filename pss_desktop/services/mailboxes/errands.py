"""What is done at a mailbox: small steps that need no connection to the vault, for a thread of their own."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final, Protocol, TypeAlias, TypeVar

from pss_desktop.crypto.age import decrypt
from pss_desktop.crypto.age.hybrid import HybridIdentity
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import BundleError, MailboxDamagedError, NotForUsError
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.sync.mailboxes.base import Listed, Mailbox, try_out
from pss_desktop.sync.mailboxes.opening import open_mailbox

T = TypeVar("T")
Opener: TypeAlias = Callable[[KeptMailbox], Mailbox]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an errand ended. *listed* and *content* are what it brought; *problem* is why it failed."""

    problem: PssError | None = None
    listed: tuple[Listed, ...] = ()
    content: bytes | None = None


DONE: Final = Outcome()

HEADER: Final = 8 * 1024
"""In so many bytes stands the header of a bundle for a person's five computers, and of most others."""

SMALL: Final = 4 * HEADER
"""What is no larger is fetched whole: asking twice would take longer."""


class Errand(Protocol):
    """One step; it may take as long as a bad line needs."""

    def run(self) -> Outcome:
        """Do it. What can go wrong comes back as the outcome's problem."""


Steps: TypeAlias = Generator[Errand, Outcome | None, T]
"""Runs on the vault's thread between its errands, and takes each errand's outcome."""


def open_kept(kept: KeptMailbox) -> Mailbox:
    """The mailbox as it was set up; the local folder is made where it is missing."""
    return open_mailbox(kept.settings, make_folder=kept.is_local)


@dataclass(slots=True)
class Line:
    """One mailbox for as long as a round lasts: the connection is made by the first errand that needs it."""

    kept: KeptMailbox
    opener: Opener = open_kept
    _mailbox: Mailbox | None = field(default=None, repr=False)

    def mailbox(self) -> Mailbox:
        """Raises MailboxLibraryMissingError."""
        if self._mailbox is None:
            self._mailbox = self.opener(self.kept)
        return self._mailbox

    def close(self) -> None:
        """Let go of the connection."""
        if self._mailbox is not None:
            self._mailbox.close()
            self._mailbox = None


def _told(deed: Callable[[], Outcome]) -> Outcome:
    try:
        return deed()
    except PssError as problem:
        return Outcome(problem)


@dataclass(frozen=True, slots=True)
class LookIn:
    """See what lies there."""

    line: Line

    def run(self) -> Outcome:
        return _told(lambda: Outcome(listed=self.line.mailbox().list()))


@dataclass(frozen=True, slots=True)
class Deliver:
    """Put a sealed bundle there; *verify* reads it back as well."""

    line: Line
    name: str
    content: bytes = field(repr=False)
    verify: bool = False

    def run(self) -> Outcome:
        return _told(self._deliver)

    def _deliver(self) -> Outcome:
        mailbox = self.line.mailbox()
        mailbox.put_new(self.name, self.content)
        if self.verify and mailbox.get(self.name) != self.content:
            raise MailboxDamagedError
        return DONE


@dataclass(frozen=True, slots=True)
class Fetch:
    """Bring a bundle. One that is sealed for others comes back without content, and without a problem.

    On a bad line the header of a large one comes first, which tells that; the rest of others' stays there.
    Else all is fetched, so that a server that watches cannot tell for whom it is.
    """

    line: Line
    name: str
    size: int
    receiving: HybridIdentity = field(repr=False)

    def run(self) -> Outcome:
        return _told(self._fetch)

    def _fetch(self) -> Outcome:
        mailbox = self.line.mailbox()
        if self.line.kept.slow and self.size > SMALL and self._is_anothers(mailbox.get(self.name, HEADER)):
            return DONE
        content = mailbox.get(self.name)
        return DONE if self._is_anothers(content) else Outcome(content=content)

    def _is_anothers(self, beginning: bytes) -> bool:
        """What is wrong with a bundle, or is not all there yet, is said by whoever reads it in."""
        try:
            decrypt([self.receiving], BytesIO(beginning))
        except NotForUsError:
            return True
        except BundleError:
            return False
        return False


@dataclass(frozen=True, slots=True)
class TakeAway:
    """Remove what this vault put there and nobody needs any more."""

    line: Line
    name: str

    def run(self) -> Outcome:
        def take_away() -> Outcome:
            self.line.mailbox().delete(self.name)
            return DONE

        return _told(take_away)


@dataclass(frozen=True, slots=True)
class TryOut:
    """Put something small there, read it back, take it away, and let go."""

    line: Line
    random: Callable[[int], bytes] = field(repr=False)

    def run(self) -> Outcome:
        def try_it() -> Outcome:
            try_out(self.line.mailbox(), self.random)
            return DONE

        try:
            return _told(try_it)
        finally:
            self.line.close()


@dataclass(frozen=True, slots=True)
class LetGo:
    """End the connection."""

    line: Line

    def run(self) -> Outcome:
        self.line.close()
        return DONE


def run_here(steps: Steps[T]) -> T:
    """Run every errand of *steps* in this thread: for the command line and for tests."""
    outcome: Outcome | None = None
    while True:
        try:
            errand = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return] # the generator's own return type
        outcome = errand.run()
