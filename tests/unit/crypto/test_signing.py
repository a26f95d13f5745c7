"""Signatures, and the keys that none may be trusted under."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.signing import SigningKey, VerifyKey, device_id, person_id
from pss_desktop.domain.errors import WeakKeyError
from tests.skips import skip_loudly

PRIME = 2**255 - 19
WEAK_FLAGS = {"low_order_A", "non_canonical_A"}

# RFC 8032, 7.1, tests 1 to 3: seed, public key, message, signature.
RFC_8032 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]

# The eight points of low order, in every spelling that a lenient decoder accepts (the last bit is the sign).
LOW_ORDER_Y = [
    0,
    1,
    PRIME - 1,
    PRIME,
    PRIME + 1,
    int.from_bytes(
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
    ),
    int.from_bytes(
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"
    ),
]


def vectors() -> list[dict[str, Any]]:
    named = os.environ.get("PSS_TEST_VECTORS")
    beside = Path(__file__).resolve().parents[3].parent / "shared" / "vectors"
    path = (Path(named) if named else beside) / "ed25519" / "ed25519vectors.json"
    if not path.is_file():
        skip_loudly("no folder of public test vectors (PSS_TEST_VECTORS names one)")
    loaded: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return loaded


def encoded(y: int, sign: int = 0) -> bytes:
    return (y | sign << 255).to_bytes(32, "little")


def is_weak(key: bytes) -> bool:
    try:
        VerifyKey(key)
    except WeakKeyError:
        return True
    return False


@pytest.mark.parametrize(("seed", "public", "message", "signature"), RFC_8032)
def test_signatures_are_those_of_rfc_8032(seed: str, public: str, message: str, signature: str) -> None:
    key = SigningKey.from_bytes(bytes.fromhex(seed))

    assert key.public.encoded.hex() == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert key.public.verify(bytes.fromhex(signature), bytes.fromhex(message))


@given(message=st.binary(max_size=50), data=st.data())
def test_a_changed_signature_or_message_does_not_verify(message: bytes, data: st.DataObject) -> None:
    key = SigningKey.from_bytes(b"\x05" * 32)
    signature = bytearray(key.sign(message))
    signature[data.draw(st.integers(0, 63))] ^= data.draw(st.integers(1, 255))

    assert not key.public.verify(bytes(signature), message)
    assert not key.public.verify(key.sign(message), message + b".")


@pytest.mark.parametrize("signature", [b"", bytes(63), bytes(64), bytes(65)])
def test_what_is_no_signature_does_not_verify(signature: bytes) -> None:
    assert not SigningKey.from_bytes(b"\x05" * 32).public.verify(signature, b"fern")


def test_another_keys_signature_does_not_verify() -> None:
    assert not SigningKey.generate().public.verify(SigningKey.generate().sign(b"fern"), b"fern")


@pytest.mark.parametrize("sign", [0, 1])
@pytest.mark.parametrize("y", LOW_ORDER_Y)
def test_a_key_of_low_order_is_refused(y: int, sign: int) -> None:
    assert is_weak(encoded(y, sign))


@pytest.mark.parametrize("y", [PRIME + extra for extra in range(19)])
def test_a_key_that_is_not_canonical_is_refused(y: int) -> None:
    assert is_weak(encoded(y))
    assert is_weak(encoded(y, 1))


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_key_of_another_size_is_refused(size: int) -> None:
    assert is_weak(b"\x05" * size)
    with pytest.raises(WeakKeyError):
        SigningKey.from_bytes(b"\x05" * size)


def test_bytes_that_are_no_point_are_refused() -> None:
    assert is_weak(encoded(2))


@given(st.binary(min_size=32, max_size=32))
def test_every_key_that_is_made_is_accepted(seed: bytes) -> None:
    key = SigningKey.from_bytes(seed)

    assert key.public == VerifyKey(key.public.encoded)
    assert key.seed == seed


def test_the_public_vectors_agree_on_which_keys_are_weak() -> None:
    wrong = [one["number"] for one in vectors() if is_weak(bytes.fromhex(one["key"])) != _is_flagged(one)]

    assert wrong == []


def test_no_vector_with_a_key_of_low_order_verifies() -> None:
    for one in vectors():
        if not _is_flagged(one):
            continue
        with pytest.raises(WeakKeyError):
            VerifyKey(bytes.fromhex(one["key"])).verify(bytes.fromhex(one["sig"]), one["msg"].encode())


def _is_flagged(vector: dict[str, Any]) -> bool:
    return bool(WEAK_FLAGS & set(vector["flags"] or ()))


def test_devices_and_persons_are_named_by_their_keys() -> None:
    key = SigningKey.from_bytes(b"\x05" * 32).public

    assert device_id(key) == sha256(b"pss/device/v1" + key.encoded)[:16]
    assert person_id(key) == sha256(b"pss/person/v1" + key.encoded)[:16]


def test_a_private_key_does_not_show_itself_when_printed_by_mistake() -> None:
    key = SigningKey.generate()

    assert repr(key.seed) not in repr(key)
    assert key.seed.hex() not in repr(key)
