"""A computer on which commands are typed, with pipes for what is not typed and a cheap key derivation."""

import os
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from pss_desktop.cli.house import House
from pss_desktop.cli.main import run_command
from pss_desktop.cli.terminal import Terminal
from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.vault.machine import Machine
from tests.fakes import FakeClock

PASSPHRASE = "linden over the quiet harbour"
OTHER_PASSPHRASE = "alder beside the long river"
CHEAP = KdfCost(m_kib=8, t=1, p=1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass(slots=True)
class Office:
    """Where the commands run. *free* is how much room its disk claims to have."""

    root: Path
    clock: FakeClock = field(default_factory=FakeClock)
    free: int = 10**11

    def run(self, *words: str, typed: str = "", interactive: bool = False) -> Answer:
        """``pss-desktop`` with these words; *typed* comes by its standard input."""
        out, err = StringIO(), StringIO()
        stdin = self._pipe(typed)
        try:
            terminal = Terminal(out=out, err=err, interactive=interactive, stdin=stdin)
            fds = [str(stdin) if word == "STDIN" else word for word in words]
            code = run_command(["--data-dir", str(self.root), *fds], terminal=terminal, house=self._house)
        finally:
            os.close(stdin)
        return Answer(code, out.getvalue(), err.getvalue())

    def opened(self, *words: str, typed: str = "", passphrase: str = PASSPHRASE) -> Answer:
        """The same with the passphrase as the first line of its input."""
        return self.run(*words, "--passphrase-fd", "STDIN", typed=f"{passphrase}\n{typed}")

    def create(self, name: str = "Rowan clinic") -> str:
        """Make a vault; its recovery code."""
        answer = self.opened("vault", "create", typed=f"{name}\nHazel Brook\n")
        assert answer.code == 0, answer.err
        return answer.lines[0]

    def add_client(self, name: str = "Fern Riverbend") -> str:
        """Add a client; their code."""
        answer = self.opened("client", "add", typed=f"{name}\n")
        assert answer.code == 0, answer.err
        return answer.lines[0]

    @property
    def _house(self) -> House:
        machine = Machine(
            self.clock,
            floor=KdfFloor(m_kib=8, t=1, p=1),
            free_bytes=lambda path: self.free,
            place_problem=lambda path: None,
        )
        return House(machine, measure=lambda: CHEAP)

    def _pipe(self, typed: str) -> int:
        reading, writing = os.pipe()
        os.write(writing, typed.encode())
        os.close(writing)
        return reading
