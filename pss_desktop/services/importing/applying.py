"""Lets a planned bundle count: staged in pieces, then one short step, then an answer for its sender."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.feeds import SignedHead, check_head
from pss_desktop.services.importing.erased_lately import ErasedLately
from pss_desktop.services.importing.planning import FeedPlan, Plan
from pss_desktop.services.importing.views import Verdict
from pss_desktop.services.importing.witness import witness
from pss_desktop.sync.bundle.answers import Ack
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.vault.exchange.alarms import AlarmKind, Claim, NewAlarm
from pss_desktop.vault.exchange.channels import Arrival, ChannelPlace
from pss_desktop.vault.exchange.deliveries import settle_deliveries
from pss_desktop.vault.exchange.incoming import ASKED, Incoming, IncomingState, left_out_after_loss
from pss_desktop.vault.exchange.peers import Ask, AskKind, PeerAck
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.slices import Slices
from pss_desktop.vault.storage import Storage

IMPORTED: Final = "bundle.imported"
_ASKS_FOR_AN_ACK: Final = frozenset({BundleKind.RECORDS, BundleKind.DIRECTORY})


@dataclass(frozen=True, slots=True)
class Applied:
    """What one bundle did: where its row is now, and which alarms it rang.

    *about_us*: this device's own past is not what others hold, so it must not go on under its name.
    """

    state: IncomingState
    alarms: tuple[AlarmKind, ...]
    about_us: bool


class Applying:
    """Writes in one vault what one bundle brought."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._exchange = storage.exchange

    def apply(
        self, incoming: Incoming, bundle: VerifiedBundle, plan: Plan, *, lacking: Iterable[bytes] = ()
    ) -> Slices[Applied]:
        """All of it or nothing; a kill before the last step leaves nothing that anybody reads.

        The sender is asked for the *lacking* pieces of files, also where they came along: who keeps one
        settles that.
        """
        yield from self._storage.taking.stage([one.intake for one in plan.of(Verdict.NEW)])
        now = self._storage.clock.now()
        with self._storage.connection.transaction():
            arrival = self._arrival(bundle)
            ErasedLately(self._storage.settings).add(plan.unasked, now)
            alarms = [*self._take_feeds(bundle, plan, now), *self._hear(bundle, arrival, now)]
            for digest in lacking:
                self._exchange.answers.ask(Ask(AskKind.BLOB, digest), peer=bundle.sender.device, at=now)
            self._exchange.channels.received(bundle.sender.device, _place(bundle), bundle.bundle_id, at=now)
            state, reason = _left(plan)
            self._exchange.incoming.move(incoming.key, state, at=now, reason=reason)
            self._storage.audit.append(IMPORTED, bundle.bundle_id)
        kinds = tuple(dict.fromkeys(alarm.kind for alarm in alarms))
        return Applied(state, kinds, about_us=any(map(self._is_about_us, alarms)))

    def _arrival(self, bundle: VerifiedBundle) -> Arrival:
        return self._exchange.channels.judge(bundle.sender.device, _place(bundle), bundle.channel.prev)

    # Feeds

    def _take_feeds(self, bundle: VerifiedBundle, plan: Plan, now: datetime) -> list[NewAlarm]:
        accepted = plan.of(Verdict.NEW)
        for one in accepted:
            self._storage.taking.accept(one.intake)
        for one in (*accepted, *plan.of(Verdict.KNOWN)):
            self._exchange.answers.settle_feed(one.intake.coming.feed, one.intake.coming.end)
        self._observe(one.intake for one in accepted)
        self._answer(bundle, plan, now)
        rung = (self._ring(bundle, one, now) for one in plan.of(Verdict.FORKED, Verdict.OWN))
        return [alarm for alarm in rung if alarm is not None]

    def _observe(self, intakes: Iterable[Intake]) -> None:
        """The newest reading of their clocks, which may pull ours a little."""
        newest = max((one.header.hlc for intake in intakes for one in intake.operations), default=None)
        if isinstance(newest, Hlc):
            self._storage.writer.observe(newest)

    def _answer(self, bundle: VerifiedBundle, plan: Plan, now: datetime) -> None:
        """Ask the sender for what is missing, and say what is refused or held."""
        for note in plan.notes:
            ask = {
                Verdict.WAITS: Ask(AskKind.WANT, note.feed, note.seq),
                Verdict.REFUSED: Ask(AskKind.REJECT, note.feed, note.seq, note.refusal or ""),
                Verdict.ASKS: Ask(AskKind.HOLD, note.feed, note.seq, ASKED),
                Verdict.NEWER: Ask(AskKind.HOLD, note.feed, note.seq, Verdict.NEWER.value),
                Verdict.FORKED: Ask(AskKind.REJECT, note.feed, note.seq, Verdict.FORKED.value),
            }[note.verdict]
            self._exchange.answers.ask(ask, peer=bundle.sender.device, at=now)
        if bundle.kind in _ASKS_FOR_AN_ACK and bundle.sender.person is not None:
            self._exchange.answers.owe(bundle.sender.person, since=now)

    def _ring(self, bundle: VerifiedBundle, plan: FeedPlan, now: datetime) -> NewAlarm | None:
        intake, coming = plan.intake, plan.intake.coming
        fork = intake.fork
        if fork is not None:
            alarm = NewAlarm(AlarmKind.FORK, coming.feed, fork.ours, fork.theirs, bundle.sender.device)
            self._storage.taking.keep_branch(intake, fork)
        elif coming.end > intake.accepted:
            ours = self._own_claim(coming.feed, intake.accepted)
            head = coming.heads[-1]
            theirs = Claim(head.seq, head.op_hash, head.signature)
            alarm = NewAlarm(AlarmKind.ROLLBACK, coming.feed, ours, theirs, bundle.sender.device)
        else:
            return None
        self._exchange.alarms.ring(alarm, at=now)
        return alarm

    # The sender

    def _hear(self, bundle: VerifiedBundle, arrival: Arrival, now: datetime) -> list[NewAlarm]:
        sender, alarms = bundle.sender, list[NewAlarm]()
        if sender.person is None:
            return alarms
        alarms += filter(None, [witness(self._exchange, bundle, sender.person, arrival, at=now)])
        if arrival is Arrival.FORKED:
            alarms.append(self._ring_channel(bundle, now))
        acks = [ack for ack in bundle.acks if self._may_be(ack)]
        alarms += [alarm for alarm in (self._check_own(bundle, ack, now) for ack in acks) if alarm]
        told = [PeerAck(ack.feed, ack.seq, ack.hash) for ack in acks]
        self._exchange.peers.acknowledge(sender.device, told, at=now)
        if arrival is not Arrival.EARLIER:
            asked = [Ask(AskKind(one.kind.value), one.subject, one.seq, one.reason) for one in bundle.asks]
            self._exchange.peers.asked(sender.device, asked, at=now)
        settle_deliveries(self._storage.connection, sender.person, sender.device, at=now)
        return alarms

    def _may_be(self, ack: Ack) -> bool:
        """Of what this device wrote only what is here, or what it has signed: else anybody could say that
        an old copy of it was put back.
        """
        return not self._is_mine(ack.feed) or self._is_here(ack) or self._have_i_signed(ack)

    def _check_own(self, bundle: VerifiedBundle, ack: Ack, now: datetime) -> NewAlarm | None:
        """A peer that holds more of this device's own feed than it does itself: an old copy was put back."""
        state = self._storage.journal.state(ack.feed)
        accepted = 0 if state is None else state.accepted
        if ack.head is None or self._is_here(ack) or not self._have_i_signed(ack):
            return None
        kind = AlarmKind.FORK if ack.seq <= accepted else AlarmKind.ROLLBACK
        ours = self._own_claim(ack.feed, min(ack.seq, accepted))
        theirs = Claim(ack.seq, ack.hash, ack.head)
        alarm = NewAlarm(kind, ack.feed, ours, theirs, bundle.sender.device)
        self._exchange.alarms.ring(alarm, at=now)
        return alarm

    def _is_mine(self, feed: FeedId) -> bool:
        state = self._storage.journal.state(feed)
        return state is not None and state.device == self._storage.identity.device

    def _is_here(self, ack: Ack) -> bool:
        state = self._storage.journal.state(ack.feed)
        if state is None or ack.seq > state.accepted:
            return False
        return self._storage.feeds.hashes(state, ack.seq, ack.seq).get(ack.seq) == ack.hash

    def _have_i_signed(self, ack: Ack) -> bool:
        """Whether it bears this device's word, which also holds for a feed that is no more here."""
        if ack.head is None:
            return False
        head = SignedHead(ack.feed, ack.seq, ack.hash, ack.head)
        return check_head(head, self._storage.identity.device_key.public)

    def _ring_channel(self, bundle: VerifiedBundle, now: datetime) -> NewAlarm:
        known = self._exchange.channels.inwards(bundle.sender.device)
        ours = Claim(known.seq, None)
        theirs = Claim(bundle.channel.seq, OpHash(bundle.hash))
        device = bundle.sender.device
        alarm = NewAlarm(AlarmKind.CHANNEL, device, ours, theirs, device)
        self._exchange.alarms.ring(alarm, at=now)
        return alarm

    def _is_about_us(self, alarm: NewAlarm) -> bool:
        if alarm.feed is None:
            return False
        state = self._storage.journal.state(alarm.feed)
        return state is None or state.device == self._storage.identity.device

    def _own_claim(self, feed: FeedId, seq: int) -> Claim:
        return Claim(seq, self._storage.feeds.hash_at(feed, seq))


def _place(bundle: VerifiedBundle) -> ChannelPlace:
    return ChannelPlace(bundle.channel.seq, bundle.hash)


def _left(plan: Plan) -> tuple[IncomingState, str]:
    """Where the bundle goes: what waits keeps the file, with what has to come before it."""
    if plan.of(Verdict.ASKS):
        return IncomingState.TO_DECIDE, ASKED
    if plan.waits_for:
        return IncomingState.WAITING, plan.waits_for
    return IncomingState.APPLIED, left_out_after_loss(sum(one.entries for one in plan.after_loss))
