"""Bundles that came in: looked at, taken in, held back, tried again, thrown away; the alarms they ring."""

from collections.abc import Collection, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pss_desktop.domain.errors import PssError, StorageError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTooNewError,
    NotForUsError,
    OtherCertificateError,
    RosterDamagedError,
    RosterUnsignedError,
    UnknownSignerError,
)
from pss_desktop.domain.ids import DeviceId
from pss_desktop.services.importing.applying import Applying
from pss_desktop.services.importing.inbox import Inbox, read_chosen
from pss_desktop.services.importing.many_erased import agreed_to
from pss_desktop.services.importing.opening import open_bundle
from pss_desktop.services.importing.pieces import ask_for_pieces, keep_pieces, lacking_pieces
from pss_desktop.services.importing.planning import Plan, plan_bundle
from pss_desktop.services.importing.rows import incoming_row, sender_row
from pss_desktop.services.importing.views import (
    AlarmRow,
    BundlePreview,
    Erasing,
    Imported,
    IncomingRow,
    Verdict,
)
from pss_desktop.services.keeping.backups import Backups
from pss_desktop.services.many_objects import uncollected
from pss_desktop.services.programme.membership import Membership
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.alarms import Alarm
from pss_desktop.vault.exchange.channels import Arrival, ChannelPlace
from pss_desktop.vault.exchange.incoming import ASKED, PENDING, REFUSED, Incoming, IncomingState
from pss_desktop.vault.key_changes.renewal import renew_device
from pss_desktop.vault.slices import Slices

BUNDLE: Final = "bundle"
"""The kind that :class:`Change` names when the inbox or the alarms changed."""

_LOOKED_AT: Final = 4
_HELD_BACK: Final = frozenset({IncomingState.WAITING, IncomingState.TO_DECIDE, IncomingState.UNKNOWN_SIGNER})
_SMALL: Final = 1024 * 1024
_NEWEST: Final = 100


@dataclass(frozen=True, slots=True)
class _Opened:
    """A bundle that was proven, and what it would do as the vault is now."""

    bundle: VerifiedBundle
    roster: Roster
    plan: Plan


class Importing:
    """Everything that comes from others goes through here."""

    def __init__(
        self, seat: Seat, deeds: Deeds, membership: Membership, shelf: RosterShelf, backups: Backups
    ) -> None:
        self._seat = seat
        self._deeds = deeds
        self._membership = membership
        self._programme = membership.programme
        self._backups = backups
        self._inbox = Inbox(seat)
        self._shelf = shelf
        self._proven: dict[tuple[int, bytes], VerifiedBundle] = {}
        self._planned: tuple[object, _Opened | None] = (None, None)

    # What is there

    def pending(self) -> tuple[IncomingRow, ...]:
        """Bundles that are not done with, in the order in which they came."""
        roster = self._roster_or_none()
        found = self._seat.storage.exchange.incoming.in_state(PENDING)
        return tuple(incoming_row(one, roster) for one in found)

    def row(self, key: int) -> IncomingRow:
        """One bundle, done with or not. Raises RecordNotFoundError."""
        return incoming_row(self._seat.storage.exchange.incoming.get(key), self._roster_or_none())

    def earlier(self, count: int) -> tuple[IncomingRow, ...]:
        """The newest of those that are done with, among the newest hundred that came."""
        roster = self._roster_or_none()
        newest = self._seat.storage.exchange.incoming.newest(_NEWEST)
        done = [one for one in newest if one.state not in PENDING]
        return tuple(incoming_row(one, roster) for one in done[:count])

    def receive(self, content: bytes, *, source: str = "mailbox") -> int:
        """Keep a bundle that a mailbox gave; returns the key of its row. Nothing of it is read yet.

        Raises NotABundleError, BundleTooLargeError, InboxFullError or a StorageError.
        """
        incoming = self._inbox.receive(content, source)
        self._tell()
        return incoming.key

    def refusal(self, size: int, source: str) -> PssError | None:
        """Why one more bundle of *size* is not taken from the mailbox *source* now; None where it is."""
        return self._inbox.refusal(size, source)

    def receive_file(self, path: Path) -> int:
        """Keep the bundle in a file that a person chose.

        Raises NotABundleError, BundleTooLargeError, InboxFullError or a StorageError.
        """
        incoming = self._inbox.receive_file(path)
        self._tell()
        return incoming.key

    # Looking and taking in

    def look(self, key: int) -> Slices[BundlePreview]:
        """Prove a bundle and say what it would do; nothing of it counts.

        One that can't be proven is put aside with the reason, which is raised: UnknownSignerError and
        OtherCertificateError are tried again with each newer roster, NotForUsError is thrown away. Raises
        NoProgrammeError and RosterForkError too, which leave it where it is.
        """
        incoming = self._seat.storage.exchange.incoming.get(key)
        opened = yield from self._open(incoming)
        return self._preview(incoming.key, opened)

    def examine(self, path: Path) -> Slices[BundlePreview]:
        """Prove the bundle in a file and say what it would do; nothing of it is kept, nor that it was here.

        Its key is 0. Raises NoProgrammeError, RosterForkError, a BundleError or a StorageError.
        """
        roster = self._programme.trusted().roster
        bundle = yield from open_bundle(self._seat, self._shelf, roster, lambda: read_chosen(path))
        yield from self._seat.storage.arrivals.take_in()
        plan = yield from plan_bundle(self._seat.storage, bundle, roster)
        return self._preview(0, _Opened(bundle, roster, plan))

    def apply(self, key: int, *, erasures_agreed: bool = False) -> Slices[Imported]:
        """Take a bundle in, all of it or nothing. A second time nothing happens, and the answer says so.

        Raises as :meth:`look` does, or a StorageError.
        """
        with uncollected():
            return (yield from self._apply(key, erasures_agreed=erasures_agreed))

    def _apply(self, key: int, *, erasures_agreed: bool) -> Slices[Imported]:
        incoming = self._seat.storage.exchange.incoming.get(key)
        yield from self._back_up()
        erasing = Erasing.AGREED if erasures_agreed else (yield from self._answered(incoming))
        opened = yield from self._open(incoming, erasing)
        preview = self._preview(incoming.key, opened)
        if opened.bundle.kind is BundleKind.ROSTER:
            return self._hand_on(incoming, opened.bundle, preview)
        repeated = preview.arrival is Arrival.REPEATED and not preview.counts.anything
        applying = Applying(self._seat.storage)
        try:
            brought = [one.intake for one in opened.plan.of(Verdict.NEW)]
            lacking = lacking_pieces(self._seat.vault, brought)
            applied = yield from applying.apply(incoming, opened.bundle, opened.plan, lacking=lacking)
            yield from self._finish(opened.bundle)
        finally:
            self._tell(_kinds(opened.bundle))
        if applied.state is IncomingState.APPLIED:
            self._inbox.done(incoming)
            self._proven.clear()
            self._planned = (None, None)
        if applied.about_us:  # whatever it wrote on under its name would fork what others hold
            self._seat.vault = renew_device(self._seat.vault)
        return Imported(key, applied.state, preview, repeated=repeated, alarms=applied.alarms)

    def retry(self) -> Slices[tuple[Imported, ...]]:
        """Go on with what waited for earlier data or for an answer, and let in what a newer roster knows the
        signer of.

        Nobody has looked at the latter: it lies in the inbox like any other then. To be called after each
        import, each answer and each new roster; what still can't be taken in stays as it is, unless its file
        is gone. What was not for this vault's person lies in the inbox too: they are told first.
        """
        done: dict[int, Imported] = {}
        tried: set[int] = set()
        answered: list[DeviceId | None] = []
        while (due := self._next_due(tried, answered)) is not None:
            tried.add(due.key)
            try:
                if due.state is IncomingState.TO_DECIDE or (yield from self._goes_on(due)):
                    done[due.key] = yield from self.apply(due.key)
                    if done[due.key].state is IncomingState.APPLIED:
                        tried.clear()  # what was tried may have waited for just this
                    answered += [due.peer] if due.state is IncomingState.TO_DECIDE else []
                else:
                    self._inbox.let_in(due)
                    self._tell()
            except (BundleError, StorageError) as problem:
                if self._inbox.lacks(due):  # taken away from behind: nothing will ever come of it
                    self._inbox.discard(due, problem.code)
                    self._tell()
        return tuple(done.values())

    def _goes_on(self, due: Incoming) -> Slices[bool]:
        """Whether what waited is taken in by itself: somebody looked at all of it, and it was for them."""
        opened = yield from self._open(due)
        return due.state is IncomingState.WAITING and not opened.plan.missent

    def has_answered(self) -> bool:
        """Whether a bundle waits whose question was answered: a lock came before it was taken in."""
        waiting = self._seat.storage.exchange.incoming.in_state({IncomingState.TO_DECIDE})
        return any(one.reason != ASKED for one in waiting)

    def discard(self, key: int) -> None:
        """Throw a bundle away. The same bytes may come again, and are looked at anew."""
        self._inbox.discard(self._seat.storage.exchange.incoming.get(key))
        self._tell()

    # Alarms

    def alarms(self) -> tuple[AlarmRow, ...]:
        """Every alarm, the newest first."""
        roster = self._roster_or_none()
        return tuple(self._alarm_row(one, roster) for one in self._seat.storage.exchange.alarms.all())

    def alarm_seen(self, key: int) -> None:
        """A person has looked at it. Raises RecordNotFoundError."""
        storage = self._seat.storage
        with storage.connection.transaction():
            storage.exchange.alarms.seen(key, at=storage.clock.now())
        self._tell()

    # Within

    def _open(self, incoming: Incoming, erasing: Erasing = Erasing.ASK) -> Slices[_Opened]:
        signed = self._programme.holding()
        roster, storage = signed.roster, self._seat.storage
        bundle = self._proven.get((incoming.key, signed.hash))
        if bundle is None:
            bundle = yield from self._prove(incoming, roster)
            self._remember((incoming.key, signed.hash), bundle, incoming.size)
        if bundle.kind is not BundleKind.ROSTER:  # one that repairs a fork is read while it stands
            self._programme.trusted()
        yield from storage.arrivals.take_in()
        made_of = (incoming.key, signed.hash, erasing, storage.connection.mark)
        known_by, opened = self._planned
        if opened is None or known_by != made_of:
            plan = yield from plan_bundle(storage, bundle, roster, erasing=erasing)
            opened = _Opened(bundle, roster, plan)
            self._planned = (made_of, opened)  # it holds while nothing was written since, not even meanwhile
        return opened

    def _answered(self, incoming: Incoming) -> Slices[Erasing]:
        """What a person answered before, so that it holds after a restart too. A yes is to what they saw."""
        if incoming.state is not IncomingState.TO_DECIDE or incoming.reason == ASKED:
            return Erasing.ASK
        if incoming.reason == REFUSED:
            return Erasing.REFUSED
        opened = yield from self._open(incoming)
        return Erasing.AGREED if incoming.reason == agreed_to(opened.plan.asks) else Erasing.ASK

    def _prove(self, incoming: Incoming, roster: Roster) -> Slices[VerifiedBundle]:
        self._planned = (None, None)
        read = self._inbox.reader(incoming)
        try:
            bundle = yield from open_bundle(self._seat, self._shelf, roster, read)
        except BundleError as problem:
            self._put_aside(incoming, problem, roster.version)
            self._tell()
            raise
        storage = self._seat.storage
        known = incoming.known_as(bundle.sender.device, bundle.bundle_id, bundle.kind.value)
        with storage.connection.transaction():
            storage.exchange.incoming.opened(known, roster=roster.version, at=storage.clock.now())
        return bundle

    def _put_aside(self, incoming: Incoming, problem: PssError, version: int) -> None:
        if isinstance(problem, NotForUsError):
            self._inbox.discard(incoming, problem.code)
        elif isinstance(problem, UnknownSignerError | OtherCertificateError | BundleTooNewError):
            self._inbox.hold(incoming, problem.code, roster=version)
        else:
            self._inbox.quarantine(incoming, problem.code, roster=version)

    def _remember(self, key: tuple[int, bytes], bundle: VerifiedBundle, size: int) -> None:
        """Of what was looked at the newest few, so that taking one in does not prove it once more.

        Of a large one nothing else stays in memory.
        """
        if size > _SMALL:
            self._proven.clear()
        while len(self._proven) >= _LOOKED_AT:
            self._proven.pop(next(iter(self._proven)))
        self._proven[key] = bundle

    def _hand_on(self, incoming: Incoming, bundle: VerifiedBundle, preview: BundlePreview) -> Imported:
        """Rosters count by their roots alone."""
        self._take_over(incoming, bundle.document)
        storage = self._seat.storage
        with storage.connection.transaction():
            storage.exchange.incoming.move(incoming.key, IncomingState.APPLIED, at=storage.clock.now())
        self._inbox.done(incoming)
        self._tell()
        return Imported(incoming.key, IncomingState.APPLIED, preview)

    def _take_over(self, incoming: Incoming, document: bytes) -> None:
        """What a person can answer leaves the list in the inbox; what can never count is put aside."""
        try:
            self._membership.accept(document)
        except (BundleError, RosterDamagedError, RosterUnsignedError) as problem:
            self._put_aside(incoming, problem, self._programme.holding().roster.version)
            self._tell()
            raise

    def _finish(self, bundle: VerifiedBundle) -> Slices[None]:
        """What follows once it counts; cut short, it goes on after the next unlock."""
        storage = self._seat.storage
        self._seat.vault.keep_head()
        yield from storage.arrivals.take_in(
            {one.hash: one for feed in bundle.feeds for one in feed.operations}
        )
        if bundle.pieces:
            yield from keep_pieces(self._seat.vault, bundle.pieces)
        yield from ask_for_pieces(self._seat.vault, bundle)

    def _back_up(self) -> Slices[None]:
        """A day's first import begins with a backup; a full disk is no reason not to import."""
        if self._backups.is_daily_due():
            try:
                yield from self._backups.make()
            except StorageError:
                return

    def _next_due(self, done: Set[int], answered: Collection[DeviceId | None]) -> Incoming | None:
        incoming = self._seat.storage.exchange.incoming
        due = set(incoming.due(self._roster_version()))
        due |= {one.key for one in incoming.in_state({IncomingState.TO_DECIDE}) if one.reason != ASKED}
        if answered:
            due |= {one.key for one in incoming.in_state(_HELD_BACK) if one.peer in answered}
        left = sorted(due - done)
        return incoming.get(left[0]) if left else None

    def _preview(self, key: int, opened: _Opened) -> BundlePreview:
        bundle, plan = opened.bundle, opened.plan
        place = ChannelPlace(bundle.channel.seq, bundle.hash)
        channels = self._seat.storage.exchange.channels
        return BundlePreview(
            key=key,
            sender=sender_row(bundle.sender.device, opened.roster),
            created=bundle.created,
            kind=bundle.kind,
            arrival=channels.judge(bundle.sender.device, place, bundle.channel.prev),
            counts=plan.counts,
            notes=plan.notes,
            roster_newer=bundle.sender.roster_version > opened.roster.version,
            asks=plan.asks,
            highlights=plan.highlights,
            part=bundle.part,
            after_loss=plan.after_loss,
            missent=plan.missent,
        )

    def _alarm_row(self, one: Alarm, roster: Roster | None) -> AlarmRow:
        alarm = one.alarm
        state = None if alarm.feed is None else self._seat.storage.journal.state(alarm.feed)
        device = DeviceId(alarm.subject) if state is None else state.device
        whose = None if roster is None else sender_row(device, roster)
        peer = None if roster is None or alarm.peer is None else sender_row(alarm.peer, roster)
        return AlarmRow(one.key, alarm.kind, whose, peer, one.at, seen=one.seen_at is not None)

    def _roster_or_none(self) -> Roster | None:
        signed = self._programme.roster()
        return None if signed is None else signed.roster

    def _roster_version(self) -> int:
        roster = self._roster_or_none()
        return 0 if roster is None else roster.version

    def _tell(self, kinds: frozenset[str] = frozenset()) -> None:
        self._deeds.tell(Change(kinds | {BUNDLE}))


def _kinds(bundle: VerifiedBundle) -> frozenset[str]:
    return frozenset(one.header.kind for feed in bundle.feeds for one in feed.operations)
