"""The command asks and answers in UTF-8, whatever the system's own alphabet is."""

import os
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.terminal import Terminal, speak_utf8, windows_console

FULL = Path("/dev/full")
FERN = "\u0633\u0631\u062e\u0633"


class Console(StringIO):
    """Windows' console, as Python reads it."""

    def isatty(self) -> bool:
        return True


def test_an_answer_in_arabic_goes_through_a_pipe_of_an_older_alphabet() -> None:
    written = BytesIO()
    out = TextIOWrapper(written, encoding="cp1252", newline="\n")
    speak_utf8(out, StringIO())
    Terminal(out=out, err=StringIO(), interactive=False).say(FERN, "K7-204")
    out.flush()
    assert written.getvalue().decode() == f"{FERN}\tK7-204\n"


def test_what_is_typed_into_the_console_of_windows_is_read_as_signs() -> None:
    console = Console(f"{FERN}\nTwo lines.\nOf a note.\n")
    told = StringIO()
    terminal = Terminal(out=StringIO(), err=told, interactive=True, console=console)
    assert terminal.ask("Name") == FERN
    assert terminal.read_text(terminal.stdin, "The note") == "Two lines.\nOf a note."
    assert "Ctrl+Z" in told.getvalue()


@pytest.mark.parametrize(
    ("platform", "stdin", "is_asked"),
    [
        ("win32", Console(), True),
        ("win32", StringIO(), False),
        ("win32", None, False),
        ("linux", Console(), False),
    ],
)
def test_only_a_console_of_windows_is_asked_so(platform: str, stdin: StringIO | None, is_asked: bool) -> None:
    assert (windows_console(platform, stdin) is not None) == is_asked


def test_input_in_an_older_alphabet_is_refused() -> None:
    reading, writing = os.pipe()
    os.write(writing, "Brûlée\n".encode("cp1252"))
    os.close(writing)
    terminal = Terminal(out=StringIO(), err=StringIO(), interactive=False, stdin=reading)
    try:
        with pytest.raises(Refused) as caught:
            terminal.ask("Name")
    finally:
        os.close(reading)
    assert caught.value.code is ExitCode.USAGE


@pytest.mark.skipif(not FULL.exists(), reason="Linux alone has a disk that is always full")
def test_an_answer_that_the_disk_has_no_room_for_is_said_so() -> None:
    with FULL.open("w", encoding="utf-8") as out:
        terminal = Terminal(out=out, err=StringIO(), interactive=False)
        terminal.say("K7-204")
        with pytest.raises(Refused, match="could be handed over") as caught:
            terminal.finish()
    assert caught.value.code is ExitCode.FAILED


@pytest.mark.skipif(not FULL.exists(), reason="Linux alone has a disk that is always full")
def test_a_recovery_code_that_nobody_took_is_to_be_made_anew() -> None:
    with FULL.open("w", encoding="utf-8") as out:
        terminal = Terminal(out=out, err=StringIO(), interactive=False)
        with pytest.raises(Refused, match="pss-desktop vault recovery-code") as caught:
            terminal.say_code("alder-birch")
    assert caught.value.code is ExitCode.FAILED


def test_a_recovery_code_is_handed_over_at_once() -> None:
    out = StringIO()
    Terminal(out=out, err=StringIO(), interactive=False).say_code("alder-birch")
    assert out.getvalue() == "alder-birch\n"


def test_a_reader_who_leaves_in_the_midst_of_a_long_answer_is_no_bug_of_the_program() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as out:
        terminal = Terminal(out=out, err=StringIO(), interactive=False)
        with pytest.raises(Refused, match="could be handed over"):
            terminal.say("K7-204", "Fern Riverbend" * 10_000)


def test_a_number_that_no_descriptor_has_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        Terminal(out=StringIO(), err=StringIO(), interactive=False).read_line(10**20)
    assert caught.value.code is ExitCode.USAGE


def test_an_end_of_the_input_in_place_of_a_passphrase_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", _ends)
    terminal = Terminal(out=StringIO(), err=StringIO(), interactive=True)
    with pytest.raises(Refused, match=r"Nothing was typed\."):
        terminal.ask_secret("Passphrase", option="--passphrase-fd", fd=None)


def _ends(_prompt: str) -> str:
    raise EOFError


def test_a_name_in_a_question_steers_no_terminal() -> None:
    told = StringIO()
    Terminal(out=StringIO(), err=told, interactive=True, console=Console("yes\n")).ask("Read \x1b[2J in")
    assert told.getvalue() == "Read \\x1b[2J in: "
