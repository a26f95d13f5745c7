"""What is not for this reader, not signed, or not whole is refused, each for its own reason."""

import base64
import re
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO

import pytest

from pss_desktop.crypto.dsse import Envelope, read_envelope
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooLargeError,
    BundleTooNewError,
    NotABundleError,
    NotForUsError,
    OtherCertificateError,
    ReplacedCertificateError,
    RevokedSignerError,
    UnknownSignerError,
    WrongProgrammeError,
)
from pss_desktop.sync.bundle.limits import FILE_LIMIT, MANIFEST_LIMIT
from pss_desktop.sync.bundle.manifest import read_manifest
from pss_desktop.sync.bundle.plaintext import Bounded
from pss_desktop.sync.bundle.trust import RosterTrust
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import ProgrammeId, Roster, RosterHash
from tests.bundles import HAZEL, JUNIPER, STRANGER, Writer, a_feed, a_roster, contents, opened, packed
from tests.fakes import NOON
from tests.unit.sync.bundle.hostile import (
    part_of,
    plaintext_of,
    refused,
    saying,
    sealed,
    signed_by,
    with_envelope,
)


def test_a_bundle_for_somebody_else_does_not_open() -> None:
    assert isinstance(refused(packed(), me=HAZEL), NotForUsError)


def test_a_bundle_passed_on_as_if_addressed_to_a_third_is_refused() -> None:
    passed_on = sealed(plaintext_of(packed()), to=HAZEL)
    assert isinstance(refused(passed_on, me=HAZEL), NotForUsError)


def test_a_file_that_somebody_can_open_whom_it_does_not_name_is_refused() -> None:
    assert part_of(sealed(plaintext_of(packed()), beside=[STRANGER])) == "recipients"


def test_a_file_that_somebody_whom_it_names_cannot_open_is_refused() -> None:
    assert part_of(packed(contents(to=(JUNIPER.device, HAZEL.device)))) == "recipients"


def test_a_device_is_named_once() -> None:
    twice = contents(to=(JUNIPER.device, JUNIPER.device))
    file = sealed(plaintext_of(packed(twice)), beside=[STRANGER])
    assert isinstance(refused(file), NotABundleError)


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


def test_a_signer_who_goes_by_another_certificate_is_refused() -> None:
    anew = certify(
        HAZEL.person,
        HAZEL.person_key,
        signing_key=HAZEL.device_key.public,
        receiving_key=JUNIPER.receiving.recipient.raw,
        now=NOON,
    )
    file = packed(by=replace(HAZEL, certificate=anew))
    assert isinstance(refused(file), OtherCertificateError)
    newer = a_roster(HAZEL, JUNIPER)
    devices = (anew, JUNIPER.certificate)
    assert opened(file, trust=RosterTrust(replace(newer, devices=devices))).feeds


def _recertified(now: datetime, receiving_key: bytes = HAZEL.receiving.recipient.raw) -> Roster:
    """The third roster, in which Hazel's device has another certificate."""
    anew = certify(
        HAZEL.person,
        HAZEL.person_key,
        signing_key=HAZEL.device_key.public,
        receiving_key=receiving_key,
        now=now,
    )
    return replace(_numbered(3), devices=(anew, JUNIPER.certificate))


def _numbered(version: int) -> Roster:
    return replace(a_roster(HAZEL, JUNIPER), version=version, previous_hash=RosterHash(bytes(32)))


def test_what_was_sealed_before_a_certificate_was_renewed_counts_by_the_list_of_its_time() -> None:
    later = _recertified(NOON + timedelta(days=1))
    held = {1: a_roster(HAZEL, JUNIPER), 2: _numbered(2), 3: later}
    for version in (1, 2):
        assert opened(packed(contents(roster=version)), trust=RosterTrust(later, held=held)).feeds
    for version in (3, 4):
        refusal = refused(packed(contents(roster=version)), trust=RosterTrust(later, held=held))
        assert isinstance(refusal, OtherCertificateError)  # a newer list may have it again


def test_what_no_list_can_decide_any_more_is_refused() -> None:
    later, first = _recertified(NOON + timedelta(days=1)), a_roster(HAZEL, JUNIPER)
    other_keys = _recertified(NOON, JUNIPER.receiving.recipient.raw)
    not_in_it = replace(first, members=(JUNIPER.member,), devices=(JUNIPER.certificate,))
    for trust in (
        RosterTrust(later),
        RosterTrust(later, held={1: later}),
        RosterTrust(later, held={1: not_in_it}),
        RosterTrust(later, held={1: a_roster(HAZEL, JUNIPER, revoked=[HAZEL])}),
        RosterTrust(other_keys, held={1: first}),
    ):
        assert isinstance(refused(packed(), trust=trust), ReplacedCertificateError)


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
    problem = refused(saying(b'"min_reader":1', b'"min_reader":2'))
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
    assert isinstance(refused(saying(before, after)), NotABundleError)


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
    problem = refused(saying(before, after))
    assert isinstance(problem, BundleTooLargeError)
    assert problem.limit == limit


def test_a_manifest_has_its_limit() -> None:
    with pytest.raises(BundleTooLargeError) as caught:
        read_manifest(b"{" * (MANIFEST_LIMIT + 1))
    assert caught.value.limit == "manifest"


def test_a_body_that_is_not_compressed_has_the_length_that_was_said() -> None:
    file = packed(contents(pieces=(b"\0" * 500_000,)))
    assert isinstance(refused(saying(b'"raw_len":', b'"raw_len":1', file)), NotABundleError)


def test_what_grows_too_fast_is_refused_before_it_grows() -> None:
    problem = refused(saying(b'"raw_len":', b'"raw_len":99'))
    assert isinstance(problem, BundleTooLargeError)
    assert problem.limit == "ratio"


def test_a_frame_that_declares_another_size_is_no_bundle() -> None:
    assert isinstance(refused(saying(b'"raw_len":', b'"raw_len":1')), NotABundleError)


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
