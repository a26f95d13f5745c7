"""What is left out of a feed that travels: a run of operations, of which only the last one's hash is told."""

from dataclasses import dataclass

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import FeedPlace


@dataclass(frozen=True, slots=True)
class StubRun:
    """Operations *first* to *last* stay where they are; the next header's ``prev`` proves *last_hash*.

    Raises MalformedOperationError for numbers that no feed has.
    """

    first: int
    last: int
    last_hash: OpHash

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last or len(self.last_hash) != len(ZERO_HASH):
            raise MalformedOperationError("stub")

    def next_place(self, feed: FeedId) -> FeedPlace:
        """Where *feed* goes on after this run."""
        return FeedPlace(feed, self.last + 1, self.last_hash)
