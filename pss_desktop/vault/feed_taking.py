"""Takes a compared feed in: first beside what counts, in pieces; then it counts, all in one step."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, TypeVar

from pss_desktop.domain.clock import Clock
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.operation import Operation
from pss_desktop.vault.arrivals import Arrivals
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.feed_intake import Fork, Intake
from pss_desktop.vault.journal.feed_history import FeedHistory
from pss_desktop.vault.journal.store import JournalStore
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.views.derived import Pace

STAGING: Final = "staging"
_A_PIECE: Final = 1000
_KEEP_BRANCH: Final = """INSERT INTO fork (feed, seq, hash, header, salt, payload)
    SELECT ?1, ?2, ?3, ?4, iif(erased, NULL, ?5), iif(erased, NULL, ?6)
    FROM (SELECT EXISTS (SELECT 1 FROM tombstone WHERE uid = ?7) AS erased) WHERE true
    ON CONFLICT DO NOTHING"""
_SLICE_SECONDS: Final = 0.5
"""Where nobody waits; whoever comes waits for a piece, and for the transaction to be written."""

_Item = TypeVar("_Item")


class FeedTaking:
    """Writes what others wrote. What was staged and never accepted stays where nothing reads it."""

    def __init__(
        self,
        connection: Connection,
        journal: JournalStore,
        history: FeedHistory,
        arrivals: Arrivals,
        *,
        clock: Clock,
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._history = history
        self._arrivals = arrivals
        self._clock = clock

    def stage(self, intakes: Sequence[Intake]) -> Slices[None]:
        """Write everything of *intakes* behind what counts, and what fills holes where it waits."""
        total = sum(len(intake.fresh) + len(intake.late) for intake in intakes)
        pieces, done = self._stage_pieces(intakes), 0
        while done < total:
            pace = Pace(self._clock, _SLICE_SECONDS)
            with self._connection.transaction():
                for size in pieces:
                    done += size
                    if pace.is_over():
                        break
            yield Progress(done, total, STAGING)

    def _stage_pieces(self, intakes: Sequence[Intake]) -> Iterator[int]:
        """Write piece after piece, in the transaction of whoever asks for the next; how large each was."""
        for intake in intakes:
            coming = intake.coming
            for fresh in _pieces(intake.fresh):
                self._journal.stage(fresh, device=coming.device, scope=coming.scope)
                yield len(fresh)
            for late in _pieces(intake.late):
                self._arrivals.wait_for_place(coming.feed, late)
                yield len(late)

    def accept(self, intake: Intake) -> bool:
        """Let what was staged count; whether that changed anything. In the caller's transaction."""
        coming = intake.coming
        before = self._journal.state(coming.feed)
        if before is None or not intake.is_news:
            return False
        if coming.end > before.accepted:
            self._journal.accept(coming.feed, coming.end)
        heads = [head for head in coming.heads if head.seq <= max(coming.end, before.accepted)]
        self._history.keep_heads(heads)
        if heads:
            self._journal.states.keep_signed(max(heads, key=lambda head: head.seq))
        self._arrivals.expect(before, late=bool(intake.late))
        return True

    def keep_branch(self, intake: Intake, fork: Fork) -> None:
        """Keep what contradicts, beside the journal: nothing reads it but who looks into the alarm.

        Words of what was erased here stay away.
        """
        state = self._journal.state(intake.coming.feed)
        if state is None:
            return
        self._connection.run_many(
            _KEEP_BRANCH,
            [
                (
                    state.key,
                    one.header.seq,
                    one.hash,
                    one.header_bytes,
                    one.salt,
                    one.payload,
                    one.header.record,
                )
                for one in intake.coming.items
                if isinstance(one, Operation) and one.header.seq >= fork.seq
            ],
        )


def _pieces(items: Sequence[_Item]) -> Iterator[tuple[_Item, ...]]:
    rest = iter(items)
    while piece := tuple(islice(rest, _A_PIECE)):
        yield piece
