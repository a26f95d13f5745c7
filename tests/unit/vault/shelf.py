"""A vault's storage with short words for what the tests do to it."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record
from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.vault.database.connection import Connection
from pss_desktop.vault.journal_writer import Entry, Written
from pss_desktop.vault.keys.device_key import DeviceKeys
from pss_desktop.vault.keys.identity import Identity, identity_of
from pss_desktop.vault.slices import finish
from pss_desktop.vault.storage import Storage
from tests.builders import a_new_client, a_note_body
from tests.fakes import CountingBytes, CountingIds, FakeClock

KEY: Final = bytes(range(32))
PERSON_KEY: Final = SigningKey.from_bytes(b"p" * 32)
DEVICE_KEYS: Final = DeviceKeys(SigningKey.from_bytes(b"d" * 32), b"D" * 32)
OTHER_DEVICE: Final = DeviceKeys(SigningKey.from_bytes(b"o" * 32), b"O" * 32)
_PAGE: Final = 4096
_RESERVED: Final = 80
_SALT: Final = 16


def an_identity(device: DeviceKeys = DEVICE_KEYS) -> Identity:
    """Willow Stonebridge at their laptop."""
    return identity_of({"key": PERSON_KEY.seed.hex(), "name": "Willow Stonebridge"}, device)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Storage, clock, and acts with sane defaults."""

    storage: Storage
    clock: FakeClock
    ids: CountingIds

    @classmethod
    def on(
        cls,
        connection: Connection,
        clock: FakeClock,
        *,
        device: DeviceKeys = DEVICE_KEYS,
        first_id: int = 1,
    ) -> Self:
        ids = CountingIds(first_id)
        storage = Storage(
            connection,
            clock=clock,
            ids=ids,
            identity=an_identity(device),
            random_bytes=CountingBytes(first_id),
        )
        return cls(storage, clock, ids)

    def add_client(
        self, name: str = "Fern Riverbend", *, code: str = "K7-204", **answers: object
    ) -> ClientId:
        client = ClientId(RecordId(self.ids.new()))
        new = a_new_client(name, **answers)
        with self.storage.connection.transaction():
            self.write("client", "set", client, ScopeId(client), new.client_payload(code))
            identity = single_record(ScopeId(client), "client_identity")
            self.write("client_identity", "set", identity, ScopeId(client), new.identity_payload())
        return client

    def identity_record(self, client: ClientId) -> RecordId:
        listed = self.storage.clients.get(client)
        assert listed is not None
        assert listed.identity is not None
        return listed.identity.id

    def sign_note(self, client: ClientId, words: str = "Sat under the fig tree.") -> RecordId:
        note = RecordId(self.ids.new())
        self.clock.advance(minutes=1)
        payload = a_note_body(words, self.clock.now()).to_payload()
        payload["signed_at"] = to_iso(self.clock.now())
        self.write("session_note", "sign", note, ScopeId(client), payload)
        return note

    def add_to_note(self, note: RecordId, words: str, kind: AddendumKind = AddendumKind.ADDENDUM) -> Written:
        scope = self.storage.records.get(note).scope
        self.clock.advance(minutes=1)
        identity = self.storage.identity
        addendum = Addendum(kind, words, identity.person, self.clock.now())
        return self.write("session_note", kind.value, note, scope, addendum.to_payload())

    def write(
        self, kind: str, act: str, record: RecordId, scope: ScopeId, payload: Mapping[str, object]
    ) -> Written:
        return self.storage.writer.write(Entry(kind, act, record, scope, payload))

    def found(self, typed: str) -> list[RecordId]:
        return [hit.record for hit in self.storage.search.find(typed).hits]

    def assert_views_agree(self) -> None:
        assert finish(self.storage.projection.compare()) == ()


def decrypted_file(path: Path) -> bytes:
    """Every page of a SQLCipher 4 file in the clear, free pages too; made with nothing of ours."""
    content = path.read_bytes()
    clear = []
    for start in range(0, len(content), _PAGE):
        page = content[start : start + _PAGE]
        iv = page[_PAGE - _RESERVED : _PAGE - _RESERVED + 16]
        body = page[_SALT if start == 0 else 0 : _PAGE - _RESERVED]
        decryptor = Cipher(algorithms.AES(KEY), modes.CBC(iv)).decryptor()
        clear.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(clear)


def run_child(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run *script* in a Python of its own, which may be killed."""
    return subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False, timeout=120
    )
