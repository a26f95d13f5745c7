"""A bundle is believed whole or not at all, and each refusal says why."""

import base64
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from pss_desktop.crypto.age import decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooLargeError,
    BundleTooNewError,
    ForbiddenOperationError,
    NotABundleError,
    NotForUsError,
    RevokedSignerError,
    UnknownSignerError,
    WrongProgrammeError,
)
from pss_desktop.domain.ids import FeedId, OpHash
from pss_desktop.journal.codec import encode_header
from pss_desktop.journal.feeds import SignedHead
from pss_desktop.journal.hashing import act_message, payload_hash
from pss_desktop.journal.operation import Operation
from pss_desktop.sync.bundle.answers import Ack, Ask, AskKind
from pss_desktop.sync.bundle.contents import (
    AuditWitness,
    BundleContents,
    BundleKind,
    Channel,
    ConsentLine,
    FeedStretch,
)
from pss_desktop.sync.bundle.feed_proof import prove_feed
from pss_desktop.sync.bundle.limits import FILE_LIMIT, MANIFEST_LIMIT
from pss_desktop.sync.bundle.manifest import manifest_hash, read_manifest
from pss_desktop.sync.bundle.padding import padded
from pss_desktop.sync.bundle.plaintext import Bounded
from pss_desktop.sync.bundle.signatures import SignatureCheck
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.bundle.verify import verify
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.roster import ProgrammeId
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
from tests.fakes import NOON, CountingBytes


def plaintext_of(file: bytes, reader: Someone = JUNIPER) -> bytes:
    return decrypt_bytes([reader.receiving], file)


def sealed(plaintext: bytes, to: Someone = JUNIPER) -> bytes:
    return encrypt_bytes([to.receiving.recipient], plaintext, random=CountingBytes())


def with_envelope(file: bytes, change: Callable[[Envelope], Envelope]) -> bytes:
    """The same file with another first line, padded right."""
    line, _, rest = plaintext_of(file).partition(b"\n")
    envelope = read_envelope(line)
    changed = change(envelope).encoded + b"\n"
    frame_length = _frame_length(envelope)
    body = changed + rest[:frame_length]
    return sealed(body.ljust(padded(len(body)), b"\0"))


def _frame_length(envelope: Envelope) -> int:
    _, _, after = envelope.payload.partition(b'"zlen":')
    return int(after.split(b"}")[0].split(b",")[0])


def signed_by(who: Someone, change: Callable[[bytes], bytes]) -> Callable[[Envelope], Envelope]:
    """The manifest changed, and signed anew."""

    def changed(envelope: Envelope) -> Envelope:
        fresh = replace(envelope, payload=change(envelope.payload))
        return replace(fresh, signatures=(Signature(who.device.hex(), who.device_key.sign(fresh.signed)),))

    return changed


def refused(file: bytes, trust: RosterTrust = TRUST, me: Someone = JUNIPER) -> PssError:
    with pytest.raises(PssError) as caught:
        opened(file, me=me, trust=trust)
    return caught.value


def part_of(file: bytes, trust: RosterTrust = TRUST) -> str:
    problem = refused(file, trust)
    assert isinstance(problem, BundleTamperedError)
    return problem.part


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


def test_signatures_can_be_checked_side_by_side() -> None:
    seen: list[str] = []

    def check_all(checks: object) -> list[bool]:
        assert isinstance(checks, list)
        seen.extend(check.part for check in checks)
        return [check.holds() for check in checks]

    verify(
        packed(contents(a_feed(2))),
        identity=JUNIPER.receiving,
        me=JUNIPER.device,
        trust=TRUST,
        check_all=check_all,
    )
    assert seen == ["head", "signature", "signature"]


def test_a_check_holds_under_any_of_the_keys_that_somebody_had() -> None:
    message = b"words"
    signature = HAZEL.person_key.sign(message)
    former = (JUNIPER.person_key.public, HAZEL.person_key.public)
    assert SignatureCheck(former, signature, message, "signature").holds()
    assert not SignatureCheck(former[:1], signature, message, "signature").holds()


def test_an_act_signed_by_a_former_key_still_counts() -> None:
    rotated = replace(HAZEL, person_key=STRANGER.person_key)
    roster = a_roster(JUNIPER)
    member = replace(HAZEL.member, key=STRANGER.person_key.public)
    certificate = _recertified(rotated)
    now = replace(roster, members=(*roster.members, member), devices=(*roster.devices, certificate))
    file = packed()
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


# Gaps


def test_a_gap_is_proven_by_the_heads_around_it() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(6)]
    feed = writer.stretch(*notes[:2], writer.hidden(3, 5), notes[5], heads=[2, 6])
    (found,) = opened(packed(contents(feed))).feeds
    assert found.items == (*notes[:2], writer.hidden(3, 5), notes[5])


def test_a_gap_at_the_end_ends_at_a_head() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    whole = writer.stretch(notes[0], writer.hidden(2, 4), heads=[1, 4])
    assert opened(packed(contents(whole))).feeds[0].end == 4
    assert part_of(packed(contents(replace(whole, heads=(writer.head(1),))))) == "heads"


def test_what_lies_before_a_gap_counts_by_a_head_of_its_own_only() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    feed = writer.stretch(notes[0], writer.hidden(2, 3), notes[3], heads=[4])
    assert part_of(packed(contents(feed))) == "heads"


def test_a_forwarder_cannot_put_an_operation_of_their_own_before_a_gap() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    false = Writer()
    invented = false.note("Words that Hazel never wrote.")
    feed = writer.stretch(invented, writer.hidden(2, 3), notes[3], heads=[4])
    forged = SignedHead(feed.feed, 1, invented.hash, JUNIPER.device_key.sign(b"anything"))
    file = packed(
        contents(replace(feed, heads=(forged, *feed.heads)), to=(HAZEL.device,)), by=JUNIPER, to=HAZEL
    )
    problem = refused(file, me=HAZEL)
    assert isinstance(problem, BundleTamperedError)
    assert problem.part == "head"


def test_the_hash_of_a_gap_is_what_the_next_header_says() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(3)]
    false = replace(writer.hidden(2, 2), last_hash=OpHash(b"x" * 32))
    assert part_of(packed(contents(writer.stretch(notes[0], false, notes[2], heads=[1, 3])))) == "chain"


def test_a_stretch_goes_on_from_what_it_names() -> None:
    writer = Writer()
    for _ in range(4):
        writer.note()
    (found,) = opened(packed(contents(writer.stretch(start=3)))).feeds
    assert (found.start, found.prev) == (3, writer.written[1].hash)
    false = replace(writer.stretch(start=3), prev=OpHash(b"x" * 32))
    assert part_of(packed(contents(false))) == "chain"


def test_nobody_believes_what_stands_before_a_gap_at_the_front() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(4)]
    feed = writer.stretch(writer.hidden(2, 3), notes[3], start=2, heads=[4])
    false = replace(feed, prev=OpHash(b"x" * 32))
    assert opened(packed(contents(false))).feeds[0].prev is None
    told = replace(feed, heads=(writer.head(1), *feed.heads))
    assert opened(packed(contents(told))).feeds[0].prev == notes[0].hash
    assert part_of(packed(contents(replace(told, prev=OpHash(b"x" * 32))))) == "heads"


def test_a_head_travels_alone() -> None:
    writer = Writer()
    note = writer.note()
    alone = FeedStretch(HAZEL.device, writer.scope, "case", 2, note.hash, heads=(writer.head(1),))
    (found,) = opened(packed(contents(alone))).feeds
    assert (found.items, found.end, found.prev) == ((), 1, note.hash)


def test_a_withheld_payload_leaves_its_header() -> None:
    writer = Writer()
    notes = [writer.note() for _ in range(2)]
    bare = Operation(notes[0].header_bytes, None, None)
    (found,) = opened(packed(contents(writer.stretch(bare, notes[1])))).feeds
    assert [item.payload is None for item in found.operations] == [True, False]


# What does not fit is refused, each for its own reason


def test_a_feed_is_named_by_its_device_and_scope() -> None:
    with pytest.raises(BundleTamperedError) as caught:
        prove_feed(FeedId(b"f" * 16), a_feed(), TRUST)
    assert caught.value.part == "feed"


def test_a_feed_begins_after_nothing() -> None:
    writer = Writer()
    writer.note()
    false = replace(writer.stretch(writer.hidden(1, 1)), prev=OpHash(b"x" * 32))
    assert part_of(packed(contents(false))) == "chain"


def test_a_feed_belongs_to_one_device_and_scope() -> None:
    feed = a_feed()
    false = replace(feed, device=JUNIPER.device)
    assert part_of(packed(contents(false))) == "chain"


def test_a_head_that_the_device_did_not_sign_counts_for_nothing() -> None:
    feed = a_feed()
    (head,) = feed.heads
    forged = replace(head, signature=STRANGER.device_key.sign(b"anything"))
    assert part_of(packed(contents(replace(feed, heads=(forged,))))) == "head"
    other = replace(head, op_hash=OpHash(b"x" * 32))
    assert part_of(packed(contents(replace(feed, heads=(other,))))) == "heads"
    assert part_of(packed(contents(replace(feed, heads=())))) == "heads"


def test_an_operation_that_is_left_out_breaks_the_chain() -> None:
    feed = a_feed(3)
    short = replace(feed, items=(feed.items[0], feed.items[2]))
    assert isinstance(refused(packed(contents(short))), NotABundleError | BundleTamperedError)


def test_another_payload_under_a_header_is_refused() -> None:
    feed = a_feed(1)
    first = feed.items[0]
    assert isinstance(first, Operation)
    assert first.payload is not None
    other = Operation(first.header_bytes, first.salt, first.payload.replace(b"garden", b"forest"))
    assert part_of(packed(contents(replace(feed, items=(other,))))) == "payload"


def test_a_payload_that_readers_refuse_is_refused_before_it_is_stored() -> None:
    writer = Writer()
    note = writer.note()
    for words in (b'{"a":1,"a":2}', b"[]", b'{"a":NaN}', b'{"a":9007199254740993}'):
        spoilt = _with_payload(note, words)
        writer.written[0] = spoilt
        assert isinstance(refused(packed(contents(writer.stretch()))), NotABundleError)


def _with_payload(operation: Operation, payload: bytes) -> Operation:
    assert operation.salt is not None
    header = replace(
        operation.header,
        payload_hash=payload_hash(operation.salt, payload),
        payload_len=len(payload),
        sig=b"",
    )
    signature = HAZEL.person_key.sign(act_message(encode_header(header)))
    return Operation(encode_header(replace(header, sig=signature)), operation.salt, payload)


def test_an_act_that_its_author_did_not_sign_is_refused() -> None:
    writer = Writer()
    note = writer.note()
    unsigned = Operation(encode_header(replace(note.header, sig=b"")), note.salt, note.payload)
    writer.written[0] = unsigned
    problem = refused(packed(contents(writer.stretch())))
    assert isinstance(problem, ForbiddenOperationError)
    assert problem.reason == "unsigned"


def test_a_signature_by_somebody_else_is_refused() -> None:
    impostor = replace(HAZEL, person_key=STRANGER.person_key)
    writer = Writer(who=impostor)
    writer.note()
    assert part_of(packed(contents(writer.stretch()))) == "signature"


def test_nobody_writes_in_anothers_name() -> None:
    writer = Writer()
    task = writer.task()
    other = Operation(encode_header(replace(task.header, author=JUNIPER.person)), task.salt, task.payload)
    writer.written[0] = other
    assert part_of(packed(contents(writer.stretch()))) == "author"


def test_a_bundle_for_somebody_else_does_not_open() -> None:
    assert isinstance(refused(packed(), me=HAZEL), NotForUsError)


def test_a_bundle_passed_on_as_if_addressed_to_a_third_is_refused() -> None:
    passed_on = sealed(plaintext_of(packed()), to=HAZEL)
    assert isinstance(refused(passed_on, me=HAZEL), NotForUsError)


def test_an_unknown_signer_is_refused() -> None:
    writer = Writer(who=STRANGER)
    writer.note()
    assert isinstance(refused(packed(contents(writer.stretch()), by=STRANGER)), UnknownSignerError)


def test_a_feed_of_an_unknown_device_is_refused() -> None:
    writer = Writer(who=STRANGER)
    writer.note()
    assert isinstance(refused(packed(contents(writer.stretch()))), UnknownSignerError)


def test_a_revoked_signer_is_refused() -> None:
    trust = RosterTrust(a_roster(HAZEL, JUNIPER, revoked=[HAZEL]))
    assert isinstance(refused(packed(), trust), RevokedSignerError)


def test_a_feed_of_a_revoked_device_still_comes_by_somebody_else() -> None:
    trust = RosterTrust(a_roster(HAZEL, JUNIPER, revoked=[HAZEL]))
    file = packed(contents(a_feed(), to=(JUNIPER.device,)), by=JUNIPER)
    assert opened(file, trust=trust).feeds


def test_another_programme_is_refused() -> None:
    other = contents(programme=ProgrammeId(b"programme-meadow"))
    assert isinstance(refused(packed(other)), WrongProgrammeError)


def test_a_swapped_signature_is_refused() -> None:
    other = read_envelope(plaintext_of(packed(contents(bundle_id=b"another bundle!!"))).partition(b"\n")[0])
    file = with_envelope(packed(), lambda envelope: replace(envelope, signatures=other.signatures))
    assert part_of(file) == "signature"


def test_a_changed_manifest_is_refused() -> None:
    def later(envelope: Envelope) -> Envelope:
        return replace(envelope, payload=envelope.payload.replace(b'"roster":1', b'"roster":2'))

    assert part_of(with_envelope(packed(), later)) == "signature"


def test_whoever_signs_is_whoever_it_says_it_is_from() -> None:
    def as_hazel(payload: bytes) -> bytes:
        return payload.replace(JUNIPER.device.hex().encode(), HAZEL.device.hex().encode(), 1)

    file = packed(contents(to=(HAZEL.device,)), by=JUNIPER, to=HAZEL)
    file = sealed(plaintext_of(file, HAZEL), to=JUNIPER)
    problem = refused(with_envelope(file, signed_by(JUNIPER, as_hazel)))
    assert isinstance(problem, BundleTamperedError)
    assert problem.part == "sender"


@pytest.mark.parametrize("count", [0, 2])
def test_two_signatures_or_none_are_no_bundle(count: int) -> None:
    def signed(envelope: Envelope) -> Envelope:
        return replace(envelope, signatures=envelope.signatures * count)

    assert isinstance(refused(with_envelope(packed(), signed)), NotABundleError)


def test_an_envelope_of_another_type_is_no_bundle() -> None:
    file = with_envelope(packed(), lambda envelope: replace(envelope, payload_type="text/plain"))
    assert isinstance(refused(file), NotABundleError)


def test_a_signer_without_a_name_is_no_bundle() -> None:
    file = with_envelope(
        packed(),
        lambda envelope: replace(envelope, signatures=(replace(envelope.signatures[0], keyid="HAZEL"),)),
    )
    assert isinstance(refused(file), NotABundleError)


def test_a_bundle_for_newer_readers_says_so() -> None:
    newer = signed_by(HAZEL, lambda payload: payload.replace(b'"min_reader":1', b'"min_reader":2'))
    problem = refused(with_envelope(packed(), newer))
    assert isinstance(problem, BundleTooNewError)
    assert (problem.found, problem.supported) == (2, 1)


def test_a_newer_version_that_this_reader_may_read_is_read() -> None:
    newer = signed_by(
        HAZEL, lambda payload: payload.replace(b'"v":1', b'"v":2').replace(b'"zlen"', b'"zebra":[1],"zlen"')
    )
    assert opened(with_envelope(packed(), newer)).feeds


@pytest.mark.parametrize(
    "before, after",
    [
        (b'"comp":"zstd"', b'"comp":"brotli"'),
        (b'"kind":"records"', b'"kind":"rumours"'),
        (b'"count":0', b'"count":-1'),
        (b'"count":0', b'"count":0.5'),
        (b'"count":0', b'"count":9007199254740993'),
        (b'"count":0', b'"count":NaN'),
        (b'"count":0', b'"count":0,"count":0'),
        (b'"count":0', b'"count": 0'),
        (b'"count":0', b'"count":' + b"[" * 40 + b"]" * 40),
        (b'"count":0', b'"a":' + b"[" * 40 + b"]" * 40 + b',"count":0'),
        (b'"seq":1', b'"seq":0'),
        (b'"acks":""', b'"acks":"AAAA"'),
        (b'"acks":""', b'"acks":[]'),
        (b'"part":{"number":1,"of":1}', b'"part":{"number":0,"of":1}'),
        (b'"part":{"number":1,"of":1}', b'"part":{"number":2,"of":1}'),
        (b'"part":{"number":1,"of":1}', b'"part":{"number":1,"of":50001}'),
        (b'"ack_heads":""', b'"ack_heads":"AAAA"'),
        (b'"ack_heads":""', b'"ack_heads":"' + base64.b64encode(bytes(64)) + b'"'),
        (b'"to":[', b'"to":["0",'),
        (b'"created":"2026', b'"created":"26'),
        (b'"blobs":[]', b'"blobs":{}'),
        (b'"asks":[]', b'"asks":[{"kind":"want","reason":"","seq":1,"subject":"00"}]'),
        (
            b'"asks":[]',
            b'"asks":[{"kind":"want","reason":"' + b"x" * 65 + b'","seq":1,"subject":"' + b"0" * 32 + b'"}]',
        ),
        (b'"acks":""', b'"acks":"' + base64.b64encode((bytes(23) + b"\1" + bytes(32)) * 2) + b'"'),
        (b'"acks":""', b'"acks":"' + base64.b64encode(bytes(56)) + b'"'),
        (b'"roster":1', b'"roster":"\xff"'),
        (b'"roster":1', b'"rooster":1'),
    ],
)
def test_a_manifest_that_breaks_a_rule_is_no_bundle(before: bytes, after: bytes) -> None:
    spoilt = signed_by(HAZEL, lambda payload: payload.replace(before, after))
    assert isinstance(refused(with_envelope(packed(), spoilt)), NotABundleError)


@pytest.mark.parametrize(
    "limit, before, after",
    [
        ("piece", b'"blobs":[]', b'"blobs":[{"len":1048577,"sha256":"' + b"0" * 64 + b'"}]'),
        ("recipients", b'"to":["', b'"to":[' + b'"00000000000000000000000000000000",' * 64 + b'"'),
        ("table", b'"table":{"len":', b'"table":{"len":9999999'),
        ("raw", b'"raw_len":', b'"raw_len":999999'),
        ("answers", b'"acks":""', b'"acks":"' + base64.b64encode(bytes(56 * 1001)) + b'"'),
        ("answers", b'"asks":[]', b'"asks":[' + b"1," * 3000 + b"1]"),
    ],
)
def test_each_part_has_its_limit(limit: str, before: bytes, after: bytes) -> None:
    spoilt = signed_by(HAZEL, lambda payload: payload.replace(before, after))
    problem = refused(with_envelope(packed(), spoilt))
    assert isinstance(problem, BundleTooLargeError)
    assert problem.limit == limit


def test_a_manifest_has_its_limit() -> None:
    with pytest.raises(BundleTooLargeError) as caught:
        read_manifest(b"{" * (MANIFEST_LIMIT + 1))
    assert caught.value.limit == "manifest"


def test_a_body_that_is_not_compressed_has_the_length_that_was_said() -> None:
    pieces = (b"\0" * 500_000,)
    spoilt = signed_by(HAZEL, lambda payload: payload.replace(b'"raw_len":', b'"raw_len":1'))
    assert isinstance(refused(with_envelope(packed(contents(pieces=pieces)), spoilt)), NotABundleError)


def test_what_grows_too_fast_is_refused_before_it_grows() -> None:
    spoilt = signed_by(HAZEL, lambda payload: payload.replace(b'"raw_len":', b'"raw_len":99'))
    problem = refused(with_envelope(packed(), spoilt))
    assert isinstance(problem, BundleTooLargeError)
    assert problem.limit == "ratio"


def test_a_frame_that_declares_another_size_is_no_bundle() -> None:
    spoilt = signed_by(HAZEL, lambda payload: payload.replace(b'"raw_len":', b'"raw_len":1'))
    assert isinstance(refused(with_envelope(packed(), spoilt)), NotABundleError)


def test_a_table_that_is_not_the_signed_one_is_refused() -> None:
    def other_table(payload: bytes) -> bytes:
        front, mark, rest = payload.partition(b'"table":{"len":')
        return front + mark + re.sub(rb'"sha256":"\w+"', b'"sha256":"' + b"0" * 64 + b'"', rest, count=1)

    assert part_of(with_envelope(packed(), signed_by(HAZEL, other_table))) == "table"


def test_every_zero_behind_the_frame_is_checked() -> None:
    plain = plaintext_of(packed())
    assert plain.endswith(b"\0")
    for spoilt in (plain[:-1] + b"\1", plain[:-1], plain + b"\0"):
        assert part_of(sealed(spoilt)) == "padding"


def test_a_changed_frame_is_refused() -> None:
    plain = bytearray(plaintext_of(packed()))
    at = plain.index(b"\n") + 60
    plain[at] ^= 1
    assert part_of(sealed(bytes(plain))) == "frame"


def test_a_flipped_bit_anywhere_in_the_file_is_noticed() -> None:
    file = packed(contents(a_feed(1)))
    for at in range(0, len(file), 97):
        spoilt = bytearray(file)
        spoilt[at] ^= 1
        with pytest.raises(PssError):
            opened(bytes(spoilt))


def test_a_file_cut_anywhere_is_noticed() -> None:
    file = packed(contents(a_feed(1)))
    for size in range(0, len(file), 101):
        with pytest.raises(PssError):
            opened(file[:size])


class Endless(BytesIO):
    """A source that goes on for ever."""

    def read(self, size: int | None = -1) -> bytes:
        return bytes(size or 0)

    def readline(self, size: int | None = -1) -> bytes:
        return b"x" * (size or 0)


def test_no_more_is_read_than_a_bundle_may_have() -> None:
    bounded = Bounded(Endless())
    assert len(bounded.read(FILE_LIMIT)) == FILE_LIMIT
    with pytest.raises(BundleTooLargeError):
        bounded.read(1)
    with pytest.raises(BundleTooLargeError):
        Bounded(Endless()).readline(2 * FILE_LIMIT)


@pytest.mark.parametrize("noise", [b"", b"age-encryption.org/v1\n", b"PK\3\4", bytes(1000)])
def test_what_is_no_bundle_is_refused_as_such(noise: bytes) -> None:
    assert isinstance(refused(noise), NotABundleError)


def test_a_sealed_file_without_a_line_is_no_bundle() -> None:
    assert isinstance(refused(sealed(b"no line")), NotABundleError)
    problem = refused(sealed(b"x" * 400_000))
    assert isinstance(problem, BundleTooLargeError)


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


def _document(kind: BundleKind) -> BundleContents:
    return replace(contents(), kind=kind, feeds=(), pieces=(b"the first line\n", b"the second\n"))


def test_a_roster_comes_by_anybody() -> None:
    for who, person in ((HAZEL, HAZEL.person), (STRANGER, None)):
        bundle = opened(packed(_document(BundleKind.ROSTER), by=who))
        assert bundle.document == b"the first line\nthe second\n"
        assert bundle.sender.person == person
    assert isinstance(refused(packed(replace(_document(BundleKind.ROSTER), pieces=()))), NotABundleError)


def test_what_anybody_may_sign_answers_for_nobody() -> None:
    ack = Ack(FeedId(b"f" * 16), 1, OpHash(b"h" * 32))
    for kind in (BundleKind.ROSTER, BundleKind.ENROL):
        file = packed(replace(_document(kind), acks=(ack,)), by=STRANGER)
        assert isinstance(refused(file), NotABundleError)


def test_a_request_is_signed_by_the_key_inside_it() -> None:
    file = packed(_document(BundleKind.ENROL), by=STRANGER)
    bundle = opened(file)
    assert (bundle.kind, bundle.sender.device) == (BundleKind.ENROL, STRANGER.device)
    key, other = (one.device_key.public.encoded.hex().encode() for one in (STRANGER, HAZEL))
    swapped = with_envelope(file, signed_by(STRANGER, lambda payload: payload.replace(key, other)))
    assert isinstance(refused(swapped), UnknownSignerError)
    forged = with_envelope(
        file,
        lambda envelope: replace(envelope, payload=envelope.payload.replace(b'"roster":1', b'"roster":2')),
    )
    assert isinstance(refused(forged), BundleTamperedError)


def test_a_weak_key_in_a_request_is_no_bundle() -> None:
    file = packed(_document(BundleKind.ENROL), by=STRANGER)
    key = STRANGER.device_key.public.encoded.hex().encode()
    weak = with_envelope(file, signed_by(STRANGER, lambda payload: payload.replace(key, b"00" * 32)))
    assert isinstance(refused(weak), NotABundleError)


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
