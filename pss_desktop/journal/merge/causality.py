"""Who had seen what: the one order that merge rules trust. Clocks take no part in it.

An act has seen what came before it in its own feed, what its version vector covers, and what those had seen.
Of a client's consent, of the level of risk and of whose case it is, an entry of a vector counts only once it
names an operation that is here, by the right hash (vault/views/projection.py weighs them): nobody undoes
there what is still to be written. Elsewhere a claim is taken at its word. Acts that have seen each other in a
ring count as concurrent: a question is raised, and nothing is hidden.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable
from heapq import heapify, heappop, heappush

from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.merge.acts import Act, Rank

Reach = dict[FeedId, int]


class Causality:
    """The order among *acts*, a set in which the journal left one branch of every fork."""

    def __init__(self, acts: Collection[Act]) -> None:
        first = next(iter(acts), None)
        self._one_feed = first is None or all(act.feed == first.feed for act in acts)
        if self._one_feed:
            self.ordered: tuple[Act, ...] = tuple(sorted(acts, key=_by_seq))
            self._reach: dict[OpHash, Reach] = {}
        else:
            self.ordered, self._reach = _Feeds(acts).follow()

    def sees(self, later: Act, earlier: Act) -> bool:
        """Whether the writer of *later* knew *earlier*."""
        if self._one_feed:
            return later.seq > earlier.seq
        return self._reach[later.hash].get(earlier.feed, 0) >= earlier.seq

    def heads(self, acts: Collection[Act]) -> tuple[Act, ...]:
        """Those of *acts* that no other of them has seen, the greatest rank first."""
        if len(acts) < 2:
            return tuple(acts)
        if self._one_feed:
            last = max(act.seq for act in acts)
            return _ranked(act for act in acts if act.seq == last)
        covered: Reach = {}
        for act in acts:
            _raise_to(covered, self._reach[act.hash])
        return _ranked(act for act in acts if act.seq > covered.get(act.feed, 0))


class _Feeds:
    """Acts by feed, and for each how far it reaches into every feed of the record."""

    def __init__(self, acts: Collection[Act]) -> None:
        self._feeds: dict[FeedId, list[Act]] = defaultdict(list)
        for act in sorted({act.hash: act for act in acts}.values(), key=_by_seq):
            self._feeds[act.feed].append(act)
        self._seqs = {feed: [act.seq for act in line] for feed, line in self._feeds.items()}
        self._reach: dict[OpHash, Reach] = {}

    def follow(self) -> tuple[tuple[Act, ...], dict[OpHash, Reach]]:
        """Take each act after all that it has seen; among equals the smallest rank first."""
        direct = {act.hash: self._direct(act) for line in self._feeds.values() for act in line}
        waits: dict[OpHash, int] = {}
        followers: dict[OpHash, list[Act]] = defaultdict(list)
        for line in self._feeds.values():
            for act in line:
                before = self._before(direct[act.hash])
                waits[act.hash] = len(before)
                for other in before:
                    followers[other.hash].append(act)
        ordered = self._take_in_turn(direct, waits, followers)
        ordered += self._take_ring(direct, [hash_ for hash_, left in waits.items() if left > 0])
        return tuple(ordered), self._reach

    def _direct(self, act: Act) -> Reach:
        """What *act* says itself that it has seen."""
        reach: Reach = {}
        for feed, seen in act.deps.entries.items():
            if feed in self._feeds:
                reach[feed] = seen.seq if self._is_same_branch(feed, seen.seq, seen.hash8) else seen.seq - 1
        reach[act.feed] = act.seq - 1
        return reach

    def _is_same_branch(self, feed: FeedId, seq: int, hash8: bytes) -> bool:
        """Whether the operation named by a vector is the one accepted here, as far as this record tells."""
        at = bisect_right(self._seqs[feed], seq) - 1
        found = self._feeds[feed][at] if at >= 0 else None
        return found is None or found.seq != seq or found.hash[:8] == hash8

    def _before(self, reach: Reach) -> list[Act]:
        """The last act of each feed within *reach*."""
        before = []
        for feed, seq in reach.items():
            at = bisect_right(self._seqs[feed], seq)
            if at:
                before.append(self._feeds[feed][at - 1])
        return before

    def _take_in_turn(
        self, direct: dict[OpHash, Reach], waits: dict[OpHash, int], followers: dict[OpHash, list[Act]]
    ) -> list[Act]:
        acts = (act for line in self._feeds.values() for act in line)
        ready: list[tuple[Rank, Act]] = [(act.rank, act) for act in acts if not waits[act.hash]]
        heapify(ready)
        ordered = []
        while ready:
            _, act = heappop(ready)
            ordered.append(act)
            self._settle(act, direct[act.hash])
            for follower in followers[act.hash]:
                waits[follower.hash] -= 1
                if not waits[follower.hash]:
                    heappush(ready, (follower.rank, follower))
        return ordered

    def _take_ring(self, direct: dict[OpHash, Reach], stuck: Collection[OpHash]) -> list[Act]:
        """Acts in a ring or behind one keep their own feed's order and what they saw outside it."""
        caught = set(stuck)
        free = {
            feed: max((act.seq for act in line if act.hash not in caught), default=0)
            for feed, line in self._feeds.items()
        }
        ring = [act for line in self._feeds.values() for act in line if act.hash in caught]
        for act in ring:
            outside = {feed: min(seq, free[feed]) for feed, seq in direct[act.hash].items()}
            self._settle(act, outside | {act.feed: act.seq - 1})
        return sorted(ring, key=lambda act: (act.rank, act.seq))

    def _settle(self, act: Act, direct: Reach) -> None:
        reach = dict(direct)
        for other in self._before(direct):
            _raise_to(reach, self._reach[other.hash])
        self._reach[act.hash] = reach


def _by_seq(act: Act) -> tuple[int, bytes]:
    return (act.seq, act.hash)


def _raise_to(reach: Reach, other: Reach) -> None:
    for feed, seq in other.items():
        if seq > reach.get(feed, 0):
            reach[feed] = seq


def _ranked(acts: Iterable[Act]) -> tuple[Act, ...]:
    return tuple(sorted(acts, key=lambda act: act.rank, reverse=True))
