"""The audit log: entries that only follow each other, and never hold words."""

import pytest

from pss_desktop.vault.audit import LOST, AuditHead, AuditLog, LostEntries
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.slices import finish
from tests.fakes import NOON, FakeClock

FERN = b"client-named-fer"


@pytest.fixture
def log(connection: Connection, clock: FakeClock) -> AuditLog:
    log = AuditLog(connection, clock)
    log.append("vault.unlocked")
    clock.advance(minutes=1)
    log.append("client.viewed", FERN)
    log.append("export.made", FERN)
    return log


def test_entries_come_newest_first_in_pages(log: AuditLog) -> None:
    newest = log.page(None, 2)
    assert [(entry.number, entry.act) for entry in newest] == [(3, "export.made"), (2, "client.viewed")]
    (oldest,) = log.page(newest[-1].number, 2)
    assert (oldest.number, oldest.at, oldest.object_id) == (1, NOON, None)
    assert newest[-1].object_id == FERN


def test_each_entry_seals_all_before_it(log: AuditLog, connection: Connection) -> None:
    before = log.head()
    log.append("vault.locked")
    assert before.count == 3
    assert log.head() != before
    assert finish(log.verify())
    assert AuditLog(connection, FakeClock()).head() == log.head()


def test_an_empty_log_holds(connection: Connection, clock: FakeClock) -> None:
    log = AuditLog(connection, clock)
    assert log.head() == AuditHead(0, bytes(32))
    assert finish(log.verify())


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit SET act = 'other' WHERE id = 2",
        "UPDATE audit SET at = at + 1 WHERE id = 1",
        "UPDATE audit SET object = NULL WHERE id = 3",
        "UPDATE audit SET object = zeroblob(16) WHERE id = 1",
        "UPDATE audit SET hash = zeroblob(32) WHERE id = 3",
        "DELETE FROM audit WHERE id = 2",
        "DELETE FROM audit WHERE id = 1",
    ],
)
def test_any_change_of_the_past_is_found(log: AuditLog, connection: Connection, tampering: str) -> None:
    connection.run("DROP TRIGGER audit_is_never_deleted")
    connection.run("DROP TRIGGER audit_never_changes")
    connection.run(tampering)
    assert not finish(log.verify())


def test_a_count_that_was_set_back_leaves_a_gap(log: AuditLog, connection: Connection) -> None:
    """As an old page put back does it."""
    connection.run("UPDATE sqlite_sequence SET seq = 2 WHERE name = 'audit'")
    log.append("vault.unlocked")
    assert not finish(log.verify())


def test_a_long_log_is_verified_in_slices(log: AuditLog, connection: Connection) -> None:
    with connection.transaction():
        for _ in range(2500):
            log.append("client.viewed", FERN)
    told = list(log.verify())
    assert [one.done for one in told] == [2000, 2503]


@pytest.mark.parametrize("act", ["", "Client viewed", "she said that", "x" * 60, "ünlock"])
def test_an_act_is_one_stable_word(log: AuditLog, act: str) -> None:
    with pytest.raises(ValueError, match="stable word"):
        log.append(act)
    assert log.head().count == 3


def test_an_entry_goes_with_the_deed_that_failed(log: AuditLog, connection: Connection) -> None:
    def fail() -> None:
        with connection.transaction():
            log.append("export.made")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert log.head().count == 3
    assert finish(log.verify())


@pytest.mark.parametrize(("first", "last", "holds"), [(2, 3, True), (6, 7, False)])
def test_only_a_later_entry_can_say_that_some_are_gone(
    log: AuditLog, connection: Connection, first: int, last: int, *, holds: bool
) -> None:
    log.append("client.viewed", FERN)
    log.append(LOST, LostEntries(first, last).pack())
    for _ in range(3):
        log.append("client.viewed", FERN)
    assert finish(log.verify())
    connection.run("DROP TRIGGER audit_is_never_deleted")
    connection.run("DELETE FROM audit WHERE id BETWEEN ? AND ?", (first, last))
    assert finish(log.verify()) is holds
