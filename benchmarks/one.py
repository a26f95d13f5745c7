"""One figure in a process of its own, so that no other's memory or caches weigh on it.

``python -m benchmarks.one NAME NOTES`` writes the figures as JSON to its standard output.
"""

import json
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from benchmarks.measure import Figure

# Imported by name, for a process should hold only what its own figure needs.
FIGURES: Final[Mapping[str, str]] = {
    "first-window": "benchmarks.first_window",
    "after-unlock": "benchmarks.after_unlock",
    "draft-save": "benchmarks.draft_save",
    "note-signing": "benchmarks.note_signing",
    "note-add": "benchmarks.note_add",
    "searching": "benchmarks.searching",
    "list-pages": "benchmarks.list_pages",
    "safety-plan": "benchmarks.safety_plan_reach",
    "size": "benchmarks.size",
    "backup": "benchmarks.backup_copy",
    "age": "benchmarks.age_files",
    "bundles": "benchmarks.bundle_wire",
    "exporting": "benchmarks.exporting",
    "importing": "benchmarks.importing",
}


def main(name: str, notes: str) -> int:
    measure: Callable[[int], list[Figure]] = import_module(FIGURES[name]).measure
    json.dump([figure.as_json() for figure in measure(int(notes))], sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
