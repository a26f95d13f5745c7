"""The checks that every change passes, in one order, with a summary at the end."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.devtools import floors, licences, links, lock, translations
from tools.devtools.places import BUILD, ROOT, environment_python
from tools.devtools.terminal import StopError, call, module, say

_CODE: Final = ("pss_desktop", "tools", "tests", "benchmarks")
_COVERAGE: Final = BUILD / "coverage.json"
# Each holds a program with its thread and, as a helper, other processes: more cores gain little.
_MOST_AT_ONCE: Final = 4
_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its name for the summary, and the act that returns what is wrong."""

    name: str
    act: Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check went."""

    name: str
    seconds: float
    problems: Sequence[str]

    def __str__(self) -> str:
        return f"{'FAILED' if self.problems else 'ok':6} {self.seconds:7.1f} s  {self.name}"


def static_steps() -> tuple[Step, ...]:
    """The checks that run nothing of the app."""
    code = [name for name in _CODE if (ROOT / name).is_dir()]
    return (
        Step("formatting", lambda: _program(module("ruff", "format", "--check", "--quiet", "."))),
        Step("lint", lambda: _program(module("ruff", "check", "--quiet", "."))),
        Step("types", lambda: _program(module("mypy", "--strict", *code))),
        Step("who imports whom", _imports),
        Step("translations", translations.problems),
        Step("links of the documents", links.problems),
        Step("licence list", licences.problems),
        Step("locks", lock.problems),
        Step("versions of compiled parts", lambda: _program(module("tools.devtools.natives"))),
    )


def test_steps() -> tuple[Step, ...]:
    """The tests themselves, then how much of each layer they ran."""
    return (
        Step("tests", _tests),
        Step("tests of promised times", _timed_tests),
        Step("coverage floors", _floors),
    )


def run(steps: Sequence[Step]) -> int:
    """Run every step, also after one failed; print the summary; 0 when all passed."""
    outcomes = [_timed(step) for step in steps]
    say("\n" + "\n".join(map(str, outcomes)))
    failed = [outcome for outcome in outcomes if outcome.problems]
    total = sum(outcome.seconds for outcome in outcomes)
    said = (
        f"{len(failed)} of {len(outcomes)} checks FAILED" if failed else f"all {len(outcomes)} checks passed"
    )
    say(f"{said} in {total:.0f} s")
    return 1 if failed else 0


def pytest(*arguments: str | Path) -> int:
    """Run pytest without a display; its exit code."""
    offscreen = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return call(module("pytest", *arguments), settings=offscreen)


def _timed(step: Step) -> Outcome:
    say(f"== {step.name}")
    start = time.monotonic()
    try:
        problems = step.act()
    except StopError as error:
        problems = [str(error)]
    for problem in problems:
        say(f"   {problem}")
    return Outcome(step.name, time.monotonic() - start, problems)


def _program(command: Sequence[str | Path]) -> list[str]:
    code = call(command)
    return [f"exit code {code}, see above"] if code else []


def _imports() -> list[str]:
    run_linter = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-logo'])"
    return _program([environment_python(), "-c", run_linter])


def _tests() -> list[str]:
    """Everything that keeps no time, side by side and under coverage."""
    _COVERAGE.parent.mkdir(exist_ok=True)
    _COVERAGE.unlink(missing_ok=True)
    covered = ("--cov", f"--cov-report=json:{_COVERAGE}", "--durations=20")
    return _tested("-m", "not timed", f"--numprocesses={_side_by_side()}", "--dist=worksteal", *covered)


def _timed_tests() -> list[str]:
    """What keeps a promised time, with the machine to itself: one of three tries must keep it."""
    return _tested("-m", "timed", f"--reruns={_TRIES - 1}", "--durations=5")


def _tested(*arguments: str) -> list[str]:
    code = pytest(*arguments)
    return [f"exit code {code}, see above"] if code else []


def _side_by_side() -> int:
    return min(_MOST_AT_ONCE, os.cpu_count() or 1)


def _floors() -> list[str]:
    if not _COVERAGE.exists():
        return ["the tests left no coverage to measure"]
    covers = floors.measure(_COVERAGE, floors.read_floors())
    for line in [*map(str, covers), *floors.raises(covers)]:
        say(f"   {line}")
    return floors.problems(covers)
