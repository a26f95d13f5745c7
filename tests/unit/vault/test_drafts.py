"""Drafts: kept while they are typed, one for each form and client, never overwritten blindly; settings."""

from pathlib import Path

import pytest

from pss_desktop.domain.errors import StaleDraftError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.vault.database.connection import Connection, open_connection
from pss_desktop.vault.drafts import Drafts
from pss_desktop.vault.vault_settings import VaultSettings
from tests.fakes import NOON, FakeClock
from tests.unit.vault.shelf import KEY

FERN = ClientId(RecordId(b"client-named-fern"[:16]))
OLIVE = ClientId(RecordId(b"client-named-oliv"[:16]))
NOTE = "session_note"


@pytest.fixture
def drafts(connection: Connection, clock: FakeClock) -> Drafts:
    return Drafts(connection, clock)


def test_a_draft_comes_back_as_it_was_typed(drafts: Drafts, clock: FakeClock) -> None:
    content = {"narrative": "Half a sentence, شجرة", "minutes": "wrong", "present": ["client", None]}
    first = drafts.save(NOTE, FERN, {}, revision=0)
    clock.advance(minutes=3)
    saved = drafts.save(NOTE, FERN, content, revision=first.revision)
    found = drafts.open(NOTE, FERN)
    assert found is not None
    assert found.content == content
    assert (found.revision, found.saved_at, found.begun_at) == (saved.revision, saved.saved_at, NOON)


def test_there_is_one_draft_for_each_form_and_client(drafts: Drafts) -> None:
    drafts.save(NOTE, FERN, {"words": "fern"}, revision=0)
    drafts.save("addendum", FERN, {"words": "more"}, revision=0)
    drafts.save(NOTE, OLIVE, {"words": "olive"}, revision=0)
    drafts.save("new_client", None, {"name": "Cedar"}, revision=0)
    found = drafts.open(NOTE, OLIVE)
    assert found is not None
    assert found.content == {"words": "olive"}
    unnamed = drafts.open("new_client", None)
    assert unnamed is not None
    assert unnamed.client is None
    assert drafts.open(NOTE, None) is None


@pytest.mark.parametrize("revision", [0, 1, 3])
def test_a_stale_revision_overwrites_nothing(drafts: Drafts, revision: int) -> None:
    drafts.save(NOTE, FERN, {"words": "first"}, revision=0)
    drafts.save(NOTE, FERN, {"words": "second"}, revision=1)
    with pytest.raises(StaleDraftError):
        drafts.save(NOTE, FERN, {"words": "blind"}, revision=revision)
    with pytest.raises(StaleDraftError):
        drafts.discard(NOTE, FERN, revision=revision)
    found = drafts.open(NOTE, FERN)
    assert found is not None
    assert found.content == {"words": "second"}


def test_a_discarded_draft_is_gone_and_discarding_again_is_no_error(drafts: Drafts) -> None:
    drafts.save(NOTE, FERN, {"words": "first"}, revision=0)
    drafts.discard(NOTE, FERN, revision=1)
    assert drafts.open(NOTE, FERN) is None
    drafts.discard(NOTE, FERN, revision=1)


def test_a_draft_that_was_discarded_elsewhere_is_not_saved_over_nothing(drafts: Drafts) -> None:
    drafts.save(NOTE, FERN, {"words": "first"}, revision=0)
    drafts.discard(NOTE, FERN, revision=1)
    with pytest.raises(StaleDraftError):
        drafts.save(NOTE, FERN, {"words": "second"}, revision=1)


def test_drafts_are_listed_the_oldest_first_whatever_was_saved_last(drafts: Drafts, clock: FakeClock) -> None:
    drafts.save(NOTE, OLIVE, {}, revision=0)
    clock.advance(hours=1)
    drafts.save(NOTE, FERN, {}, revision=0)
    clock.advance(hours=1)
    drafts.save(NOTE, OLIVE, {"words": "more"}, revision=1)
    assert [draft.client for draft in drafts.list(NOTE)] == [OLIVE, FERN]
    assert drafts.clients_with(NOTE) == {FERN, OLIVE}
    assert drafts.clients_with("addendum") == frozenset()


def test_all_drafts_about_a_client_go_with_them(drafts: Drafts) -> None:
    drafts.save(NOTE, FERN, {}, revision=0)
    drafts.save("addendum", FERN, {}, revision=0)
    drafts.save(NOTE, OLIVE, {}, revision=0)
    drafts.discard_all(FERN)
    assert drafts.clients_with(NOTE) == {OLIVE}
    assert drafts.list("addendum") == ()


def test_a_draft_is_there_after_the_vault_was_closed(
    drafts: Drafts, connection: Connection, database: Path, clock: FakeClock
) -> None:
    drafts.save(NOTE, FERN, {"words": "kept"}, revision=0)
    connection.close()
    reopened = open_connection(database, KEY)
    assert [draft.content for draft in Drafts(reopened, clock).list(NOTE)] == [{"words": "kept"}]
    reopened.close()


# Settings


def test_a_setting_is_kept_changed_and_forgotten(connection: Connection) -> None:
    kept = VaultSettings(connection)
    assert kept.get("place") is None
    kept.put("place", {"screen": "today", "cursor": 3})
    assert kept.get("place") == {"screen": "today", "cursor": 3}
    kept.put("place", "نص")
    assert VaultSettings(connection).get("place") == "نص"
    kept.remove("place")
    assert kept.get("place") is None
