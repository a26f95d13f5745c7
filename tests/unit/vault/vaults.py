"""Real vaults for these tests, at a key derivation that costs nothing."""

from dataclasses import dataclass, field
from pathlib import Path

from pss_desktop.crypto.blob import PIECE_SIZE
from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.domain.attachment import Media, StoredFile, attaching_payload
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.creation import CreatedVault, NewVault, create_vault
from pss_desktop.vault.opening.lifecycle import Mode, open_vault
from tests.fakes import FakeClock

CHEAP = KdfCost(m_kib=8, t=1, p=1)
CHEAP_FLOOR = KdfFloor(m_kib=8, t=1, p=1)
PASSPHRASE = Passphrase("linden over the quiet harbour")
OTHER_PASSPHRASE = Passphrase("alder beside the long river")
GIGABYTES = 10**11
FILES_OF = ScopeId(b"client-of-tests!")
_WORDS = b"Sat under the fig tree with Fern Riverbend. "
SCANNED = _WORDS * (2 * PIECE_SIZE // len(_WORDS) + 1)
"""Three pieces of it."""


@dataclass(slots=True)
class Disk:
    """How much room the machine says that there is."""

    free: int = GIGABYTES

    def free_bytes(self, path: Path) -> int:
        return self.free


@dataclass(slots=True)
class Bench:
    """A user data directory on a machine whose time and room a test decides."""

    root: Path
    clock: FakeClock = field(default_factory=FakeClock)
    disk: Disk = field(default_factory=Disk)

    @property
    def machine(self) -> Machine:
        return Machine(
            self.clock,
            floor=CHEAP_FLOOR,
            free_bytes=self.disk.free_bytes,
            place_problem=lambda path: None,
        )

    def create(self, name: str = "Rowan clinic") -> CreatedVault:
        new = NewVault(name, "Hazel Brook", PASSPHRASE.text, CHEAP)
        return create_vault(self.root, new, machine=self.machine)

    def open(self, path: Path, passphrase: Passphrase = PASSPHRASE, *, mode: Mode = Mode.NORMAL) -> OpenVault:
        return open_vault(path, passphrase, machine=self.machine, mode=mode)

    def create_closed(self, notes: int = 3) -> Path:
        """A vault with some notes, closed again; its folder."""
        vault = self.create().vault
        write_notes(vault, notes)
        vault.close()
        return vault.folder.path


def write_notes(vault: OpenVault, count: int = 1, words: str = "Sat under the fig tree.") -> list[RecordId]:
    """Signed notes of one client, each its own record; the head is kept as a service would keep it."""
    ids = vault.storage.ids
    client = ScopeId(ids.new())
    written = []
    for number in range(count):
        record = RecordId(ids.new())
        text = {"narrative": f"{words} {number}"}
        entry = Entry(
            "session_note",
            "sign",
            record,
            client,
            {"when": "2026-11-22T09:00:00.000Z", "format": "narrative", "text": text},
        )
        vault.storage.writer.write(entry)
        written.append(record)
    vault.keep_head()
    return written


def attach_file(
    vault: OpenVault, content: bytes = SCANNED, scope: ScopeId = FILES_OF
) -> tuple[RecordId, StoredFile]:
    """A file of *scope*, signed: its pieces first, then what names them."""
    stored = vault.blobs.put(Media.PDF, content)
    answers = {"title": "Page", "sort": "scan", "shows": "identifying"}
    record = RecordId(vault.storage.ids.new())
    payload = attaching_payload(answers, stored, about=None, at=vault.machine.clock.now())
    vault.storage.writer.write(Entry("file", "attach", record, scope, payload))
    vault.keep_head()
    return record, stored


def count_of(vault: OpenVault) -> int:
    """How many operations the journal holds."""
    return vault.storage.journal.local_head().count
