"""What a roster answers, and what it refuses to be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pss_desktop.domain.exchange_errors import RevokedSignerError, RosterDamagedError
from pss_desktop.domain.ids import FeedId, OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import GoodHead, RevocationReason, Roster, RosterHash, SupervisionLink
from pss_desktop.sync.roster_changes import (
    lasting,
    repairing,
    revoke_device,
    revoke_person,
    with_expiry,
    with_links,
    with_member,
    with_role,
    without_links,
)
from tests.fakes import NOON
from tests.unit.sync.people import HAZEL, JUNIPER, ROOT, first_roster, next_of, signed, somebody

LINK = SupervisionLink(JUNIPER.id, HAZEL.id)
HEAD = GoodHead(FeedId(b"feed-of-hazel-01"), 7, OpHash(b"h" * 32))


def of_two() -> Roster:
    return with_links(with_member(first_roster(), HAZEL.member(), HAZEL.certificate), [LINK])


def test_members_devices_roles_and_links_are_found() -> None:
    roster = of_two()
    assert roster.member(HAZEL.id) == HAZEL.member()
    entry = roster.device(HAZEL.certificate.device)
    assert entry is not None
    assert (entry.certificate, entry.member, entry.revocation) == (HAZEL.certificate, HAZEL.member(), None)
    assert roster.role(JUNIPER.id) is Role.SUPERVISOR
    assert roster.supervises(JUNIPER.id, HAZEL.id)
    assert not roster.supervises(HAZEL.id, JUNIPER.id)
    assert [one.name for one in roster.supervisors_of(HAZEL.id)] == ["Juniper Vale"]
    assert [one.name for one in roster.supervisees_of(JUNIPER.id)] == ["Hazel Brook"]
    assert [one.certificate for one in roster.devices_of(HAZEL.id)] == [HAZEL.certificate]


def test_strangers_are_in_nothing() -> None:
    roster, stranger = first_roster(), somebody("Reed Marsh")
    assert roster.member(stranger.id) is None
    assert roster.device(stranger.certificate.device) is None
    assert roster.role(stranger.id) is None
    assert roster.devices_of(stranger.id) == ()
    assert not roster.supervises(JUNIPER.id, stranger.id)


def test_a_revoked_device_stays_listed_and_is_sealed_to_no_more() -> None:
    second = somebody("Hazel Brook", "tablet").certificate
    roster = with_member(of_two(), HAZEL.member(), second)
    device = HAZEL.certificate.device
    roster = revoke_device(roster, device, RevocationReason.LOST, now=NOON, heads=(HEAD,))
    entry = roster.device(device)
    assert entry is not None
    assert entry.revocation is not None
    assert entry.revocation.good_head(HEAD.feed) == HEAD
    assert entry.revocation.good_head(FeedId(b"another-feed-001")) is None
    assert [one.certificate.device for one in roster.devices_of(HAZEL.id)] == [second.device]
    assert len(roster.all_devices_of(HAZEL.id)) == 2
    assert roster.role(HAZEL.id) is Role.COUNSELOR


def test_a_revoked_person_has_no_role_no_link_and_no_device() -> None:
    roster = revoke_person(of_two(), HAZEL.id, RevocationReason.LEFT, now=NOON)
    assert roster.member(HAZEL.id) is not None
    assert roster.role(HAZEL.id) is None
    assert roster.devices_of(HAZEL.id) == ()
    assert not roster.supervises(JUNIPER.id, HAZEL.id)
    assert roster.supervisees_of(JUNIPER.id) == ()
    assert roster.person_revocation(HAZEL.id) is not None


def test_a_second_revocation_keeps_the_first_day_and_learns_the_heads() -> None:
    device, later = HAZEL.certificate.device, NOON + timedelta(days=2)
    roster = revoke_device(of_two(), device, RevocationReason.LOST, now=NOON)
    roster = revoke_device(roster, device, RevocationReason.STOLEN, now=later, heads=(HEAD,))
    (revocation,) = roster.revocations
    assert (revocation.at, revocation.heads) == (NOON, (HEAD,))


def test_whoever_was_revoked_is_not_let_in_again() -> None:
    roster = revoke_device(of_two(), HAZEL.certificate.device, RevocationReason.LOST, now=NOON)
    with pytest.raises(RevokedSignerError):
        with_member(roster, HAZEL.member(), HAZEL.certificate)
    gone = revoke_person(of_two(), HAZEL.id, RevocationReason.LEFT, now=NOON)
    with pytest.raises(RevokedSignerError):
        with_member(gone, HAZEL.member(), somebody("Hazel Brook", "tablet").certificate)


def test_roles_and_links_change() -> None:
    roster = with_role(of_two(), HAZEL.id, Role.COORDINATOR)
    assert roster.role(HAZEL.id) is Role.COORDINATOR
    assert not without_links(roster, [LINK]).supervises(JUNIPER.id, HAZEL.id)
    assert with_links(roster, [LINK]) == roster


def test_a_roster_is_old_from_its_day_on() -> None:
    roster = with_expiry(first_roster(), NOON + timedelta(days=30))
    assert not roster.is_expired(NOON + timedelta(days=29))
    assert roster.is_expired(NOON + timedelta(days=30))
    assert not first_roster().is_expired(NOON + timedelta(days=9999))


def test_a_list_is_made_to_last_for_months_of_the_calendar() -> None:
    in_august = replace(first_roster(), created=datetime(2026, 8, 31, 12, tzinfo=UTC))
    assert lasting(in_august, 6).expires == datetime(2027, 2, 28, 12, tzinfo=UTC)
    assert lasting(in_august, 18).expires == datetime(2028, 2, 29, 12, tzinfo=UTC)
    for months in (2, 25):
        with pytest.raises(ValueError, match="months"):
            lasting(in_august, months)


def test_the_next_version_lasts_as_long_as_the_one_before() -> None:
    known = signed(with_expiry(first_roster(), NOON + timedelta(days=30)))
    assert next_of(known).expires == NOON + timedelta(days=30)
    assert next_of(known).previous_hash == known.hash


def test_a_repair_is_later_than_all_that_it_repairs() -> None:
    known = signed(first_roster())
    other = signed(next_of(known))
    further = signed(next_of(other))
    repaired = repairing(next_of(known), [further])
    assert (repaired.version, repaired.repairs) == (4, (further.hash,))


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"programme": b"short"}, "programme"),
        ({"name": " "}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"version": 0}, "version"),
        ({"version": 2}, "previous"),
        ({"version": 2, "previous_hash": RosterHash(b"short")}, "previous"),
        ({"previous_hash": RosterHash(bytes(32))}, "previous"),
        ({"version": 2, "previous_hash": RosterHash(bytes(32)), "repairs": (bytes(32),)}, "previous"),
        ({"root_keys": ()}, "root keys"),
        ({"root_keys": (ROOT.public, ROOT.public), "threshold": 2}, "root keys"),
        ({"threshold": 2}, "threshold"),
        ({"root_keys": (ROOT.public, HAZEL.key.public)}, "threshold"),
        ({"members": (JUNIPER.member(), JUNIPER.member())}, "member"),
        ({"members": ()}, "device"),
        ({"devices": (JUNIPER.certificate, JUNIPER.certificate)}, "device"),
        ({"members": (replace(JUNIPER.member(), key=HAZEL.key.public),)}, "device"),
        ({"links": (LINK,)}, "link"),
        ({"links": (SupervisionLink(JUNIPER.id, JUNIPER.id),)}, "link"),
        ({"expires": NOON}, "expires"),
        ({"expires": NOON - timedelta(days=1)}, "expires"),
    ],
)
def test_what_cannot_be_true_is_no_roster(changes: dict[str, object], part: str) -> None:
    with pytest.raises(RosterDamagedError, match=part):
        replace(first_roster(), **changes)  # type: ignore[arg-type]


def test_a_link_or_a_revocation_twice_is_refused() -> None:
    roster = revoke_person(of_two(), HAZEL.id, RevocationReason.LEFT, now=NOON)
    with pytest.raises(RosterDamagedError, match="link"):
        replace(roster, links=(LINK, LINK))
    with pytest.raises(RosterDamagedError, match="revoked"):
        replace(roster, revocations=roster.revocations * 2)
    with pytest.raises(RosterDamagedError, match="revocation"):
        replace(roster.revocations[0], heads=(HEAD, HEAD))


def test_a_member_has_an_id_and_a_name() -> None:
    with pytest.raises(RosterDamagedError, match="member"):
        replace(HAZEL.member(), name="")
    with pytest.raises(RosterDamagedError, match="member"):
        replace(HAZEL.member(), person=PersonId(b"short"))
