"""An erasure that a lock or a crash cuts short is finished after the next unlock: nobody could ask again."""

import pytest

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import RecordId, ScopeId
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note


def cut_short(desk: Workspace, client: RecordId, *, after: int) -> None:
    slices = desk.safekeeping.erase_client(client, PASSPHRASE)
    for _ in range(after):
        next(slices)
    slices.close()


@pytest.mark.parametrize("after", [1, 2, 3, 4, 6])
def test_an_erasure_cut_short_is_finished_after_the_next_unlock(clinic: Clinic, after: int) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    sign_note(desk, client, "Walked to the walnut.")
    old = finish(desk.safekeeping.back_up()).entry
    cut_short(desk, client, after=after)
    desk.close()
    again = clinic.reopen()
    assert again.upkeep.is_due()
    finish(again.upkeep.run())
    assert again.vault.storage.search.find("fig").hits == ()
    assert again.vault.storage.search.find("walnut").hits == ()
    assert old not in again.safekeeping.backups()
    assert len(again.safekeeping.backups()) == 1
    assert "client.erased" in [entry.act for entry in again.audit.page()]
    assert not again.upkeep.is_due()
    assert finish(again.safekeeping.check()).sound
    again.close()


def test_what_is_typed_while_a_client_is_erased_goes_too(desk: Workspace) -> None:
    client = add_client(desk)
    sign_note(desk, client, "Sat under the fig tree.")
    slices = desk.safekeeping.erase_client(client, PASSPHRASE)
    next(slices)
    desk.notes.save_draft(client, {"narrative": "begun"}, 0)
    finish(slices)
    assert desk.vault.storage.drafts.list("session_note") == ()


def test_a_legal_hold_that_came_meanwhile_ends_the_erasure(desk: Workspace) -> None:
    client = add_client(desk)
    note = sign_note(desk, client, "Sat under the fig tree.")
    cut_short(desk, client, after=1)
    hold = RecordId(desk.vault.storage.ids.new())
    desk.vault.storage.writer.write(Entry("legal_hold", "set", hold, ScopeId(client), {}))
    finish(desk.upkeep.run())
    assert desk.notes.get(note).note.id == note
    assert not desk.upkeep.is_due()


def test_an_erasure_that_ended_leaves_nothing_to_finish(desk: Workspace) -> None:
    client = add_client(desk)
    finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    assert not desk.upkeep.is_due()
    with pytest.raises(RecordNotFoundError):
        desk.clients.get(client)
