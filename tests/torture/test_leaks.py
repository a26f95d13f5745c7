"""R19, R20, R22: a whole day, a kill and a lock leave nothing readable anywhere, and reach no network."""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from tests.isolation import move_home
from tests.pictures import a_pdf
from tests.torture.rig.canaries import canaries, found_on_disk
from tests.torture.rig.faults import need_strace, opened_for_writing
from tests.torture.rig.window import Window, window
from tests.torture.window_child import LETTER

SHARED_MEMORY: Final = Path("/dev/shm")
TRACED: Final = (
    "%network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "mknod,mknodat,truncate,memfd_create"
)
_HEX: Final = "[0-9a-f]+"
_MADE: Final = rf"(?:{_HEX}(?:-\d+)?|\.unfinished-{_HEX})"
_PARTS: Final = (
    r"(?:\.part-\w+|vault\.hdr(?:\.bak)?|vault-\d+\.db(?:-wal|-journal)?|device-\d+\.key|head-\d+)"
)
_PIECE: Final = r"blobs/(?:\.part-\w+|[0-9a-f]{64})"
# What the program may write under its data folder. Everything else, anywhere, is a leak.
ALLOWED: Final = re.compile(
    rf"running\.lock|(?:\.part-\w+)|settings\.json"
    rf"|vaults/\.unfinished-{_HEX}\.lock|vaults/{_MADE}/(?:{_PARTS}|{_PIECE}|lock|attempts)"
    rf"|backups/(?:\d\d\d\d-\d\d-\d\d-\d+|\.unfinished-{_HEX})/(?:{_PARTS}|{_PIECE}|digests)"
)


@dataclass(frozen=True, slots=True)
class Day:
    """What was left of a day: where the data lies, what was typed, what strace saw."""

    root: Path
    home: Path
    planted: frozenset[str]
    logs: tuple[str, ...]
    complaints: str
    modes: tuple[tuple[str, int], ...]


def _strace(log: Path) -> list[str]:
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-o", str(log), "-e", f"trace={TRACED}"]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """From an empty home through a first day to a kill; then unlocked again, and locked."""
    need_strace()
    folder = tmp_path_factory.mktemp("day")
    with pytest.MonkeyPatch.context() as patch:
        home = move_home(folder, patch)
        root = home / "data"
        words = canaries(16)
        (folder / LETTER).write_bytes(a_pdf(words[0]))
        logs = folder / "first.log", folder / "second.log"
        with window("live", root, words=words[:8], trace=_strace(logs[0]), umask=0) as first:
            first.until("ready")
            modes = _modes(root)
            first.kill()
        (folder / LETTER).unlink()  # what the person had, and not the program
        passphrase = first.secrets[0]
        with window(
            "lock", root, words=words[8:], passphrase=passphrase, trace=_strace(logs[1]), umask=0
        ) as second:
            second.until("ready")
            second.go_on()
            second.replaced_at()
            second.loaded_at()
            second.kill()
        yield Day(
            root,
            home,
            frozenset({*words, *first.secrets, *_without_hyphens(first)}),
            tuple(log.read_text(encoding="utf-8", errors="replace") for log in logs),
            first.complaints.read_text() + second.complaints.read_text(),
            (*modes, *_modes(root)),
        )


def _without_hyphens(made: Window) -> list[str]:
    return [secret.replace("-", "") for secret in made.secrets]


def _modes(root: Path) -> tuple[tuple[str, int], ...]:
    paths = [root, *root.rglob("*")]
    return tuple((str(path.relative_to(root)), path.lstat().st_mode) for path in paths)


def test_no_word_that_was_typed_lies_readable_on_any_disk(day: Day) -> None:
    planted = day.home / "planted"
    planted.write_text(min(day.planted), encoding="utf-16")
    assert found_on_disk([day.home], day.planted) == {planted: {min(day.planted)}}
    planted.unlink()

    assert found_on_disk([day.home, SHARED_MEMORY], day.planted) == {}


def test_no_word_that_was_typed_is_in_what_the_program_says_or_in_the_names_of_files(day: Day) -> None:
    said = day.complaints + "".join(day.logs)

    assert [word for word in day.planted if word in said] == []
    assert "Traceback" not in day.complaints


def test_only_files_of_the_vault_are_written(day: Day) -> None:
    written = set().union(*map(opened_for_writing, day.logs)) - {"/dev/null", "/dev/tty"}
    assert any(path.endswith(".db") for path in written), "strace saw nothing"
    assert any("/blobs/" in path for path in written), "no file was attached"

    strange = {path for path in written if not _is_allowed(day.root, Path(path))}

    assert strange == set()


def test_nothing_is_written_in_ways_that_leave_no_name(day: Day) -> None:
    assert not re.search(r"memfd_create\(|O_TMPFILE|mknod(at)?\(", "".join(day.logs))


def _is_allowed(root: Path, path: Path) -> bool:
    return path.is_relative_to(root) and ALLOWED.fullmatch(str(path.relative_to(root))) is not None


def test_files_and_folders_are_for_their_owner_alone_under_any_umask(day: Day) -> None:
    wrong = [(name, oct(mode)) for name, mode in day.modes if stat.S_IMODE(mode) != _right_mode(mode)]

    assert wrong == []
    assert len(day.modes) > 20


def _right_mode(mode: int) -> int:
    return 0o700 if stat.S_ISDIR(mode) else 0o600


def test_the_network_is_never_touched(day: Day) -> None:
    sockets = [line for log in day.logs for line in log.splitlines() if "socket(" in line]

    assert [line for line in sockets if not re.search(r"socket\(AF_(UNIX|LOCAL),", line)] == []
