"""The practice vault: a year of people who do not exist, made once, apart from every other vault."""

from pathlib import Path

import pytest

from pss_desktop.domain.clock import to_iso
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.entrance.vault_list import VaultList
from pss_desktop.services.practice.practice import PRACTICE_FOLDER, PRACTICE_PASSPHRASE, Practice
from pss_desktop.services.practice.samples import Samples
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.services.clinic import Clinic

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
KINDS = (
    "client",
    "consent",
    "session_note",
    "process_note",
    "safety_plan",
    "protection_plan",
    "risk_level",
    "risk_screen",
    "crisis_event",
    "contact",
    "appointment",
    "task",
    "file",
)


def practise(clinic: Clinic, language: str = "en") -> Workspace:
    clinic.root.mkdir(exist_ok=True)
    practice = Practice(clinic.root, clinic.unlocking(), clinic.clock)
    return finish(practice.opening(Samples.load(SAMPLES, language)))


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


def test_it_holds_a_year_of_every_kind_in_the_words_of_the_language(clinic: Clinic) -> None:
    desk = practise(clinic, "ar")
    assert desk.clients.count(ClientFilter()) >= 40
    counts = {kind: desk.seat.storage.records.count(kind) for kind in KINDS}
    assert all(counts.values()), counts
    today = desk.today.load()
    assert (today.follow_ups != (), today.unsigned != (), today.first_steps) == (True, True, ())
    assert desk.preferences.load().practice
    assert finish(desk.safekeeping.check()).sound
    desk.close()


def test_it_is_made_once_lies_apart_and_its_passphrase_signs(clinic: Clinic) -> None:
    first = practise(clinic)
    client = next(row.id for row in first.clients.page(ClientFilter()).rows if not row.draft)
    first.close()
    desk = practise(clinic)
    desk.signing.confirm(PRACTICE_PASSPHRASE)
    content = {"when": to_iso(clinic.clock.now()), "format": "narrative", "narrative": "Tried it"}
    saved = desk.notes.save_draft(client, content, 0)
    assert desk.notes.get(desk.notes.sign(client, saved.revision)).note.client == client
    desk.close()
    assert VaultList(clinic.root).entries() == ()
    assert len(VaultList(clinic.root / PRACTICE_FOLDER).entries()) == 1


def test_one_that_was_cut_short_is_made_anew(clinic: Clinic) -> None:
    clinic.root.mkdir()
    slices = Practice(clinic.root, clinic.unlocking(), clinic.clock).opening(Samples.load(SAMPLES, "en"))
    for _ in range(4):
        next(slices)
    slices.close()
    assert not (clinic.root / PRACTICE_FOLDER).exists()
    desk = practise(clinic)
    assert desk.clients.count(ClientFilter()) >= 40
    desk.close()


def test_a_language_without_words_of_its_own_gets_english() -> None:
    assert Samples.load(SAMPLES, "sw").words == Samples.load(SAMPLES, "en").words
