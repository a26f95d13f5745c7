"""How a presenter asks for work away from the window, and how answers come back."""

from collections.abc import Callable, Generator
from enum import Enum, IntEnum
from typing import Protocol, TypeVar

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.progress import Progress

T = TypeVar("T")
Slices = Generator[Progress, None, T]


class Priority(IntEnum):
    """The order in which the vault thread takes waiting work; the lowest goes first."""

    LOCK = 0
    DRAFT = 1
    READ = 2
    WRITE = 3
    LONG = 4


class Lane(Enum):
    """Which thread does the work: the one that owns the connection, or one that must not touch it.

    A mailbox on a bad line takes minutes; it has a thread of its own, so that no key waits for it.
    """

    VAULT = "vault"
    WORKER = "worker"
    LINE = "line"


class Ticket(Protocol):
    """A claim on submitted work."""

    def cancel(self) -> None:
        """Ask the work to stop: its ``failed`` gets a CancelledError, unless it was done already."""


class TaskRunner(Protocol):
    """Runs work and brings its answer back to the thread that asked.

    Answers of an older turn (before the last :meth:`new_turn`) are dropped. An exception that is no
    PssError is a bug and goes to the last-resort handler, not to ``failed``.
    """

    def submit(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        priority: Priority = Priority.READ,
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        """Run *work* once and hand its value to *done*."""

    def submit_slices(
        self,
        work: Callable[[], Slices[T]],
        *,
        done: Callable[[T], None],
        failed: Callable[[PssError], None],
        progress: Callable[[Progress], None],
        lane: Lane = Lane.VAULT,
    ) -> Ticket:
        """Run long *work* slice by slice at the lowest priority, letting shorter work in between."""

    def new_turn(self) -> None:
        """From now on drop every answer of work that was submitted before."""
