"""The DSSE envelope (secure-systems-lab/dsse, v1): a payload, its type, and who signed both.

Signed is the pre-authentication encoding, which leaves no doubt where the type ends and the payload begins.
An envelope is written as canonical JSON on one line.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pss_desktop.crypto.canonical_json import as_text, canonical, read_canonical
from pss_desktop.crypto.signing import SIGNATURE_SIZE
from pss_desktop.domain.exchange_errors import NotABundleError


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature over the envelope's type and payload; *keyid* hints at the key that made it."""

    keyid: str
    sig: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """What was read or is to be written. Nothing in it is believed before a signature was verified."""

    payload_type: str
    payload: bytes
    signatures: tuple[Signature, ...]

    @property
    def encoded(self) -> bytes:
        """The envelope's one line, without its end."""
        signatures = [{"keyid": one.keyid, "sig": _base64(one.sig)} for one in self.signatures]
        return canonical({
            "payloadType": self.payload_type,
            "payload": _base64(self.payload),
            "signatures": signatures,
        }).encode()  # fmt: skip

    @property
    def signed(self) -> bytes:
        """The bytes that each signature is over."""
        return pae(self.payload_type, self.payload)


def pae(payload_type: str, payload: bytes) -> bytes:
    """DSSE's pre-authentication encoding."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def read_envelope(line: bytes) -> Envelope:
    """Read an envelope in its one spelling. Raises NotABundleError."""
    try:
        document = read_canonical(line)
        signatures = document["signatures"]
        if type(signatures) is not list or set(document) != {"payloadType", "payload", "signatures"}:
            raise TypeError("envelope")
        return Envelope(
            as_text(document["payloadType"]),
            _unbase64(document["payload"]),
            tuple(map(_signature, signatures)),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise NotABundleError from problem


def _signature(fields: Mapping[str, Any]) -> Signature:
    sig = _unbase64(fields["sig"])
    if len(sig) != SIGNATURE_SIZE or set(fields) != {"keyid", "sig"}:
        raise ValueError("signature")
    return Signature(as_text(fields["keyid"]), sig)


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _unbase64(text: object) -> bytes:
    spelt = as_text(text)
    content = base64.b64decode(spelt, validate=True)
    if _base64(content) != spelt:
        raise ValueError("base64")
    return content
