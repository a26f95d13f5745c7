"""The command asks and answers in UTF-8, whatever the system's own alphabet is."""

import os
from io import BytesIO, StringIO, TextIOWrapper

import pytest

from pss_desktop.cli.exit_codes import ExitCode, Refused
from pss_desktop.cli.terminal import Terminal, speak_utf8, windows_console

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


def test_a_name_in_a_question_steers_no_terminal() -> None:
    told = StringIO()
    Terminal(out=StringIO(), err=told, interactive=True, console=Console("yes\n")).ask("Read \x1b[2J in")
    assert told.getvalue() == "Read \\x1b[2J in: "
