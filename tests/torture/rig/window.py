"""Starts the window's child program, hears its steps, and sees when the real program has taken its place."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

from tests.skips import skip_loudly
from tests.torture.rig.children import ROOT

_SECONDS: Final = 60
_LOOK_EVERY: Final = 0.005


@dataclass(slots=True)
class Window:
    """A running window. *secrets* are what the program made up itself: a passphrase, a recovery code."""

    process: "subprocess.Popen[str]"
    complaints: Path
    pid: int = 0
    secrets: list[str] = field(default_factory=list)

    def until(self, step: str) -> list[str]:
        """Wait until the child tells *step*; the words that it told with it."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            name, *words = line.split()
            if name == "pid":
                self.pid = int(words[0])
            elif name == "secret":
                self.secrets.append(" ".join(words))
            elif name == step:
                return words
        raise AssertionError(f"the window ended before {step!r}: {self.complaints.read_text()}")

    def go_on(self) -> None:
        """Let the child do what it waits for a word to do."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def replaced_at(self) -> float:
        """When the real program took the child's place, by this machine's monotonic clock. Waits for it."""
        return self._when(lambda: b"\0pss_desktop\0" in self._read("cmdline"))

    def loaded_at(self) -> float:
        """When all that opens a vault was loaded. Waits for it."""
        return self._when(lambda: b"sqlcipher" in self._read("maps"))

    def kill(self) -> None:
        """End it as a power cut of the process would: no word of it runs any more."""
        os.kill(self.pid or self.process.pid, signal.SIGKILL)
        self.process.wait(_SECONDS)

    def _read(self, name: str) -> bytes:
        return Path(f"/proc/{self.pid}/{name}").read_bytes()

    def _when(self, so: Callable[[], bool]) -> float:
        wait_for(so, self.complaints)
        return monotonic()


def wait_for(so: Callable[[], bool], complaints: object = "this did not come to be") -> None:
    """Look again and again until *so*; no event of another process tells it."""
    deadline = monotonic() + _SECONDS
    while not so():
        assert monotonic() < deadline, complaints.read_text() if isinstance(complaints, Path) else complaints
        sleep(_LOOK_EVERY)


@contextmanager
def window(
    deed: str,
    root: Path,
    *,
    words: Sequence[str] = (),
    passphrase: str = "",
    trace: Sequence[str] = (),
    **how: Any,
) -> Iterator[Window]:
    """A window that does *deed* and types *words*, under *trace* if that is given; killed at the end."""
    need_proc()
    told = json.dumps({"passphrase": passphrase, "unused": list(words)})
    complaints = root.with_name(f"{root.name}-{deed}.stderr")
    command = [*trace, sys.executable, "-B", "-m", "tests.torture.window_child", deed, str(root)]
    with (
        complaints.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            cwd=ROOT,
            env=own_environment(),
            **how,
        ) as process,
    ):
        made = Window(process, complaints)
        assert process.stdin is not None
        process.stdin.write(told + "\n")
        process.stdin.flush()
        try:
            yield made
        finally:
            with suppress(ProcessLookupError):
                os.kill(made.pid or process.pid, signal.SIGKILL)
            with suppress(BrokenPipeError):
                process.stdin.close()


@contextmanager
def program(root: Path, *, trace: Sequence[str] = (), **how: Any) -> Iterator[Window]:
    """The real program as a person starts it, at its first window; killed at the end."""
    need_proc()
    complaints = root.with_name(f"{root.name}.stderr")
    command = [*trace, sys.executable, "-B", "-m", "pss_desktop", "--data-dir", str(root), "--lang", "en"]
    environment = own_environment(PYTHONPATH=str(ROOT))
    with (
        complaints.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(command, stdout=stderr, stderr=stderr, text=True, env=environment, **how) as process,
    ):
        made = Window(process, complaints, process.pid)
        try:
            made.loaded_at()
            yield made
        finally:
            process.kill()


def own_environment(**more: str) -> Mapping[str, str]:
    """This process's, off the screen, with temporary files in a folder of the home."""
    temporary = Path(os.environ["HOME"]) / "tmp"
    temporary.mkdir(exist_ok=True)
    off_screen = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(temporary)}
    return {**os.environ, **off_screen, **more}


def need_proc() -> None:
    """Skip where other processes cannot be looked at."""
    if not Path("/proc/self/maps").exists():
        skip_loudly("processes cannot be looked at through /proc")
