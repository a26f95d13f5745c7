"""The signed envelope: one spelling, nothing left to interpret, and signatures that others can check."""

import base64
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto.dsse import Envelope, Signature, pae, read_envelope
from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.exchange_errors import NotABundleError
from tests.skips import need_program

KEY = SigningKey.from_bytes(bytes(range(32)))
# An Ed25519 public key as X.509 wants it (RFC 8410): this prefix, then the 32 bytes.
SPKI_PREFIX = bytes.fromhex("302a300506032b6570032100")


def signed(payload: bytes = b'{"a":1}', payload_type: str = "application/x") -> Envelope:
    bare = Envelope(payload_type, payload, ())
    return Envelope(payload_type, payload, (Signature("k", KEY.sign(bare.signed)),))


def test_the_encoding_that_is_signed_is_the_one_of_the_specification() -> None:
    assert pae("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_lengths_are_counted_in_bytes() -> None:
    assert pae("é", "é".encode()) == "DSSEv1 2 é 2 é".encode()


@given(st.text(st.characters(codec="utf-8"), max_size=20), st.binary(max_size=80))
def test_an_envelope_comes_back_as_it_was_written(payload_type: str, payload: bytes) -> None:
    envelope = signed(payload, payload_type)
    assert read_envelope(envelope.encoded) == envelope


@given(st.tuples(st.text("ab 1", max_size=4), st.binary(max_size=4)), st.data())
def test_two_payloads_are_never_signed_alike(first: tuple[str, bytes], data: st.DataObject) -> None:
    second = data.draw(st.tuples(st.text("ab 1", max_size=4), st.binary(max_size=4)))
    assert (pae(*first) == pae(*second)) == (first == second)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_envelope_or_are_refused(noise: bytes) -> None:
    with pytest.raises(NotABundleError):
        read_envelope(noise)


def spelt(**changes: Any) -> bytes:
    fields = json.loads(signed().encoded) | changes
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


SIGNATURE = {"keyid": "k", "sig": base64.b64encode(bytes(64)).decode()}


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        json.dumps(json.loads(signed().encoded), indent=1).encode(),
        signed().encoded.replace(b'{"payload"', b'{"payload":"","payload"'),
        spelt(extra=1),
        spelt(payload=1),
        spelt(payload="eyJhIjoxfQ"),
        spelt(payload="eyJhIjoxfR=="),
        spelt(payload="eyJh\nIjoxfQ=="),
        spelt(payloadType=None),
        spelt(signatures={}),
        spelt(signatures=[1]),
        spelt(signatures=[SIGNATURE | {"extra": 1}]),
        spelt(signatures=[SIGNATURE | {"sig": "AAAA"}]),
        spelt(signatures=[{"sig": SIGNATURE["sig"]}]),
        b"[" * 100_000,
    ],
)
def test_another_spelling_is_refused(line: bytes) -> None:
    with pytest.raises(NotABundleError):
        read_envelope(line)


def openssl_says(signature: bytes, message: bytes, folder: Path) -> bool:
    """Whether another implementation takes the signature."""
    program = need_program("openssl")
    files = {"key.der": SPKI_PREFIX + KEY.public.encoded, "sig": signature, "message": message}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    command = [
        program, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", str(folder / "key.der"),
        "-rawin", "-in", str(folder / "message"), "-sigfile", str(folder / "sig"),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_openssl_takes_what_was_signed_here(tmp_path: Path) -> None:
    envelope = read_envelope(signed().encoded)
    signature = envelope.signatures[0].sig
    assert openssl_says(signature, envelope.signed, tmp_path)
    assert not openssl_says(signature, envelope.signed + b" ", tmp_path)
