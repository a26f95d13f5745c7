"""What is sealed opens with its own key and words only."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.seal import mac, mac_matches, seal, unseal
from pss_desktop.domain.errors import VaultDamagedError

KEY = bytes(range(32))


@given(plaintext=st.binary(max_size=200), aad=st.binary(max_size=50))
def test_what_was_sealed_comes_back(plaintext: bytes, aad: bytes) -> None:
    assert unseal(KEY, seal(KEY, plaintext, aad), aad, part="device key") == plaintext


@given(plaintext=st.binary(max_size=60), data=st.data())
def test_a_seal_with_any_byte_changed_is_refused(plaintext: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, plaintext, b"device"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))

    with pytest.raises(VaultDamagedError):
        unseal(KEY, bytes(sealed), b"device", part="device key")


def test_a_refused_seal_names_its_part() -> None:
    with pytest.raises(VaultDamagedError) as caught:
        unseal(KEY, seal(KEY, b"fern", b"one place"), b"another place", part="device key")

    assert caught.value.part == "device key"


def test_a_seal_cut_short_anywhere_is_refused() -> None:
    sealed = seal(KEY, b"fern", b"")

    for size in range(len(sealed)):
        with pytest.raises(VaultDamagedError):
            unseal(KEY, sealed[:size], b"", part="device key")


def test_another_key_opens_nothing() -> None:
    with pytest.raises(VaultDamagedError):
        unseal(bytes(32), seal(KEY, b"fern", b""), b"", part="device key")


def test_two_seals_of_one_text_differ() -> None:
    assert seal(KEY, b"fern", b"") != seal(KEY, b"fern", b"")


def test_the_nonce_is_what_the_randomness_gives_and_stands_first() -> None:
    assert seal(KEY, b"fern", b"", random=lambda size: b"\x07" * size).startswith(b"\x07" * 12)


@given(message=st.binary(), other=st.binary())
def test_a_mac_fits_its_message_only(message: bytes, other: bytes) -> None:
    assert mac_matches(KEY, message, mac(KEY, message))
    assert mac_matches(KEY, other, mac(KEY, message)) == (message == other)


def test_a_mac_is_hmac_sha256() -> None:
    assert mac(KEY, b"fern") == hmac.new(KEY, b"fern", hashlib.sha256).digest()


def test_a_mac_of_another_length_does_not_fit() -> None:
    assert not mac_matches(KEY, b"fern", mac(KEY, b"fern")[:31])
    assert not mac_matches(KEY, b"fern", b"")
