"""Sealing and opening age files beside pyrage, which is rage: the same format, written in Rust."""

import os
from collections.abc import Callable
from io import BytesIO
from typing import Final

import pyrage

from benchmarks.measure import Figure, milliseconds, ratio, side_by_side, timed
from pss_desktop.crypto.age import HybridIdentity, X25519Identity, decrypt, encrypt

_RUNS: Final = 30
_MIB: Final = 1024 * 1024
_LARGE: Final = 16 * _MIB
_SMALL: Final = 4 * 1024


def measure(_notes: int) -> list[Figure]:
    """A large file, where the chunks count, and a small one, where the header does; all in memory."""
    return [*_beside_rage(_LARGE, "16 MiB"), *_beside_rage(_SMALL, "4 KiB"), *_hybrid()]


def _beside_rage(size: int, words: str) -> list[Figure]:
    content = os.urandom(size)
    mine, theirs = X25519Identity.generate(), pyrage.x25519.Identity.generate()
    to_theirs = theirs.to_public()
    sealed = b"".join(encrypt([mine.recipient], [content]))
    from_theirs = pyrage.encrypt(content, [to_theirs])
    seal, rage_seal, opening, rage_open = side_by_side(
        _RUNS,
        _time(lambda: _seal(mine, content)),
        _time(lambda: pyrage.encrypt(content, [to_theirs])),
        _time(lambda: _open(mine, sealed)),
        _time(lambda: pyrage.decrypt(from_theirs, [theirs])),
        warm_up=3,
    )
    return [
        ratio(
            f"sealing {words} / rage", seal.ratio_to(rage_seal), detail=_both(seal.median, rage_seal.median)
        ),
        ratio(
            f"opening {words} / rage",
            opening.ratio_to(rage_open),
            detail=_both(opening.median, rage_open.median),
        ),
    ]


def _hybrid() -> list[Figure]:
    """What the hybrid stanza costs; rage has none to lay beside it."""
    mine, content = HybridIdentity.generate(), os.urandom(_SMALL)
    sealed = b"".join(encrypt([mine.recipient], [content]))
    seal, opening = side_by_side(
        _RUNS * 10, _time(lambda: _seal(mine, content)), _time(lambda: _open(mine, sealed)), warm_up=10
    )
    return [
        milliseconds("sealing 4 KiB to a hybrid recipient", seal.median),
        milliseconds("opening the same", opening.median),
    ]


def _seal(to: HybridIdentity | X25519Identity, content: bytes) -> None:
    for _ in encrypt([to.recipient], [content]):
        pass


def _open(identity: HybridIdentity | X25519Identity, sealed: bytes) -> None:
    for _ in decrypt([identity], BytesIO(sealed)):
        pass


def _time(act: Callable[[], object]) -> Callable[[int], float]:
    return lambda _run: timed(act)


def _both(ours: float, theirs: float) -> str:
    return f"{ours * 1000:.2f} ms, rage {theirs * 1000:.2f} ms"
