"""R2: nor on power loss, with a real file system whose unflushed blocks are gone."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.torture.rig.children import assert_nothing_lost, assert_sound, read_until_stopped, run_deed
from tests.torture.rig.loop_disk import loop_disk


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    chance = random.Random(46)
    with loop_disk(tmp_path) as disk:
        said = run_deed("make", disk.folder)
        disk.unplug()

        for _ in range(amount(20, 2_000)):
            disk.plug_in()
            last = chance.randrange(2, 40)

            def cut(child: "subprocess.Popen[str]", heard: int, last: int = last) -> bool:
                if heard < last:
                    return False
                disk.cut_power()
                return True

            more = read_until_stopped(disk.folder, cut)
            said.signed |= more.signed
            said.draft = max(said.draft, more.draft)
            disk.unplug()

        disk.plug_in()
        assert_nothing_lost(disk.folder, said)
        assert_sound(disk.folder)
