"""What a supervisor and a counselor wrote for themselves stays between them, also once one of them left."""

from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.authority import Refusal
from pss_desktop.domain.ids import PersonId, RecordId
from pss_desktop.domain.kinds import SIGN, ScopeType
from pss_desktop.domain.roles import Role
from pss_desktop.domain.scopes import supervision_scope
from pss_desktop.services.importing.views import Verdict
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import Roster, SupervisionLink
from pss_desktop.sync.roster_changes import with_links
from pss_desktop.vault.journal_writer import Entry
from tests.post import send
from tests.services.test_supervision import write
from tests.team import Colleague, Team


@pytest.fixture
def reed(team: Team, tmp_path: Path) -> Colleague:
    """Reviews the work of the supervisor."""
    reed = team.with_third(tmp_path / "reed", "Reed Marsh", Admission(Role.SUPERVISOR))
    link = SupervisionLink(reed.person, team.supervisor.person)
    team.supervisor.desk.root_deeds.change(lambda one: with_links(one, (link,)), team.roots)
    team.tell_roster()
    return reed


def left_the_list(roster: Roster, person: PersonId) -> Roster:
    return replace(
        roster,
        members=tuple(one for one in roster.members if one.person != person),
        devices=tuple(one for one in roster.devices if one.person != person),
        links=tuple(one for one in roster.links if person not in (one.supervisor, one.counselor)),
    )


def strike(team: Team) -> None:
    """The counselor is on the list no more."""
    gone = team.counselor.person
    team.supervisor.desk.root_deeds.change(lambda one: left_the_list(one, gone), team.roots)
    for one in team.others:
        one.desk.membership.accept(team.supervisor.desk.programme.export())


def goes(desk: Workspace, person: PersonId) -> list[str]:
    return [one.kind for one in desk.exporting.preview(person).leaves]


def test_a_session_with_somebody_who_left_goes_to_nobody_else(team: Team, reed: Colleague) -> None:
    juniper, hazel = team.supervisor.desk, team.counselor
    write(juniper, counselor=hazel.person.hex())
    assert goes(juniper, hazel.person) == ["supervision_session"]
    assert goes(juniper, reed.person) == []
    strike(team)
    assert goes(juniper, reed.person) == []


def test_nobody_writes_into_the_supervision_with_somebody_who_left(team: Team, reed: Colleague) -> None:
    scope = supervision_scope(team.supervisor.person, team.counselor.person)
    strike(team)
    said = {"text": {"discussed": "I hurried."}, "counselor": team.counselor.person.hex(), "client": ""}
    record = RecordId(reed.desk.seat.storage.ids.new())
    entry = Entry("supervision_session", SIGN, record, scope, said, scope_type=ScopeType.PROGRAMME)
    reed.desk.seat.storage.writer.write(entry)
    done = send(reed.desk, team.supervisor.desk)
    assert [(one.verdict, one.refusal) for one in done.preview.notes] == [
        (Verdict.REFUSED, Refusal.ABOUT_ANOTHER)
    ]
