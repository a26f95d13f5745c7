"""Keeps how far another device's audit log was, as its bundles tell: one that was cut or changed shows."""

from datetime import datetime

from pss_desktop.domain.ids import OpHash, PersonId
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.vault.audit import AuditHead
from pss_desktop.vault.exchange.alarms import AlarmKind, Claim, NewAlarm
from pss_desktop.vault.exchange.channels import Arrival
from pss_desktop.vault.exchange.peers import Peer
from pss_desktop.vault.exchange.store import ExchangeStore


def witness(
    exchange: ExchangeStore, bundle: VerifiedBundle, person: PersonId, arrival: Arrival, *, at: datetime
) -> NewAlarm | None:
    """Keep what the newest bundle of *person*'s device told of itself; rings where its log went back.

    To be called before the bundle counts as received. A longer log proves nothing: its entries stay there.
    Where two copies of the device write, as the channel's fork says, their logs are not one.
    """
    device = bundle.sender.device
    told = AuditHead(bundle.audit_head.count, bundle.audit_head.hash)
    before = exchange.peers.get(device)
    is_newest = arrival is not Arrival.FORKED and bundle.channel.seq > exchange.channels.inwards(device).seq
    newest = told if before is None or is_newest else before.audit
    exchange.peers.hear(Peer(device, person, at, bundle.sender.roster_version, newest))
    if before is None or arrival is Arrival.FORKED:
        return None
    earlier, later = (before.audit, told) if is_newest else (told, before.audit)
    if earlier.count < later.count or earlier == later:
        return None
    ours = Claim(before.audit.count, OpHash(before.audit.hash))
    alarm = NewAlarm(AlarmKind.AUDIT, device, ours, Claim(told.count, OpHash(told.hash)), device)
    exchange.alarms.ring(alarm, at=at)
    return alarm
