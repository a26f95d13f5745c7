"""The public test vectors of the age format (C2SP CCTV), read as their makers describe them."""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from pss_desktop.crypto.age import HybridIdentity, X25519Identity, decrypt
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import BundleTamperedError, NotABundleError, NotForUsError

SUCCESS: Final = "success"
_HYBRID: Final = "AGE-SECRET-KEY-PQ-"


@dataclass(frozen=True, slots=True)
class Vector:
    """A file, who opens it, and what a correct reader says."""

    name: str
    expect: str
    payload: str | None
    identities: tuple[str, ...]
    passed_over: bool
    file: bytes


def read_vectors(folder: Path) -> Iterator[Vector]:
    """All of them, by name."""
    for path in sorted(folder.iterdir()):
        yield _vector(path.name, path.read_bytes())


def outcome(vector: Vector) -> tuple[str, str]:
    """What our reader says, in the words of the vectors, and the digest of what it gave out before."""
    released = hashlib.sha256()
    try:
        for chunk in decrypt(_identities(vector), BytesIO(vector.file)):
            released.update(chunk)
    except (NotABundleError, NotForUsError, BundleTamperedError) as problem:
        return _said(problem), released.hexdigest()
    return SUCCESS, released.hexdigest()


def _said(problem: PssError) -> str:
    if isinstance(problem, BundleTamperedError):
        return {"header": "HMAC failure", "payload": "payload failure"}[problem.part]
    return "no match" if isinstance(problem, NotForUsError) else "header failure"


def _identities(vector: Vector) -> list[HybridIdentity | X25519Identity]:
    return [
        HybridIdentity.from_text(text) if text.startswith(_HYBRID) else X25519Identity.from_text(text)
        for text in vector.identities
    ]


def _vector(name: str, content: bytes) -> Vector:
    head, _, file = content.partition(b"\n\n")
    pairs = [line.split(": ", 1) for line in head.decode().split("\n")]
    facts = dict(pairs)
    if facts.get("compressed") == "zlib":
        file = zlib.decompress(file)
    return Vector(
        name=name,
        expect=facts["expect"],
        payload=facts.get("payload"),
        identities=tuple(value for key, value in pairs if key == "identity"),
        passed_over="armored" in facts or "passphrase" in facts,
        file=file,
    )
