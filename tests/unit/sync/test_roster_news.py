"""Whoever signs a list of people is told everything that it changes."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from pss_desktop.domain.ids import FeedId, OpHash, PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import GoodHead, Policy, RevocationReason, Roster, RosterHash, SupervisionLink
from pss_desktop.sync.roster_changes import (
    Roots,
    revoke_device,
    revoke_person,
    with_links,
    with_member,
    with_policy,
    with_role,
    with_roots,
    with_supervisors,
)
from pss_desktop.sync.roster_news import ChangeKind, RosterNews, roster_news
from tests.fakes import NOON
from tests.unit.sync.people import HAZEL, JUNIPER, ROOT, a_key, first_roster, next_of, signed, somebody

TWO = with_member(next_of(signed(first_roster())), HAZEL.member(), HAZEL.certificate)
LINK = SupervisionLink(JUNIPER.id, HAZEL.id)
LOST = RevocationReason.LOST
REED = somebody("Reed Marsh")
SAID = frozenset(
    {"name", "root_keys", "threshold", "members", "devices", "links", "revocations", "policy", "expires"}
    | {"repairs", "kept"}
)
NUMBERED = frozenset({"programme", "version", "previous_hash", "created"})


def test_a_list_that_only_counts_on_says_nothing() -> None:
    later = replace(TWO, version=TWO.version + 1, previous_hash=RosterHash(bytes(32)), created=NOON)
    assert roster_news(TWO, later) == ()


@pytest.mark.parametrize(
    ("after", "news"),
    [
        (
            with_member(TWO, REED.member(Role.COORDINATOR), REED.certificate),
            RosterNews(ChangeKind.LET_IN, "Reed Marsh", role=Role.COORDINATOR),
        ),
        (
            with_member(TWO, HAZEL.member(), somebody("Hazel Brook", "another").certificate),
            RosterNews(ChangeKind.NEW_DEVICE, "Hazel Brook"),
        ),
        (
            with_role(TWO, HAZEL.id, Role.CLINIC_STAFF),
            RosterNews(ChangeKind.ROLE, "Hazel Brook", role=Role.CLINIC_STAFF),
        ),
        (with_links(TWO, [LINK]), RosterNews(ChangeKind.REVIEWED, "Hazel Brook", "Juniper Vale")),
        (
            revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON),
            RosterNews(ChangeKind.DEVICE_ENDED, "Hazel Brook"),
        ),
        (revoke_person(TWO, HAZEL.id, LOST, now=NOON), RosterNews(ChangeKind.PERSON_ENDED, "Hazel Brook")),
        (with_policy(TWO, Policy(frozenset(), 30)), RosterNews(ChangeKind.ERASED_AFTER, days=30)),
        (with_policy(TWO, Policy(frozenset({Role.SUPERVISOR}))), RosterNews(ChangeKind.ERASERS)),
        (with_policy(TWO, Policy(escrow_recipient="age1x")), RosterNews(ChangeKind.KEEPER, other="age1x")),
        (with_policy(TWO, Policy(kept='{"new":1}')), RosterNews(ChangeKind.UNKNOWN)),
        (
            with_roots(TWO, Roots((ROOT.public, a_key("other").public), 2)),
            RosterNews(ChangeKind.ROOTS, roots=(2, 2)),
        ),
        (replace(TWO, name="Weir"), RosterNews(ChangeKind.NAME, TWO.name, "Weir")),
        (replace(TWO, expires=TWO.created + timedelta(days=9)), RosterNews(ChangeKind.LASTS)),
        (replace(TWO, repairs=(RosterHash(b"r" * 32),)), RosterNews(ChangeKind.REPAIR)),
        (replace(TWO, kept='{"new":1}'), RosterNews(ChangeKind.UNKNOWN)),
        (
            replace(TWO, members=tuple(replace(one, name=f"{one.name} B") for one in TWO.members[1:])
                    + TWO.members[:1]),
            RosterNews(ChangeKind.OTHER_NAME, "Hazel Brook", "Hazel Brook B"),
        ),
    ],
)  # fmt: skip
def test_each_change_is_told_once(after: Roster, news: RosterNews) -> None:
    assert roster_news(TWO, after) == (news,)


def test_what_ends_is_told_too() -> None:
    linked = with_links(TWO, [LINK])
    assert roster_news(linked, with_supervisors(linked, HAZEL.id, [])) == (
        RosterNews(ChangeKind.REVIEWED_NO_MORE, "Hazel Brook", "Juniper Vale"),
    )


def test_what_this_program_never_does_is_told_as_an_alarm() -> None:
    ended = revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON)
    assert roster_news(ended, TWO) == (RosterNews(ChangeKind.TRUSTED_AGAIN, "Hazel Brook"),)
    head = GoodHead(FeedId(b"f" * 16), 4, OpHash(b"h" * 32))
    vouched = revoke_device(ended, HAZEL.certificate.device, LOST, now=NOON, heads=(head,))
    assert roster_news(ended, vouched) == (RosterNews(ChangeKind.UNKNOWN, "Hazel Brook"),)
    alone = first_roster()
    assert set(roster_news(TWO, alone)) == {RosterNews(ChangeKind.TAKEN_OUT, "Hazel Brook")}
    gone = revoke_person(TWO, PersonId(b"x" * 16), LOST, now=NOON)
    assert roster_news(TWO, gone) == (RosterNews(ChangeKind.PERSON_ENDED),)


def test_another_key_of_a_known_person_is_told() -> None:
    assert {one.kind for one in roster_news(TWO, _rekeyed(TWO))} == {ChangeKind.OTHER_KEY}


def test_every_field_of_a_list_is_looked_at() -> None:
    assert {one.name for one in fields(Roster) if one.init} == SAID | NUMBERED
    assert {one.name for one in fields(Policy)} == {
        "erasers", "erase_withdrawn_after_days", "escrow_recipient", "kept",
    }  # fmt: skip


def _rekeyed(roster: Roster) -> Roster:
    """Juniper's key is another one, and certifies her device anew."""
    fresh = a_key("Juniper's second key")
    certificate = certify(
        JUNIPER.id,
        fresh,
        signing_key=JUNIPER.device_key.public,
        receiving_key=JUNIPER.receiving.recipient.raw,
        now=NOON,
    )
    member = roster.member(JUNIPER.id)
    assert member is not None
    return with_member(roster, replace(member, key=fresh.public), certificate)
