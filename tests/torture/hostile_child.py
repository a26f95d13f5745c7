"""Hands hostile bundles to the verifier, in a process of its own with little memory, and tells how it went.

Run as ``python -m tests.torture.hostile_child COUNT SEED``. Bytes are changed at every layer: sealed file,
the plaintext, the manifest, the frame, the table, the operations; above the seal everything is signed and
sealed anew, as somebody inside the programme could. Whatever comes of it is a bundle or an error of ours.
"""

import base64
import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, Final, TypeAlias

import msgspec
from backports import zstd
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from pss_desktop.crypto.age import decrypt_bytes, encrypt_bytes
from pss_desktop.crypto.canonical_json import canonical
from pss_desktop.crypto.dsse import Envelope, Signature, read_envelope
from pss_desktop.domain.errors import PssError
from pss_desktop.sync.bundle.padding import padded
from tests.bundles import HAZEL, JUNIPER, opened, packed
from tests.golden import golden_contents
from tests.torture.rig.spoiling import changed

ADDRESS_SPACE: Final = 1536 * 1024 * 1024
MIB: Final = 1024 * 1024
SUSPECT_S: Final = 0.5

Fields: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle laid open, so that each part can be changed by itself."""

    manifest: Fields
    body: bytes

    @classmethod
    def of(cls, file: bytes) -> "Opened":
        line, _, rest = decrypt_bytes([JUNIPER.receiving], file).partition(b"\n")
        manifest = json.loads(read_envelope(line).payload)
        return cls(manifest, zstd.decompress(rest[: manifest["zlen"]]))


FILE: Final = packed(golden_contents())
PLAIN: Final = decrypt_bytes([JUNIPER.receiving], FILE)
OPEN: Final = Opened.of(FILE)
BOMBS: Final = tuple(zstd.compress(bytes(size * MIB), 1) for size in (1, 40, 300))
ODD: Final[tuple[Any, ...]] = (
    -1,
    0,
    1,
    255,
    2**31,
    2**53,
    2**53 + 1,
    2**63,
    "",
    "x",
    None,
    True,
    [],
    {},
    "00" * 16,
    1.5,
)


def sealed(plaintext: bytes) -> bytes:
    return encrypt_bytes([JUNIPER.receiving.recipient], plaintext)


def signed(manifest: bytes, frame: bytes) -> bytes:
    """The file of somebody inside who signs anything."""
    bare = Envelope("application/vnd.pss.bundle.v1+json", manifest, ())
    signature = Signature(HAZEL.device.hex(), HAZEL.device_key.sign(bare.signed))
    envelope = Envelope(bare.payload_type, manifest, (signature,))
    plaintext = envelope.encoded + b"\n" + frame
    return sealed(plaintext.ljust(padded(len(plaintext)), b"\0"))


def consistent(manifest: Fields, body: bytes, frame: bytes | None = None) -> bytes:
    """All digests and lengths right for what is in it."""
    frame = zstd.compress(body) if frame is None else frame
    told = {"raw_len": len(body), "zlen": len(frame), "z_sha256": sha256(frame).hexdigest()}
    return signed(canonical(manifest | told).encode(), frame)


def changed_field(fields: Any, chance: Random) -> Any:
    """One value somewhere in it is something else, gone, or there twice."""
    if isinstance(fields, dict) and fields and chance.random() < 0.9:
        name = chance.choice(list(fields))
        if chance.random() < 0.1:
            return {other: value for other, value in fields.items() if other != name}
        return fields | {name: changed_field(fields[name], chance)}
    if isinstance(fields, list) and fields and chance.random() < 0.8:
        at = chance.randrange(len(fields))
        if chance.random() < 0.3:
            return [*fields, *fields[at : at + 1]]
        return [*fields[:at], changed_field(fields[at], chance), *fields[at + 1 :]]
    if isinstance(fields, str) and chance.random() < 0.5:
        return fields[:-1] + chance.choice("0af=\ud800")
    return chance.choice(ODD)


def of_the_file(chance: Random) -> bytes:
    return changed(FILE, chance)


def of_the_plaintext(chance: Random) -> bytes:
    return sealed(changed(PLAIN, chance))


def of_the_manifest(chance: Random) -> bytes:
    frame = zstd.compress(OPEN.body)
    told = {"raw_len": len(OPEN.body), "zlen": len(frame), "z_sha256": sha256(frame).hexdigest()}
    manifest = changed_field(OPEN.manifest | told, chance)
    return signed(canonical(manifest).encode("utf-8", "surrogatepass"), frame)


def of_the_manifests_bytes(chance: Random) -> bytes:
    deep = chance.choice((b"[" * 5000, b'{"a":' * 5000, b"9" * 5000, b'"' + b"x" * 300_000 + b'"'))
    manifest = canonical(OPEN.manifest).encode().replace(b":1,", b":" + deep + b",", 1)
    return signed(chance.choice((manifest, changed(manifest, chance))), zstd.compress(OPEN.body))


def of_the_table(chance: Random) -> bytes:
    length = OPEN.manifest["table"]["len"]
    rows = msgspec.msgpack.decode(OPEN.body[:length])
    try:
        table = msgspec.msgpack.encode(changed_field(rows, chance))
    except (UnicodeEncodeError, OverflowError):
        table = changed(OPEN.body[:length], chance)
    told = {"table": {"len": len(table), "sha256": sha256(table).hexdigest()}}
    return consistent(OPEN.manifest | told, table + OPEN.body[length:])


def of_the_operations(chance: Random) -> bytes:
    length = OPEN.manifest["table"]["len"]
    return consistent(OPEN.manifest, OPEN.body[:length] + changed(OPEN.body[length:], chance))


def of_the_frame(chance: Random) -> bytes:
    body = OPEN.body
    frame = zstd.compress(body)
    bomb = chance.choice(BOMBS)
    frames = (changed(frame, chance), frame + frame, bomb, frame[:-1], b"\x50\x2a\x4d\x18" + frame)
    told: Fields = {"raw_len": chance.choice((len(body), 0, MIB, 255 * MIB, 2**53))}
    chosen = chance.choice(frames)
    told |= {"zlen": len(chosen), "z_sha256": sha256(chosen).hexdigest()}
    return signed(canonical(OPEN.manifest | told).encode(), chosen)


def of_the_envelope(chance: Random) -> bytes:
    line, _, rest = PLAIN.partition(b"\n")
    fields = changed_field(json.loads(line), chance)
    if isinstance(fields, dict) and chance.random() < 0.3:
        fields = fields | {"payload": base64.b64encode(chance.randbytes(300)).decode()}
    return sealed(canonical(fields).encode("utf-8", "surrogatepass") + b"\n" + rest)


LAYERS: Final[tuple[Callable[[Random], bytes], ...]] = (
    of_the_file,
    of_the_plaintext,
    of_the_manifest,
    of_the_manifests_bytes,
    of_the_table,
    of_the_operations,
    of_the_frame,
    of_the_envelope,
)


@dataclass(slots=True)
class Told:
    """How it went."""

    believed: int = 0
    refused: int = 0
    slowest: float = 0.0


def hand_in(file: bytes, told: Told) -> None:
    """To the verifier, with an eye on the clock. What hangs will hang again; a busy machine will not."""
    took = asked(file, told)
    if took > SUSPECT_S:
        took = min(took, asked(file, Told()))
    told.slowest = max(told.slowest, took)


def asked(file: bytes, told: Told) -> float:
    """The seconds until an answer."""
    began = time.monotonic()
    try:
        opened(file)
    except PssError:
        told.refused += 1
    else:
        told.believed += 1
    return time.monotonic() - began


def peak_mib() -> int:
    """The most that this process held. Linux's ``ru_maxrss`` also has what its parent held when it began."""
    status = Path("/proc/self/status")
    if status.exists():
        held = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(held.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MIB


def main(count: int, seed_of_it: int) -> None:
    """Try so many, and tell."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    told = Told()

    @seed(seed_of_it)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(LAYERS), st.integers(0, 2**64))
    def every_one_is_answered(layer: Callable[[Random], bytes], chance: int) -> None:
        hand_in(layer(Random(chance)), told)

    every_one_is_answered()
    answer = {
        "believed": told.believed,
        "refused": told.refused,
        "slowest": told.slowest,
        "peak_mib": peak_mib(),
    }
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
