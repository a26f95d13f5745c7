"""The journal in the database: feeds that only grow, a head over all, staging and accepting."""

import pytest
from sqlcipher3 import dbapi2

from pss_desktop.domain.clock import Hlc
from pss_desktop.domain.errors import MalformedOperationError, RecordNotFoundError, VaultDamagedError
from pss_desktop.domain.ids import DeviceId, OpHash, PersonId, RecordId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.journal.feeds import EMPTY_HEAD, LocalHead, feed_id
from pss_desktop.journal.operation import FeedPlace, Operation
from pss_desktop.journal.versions import NOTHING_SEEN
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal.feed_states import Scope
from pss_desktop.vault.journal.store import JournalStore
from tests.builders import an_operation
from tests.unit.vault.shelf import DEVICE_KEYS

HERE = DEVICE_KEYS.device
THERE = DeviceId(b"another-device-1")
CASE = Scope(ScopeId(b"case-of-the-fern"), ScopeType.CASE)
OTHER_CASE = Scope(ScopeId(b"case-of-an-olive"), ScopeType.CASE)


@pytest.fixture
def store(connection: Connection) -> JournalStore:
    return JournalStore(connection)


def record(number: int) -> RecordId:
    return RecordId(b"record%010d" % number)


def append(store: JournalStore, connection: Connection, number: int, scope: Scope = CASE) -> Operation:
    operation = an_operation(
        place=store.states.place(HERE, scope.id),
        record=record(number),
        hlc=Hlc(0, 1000 + number, 0),
        deps=store.states.versions(scope.id),
    )
    with connection.transaction():
        store.append(operation, device=HERE, scope=scope)
    return operation


def foreign_feed(length: int, device: DeviceId = THERE) -> list[Operation]:
    """A feed about CASE that another device wrote."""
    place, operations = FeedPlace(feed_id(device, CASE.id)), []
    for number in range(length):
        operation = an_operation(place=place, record=record(100 + number))
        operations.append(operation)
        place = operation.next_place
    return operations


def test_operations_come_back_byte_for_byte(store: JournalStore, connection: Connection) -> None:
    written = append(store, connection, 1)
    key = store.record_key(record(1))
    assert key is not None
    (stored,) = store.operations(key)
    assert stored.operation == written
    assert (stored.key, stored.device, stored.record_key) == (1, HERE, key)


def test_each_operation_goes_on_where_its_feed_ended(store: JournalStore, connection: Connection) -> None:
    first = append(store, connection, 1)
    second = append(store, connection, 2)
    assert (second.header.seq, second.header.prev) == (2, first.hash)
    assert store.states.place(HERE, CASE.id) == second.next_place
    assert store.states.place(HERE, OTHER_CASE.id).seq == 1


def test_an_operation_that_does_not_go_on_its_feed_is_refused(
    store: JournalStore, connection: Connection
) -> None:
    append(store, connection, 1)
    stray = an_operation(place=FeedPlace(feed_id(HERE, CASE.id)), record=record(2))
    with pytest.raises(MalformedOperationError) as told, connection.transaction():
        store.append(stray, device=HERE, scope=CASE)
    assert told.value.rule == "chain"


def test_a_record_never_moves_to_another_scope_or_kind(store: JournalStore, connection: Connection) -> None:
    append(store, connection, 1)
    with pytest.raises(MalformedOperationError) as told:
        append(store, connection, 1, OTHER_CASE)
    assert told.value.rule == "record"
    task = an_operation(
        place=store.states.place(HERE, CASE.id),
        record=record(1),
        kind="task",
        act="set",
        op_class="administrative",
    )
    with pytest.raises(MalformedOperationError), connection.transaction():
        store.append(task, device=HERE, scope=CASE)


def test_the_local_head_counts_and_chains_everything(store: JournalStore, connection: Connection) -> None:
    head = EMPTY_HEAD
    assert store.local_head() == head
    for number, scope in enumerate((CASE, OTHER_CASE, CASE)):
        head = head.extend(append(store, connection, number, scope).hash)
    assert store.local_head() == head
    assert JournalStore(connection).local_head() == head


def test_a_head_from_outside_is_held_to_its_word(store: JournalStore, connection: Connection) -> None:
    heads = [store.local_head()]
    for number in range(3):
        append(store, connection, number)
        heads.append(store.local_head())
    assert all(store.continues(head) for head in heads)
    assert not store.continues(heads[-1].extend(OpHash(bytes(32))))
    assert not store.continues(LocalHead(2, bytes(32)))


def test_a_journal_without_its_head_is_damaged(connection: Connection) -> None:
    connection.run("DROP TRIGGER head_stays")
    connection.run("DELETE FROM journal_head")
    with pytest.raises(VaultDamagedError):
        JournalStore(connection).local_head()


def test_the_clock_is_kept_with_what_it_stamped(store: JournalStore, connection: Connection) -> None:
    append(store, connection, 1)
    assert store.last_hlc() == Hlc(0, 1001, 0)
    store.keep_hlc(Hlc(1, 5, 6))
    assert JournalStore(connection).last_hlc() == Hlc(1, 5, 6)


def test_a_rollback_is_forgotten_everywhere(store: JournalStore, connection: Connection) -> None:
    first = append(store, connection, 1)

    def write_and_fail() -> None:
        with connection.transaction():
            append(store, connection, 2)
            append(store, connection, 3, OTHER_CASE)
            store.keys.person(PersonId(b"nobody-of-note-1"))
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert store.local_head() == EMPTY_HEAD.extend(first.hash)
    assert store.states.place(HERE, CASE.id) == first.next_place
    assert store.record_key(record(2)) is None
    assert store.keys.known_scope(OTHER_CASE.id) is None
    append(store, connection, 2)
    append(store, connection, 3, OTHER_CASE)


def test_many_scopes_do_not_confuse_the_places(store: JournalStore, connection: Connection) -> None:
    scopes = [Scope(ScopeId(b"scope%011d" % number), ScopeType.CASE) for number in range(300)]
    with connection.transaction():
        for turn in range(2):
            for number, scope in enumerate(scopes):
                append(store, connection, turn * 1000 + number, scope)
    assert {store.states.place(HERE, scope.id).seq for scope in scopes} == {3}


# What this vault has seen


def test_the_version_vector_names_what_was_accepted(store: JournalStore, connection: Connection) -> None:
    assert store.states.versions(CASE.id) == NOTHING_SEEN
    mine = append(store, connection, 1)
    theirs = foreign_feed(3)
    with connection.transaction():
        store.stage(theirs, device=THERE, scope=CASE)
    assert set(store.states.versions(CASE.id).entries) == {mine.header.feed}
    with connection.transaction():
        store.accept(theirs[0].header.feed, 2)
    seen = store.states.versions(CASE.id).entries[theirs[0].header.feed]
    assert (seen.seq, seen.hash8) == (2, theirs[1].hash[:8])


def test_of_very_many_feeds_those_written_last_are_named(store: JournalStore, connection: Connection) -> None:
    with connection.transaction():
        for number in range(70):
            (operation,) = foreign_feed(1, DeviceId(b"device%010d" % number))
            store.stage([operation], device=DeviceId(b"device%010d" % number), scope=CASE)
            store.accept(operation.header.feed, 1)
    fresh = JournalStore(connection)
    newest = feed_id(DeviceId(b"device%010d" % 69), CASE.id)
    oldest = feed_id(DeviceId(b"device%010d" % 0), CASE.id)
    for versions in (store.states.versions(CASE.id), fresh.states.versions(CASE.id)):
        assert len(versions.entries) == 64
        assert newest in versions.entries
        assert oldest not in versions.entries


# Staging


def test_staged_operations_are_not_read_before_they_are_accepted(
    store: JournalStore, connection: Connection
) -> None:
    theirs = foreign_feed(3)
    with connection.transaction():
        state = store.stage(theirs[:2], device=THERE, scope=CASE)
    assert (state.seq, state.accepted) == (2, 0)
    key = store.record_key(record(100))
    assert key is not None
    assert store.operations(key) == []
    with connection.transaction():
        store.stage(theirs[2:], device=THERE, scope=CASE)
        store.accept(state.feed, 1)
    assert [stored.operation for stored in store.operations(key)] == theirs[:1]


def test_accepting_again_changes_nothing(store: JournalStore, connection: Connection) -> None:
    theirs = foreign_feed(2)
    with connection.transaction():
        store.stage(theirs, device=THERE, scope=CASE)
        store.accept(theirs[0].header.feed, 2)
        before = store.state(theirs[0].header.feed)
        store.accept(theirs[0].header.feed, 2)
    assert store.state(theirs[0].header.feed) == before


@pytest.mark.parametrize("upto", [0, 4])
def test_no_more_is_accepted_than_was_staged_and_nothing_is_taken_back(
    store: JournalStore, connection: Connection, upto: int
) -> None:
    theirs = foreign_feed(3)
    with connection.transaction():
        store.stage(theirs, device=THERE, scope=CASE)
        store.accept(theirs[0].header.feed, 1)
    with pytest.raises(MalformedOperationError), connection.transaction():
        store.accept(theirs[0].header.feed, upto)


def test_an_unknown_feed_cannot_be_accepted(store: JournalStore) -> None:
    with pytest.raises(MalformedOperationError):
        store.accept(feed_id(THERE, CASE.id), 0)


def test_a_hole_is_not_staged(store: JournalStore, connection: Connection) -> None:
    theirs = foreign_feed(3)
    with pytest.raises(MalformedOperationError), connection.transaction():
        store.stage([theirs[0], theirs[2]], device=THERE, scope=CASE)
    assert store.local_head() == EMPTY_HEAD


def test_own_writing_waits_while_own_operations_are_staged(
    store: JournalStore, connection: Connection
) -> None:
    own = foreign_feed(1, HERE)
    with connection.transaction():
        store.stage(own, device=HERE, scope=CASE)
    with pytest.raises(MalformedOperationError) as told:
        append(store, connection, 1)
    assert told.value.rule == "staged"


def test_the_same_number_of_a_feed_is_stored_once(store: JournalStore, connection: Connection) -> None:
    append(store, connection, 1)
    with pytest.raises(dbapi2.IntegrityError):
        connection.run(
            "INSERT INTO op (id, feed, seq, record, kind, hash, header)"
            " SELECT 99, feed, seq, record, kind, hash, header FROM op"
        )


# Keys


def test_all_feeds_are_listed(store: JournalStore, connection: Connection) -> None:
    append(store, connection, 1)
    append(store, connection, 2, OTHER_CASE)
    assert [(one.scope, one.seq) for one in store.feeds()] == [(CASE.id, 1), (OTHER_CASE.id, 1)]


def test_keys_of_persons_and_devices_are_kept(store: JournalStore) -> None:
    willow = PersonId(b"person-willow-01")
    assert store.keys.person_key(willow) is None
    with pytest.raises(RecordNotFoundError):
        store.keys.person_name(willow)
    store.keys.person(willow)
    assert store.keys.person_name(willow) == ""
    store.keys.know_person(willow, b"k" * 32, "Willow")
    store.keys.know_device(THERE, b"d" * 32)
    assert store.keys.person_key(willow) == b"k" * 32
    assert store.keys.person_name(willow) == "Willow"


def test_kinds_have_names_also_those_of_newer_versions(store: JournalStore, connection: Connection) -> None:
    key = store.keys.kind("garden_walk")
    assert store.keys.kind_name(key) == "garden_walk"
    assert store.keys.kind_name(key) == "garden_walk"
    assert JournalStore(connection).keys.known_kind("garden_walk") == key
    assert store.keys.known_kind("never_seen") is None


def test_a_scope_is_known_by_either_name(store: JournalStore) -> None:
    key = store.keys.scope(CASE.id, CASE.type)
    assert store.keys.scope_uid(key) == CASE.id
    assert store.keys.known_scope(CASE.id) == key
