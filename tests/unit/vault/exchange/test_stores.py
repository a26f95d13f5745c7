"""The rows of the exchange: what is kept of peers, channels, queues, rosters, rules, notices and alarms."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId, ScopeId
from pss_desktop.vault.audit import AuditHead
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.exchange.alarms import AlarmKind, Claim, NewAlarm
from pss_desktop.vault.exchange.channels import NO_BUNDLE, Arrival, ChannelPlace, Channels
from pss_desktop.vault.exchange.incoming import BY_HAND, PENDING, IncomingState, NewIncoming
from pss_desktop.vault.exchange.outgoing import Covered, NewOutgoing, OutgoingState, Sealed
from pss_desktop.vault.exchange.owed import Owed, OwedKind
from pss_desktop.vault.exchange.peers import Ask, AskKind, Peer, PeerAck
from pss_desktop.vault.exchange.rosters import StoredRoster
from pss_desktop.vault.exchange.store import ExchangeStore
from tests.fakes import NOON

JUNIPER: Final = PersonId(b"person-juniper-1")
SAGE: Final = PersonId(b"person-sage-0001")
LAPTOP: Final = DeviceId(b"device-laptop-01")
TABLET: Final = DeviceId(b"device-tablet-01")
FEED: Final = FeedId(b"feed-of-tests-01")
OTHER: Final = FeedId(b"feed-of-tests-02")
CASE: Final = ScopeId(b"case-of-the-fern")
ACT: Final = OpHash(b"a" * 32)
LATER: Final = NOON + timedelta(hours=1)


@pytest.fixture
def store(connection: Connection) -> ExchangeStore:
    return ExchangeStore(connection)


def hash_of(number: int) -> OpHash:
    return OpHash(bytes([number]) * 32)


# Peers


def test_the_newest_word_of_a_peer_stays(store: ExchangeStore) -> None:
    store.peers.hear(Peer(LAPTOP, JUNIPER, LATER, 3, AuditHead(9, hash_of(9))))
    store.peers.hear(Peer(LAPTOP, JUNIPER, NOON, 2, AuditHead(4, hash_of(4))))
    store.peers.hear(Peer(TABLET, JUNIPER, NOON, 2, AuditHead(1, hash_of(1))))
    found, other = store.peers.of(JUNIPER)
    assert found == store.peers.get(LAPTOP) == Peer(LAPTOP, JUNIPER, LATER, 3, AuditHead(4, hash_of(4)))
    assert other.device == TABLET
    assert store.peers.get(DeviceId(bytes(16))) is None


def test_an_ack_never_goes_back(store: ExchangeStore) -> None:
    for seq in (3, 7, 5):
        store.peers.acknowledge(LAPTOP, [PeerAck(FEED, seq, hash_of(seq))], at=NOON)
    assert store.peers.acks(LAPTOP) == {FEED: PeerAck(FEED, 7, hash_of(7))}
    assert store.peers.acks(TABLET) == {}


def test_what_a_peer_asks_for_is_its_last_word_until_it_is_answered(store: ExchangeStore) -> None:
    store.peers.asked(LAPTOP, [Ask(AskKind.WANT, FEED, 3)], at=NOON)
    store.peers.asked(LAPTOP, [Ask(AskKind.BLOB, ACT), Ask(AskKind.WANT, OTHER, 1)], at=LATER)
    assert store.peers.asks(LAPTOP) == (Ask(AskKind.BLOB, ACT), Ask(AskKind.WANT, OTHER, 1))
    store.peers.answered(LAPTOP, Ask(AskKind.BLOB, ACT))
    assert store.peers.asks(LAPTOP) == (Ask(AskKind.WANT, OTHER, 1),)


def test_what_is_told_to_a_peer_ends_when_it_came(store: ExchangeStore) -> None:
    store.answers.ask(Ask(AskKind.WANT, FEED, 3), peer=LAPTOP, at=NOON)
    store.answers.ask(Ask(AskKind.WANT, FEED, 4), peer=LAPTOP, at=NOON)
    store.answers.ask(Ask(AskKind.WANT, FEED, 4), peer=TABLET, at=NOON)
    store.answers.ask(Ask(AskKind.BLOB, ACT), peer=TABLET, at=NOON)
    assert store.answers.to([LAPTOP, TABLET]) == (Ask(AskKind.WANT, FEED, 4), Ask(AskKind.BLOB, ACT))
    assert store.answers.all() == (Ask(AskKind.BLOB, ACT), Ask(AskKind.WANT, FEED, 4))
    store.answers.settle_feed(FEED, 3)
    assert len(store.answers.all()) == 2
    store.answers.settle_feed(FEED, 4)
    store.answers.settle(AskKind.BLOB, ACT)
    assert store.answers.all() == ()


def test_who_waits_for_an_ack_waits_since_the_first_bundle(store: ExchangeStore) -> None:
    store.answers.owe(JUNIPER, since=NOON)
    store.answers.owe(JUNIPER, since=LATER)
    assert store.answers.owed() == {JUNIPER: NOON}
    store.answers.given(JUNIPER)
    assert store.answers.owed() == {}


# Channels


def take(channels: Channels, seq: int, prev: int) -> Arrival:
    place = ChannelPlace(seq, hash_of(seq))
    arrival = channels.judge(LAPTOP, place, hash_of(prev) if prev else NO_BUNDLE)
    channels.received(LAPTOP, place, bytes(16), at=NOON)
    return arrival


def test_a_channel_tells_gaps_repeats_and_late_ones(store: ExchangeStore) -> None:
    assert store.channels.inwards(LAPTOP) == ChannelPlace()
    assert take(store.channels, 1, 0) is Arrival.NEXT
    assert take(store.channels, 2, 1) is Arrival.NEXT
    assert take(store.channels, 4, 3) is Arrival.AFTER_A_GAP
    assert take(store.channels, 3, 2) is Arrival.EARLIER
    assert take(store.channels, 3, 2) is Arrival.REPEATED
    assert store.channels.inwards(LAPTOP).seq == 4


def test_two_bundles_of_one_number_or_with_another_past_are_a_fork(store: ExchangeStore) -> None:
    take(store.channels, 1, 0)
    take(store.channels, 2, 1)
    assert store.channels.judge(LAPTOP, ChannelPlace(2, hash_of(77)), hash_of(1)) is Arrival.FORKED
    assert store.channels.judge(LAPTOP, ChannelPlace(3, hash_of(3)), hash_of(77)) is Arrival.FORKED


def test_outwards_the_last_bundle_is_kept_for_each_person(store: ExchangeStore) -> None:
    store.channels.sent(JUNIPER, ChannelPlace(1, hash_of(1)))
    store.channels.sent(JUNIPER, ChannelPlace(2, hash_of(2)))
    assert store.channels.outwards(JUNIPER) == ChannelPlace(2, hash_of(2))
    assert store.channels.outwards(SAGE) == ChannelPlace()


# Queues


def test_a_bundle_goes_out_step_by_step(store: ExchangeStore) -> None:
    outgoing = store.outgoing
    covered = Covered(FEED, CASE, 5)
    key = outgoing.add(NewOutgoing(b"b" * 16, JUNIPER, "records", "supervisor", covers=(covered,)), at=NOON)
    assert outgoing.get(key).sealed is None
    sealed = Sealed("00ff.pssb", 4096, hash_of(1), 1, hash_of(2))
    outgoing.seal(key, sealed, at=NOON)
    outgoing.by_mailbox(key, "stick")
    outgoing.fail(key, at=NOON, next_at=LATER, reason="M1")
    row = outgoing.get(key)
    assert (row.sealed, row.mailbox, row.tries, row.next_at, row.reason) == (sealed, "stick", 1, LATER, "M1")
    outgoing.move(key, OutgoingState.DELIVERED, at=LATER)
    row = outgoing.get(key)
    assert (row.state, row.reason, row.next_at, row.changed_at) == (OutgoingState.DELIVERED, "", None, LATER)
    assert outgoing.in_state(set(OutgoingState) - {OutgoingState.DELIVERED}) == ()
    assert outgoing.newest(5, person=JUNIPER) == outgoing.newest(5) == (row,)
    assert outgoing.newest(5, person=SAGE) == ()
    assert outgoing.covers(key) == (covered,)
    with pytest.raises(RecordNotFoundError):
        outgoing.get(key + 1)


def test_the_same_bytes_come_in_once_and_are_looked_at_again_when_they_come_again(
    store: ExchangeStore,
) -> None:
    new = NewIncoming(hash_of(1), "00ff.pssb", 4096, "stick")
    row = store.incoming.add(new, at=NOON)
    assert store.incoming.add(new, at=LATER) == row
    store.incoming.opened(row.known_as(LAPTOP, b"b" * 16, "records"), roster=3, at=NOON)
    store.incoming.move(row.key, IncomingState.APPLIED, at=LATER, roster=2)
    done = store.incoming.get(row.key)
    assert (done.peer, done.kind, done.roster, done.state) == (LAPTOP, "records", 3, IncomingState.APPLIED)
    assert store.incoming.in_state(PENDING) == ()
    assert store.incoming.newest(3) == (done,)
    again = store.incoming.come_again(row.key, replace(new, source=BY_HAND), at=LATER)
    assert (again.state, again.source) == (IncomingState.ARRIVED, BY_HAND)
    assert [store.incoming.to_read(by_hand=one) for one in (True, False)] == [(1, 4096), (0, 0)]
    assert [one.key for one in store.incoming.in_state()] == [row.key]
    assert store.incoming.by_digest(hash_of(2)) is None
    with pytest.raises(RecordNotFoundError):
        store.incoming.get(99)


def test_a_bundle_is_tried_again_when_what_it_waits_for_counts_or_a_newer_roster_is_here(
    connection: Connection, store: ExchangeStore
) -> None:
    connection.script(
        [
            "INSERT INTO device (id, uid) VALUES (1, zeroblob(16))",
            "INSERT INTO scope (id, uid, type) VALUES (1, zeroblob(16), 'case')",
            "INSERT INTO feed (id, uid, device, scope, seq, accepted_seq, hash)"
            f" VALUES (1, x'{'0a' * 16}', 1, 1, 9, 6, zeroblob(32))",
        ]
    )
    waiting = {"near": f"{'0a' * 16}/6", "far": f"{'0a' * 16}/7", "unheard_of": f"{'0b' * 16}/1"}
    keys = {
        name: store.incoming.add(NewIncoming(hash_of(number), name, 1), at=NOON).key
        for number, name in enumerate((*waiting, "unknown"))
    }
    for name, reason in waiting.items():
        store.incoming.move(keys[name], IncomingState.WAITING, at=NOON, reason=reason)
    store.incoming.move(keys["unknown"], IncomingState.UNKNOWN_SIGNER, at=NOON, roster=3)

    assert store.incoming.due(3) == (keys["near"],)
    assert store.incoming.due(4) == (keys["near"], keys["unknown"])


# What was promised


def test_every_version_of_a_roster_stays_and_two_of_one_are_both_told(store: ExchangeStore) -> None:
    def roster(version: int, mark: int, programme: bytes = b"p" * 16) -> StoredRoster:
        return StoredRoster(programme, version, hash_of(mark), bytes([mark]), NOON)

    assert store.rosters.versions(b"p" * 16) == ()
    for one in (roster(1, 1), roster(2, 2), roster(2, 3), roster(2, 3)):
        store.rosters.add(one)
    assert store.rosters.versions(b"p" * 16) == (roster(1, 1), roster(2, 2), roster(2, 3))
    assert store.rosters.versions(b"q" * 16) == ()


def test_a_standing_rule_ends_the_one_before_it(store: ExchangeStore) -> None:
    first = store.rules.add(JUNIPER, "supervisor", {"classes": ["clinical"]}, at=NOON)
    second = store.rules.add(JUNIPER, "supervisor", {"classes": []}, at=LATER)
    other = store.rules.add(SAGE, "clinic", {}, at=NOON)
    assert [one.key for one in store.rules.standing(JUNIPER)] == [second]
    assert [one.key for one in store.rules.standing()] == [second, other]
    store.rules.end(second, at=LATER)
    store.rules.end(first, at=LATER + timedelta(hours=1))
    assert store.rules.standing(JUNIPER) == ()


def test_what_is_owed_is_never_given_up(store: ExchangeStore) -> None:
    owed = store.owed
    owed.sent((CASE,), JUNIPER, at=LATER)
    owed.sent((CASE,), JUNIPER, at=NOON)
    assert owed.recipients(CASE) == {JUNIPER: LATER}
    for _ in range(2):
        owed.owe(Owed(ACT, JUNIPER, CASE, OwedKind.WITHDRAWAL, NOON))
    owed.put_in(ACT, JUNIPER, b"b" * 16)
    (row,) = owed.unconfirmed()
    assert (row.bundle, row.delivered_at) == (b"b" * 16, None)
    owed.confirmed(ACT, JUNIPER, at=LATER)
    assert [one.delivered_at for one in owed.of(CASE)] == [LATER]
    assert owed.unconfirmed() == ()
    assert [one.confirmed_at for one in owed.of(CASE)] == [LATER]


def test_an_alarm_rings_once_and_stays(store: ExchangeStore, connection: Connection) -> None:
    alarm = NewAlarm(AlarmKind.FORK, FEED, Claim(3, hash_of(3), b"s" * 64), Claim(4, hash_of(4)), LAPTOP)
    assert store.alarms.ring(alarm, at=NOON)
    assert not store.alarms.ring(alarm, at=LATER)
    (row,) = store.alarms.unseen()
    assert (row.alarm, row.at) == (alarm, NOON)
    store.alarms.seen(row.key, at=LATER)
    assert store.alarms.unseen() == ()
    assert [one.seen_at for one in store.alarms.all()] == [LATER]
    with pytest.raises(RecordNotFoundError):
        store.alarms.seen(99, at=LATER)
    with pytest.raises(dbapi2.IntegrityError):
        connection.run("UPDATE alarm SET subject = zeroblob(16)")


@settings(max_examples=30)
@given(order=st.permutations(range(1, 7)), repeats=st.lists(st.integers(1, 6), max_size=4))
def test_in_any_order_every_bundle_counts_once_and_none_is_taken_for_a_fork(
    order: list[int], repeats: list[int]
) -> None:
    channels = ChannelsInMemory()
    seen: set[int] = set()
    for seq in (*order, *repeats):
        arrival = channels.take(seq)
        assert arrival is not Arrival.FORKED
        assert (arrival is Arrival.REPEATED) == (seq in seen)
        seen.add(seq)


class ChannelsInMemory:
    """Channels over a database of their own, in memory."""

    def __init__(self) -> None:
        raw = dbapi2.connect(":memory:", isolation_level=None)
        raw.execute(
            "CREATE TABLE received (peer BLOB, seq INTEGER, hash BLOB, bundle BLOB, at INTEGER,"
            " PRIMARY KEY (peer, seq, hash))"
        )
        raw.execute(
            "CREATE TABLE channel (peer BLOB, direction TEXT, seq INTEGER, hash BLOB,"
            " PRIMARY KEY (peer, direction))"
        )
        self._channels = Channels(Connection(Path("none"), lambda: raw))

    def take(self, seq: int) -> Arrival:
        return take(self._channels, seq, seq - 1)
