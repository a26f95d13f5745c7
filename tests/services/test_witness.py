"""What a device's bundles tell of its audit log is compared: one that was changed or rolled back rings."""

from pss_desktop.sync.bundle.contents import AuditWitness
from pss_desktop.vault.exchange.alarms import AlarmKind
from tests.post import a_bundle, audit_head_of, receive, send
from tests.team import COUNSELOR, Team


def witnessed(team: Team) -> AuditWitness:
    peer = team.supervisor.desk.seat.storage.exchange.peers.get(team.counselor.desk.vault.identity.device)
    assert peer is not None
    return AuditWitness(peer.audit.count, peer.audit.hash)


def test_a_log_that_only_grows_rings_nothing(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    send(hazel, juniper)
    hazel.seat.storage.audit.append("test.act")
    assert send(hazel, juniper).alarms == ()
    assert juniper.importing.alarms() == ()
    assert witnessed(team) == audit_head_of(hazel)


def test_a_shorter_log_in_a_later_bundle_rings_once_and_is_what_counts_from_then(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    send(hazel, juniper, audit_head=AuditWitness(40, b"a" * 32))
    assert send(hazel, juniper, audit_head=AuditWitness(30, b"b" * 32)).alarms == (AlarmKind.AUDIT,)
    (alarm,) = juniper.importing.alarms()
    assert alarm.whose is not None
    assert (alarm.kind, alarm.whose.name, alarm.seen) == (AlarmKind.AUDIT, COUNSELOR, False)
    assert alarm.is_brought_by_its_own
    assert juniper.decisions.exchange.asking() == frozenset()
    assert send(hazel, juniper, audit_head=AuditWitness(31, b"c" * 32)).alarms == ()
    assert len(juniper.importing.alarms()) == 1


def test_another_log_of_the_same_length_rings(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    send(hazel, juniper, audit_head=AuditWitness(40, b"a" * 32))
    assert send(hazel, juniper, audit_head=AuditWitness(40, b"a" * 32)).alarms == ()
    assert send(hazel, juniper, audit_head=AuditWitness(40, b"b" * 32)).alarms == (AlarmKind.AUDIT,)


def test_a_bundle_that_comes_late_tells_of_a_log_that_was_shorter_then(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    late = [a_bundle(hazel, juniper, audit_head=AuditWitness(count, b"a" * 32)) for count in (30, 50)]
    send(hazel, juniper, audit_head=AuditWitness(40, b"b" * 32))
    assert receive(juniper, late[0]).alarms == ()
    assert witnessed(team) == AuditWitness(40, b"b" * 32)
    assert receive(juniper, late[1]).alarms == (AlarmKind.AUDIT,)  # a later one told of less
    assert witnessed(team) == AuditWitness(40, b"b" * 32)


def test_taking_a_bundle_in_again_rings_nothing(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    file = a_bundle(hazel, juniper)
    receive(juniper, file)
    send(hazel, juniper)
    assert receive(juniper, file).alarms == ()
