"""How far each feed is stored and counts, the head that its device signed, and where it goes on."""

import json
from collections.abc import Collection
from typing import Final, NamedTuple

from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.journal.feeds import SignedHead, feed_id
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import FeedPlace
from pss_desktop.journal.versions import VersionVector
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.journal.keys import JournalKeys

_SCOPES_KEPT: Final = 256

_FEEDS: Final = """SELECT feed.id, feed.uid, device.uid, scope.uid, scope.id, feed.seq,
        feed.accepted_seq, feed.hash, feed.signed_seq, feed.signed_head
    FROM feed JOIN device ON device.id = feed.device JOIN scope ON scope.id = feed.scope """


_OF_THESE: Final = "WHERE scope.uid IN (SELECT unhex(value) FROM json_each(?)) ORDER BY feed.last DESC"


class Scope(NamedTuple):
    """What a feed is about."""

    id: ScopeId
    type: ScopeType


class HeadSeal(NamedTuple):
    """The device's signature over the head that its feed had at *seq*; own heads are kept by FeedHistory."""

    seq: int
    signature: bytes


class FeedState(NamedTuple):
    """How far a feed is stored (*seq*) and counts (*accepted*, *hash*); what lies between waits unread."""

    key: int
    feed: FeedId
    device: DeviceId
    scope: ScopeId
    scope_key: int
    seq: int
    accepted: int
    hash: OpHash
    signed: HeadSeal | None


class FeedStates:
    """The feeds of every scope; those of the scopes asked for last are remembered."""

    def __init__(self, connection: Connection, keys: JournalKeys) -> None:
        self._connection = connection
        self._keys = keys
        self._scopes: dict[ScopeId, list[FeedState]] = {}
        connection.on_rollback(self._scopes.clear)

    # Reading

    def all(self) -> tuple[FeedState, ...]:
        """Every feed, in the order in which this vault met them."""
        return tuple(_feed_state(row) for row in self._connection.rows(_FEEDS + "ORDER BY feed.id"))

    def about(self, scope: ScopeId) -> tuple[FeedState, ...]:
        """The feeds of *scope*, the one written last before the others."""
        return tuple(self._about(scope))

    def get(self, feed: FeedId) -> FeedState | None:
        """How *feed* stands; ``None`` where nothing of it is here."""
        found = self._connection.row(_FEEDS + "WHERE feed.uid = ?", (feed,))
        return None if found is None else _feed_state(found)

    def place(self, device: DeviceId, scope: ScopeId) -> FeedPlace:
        """Where the next operation of *device* about *scope* goes."""
        feed = feed_id(device, scope)
        for state in self._about(scope):
            if state.feed == feed:
                return FeedPlace(feed, state.accepted + 1, state.hash)
        return FeedPlace(feed)

    def versions(self, scope: ScopeId) -> VersionVector:
        """What this vault has accepted about *scope*: the ``deps`` of what it writes next."""
        return VersionVector.of(
            (state.feed, state.accepted, state.hash) for state in self._about(scope) if state.accepted
        )

    def meet(self, scopes: Collection[ScopeId]) -> None:
        """Read at once the feeds of *scopes*, each of which will be asked about."""
        if len(self._scopes.keys() | set(scopes)) > _SCOPES_KEPT:
            self._scopes.clear()
        unknown = [scope for scope in scopes if scope not in self._scopes]
        self._scopes |= {scope: [] for scope in unknown}
        asked = json.dumps([scope.hex() for scope in unknown])
        for state in map(_feed_state, self._connection.rows(_FEEDS + _OF_THESE, (asked,))):
            self._scopes[state.scope].append(state)

    # Writing, inside the caller's transaction

    def begin(self, device: DeviceId, scope: Scope) -> FeedState:
        """The feed in which *device* writes about *scope*, made where it is new."""
        feed = feed_id(device, scope.id)
        for state in self._about(scope.id):
            if state.feed == feed:
                return state
        scope_key = self._keys.scope(scope.id, scope.type)
        key = self._connection.insert(
            "INSERT INTO feed (uid, device, scope, hash) VALUES (?, ?, ?, ?)",
            (feed, self._keys.device(device), scope_key, ZERO_HASH),
        )
        return FeedState(key, feed, device, scope.id, scope_key, 0, 0, ZERO_HASH, None)

    def count(self, state: FeedState, *, last: int) -> None:
        """Keep *state*, all of which counts; *last* is the key of its last operation."""
        self._connection.run(
            "UPDATE feed SET seq = ?1, accepted_seq = ?1, hash = ?2, last = ?3 WHERE id = ?4",
            (state.seq, state.hash, last, state.key),
        )
        self._remember(state)

    def store(self, state: FeedState) -> None:
        """Keep how far *state* is stored, beyond what counts of it."""
        self._connection.run("UPDATE feed SET seq = ? WHERE id = ?", (state.seq, state.key))
        self._remember(state)

    def accept(self, state: FeedState, upto: int, op_hash: OpHash) -> None:
        """Let what is stored count up to number *upto*, which has the hash *op_hash*."""
        self._connection.run(
            "UPDATE feed SET accepted_seq = ?2, hash = ?3,"
            " last = coalesce((SELECT max(id) FROM op WHERE feed = ?1 AND seq <= ?2), last)"
            " WHERE id = ?1",
            (state.key, upto, op_hash),
        )
        self._scopes.pop(state.scope, None)

    def keep_signed(self, head: SignedHead) -> None:
        """Keep a verified head of another device's feed, where it is the newest."""
        self._connection.run(
            "UPDATE feed SET signed_seq = ?1, signed_head = ?2"
            " WHERE uid = ?3 AND signed_seq < ?1 AND accepted_seq >= ?1",
            (head.seq, head.signature, head.feed),
        )
        self._scopes.clear()

    def _about(self, scope: ScopeId) -> list[FeedState]:
        known = self._scopes.get(scope)
        if known is None:
            rows = self._connection.rows(_FEEDS + "WHERE scope.uid = ? ORDER BY feed.last DESC", (scope,))
            known = [_feed_state(row) for row in rows]
            if len(self._scopes) >= _SCOPES_KEPT:
                self._scopes.clear()
            self._scopes[scope] = known
        return known

    def _remember(self, state: FeedState) -> None:
        feeds = self._about(state.scope)
        feeds[:] = [state, *(one for one in feeds if one.key != state.key)]


def _feed_state(row: Row) -> FeedState:
    key, feed, device, scope, scope_key, seq, accepted, op_hash, signed_seq, signature = row
    signed = None if signature is None else HeadSeal(signed_seq, signature)
    return FeedState(
        key, FeedId(feed), DeviceId(device), ScopeId(scope), scope_key, seq, accepted, OpHash(op_hash), signed
    )
