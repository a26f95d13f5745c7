"""What verify believes, what each kind may hold, and that nothing else makes what was verified."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from pss_desktop.crypto.dsse import read_envelope
from pss_desktop.domain.exchange_errors import BundleTamperedError, NotABundleError
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.codec import encode_header
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.checks import Check, one_by_one
from pss_desktop.sync.bundle.contents import AuditWitness, BundleContents, BundleKind, Channel, ConsentLine
from pss_desktop.sync.bundle.manifest import manifest_hash
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.sync.certificates import DeviceCertificate, certify
from tests.bundles import (
    HAZEL,
    JUNIPER,
    STRANGER,
    TRUST,
    Someone,
    Writer,
    a_feed,
    a_roster,
    contents,
    opened,
    packed,
)
from tests.fakes import NOON
from tests.unit.sync.bundle.hostile import part_of, plaintext_of, refused, signed_by, with_envelope

# What is whole is believed


def test_a_bundle_brings_what_was_packed() -> None:
    feed = a_feed(5)
    bundle = opened(packed(contents(feed)))
    assert bundle.sender.device == HAZEL.device
    assert bundle.sender.person == HAZEL.person
    assert bundle.kind is BundleKind.RECORDS
    (found,) = bundle.feeds
    assert found.items == feed.items
    assert found.heads == feed.heads
    assert (found.feed, found.device, found.scope, found.end) == (feed.feed, HAZEL.device, feed.scope, 5)


def test_what_a_bundle_answers_and_witnesses_arrives() -> None:
    ack = Ack(FeedId(b"f" * 16), 7, OpHash(b"h" * 32))
    asks = (
        Ask(AskKind.WANT, b"w" * 16, 3),
        Ask(AskKind.BLOB, b"b" * 32),
        Ask(AskKind.REJECT, b"r" * 16, 9, "role"),
    )
    line = ConsentLine(b"c" * 16, "supervision", OpHash(b"o" * 32), ("clinical",))
    channel = Channel(4, b"p" * 32)
    audit = AuditWitness(12, b"a" * 32)
    bundle = opened(
        packed(
            contents(
                acks=(ack,), asks=asks, consent_view=(line,), channel=channel, audit_head=audit, roster=3
            )
        )
    )
    assert (bundle.acks, bundle.asks, bundle.consent_view) == ((ack,), asks, (line,))
    assert (bundle.channel, bundle.audit_head, bundle.sender.roster_version) == (channel, audit, 3)


def test_a_file_and_its_stream_are_one_bundle() -> None:
    file = packed()
    with BytesIO(file) as stream:
        streamed = verify(stream, identity=JUNIPER.receiving, me=JUNIPER.device, trust=TRUST)
    assert streamed == opened(file)


def test_a_bundle_is_named_by_its_manifest() -> None:
    file = packed()
    envelope = read_envelope(plaintext_of(file).partition(b"\n")[0])
    assert opened(file).hash == manifest_hash(envelope.payload)


def test_pieces_of_a_file_arrive_as_they_were() -> None:
    pieces = (b"first" * 1000, b"", b"\0" * 500_000)
    assert opened(packed(contents(pieces=pieces))).pieces == pieces


def test_what_would_grow_too_fast_is_not_compressed() -> None:
    pieces = (b"\0" * 1_000_000,)
    assert opened(packed(contents(pieces=pieces))).pieces == pieces


def test_a_kind_of_record_that_nobody_here_knows_is_kept() -> None:
    writer = Writer()
    writer.note()
    known = writer.written[0]
    stranger = Operation(_as_kind(known, "dream_diary"), known.salt, known.payload)
    writer.written[0] = stranger
    bundle = opened(packed(contents(writer.stretch())))
    assert bundle.feeds[0].items == (stranger,)


def _as_kind(operation: Operation, kind: str) -> bytes:
    return encode_header(replace(operation.header, kind=kind, sig=b""))


def test_each_head_and_each_operation_can_be_checked_side_by_side() -> None:
    seen: list[Check] = []

    def check_all(checks: Sequence[Check]) -> None:
        seen.extend(checks)
        one_by_one(reversed(checks))

    whole = a_feed(2)
    opened(packed(contents(whole)), check_all=check_all)
    assert len(seen) == 3
    unsigned = replace(whole.heads[0], signature=bytes(64))
    file = packed(contents(replace(whole, heads=(unsigned,))))
    with pytest.raises(BundleTamperedError) as caught:
        opened(file, check_all=check_all)
    assert caught.value.part == "head"


def test_an_act_signed_by_a_former_key_still_counts() -> None:
    rotated = replace(HAZEL, person_key=STRANGER.person_key)
    roster = a_roster(JUNIPER)
    member = replace(HAZEL.member, key=STRANGER.person_key.public)
    certificate = _recertified(rotated)
    now = replace(roster, members=(*roster.members, member), devices=(*roster.devices, certificate))
    file = packed(by=replace(HAZEL, certificate=certificate))
    assert part_of(file, RosterTrust(now)) == "signature"
    former = RosterTrust(now, {HAZEL.person: (HAZEL.person_key.public,)})
    assert opened(file, trust=former).feeds


def _recertified(who: Someone) -> DeviceCertificate:
    return certify(
        who.person,
        who.person_key,
        signing_key=who.device_key.public,
        receiving_key=who.receiving.recipient.raw,
        now=NOON,
    )


# Kinds


def test_an_answer_carries_nothing_else() -> None:
    empty = replace(contents(), kind=BundleKind.ACK, feeds=())
    assert opened(packed(empty)).kind is BundleKind.ACK
    assert isinstance(refused(packed(replace(empty, feeds=(a_feed(),)))), NotABundleError)
    assert isinstance(refused(packed(replace(empty, pieces=(b"x",)))), NotABundleError)


def test_a_directory_holds_the_directory_only() -> None:
    writer = Writer()
    writer.task()
    feed = writer.stretch()
    wrong = contents(feed, kind=BundleKind.DIRECTORY)
    assert isinstance(refused(packed(wrong)), NotABundleError)
    right = contents(replace(feed, scope_type="directory"), kind=BundleKind.DIRECTORY)
    assert opened(packed(right)).feeds


def _a_roster() -> BundleContents:
    return replace(
        contents(), kind=BundleKind.ROSTER, feeds=(), pieces=(b"the first line\n", b"the second\n")
    )


def test_a_roster_comes_by_anybody() -> None:
    for who, person in ((HAZEL, HAZEL.person), (STRANGER, None)):
        bundle = opened(packed(_a_roster(), by=who))
        assert bundle.document == b"the first line\nthe second\n"
        assert bundle.sender.person == person
    assert isinstance(refused(packed(replace(_a_roster(), pieces=()))), NotABundleError)


def test_what_anybody_may_sign_answers_for_nobody() -> None:
    ack = Ack(FeedId(b"f" * 16), 1, OpHash(b"h" * 32))
    file = packed(replace(_a_roster(), acks=(ack,)), by=STRANGER)
    assert isinstance(refused(file), NotABundleError)


@pytest.mark.parametrize("who", [HAZEL, STRANGER])
def test_a_kind_that_nobody_knows_is_no_bundle(who: Someone) -> None:
    file = packed(_a_roster(), by=who)
    other = signed_by(who, lambda payload: payload.replace(b'"kind":"roster"', b'"kind":"enrol"'))
    assert isinstance(refused(with_envelope(file, other)), NotABundleError)


# Only verify makes what was verified


def test_nobody_else_makes_what_was_verified() -> None:
    bundle = opened(packed())
    with pytest.raises(TypeError):
        replace(bundle, proof=object())
    with pytest.raises(TypeError):
        replace(bundle.feeds[0], proof=None)
    assert isinstance(bundle, VerifiedBundle)


def test_the_proof_is_shown_in_two_modules_only() -> None:
    source = Path(__file__).parents[4] / "pss_desktop"
    showing = {path.name for path in source.rglob("*.py") if "proof=PROOF" in path.read_text()}
    assert showing == {"verify.py", "feed_proof.py"}
