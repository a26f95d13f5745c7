"""Vaults of many notes, written through the real journal, projection and index, and kept for the next run."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from shutil import copytree, rmtree
from typing import Final

from benchmarks.places import BENCH, SCHEMA
from benchmarks.vocabulary import Vocabulary
from pss_desktop.crypto.envelope import Passphrase
from pss_desktop.crypto.header import KdfCost
from pss_desktop.desktop.system_clock import SystemClock
from pss_desktop.domain.client import NewClient
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.domain.kinds import SET, SIGN
from pss_desktop.domain.session_note import NoteDraft
from pss_desktop.vault.entrance.listing import list_vaults
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.machine import Machine
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.opening.creation import NewVault, create_vault
from pss_desktop.vault.opening.lifecycle import open_vault
from pss_desktop.vault.views.caseload import CLIENT, IDENTITY
from pss_desktop.vault.views.derived import PROJECTION_VERSION, SEARCH_VERSION

PASSPHRASE: Final = "orchard lantern pebble meadow violin"
COST: Final = KdfCost(m_kib=64 * 1024, t=3, p=4)
NOTES_A_CLIENT: Final = 50
FORM: Final = "session_note"

_RECIPE: Final = 1  # raised when this file writes other vaults than before
_NOTES_A_TRANSACTION: Final = 5_000
_DRAFTS: Final = 5
_FIRST_SESSION: Final = datetime(2018, 1, 8, 9, 0, tzinfo=UTC)
_YEARS: Final = timedelta(days=8 * 365)
_PLANTS: Final = (
    "Acacia Alder Anise Aspen Basil Birch Borage Bramble Cedar Clover Dahlia Elder Fennel Fern Ginger "
    "Hawthorn Hazel Heather Hyssop Iris Ivy Jasmine Juniper Larch Laurel Lavender Linden Lupin Mallow Maple "
    "Marjoram Myrtle Nettle Olive Poplar Poppy Quince Rosemary Rowan Saffron Sage Sorrel Sumac Tamarind "
    "Tansy Teasel Thistle Thyme Willow Yarrow"
)
_PLACES: Final = (
    "Bay Bridge Brook Cliff Coast Cove Creek Crossing Dale Delta Field Ford Garden Glen Grove Harbour Heath "
    "Hill Hollow Island Lake Lane Marsh Meadow Mill Moor Oasis Orchard Pass Plain Pond Ridge River Rock "
    "Shore Spring Steppe Terrace Valley Wood"
)


@dataclass(frozen=True, slots=True)
class BigVault:
    """A closed vault on disk; *root* is the user data directory that it stands in."""

    root: Path
    notes: int

    @property
    def folder(self) -> Path:
        return list_vaults(self.root)[0].folder

    @property
    def clients(self) -> int:
        return clients_for(self.notes)

    def open(self) -> OpenVault:
        """Open it as the app does, key derivation and all."""
        return open_vault(self.folder, Passphrase(PASSPHRASE), machine=machine())

    def copy(self, name: str) -> "BigVault":
        """A copy to write into, so that the kept one stays as it was made."""
        target = BENCH / "copies" / f"{name}-{self.notes}"
        remove(target)
        copytree(self.root / "vaults", target / "vaults")
        return BigVault(target, self.notes)


def machine() -> Machine:
    """This machine, which a build folder is always a suitable place of."""
    return Machine(SystemClock(), place_problem=lambda path: None)


def clients_for(notes: int) -> int:
    """How many clients share that many notes."""
    return max(notes // NOTES_A_CLIENT, 1)


def big_vault(notes: int) -> BigVault:
    """The vault of that many notes, made where it is missing or of another schema."""
    root = BENCH / f"vault-{notes}"
    stamp = root / "stamp"
    if not stamp.exists() or stamp.read_text() != _stamp(notes):
        remove(root)
        _make(root, notes)
        stamp.write_text(_stamp(notes))
    return BigVault(root, notes)


def remove(root: Path) -> None:
    """Remove a vault that was made here."""
    if root.is_relative_to(BENCH):
        rmtree(root, ignore_errors=True)


def narrative(vocabulary: Vocabulary, chance: random.Random, number: int, *, of: int) -> dict[str, object]:
    """A note's form as somebody filled it in, of session *number* of so many in eight years."""
    held = _FIRST_SESSION + _YEARS * (number / of)
    return {
        "when": held.replace(minute=0, second=0, microsecond=0),
        "minutes": 50,
        "modality": "individual",
        "place": "facility",
        "format": "narrative",
        "narrative": vocabulary.note(chance, number),
    }


def new_client(chance: random.Random, number: int) -> NewClient:
    """A client, plainly nobody."""
    plants, places = _PLANTS.split(), _PLACES.split()
    return NewClient.from_form(
        {
            "name": f"{chance.choice(plants)} {chance.choice(plants)} {chance.choice(places)}",
            "languages": ("en",),
            "phone": f"+999 55 {number:07d}",
            "address": f"{number} {chance.choice(places)} Lane",
        }
    )


def _stamp(notes: int) -> str:
    schema = sha256(SCHEMA.read_bytes()).hexdigest()[:16]
    return f"{notes} {_RECIPE} {schema} {PROJECTION_VERSION} {SEARCH_VERSION}\n"


def _make(root: Path, notes: int) -> None:
    root.mkdir(parents=True)
    new = NewVault("Orchard", "Hazel Brook", PASSPHRASE, COST)
    vault = create_vault(root, new, machine=machine()).vault
    try:
        chance = random.Random(notes)
        clients = _add_clients(vault, chance, clients_for(notes))
        for done in _add_notes(vault, chance, clients, notes):
            sys.stderr.write(f"\rmaking a vault of {notes:,} notes: {done:,}")
            sys.stderr.flush()
        sys.stderr.write("\n")
        _add_drafts(vault, chance, clients)
    finally:
        vault.close()


def _add_clients(vault: OpenVault, chance: random.Random, count: int) -> list[ScopeId]:
    storage, scopes = vault.storage, []
    with storage.connection.transaction():
        for number in range(count):
            new = new_client(chance, number)
            scope = ScopeId(storage.ids.new())
            code = f"{'ABCDEFGHJK'[number % 10]}{number // 10 % 10}-{number // 100:03d}"
            storage.writer.write(Entry(CLIENT, SET, RecordId(scope), scope, new.client_payload(code)))
            identity = RecordId(storage.ids.new())
            storage.writer.write(Entry(IDENTITY, SET, identity, scope, new.identity_payload()))
            scopes.append(scope)
    vault.checkpoint()
    return scopes


def _add_notes(vault: OpenVault, chance: random.Random, clients: list[ScopeId], notes: int) -> Iterator[int]:
    """Sign them in the order of their sessions, each with a client of chance."""
    vocabulary, storage = Vocabulary.make(), vault.storage
    for start in range(0, notes, _NOTES_A_TRANSACTION):
        end = min(start + _NOTES_A_TRANSACTION, notes)
        with storage.connection.transaction():
            for number in range(start, end):
                scope, note = chance.choice(clients), RecordId(storage.ids.new())
                content = narrative(vocabulary, chance, number, of=notes)
                payload = NoteDraft(note, RecordId(scope), content).signing_payload(storage.clock.now())
                storage.writer.write(Entry(FORM, SIGN, note, scope, payload))
        vault.checkpoint()
        yield end


def _add_drafts(vault: OpenVault, chance: random.Random, clients: list[ScopeId]) -> None:
    vocabulary = Vocabulary.make(1_000)
    for scope in chance.sample(clients, min(_DRAFTS, len(clients))):
        content = {"format": "narrative", "narrative": vocabulary.note(chance, 1)}
        vault.storage.drafts.save(FORM, RecordId(scope), content, revision=0)
