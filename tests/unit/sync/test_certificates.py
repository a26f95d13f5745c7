"""A certificate has one length and one spelling, and only its person can have made it."""

from contextlib import suppress

import pytest

from pss_desktop.crypto.signing import device_id
from pss_desktop.domain.errors import WeakKeyError
from pss_desktop.domain.exchange_errors import RosterDamagedError
from pss_desktop.sync.certificates import CERTIFICATE_SIZE, DeviceCertificate
from tests.unit.sync.people import HAZEL, JUNIPER, a_key

CERTIFICATE = HAZEL.certificate


def test_a_certificate_reads_back_and_names_its_device() -> None:
    assert len(CERTIFICATE.encoded) == CERTIFICATE_SIZE == 1337
    assert DeviceCertificate.from_bytes(CERTIFICATE.encoded) == CERTIFICATE
    assert CERTIFICATE.device == device_id(HAZEL.device_key.public)


def test_only_its_person_signed_it() -> None:
    assert CERTIFICATE.is_signed_by(HAZEL.key.public)
    assert not CERTIFICATE.is_signed_by(JUNIPER.key.public)
    assert not CERTIFICATE.is_signed_by(HAZEL.device_key.public)


@pytest.mark.parametrize("place", [1, 17, 48, 100, 1272, 1300])
def test_a_changed_byte_ends_the_signature_or_the_certificate(place: int) -> None:
    changed = bytearray(CERTIFICATE.encoded)
    changed[place] ^= 1
    with suppress(WeakKeyError, RosterDamagedError):
        assert not DeviceCertificate.from_bytes(bytes(changed)).is_signed_by(HAZEL.key.public)


@pytest.mark.parametrize("content", [b"", CERTIFICATE.encoded[:-1], b"\x02" + CERTIFICATE.encoded[1:]])
def test_what_has_another_length_or_version_is_refused(content: bytes) -> None:
    with pytest.raises(RosterDamagedError):
        DeviceCertificate.from_bytes(content)


def test_a_time_that_no_calendar_writes_is_refused() -> None:
    encoded = CERTIFICATE.encoded
    with pytest.raises(RosterDamagedError):
        DeviceCertificate.from_bytes(encoded[:1265] + b"\xff" * 8 + encoded[1273:])


@pytest.mark.parametrize(
    ("start", "weak"),
    [(17, bytes(32)), (17, b"\x01" + bytes(31)), (49 + 1184, bytes(32)), (49, b"\xff" * 1184)],
    ids=["signing key zero", "signing key of low order", "receiving key of low order", "no lattice key"],
)
def test_weak_keys_are_refused_when_they_are_loaded(start: int, weak: bytes) -> None:
    encoded = CERTIFICATE.encoded
    with pytest.raises(WeakKeyError):
        DeviceCertificate.from_bytes(encoded[:start] + weak + encoded[start + len(weak) :])


def test_a_certificate_with_a_short_id_or_key_cannot_be_made() -> None:
    fields = (HAZEL.device_key.public, HAZEL.receiving.recipient.raw, CERTIFICATE.created)
    with pytest.raises(RosterDamagedError):
        DeviceCertificate(HAZEL.id[:15], *fields, CERTIFICATE.signature)  # type: ignore[arg-type]
    with pytest.raises(WeakKeyError):
        DeviceCertificate(HAZEL.id, a_key("x").public, b"short", CERTIFICATE.created, CERTIFICATE.signature)
