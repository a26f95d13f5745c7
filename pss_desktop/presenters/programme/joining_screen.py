"""What both sides of a joining share: the code to hand over, what came back, the words that are heard."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError, StorageFailedError
from pss_desktop.domain.exchange_errors import JoiningOverError, MistypedWordsError
from pss_desktop.domain.file_errors import FileRefusedError
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.presenters.desk import Desk, QuietScreen
from pss_desktop.presenters.runner import Lane, Priority
from pss_desktop.services.programme.joining import JoiningState
from pss_desktop.services.programme.programme import ROSTER_FILE_LIMIT
from pss_desktop.sync.join_words import Spelling

SUFFIX: Final = ".pssjoin"
PICTURE_LIMIT: Final = 25 * 1024 * 1024


class JoiningView(Protocol):
    """The part that both pages have."""

    def show_joining(self, state: JoiningState | None) -> None: ...

    def show_saved(self, path: Path) -> None:
        """The code lies in this file now."""

    def show_gap(self, gap: str) -> None: ...

    def show_wrong_words(self, tries_left: int) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None: ...


class JoiningScreen(QuietScreen):
    """Every step lies in the vault at once, so leaving the page loses nothing."""

    file_name = "request"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state: JoiningState | None = None
        self._common: JoiningView

    def save_code(self) -> None:
        """Write one's own code to a file."""
        state = self._state
        if state is not None:
            self._common.ask_new_file(
                f"{self.file_name}{SUFFIX}", lambda path: self._save(path, f"{state.mine}\n".encode())
            )

    def read_picture(self, path: Path, decode: Callable[[bytes], str]) -> None:
        """What a code says that stands in the picture at *path*; *decode* finds it."""
        self.read_code(lambda: decode(_picture(path)))

    def read_code(self, found: Callable[[], str]) -> None:
        """What *found* reads, away from the window's thread."""
        self._common.show_problem(None)
        self._desk.runner.submit(
            found, done=self.read_text, failed=self._common.show_problem, lane=Lane.WORKER
        )

    def read_text(self, text: str) -> None:
        """What the other side handed over, as a telephone or this program read it from their screen."""
        if not text.strip():
            self._common.show_gap("no_text")
            return
        self._do(lambda: self._heard(text.encode()))

    def spell(self, spelling: str) -> None:
        """Read words of either language aloud, or digits."""
        self._do(lambda: self._desk.workspace.joining.spell(Spelling(spelling)))

    def hear(self, heard: Sequence[str]) -> None:
        """What was heard for the two covered parts."""
        if not all(one.strip() for one in heard):
            self._common.show_gap("no_words")
            return
        self._do(lambda: self._desk.workspace.joining.hear(heard))

    def cancel(self) -> None:
        """End it; nobody was let in."""

        def work() -> None:
            self._desk.workspace.joining.end()

        self._desk.runner.submit(
            work, done=lambda _: self._ended(), failed=self._failed, priority=Priority.WRITE
        )

    @abstractmethod
    def _heard(self, content: bytes) -> JoiningState:
        """Take in what the other side handed over."""

    def _ended(self) -> None:
        self._show(None)

    def _load(self) -> None:
        self._desk.runner.submit(
            self._desk.workspace.joining.state, done=self._show, failed=self._common.show_problem
        )

    def _do(self, work: Callable[[], JoiningState]) -> None:
        self._common.show_problem(None)
        self._desk.runner.submit(work, done=self._show, failed=self._failed, priority=Priority.WRITE)

    def _save(self, path: Path, content: bytes) -> None:
        self._desk.runner.submit(
            lambda: write_atomically(path, content),
            done=lambda _: self._common.show_saved(path),
            failed=self._common.show_problem,
        )

    def _show(self, state: JoiningState | None) -> None:
        self._state = state
        self._common.show_joining(state)

    def _failed(self, problem: PssError) -> None:
        if isinstance(problem, MistypedWordsError) and self._state is not None:
            self._common.show_wrong_words(self._state.tries_left - 1)
            self._desk.runner.submit(
                self._desk.workspace.joining.state, done=self._remember, failed=self._common.show_problem
            )
            return
        if isinstance(problem, JoiningOverError):
            self._show(None)
        self._common.show_problem(problem)

    def _remember(self, state: JoiningState | None) -> None:
        self._state = state


def _picture(path: Path) -> bytes:
    try:
        return read_bytes(path, PICTURE_LIMIT)
    except StorageFailedError as problem:
        if problem.errno_name == "EFBIG":
            raise FileRefusedError("too_large") from problem
        raise


def content_of(path: Path) -> bytes:
    """A code or an answer from a file. Raises a StorageError."""
    return read_bytes(path, ROSTER_FILE_LIMIT)
