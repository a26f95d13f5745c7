"""One search finds clients and notes, newest first, with a few words around what was found."""

import pytest

from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.services.clinic import PASSPHRASE, add_client, sign_note


def test_a_signed_note_is_found_by_its_words_under_its_clients_name(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend")
    note = sign_note(desk, client, "Sat under the old fig tree and talked.")
    (hit,) = desk.finder.search("fig tre").notes
    assert (hit.note, hit.client, hit.name) == (note, client, "Fern Riverbend")
    assert hit.code == desk.clients.get(client).client.code
    assert [part.text for part in hit.snippet if part.found] == ["fig", "tree"]


def test_a_draft_is_not_found_before_it_is_signed(desk: Workspace) -> None:
    desk.notes.save_draft(add_client(desk), {"narrative": "fig"}, 0)
    assert desk.finder.search("fig").notes == ()


def test_clients_are_found_beside_notes(desk: Workspace) -> None:
    client = add_client(desk, "Fig Hollow")
    sign_note(desk, add_client(desk, "Fern"), "Sat under the fig tree.")
    hits = desk.finder.search("fig")
    assert [row.id for row in hits.clients] == [client]
    assert len(hits.notes) == 1


def test_an_addendum_finds_its_note_once(desk: Workspace) -> None:
    note = sign_note(desk, add_client(desk), "Sat under the fig tree.")
    desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "Another fig tree.")
    (hit,) = desk.finder.search("fig").notes
    assert hit.note == note


def test_the_newest_notes_come_first_and_more_is_said(desk: Workspace) -> None:
    client = add_client(desk)
    for day in (1, 3, 2):
        sign_note(desk, client, f"fig {day}", f"2026-11-0{day}T09:00:00.000Z")
    hits = desk.finder.search("fig", notes=2)
    assert [hit.at.day for hit in hits.notes] == [3, 2]
    assert hits.more
    assert not desk.finder.search("fig").more


def test_notes_of_a_client_in_the_bin_are_not_found_until_they_are_put_back(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    desk.clients.move_to_bin(client)
    assert desk.finder.search("fig").notes == ()
    desk.clients.put_back(client)
    assert len(desk.finder.search("fig").notes) == 1


def test_notes_of_an_erased_client_are_not_found(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    hits = desk.finder.search("fig")
    assert (hits.clients, hits.notes) == ((), ())


@pytest.mark.parametrize("typed", ["", "  ", "?!"])
def test_nothing_typed_finds_nothing(desk: Workspace, typed: str) -> None:
    sign_note(desk, add_client(desk), "Sat under the fig tree.")
    hits = desk.finder.search(typed)
    assert (hits.clients, hits.notes, hits.more) == ((), (), False)


def test_a_search_can_be_interrupted_while_none_runs(desk: Workspace) -> None:
    desk.finder.interrupt()
    assert desk.finder.search("fig").notes == ()
