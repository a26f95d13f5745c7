"""The root keys that sign a roster: each a sealed file with its own passphrase, opened for one page only."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.runner import Lane
from pss_desktop.services.programme.programme_views import ProgrammeState
from pss_desktop.sync.founding import RootFile, RootKey


@dataclass(frozen=True, slots=True)
class RootState:
    """*file_name* names the key that waits for its passphrase; *opened* of *needed* are open."""

    file_name: str = ""
    opened: int = 0
    needed: int = 1

    @property
    def enough(self) -> bool:
        return self.opened >= self.needed


class RootView(Protocol):
    """The card that asks for the root keys, the same on every page that signs with them."""

    def show_roots(self, state: RootState) -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def show_gap(self, gap: str) -> None:
        """*gap* is ``no_root_file``, ``no_root_passphrase`` or ``roots_missing``."""

    def show_problem(self, problem: PssError) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...


class RootOpening:
    """Holds what was opened until the page is left."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._file: RootFile | None = None
        self._opened: tuple[RootKey, ...] = ()
        self._needed = 1
        self.programme_name = ""
        self._busy = False
        self._view: RootView

    def attach(self, view: RootView) -> None:
        self._view = view

        def work() -> ProgrammeState:
            return self._desk.workspace.programme.state()

        self._desk.runner.submit(work, done=self._know_needed, failed=view.show_problem)

    @property
    def keys(self) -> tuple[RootKey, ...]:
        return self._opened

    @property
    def enough(self) -> bool:
        """Whether what the open keys sign holds at once."""
        return self._state.enough

    def begin(self, missing: int) -> None:
        """Something else is to be signed, of which only so many are *missing*; what was open is closed."""
        self._opened, self._needed = (), missing
        self._view.show_roots(self._state)

    def some(self) -> bool:
        """Whether one is open at least; says what is missing where not."""
        if not self._opened:
            self._view.show_gap("roots_missing")
        return bool(self._opened)

    def choose(self) -> None:
        """Point at a sealed key, on a stick perhaps."""
        if not self._busy:
            self._view.ask_file(self._chosen)

    def open(self, passphrase: str) -> None:
        """Open the key that was pointed at; it takes about a second."""
        file = self._file
        if self._busy:
            return
        if file is None:
            self._view.show_gap("no_root_file")
            return
        if not passphrase:
            self._view.show_gap("no_root_passphrase")
            return
        self._set_busy(busy=True)
        keys = self._desk.workspace.root_keys
        self._desk.runner.submit(
            lambda: keys.open(file, passphrase), done=self._took, failed=self._failed, lane=Lane.WORKER
        )

    @property
    def _state(self) -> RootState:
        name = "" if self._file is None else self._file.public.encoded.hex()[:8]
        return RootState(name, len(self._opened), self._needed)

    def _know_needed(self, programme: ProgrammeState) -> None:
        self._needed, self.programme_name = programme.threshold, programme.name
        self._view.show_roots(self._state)

    def _chosen(self, path: Path) -> None:
        self._desk.runner.submit(
            lambda: self._desk.workspace.root_deeds.signing_key(path), done=self._found, failed=self._failed
        )

    def _found(self, file: RootFile) -> None:
        self._file = file
        self._view.show_roots(self._state)

    def _took(self, key: RootKey) -> None:
        self._set_busy(busy=False)
        known = {one.key.public for one in self._opened}
        if key.key.public not in known:
            self._opened = (*self._opened, key)
        self._file = None
        self._view.show_roots(self._state)

    def _failed(self, problem: PssError) -> None:
        self._set_busy(busy=False)
        self._view.show_problem(problem)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._view.show_busy(busy=busy)
