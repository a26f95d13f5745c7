"""What the system lacks is found and named in one sentence with the command that brings it."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.skips import skip_loudly
from tools.devtools import commands, natives, system
from tools.devtools.terminal import StopError


def test_only_what_is_not_there_is_missing() -> None:
    wanted = {"libfern.so.1": "libfern1", "libmoss.so.2": "libmoss2"}

    assert system.missing(wanted, lambda name: "moss" in name) == {"libfern.so.1": "libfern1"}


def test_a_library_that_no_system_has_is_not_found() -> None:
    assert not system.has_library("libno-such-plant.so.7")


def test_the_c_library_is_found() -> None:
    if sys.platform != "linux":
        skip_loudly("shared libraries have these names on Linux only")
    assert system.has_library("libc.so.6")


def test_programs_for_root_are_found_without_being_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name, path: seen.append(path))

    assert not system.has_program("mkfs.fern")
    assert "/usr/sbin" in seen[0]


def test_on_debian_the_sentence_holds_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get")

    assert system.name_them("Qt needs more", {"libb.so": "libb1", "liba.so": "liba1"}) == (
        "Qt needs more. Install them with: sudo apt-get install --no-install-recommends liba1 libb1"
    )


def test_elsewhere_the_sentence_names_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    assert "libb.so" in system.name_them("Qt needs more", {"libb.so": "libb1"})


@pytest.mark.parametrize(
    ("platform", "settings", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_known_by_the_environment(platform: str, settings: dict[str, str], there: bool) -> None:
    assert commands.has_display(platform, settings) is there


def test_a_command_that_stops_says_why_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(level: object) -> None:
        raise StopError("The garden is closed.")

    monkeypatch.setattr(commands, "prepare", stop)

    assert commands.main(["check"]) == 1
    assert capsys.readouterr().out == "The garden is closed.\n"


def test_the_way_there_and_back_is_walked_without_a_display(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    called: list[tuple[list[str], object]] = []

    def call(program: Sequence[str | Path], *, settings: object) -> int:
        called.append(([str(one) for one in program[1:]], settings))
        return 0

    monkeypatch.setattr(commands, "_set_up_app", lambda: None)
    monkeypatch.setattr(commands, "call", call)
    monkeypatch.chdir(tmp_path)

    assert commands.main(["show", "pictures"]) == 0
    words = ["-m", "tools.there_and_back", str(tmp_path / "pictures")]
    assert called == [(words, {"QT_QPA_PLATFORM": "offscreen"})]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("3.51.3", (3, 51, 3)), ("4.19.0 community", (4, 19, 0)), ("OpenSSL 3.6.0 1 Oct 2025", (3, 6, 0))],
)
def test_versions_are_read_from_what_libraries_say(text: str, numbers: tuple[int, ...]) -> None:
    assert natives.numbers(text) == numbers


def test_an_sqlite_that_can_lose_data_is_refused() -> None:
    versions = {"SQLite": "3.51.2", "SQLCipher": "4.19.0", "OpenSSL of cryptography": "3.6.0", "Qt": "6.12.0"}

    assert natives.problems(versions) == ["SQLite 3.51.2 is too old: at least 3.51.3 is needed"]
