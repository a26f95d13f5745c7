"""Reads a feed as it travels: operations in their order, holes between them, its device's signed heads."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.feeds import SignedHead, sign_head
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import Operation
from pss_desktop.journal.signatures import Signer
from pss_desktop.journal.stubs import StubRun
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal.feed_states import FeedState
from pss_desktop.vault.journal.store import JournalStore

_ROWS_A_FETCH: Final = 500
_OPERATIONS: Final = """SELECT header, salt, payload FROM op WHERE feed = ? AND seq >= ? AND seq <= ?
    ORDER BY seq LIMIT ?"""
_KEPT: Final = """SELECT feed.uid, feed_head.seq, feed_head.hash, feed_head.signature
    FROM json_each(?) AS asked JOIN feed ON feed.uid = unhex(asked.value)
    JOIN feed_head ON feed_head.feed = feed.id"""
_KEEP: Final = """INSERT INTO feed_head (feed, seq, hash, signature)
    SELECT id, ?, ?, ? FROM feed WHERE uid = ? ON CONFLICT DO NOTHING"""
_BRANCH: Final = "SELECT header, salt, payload FROM fork WHERE feed = ? ORDER BY seq, hash"

Ends = Mapping[FeedId, Mapping[int, OpHash]]
"""By feed, the numbers of operations at which something ends, with their hashes."""


class FeedHistory:
    """What is here of each feed, whoever wrote it."""

    def __init__(self, connection: Connection, journal: JournalStore) -> None:
        self._connection = connection
        self._journal = journal

    def items(self, feed: FeedId, first: int = 1, last: int | None = None) -> Iterator[Operation | StubRun]:
        """What counts of *feed* from number *first* to *last*, without a break; read some hundred at a time.

        Where *last* lies within a hole, the hole is told whole.
        """
        state = self._journal.state(feed)
        if state is None:
            return
        end = state.accepted if last is None else min(last, state.accepted)
        due = first
        for operation in self._operations(state, first, end):
            seq = operation.header.seq
            if seq > due:
                yield StubRun(due, seq - 1, operation.header.prev)
            yield operation
            due = seq + 1
        if due <= end:
            yield self._hole_at_the_end(state, due)

    def branch(self, feed: FeedId) -> tuple[Operation, ...]:
        """What its device signed of *feed* beside what counts, in its order; of two such histories both."""
        state = self._journal.state(feed)
        found = () if state is None else self._connection.rows(_BRANCH, (state.key,))
        return tuple(Operation(*content) for content in found)

    def heads(self, feed: FeedId) -> tuple[SignedHead, ...]:
        """Every head of *feed* that its device signed and that is kept here, the earliest first."""
        state = self._journal.state(feed)
        if state is None:
            return ()
        found = {
            seq: SignedHead(feed, seq, OpHash(hash_), signature)
            for seq, hash_, signature in self._connection.rows(
                "SELECT seq, hash, signature FROM feed_head WHERE feed = ?", (state.key,)
            )
        }
        if state.signed is not None and state.signed.seq not in found:
            signed = state.signed
            found[signed.seq] = SignedHead(feed, signed.seq, self.hash_at(feed, signed.seq), signed.signature)
        return tuple(found[seq] for seq in sorted(found))

    def keep_heads(self, heads: Iterable[SignedHead]) -> None:
        """Keep heads that were verified, to be passed on; inside the caller's transaction."""
        self._connection.run_many(
            _KEEP, [(head.seq, head.op_hash, head.signature, head.feed) for head in heads]
        )

    def sign_boundaries(self, ends: Ends, signer: Signer) -> Mapping[FeedId, tuple[SignedHead, ...]]:
        """This device's word that its own feeds had these *ends*; what it did not give before is kept."""
        found = {
            (FeedId(feed), seq): SignedHead(FeedId(feed), seq, OpHash(hash_), signature)
            for feed, seq, hash_, signature in self._connection.rows(
                _KEPT, (json.dumps([feed.hex() for feed in ends]),)
            )
        }
        new = [
            sign_head(signer, feed, seq, op_hash)
            for feed, some in ends.items()
            for seq, op_hash in some.items()
            if (feed, seq) not in found
        ]
        self.keep_heads(new)
        found |= {(head.feed, head.seq): head for head in new}
        return {feed: tuple(found[feed, seq] for seq in sorted(some)) for feed, some in ends.items()}

    def hash_at(self, feed: FeedId, seq: int) -> OpHash:
        """The hash of operation *seq*, as far as anything here tells it. Raises MalformedOperationError."""
        if seq == 0:
            return ZERO_HASH
        state = self._journal.state(feed)
        found = None if state is None else self.hashes(state, seq, seq).get(seq)
        if found is None:
            raise MalformedOperationError("hash_at")
        return found

    def hashes(self, state: FeedState, first: int, last: int) -> Mapping[int, OpHash]:
        """What is known of the hashes from number *first* to *last*, by operations, runs and signed heads."""
        found = self._connection.rows(
            "SELECT seq, hash FROM op WHERE feed = ?1 AND seq BETWEEN ?2 AND ?3"
            " UNION ALL SELECT last, hash FROM stub_run WHERE feed = ?1 AND last BETWEEN ?2 AND ?3"
            " UNION ALL SELECT seq, hash FROM feed_head WHERE feed = ?1 AND seq BETWEEN ?2 AND ?3",
            (state.key, first, last),
        )
        return {seq: OpHash(hash_) for seq, hash_ in found}

    def _operations(self, state: FeedState, first: int, last: int) -> Iterator[Operation]:
        while rows := self._connection.rows(_OPERATIONS, (state.key, first, last, _ROWS_A_FETCH)):
            for row in rows:
                operation = Operation(*row)
                yield operation
                first = operation.header.seq + 1

    def _hole_at_the_end(self, state: FeedState, first: int) -> StubRun:
        """Nothing accepted follows: the run that was accepted last says how far it goes."""
        return StubRun(first, state.accepted, state.hash)
