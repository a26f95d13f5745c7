"""Vaults for measuring: made once, whole, and only ever removed from where they are made."""

from pathlib import Path

import pytest

from benchmarks import big_vault as made
from benchmarks.searching import searches
from benchmarks.unlocked import unlocked
from benchmarks.vocabulary import own_word
from pss_desktop.services.clients.clients import ClientFilter


@pytest.fixture
def build_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(made, "BENCH", tmp_path)
    return tmp_path


def test_a_vault_is_made_once_and_holds_its_notes_and_clients(build_folder: Path) -> None:
    first = made.big_vault(120)
    folder = first.folder
    again = made.big_vault(120)

    assert again.folder == folder
    assert first.clients == 2
    with unlocked(again) as workspace:
        clients = workspace.clients.page(ClientFilter(), None, 10).rows
        notes = [row for client in clients for row in workspace.notes.page(client.id, None, 200).rows]
        assert (len(clients), len(notes)) == (2, 120)
        assert len(workspace.notes.unsigned()) == 2
        assert len(workspace.finder.search(own_word(40)).notes) == 1


def test_a_vault_of_another_schema_is_made_again(build_folder: Path) -> None:
    before = made.big_vault(1)
    old = before.folder
    (before.root / "stamp").write_text("another")

    assert made.big_vault(1).folder.name != old.name


def test_nothing_outside_the_build_folder_is_ever_removed(
    build_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    made.remove(elsewhere)

    assert elsewhere.exists()


def test_no_search_is_asked_twice(build_folder: Path) -> None:
    asked = searches(made.BigVault(build_folder, 10_000))

    assert all(len(set(words)) == len(words) >= 25 for words in asked.values())
