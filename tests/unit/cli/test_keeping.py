"""A vault in somebody's keeping on the command line, and the key of what is sent to this device."""

import stat
import sys
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.crypto.age import HybridIdentity
from tests.unit.cli.office import OTHER_PASSPHRASE, PASSPHRASE, Office

ROOT = "seven grey herons by the weir"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "data")
    office.create()
    return office


@pytest.fixture
def keeper(office: Office, tmp_path: Path) -> Path:
    """The file of a keeper's key, whose public half lies beside it."""
    path = tmp_path / "keeper.txt"
    answer = office.run("vault", "keeper-key", str(path))
    assert answer.code == 0
    (tmp_path / "keeper.pub").write_text(f"# of the programme\n\n{answer.out}")
    return path


def left(office: Office, keeper: Path) -> None:
    answer = office.opened("vault", "escrow", "--to", str(keeper.with_suffix(".pub")))
    assert (answer.code, answer.lines) == (0, ["somebody_else\t"])


def recovered(office: Office, keeper: Path) -> int:
    fds = ["--new-passphrase-fd", "STDIN"]
    return office.run("vault", "recover", "--key", str(keeper), *fds, typed=f"{OTHER_PASSPHRASE}\n").code


def test_a_keepers_key_is_written_once_and_for_its_owner_alone(office: Office, keeper: Path) -> None:
    lines = keeper.read_text().splitlines()

    assert HybridIdentity.from_text(lines[-1]).recipient.text in lines[0]
    if sys.platform != "win32":
        assert stat.S_IMODE(keeper.stat().st_mode) == 0o600
    again = office.run("vault", "keeper-key", str(keeper))
    assert (again.code, again.out) == (ExitCode.REFUSED, "")
    assert keeper.read_text().splitlines() == lines


def test_a_vault_is_in_nobodys_keeping_until_it_is_left(office: Office) -> None:
    assert office.opened("vault", "escrow").lines == ["nobody\t"]
    assert office.opened("vault", "escrow", "--leave").code != 0  # no programme names a key


def test_the_keeper_sets_a_new_passphrase(office: Office, keeper: Path) -> None:
    left(office, keeper)

    assert recovered(office, keeper) == 0
    assert office.opened("client", "list", passphrase=OTHER_PASSPHRASE).code == 0
    assert office.opened("client", "list").code == ExitCode.WRONG_SECRET


def test_what_is_taken_back_no_longer_opens_for_the_keeper(office: Office, keeper: Path) -> None:
    left(office, keeper)
    assert office.opened("vault", "escrow", "--take-back").lines == ["nobody\t"]

    assert recovered(office, keeper) == ExitCode.WRONG_SECRET
    assert office.opened("client", "list").code == 0


def test_the_keeper_restores_a_backup(office: Office, keeper: Path, tmp_path: Path) -> None:
    left(office, keeper)
    office.opened("vault", "backup")
    folder = office.run("vault", "backups").lines[0].split("\t")[0]
    other = Office(tmp_path / "another computer")

    assert other.run("vault", "restore", folder, "--key", str(keeper)).code == 0
    assert other.opened("client", "list", passphrase=PASSPHRASE).code == 0


def test_a_backup_that_is_not_there_any_more_is_named(office: Office, keeper: Path, tmp_path: Path) -> None:
    left(office, keeper)
    stick = tmp_path / "stick"
    stick.mkdir()
    office.opened("vault", "backup", "--to", str(stick))
    stick.rename(tmp_path / "in the drawer")

    assert str(stick) in office.opened("vault", "escrow", "--take-back").out


@pytest.mark.parametrize(
    "content", [b"", b"# nothing but words\n", b"AGE-SECRET-KEY-PQ-1QQQQ\n", b"\xff\xfe"]
)
def test_a_file_that_holds_no_key_is_refused(office: Office, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.txt"
    path.write_bytes(content)

    assert office.opened("vault", "escrow", "--to", str(path)).code == ExitCode.REFUSED
    assert recovered(office, path) == ExitCode.REFUSED


def test_a_file_that_is_missing_is_the_disks_matter(office: Office, tmp_path: Path) -> None:
    assert recovered(office, tmp_path / "nowhere.txt") == ExitCode.DISK


def test_the_receiving_key_is_printed_with_a_warning_and_noted(office: Office) -> None:
    answer = office.opened("vault", "receiving-key")

    assert HybridIdentity.from_text(answer.lines[1]).recipient.text in answer.lines[0]
    assert "reads every bundle" in answer.err
    assert "receiving_key.shown" in office.opened("vault", "audit", "--count", "2").out


def test_a_programme_names_its_keeper_and_members_leave_their_vaults(
    office: Office, keeper: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    found = ("roster", "found", "--to", str(stick), "--new-root-passphrase-fd", "STDIN")
    assert office.opened(*found, typed=f"Juniper programme\n{ROOT}\n").code == 0
    (root,) = stick.iterdir()
    signs = ("--root", str(root), "--root-passphrase-fd", "STDIN")

    named = office.opened(
        "roster", "keeper", "--recipient", str(keeper.with_suffix(".pub")), *signs, typed=f"{ROOT}\n"
    )
    assert named.code == 0, named.err
    assert office.opened("vault", "escrow").lines == ["nobody\tJuniper programme"]
    assert office.opened("vault", "escrow", "--leave").lines == ["programme\tJuniper programme"]

    assert office.opened("roster", "keeper", "--nobody", *signs, typed=f"{ROOT}\n").code == 0
    assert office.opened("vault", "escrow").lines == ["somebody_else\t"]
    refused = office.opened("roster", "keeper", "--recipient", str(keeper), *signs, typed=f"{ROOT}\n")
    assert refused.code == ExitCode.REFUSED
