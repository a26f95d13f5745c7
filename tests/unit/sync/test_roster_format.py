"""A roster has one spelling: a stranger's bytes are read strictly, and our own stay what they were."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.canonical_json import canonical
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import BundleTooNewError, RosterDamagedError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.domain.roles import Role
from pss_desktop.sync.roster import GoodHead, Policy, RevocationReason, Roster, SupervisionLink
from pss_desktop.sync.roster_changes import (
    revoke_device,
    revoke_person,
    with_expiry,
    with_links,
    with_member,
    with_policy,
)
from pss_desktop.sync.roster_format import ROSTER_LIMIT, read_roster, roster_hash, write_roster
from pss_desktop.sync.roster_signing import sign_roster
from tests.fakes import NOON
from tests.unit.sync.people import HAZEL, JUNIPER, ROOT, first_roster, next_of, signed, somebody

GOLDEN: Final = Path(__file__).parents[2] / "fixtures" / "programme"
NAMES: Final = ("Reed Marsh", "Fern Hollow", "Linden Shore", "Sorrel Heath")


def a_full_roster() -> Roster:
    """Every field is used."""
    roster = next_of(signed(first_roster()))
    roster = with_member(roster, HAZEL.member(), HAZEL.certificate)
    roster = with_member(roster, somebody("Reed Marsh").member(), somebody("Reed Marsh").certificate)
    roster = with_links(roster, [SupervisionLink(JUNIPER.id, HAZEL.id)])
    heads = (GoodHead(FeedId(b"feed-of-hazel-01"), 7, OpHash(b"h" * 32)),)
    roster = revoke_device(roster, HAZEL.certificate.device, RevocationReason.LOST, now=NOON, heads=heads)
    roster = revoke_person(roster, somebody("Reed Marsh").id, RevocationReason.LEFT, now=NOON)
    roster = with_policy(roster, Policy(frozenset({Role.COORDINATOR}), 90))
    return with_expiry(roster, NOON + timedelta(days=365))


def test_a_full_roster_reads_back() -> None:
    roster = a_full_roster()
    assert _in_order(read_roster(write_roster(roster))) == _in_order(roster)


def test_the_golden_roster_is_what_this_version_writes_and_reads() -> None:
    line = sign_roster(a_full_roster(), [ROOT])
    assert (GOLDEN / "roster.dsse").read_bytes() == line + b"\n"
    assert (GOLDEN / "roster.json").read_bytes() == write_roster(a_full_roster()) + b"\n"


def test_the_order_in_which_people_came_makes_no_difference() -> None:
    one, two = somebody("Reed Marsh"), somebody("Fern Hollow")
    forth = with_member(
        with_member(first_roster(), one.member(), one.certificate), two.member(), two.certificate
    )
    back = with_member(
        with_member(first_roster(), two.member(), two.certificate), one.member(), one.certificate
    )
    assert write_roster(forth) == write_roster(back)
    assert roster_hash(write_roster(forth)) != roster_hash(write_roster(first_roster()))


def test_fields_of_a_newer_version_are_kept() -> None:
    fields = json.loads(write_roster(first_roster())) | {"colour": "green"}
    fields["policy"]["more"] = [1, 2]
    payload = canonical(fields).encode()
    roster = read_roster(payload)
    assert write_roster(roster) == payload
    later = next_of(signed(roster))
    assert json.loads(write_roster(later))["colour"] == "green"


def test_a_roster_that_needs_a_newer_reader_says_so() -> None:
    fields = json.loads(write_roster(first_roster())) | {"v": 2, "min_reader": 2}
    with pytest.raises(BundleTooNewError):
        read_roster(canonical(fields).encode())


def test_a_newer_writers_roster_that_this_version_may_read_is_read() -> None:
    fields = json.loads(write_roster(first_roster())) | {"v": 2}
    assert read_roster(canonical(fields).encode()).name == "Harbour programme"


def _set(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda fields: fields.update({name: value})


@pytest.mark.parametrize(
    "spoil",
    [
        _set("members", {}),
        _set("members", [[]]),
        _set("members", [{"person": "00"}]),
        _set("devices", ["!"]),
        _set("devices", ["AAAA"]),
        _set("devices", [7]),
        _set("links", [["00"]]),
        _set("links", [["00" * 16, "00" * 16]]),
        _set("revocations", [{"device": "00" * 16, "at": "today", "reason": "lost", "heads": []}]),
        _set(
            "revocations",
            [{"device": "00" * 16, "at": "2026-11-22T12:00:00.000Z", "reason": "?", "heads": []}],
        ),
        _set("previous", "00"),
        _set("threshold", True),
        _set("version", 1.5),
        _set("version", 2**60),
        _set("created", "2026-11-22"),
        _set("policy", []),
        _set("min_reader", "1"),
        lambda fields: fields.pop("name"),
        lambda fields: fields["members"].append(fields["members"][0]),
        lambda fields: fields["members"][0].update(role="owner"),
        lambda fields: fields["members"][0].update(more=1),
        lambda fields: fields["roots"].append(fields["roots"][0]),
    ],
)
def test_a_spoilt_roster_is_refused(spoil: Callable[[dict[str, Any]], object]) -> None:
    fields = json.loads(write_roster(a_full_roster()))
    spoil(fields)
    with pytest.raises(RosterDamagedError) as refused:
        read_roster(canonical(fields).encode())
    assert refused.value.part


def test_a_weak_root_key_is_refused() -> None:
    fields = json.loads(write_roster(a_full_roster())) | {"roots": ["00" * 32]}
    with pytest.raises(WeakKeyError):
        read_roster(canonical(fields).encode())


def test_people_in_another_order_are_another_spelling() -> None:
    fields = json.loads(write_roster(a_full_roster()))
    fields["members"].reverse()
    with pytest.raises(RosterDamagedError, match="order"):
        read_roster(canonical(fields).encode())


@pytest.mark.parametrize("payload", [b"", b"[]", b"{", b"{ }", b"\xff", b"[" * 100_000])
def test_what_is_no_canonical_object_is_refused(payload: bytes) -> None:
    with pytest.raises(RosterDamagedError):
        read_roster(payload)


def test_a_roster_past_the_limit_is_not_read() -> None:
    with pytest.raises(RosterDamagedError, match="size"):
        read_roster(b" " * (ROSTER_LIMIT + 1))


@given(st.lists(st.sampled_from(NAMES), unique=True), st.sampled_from(Role), st.booleans())
def test_rosters_of_any_people_read_back(names: list[str], role: Role, expiring: bool) -> None:
    roster = first_roster()
    for name in names:
        who = somebody(name)
        roster = with_member(roster, who.member(role), who.certificate)
        roster = with_links(roster, [SupervisionLink(JUNIPER.id, who.id)])
    if expiring:
        roster = with_expiry(roster, NOON + timedelta(days=1))
    payload = write_roster(roster)
    assert write_roster(read_roster(payload)) == payload
    assert _in_order(read_roster(payload)) == _in_order(roster)


def _in_order(roster: Roster) -> Roster:
    return replace(
        roster,
        members=tuple(sorted(roster.members, key=lambda one: one.person)),
        devices=tuple(sorted(roster.devices, key=lambda one: one.device)),
        revocations=tuple(sorted(roster.revocations, key=lambda one: (one.of_person, one.subject))),
    )
