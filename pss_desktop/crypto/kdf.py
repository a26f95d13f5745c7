"""Keys made from secrets: Argon2id for what people remember, HKDF for what is random already."""

import math
import os
import unicodedata
from collections.abc import Callable

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pss_desktop.crypto.header import (
    ARGON2ID,
    SALT_SIZE,
    STANDARD_FLOOR,
    KdfCost,
    KdfFloor,
    KdfParameters,
    check_kdf,
)
from pss_desktop.domain.clock import Clock
from pss_desktop.domain.errors import NotEnoughMemoryError

KEY_SIZE = 32
LEAST_SECONDS = 0.8
MOST_SECONDS = 1.5

_CANDIDATES_KIB = tuple(mib * 1024 for mib in (64, 128, 256, 512))

Random = Callable[[int], bytes]


def derive_passphrase_key(
    passphrase: str, params: KdfParameters, *, floor: KdfFloor = STANDARD_FLOOR
) -> bytes:
    """The 32-byte key of a passphrase (NFKC, UTF-8) by Argon2id (RFC 9106).

    It takes about a second, without the GIL. Raises WeakenedParametersError or AbsurdParametersError before
    it runs, NotEnoughMemoryError when it cannot.
    """
    check_kdf(params, floor)
    secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    argon = Argon2id(
        salt=params.salt, length=KEY_SIZE, iterations=params.t, lanes=params.p, memory_cost=params.m_kib
    )
    try:
        return argon.derive(secret)
    except MemoryError as problem:
        raise NotEnoughMemoryError(params.m_kib // 1024) from problem


def hkdf(key: bytes, salt: bytes, info: bytes, length: int = KEY_SIZE) -> bytes:
    """HKDF-SHA256 (RFC 5869) of a key that is uniformly random already."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(key)


def calibrate(
    memory_total_bytes: int,
    clock: Clock,
    floor: KdfFloor = STANDARD_FLOOR,
    *,
    trial: Callable[[KdfCost], object] | None = None,
) -> KdfCost:
    """The dearest derivation that takes this machine 0.8 to 1.5 s and at most an eighth of its memory.

    Memory is raised first, since it costs a guesser most, then passes; never under *floor*. It runs a few
    trial derivations, about three seconds in all. Raises NotEnoughMemoryError where the floor has no room.
    """
    run = trial or _trial
    lightest = KdfCost(m_kib=floor.m_kib, t=floor.t, p=floor.p)
    chosen, seconds = lightest, _timed(run, lightest, clock)
    for m_kib in _CANDIDATES_KIB:
        if m_kib <= chosen.m_kib:
            continue
        if m_kib * 1024 > memory_total_bytes // 8 or seconds * m_kib / chosen.m_kib > MOST_SECONDS:
            break
        heavier = KdfCost(m_kib=m_kib, t=floor.t, p=floor.p)
        try:
            taken = _timed(run, heavier, clock)
        except NotEnoughMemoryError:
            break
        if taken > MOST_SECONDS:
            break
        chosen, seconds = heavier, taken
    return _with_more_passes(chosen, seconds)


def _with_more_passes(cost: KdfCost, seconds: float) -> KdfCost:
    """Raise the passes until the least time is reached, never past the most."""
    if seconds >= LEAST_SECONDS:
        return cost
    each = max(seconds / cost.t, 0.001)
    wanted = math.ceil(LEAST_SECONDS / each)
    affordable = math.floor(MOST_SECONDS / each)
    return KdfCost(m_kib=cost.m_kib, t=max(cost.t, min(wanted, affordable, 20)), p=cost.p)


def _timed(run: Callable[[KdfCost], object], cost: KdfCost, clock: Clock) -> float:
    began = clock.monotonic()
    run(cost)
    return clock.monotonic() - began


def _trial(cost: KdfCost) -> bytes:
    params = KdfParameters(ARGON2ID, cost.m_kib, cost.t, cost.p, salt=os.urandom(SALT_SIZE))
    return derive_passphrase_key("a trial", params, floor=KdfFloor(8, 1, 1))
