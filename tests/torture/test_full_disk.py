"""R4: a vault opens and reads with not one byte free, and says in one sentence why it cannot save."""

import subprocess
from pathlib import Path

from tests.torture.rig.children import ROOT, assert_nothing_lost, command, run_deed
from tests.torture.rig.loop_disk import fill, tiny_disk


def test_a_full_disk_still_opens_and_reads_and_refuses_to_save_in_one_line(tmp_path: Path) -> None:
    with tiny_disk(tmp_path, kibibytes=8192) as disk:
        said = run_deed("make", disk)
        ballast = fill(disk)

        assert_nothing_lost(disk, said)
        refused = subprocess.run(
            command("note", disk), capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
        )
        assert (refused.returncode, refused.stderr) == (3, "D4 DiskFullError\n")

        ballast.unlink()
        more = run_deed("note", disk)
        more.signed |= said.signed
        assert_nothing_lost(disk, more)
