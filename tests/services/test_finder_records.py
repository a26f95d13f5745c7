"""The search also finds plans, crises, files and tasks by their words, each once, and says what each is."""

import pytest

from pss_desktop.domain.ids import ClientId
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE, add_client, sign_note


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    client = add_client(desk, "Fern Riverbend")
    desk.signing.confirm(PASSPHRASE)
    return client


def a_plan(desk: Workspace, client: ClientId, words: str) -> None:
    content = {"entries": [{"id": "a", "step": "coping", "kind": "coping", "words": words}], "parents": []}
    saved = desk.drafts.save("safety_plan", client, content, 0)
    desk.safety_plans.save(client, saved.revision)


def a_task(desk: Workspace, client: ClientId, words: str) -> None:
    content = {"words": words, "due": {"iso": "2026-12-01", "precision": "day"}}
    saved = desk.drafts.save("task", client, content, 0)
    desk.tasks.save(client, None, saved.revision)


def test_what_was_written_elsewhere_than_in_notes_is_found(desk: Workspace, client: ClientId) -> None:
    a_plan(desk, client, "Walk to the lighthouse")
    a_task(desk, client, "Ask about the lighthouse")
    note = sign_note(desk, client, "Spoke of the lighthouse.")
    hits = desk.finder.search("lighthouse")
    assert [hit.note for hit in hits.notes] == [note]
    assert {hit.kind for hit in hits.records} == {"safety_plan", "task"}
    assert {hit.name for hit in hits.records} == {"Fern Riverbend"}
    found = "".join(part.text for part in hits.records[0].snippet if part.found)
    assert found == "lighthouse"


def test_a_plan_that_was_changed_is_found_once_by_what_it_says_now(desk: Workspace, client: ClientId) -> None:
    a_plan(desk, client, "Walk to the lighthouse")
    start = desk.safety_plans.work(client, None).content
    saved = desk.drafts.save("safety_plan", client, {**start, "why": "The lighthouse too"}, 0)
    desk.safety_plans.save(client, saved.revision)
    assert len(desk.finder.search("lighthouse").records) == 1


def test_nothing_of_a_client_in_the_bin_is_found(desk: Workspace, client: ClientId) -> None:
    a_task(desk, client, "Ask about the lighthouse")
    desk.clients.move_to_bin(client)
    assert desk.finder.search("lighthouse").records == ()
