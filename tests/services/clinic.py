"""A counselor's computer for these tests: real vaults, a cheap key derivation, time that a test moves."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pss_desktop.crypto.header import KdfCost, KdfFloor
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.services.cases.cases import CASE_FORM
from pss_desktop.services.entrance.unlocking import Created, Unlocking
from pss_desktop.services.entrance.vault_list import NewVault, VaultList
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.services.workspace import Workspace
from pss_desktop.services.writing.changes import Change, Changes
from pss_desktop.vault.entrance.listing import VaultEntry
from pss_desktop.vault.keys.identity import identity_of, new_person
from pss_desktop.vault.machine import Machine
from tests.builders import a_new_client
from tests.fakes import FakeClock
from tests.ready import Ready

PASSPHRASE: Final = "linden over the quiet harbour"
OTHER_PASSPHRASE: Final = "alder beside the long river"
WORD_LISTS: Final = Path(__file__).parents[2] / "resources" / "wordlists"
CHEAP: Final = KdfCost(m_kib=8, t=1, p=1)
NARRATIVE: Final = {"when": "2026-11-22T09:00:00.000Z", "format": "narrative"}


def nothing_wrong(_: Path) -> PlaceProblem | None:
    return None


@dataclass(slots=True)
class Disk:
    """How much room the computer says that it has."""

    free: int = 10**11

    def free_bytes(self, _: Path) -> int:
        return self.free


@dataclass(slots=True)
class Clinic:
    """One computer: its folder, its clock, the news that services told."""

    root: Path
    clock: FakeClock = field(default_factory=FakeClock)
    disk: Disk = field(default_factory=Disk)
    news: list[Change] = field(default_factory=list)

    def unlocking(self, measure: Callable[[], KdfCost] = lambda: CHEAP) -> Unlocking:
        changes = Changes()
        changes.subscribe(self.news.append)
        machine = Machine(
            self.clock,
            floor=KdfFloor(m_kib=8, t=1, p=1),
            free_bytes=self.disk.free_bytes,
            place_problem=nothing_wrong,
        )
        words = Passphrases(WORD_LISTS)
        return Unlocking(self.root, machine, changes, passphrases=words, measure=measure)

    def create(self, name: str = "Rowan clinic") -> Created:
        return self.unlocking().create(NewVault(name, "Hazel Brook", PASSPHRASE))

    def ready(self) -> Workspace:
        """As :meth:`create`, from what was made once a run: it is always the same person and device."""
        _created().lay_down(self.root)
        return self.reopen()

    def entry(self) -> VaultEntry:
        (only,) = VaultList(self.root).entries()
        return only

    def reopen(self, passphrase: str = PASSPHRASE) -> Workspace:
        return self.unlocking().unlock(self.entry(), passphrase)


@cache
def _created() -> Ready:
    with TemporaryDirectory() as folder:
        Clinic(Path(folder)).create().workspace.close()
        return Ready.of(Path(folder))


def add_client(desk: Workspace, name: str = "Fern Riverbend", **answers: object) -> ClientId:
    return desk.clients.add(a_new_client(name, **answers))


def close_case(desk: Workspace, client: ClientId, **answers: object) -> None:
    """Close a case that ended as it should."""
    content = {"move": "close", "case_on": "2026-11-22", "case_reason": "end_of_care", **answers}
    move_case(desk, client, content)


def move_case(desk: Workspace, client: ClientId, content: Mapping[str, object]) -> None:
    """Do what the form says: its draft is saved first, as it is while somebody types."""
    saved = desk.drafts.save(CASE_FORM, client, content, 0)
    desk.cases.move(client, saved.revision)


def sign_note(desk: Workspace, client: ClientId, words: str, when: str = NARRATIVE["when"]) -> RecordId:
    """Write and sign a narrative note, with a fresh confirmation of the passphrase."""
    content = {**NARRATIVE, "when": when, "narrative": words}
    saved = desk.notes.save_draft(client, content, 0)
    desk.signing.confirm(PASSPHRASE)
    return desk.notes.sign(client, saved.revision)


@contextmanager
def as_colleague(desk: Workspace, name: str = "Reed Marsh") -> Iterator[None]:
    """What is written inside bears the name of another person, who is known to this vault."""
    storage = desk.vault.storage
    other = identity_of(new_person(name), storage.identity.device_keys)
    storage.journal.keys.know_person(other.person, other.person_key.public.encoded, other.name)
    mine, storage.writer._identity = storage.writer._identity, other
    yield
    storage.writer._identity = mine
