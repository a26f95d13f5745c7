"""The five verbs of a mailbox, and the names that may lie in one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from pss_desktop.domain.exchange_errors import MailboxDamagedError, MailboxNameTakenError

SUFFIX: Final = ".pssb"
PART: Final = ".part"
"""What an upload is called until it is whole; a listing never shows it."""

LARGEST: Final = 64 * 1024 * 1024
"""No bundle is larger, so nothing larger is fetched."""

_TRIAL: Final = ".try"
_NAME: Final = re.compile(rf"[0-9a-f]{{16}}(?:{re.escape(SUFFIX)}|{re.escape(_TRIAL)})")


@dataclass(frozen=True, slots=True)
class Listed:
    """A bundle that lies in a mailbox, and how many bytes it has."""

    name: str
    size: int


class Mailbox(Protocol):
    """A place for sealed bundles. Used by one thread at a time; every failure is a MailboxError.

    What a listing says may be old already: a bundle in it may be gone, and a new one may be missing from it.
    """

    def list(self) -> tuple[Listed, ...]:
        """The bundles there, by name. Half ones and whatever else lies there are left out."""

    def get(self, name: str, most: int | None = None) -> bytes:
        """The bundle, or just the first *most* bytes of it, so that what is for others is not fetched whole.

        Raises MailboxGoneError where there is none, BundleTooLargeError past 64 MiB.
        """

    def put_new(self, name: str, content: bytes) -> None:
        """Put the bundle there, whole or not at all. The same bytes under the same name are fine.

        Raises MailboxNameTakenError where other bytes have that name: nothing there is ever overwritten.
        """

    def delete(self, name: str) -> None:
        """Take the bundle away; one that is not there is fine."""

    def probe(self) -> None:
        """Ask as cheaply as can be whether the place is there and lets us in."""

    def close(self) -> None:
        """Let go of the connection; the next verb opens another."""


def is_bundle_name(name: str) -> bool:
    """Whether *name* is one that a bundle has: 16 hex digits, which mean nothing."""
    return name.endswith(SUFFIX) and _NAME.fullmatch(name) is not None


def checked_name(name: str) -> str:
    """*name*, which reaches no other folder. Raises ValueError: that would be a bug of ours."""
    if _NAME.fullmatch(name) is None:
        raise ValueError(name)
    return name


def bundle_name(random: Callable[[int], bytes]) -> str:
    """A new name for a bundle."""
    return random(8).hex() + SUFFIX


def settle_twin(name: str, content: bytes, there: bytes) -> None:
    """There is something under *name*: the same, from an earlier try. Raises MailboxNameTakenError else."""
    if there != content:
        raise MailboxNameTakenError
    checked_name(name)


def try_out(mailbox: Mailbox, random: Callable[[int], bytes]) -> None:
    """Put something small there, read it back and take it away: all that sending and fetching need.

    Raises MailboxDamagedError where other bytes come back, and what the five verbs raise.
    """
    name, content = random(8).hex() + _TRIAL, random(64)
    mailbox.probe()
    mailbox.put_new(name, content)
    try:
        if mailbox.get(name) != content:
            raise MailboxDamagedError
    finally:
        mailbox.delete(name)
