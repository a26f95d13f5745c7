"""A roster is believed on enough root signatures and after the one before it, and on nothing else."""

from dataclasses import replace
from itertools import combinations
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.exchange_errors import (
    NotABundleError,
    RosterDamagedError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    WrongProgrammeError,
)
from pss_desktop.domain.roles import Role
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import ProgrammeId, Roster, SignedRoster
from pss_desktop.sync.roster_changes import Roots, repairing, successor, with_member, with_role, with_roots
from pss_desktop.sync.roster_format import write_roster
from pss_desktop.sync.roster_signing import (
    PAYLOAD_TYPE,
    KeyChanges,
    check_succession,
    key_changes,
    read_proposal,
    read_rosters,
    sign_roster,
    verify_roster,
    write_rosters,
)
from tests.fakes import NOON
from tests.unit.sync.people import HAZEL, JUNIPER, ROOT, a_key, first_roster, next_of, signed, somebody

ROOTS: Final = tuple(a_key(f"root {number}") for number in range(7))


def with_hazel(known: SignedRoster) -> Roster:
    return with_member(next_of(known), HAZEL.member(), HAZEL.certificate)


@given(st.data())
def test_just_as_many_roots_as_the_threshold_says_are_enough(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, len(ROOTS)))
    threshold = data.draw(st.integers(1, count + 1))
    roots = ROOTS[:count]
    if not count < 2 * threshold or threshold > count:
        with pytest.raises(RosterDamagedError):
            first_roster(roots, threshold)
        return
    roster = first_roster(roots, threshold)
    signing = data.draw(st.sets(st.sampled_from(roots)))
    strangers = data.draw(st.sets(st.sampled_from(ROOTS[count:]))) if count < len(ROOTS) else set()
    line = sign_roster(roster, [*signing, *strangers])
    if len(signing) >= threshold:
        assert verify_roster(line).roster.threshold == threshold
    else:
        with pytest.raises(RosterUnsignedError):
            verify_roster(line)
        assert read_proposal(line).missing(roster) == threshold - len(signing)


def test_two_halves_cannot_each_sign_a_roster() -> None:
    for count in range(1, len(ROOTS) + 1):
        least = count // 2 + 1
        for one in combinations(range(count), least):
            assert len(set(range(count)) - set(one)) < least


def test_one_key_that_signs_twice_counts_once() -> None:
    line = sign_roster(first_roster(ROOTS[:3], 2), [ROOTS[0], ROOTS[0]])
    envelope = read_envelope(line)
    twice = replace(envelope, signatures=envelope.signatures * 2)
    with pytest.raises(RosterUnsignedError):
        verify_roster(twice.encoded)


def test_the_holders_sign_one_after_the_other_in_any_order() -> None:
    roster = first_roster(ROOTS[:3], 2)
    forth = read_proposal(sign_roster(roster, [ROOTS[0]])).cosigned([ROOTS[2]]).line
    back = read_proposal(sign_roster(roster, [ROOTS[2]])).cosigned([ROOTS[0]]).line
    assert forth == back == sign_roster(roster, [ROOTS[2], ROOTS[0]])
    assert verify_roster(forth).roster == verify_roster(back).roster


def test_other_root_keys_are_missing_as_long_as_too_few_of_the_former_signed() -> None:
    known = signed(first_roster(ROOTS[:3], 2), *ROOTS[:2])
    rotated = with_roots(next_of(known), Roots((ROOTS[5].public,)))
    line = sign_roster(rotated, [ROOTS[5], ROOTS[0]])
    assert read_proposal(line).missing(known.roster) == 1
    assert read_proposal(line).cosigned([ROOTS[2]]).missing(known.roster) == 0


def test_a_changed_roster_or_signature_is_unsigned() -> None:
    envelope = read_envelope(sign_roster(first_roster(), [ROOT]))
    other = write_roster(replace(first_roster(), name="Another programme"))
    for spoilt in (
        replace(envelope, payload=other),
        replace(envelope, signatures=()),
        replace(envelope, signatures=(Signature(envelope.signatures[0].keyid, bytes(64)),)),
    ):
        with pytest.raises(RosterUnsignedError):
            verify_roster(spoilt.encoded)


def test_an_envelope_of_something_else_is_no_roster() -> None:
    envelope = Envelope("application/vnd.pss.manifest.v1+json", write_roster(first_roster()), ())
    with pytest.raises(NotABundleError):
        verify_roster(envelope.encoded)
    with pytest.raises(NotABundleError):
        verify_roster(b"{}")
    assert PAYLOAD_TYPE == "application/vnd.pss.roster.v1+json"


def test_each_version_follows_the_one_before() -> None:
    known = signed(first_roster())
    following = verify_roster(sign_roster(with_hazel(known), [ROOT]), known=known)
    assert following.roster.version == 2
    assert following.hash != known.hash


def test_a_version_left_out_is_a_gap() -> None:
    first = signed(first_roster())
    third = signed(next_of(signed(next_of(first))))
    with pytest.raises(RosterGapError):
        check_succession(first, third)
    with pytest.raises(RosterGapError):
        check_succession(third, first)


def test_a_version_that_jumps_without_repairing_is_a_gap() -> None:
    first = signed(first_roster())
    with pytest.raises(RosterGapError):
        check_succession(first, signed(replace(next_of(first), version=5)))


def test_two_rosters_of_one_version_are_a_fork() -> None:
    first = signed(first_roster())
    ours, theirs = signed(with_hazel(first)), signed(next_of(first))
    with pytest.raises(RosterForkError):
        check_succession(ours, theirs)
    with pytest.raises(RosterForkError):
        check_succession(ours, signed(next_of(theirs)))


def test_a_version_that_names_both_repairs_a_fork_on_either_side() -> None:
    first = signed(first_roster())
    ours = signed(with_hazel(first))
    theirs = signed(next_of(signed(next_of(first))))
    repaired = signed(repairing(with_hazel(ours), [theirs]))
    check_succession(ours, repaired)
    check_succession(theirs, repaired)
    with pytest.raises(RosterForkError):
        check_succession(signed(replace(next_of(first), name="A third way")), signed(with_hazel(ours)))


def test_another_programmes_roster_is_refused() -> None:
    other = signed(replace(next_of(signed(first_roster())), programme=ProgrammeId(bytes(16))))
    with pytest.raises(WrongProgrammeError):
        check_succession(signed(first_roster()), other)


def test_a_stranger_who_signs_with_roots_of_their_own_changes_nothing() -> None:
    known, stranger = signed(first_roster()), a_key("stranger")
    forged = with_roots(next_of(known), Roots((stranger.public,)))
    with pytest.raises(RosterUnsignedError):
        verify_roster(sign_roster(forged, [stranger]), known=known)
    same = first_roster((stranger,))
    with pytest.raises(RosterUnsignedError):
        check_succession(known, signed(same, stranger))


@pytest.mark.parametrize(
    ("signing", "holds"),
    [
        (("old", "new"), True),
        (("old",), False),
        (("new",), False),
    ],
)
def test_other_root_keys_need_the_old_and_the_new(signing: tuple[str, ...], holds: bool) -> None:
    keys: dict[str, SigningKey] = {"old": ROOT, "new": a_key("new root")}
    known = signed(first_roster())
    rotated = with_roots(next_of(known), Roots((keys["new"].public,)))
    line = sign_roster(rotated, [keys[one] for one in signing])
    if not holds:
        with pytest.raises(RosterUnsignedError):
            verify_roster(line, known=known)
        return
    after = verify_roster(line, known=known)
    with pytest.raises(RosterUnsignedError):
        verify_roster(sign_roster(successor(after, NOON), [ROOT]), known=after)
    assert verify_roster(sign_roster(successor(after, NOON), [keys["new"]]), known=after).roster.version == 3


def test_keys_that_changed_are_named() -> None:
    before = with_hazel(signed(first_roster()))
    fresh = a_key("Hazel's second key")
    device = HAZEL.device_key.public
    receiving = somebody("Hazel Brook", "tablet").receiving.recipient.raw
    certificate = certify(HAZEL.id, fresh, signing_key=device, receiving_key=receiving, now=NOON)
    member = replace(HAZEL.member(), key=fresh.public)
    after = with_member(before, member, certificate)
    changes = key_changes(before, after)
    assert changes == KeyChanges(frozenset({HAZEL.id}), frozenset({HAZEL.certificate.device}))
    assert not key_changes(before, with_role(before, HAZEL.id, Role.COORDINATOR))
    assert not key_changes(first_roster(), before)


def test_several_versions_travel_as_one_file() -> None:
    first = signed(first_roster())
    second = signed(with_hazel(first))
    content = write_rosters([first, second])
    assert [verify_roster(line) for line in read_rosters(content)] == [first, second]
    for spoilt in (b"", b"\n", content + b"\n"):
        with pytest.raises(NotABundleError):
            read_rosters(spoilt)


def test_a_founder_is_the_only_one_at_first() -> None:
    assert [one.person for one in first_roster().members] == [JUNIPER.id]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.booleans()), max_size=8), st.data())
def test_a_version_follows_just_those_that_it_names(
    made: list[tuple[int, int, bool]], data: st.DataObject
) -> None:
    """Any tree of versions, some of them repairing others: only a parent or a repaired one is followed."""
    versions = [signed(first_roster())]
    for number, (parent, other, repairs) in enumerate(made):
        known = versions[parent % len(versions)]
        child = replace(next_of(known), name=f"Harbour programme {number}")
        repaired = versions[other % len(versions)]
        if repairs and repaired is not known:
            child = repairing(child, [repaired])
        versions.append(signed(child))
    one, two = (versions[data.draw(st.integers(0, len(versions) - 1))] for _ in range(2))
    named = {two.roster.previous_hash, *two.roster.repairs}
    if one.hash in named:
        check_succession(one, two)
    else:
        with pytest.raises((RosterForkError, RosterGapError)):
            check_succession(one, two)
