"""R16, R18, R21: a lock ends the process, and with it all that was read or typed; no dump shows it before."""

import os
import re
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.clock import to_iso
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.writing.changes import at_once
from tests.journeys.conftest import cheap_unlocking
from tests.services.clinic import add_client
from tests.skips import need_program, skip_loudly
from tests.torture.rig.canaries import canaries, found_in_memory
from tests.torture.rig.window import program, wait_for, window

Amount = Callable[[int, int], int]
CANARIES: Final = 20
REPLACED_WITHIN_SECONDS: Final = 1


def _vault(root: Path, passphrase: str, name: str, note: str) -> None:
    """A vault that holds a client called *name* with a signed *note*, closed."""
    clock = SystemClock()
    made = cheap_unlocking(root, clock, at_once).create(NewVault("Willow", "Noor", passphrase))
    desk = made.workspace
    client = add_client(desk, name)
    when = to_iso(clock.now() - timedelta(hours=1))
    saved = desk.notes.save_draft(client, {"when": when, "format": "narrative", "narrative": note}, 0)
    desk.signing.confirm(passphrase)
    desk.notes.sign(client, saved.revision)
    desk.close()


@pytest.mark.timed
def test_after_a_lock_no_word_and_no_passphrase_is_left_in_memory(tmp_path: Path, amount: Amount) -> None:
    for run in range(amount(5, 50)):
        root = tmp_path / str(run)
        planted = canaries(CANARIES)
        passphrase, client, searched, *others = planted
        note, draft = " ".join(others[:8]), " ".join(others[8:])
        _vault(root, passphrase, client, note)
        with window("lock", root, passphrase=passphrase, words=[searched, draft]) as shown:
            shown.until("ready")
            assert {client, searched, *others} <= found_in_memory(shown.pid, planted), (
                "the search finds nothing"
            )
            shown.go_on()
            begun = float(shown.until("locking")[0])
            assert shown.replaced_at() - begun < amount(3, 1) * REPLACED_WITHIN_SECONDS

            assert found_in_memory(shown.pid, planted) == set()
            shown.loaded_at()
            assert found_in_memory(shown.pid, planted) == set()


def test_the_running_window_allows_no_core(tmp_path: Path) -> None:
    with program(tmp_path / "data", cwd=tmp_path) as shown:
        limits = Path(f"/proc/{shown.pid}/limits").read_text(encoding="ascii")

    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)


def _as_a_person() -> list[str]:
    """What makes a command run without the administrator's right to look into everything."""
    return [need_program("setpriv"), "--bounding-set=-sys_ptrace"] if os.geteuid() == 0 else []


def _lets_itself_be_looked_into(pid: int) -> bool:
    """Whether another program of the same account may open the memory of process *pid*."""
    look = [*_as_a_person(), "dd", f"if=/proc/{pid}/mem", "count=0", "status=none"]
    return subprocess.run(look, capture_output=True, check=False, timeout=30).returncode == 0


def test_no_other_program_of_the_same_person_may_look_into_the_running_window(tmp_path: Path) -> None:
    with subprocess.Popen([*_as_a_person(), "cat"], stdin=subprocess.PIPE) as other:
        wait_for(lambda: Path(f"/proc/{other.pid}/comm").read_text(encoding="ascii") == "cat\n")
        seen = _lets_itself_be_looked_into(other.pid)
        other.kill()
    if not seen:
        skip_loudly("no program may look into another one here anyway")

    with program(tmp_path / "data", trace=_as_a_person(), cwd=tmp_path) as shown:
        assert not _lets_itself_be_looked_into(shown.pid)
