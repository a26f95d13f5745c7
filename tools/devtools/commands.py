"""What `tools/dev.py` can do, one function each."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.devtools import gate, licences, lock, release, system, translations
from tools.devtools.environment import Level, prepare
from tools.devtools.places import ROOT
from tools.devtools.terminal import StopError, call, module, say

_OFFSCREEN: Final[Mapping[str, str]] = {"QT_QPA_PLATFORM": "offscreen"}
# Ten thousand kills in one test take an hour; the tests of every day are stopped after ten minutes each.
_AS_LONG_AS_IT_TAKES: Final = ("-o", "faulthandler_timeout=0")


def main(arguments: Sequence[str]) -> int:
    """Do what *arguments* ask for; the exit code."""
    asked, rest = _parser().parse_known_args(arguments)
    command: Callable[[argparse.Namespace, list[str]], int] = asked.command
    try:
        return command(asked, [one for one in rest if one != "--"])
    except StopError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def run(asked: argparse.Namespace, rest: list[str]) -> int:
    """Start the app, or walk its first journey without a display."""
    _set_up_app()
    if asked.offscreen_shot:
        return _call_file("tools/first_journey.py", [asked.offscreen_shot.resolve()], _OFFSCREEN)
    if not has_display():
        raise StopError(
            "Everything is set up, but there is no display to show a window on. Start it from a desktop, "
            "or see it without one: python3 tools/dev.py run --offscreen-shot DIR walks through the first "
            "journey and leaves pictures of it in DIR."
        )
    return call(module("pss_desktop", *rest))


def test(asked: argparse.Namespace, rest: list[str]) -> int:
    """Run every check and every test; with pytest's own arguments, only those tests."""
    _set_up_tools()
    _provide_for_tests("The test run")
    if rest:
        return gate.pytest(*rest)
    return gate.run([*gate.static_steps(), *gate.test_steps()])


def check(asked: argparse.Namespace, rest: list[str]) -> int:
    """Run the checks without the tests."""
    _set_up_tools()
    return gate.run(gate.static_steps())


def bench(asked: argparse.Namespace, rest: list[str]) -> int:
    """Measure the figures that the design promises."""
    _set_up_tools()
    system.provide_programs(system.BENCH_PROGRAMS, "The benchmark")
    return _call_file("benchmarks/run.py", rest, _OFFSCREEN)


def torture(asked: argparse.Namespace, rest: list[str]) -> int:
    """Run the survival tests in their long form."""
    _set_up_tools()
    _provide_for_tests("The long form of the survival tests")
    return gate.pytest("tests/torture", "--long", *_AS_LONG_AS_IT_TAKES, *rest)


def shots(asked: argparse.Namespace, rest: list[str]) -> int:
    """Picture every screen in every look."""
    _set_up_app()
    return _call_file("tools/shots.py", rest, _OFFSCREEN)


def show(asked: argparse.Namespace, rest: list[str]) -> int:
    """Picture the way of two notes to the supervisor and back."""
    _set_up_app()
    return _call_file("tools/there_and_back.py", [Path(one).resolve() for one in rest], _OFFSCREEN)


def build(asked: argparse.Namespace, rest: list[str]) -> int:
    """Build wheel, source archive and the list of everything in them."""
    _set_up_tools()
    release.build()
    return 0


def translate(asked: argparse.Namespace, rest: list[str]) -> int:
    """Bring the words of the code into the translation files; new languages may be named."""
    _set_up_tools()
    translations.update(rest)
    return 0


def renew_lock(asked: argparse.Namespace, rest: list[str]) -> int:
    """Lock the newest versions that pyproject.toml allows."""
    _set_up_tools()
    lock.renew()
    prepare(Level.DEV)
    licences.write()
    return 0


def list_licences(asked: argparse.Namespace, rest: list[str]) -> int:
    """Write docs/LICENCES.md anew from the locks."""
    _set_up_tools()
    licences.write()
    return 0


def has_display(platform: str = sys.platform, settings: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown; Windows and macOS are taken to have a screen."""
    return platform != "linux" or bool(settings.get("DISPLAY") or settings.get("WAYLAND_DISPLAY"))


_COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, list[str]], int]]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "torture": torture,
    "shots": shots,
    "show": show,
    "build": build,
    "translate": translate,
    "lock": renew_lock,
    "licences": list_licences,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools/dev.py", description="Everything that a developer runs.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, function in _COMMANDS.items():
        said = (function.__doc__ or "").rstrip(".")
        command = commands.add_parser(name, help=said, description=said)
        command.set_defaults(command=function)
        if function is run:
            command.add_argument(
                "--offscreen-shot",
                metavar="DIR",
                type=Path,
                help="walk the first journey without a display, leaving pictures in DIR",
            )
    return parser


def _set_up_app() -> None:
    prepare(Level.RUN)
    system.provide_qt_libraries()
    translations.compile_stale()


def _set_up_tools() -> None:
    prepare(Level.DEV)
    system.provide_qt_libraries()
    translations.compile_stale()


def _provide_for_tests(what_for: str) -> None:
    """The programs that tests run; a server only where CI says that nobody works on this machine."""
    system.provide_programs(system.TEST_PROGRAMS, what_for)
    if os.environ.get("CI"):
        system.provide_programs(system.SERVER_PROGRAMS, what_for)


def _call_file(path: str, arguments: Sequence[str | Path], settings: Mapping[str, str]) -> int:
    if not (ROOT / path).exists():
        raise StopError(f"{path} does not exist yet.")
    name = path.removesuffix(".py").replace("/", ".")
    return call(module(name, *arguments), settings=settings)
