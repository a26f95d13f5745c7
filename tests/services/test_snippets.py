"""Text blocks of one's own: kept in the vault, each under a name of its own."""

import pytest

from pss_desktop.domain.errors import InvalidFieldsError, StaleDraftError
from pss_desktop.services.sessions.snippets import SNIPPETS
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import Clinic

CLOSING = {"name": "Closing", "words": "We agreed to meet again."}


def names(desk: Workspace) -> list[str]:
    return [one.name for one in desk.snippets.all()]


def test_blocks_are_kept_by_name_and_still_there_after_a_lock(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    assert names(desk) == []
    desk.snippets.keep({"name": "walk", "words": "Walked."})
    desk.snippets.keep(CLOSING)
    assert clinic.news[-1].kinds == {SNIPPETS, "draft"}
    desk.close()
    again = clinic.reopen()
    assert names(again) == ["Closing", "walk"]
    again.close()


def test_a_block_can_be_changed_and_renamed_but_not_to_anothers_name(desk: Workspace) -> None:
    desk.snippets.keep(CLOSING)
    desk.snippets.keep({"name": "Walk", "words": "Walked."})
    desk.snippets.keep({**CLOSING, "words": "Until Tuesday."}, instead_of="Closing")
    assert [one.words for one in desk.snippets.all()] == ["Until Tuesday.", "Walked."]
    with pytest.raises(InvalidFieldsError):
        desk.snippets.keep({"name": "WALK", "words": "x"}, instead_of="Closing")
    desk.snippets.keep({"name": "Ending", "words": "x"}, instead_of="Closing")
    assert names(desk) == ["Ending", "Walk"]


def test_a_removed_block_is_gone(desk: Workspace) -> None:
    desk.snippets.keep(CLOSING)
    desk.snippets.remove("Closing")
    desk.snippets.remove("Closing")
    assert names(desk) == []


def test_its_draft_goes_with_it_and_an_older_one_stops_it(desk: Workspace) -> None:
    saved = desk.drafts.save(SNIPPETS, None, CLOSING, 0)
    with pytest.raises(StaleDraftError):
        desk.snippets.keep(CLOSING, revision=saved.revision + 1)
    assert names(desk) == []
    desk.snippets.keep(CLOSING, revision=saved.revision)
    assert desk.drafts.open(SNIPPETS, None) is None
