"""Where the command asks and answers: a terminal with a person at it, or pipes of a script."""

import getpass
import os
import sys
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from io import TextIOWrapper
from typing import TextIO

from pss_desktop.cli.exit_codes import ExitCode, Refused

STDIN = 0
_LONGEST_LINE = 64 * 1024
_CHUNK = 64 * 1024
# Signs that turn the direction of whatever follows them, also past the end of a name.
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
_CODE_LOST = (
    "The recovery code could not be handed over, and nobody sees it again."
    " Make one now: pss-desktop vault recovery-code"
)


def printable(text: str) -> str:
    """*text* with every sign written out that would steer a terminal, break a line or turn its direction."""
    return "".join(_written_out(sign) if _steers(sign) else sign for sign in text)


def _steers(sign: str) -> bool:
    return sign in _TURNING or unicodedata.category(sign) in _UNSEEN


def _written_out(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def windows_console(platform: str, stdin: TextIO | None) -> TextIO | None:
    """Windows' console hands out bytes of an alphabet of its own; Python's reader there gives signs."""
    return stdin if platform == "win32" and stdin is not None and stdin.isatty() else None


def speak_utf8(*streams: TextIO) -> None:
    """Answer in UTF-8, as questions are answered: a pipe on Windows would refuse every name in Arabic."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@dataclass(frozen=True, slots=True)
class Terminal:
    """Secrets and clients' words come by prompt or descriptor: arguments show in every process list."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    interactive: bool = field(default_factory=lambda: sys.stdin is not None and sys.stdin.isatty())
    stdin: int = STDIN
    console: TextIO | None = field(default_factory=lambda: windows_console(sys.platform, sys.stdin))

    def say(self, *columns: str) -> None:
        """An answer, on the standard output: one line, with tabs between its columns.

        Raises Refused where nobody takes it.
        """
        try:
            self.out.write("\t".join(map(printable, columns)) + "\n")
        except OSError as problem:
            raise _untaken(self.out) from problem

    def say_code(self, code: str) -> None:
        """A recovery code, which is shown this once. Raises Refused where nobody takes it."""
        try:
            self.say(code)
            self.finish()
        except Refused as problem:
            raise Refused(_CODE_LOST, problem.code) from problem

    def finish(self) -> None:
        """Hand over what was said. Raises Refused where nobody takes it: a full disk, a reader who left."""
        try:
            self.out.flush()
        except OSError as problem:
            raise _untaken(self.out) from problem

    def tell(self, line: str) -> None:
        """Something about the answer, on the standard error."""
        self.err.write(f"{printable(line)}\n")
        self.err.flush()

    def ask_secret(self, prompt: str, *, option: str, fd: int | None) -> str:
        """A line from *fd*, or typed unseen. Raises Refused where there is neither, or nothing was typed."""
        if fd is not None:
            return self.read_line(fd)
        if not self.interactive:
            raise Refused(f"There is no terminal to ask on: hand it over with {option} N.")
        try:
            return getpass.getpass(f"{prompt}: ")
        except EOFError as problem:
            raise Refused("Nothing was typed.") from problem

    def ask(self, prompt: str) -> str:
        """A line typed after *prompt*, or the next line of the standard input."""
        if self.interactive:
            self.err.write(f"{printable(prompt)}: ")
            self.err.flush()
        return self.read_line(self.stdin)

    def read_line(self, fd: int) -> str:
        """One line and not a byte more, so that what follows it is left for the next reader."""
        if self.console is not None and fd == self.stdin:
            return self.console.readline().rstrip("\n")
        line = bytearray()
        while (byte := _read(fd, 1)) not in (b"", b"\n"):
            line += byte
            if len(line) > _LONGEST_LINE:
                raise Refused("That line is too long.")
        return _decoded(bytes(line)).removesuffix("\r")

    def read_text(self, fd: int, prompt: str) -> str:
        """Everything to the end of the input."""
        if self.interactive and fd == self.stdin:
            end = "Ctrl+D" if self.console is None else "Ctrl+Z and Return"
            self.tell(f"{prompt} (end with {end} on a line of its own):")
        if self.console is not None and fd == self.stdin:
            return self.console.read().strip()
        text = bytearray()
        while chunk := _read(fd, _CHUNK):
            text += chunk
        return _decoded(bytes(text)).strip()


def _read(fd: int, count: int) -> bytes:
    try:
        return os.read(fd, count)
    except (OSError, OverflowError) as problem:
        raise Refused(f"File descriptor {fd} cannot be read.") from problem


def _untaken(out: TextIO) -> Refused:
    """What is left goes nowhere: Python would try once more at its end, and complain in its own words."""
    with suppress(OSError):  # a test's answers have no file below
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    return Refused("Not all of the answer could be handed over. What was done is done.", ExitCode.FAILED)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise Refused("The input is not UTF-8 text.") from problem
