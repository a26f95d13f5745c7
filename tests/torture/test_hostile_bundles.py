"""R8: whatever a bundle is made of, it is a bundle or refused: no crash, no hang, no flood of memory."""

import json
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Final

import pytest

from pss_desktop.domain.exchange_errors import BundleError
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.vault.slices import finish
from tests.post import a_bundle
from tests.services.clinic import add_client
from tests.skips import skip_loudly
from tests.team import Team
from tests.torture.rig.spoiling import changed

ROOT: Final = Path(__file__).parents[2]
SLOWEST_S: Final = 2.0
PEAK_MIB: Final = 400


@pytest.mark.timed
def test_hostile_bundles_are_refused_without_a_crash_a_hang_or_a_flood(
    amount: Callable[[int, int], int],
) -> None:
    if sys.platform == "win32":
        skip_loudly("no limit for the memory of one process")
    count = amount(5_000, 200_000)
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.hostile_child", str(count), str(amount(8, 80))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60 + count,
    )

    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    assert told["believed"] + told["refused"] >= count * 0.9
    assert told["refused"] > told["believed"]
    # Other tests may hold the machine up: three times the number here, the number itself in the long form.
    assert told["slowest"] <= SLOWEST_S * amount(3, 1)
    assert told["peak_mib"] <= PEAK_MIB


@pytest.mark.timed
def test_what_a_fuzzer_finds_is_refused_too(amount: Callable[[int, int], int], tmp_path: Path) -> None:
    if find_spec("atheris") is None:
        skip_loudly("no atheris for this system and Python")
    count = amount(2_000, 200_000)
    limits = (f"-runs={count}", f"-timeout={int(SLOWEST_S * amount(3, 1))}")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.fuzz_child", str(tmp_path), *limits, f"-seed={amount(8, 80)}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60 + count,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"Done {count} runs" in ended.stderr


def test_nothing_of_a_hostile_bundle_ever_counts(tmp_path: Path) -> None:
    team = Team.ready(tmp_path)
    counselor, desk = team.counselor.desk, team.supervisor.desk
    add_client(counselor, "Fern Riverbend")
    genuine = a_bundle(counselor, desk)
    before = desk.seat.storage.journal.local_head()
    chance = Random(5)

    for _ in range(60):
        key = desk.importing.receive(changed(genuine, chance))
        with pytest.raises(BundleError):
            finish(desk.importing.apply(key))

    assert desk.seat.storage.journal.local_head() == before
    assert desk.clients.page(ClientFilter()).rows == ()
    team.close()
