"""A command loads what it needs: signing a note takes hardly longer than deriving its key."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.cli.arguments import parse
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.main import IN_A_VAULT, WITHOUT_A_VAULT
from tests.unit.cli.office import Office

REPOSITORY: Final = Path(__file__).parents[3]
_UNTIL_DONE: Final = """
import json, sys
from pathlib import Path
from tests.unit.cli.office import Office
done = Office(Path(sys.argv[1])).opened(*sys.argv[2:], typed="They slept better.")
print(json.dumps([done.code, done.err, sorted(sys.modules)]))
"""
NOT_FOR_A_NOTE: Final = (
    "PySide6",
    "httpx",
    "shutil",
    "tempfile",
    "cryptography.hazmat.primitives.asymmetric.mlkem",
    "pss_desktop.cli.roster_arguments",
    "pss_desktop.crypto.age",
    "pss_desktop.domain.attachment",
    "pss_desktop.domain.consent",
    "pss_desktop.domain.review",
    "pss_desktop.domain.stepped_plan",
    "pss_desktop.reports",
    "pss_desktop.services.cases.case_guard",
    "pss_desktop.services.cases.cases",
    "pss_desktop.services.consent.consents",
    "pss_desktop.services.exporting.exports",
    "pss_desktop.services.importing",
    "pss_desktop.services.today.today",
    "pss_desktop.services.entrance.unlocking",
    "pss_desktop.sync",
    "pss_desktop.vault.arrivals",
    "pss_desktop.vault.backups.backup",
    "pss_desktop.vault.erase_records",
    "pss_desktop.vault.exchange.store",
    "pss_desktop.vault.key_changes.passphrase_change",
)
MOST_MODULES: Final = 179
"""Each takes up to a millisecond; the derivation of the key takes 140 of them."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "data")
    office.create()
    return office


def loaded_by(office: Office, *words: str) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", _UNTIL_DONE, str(office.root), *words],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    code, told, loaded = json.loads(ended.stdout)
    assert code == ExitCode.DONE, told
    return list(loaded)


def test_signing_a_note_loads_neither_other_records_nor_the_exchange(office: Office) -> None:
    loaded = loaded_by(office, "note", "add", office.add_client())
    assert "pss_desktop.services.sessions.notes" in loaded
    assert [name for name in NOT_FOR_A_NOTE if name in loaded] == []
    assert len([name for name in loaded if name.startswith("pss_desktop.")]) <= MOST_MODULES


@pytest.mark.parametrize("words", [["-h"], ["--help", "note"], ["dream"]])
def test_every_group_of_commands_is_named_where_none_was_chosen(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(words)
    said = "".join(capsys.readouterr())
    assert [group for group, _ in (*IN_A_VAULT, *WITHOUT_A_VAULT) if group not in said] == []


def test_a_name_that_is_a_group_too_stands_in_no_commands_way() -> None:
    options = parse(["--vault", "roster", "client", "list"])
    assert (options.group, options.act, options.vault) == ("client", "list", "roster")
