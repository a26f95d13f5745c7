"""Whoever oversees others is offered six words, and Today recommends them until they have chosen."""

import pytest

from pss_desktop.domain.roles import Role
from pss_desktop.services.today.today import Notice, NoticeKind
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE
from tests.team import Team, give_role

FEW_WORDS = Notice(NoticeKind.FEW_WORDS)
OWN_TEXT = "the-fig-tree-behind-the-mill"


def recommends(desk: Workspace) -> bool:
    return FEW_WORDS in desk.today.load().notices


def offered(desk: Workspace) -> int:
    return len(desk.safekeeping.offer_passphrase().split())


def test_a_vault_alone_and_a_counselors_are_offered_five(desk: Workspace, team: Team) -> None:
    for one in (desk, team.counselor.desk):
        assert (offered(one), recommends(one)) == (5, False)


def test_a_supervisor_is_offered_six_and_reminded_until_one_was_chosen(team: Team) -> None:
    desk = team.supervisor.desk
    assert (offered(desk), recommends(desk)) == (6, True)
    desk.safekeeping.change_passphrase(PASSPHRASE, OWN_TEXT)
    assert (offered(desk), recommends(desk)) == (6, False)


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.COORDINATOR])
def test_whoever_comes_to_oversee_others_hears_of_it(team: Team, role: Role) -> None:
    desk = team.counselor.desk
    desk.safekeeping.change_passphrase(PASSPHRASE, OWN_TEXT)
    give_role(team.supervisor.desk, team.counselor.person, role, team.roots)
    team.tell_roster()
    assert (offered(desk), recommends(desk)) == (6, True)


def test_six_words_that_were_chosen_before_are_enough(team: Team) -> None:
    desk = team.counselor.desk
    desk.safekeeping.change_passphrase(PASSPHRASE, "harbour mitten copper lantern sparrow reed")
    give_role(team.supervisor.desk, team.counselor.person, Role.SUPERVISOR, team.roots)
    team.tell_roster()
    assert not recommends(desk)
