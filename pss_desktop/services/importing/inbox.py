"""The files of bundles that came in: copied once without following links, under names that say nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pss_desktop.crypto.digest import sha256
from pss_desktop.domain.errors import PssError, StorageError, StorageFailedError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTooLargeError,
    InboxFullError,
    NotABundleError,
)
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.files.errors import translate_os_errors
from pss_desktop.files.folders import entries
from pss_desktop.files.modes import make_private_folder
from pss_desktop.files.removal import remove_file
from pss_desktop.services.seat import Seat
from pss_desktop.sync.bundle.limits import FILE_LIMIT, MIB
from pss_desktop.vault.exchange.incoming import BY_HAND, Incoming, IncomingState, NewIncoming


@dataclass(frozen=True, slots=True)
class Bound:
    """So many bundles, and bytes of them, at the most."""

    many: int
    much: int

    def takes(self, many: int, much: int) -> bool:
        """Whether it is not passed by so many of so much."""
        return many <= self.many and much <= self.much


SUFFIX: Final = ".pssb"
GIVEN: Final = Bound(2_000, 2 * 1024 * MIB)
"""What waits to be read in of all that mailboxes gave; what is beyond stays there."""
BROUGHT: Final = Bound(200, 1024 * MIB)
"""The same of what a person brought: whatever a mailbox gave, it is taken."""
REFUSED: Final = Bound(100, 256 * MIB)
"""What is in the quarantine; beyond it the oldest go out."""

_OF_A_BUNDLE: Final = BundleError.code[0]
_DONE: Final = frozenset({IncomingState.APPLIED, IncomingState.DISCARDED})


class Inbox:
    """Ciphertext only. A file in the inbox or the quarantine belongs to a row, or is swept away."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def receive(self, content: bytes, source: str) -> Incoming:
        """Keep a bundle's bytes until somebody looks. The same bytes are kept once.

        What was refused, and is gone, is looked at once more only when a person brings it.

        Raises BundleTooLargeError, NotABundleError for nothing at all, InboxFullError, or a StorageError.
        """
        if len(content) > FILE_LIMIT:
            raise BundleTooLargeError("file")
        if not content:
            raise NotABundleError
        storage, digest = self._seat.storage, sha256(content)
        incoming = storage.exchange.incoming
        known = incoming.by_digest(digest)
        if known is not None and (known.state not in _DONE or (_was_refused(known) and source != BY_HAND)):
            return known
        problem = self.refusal(len(content), source)
        if problem is not None:
            raise problem
        new = NewIncoming(digest, digest[:16].hex() + SUFFIX, len(content), source)
        folder = self._folder("inbox")
        make_private_folder(folder)
        write_atomically(folder / new.file, content)
        now = storage.clock.now()
        with storage.connection.transaction():
            if known is not None:
                return incoming.come_again(known.key, new, at=now)
            return incoming.add(new, at=now)

    def refusal(self, size: int, source: str) -> PssError | None:
        """Why one more bundle of *size* is not taken from there now: too many wait, or the disk is full."""
        by_hand = source == BY_HAND
        many, much = self._seat.storage.exchange.incoming.to_read(by_hand=by_hand)
        if not (BROUGHT if by_hand else GIVEN).takes(many + 1, much + size):
            return InboxFullError()
        try:
            self._seat.vault.machine.need_room(self._seat.vault.folder.path, size)
        except StorageError as problem:
            return problem
        return None

    def receive_file(self, path: Path) -> Incoming:
        """The same for a file that a person chose. Raises as :func:`read_chosen` does, and as above."""
        return self.receive(read_chosen(path), BY_HAND)

    def reader(self, incoming: Incoming) -> Callable[[], bytes]:
        """What reads the bundle's bytes, on any thread. It raises a StorageError where they are gone."""
        path = self._path(incoming)
        return lambda: read_bytes(path, FILE_LIMIT)

    def lacks(self, incoming: Incoming) -> bool:
        """Whether the file of a bundle that is not done with is gone."""
        state = self._seat.storage.exchange.incoming.get(incoming.key).state
        return state not in _DONE and not self._path(incoming).exists()

    def quarantine(self, incoming: Incoming, reason: str, *, roster: int) -> None:
        """Put the file aside, with the reason, while it is among the newest of those."""
        target = self._folder("quarantine")
        make_private_folder(target)
        source = self._path(incoming)
        with translate_os_errors():
            if source.parent != target and source.exists():
                source.replace(target / incoming.file)
        self._move(incoming, IncomingState.QUARANTINED, reason=reason, roster=roster)
        self._let_the_oldest_go()

    def hold(self, incoming: Incoming, reason: str, *, roster: int) -> None:
        """Keep it until a newer roster knows who signed it."""
        self._move(incoming, IncomingState.UNKNOWN_SIGNER, reason=reason, roster=roster)

    def let_in(self, incoming: Incoming) -> None:
        """What was held back may be looked at now."""
        self._move(incoming, IncomingState.ARRIVED)

    def discard(self, incoming: Incoming, reason: str = "") -> None:
        """Remove the file and keep the row, so that the same bytes are known again."""
        self._move(incoming, IncomingState.DISCARDED, reason=reason)
        remove_file(self._path(incoming))

    def done(self, incoming: Incoming) -> None:
        """Remove the file of a bundle whose row says that it was taken in."""
        remove_file(self._path(incoming))

    def leftovers(self) -> tuple[Path, ...]:
        """Files that a crash left without a row that needs them."""
        pending = {one.file for one in self._seat.storage.exchange.incoming.in_state()}
        folders = (self._folder(name) for name in ("inbox", "quarantine"))
        files = (path for folder in folders if folder.is_dir() for path in entries(folder))
        return tuple(path for path in files if path.suffix == SUFFIX and path.name not in pending)

    def sweep(self) -> int:
        """Remove them; how many went."""
        found = self.leftovers()
        for path in found:
            remove_file(path)
        return len(found)

    def _let_the_oldest_go(self) -> None:
        """Of what is in the quarantine. Their rows stay, so that the same bytes are known again."""
        found = self._seat.storage.exchange.incoming.in_state({IncomingState.QUARANTINED})
        many = much = 0
        for one in sorted(found, key=lambda one: (one.changed_at, one.key), reverse=True):
            many, much = many + 1, much + one.size
            if not REFUSED.takes(many, much):
                self.discard(one, one.reason)

    def _move(self, incoming: Incoming, state: IncomingState, *, reason: str = "", roster: int = 0) -> None:
        storage = self._seat.storage
        with storage.connection.transaction():
            storage.exchange.incoming.move(
                incoming.key, state, at=storage.clock.now(), reason=reason, roster=roster
            )

    def _path(self, incoming: Incoming) -> Path:
        """Where the file lies: a crash may have moved it before its row said so."""
        held = self._folder("quarantine") / incoming.file
        return held if held.exists() else self._folder("inbox") / incoming.file

    def _folder(self, name: str) -> Path:
        return self._seat.vault.folder.path / name


def _was_refused(known: Incoming) -> bool:
    """Whether it went out for what it is: a person who throws something away gives no reason."""
    return known.state is IncomingState.DISCARDED and known.reason.startswith(_OF_A_BUNDLE)


def read_chosen(path: Path) -> bytes:
    """A file that a person chose; links are not followed, so nothing else can be meant.

    Raises NotABundleError for what is no plain file, BundleTooLargeError or a StorageError.
    """
    if path.is_symlink():
        raise NotABundleError
    try:
        return read_bytes(path, FILE_LIMIT)
    except StorageFailedError as problem:
        if problem.errno_name == "EFBIG":
            raise BundleTooLargeError("file") from problem
        if problem.errno_name in ("EINVAL", "EISDIR"):
            raise NotABundleError from problem
        raise
