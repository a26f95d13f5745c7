"""R1: no acknowledged write is lost on kill -9, and nothing is damaged by it."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.torture.rig.children import (
    Acknowledged,
    assert_nothing_lost,
    assert_sound,
    read_until_stopped,
    run_deed,
)


def test_a_killed_program_loses_nothing_it_acknowledged(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    said = run_deed("make", tmp_path)
    chance = random.Random(20261122)

    for _ in range(amount(100, 10_000)):
        last = chance.randrange(1, 30)

        def kill(child: "subprocess.Popen[str]", heard: int, last: int = last) -> bool:
            if heard < last:
                return False
            child.kill()
            return True

        _remember(said, read_until_stopped(tmp_path, kill))

    assert_nothing_lost(tmp_path, said)
    assert_sound(tmp_path)


def _remember(said: Acknowledged, more: Acknowledged) -> None:
    said.signed |= more.signed
    said.draft = max(said.draft, more.draft)
