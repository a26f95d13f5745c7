"""Keys from passphrases: the right ones, at the right cost, without stopping the window."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.crypto import kdf
from pss_desktop.crypto.header import ARGON2ID, STANDARD_FLOOR, KdfCost, KdfFloor, KdfParameters
from pss_desktop.crypto.kdf import calibrate, derive_passphrase_key, hkdf
from pss_desktop.domain.errors import AbsurdParametersError, NotEnoughMemoryError, WeakenedParametersError
from tests.unit.crypto.headers import CHEAP_FLOOR

MIB = 1024
GIB_BYTES = 1024**3
CHEAP = KdfParameters(ARGON2ID, m_kib=8, t=1, p=1, salt=b"sixteen bytes ..")


def cheap_key(passphrase: str) -> bytes:
    return derive_passphrase_key(passphrase, CHEAP, floor=CHEAP_FLOOR)


def test_argon2id_is_that_of_rfc_9106() -> None:
    argon = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    )

    key = argon.derive(b"\x01" * 32)

    assert key.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_passphrase_key_is_argon2id_over_its_utf8() -> None:
    argon = Argon2id(salt=CHEAP.salt, length=32, iterations=1, lanes=1, memory_cost=8)

    assert cheap_key("Linde am Weg ß") == argon.derive("Linde am Weg ß".encode())


def test_one_passphrase_gives_one_key_however_the_keyboard_composes_it() -> None:
    assert cheap_key("cafe\u0301 noir") == cheap_key("caf\u00e9 noir")
    assert cheap_key("\ufb01g tree") == cheap_key("fig tree")


@given(st.text())
def test_any_text_that_a_field_can_hold_gives_a_key(text: str) -> None:
    assert len(cheap_key(text)) == 32


def test_half_a_character_gives_a_key_too() -> None:
    assert len(cheap_key("fern \ud83c")) == 32


def test_weakened_parameters_are_refused_before_they_run() -> None:
    with pytest.raises(WeakenedParametersError):
        derive_passphrase_key("fern", CHEAP)


def test_absurd_parameters_are_refused_before_they_run() -> None:
    with pytest.raises(AbsurdParametersError):
        derive_passphrase_key("fern", replace(CHEAP, m_kib=2**40, t=2**40))


def test_too_little_memory_is_told_with_what_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "Argon2id", _starved)

    with pytest.raises(NotEnoughMemoryError) as caught:
        derive_passphrase_key("fern", KdfParameters(ARGON2ID, 512 * MIB, 3, 4, b"s" * 16))
    assert caught.value.needed_mib == 512


class _Starving:
    def derive(self, secret: bytes) -> bytes:
        raise MemoryError


def _starved(**parameters: object) -> _Starving:
    return _Starving()


def test_hkdf_is_that_of_rfc_5869() -> None:
    key = hkdf(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)), 42)

    assert key.hex() == (
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    )


@pytest.mark.timed
def test_a_derivation_leaves_other_threads_running() -> None:
    """The window must answer while a vault is unlocked: the GIL is free for nearly all of the derivation."""
    params = KdfParameters(ARGON2ID, 64 * MIB, 3, 4, b"s" * 16)
    started, ended = threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        derive_passphrase_key("fern", params)
        ended.set()

    worker = threading.Thread(target=work)
    worker.start()
    started.wait()
    began = last = time.perf_counter()
    longest = 0.0
    while not ended.wait(0.001):
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
    worker.join()

    assert longest < (time.perf_counter() - began) / 2


class Machine:
    """A computer whose derivations take a time that we say, and which serves as its own clock."""

    def __init__(self, seconds: Callable[[KdfCost], float]) -> None:
        self._seconds = seconds
        self._time = 100.0
        self.runs: list[KdfCost] = []

    def now(self) -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC)

    def monotonic(self) -> float:
        return self._time

    def run(self, cost: KdfCost) -> None:
        self.runs.append(cost)
        self._time += self._seconds(cost)

    def calibrated(self, memory: int, floor: KdfFloor = STANDARD_FLOOR) -> KdfCost:
        return calibrate(memory, self, floor, trial=self.run)


def even(seconds_at_the_floor: float) -> Machine:
    """A machine that takes twice as long for twice the memory or passes."""
    return Machine(lambda cost: seconds_at_the_floor * cost.m_kib * cost.t / (64 * MIB * 3))


def test_a_usual_laptop_gets_the_usual_cost() -> None:
    assert even(0.25).calibrated(16 * GIB_BYTES) == KdfCost.standard()


def test_a_fast_machine_gets_more_memory_then_more_passes() -> None:
    assert even(0.15).calibrated(16 * GIB_BYTES) == KdfCost(512 * MIB, 3, 4)
    assert even(0.05).calibrated(16 * GIB_BYTES) == KdfCost(512 * MIB, 6, 4)


def test_a_slow_machine_stays_on_the_floor() -> None:
    slow = even(4.0)

    assert slow.calibrated(16 * GIB_BYTES) == KdfCost(64 * MIB, 3, 4)
    assert len(slow.runs) == 1


def test_no_more_than_an_eighth_of_the_memory_is_taken() -> None:
    assert even(0.16).calibrated(2 * GIB_BYTES) == KdfCost(256 * MIB, 4, 4)
    assert even(0.16).calibrated(GIB_BYTES) == KdfCost(128 * MIB, 8, 4)
    assert even(0.16).calibrated(0) == KdfCost(64 * MIB, 16, 4)


def test_a_machine_that_slows_down_with_memory_steps_back() -> None:
    paging = Machine(lambda cost: 0.31 * cost.t / 3 if cost.m_kib < 256 * MIB else 9.0)

    assert paging.calibrated(16 * GIB_BYTES) == KdfCost(128 * MIB, 8, 4)


def test_where_more_memory_has_no_room_the_lighter_cost_is_taken() -> None:
    def seconds(cost: KdfCost) -> float:
        if cost.m_kib > 64 * MIB:
            raise NotEnoughMemoryError(cost.m_kib // MIB)
        return 0.16 * cost.t / 3

    assert Machine(seconds).calibrated(16 * GIB_BYTES) == KdfCost(64 * MIB, 16, 4)


def test_a_clock_that_stands_still_does_not_make_the_cost_absurd() -> None:
    assert Machine(lambda cost: 0.0).calibrated(64 * GIB_BYTES) == KdfCost(512 * MIB, 20, 4)


@given(seconds=st.floats(0.001, 60), memory=st.integers(0, 64 * GIB_BYTES))
def test_a_calibrated_cost_is_never_under_the_floor_nor_over_the_limits(seconds: float, memory: int) -> None:
    machine = even(seconds)

    cost = machine.calibrated(memory)

    assert cost.m_kib in {64 * MIB, 128 * MIB, 256 * MIB, 512 * MIB}
    assert cost.m_kib * 1024 <= max(memory // 8, 64 * MIB * 1024)
    assert 3 <= cost.t <= 20
    assert cost.p == 4
    took = seconds * cost.m_kib * cost.t / (64 * MIB * 3)
    assert took <= 1.501 or cost == KdfCost(64 * MIB, 3, 4)
    assert took >= 0.5 or cost.t == 20


def test_calibration_measures_real_derivations_when_nothing_else_is_given() -> None:
    watch = Machine(lambda cost: 0.0)

    assert calibrate(0, watch, KdfFloor(8, 1, 1)).m_kib == 8
