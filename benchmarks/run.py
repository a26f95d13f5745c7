"""Measures what the design promises and prints it beside the promises: ``python3 tools/dev.py bench``.

With 100,000 notes; ``--quick`` takes 10,000, ``--full`` 1,000,000 (a quarter of an hour to make them, once).
Names of figures after the options measure only those.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from benchmarks.big_vault import big_vault
from benchmarks.measure import Figure, table
from benchmarks.one import FIGURES
from benchmarks.places import BENCH, ROOT

_USUAL: Final = 100_000
_QUICK: Final = 10_000
_FULL: Final = 1_000_000


def main(arguments: Sequence[str]) -> int:
    """Measure, print, keep; 1 when an aim is missed or a figure could not be taken."""
    asked = _parser().parse_args(arguments)
    notes: int = asked.notes
    big_vault(notes)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    found: dict[str, list[Figure]] = {}
    failed: list[str] = []
    for name in asked.figures or FIGURES:
        _say(f"measuring {name} ...")
        figures = _measured(name, notes)
        if figures is None:
            failed.append(name)
        else:
            found[name] = figures
    flat = [figure for figures in found.values() for figure in figures]
    _keep(notes, load, found)
    print(f"\n{notes:,} notes; {_machine()}; load before the start {load:.1f}\n\n{table(flat)}")
    for name in failed:
        print(f"\n{name} could not be measured, see above")
    return 1 if failed or any(figure.met is False for figure in flat) else 0


def _measured(name: str, notes: int) -> list[Figure] | None:
    command = [sys.executable, "-m", "benchmarks.one", name, str(notes)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        return None
    return [Figure(**one) for one in json.loads(done.stdout)]


def _keep(notes: int, load: float, found: dict[str, list[Figure]]) -> None:
    BENCH.mkdir(parents=True, exist_ok=True)
    kept: dict[str, Any] = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "notes": notes,
        "machine": _machine(),
        "load": load,
        "figures": {name: [one.as_json() for one in figures] for name, figures in found.items()},
    }
    (BENCH / f"figures-{notes}.json").write_text(json.dumps(kept, indent=1) + "\n")


def _machine() -> str:
    return (
        f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}"
    )


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools/dev.py bench", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    for option, notes in (("--quick", _QUICK), ("--full", _FULL)):
        size.add_argument(option, dest="notes", action="store_const", const=notes, help=f"{notes:,} notes")
    parser.set_defaults(notes=_USUAL)
    parser.add_argument("figures", nargs="*", metavar="FIGURE", help=", ".join(FIGURES))
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
