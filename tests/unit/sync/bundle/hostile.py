"""Bundles taken apart and put together again as an attacker would, and how the reader refuses them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from pss_desktop.crypto.age import decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import BundleTamperedError
from pss_desktop.sync.bundle.padding import padded
from pss_desktop.sync.bundle.trust import RosterTrust
from tests.bundles import HAZEL, JUNIPER, TRUST, Someone, opened, packed
from tests.fakes import CountingBytes


def plaintext_of(file: bytes, reader: Someone = JUNIPER) -> bytes:
    return decrypt_bytes([reader.receiving], file)


def sealed(plaintext: bytes, to: Someone = JUNIPER, *, beside: Sequence[Someone] = ()) -> bytes:
    """The plaintext in a file for *to*, and for those *beside* them."""
    recipients = [one.receiving.recipient for one in (to, *beside)]
    return encrypt_bytes(recipients, plaintext, random=CountingBytes())


def with_envelope(file: bytes, change: Callable[[Envelope], Envelope]) -> bytes:
    """The same file with another first line, padded right."""
    line, _, rest = plaintext_of(file).partition(b"\n")
    envelope = read_envelope(line)
    changed = change(envelope).encoded + b"\n"
    body = changed + rest[: _frame_length(envelope)]
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


def saying(before: bytes, after: bytes, file: bytes | None = None) -> bytes:
    """A bundle of Hazel, or this one, whose manifest says *after* instead of *before*, signed anew."""

    def said(payload: bytes) -> bytes:
        assert before in payload
        return payload.replace(before, after)

    return with_envelope(file or packed(), signed_by(HAZEL, said))


def refused(file: bytes, trust: RosterTrust = TRUST, me: Someone = JUNIPER) -> PssError:
    with pytest.raises(PssError) as caught:
        opened(file, me=me, trust=trust)
    return caught.value


def part_of(file: bytes, trust: RosterTrust = TRUST) -> str:
    problem = refused(file, trust)
    assert isinstance(problem, BundleTamperedError)
    return problem.part
