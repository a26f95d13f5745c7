"""Each kind of trouble has its sentence and its exit code; nothing is asked where nobody is."""

import getpass
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode, Refused, exit_code_of
from pss_desktop.cli.main import IN_A_VAULT, WITHOUT_A_VAULT
from pss_desktop.cli.progress_line import run_slices
from pss_desktop.cli.sentences import sentence_for
from pss_desktop.cli.terminal import Terminal
from pss_desktop.domain.errors import (
    DiskFullError,
    FieldProblem,
    HistoryLostError,
    InvalidFieldsError,
    NotEnoughMemoryError,
    OlderVaultError,
    PssError,
    StorageFailedError,
    TryLaterError,
    UnsuitableLibraryError,
    UnsuitablePlaceError,
    VaultDamagedError,
)
from pss_desktop.domain.progress import Progress
from pss_desktop.vault.slices import Slices
from tests.unit.cli.office import OTHER_PASSPHRASE, PASSPHRASE, Office

REPOSITORY = Path(__file__).parents[3]


def tree(root: type[PssError] = PssError) -> Iterator[type[PssError]]:
    yield root
    for child in root.__subclasses__():
        yield from tree(child)


def _code(kind: type[PssError]) -> str:
    return kind.code


EVERY_ERROR: list[type[PssError]] = sorted(tree(), key=_code)


def made(kind: type[PssError]) -> PssError:
    """One of each class, whatever facts it asks for."""
    for facts in ((), (1,), (1, 2), ("a", "b", "c")):
        try:
            return kind(*facts)
        except (TypeError, AttributeError):
            continue
    return InvalidFieldsError((FieldProblem("name", "required"),))


@pytest.fixture
def terminal() -> Iterator[Callable[[str], Terminal]]:
    """A terminal with a person at it, who types what it is called with."""
    pipes = []

    def typing(text: str) -> Terminal:
        reading, writing = os.pipe()
        os.write(writing, text.encode())
        os.close(writing)
        pipes.append(reading)
        return Terminal(out=StringIO(), err=StringIO(), interactive=True, stdin=reading)

    yield typing
    for pipe in pipes:
        os.close(pipe)


@pytest.mark.parametrize("kind", EVERY_ERROR, ids=str)
def test_every_error_has_a_sentence_and_an_exit_code(kind: type[PssError]) -> None:
    if not kind.__module__.startswith("pss_desktop."):
        pytest.skip("an error of a test")
    sentence = sentence_for(made(kind))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert exit_code_of(made(kind)) != ExitCode.DONE


@pytest.mark.parametrize(
    ("problem", "words", "code"),
    [
        (TryLaterError(8), "in 8 seconds", ExitCode.WRONG_SECRET),
        (VaultDamagedError("journal"), "(journal)", ExitCode.DAMAGED),
        (VaultDamagedError("schema"), "earlier version of this program", ExitCode.DAMAGED),
        (OlderVaultError(), "Nothing is damaged", ExitCode.REFUSED),
        (HistoryLostError(9, 7), "7 of 9", ExitCode.DAMAGED),
        (UnsuitablePlaceError("cloud"), "(cloud)", ExitCode.REFUSED),
        (UnsuitablePlaceError("vaults"), "another folder, best on a stick", ExitCode.REFUSED),
        (StorageFailedError("EIO"), "(EIO)", ExitCode.DISK),
        (DiskFullError(), "full", ExitCode.DISK),
        (NotEnoughMemoryError(256), "256 MiB", ExitCode.FAILED),
        (UnsuitableLibraryError("SQLite", "3.50", "3.51.3"), "SQLite 3.50", ExitCode.FAILED),
        (InvalidFieldsError((FieldProblem("name", "required"),)), "name (required)", ExitCode.REFUSED),
    ],
)
def test_sentences_hold_the_facts(problem: PssError, words: str, code: ExitCode) -> None:
    assert words in sentence_for(problem)
    assert exit_code_of(problem) == code


# Asking


def test_without_a_terminal_the_command_names_the_descriptor_it_wants(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.create()
    answer = office.run("client", "list")
    assert answer.code == ExitCode.USAGE
    assert "--passphrase-fd" in answer.err


def test_a_descriptor_that_is_not_open_is_said_so(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.create()
    answer = office.run("client", "list", "--passphrase-fd", "99")
    assert answer.code == ExitCode.USAGE
    assert "99" in answer.err


def test_a_line_is_read_to_its_end_and_not_a_byte_further(terminal: Callable[[str], Terminal]) -> None:
    shown = terminal("first\r\nsecond\nthe rest\nof it\n")
    assert shown.read_line(shown.stdin) == "first"
    assert shown.ask("Name") == "second"
    assert shown.read_text(shown.stdin, "The note") == "the rest\nof it"


@pytest.mark.parametrize(("content", "words"), [(b"\xff\n", "UTF-8"), (b"a" * 70_000, "too long")])
def test_a_line_that_is_no_line_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "typed").write_bytes(content)
    with (tmp_path / "typed").open("rb") as file:
        shown = Terminal(out=StringIO(), err=StringIO(), interactive=False, stdin=file.fileno())
        with pytest.raises(Refused, match=words):
            shown.read_line(shown.stdin)


def test_a_person_types_a_new_passphrase_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(tmp_path)
    answers = iter([PASSPHRASE, "another one altogether", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(answers))
    refused = office.run("vault", "create", typed="Rowan clinic\nHazel Brook\n", interactive=True)
    assert refused.code == ExitCode.REFUSED
    assert "5 random words" in refused.err
    done = office.run(
        "vault", "create", "--supervisor", typed="Rowan clinic\nHazel Brook\n", interactive=True
    )
    assert done.code == 0, done.err
    assert "6 random words" in done.err
    assert PASSPHRASE not in done.out + done.err


def test_a_person_who_chooses_another_passphrase_is_offered_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(tmp_path)
    office.create()
    answers = iter([PASSPHRASE, OTHER_PASSPHRASE, OTHER_PASSPHRASE])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(answers))
    changed = office.run("vault", "passphrase", interactive=True)
    assert changed.code == 0, changed.err
    assert "5 random words" in changed.err


def test_a_person_types_the_new_recovery_code_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(tmp_path)
    office.create()
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PASSPHRASE)
    answer = office.run("vault", "recovery-code", typed="not the code\n", interactive=True)
    assert answer.code == ExitCode.WRONG_SECRET
    assert answer.lines


def test_ctrl_c_ends_with_its_own_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(prompt: str) -> str:
        raise KeyboardInterrupt

    office = Office(tmp_path)
    office.create()
    monkeypatch.setattr(getpass, "getpass", interrupt)
    assert office.run("client", "list", interactive=True).code == ExitCode.INTERRUPTED


# Progress


def counting() -> Slices[str]:
    yield Progress(0, 4, "copying")
    yield Progress(1, 4, "copying")
    yield Progress(1, 4, "copying")
    yield Progress(0, 0, "something new")
    return "done"


def test_progress_is_one_line_that_is_gone_at_the_end(terminal: Callable[[str], Terminal]) -> None:
    shown = terminal("")
    assert run_slices(counting(), shown) == "done"
    written = shown.err.getvalue()  # type: ignore[attr-defined]
    assert written.count("Copying 25 %") == 1
    assert "Working 0 %" in written
    assert written.endswith("\r")


def test_a_script_sees_no_progress() -> None:
    shown = Terminal(out=StringIO(), err=StringIO(), interactive=False)
    assert run_slices(counting(), shown) == "done"
    assert shown.err.getvalue() == ""  # type: ignore[attr-defined]


# The process


def run_process(*words: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pss_desktop.cli", *words],
        cwd=REPOSITORY,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_command_runs_as_a_process_and_tells_its_exit_codes(tmp_path: Path) -> None:
    assert "0 done" in " ".join(run_process("--help").stdout.split())
    assert run_process("vault", "fly").returncode == ExitCode.USAGE
    listed = run_process("--data-dir", str(tmp_path), "vault", "list")
    assert (listed.returncode, listed.stdout) == (0, "")


def test_a_real_vault_takes_the_real_key_derivation(tmp_path: Path) -> None:
    fds = ("--passphrase-fd", "0")
    made = run_process(
        "--data-dir",
        str(tmp_path),
        "vault",
        "create",
        *fds,
        typed=f"{PASSPHRASE}\nRowan clinic\nHazel Brook\n",
    )
    assert made.returncode == 0, made.stderr
    wrong = run_process("--data-dir", str(tmp_path), "client", "list", *fds, typed=f"{OTHER_PASSPHRASE}\n")
    assert wrong.returncode == ExitCode.WRONG_SECRET
    assert "Traceback" not in wrong.stderr


def test_a_bug_is_told_by_its_place_and_quotes_nothing() -> None:
    code = (
        "import sys; from pss_desktop.cli import main\n"
        "def broken(_): raise KeyError('Fern Riverbend')\n"
        "main._run = broken; sys.argv[1:] = ['vault', 'list']; sys.exit(main.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == ExitCode.FAILED
    assert "builtins.KeyError" in done.stderr
    assert "pss_desktop/cli/main.py:" in done.stderr
    assert "Fern" not in done.stderr


def test_neither_qt_nor_presenters_are_loaded_by_any_command() -> None:
    code = (
        "import sys;"
        "from pss_desktop.cli.main import IN_A_VAULT, WITHOUT_A_VAULT, load;"
        "[load(name) for name in ('desk', *IN_A_VAULT.values(), *WITHOUT_A_VAULT.values())];"
        "bad = [name for name in sys.modules if name.startswith(('PySide6', 'pss_desktop.presenters',"
        " 'pss_desktop.ui'))]; sys.exit(str(bad) if bad else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_listing_loads_no_database() -> None:
    code = (
        "import sys; from pss_desktop.cli.main import run_command;"
        "from pss_desktop.cli.terminal import Terminal;"
        "run_command(['--data-dir', '/nowhere', 'vault', 'list'], terminal=Terminal());"
        "sys.exit('sqlcipher3' in sys.modules or 'cryptography' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=False)
    assert done.returncode == 0


def test_the_manual_names_every_command_and_every_exit_code() -> None:
    manual = (REPOSITORY / "docs" / "COMMAND_LINE.md").read_text(encoding="utf-8")
    for group, act in (*IN_A_VAULT, *WITHOUT_A_VAULT):
        named = group if act == group else f"{group} {act}"
        assert f"\n{named}" in manual
    for code in ExitCode:
        assert f"\n| {int(code)} |" in manual
