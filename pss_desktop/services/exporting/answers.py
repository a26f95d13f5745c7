"""What every bundle answers: how far this vault is in feeds that its reader knows of, and what it asks."""

from collections.abc import Collection
from typing import Final

from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.limits import ACK_LIMIT
from pss_desktop.vault.exchange.outlook import Outlook
from pss_desktop.vault.storage import Storage

_ASKS: Final = 300


def answers_to(storage: Storage, person: PersonId, devices: Collection[DeviceId]) -> tuple[Ack, ...]:
    """How far this vault is, in as many feeds as one bundle answers for: those that grew last."""
    return all_answers(storage, person, devices)[:ACK_LIMIT]


def all_answers(storage: Storage, person: PersonId, devices: Collection[DeviceId]) -> tuple[Ack, ...]:
    """How far this vault is in each feed that *person* knows of: one of a case that they have part in.

    Of any other case they do not even learn that it is there. What is said of a feed of theirs they can
    check: it bears their own device's word. What grew last comes first.
    """
    outlook = Outlook(storage.connection)
    told = {feed for device in devices for feed in storage.exchange.peers.acks(device)}
    feeds = outlook.latest()
    theirs = {one.scope for one in feeds if one.device in devices or one.feed in told}
    theirs |= outlook.sent(person)
    heads = outlook.newest_heads(devices)
    return tuple(
        Ack(one.feed, one.accepted, one.hash, heads.get(one.feed)) for one in feeds if one.scope in theirs
    )


def asks_to(storage: Storage, devices: Collection[DeviceId]) -> tuple[Ask, ...]:
    """What this vault asks of them."""
    found = storage.exchange.answers.to(devices)
    return tuple(Ask(AskKind(one.kind.value), one.subject, one.seq, one.reason) for one in found)[:_ASKS]
