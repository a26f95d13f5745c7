"""Forwarders who call a case something else: nothing of it is kept, and the true case comes as ever."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.journal.stubs import StubRun
from pss_desktop.services.importing.views import Imported, Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.sync.bundle.contents import FeedStretch
from tests.post import feeds_of, send
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    folder = tmp_path_factory.mktemp("team")
    team = Team.ready(folder)
    team.with_third(folder / "third", "Alder Quay", Admission(Role.COUNSELOR))
    team.tell_roster()
    yield team
    team.close()


@pytest.fixture
def victim(team: Team) -> Colleague:
    return team.others[0]


def a_case(team: Team) -> ClientId:
    client = add_client(team.counselor.desk)
    sign_note(team.counselor.desk, client, "Sat under the fig tree.")
    return client


def of_case(team: Team, client: ClientId) -> FeedStretch:
    (found,) = (one for one in feeds_of(team.counselor.desk) if one.scope == ScopeId(client))
    return found


def only_its_place(feed: FeedStretch) -> FeedStretch:
    """As a forwarder passes on a case of which nothing may be shown: how far it goes, and the head there."""
    last = feed.heads[-1]
    return replace(feed, items=(StubRun(1, last.seq, last.op_hash),), heads=(last,))


def verdicts(imported: Imported) -> list[tuple[Verdict, Refusal | None]]:
    return [(note.verdict, note.refusal) for note in imported.preview.notes]


@pytest.mark.parametrize("lie", ["directory", "programme", "group", "self"])
def test_a_forwarder_who_relabels_a_case_first_blocks_nothing(
    team: Team, victim: Colleague, lie: str
) -> None:
    client = a_case(team)
    true = of_case(team, client)

    lied = send(team.supervisor.desk, victim.desk, [replace(only_its_place(true), scope_type=lie)])

    assert verdicts(lied) == [(Verdict.REFUSED, Refusal.MISPLACED)]
    assert verdicts(send(team.counselor.desk, victim.desk, [true])) == []
    assert victim.desk.seat.storage.clients.get(client) is not None
    assert victim.desk.seat.storage.records.count_in(ScopeId(client), "session_note") == 1


def test_a_word_of_a_newer_version_blocks_nothing_either(team: Team, victim: Colleague) -> None:
    client = a_case(team)
    true = of_case(team, client)
    lied = send(team.supervisor.desk, victim.desk, [replace(true, scope_type="a newer one")])
    assert [verdict for verdict, _ in verdicts(lied)] == [Verdict.NEWER]
    assert verdicts(send(team.counselor.desk, victim.desk, [true])) == []
    assert victim.desk.seat.storage.clients.get(client) is not None
