"""Whoever signs a list of people is told everything that it changes."""

from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest

from pss_desktop.crypto.signing import SigningKey
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
from pss_desktop.sync.roster_news import ALARMING, ChangeKind, RosterNews, roster_news
from tests.fakes import NOON
from tests.unit.sync.people import HAZEL, JUNIPER, ROOT, a_key, first_roster, next_of, signed, somebody

TWO = with_member(next_of(signed(first_roster())), HAZEL.member(), HAZEL.certificate)
LINK = SupervisionLink(JUNIPER.id, HAZEL.id)
LOST = RevocationReason.LOST
REED = somebody("Reed Marsh")
SAID = frozenset(
    {"name", "root_keys", "threshold", "members", "devices", "links", "revocations", "policy", "expires"}
    | {"repairs", "kept", "created"}
)
NUMBERED = frozenset({"programme", "version", "previous_hash"})
HAZELS = HAZEL.certificate.device.hex()[:8]
HEAD = GoodHead(FeedId(b"f" * 16), 4, OpHash(b"h" * 32))
RECIPIENT = f"age1pq1{'q' * 600}zzzzzzzzzzzz"


def news_of(
    before: Roster, after: Roster, *, now: datetime = NOON, here: frozenset[GoodHead] = frozenset()
) -> tuple[RosterNews, ...]:
    """The news at *now* for a vault that holds the operations *here*."""
    return roster_news(before, after, now=now, holds=lambda head: head in here)


def shown(key: SigningKey) -> str:
    return key.public.encoded.hex()[:20]


def test_a_list_that_only_counts_on_says_nothing() -> None:
    later = replace(TWO, version=TWO.version + 1, previous_hash=RosterHash(bytes(32)), created=NOON)
    assert news_of(TWO, later) == ()


@pytest.mark.parametrize(
    ("after", "news"),
    [
        (
            with_member(TWO, REED.member(Role.COORDINATOR), REED.certificate),
            RosterNews(ChangeKind.LET_IN, "Reed Marsh", role=Role.COORDINATOR),
        ),
        (
            with_member(TWO, HAZEL.member(), somebody("Hazel Brook", "another").certificate),
            RosterNews(
                ChangeKind.NEW_DEVICE,
                "Hazel Brook",
                somebody("Hazel Brook", "another").certificate.device.hex()[:8],
            ),
        ),
        (
            with_role(TWO, HAZEL.id, Role.CLINIC_STAFF),
            RosterNews(ChangeKind.ROLE, "Hazel Brook", role=Role.CLINIC_STAFF),
        ),
        (with_links(TWO, [LINK]), RosterNews(ChangeKind.REVIEWED, "Hazel Brook", "Juniper Vale")),
        (
            revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON),
            RosterNews(ChangeKind.DEVICE_ENDED, "Hazel Brook", HAZELS, reason=LOST),
        ),
        (
            revoke_person(TWO, HAZEL.id, RevocationReason.LEFT, now=NOON),
            RosterNews(ChangeKind.PERSON_ENDED, "Hazel Brook", reason=RevocationReason.LEFT),
        ),
        (with_policy(TWO, Policy(frozenset(), 30)), RosterNews(ChangeKind.ERASED_AFTER, days=30)),
        (
            with_policy(TWO, Policy(frozenset({Role.COORDINATOR, Role.SUPERVISOR}))),
            RosterNews(ChangeKind.ERASERS, roles=(Role.SUPERVISOR, Role.COORDINATOR)),
        ),
        (with_policy(TWO, Policy(escrow_recipient="age1x")), RosterNews(ChangeKind.KEEPER, other="age1x")),
        (
            with_policy(TWO, Policy(escrow_recipient=RECIPIENT)),
            RosterNews(ChangeKind.KEEPER, other=f"age1pq1{'q' * 13}…{'z' * 12}"),
        ),
        (with_policy(TWO, Policy(kept='{"new":1}')), RosterNews(ChangeKind.UNKNOWN)),
        (
            with_roots(TWO, Roots((ROOT.public, a_key("other").public), 2)),
            RosterNews(ChangeKind.ROOTS, roots=(2, 2), keys=(shown(a_key("other")),)),
        ),
        (replace(TWO, name="Weir"), RosterNews(ChangeKind.NAME, TWO.name, "Weir")),
        (
            replace(TWO, expires=TWO.created + timedelta(days=9)),
            RosterNews(ChangeKind.LASTS, at=TWO.created + timedelta(days=9)),
        ),
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
    assert news_of(TWO, after) == (news,)


def test_what_ends_is_told_too() -> None:
    linked = with_links(TWO, [LINK])
    assert news_of(linked, with_supervisors(linked, HAZEL.id, [])) == (
        RosterNews(ChangeKind.REVIEWED_NO_MORE, "Hazel Brook", "Juniper Vale"),
    )


def test_what_this_program_never_does_is_told_as_an_alarm() -> None:
    ended = revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON)
    assert news_of(ended, TWO) == (RosterNews(ChangeKind.TRUSTED_AGAIN, "Hazel Brook"),)
    vouched = revoke_device(ended, HAZEL.certificate.device, LOST, now=NOON, heads=(HEAD,))
    assert news_of(ended, vouched, here=frozenset({HEAD})) == (RosterNews(ChangeKind.UNKNOWN, "Hazel Brook"),)
    alone = first_roster()
    assert set(news_of(TWO, alone)) == {RosterNews(ChangeKind.TAKEN_OUT, "Hazel Brook")}
    gone = revoke_person(TWO, PersonId(b"x" * 16), LOST, now=NOON)
    assert news_of(TWO, gone) == (RosterNews(ChangeKind.PERSON_ENDED, reason=LOST),)


def test_why_a_trust_ends_and_what_still_counts_is_told() -> None:
    lost = revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON)
    vouched = revoke_device(TWO, HAZEL.certificate.device, RevocationReason.REPLACED, now=NOON, heads=(HEAD,))
    ended = RosterNews(
        ChangeKind.DEVICE_ENDED, "Hazel Brook", HAZELS, reason=RevocationReason.REPLACED, counts=True
    )
    assert news_of(TWO, vouched, here=frozenset({HEAD})) == (ended,)
    assert news_of(TWO, lost) != (ended,)


def test_what_is_to_count_and_is_not_here_is_an_alarm() -> None:
    for another in (replace(HEAD, seq=99), replace(HEAD, hash=OpHash(b"x" * 32))):
        vouched = revoke_device(TWO, HAZEL.certificate.device, LOST, now=NOON, heads=(another,))
        kinds = [one.kind for one in news_of(TWO, vouched, here=frozenset({HEAD}))]
        assert kinds == [ChangeKind.DEVICE_ENDED, ChangeKind.COUNTS_UNSEEN]


def test_a_list_that_is_dated_ahead_is_told_though_it_lasts_no_longer() -> None:
    lasting = replace(TWO, expires=TWO.created + timedelta(days=365))
    century = timedelta(days=36_500)
    far = replace(
        lasting, created=lasting.created + century, expires=lasting.created + century + timedelta(days=365)
    )
    assert news_of(lasting, far) == (RosterNews(ChangeKind.DATED_AHEAD, at=far.created),)
    assert news_of(lasting, far, now=far.created - timedelta(days=1)) == ()


def test_whoever_takes_a_name_that_is_there_is_told_apart() -> None:
    other = replace(REED.member(Role.COUNSELOR), name="hazel brook")
    assert news_of(TWO, with_member(TWO, other, REED.certificate)) == (
        RosterNews(ChangeKind.LET_IN_NAMESAKE, "hazel brook", role=Role.COUNSELOR),
    )


def test_whose_root_key_is_swapped_is_told() -> None:
    one, other, third = (a_key(name) for name in ("one", "other", "third"))
    before = with_roots(TWO, Roots((one.public, other.public), 2))
    assert news_of(before, with_roots(TWO, Roots((one.public, third.public), 2))) == (
        RosterNews(ChangeKind.ROOTS, roots=(2, 2), keys=(shown(third),), keys_gone=(shown(other),)),
    )


def test_what_gives_power_over_everybody_is_an_alarm() -> None:
    assert {ChangeKind.KEEPER, ChangeKind.ERASERS, ChangeKind.ROOTS, ChangeKind.DATED_AHEAD} < ALARMING


def test_another_key_of_a_known_person_is_told() -> None:
    assert {one.kind for one in news_of(TWO, _rekeyed(TWO))} == {ChangeKind.OTHER_KEY}


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
