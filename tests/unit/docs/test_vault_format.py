"""The page on the format is true: its own scripts open real vaults, and it names what the code has."""

import dataclasses
import json
import re
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.crypto.age import HybridIdentity, decrypt_bytes
from pss_desktop.domain.folding import FOLD_VERSION
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.journal.header import Header
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.page_macs import PAGE_SIZE
from pss_desktop.vault.schema import APPLICATION_ID, SCHEMA_VERSION
from pss_desktop.vault.slices import finish
from pss_desktop.vault.views.derived import PROJECTION_VERSION, SEARCH_VERSION
from tests.bundles import spoilt
from tests.pictures import a_pdf
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.services.test_files import attach
from tests.unit.docs import reader

WORDS: Final = "Sat under the fig tree; said «أحسن» twice."
ADDED: Final = "The river was high that day."
GUARDS: Final = ("op_is_never_deleted", "op_never_changes", "op_payload_is_not_replaced")
ALLOWED: Final = {*sys.stdlib_module_names, "cryptography", "msgspec", "sqlcipher3", "read_vault"}


@dataclass(slots=True)
class Practice:
    """A closed vault with a client, a signed note and an addendum, and what a stranger was given of it."""

    clinic: Clinic
    vault: Path
    backup: Path
    recovery_code: str
    device: bytes

    def read(self, secret: str = PASSPHRASE, *, of: Path | None = None) -> subprocess.CompletedProcess[str]:
        return self.run("read_vault.py", secret, of=of)

    def run(
        self, script: str, secret: str = PASSPHRASE, *, of: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a script of the page on a copy, as the page tells people to."""
        scratch = self.clinic.root / "scratch"
        copy = scratch / "copy"
        shutil.copytree(of or self.vault, copy)
        return reader.run(script, copy, secret, where=scratch)


@pytest.fixture
def practice(tmp_path: Path) -> Practice:
    clinic = Clinic(tmp_path / "data")
    created = clinic.create()
    with closing(created.workspace) as desk:
        note = sign_note(desk, add_client(desk), WORDS)
        desk.notes.add_addendum(note, AddendumKind.ADDENDUM, ADDED)
        identity, storage = desk.vault.identity, desk.vault.storage
        with connection_of(desk).transaction():  # as a feed that leaves has heads, and one that came
            for state in storage.journal.feeds():
                ends = {state.feed: {state.accepted: state.hash}}
                (head,) = storage.feeds.sign_boundaries(ends, identity.device_key)[state.feed]
                storage.journal.states.keep_signed(head)
        backup = finish(desk.safekeeping.back_up()).entry.folder
        folder = desk.vault.folder.path
    return Practice(clinic, folder, backup, created.recovery_code, identity.device)


def connection_of(desk: Workspace) -> Connection:
    return desk.vault.storage.connection


# The scripts


def test_the_script_reads_a_signed_notes_words_with_the_passphrase(practice: Practice) -> None:
    found = practice.read()
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.splitlines() == [
        f'sign\tHazel Brook\t{{"narrative": "{WORDS}"}}',
        f'addendum\tHazel Brook\t{{"addendum": "{ADDED}"}}',
        "verified: 4 operations, 2 signed by persons, 2 heads by devices",
    ]


def test_the_script_reads_the_same_with_the_recovery_code(practice: Practice) -> None:
    code = practice.recovery_code.lower().replace("-", " ")
    found = practice.read(code)
    assert found.stderr == ""
    assert WORDS in found.stdout


def test_the_script_reads_a_backup_as_it_reads_a_vault(practice: Practice) -> None:
    found = practice.read(of=practice.backup)
    assert found.stdout.endswith("verified: 4 operations, 2 signed by persons, 2 heads by devices\n")


def test_the_script_follows_a_vault_with_a_new_key_and_an_erased_client(practice: Practice) -> None:
    with closing(practice.clinic.reopen()) as desk:
        client = add_client(desk, "Moss Hillside")
        sign_note(desk, client, "Walked to the orchard.")
        finish(desk.safekeeping.erase_client(client, PASSPHRASE))
        changed = finish(desk.safekeeping.rotate_key(PASSPHRASE))
    assert not (practice.vault / "vault-1.db").exists()
    found = practice.read(changed.recovery_code)
    assert found.stderr == ""
    assert "orchard" not in found.stdout
    assert found.stdout.endswith("verified: 10 operations, 6 signed by persons, 2 heads by devices\n")


def test_the_script_reads_a_vault_that_is_in_somebodys_keeping(practice: Practice) -> None:
    with closing(practice.clinic.reopen()) as desk:
        desk.escrow.leave(PASSPHRASE, HybridIdentity.generate().recipient.text)
    found = practice.read()
    assert (found.returncode, found.stderr) == (0, "")


def test_the_keepers_identity_gives_the_vault_key_as_the_page_says(practice: Practice) -> None:
    keeper = HybridIdentity.generate()
    with closing(practice.clinic.reopen()) as desk:
        desk.escrow.leave(PASSPHRASE, keeper.recipient.text)
        vmk, vault_id = desk.vault.keyed.vmk, desk.vault.keyed.id
    slots = json.loads((practice.vault / "vault.hdr").read_bytes().split(b"\n")[0])["slots"]
    (slot,) = (one for one in slots if one["kind"] == "escrow")
    content = decrypt_bytes([keeper], bytes.fromhex(slot["file"]))
    assert content == b"pss/escrow/v1" + vault_id + bytes.fromhex(slot["id"]) + vmk


def test_the_script_opens_nothing_with_another_secret(practice: Practice) -> None:
    found = practice.read("alder beside the long river")
    assert (found.stdout, found.returncode) == ("", 1)
    assert found.stderr == "no slot opens with this secret, or the header was changed\n"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (
            "UPDATE op SET payload = CAST(replace(CAST(payload AS TEXT), 'fig', 'oak') AS BLOB)",
            "payload of operation 3",
        ),
        ("UPDATE op SET header = CAST(header || 'z' AS BLOB) WHERE id = 2", "hash of operation 2"),
        ("DELETE FROM op WHERE id = 3", "chain at operation 4"),
        ("DELETE FROM op WHERE id = 4", "journal head"),
        ("UPDATE person SET key = (SELECT key FROM device)", "signature of operation 3"),
        ("UPDATE feed SET signed_head = zeroblob(64)", "signed head of a feed"),
    ],
)
def test_the_script_sees_what_was_changed_behind_the_triggers(
    practice: Practice, change: str, complaint: str
) -> None:
    off = [f"DROP TRIGGER {name}" for name in GUARDS]
    with closing(practice.clinic.reopen()) as desk:
        connection_of(desk).script(["PRAGMA foreign_keys = OFF", *off, change])
    found = practice.read()
    assert (found.stdout, found.stderr) == ("", f"does not verify: {complaint}\n")


def test_the_script_sees_that_a_database_is_older_than_the_head_outside(practice: Practice) -> None:
    database = practice.vault / "vault-1.db"
    old = database.read_bytes()
    with closing(practice.clinic.reopen()) as desk:
        sign_note(desk, add_client(desk, "Moss Hillside"), "Walked to the orchard.")
    database.write_bytes(old)
    assert practice.read().stderr == "does not verify: history: some of it is lost\n"


def test_the_second_script_opens_the_devices_key_and_follows_the_audit(practice: Practice) -> None:
    found = practice.run("read_more.py")
    assert found.stderr == ""
    assert f"device {practice.device.hex()}\n" in found.stdout
    assert re.search(r"^audit entries [1-9]", found.stdout, re.MULTILINE)


def test_the_second_script_follows_an_audit_of_which_a_page_was_lost(practice: Practice) -> None:
    database = practice.vault / "vault-1.db"
    with closing(practice.clinic.reopen()) as desk:
        page = desk.vault.live.connection.scalar("SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
    content = bytearray(database.read_bytes())
    content[(page - 1) * PAGE_SIZE + 100] ^= 1
    database.write_bytes(content)
    unlocking, entry = practice.clinic.unlocking(), practice.clinic.entry()
    with closing(unlocking.unlock(entry, PASSPHRASE, opening=Opening.RESCUE)) as desk:
        counted = desk.vault.storage.audit.head().count
    found = practice.run("read_more.py")
    assert (found.stderr, found.stdout.splitlines()[-1]) == ("", f"audit entries {counted}")


def test_the_second_script_verifies_a_backup_by_its_list(practice: Practice) -> None:
    found = practice.run("read_more.py", practice.recovery_code, of=practice.backup)
    assert found.stderr == ""
    assert found.stdout.startswith("backup of 2026-11-22T12:00:00.000Z\n")


def test_the_third_script_opens_files_in_a_vault_and_in_a_backup_and_says_which_does_not_hold(
    practice: Practice, tmp_path: Path
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(a_pdf("Dear colleague") + bytes(2_000_000))
    with closing(practice.clinic.reopen()) as desk:
        attach(desk, add_client(desk, "Moss Hillside"), path, title="Letter")
        backup = finish(desk.safekeeping.back_up()).entry.folder
        changed = finish(desk.safekeeping.rotate_key(PASSPHRASE))
    told = f"Letter\tapplication/pdf\t{path.stat().st_size} bytes verified\n"
    assert practice.run("read_files.py", changed.recovery_code).stdout == told
    spoiled = next(iter((practice.vault / "blobs").iterdir()))
    spoiled.write_bytes(spoilt(spoiled.read_bytes()))
    shutil.rmtree(practice.clinic.root / "scratch")
    found = practice.run("read_files.py", changed.recovery_code)
    assert (found.stdout, found.stderr) == ("Letter\tapplication/pdf\tmissing or changed\n", "")
    assert not backup.exists()


def test_the_scripts_need_nothing_of_ours() -> None:
    found = reader.scripts()
    assert found.keys() == {"read_vault.py", "read_more.py", "read_files.py"}
    for script in found.values():
        assert reader.imported(script) <= ALLOWED


# The words around them


def test_the_page_names_every_table_and_view(practice: Practice) -> None:
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'"
    with closing(practice.clinic.reopen()) as desk:
        names = {str(name) for (name,) in connection_of(desk).rows(query)}
    assert len(names) > 20
    assert names - {"sqlite_schema"} <= set(re.findall(r"`(\w+)`", reader.page()))


def test_the_page_names_every_field_of_the_files_that_are_json(practice: Practice) -> None:
    named = set(re.findall(r"`(\w+)`", reader.page()))
    for file in (practice.vault / "vault.hdr", practice.backup / "digests"):
        fields = json.loads(file.read_bytes().splitlines()[0])
        assert fields.keys() <= named


def test_the_page_names_every_setting_that_a_vault_keeps(practice: Practice) -> None:
    with closing(practice.clinic.reopen()) as desk:
        names = {str(name) for (name,) in connection_of(desk).rows("SELECT name FROM setting")}
    assert "person" in names
    assert names <= set(re.findall(r"`(\w+)`", reader.page()))


def test_the_pages_query_finds_clients_and_notes(practice: Practice) -> None:
    with closing(practice.clinic.reopen()) as desk:
        rows = connection_of(desk).rows(reader.query())
    assert {row[1] for row in rows} == {"client", "client_identity", "session_note"}
    (note,) = (row for row in rows if row[1] == "session_note")
    assert WORDS in note[-1].decode()


def test_the_page_lists_the_headers_positions_in_their_order() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", reader.page(), re.MULTILINE)
    fields = [field.name for field in dataclasses.fields(Header)]
    assert rows == [(str(place), name) for place, name in enumerate(fields)]


def test_the_pages_of_formats_name_every_tag_that_goes_into_a_hash_or_a_key() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in reader.CODE.rglob("*.py"))
    tags = set(re.findall(r"pss/[a-z-]+/v\d", code))
    assert len(tags) >= 15
    assert tags <= set(re.findall(r"pss/[a-z-]+/v\d", reader.every_format()))


def test_the_page_names_every_setting_of_the_connection() -> None:
    code = (reader.CODE / "vault" / "database" / "connection.py").read_text(encoding="utf-8")
    settings = set(re.findall(r"PRAGMA (\w+) =", code)) - {"key"}
    assert len(settings) >= 13
    assert settings <= set(re.findall(r"`(\w+)(?: = [\w-]+)?`", reader.page()))


def test_the_page_gives_the_versions_of_this_release() -> None:
    text = reader.page()
    assert f"`user_version` | {SCHEMA_VERSION} |" in text
    assert f"`application_id` | 0x{APPLICATION_ID:08x} |" in text
    assert f"| `search` | {SEARCH_VERSION} |" in text
    assert f"| `projection` | {PROJECTION_VERSION} |" in text
    assert f"fold version {FOLD_VERSION}" in text
