"""Reads the whole journal and says what does not hold: chains, commitments, heads, signatures.

A feed of another device may have holes here, which its stub runs name. What stands before a hole counts by a
head that the device signed there, what stands after it by the run's own hash.
"""

from dataclasses import dataclass, field
from typing import Final

from pss_desktop.crypto.signing import VerifyKey
from pss_desktop.domain.errors import MalformedOperationError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId
from pss_desktop.domain.progress import Progress
from pss_desktop.journal.feeds import EMPTY_HEAD, LocalHead
from pss_desktop.journal.hashing import ZERO_HASH
from pss_desktop.journal.operation import Operation, check_operation
from pss_desktop.vault.database.connection import Connection, Row
from pss_desktop.vault.findings import Part
from pss_desktop.vault.journal.feed_check import FeedParts, FeedRow, Stretch, check_feed, verify_key
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.views.projection import HIDDEN

CHECKING_JOURNAL: Final = "checking_journal"

_ROWS_A_SLICE: Final = 250
_OPERATIONS: Final = """SELECT op.id, feed.uid, op.seq, record.uid, kind.name, op.hash, op.header, op.salt,
        op.payload
    FROM op JOIN feed ON feed.id = op.feed JOIN record ON record.id = op.record JOIN kind ON kind.id = op.kind
    WHERE op.id > ? ORDER BY op.id LIMIT ?"""
_FEEDS: Final = """SELECT feed.id, feed.uid, feed.seq, feed.accepted_seq, feed.hash, accepted.hash,
        feed.signed_seq, feed.signed_head, signed.hash, device.key
    FROM feed JOIN device ON device.id = feed.device
    LEFT JOIN op AS accepted ON accepted.feed = feed.id AND accepted.seq = feed.accepted_seq
    LEFT JOIN op AS signed ON signed.feed = feed.id AND signed.seq = feed.signed_seq
    WHERE feed.seq > 0"""
# What others wrote may come without its words; a case whose client said no may have lost them here.
_LOST_WORDS: Final = """SELECT count(*) FROM op JOIN feed ON feed.id = op.feed
    JOIN device ON device.id = feed.device JOIN record ON record.id = op.record
    JOIN scope ON scope.id = record.scope
    WHERE op.id > ?1 AND op.id <= ?2 AND op.payload IS NULL AND (device.uid = ?3 OR ?4)
    AND NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.uid = record.uid)
    AND NOT EXISTS (SELECT 1 FROM setting, json_each(setting.value) AS one
        WHERE setting.name = ?5 AND unhex(one.key) = scope.uid AND one.value ->> 1)"""
_OPERATIONS_A_SLICE: Final = 5000
_PAYLOAD_RULES: Final = frozenset({"payload_hash", "payload_len"})


@dataclass(frozen=True, slots=True)
class JournalFound:
    """What reading the journal gave: how far it goes by its own operations, and what does not hold."""

    head: LocalHead
    problems: frozenset[Part]


def check_journal(connection: Connection, *, signatures: bool) -> Slices[JournalFound]:
    """Follow every chain from its start. *signatures* checks those of persons too, which takes far longer."""
    total = int(connection.scalar("SELECT count FROM journal_head"))
    reading = _Reading(_person_keys(connection) if signatures else None)
    while rows := connection.rows(_OPERATIONS, (reading.head.count, _ROWS_A_SLICE)):
        for row in rows:
            reading.take(row)
        yield Progress(min(reading.head.count, total), total, CHECKING_JOURNAL)
    stored = LocalHead(*(connection.row("SELECT count, chain FROM journal_head") or (-1, b"")))
    if stored != reading.head:
        reading.problems.add(Part.JOURNAL)
    parts = FeedParts(connection)
    for row in connection.rows(_FEEDS):
        reading.problems |= check_feed(FeedRow.of(row), reading.stretches.get(row[1], []), parts)
    return JournalFound(reading.head, frozenset(reading.problems))


def lost_words(connection: Connection, *, own: DeviceId) -> Slices[int]:
    """How many operations lack their words without having been erased, of the device *own*.

    Of every other device, too, where nothing ever came from elsewhere: then nothing can have been withheld.
    """
    total = int(connection.scalar("SELECT count FROM journal_head"))
    alone = not _has_received(connection)
    lost = 0
    for done in range(0, total, _OPERATIONS_A_SLICE):
        upto = done + _OPERATIONS_A_SLICE
        lost += int(connection.scalar(_LOST_WORDS, (done, upto, own, alone, HIDDEN)))
        yield Progress(min(upto, total), total, CHECKING_JOURNAL)
    return lost


def _has_received(connection: Connection) -> bool:
    """A vault of a release without exchange has no table of what it received."""
    known = connection.row("SELECT 1 FROM sqlite_master WHERE name = 'received'") is not None
    return known and connection.row("SELECT 1 FROM received") is not None


@dataclass(slots=True)
class _Reading:
    person_keys: dict[PersonId, VerifyKey] | None
    head: LocalHead = EMPTY_HEAD
    stretches: dict[FeedId, list[Stretch]] = field(default_factory=dict)
    problems: set[Part] = field(default_factory=set)

    def take(self, row: Row) -> None:
        """Ask of one operation: is it in its place, is it what its columns say, does it hold by itself."""
        number, feed, seq, record, kind, op_hash, header_bytes, salt, payload = row
        if number != self.head.count + 1:
            self.problems.add(Part.JOURNAL)
        self.head = LocalHead(number, self.head.extend(op_hash).chain)
        try:
            operation = Operation(header_bytes, salt, payload)
        except MalformedOperationError:
            self.problems.add(Part.JOURNAL)
            self._follow(feed, Stretch(seq, ZERO_HASH, seq, OpHash(op_hash)))
            return
        header = operation.header
        if (operation.hash, header.feed, header.seq, header.record, header.kind) != (
            op_hash,
            feed,
            seq,
            record,
            kind,
        ):
            self.problems.add(Part.JOURNAL)
        self._follow(feed, Stretch(seq, header.prev, seq, operation.hash))
        self._check_content(operation)

    def _follow(self, feed: FeedId, one: Stretch) -> None:
        known = self.stretches.setdefault(feed, [])
        if known and known[-1].goes_on_with(one):
            known[-1] = known[-1].joined(one)
        else:
            known.append(one)

    def _check_content(self, operation: Operation) -> None:
        keys = self.person_keys
        key = keys.get(operation.header.author) if keys is not None else None
        try:
            check_operation(operation, key)
        except MalformedOperationError as problem:
            self.problems.add(Part.PAYLOADS if problem.rule in _PAYLOAD_RULES else Part.SIGNATURES)


def _person_keys(connection: Connection) -> dict[PersonId, VerifyKey]:
    found = ((PersonId(uid), verify_key(key)) for uid, key in connection.rows("SELECT uid, key FROM person"))
    return {uid: key for uid, key in found if key is not None}
