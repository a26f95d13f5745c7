"""Bundles from one open vault to another's devices, without asking anybody's consent: for tests of importing.

What may leave is tested with ``exporting``; here a test says itself what is in the bundle.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pss_desktop.crypto.age import HybridRecipient
from pss_desktop.domain.ids import FeedId
from pss_desktop.services.exporting.answers import all_answers
from pss_desktop.services.importing.views import Imported
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.bundle.answers import Ack
from pss_desktop.sync.bundle.contents import AuditWitness, BundleContents, BundleKind, Channel, FeedStretch
from pss_desktop.sync.bundle.pack import pack
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.vault.exchange.channels import ChannelPlace
from pss_desktop.vault.feed_intake import ComingFeed
from pss_desktop.vault.slices import finish
from tests.unit.vault.exchange.passing import Keep, coming, everything

_SELF: Final = "self"


def stretch(feed: ComingFeed) -> FeedStretch:
    """*feed* as a bundle carries it."""
    return FeedStretch(
        device=feed.device,
        scope=feed.scope.id,
        scope_type=feed.scope.type.value,
        start=feed.start,
        prev=feed.prev or bytes(32),  # type: ignore[arg-type]
        items=feed.items,
        heads=feed.heads,
    )


def feeds_of(desk: Workspace, *, keep: Keep = everything, first: int = 1) -> tuple[FeedStretch, ...]:
    """Every feed of the vault that is about others, from number *first* on."""
    storage = desk.seat.storage
    found: list[FeedStretch] = []
    for state in storage.journal.feeds():
        one = coming(storage, FeedId(state.feed), first, keep=keep) if state.accepted >= first else None
        if one is not None and one.scope.type.value != _SELF:
            found.append(stretch(one))
    return tuple(found)


def a_bundle(
    desk: Workspace, to: Workspace, feeds: Sequence[FeedStretch] | None = None, **changes: object
) -> bytes:
    """The next bundle from *desk* to the person of *to*."""
    storage = desk.seat.storage
    roster = desk.programme.trusted().roster
    person = to.vault.identity.person
    devices = [one.certificate for one in roster.devices_of(person)]
    place = storage.exchange.channels.outwards(person)
    plain = BundleContents(
        kind=BundleKind.RECORDS,
        bundle_id=storage.ids.new(),
        programme=roster.programme,
        created=storage.clock.now(),
        to=tuple(one.device for one in devices),
        channel=Channel(place.seq + 1, place.hash),
        roster=roster.version,
        audit_head=audit_head_of(desk),
        feeds=feeds_of(desk) if feeds is None else tuple(feeds),
    )
    contents = replace(plain, **changes)  # type: ignore[arg-type]
    file = pack(
        contents,
        signer=desk.vault.identity.device_key,
        certificate=desk.programme.certificate(),
        recipients=[HybridRecipient.from_raw(one.receiving_key) for one in devices],
        random=desk.vault.machine.random,
    )
    if "channel" not in changes:
        made = _hash(file, desk, to)
        with storage.connection.transaction():
            storage.exchange.channels.sent(person, ChannelPlace(contents.channel.seq, made))
    return file


def audit_head_of(desk: Workspace) -> AuditWitness:
    """How far its log is."""
    head = desk.seat.storage.audit.head()
    return AuditWitness(head.count, head.hash)


def acks_of(desk: Workspace, to: Workspace) -> tuple[Ack, ...]:
    """What *desk* answers to the person of *to*."""
    person = to.vault.identity.person
    devices = [one.certificate.device for one in desk.programme.trusted().roster.devices_of(person)]
    return all_answers(desk.seat.storage, person, devices)


def receive(desk: Workspace, file: bytes, *, agreed: bool = False) -> Imported:
    """Take a bundle in."""
    return finish(desk.importing.apply(desk.importing.receive(file), erasures_agreed=agreed))


def send(
    desk: Workspace, to: Workspace, feeds: Sequence[FeedStretch] | None = None, **changes: object
) -> Imported:
    """Send everything, or *feeds*, and take it in at once."""
    return receive(to, a_bundle(desk, to, feeds, **changes))


def _hash(file: bytes, desk: Workspace, to: Workspace) -> bytes:
    identity = to.vault.identity
    trust = RosterTrust(desk.programme.trusted().roster)
    return verify(file, identity=identity.device_keys.receiving, me=identity.device, trust=trust).hash
