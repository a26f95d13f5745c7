"""Private notes: for their writer alone, in no index and no list, through key changes, backups, restores."""

import base64
from pathlib import Path
from typing import Final

import pytest

from pss_desktop.crypto.seal import seal
from pss_desktop.domain.errors import (
    InvalidFieldsError,
    PassphraseNeededError,
    ReadOnlyVaultError,
    RecordNotFoundError,
    StaleDraftError,
    VaultDamagedError,
)
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, to_hex
from pss_desktop.domain.process_note import private_scope
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.sessions.process_notes import ABOUT, PROCESS_NOTE
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.slices import finish
from tests.services.clinic import OTHER_PASSPHRASE, PASSPHRASE, Clinic, add_client

WORDS: Final = "Quince and marigold stayed with me all evening."


def write(desk: Workspace, client: ClientId, words: str = WORDS, about: str = "") -> RecordId:
    revision = desk.process_notes.save_draft(client, {"words": words, ABOUT: about}, 0).revision
    return desk.process_notes.keep(client, revision)


def words_of(desk: Workspace, client: ClientId) -> list[str]:
    return [note.words for note in desk.process_notes.page(client).rows]


def test_a_private_note_is_read_back_by_its_writer(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    first = write(desk, client)
    clinic.clock.advance(days=1)
    write(desk, client, "Second thoughts.")
    second, kept = desk.process_notes.page(client).rows
    assert (kept.id, kept.words, kept.client) == (first, WORDS, client)
    assert second.words == "Second thoughts."
    assert not kept.was_changed
    assert clinic.news[-1].concerns(PROCESS_NOTE, client=client)
    assert desk.process_notes.open_draft(client) is None


def test_its_words_can_be_changed_later(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    note = write(desk, client)
    clinic.clock.advance(days=1)
    assert write(desk, client, "Seen anew.", to_hex(note)) == note
    (kept,) = desk.process_notes.page(client).rows
    assert kept.words == "Seen anew."
    assert kept.was_changed


def test_nothing_of_it_stands_in_the_database_in_clear(desk: Workspace) -> None:
    client = add_client(desk)
    write(desk, client)
    desk.process_notes.save_draft(client, {"words": WORDS}, 0)
    connection = desk.vault.live.connection
    tables = [name for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = [
        value
        for table in tables
        for row in connection.rows(f'SELECT * FROM "{table}"')
        for value in row
        if isinstance(value, str | bytes)
    ]
    texts = [value.encode() if isinstance(value, str) else value for value in found]
    assert len(texts) > 20
    assert not any(b"Quince" in text or b"quince" in text or client.hex().encode() in text for text in texts)


def test_it_is_in_no_index_and_under_no_client(desk: Workspace) -> None:
    client = add_client(desk)
    write(desk, client)
    storage = desk.vault.storage
    assert desk.finder.search("quince").notes == ()
    assert storage.search.find("marigold").hits == ()
    assert storage.records.page(ScopeId(client), PROCESS_NOTE, count=9) == ()
    (record,) = storage.records.page(private_scope(storage.identity.person, client), PROCESS_NOTE, count=9)
    assert (record.title, record.risk, record.status) == ("", "", "")
    assert set(record.content) == {"v", "sealed"}
    assert storage.journal.operations(record.key)[-1].operation.header.op_class == "private"


def test_a_draft_of_it_is_sealed_too_and_belongs_to_one_client(desk: Workspace) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")
    saved = desk.process_notes.save_draft(fern, {"words": WORDS}, 0)
    draft = desk.process_notes.open_draft(fern)
    assert draft is not None
    assert (draft.content, draft.revision) == ({"words": WORDS}, saved.revision)
    assert desk.process_notes.open_draft(alder) is None
    with pytest.raises(StaleDraftError):
        desk.process_notes.save_draft(fern, {"words": "x"}, 0)
    with pytest.raises(StaleDraftError):
        desk.process_notes.keep(alder, saved.revision)
    kept = desk.vault.storage.drafts.open(PROCESS_NOTE, fern)
    assert kept is not None
    desk.vault.storage.drafts.save(PROCESS_NOTE, alder, kept.content, revision=0)
    with pytest.raises(VaultDamagedError, match="private note"):
        desk.process_notes.open_draft(alder)
    desk.process_notes.discard_draft(fern, saved.revision)
    assert desk.process_notes.open_draft(fern) is None


def test_words_that_cannot_be_kept_leave_the_draft_as_it_was(desk: Workspace) -> None:
    client = add_client(desk)
    revision = desk.process_notes.save_draft(client, {"words": "  "}, 0).revision
    with pytest.raises(InvalidFieldsError):
        desk.process_notes.keep(client, revision)
    assert desk.process_notes.open_draft(client) is not None
    assert words_of(desk, client) == []


def test_neither_another_clients_note_nor_anything_else_can_be_overwritten(desk: Workspace) -> None:
    fern, alder = add_client(desk, "Fern"), add_client(desk, "Alder")
    note = write(desk, fern)
    for about in (to_hex(note), to_hex(alder)):
        revision = desk.process_notes.save_draft(alder, {"words": "x", ABOUT: about}, 0).revision
        with pytest.raises(RecordNotFoundError):
            desk.process_notes.keep(alder, revision)
        desk.process_notes.discard_draft(alder, revision)
    assert words_of(desk, fern) == [WORDS]


def test_nothing_is_kept_about_somebody_unknown(desk: Workspace) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.process_notes.save_draft(ClientId(RecordId(b"nobody-at-all!!!")), {"words": "x"}, 0)


def test_many_come_in_pages(desk: Workspace, clinic: Clinic) -> None:
    client = add_client(desk)
    for number in range(5):
        write(desk, client, f"Thought {number}")
        clinic.clock.advance(minutes=1)
    first = desk.process_notes.page(client, None, 3)
    rest = desk.process_notes.page(client, first.next, 3)
    assert [note.words for note in (*first.rows, *rest.rows)] == [f"Thought {n}" for n in range(4, -1, -1)]
    assert rest.next is None


def test_it_survives_a_new_key_and_a_new_passphrase(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    write(desk, client)
    desk.process_notes.save_draft(client, {"words": "half a thought"}, 0)
    finish(desk.safekeeping.rotate_key(PASSPHRASE))
    assert words_of(desk, client) == [WORDS]
    desk.safekeeping.change_passphrase(PASSPHRASE, OTHER_PASSPHRASE)
    desk.close()
    again = clinic.reopen(OTHER_PASSPHRASE)
    assert words_of(again, client) == [WORDS]
    draft = again.process_notes.open_draft(client)
    assert draft is not None
    assert draft.content["words"] == "half a thought"
    again.close()


def test_it_survives_a_backup_and_a_restore_on_another_computer(clinic: Clinic, tmp_path: Path) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    write(desk, client)
    made = finish(desk.safekeeping.back_up())
    desk.close()
    elsewhere = Clinic(tmp_path / "elsewhere")
    restored = elsewhere.unlocking().restore(made.entry.folder, PASSPHRASE)
    assert words_of(restored, client) == [WORDS]
    restored.close()


def test_it_goes_with_its_client_when_they_are_erased(desk: Workspace) -> None:
    client, other = add_client(desk), add_client(desk, "Alder")
    note = write(desk, client)
    write(desk, other, "Another thought.")
    desk.process_notes.save_draft(client, {"words": "half"}, 0)
    finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    assert words_of(desk, client) == []
    assert words_of(desk, other) == ["Another thought."]
    assert desk.process_notes.open_draft(client) is None
    assert {act.payload is None for act in desk.vault.storage.records.acts(note)[:-1]} == {True}
    assert desk.vault.storage.erasure.begun() == ()


def test_a_vault_that_is_only_read_shows_them_and_keeps_none(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    client = add_client(desk)
    write(desk, client)
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    assert words_of(reading, client) == [WORDS]
    with pytest.raises(ReadOnlyVaultError):
        reading.process_notes.save_draft(client, {"words": "x"}, 0)
    reading.close()


@pytest.mark.parametrize("sealed", ["no base64!", "AAAA"])
def test_a_changed_byte_is_damage(desk: Workspace, sealed: str) -> None:
    client = add_client(desk)
    desk.vault.storage.drafts.save(PROCESS_NOTE, client, {"v": 1, "sealed": sealed}, revision=0)
    with pytest.raises(VaultDamagedError, match="private note"):
        desk.process_notes.open_draft(client)


def test_a_sealed_thing_that_is_no_note_is_damage(desk: Workspace) -> None:
    client = add_client(desk)
    note = write(desk, client)
    storage = desk.vault.storage
    sealed = seal(desk.vault.inner_keys.private, b'{"words":"x"}', b"pss/process-note/v1" + note)
    payload = {"v": 1, "sealed": base64.b64encode(sealed).decode("ascii")}
    scope = private_scope(storage.identity.person, client)
    storage.writer.write(Entry(PROCESS_NOTE, "set", note, scope, payload))
    with pytest.raises(VaultDamagedError, match="private note"):
        desk.process_notes.page(client)


@pytest.mark.parametrize("after", range(1, 40, 6))
def test_a_key_change_that_is_stopped_anywhere_loses_no_private_note(
    desk: Workspace, clinic: Clinic, after: int
) -> None:
    client = add_client(desk)
    write(desk, client)
    slices = desk.safekeeping.rotate_key(PASSPHRASE)
    for _ in range(after):
        if next(slices, None) is None:
            break
    slices.close()
    assert words_of(desk, client) == [WORDS]
    desk.close()
    again = clinic.reopen()
    assert words_of(again, client) == [WORDS]
    again.close()


def test_one_of_them_is_erased_for_good_and_the_others_stay(desk: Workspace) -> None:
    client = add_client(desk)
    note = write(desk, client)
    write(desk, client, "Second thoughts.")
    with pytest.raises(PassphraseNeededError):
        desk.process_notes.erase(client, note)
    desk.signing.confirm(PASSPHRASE)
    desk.process_notes.erase(client, note)
    assert words_of(desk, client) == ["Second thoughts."]
    with pytest.raises(RecordNotFoundError):
        desk.process_notes.erase(client, note)
    kept = desk.seat.storage.connection.scalar(
        "SELECT count(*) FROM op JOIN record ON record.id = op.record WHERE record.uid = ?"
        " AND length(op.payload) > 2",
        (note,),
    )
    assert kept == 0
    assert finish(desk.safekeeping.check()).sound


def test_a_note_about_somebody_else_is_not_erased_from_here(desk: Workspace) -> None:
    client, other = add_client(desk), add_client(desk, "Moss Field")
    note = write(desk, client)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(RecordNotFoundError):
        desk.process_notes.erase(other, note)
    assert words_of(desk, client) == [WORDS]
