"""What the exchange with others asks a person: many erasures at once, and a key that signed two histories."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from pss_desktop.domain.decision import Question
from pss_desktop.domain.errors import DecisionGoneError
from pss_desktop.domain.ids import ClientId, DeviceId, FeedId, RecordId
from pss_desktop.journal.codec import decode_payload
from pss_desktop.journal.header import Header
from pss_desktop.journal.operation import Operation
from pss_desktop.services.clients.client_views import called_by
from pss_desktop.services.decisions.decision_views import AskRow, Branch, BranchLine, ForkDetail, Forked
from pss_desktop.services.programme.roster_shelf import RosterShelf
from pss_desktop.services.seat import Seat
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.alarms import Alarm, AlarmKind
from pss_desktop.vault.exchange.incoming import ASKED, IncomingState

_SHOWN: Final = 5
_ASKING: Final = frozenset({AlarmKind.FORK, AlarmKind.CHANNEL})


class ExchangeAsks:
    """Reads only; what it tells stands in the vault, so a restart forgets none of it."""

    def __init__(self, seat: Seat, shelf: RosterShelf) -> None:
        self._seat = seat
        self._shelf = shelf

    def waiting(self) -> tuple[AskRow, ...]:
        """Everything that nobody answered yet."""
        return (*self._erasures(), *self._forks())

    def fork(self, key: int) -> ForkDetail:
        """Raises DecisionGoneError where somebody answered, or the trust in that computer ended."""
        alarms = self.alarms_with(key)
        device, roster = self._device(alarms[0]), self._roster()
        entry = None if roster is None else roster.device(device)
        feeds = {FeedId(one.alarm.subject): one for one in alarms if one.alarm.kind is AlarmKind.FORK}
        return ForkDetail(
            key=key,
            device=device,
            person=None if entry is None else entry.member.person,
            who=self._name(device),
            at=min(one.at for one in alarms),
            parts=tuple(map(self._parted, feeds)),
        )

    def alarms_with(self, key: int) -> tuple[Alarm, ...]:
        """All that rang about one computer and asks, the one called *key* among it. Raises as above."""
        found = next((many for many in self._by_device() if any(one.key == key for one in many)), None)
        if found is None:
            raise DecisionGoneError
        return found

    def asking(self) -> frozenset[int]:
        """The keys of the alarms that ask: others only tell."""
        return frozenset(one.key for many in self._by_device() for one in many)

    # The list

    def _erasures(self) -> Iterator[AskRow]:
        for one in self._seat.storage.exchange.incoming.in_state({IncomingState.TO_DECIDE}):
            if one.reason == ASKED:
                who = "" if one.peer is None else self._name(one.peer)
                yield AskRow(Question.MANY_ERASED, one.key, who, one.arrived_at)

    def _forks(self) -> Iterator[AskRow]:
        for many in self._by_device():
            at: datetime = max(one.at for one in many)
            yield AskRow(Question.FORK, min(one.key for one in many), self._name(self._device(many[0])), at)

    def _by_device(self) -> Sequence[tuple[Alarm, ...]]:
        found: dict[DeviceId, list[Alarm]] = {}
        for alarm in self._seat.storage.exchange.alarms.unseen():
            device = self._device(alarm)
            if alarm.alarm.kind in _ASKING and self._is_anothers(device):
                found.setdefault(device, []).append(alarm)
        return [tuple(many) for many in found.values()]

    def _device(self, alarm: Alarm) -> DeviceId:
        feed = alarm.alarm.feed
        state = None if feed is None else self._seat.storage.journal.state(feed)
        return DeviceId(alarm.alarm.subject) if state is None else state.device

    def _is_anothers(self, device: DeviceId) -> bool:
        """After the trust in it ended there is nothing left to decide; one's own is told only."""
        roster, me = self._roster(), self._seat.storage.identity
        entry = None if roster is None else roster.device(device)
        if entry is None:
            return device != me.device
        return entry.revocation is None and entry.member.person != me.person

    def _name(self, device: DeviceId) -> str:
        roster = self._roster()
        entry = None if roster is None else roster.device(device)
        return "" if entry is None else entry.member.name

    def _roster(self) -> Roster | None:
        signed = self._shelf.current()
        return None if signed is None else signed.roster

    # Both histories

    def _parted(self, feed: FeedId) -> Forked:
        storage = self._seat.storage
        theirs = storage.feeds.branch(feed)
        first = theirs[0].header.seq if theirs else 1
        ours = [one for one in storage.feeds.items(feed, first) if isinstance(one, Operation)]
        known = {one.header.seq: one.hash for one in ours}
        parts = next((one.header.seq for one in theirs if known.get(one.header.seq) != one.hash), first)
        state = storage.journal.state(feed)
        scope = None if state is None else state.scope
        case = None if scope is None else storage.clients.get(ClientId(RecordId(scope)))
        called = called_by(case)
        return Forked(called.code, called.name, _branch(ours, parts), _branch(theirs, parts))


def _branch(operations: Iterable[Operation], first: int) -> Branch:
    found = [one for one in operations if one.header.seq >= first]
    return Branch(len(found), tuple(islice(map(_line, found), _SHOWN)))


def _line(operation: Operation) -> BranchLine:
    header: Header = operation.header
    said = {} if operation.payload is None else decode_payload(operation.payload)
    return BranchLine(header.kind, said, header.hlc.instant)
