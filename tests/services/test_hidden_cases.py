"""A case whose client said no after it came here: out of sight, later without words, back after a yes."""

import pytest

from pss_desktop.domain.errors import RecordNotFoundError, StorageError
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.exchange.hidden import HiddenCase
from pss_desktop.vault.slices import finish
from tests.consents import a_form, record_consent
from tests.fakes import NOON
from tests.services.clinic import add_client, sign_note


def a_case(desk: Workspace) -> ClientId:
    client = add_client(desk, "Fig Hollow")
    record_consent(desk, client, a_form())
    sign_note(desk, client, "Sat under the fig tree.")
    return client


def hide(desk: Workspace, client: ClientId) -> None:
    storage = desk.vault.storage
    with storage.connection.transaction():
        storage.hidden.hide(ScopeId(client), NOON)


def show(desk: Workspace, client: ClientId) -> None:
    storage = desk.vault.storage
    with storage.connection.transaction():
        storage.hidden.show(ScopeId(client))


def seen(desk: Workspace) -> tuple[int, int, int]:
    hits = desk.finder.search("fig")
    return desk.clients.count(ClientFilter()), len(hits.clients), len(hits.notes)


def payloads(desk: Workspace) -> int:
    return int(desk.vault.storage.connection.scalar("SELECT count(*) FROM op WHERE payload IS NOT NULL"))


def test_a_hidden_case_is_in_no_list_and_in_no_search(desk: Workspace) -> None:
    client = a_case(desk)

    hide(desk, client)

    assert seen(desk) == (0, 0, 0)
    assert desk.consents.state(client).lines
    with pytest.raises(RecordNotFoundError):
        desk.clients.get(client)
    assert desk.vault.storage.hidden.all() == (HiddenCase(ScopeId(client), NOON),)


def test_after_a_new_yes_it_is_back_with_all_its_words(desk: Workspace) -> None:
    client = a_case(desk)
    before = seen(desk)

    hide(desk, client)
    hide(desk, client)
    show(desk, client)
    show(desk, client)

    assert seen(desk) == before == (1, 1, 1)
    assert desk.vault.storage.hidden.all() == ()


def test_what_is_forgotten_is_gone_here_and_the_journal_holds(desk: Workspace) -> None:
    client = a_case(desk)
    storage = desk.vault.storage
    hide(desk, client)

    with storage.connection.transaction():
        storage.hidden.forget(ScopeId(client))
        storage.hidden.forget(ScopeId(client))

    assert payloads(desk) == 1
    assert storage.hidden.all()[0].forgotten
    assert finish(check_vault(desk.vault)).sound


def test_a_case_stays_hidden_when_all_views_are_built_again(desk: Workspace) -> None:
    client = a_case(desk)
    hide(desk, client)

    finish(desk.vault.storage.rebuild(anew=True))

    assert seen(desk) == (0, 0, 0)
    assert finish(check_vault(desk.vault)).sound


def test_nothing_is_hidden_where_the_deed_fails(desk: Workspace) -> None:
    client = a_case(desk)
    storage = desk.vault.storage

    def hide_and_fail() -> None:
        with storage.connection.transaction():
            storage.hidden.hide(ScopeId(client), NOON)
            raise StorageError

    with pytest.raises(StorageError):
        hide_and_fail()

    sign_note(desk, client, "The fig tree again.")
    assert seen(desk) == (1, 1, 2)
