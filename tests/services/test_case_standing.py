"""Whose a case is where its founder is not among the people of the programme, or nobody can tell."""

from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.authority import Relation
from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.cases.case_standing import CaseStanding
from pss_desktop.sync.roster import Member, ProgrammeId, Roster
from pss_desktop.sync.roster_changes import Roots, found
from tests.fakes import NOON
from tests.post import send
from tests.services.clinic import add_client
from tests.team import Team


def begun_anew(team: Team) -> Roster:
    """A programme of the supervisor alone."""
    identity = team.supervisor.desk.vault.identity
    founder = Member(identity.person, identity.person_key.public, identity.name, Role.SUPERVISOR)
    roots = Roots((SigningKey.from_bytes(b"r" * 32).public,))
    certificate = team.supervisor.desk.programme.certificate()
    return found(ProgrammeId(b"p" * 16), "Anew", founder, certificate, roots=roots, now=NOON)


def test_who_began_a_case_began_it_also_where_the_list_does_not_know_them(team: Team) -> None:
    case = ScopeId(add_client(team.counselor.desk))
    send(team.counselor.desk, team.supervisor.desk)
    cases = CaseStanding(team.supervisor.desk.seat.storage, begun_anew(team))
    assert cases.owner(case) == team.counselor.person
    assert cases.relation(case, team.counselor.person) is Relation.OWNER


def test_a_case_that_nobody_here_began_is_nobodys(team: Team) -> None:
    storage = team.supervisor.desk.seat.storage
    cases = CaseStanding(storage, begun_anew(team))
    for case in (ScopeId(add_client(team.counselor.desk)), ScopeId(storage.ids.new())):
        assert cases.owner(case) is None
        assert cases.relation(case, team.counselor.person) is Relation.STRANGER
        assert cases.relation(case, team.supervisor.person) is Relation.STRANGER
