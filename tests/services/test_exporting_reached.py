"""Where a feed goes on for somebody: behind the device that is behind the others, or where one asks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pss_desktop.crypto.age import HybridIdentity
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.ids import DeviceId, FeedId, OpHash, PersonId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.exporting.reached import Reached, spoken_for
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import Member, RosterDevice
from pss_desktop.vault.audit import AuditHead
from pss_desktop.vault.exchange.outgoing import Covered, NewOutgoing, OutgoingState
from pss_desktop.vault.exchange.outlook import OwnFeed
from pss_desktop.vault.exchange.peers import Ask, AskKind, Peer, PeerAck
from pss_desktop.vault.keys.device_key import DeviceKeys
from pss_desktop.vault.keys.identity import Identity
from tests.bundles import HAZEL, JUNIPER, a_roster
from tests.fakes import NOON
from tests.unit.vault.exchange.passing import keys_of

AMINA = PersonId(b"amina...........")
HASH = OpHash(b"h" * 32)
FEED = OwnFeed(
    FeedId(b"feed-of-tests-01"), DeviceId(b"my device......."), ScopeId(b"case............"), "case", 9, HASH
)


def a_device() -> RosterDevice:
    key, device = SigningKey.generate(), SigningKey.generate()
    certificate = certify(
        AMINA,
        key,
        signing_key=device.public,
        receiving_key=HybridIdentity.generate().recipient.raw,
        now=NOON,
    )
    return RosterDevice(certificate, Member(AMINA, key.public, "Amina Cedar", Role.SUPERVISOR))


def heard(desk: Workspace, device: RosterDevice, upto: int, *, days: int = 0) -> None:
    peers, id_ = desk.vault.storage.exchange.peers, device.certificate.device
    at = NOON - timedelta(days=days)
    peers.hear(Peer(id_, AMINA, at, 1, AuditHead(1, bytes(32))))
    if upto:
        peers.acknowledge(id_, [PeerAck(FEED.feed, upto, HASH)], at=at)


def upto(desk: Workspace, *devices: RosterDevice, feed: OwnFeed = FEED) -> int:
    return Reached(desk.vault.storage.exchange, AMINA, devices, NOON).upto(feed)


def test_before_anybody_answered_everything_goes(desk: Workspace) -> None:
    assert upto(desk, a_device()) == 0


@pytest.mark.parametrize(("first", "second", "least"), [(5, 7, 5), (7, 0, 0), (9, 9, 9)])
def test_the_device_that_is_behind_decides(desk: Workspace, first: int, second: int, least: int) -> None:
    one, other = a_device(), a_device()
    heard(desk, one, first)
    heard(desk, other, second)

    assert upto(desk, one, other) == least


def test_a_silent_device_holds_up_nobody_unless_all_are(desk: Workspace) -> None:
    one, silent = a_device(), a_device()
    heard(desk, one, 7)
    heard(desk, silent, 2, days=31)

    assert upto(desk, one, silent) == 7
    assert upto(desk, silent) == 2


def test_a_device_needs_nothing_of_its_own_feed(desk: Workspace) -> None:
    one, other = a_device(), a_device()
    own = OwnFeed(FEED.feed, one.certificate.device, FEED.scope, "case", 9, HASH)
    heard(desk, one, 0)
    assert upto(desk, one, feed=own) == 9

    heard(desk, other, 4)
    assert upto(desk, one, other, feed=own) == 4


def test_what_somebody_asks_for_goes_again(desk: Workspace) -> None:
    one = a_device()
    heard(desk, one, 8)
    asks = [Ask(AskKind.WANT, FEED.feed, 3), Ask(AskKind.HOLD, FEED.feed, 1)]
    desk.vault.storage.exchange.peers.asked(one.certificate.device, asks, at=NOON)

    assert upto(desk, one) == 2


def test_a_device_that_left_the_roster_counts_no_more(desk: Workspace) -> None:
    one, gone = a_device(), a_device()
    heard(desk, one, 6)
    heard(desk, gone, 1)

    assert upto(desk, one) == 6


def left_from_here(desk: Workspace, upto: int) -> None:
    """A bundle with the feed up to there was handed over for Amina."""
    outgoing = desk.vault.storage.exchange.outgoing
    covered = Covered(FEED.feed, FEED.scope, upto)
    key = outgoing.add(NewOutgoing(b"a bundle of ours", AMINA, "records", "", covers=(covered,)), at=NOON)
    outgoing.move(key, OutgoingState.HANDED_OVER, at=NOON)


def test_what_somebody_else_passed_on_in_part_does_not_count_as_received(desk: Workspace) -> None:
    one = a_device()
    heard(desk, one, 8)
    exchange = desk.vault.storage.exchange

    for left in (0, 5):
        if left:
            left_from_here(desk, left)
        reached = Reached(exchange, AMINA, [one], NOON, mine={FEED.device})
        assert reached.upto(FEED) == left
    assert upto(desk, one) == 8


def test_for_a_computer_of_ours_that_is_gone_this_one_speaks() -> None:
    phone = certify(
        HAZEL.person,
        HAZEL.person_key,
        signing_key=SigningKey.generate().public,
        receiving_key=HAZEL.certificate.receiving_key,
        now=NOON,
    )
    roster = a_roster(HAZEL, JUNIPER, revoked=[HAZEL])
    roster = replace(roster, devices=(*roster.devices, phone))
    me = Identity(
        HAZEL.person, HAZEL.person_key, "Hazel Brook", DeviceKeys(HAZEL.device_key, HAZEL.receiving.seed)
    )

    assert spoken_for(roster, me) == {HAZEL.device}
    assert spoken_for(roster, replace(me, device_keys=keys_of("the new computer"))) == {
        HAZEL.device,
        keys_of("the new computer").device,
    }
    assert phone.device not in spoken_for(roster, me)
