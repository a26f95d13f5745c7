"""The page on opening bundles is true: other people's programs follow it with a real bundle."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.domain.consent import Purpose
from tests.consents import a_form, record_consent
from tests.node import NodePrograms
from tests.services.clinic import add_client, sign_note
from tests.skips import need_program
from tests.team import COUNSELOR, SUPERVISOR, Team

PAGE: Final = Path(__file__).parents[3] / "docs" / "OPENING_BUNDLES.md"
WORDS: Final = "Sat under the fig tree; said «أحسن» twice."
VERIFIED: Final = "Signature Verified Successfully"
_SCRIPT: Final = re.compile(
    r"^```(?:python|js)\n(?:#|//) (\w+\.(?:py|mjs))\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
_OPENSSL: Final = re.compile(r"^openssl .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder in which a stranger follows the page."""

    folder: Path
    node: NodePrograms

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, encoding="utf-8", timeout=120, check=False
        )

    def python(self, script: str, *words: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-E", "-s", "-B", "-X", "utf8", script, *words)

    def decrypt(self) -> None:
        places = (str(self.folder / name) for name in ("key.txt", "one.pssb", "opened"))
        self.node.run("open_bundle.mjs", *places)

    def openssl(self) -> str:
        """What the page's command says of the signature."""
        need_program("openssl")
        (command,) = _OPENSSL.findall(PAGE.read_text(encoding="utf-8"))
        done = self.run(*command.split())
        return done.stdout + done.stderr


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    """A bundle from a counselor to their supervisor, with the roster and the supervisor's key."""
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@pytest.fixture(scope="module")
def bundle(given: Team) -> bytes:
    desk = given.counselor.desk
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    sign_note(desk, client, WORDS)
    (row,) = desk.exporting.seal(desk.exporting.preview(given.supervisor.person))
    return desk.exporting.hand_over.release(row.key).content


@pytest.fixture
def desk(tmp_path: Path, given: Team, bundle: bytes, node_programs: NodePrograms) -> Desk:
    """Step 1 of the page, and its scripts."""
    supervisor = given.supervisor.desk
    identity = supervisor.vault.identity.device_keys.receiving
    (tmp_path / "key.txt").write_text(f"# public key: {identity.recipient.text}\n{identity.text()}\n")
    (tmp_path / "roster").write_bytes(supervisor.programme.export())
    (tmp_path / "one.pssb").write_bytes(bundle)
    for name, content in _SCRIPT.findall(PAGE.read_text(encoding="utf-8")):
        folder = node_programs.folder if name.endswith(".mjs") else tmp_path
        (folder / name).write_text(content, encoding="utf-8")
    return Desk(tmp_path, node_programs)


def test_the_page_opens_checks_and_reads_a_bundle(desk: Desk) -> None:
    desk.decrypt()
    split = desk.python("split_bundle.py", "opened", "roster", "one.pssb")
    assert (split.returncode, split.stderr) == (0, "")
    assert f"from {COUNSELOR} (counselor)" in split.stdout
    assert f"to {SUPERVISOR} (supervisor)" in split.stdout
    assert VERIFIED in desk.openssl()

    read = desk.python("read_bundle.py")
    assert (read.returncode, read.stderr) == (0, "")
    operations = [json.loads(line) for line in read.stdout.splitlines()]
    notes = [one["payload"]["text"] for one in operations if one["kind"] == "session_note"]
    assert {"narrative": WORDS} in notes


def test_a_changed_manifest_does_not_verify(desk: Desk) -> None:
    desk.decrypt()
    desk.python("split_bundle.py", "opened", "roster", "one.pssb")
    signed = desk.folder / "signed.bin"
    signed.write_bytes(signed.read_bytes().replace(b'"v":1', b'"v":2'))

    assert VERIFIED not in desk.openssl()


def test_a_changed_body_does_not_verify(desk: Desk) -> None:
    desk.decrypt()
    desk.python("split_bundle.py", "opened", "roster", "one.pssb")
    frame = desk.folder / "frame"
    content = frame.read_bytes()
    frame.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))

    assert "does not verify: the frame" in desk.python("read_bundle.py").stderr


def test_a_bundle_that_one_more_could_open_than_it_names_is_not_taken_apart(desk: Desk) -> None:
    desk.decrypt()
    file = desk.folder / "one.pssb"
    file.write_bytes(file.read_bytes().replace(b"\n-> ", b"\n-> x\n\n-> ", 1))

    split = desk.python("split_bundle.py", "opened", "roster", "one.pssb")
    assert "sealed for others than it names" in split.stderr


def test_a_bundle_for_somebody_else_does_not_open(desk: Desk, given: Team) -> None:
    other = given.counselor.desk.vault.identity.device_keys.receiving
    (desk.folder / "key.txt").write_text(other.text() + "\n")

    with pytest.raises(subprocess.CalledProcessError):
        desk.decrypt()
    assert not (desk.folder / "opened").exists()
