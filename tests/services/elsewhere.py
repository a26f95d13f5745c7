"""Another device, perhaps another person's, that writes about a case apart and hands over what it wrote."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pss_desktop.crypto.signing import SigningKey, device_id, person_id
from pss_desktop.domain.clock import Hlc, to_ms
from pss_desktop.domain.ids import ClientId, DeviceId, OpHash, PersonId, RecordId, ScopeId, single_record
from pss_desktop.domain.kinds import KINDS, ScopeType
from pss_desktop.journal.codec import encode_payload
from pss_desktop.journal.feeds import feed_id
from pss_desktop.journal.operation import FeedPlace, Operation, Writing, seal_operation
from pss_desktop.journal.versions import VersionVector
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.storage import Storage


@dataclass(slots=True)
class Elsewhere:
    """Writes what *desk* does not know before :meth:`arrive`; knows of the desk what it :meth:`hears`."""

    desk: Workspace
    client: ClientId
    key: SigningKey = field(default_factory=SigningKey.generate)
    device: SigningKey = field(default_factory=SigningKey.generate)
    name: str = "Reed Marsh"
    _ahead: int = 60_000
    _place: FeedPlace | None = None
    _deps: VersionVector = field(default_factory=lambda: VersionVector.of(()))
    _written: list[Operation] = field(default_factory=list)

    @property
    def person(self) -> PersonId:
        return person_id(self.key.public)

    @property
    def device_id(self) -> DeviceId:
        return device_id(self.device.public)

    def hears(self) -> "Elsewhere":
        """Learn all that the desk has accepted about the case."""
        versions = self.desk.seat.storage.journal.states.versions(ScopeId(self.client))
        self._deps = versions
        return self

    def write(
        self, kind: str, act: str, payload: Mapping[str, object], record: RecordId | None = None
    ) -> RecordId:
        """Do *act*; without a *record* it is the one that the case has of this kind."""
        scope = ScopeId(self.client)
        record = record or single_record(scope, kind)
        rules = KINDS[kind]
        writing = Writing(
            kind=kind,
            act=act,
            op_class=(rules.act(act).op_class or rules.op_class).value,
            author=self.person,
            record=record,
            payload=encode_payload(payload),
        )
        place = self._place or FeedPlace(feed_id(self.device_id, scope))
        self._ahead += 1
        now = to_ms(self.desk.seat.storage.clock.now()) + self._ahead
        deps = self._deps
        if place.seq > 1:
            own = VersionVector.of([(place.feed, place.seq - 1, place.prev)])
            deps = VersionVector({**deps.entries, **own.entries})
        operation = seal_operation(
            writing, place, hlc=Hlc(0, now, 0), deps=deps, salt=bytes(16), signer=self.key
        )
        self._place = operation.next_place
        self._written.append(operation)
        return record

    @property
    def last(self) -> OpHash:
        """The operation that was written last."""
        return self._written[-1].hash

    def wait(self) -> None:
        """Hand everything over, and nothing of it counts yet."""
        of = Scope(ScopeId(self.client), ScopeType.CASE)
        storage = self.desk.seat.storage
        with storage.connection.transaction():
            storage.journal.stage(self._written, device=self.device_id, scope=of)

    def arrive(self) -> None:
        """Hand everything over."""
        storage = self.desk.seat.storage
        storage.journal.keys.know_person(self.person, self.key.public.encoded, self.name)
        case = Scope(ScopeId(self.client), ScopeType.CASE)
        take_in(storage, self._written, self.device_id, case)
        self._written.clear()
        self.desk.changes.publish(Change(frozenset(KINDS), self.client))


def take_in(storage: Storage, operations: list[Operation], device: DeviceId, scope: Scope) -> None:
    """Stage and accept *operations*, the next ones of their feed, and show them, as an import does."""
    if not operations:
        return
    with storage.connection.transaction():
        storage.journal.stage(operations, device=device, scope=scope)
        hashes = {one.hash for one in operations}
        last = operations[-1].header
        storage.journal.accept(last.feed, last.seq)
        for record in dict.fromkeys(one.header.record for one in operations):
            key = storage.journal.record_key(record)
            if key is not None:
                known = storage.journal.operations(key)
                storage.projection.update(key, [one for one in known if one.operation.hash in hashes])
        storage.erasure.carry_out(scope.id)


def hand_over(source: Workspace, target: Workspace, client: ClientId) -> None:
    """Everything that *source* holds about a case, feed by feed, as far as *target* does not know it."""
    scope = ScopeId(client)
    known = {one.feed: one.accepted for one in target.seat.storage.journal.feeds(scope)}
    for feed in source.seat.storage.journal.feeds(scope):
        rows = source.seat.storage.connection.rows(
            "SELECT header, salt, payload FROM op WHERE feed = ? AND seq <= ? ORDER BY seq",
            (feed.key, feed.accepted),
        )
        fresh = [Operation(*row) for row in rows[known.get(feed.feed, 0) :]]
        take_in(target.seat.storage, fresh, feed.device, Scope(scope, ScopeType.CASE))
