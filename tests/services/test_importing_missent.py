"""What a sender's program should have kept back is said to whoever got it, before it is read in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.importing.views import Missent
from pss_desktop.services.joining import Admission
from pss_desktop.sync.bundle.contents import Part
from pss_desktop.vault.exchange.incoming import IncomingState
from tests.consents import a_form, a_service, a_withdrawal, record_consent, withdraw_consent
from tests.passing import carry, look_and_seal
from tests.post import feeds_of, send
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team

TO_ALL = a_form(Purpose.RECORD, Purpose.SUPERVISOR, services=[a_service("Sage Hollow")])


@pytest.fixture
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@pytest.fixture
def desk(team: Team, tmp_path: Path) -> Colleague:
    """The programme's reception."""
    desk = team.with_third(tmp_path, "Sage Hollow", Admission(Role.CLINIC_STAFF))
    team.tell_roster()
    return desk


def test_what_nobody_agreed_to_is_said_and_can_be_read_in_all_the_same(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    for name in ("Fern Riverbend", "Olive Reach"):
        sign_note(hazel, add_client(hazel, name), "Nobody asked them.")
    imported = send(hazel, juniper)
    assert imported.preview.missent == (Missent(6, 2, by_consent=True),)
    assert (imported.state, len(juniper.finder.search("nobody").notes)) == (IncomingState.APPLIED, 2)
    assert send(hazel, juniper).preview.missent == ()


def test_what_nobody_in_that_part_gets_is_said_apart(team: Team, desk: Colleague) -> None:
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    sign_note(hazel, client, "For supervision only.")
    imported = send(hazel, desk.desk)
    assert imported.preview.missent == (Missent(2, 1, by_consent=False),)
    assert send(hazel, team.supervisor.desk).preview.missent == ()


def test_a_no_that_is_known_here_counts_also_where_its_sender_did_not_hear_of_it(
    team: Team, desk: Colleague
) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    for one in (juniper, desk.desk):
        send(hazel, one)
    withdraw_consent(desk.desk, client, a_withdrawal())
    sent = send(desk.desk, juniper, [one for one in feeds_of(desk.desk) if one.scope == ScopeId(client)])
    assert sent.preview.missent == ()
    team.clock.advance(minutes=1)
    sign_note(hazel, client, "I did not know.")
    assert send(hazel, juniper).preview.missent == (Missent(1, 1, by_consent=True),)


def test_what_the_senders_own_program_sends_is_meant(team: Team, desk: Colleague) -> None:
    hazel = team.counselor.desk
    client = add_client(hazel)
    record_consent(hazel, client, TO_ALL)
    sign_note(hazel, client, "For supervision only.")
    for one in (team.supervisor, desk):
        (imported,) = carry(hazel, look_and_seal(hazel, one), one.desk)
        assert imported.preview.missent == ()
    withdraw_consent(hazel, client, a_withdrawal())
    for one in (team.supervisor, desk):
        rows = [row for row in hazel.exporting.seal_what_may_go() if row.person == one.person]
        assert [imported.preview.missent for imported in carry(hazel, rows, one.desk)] in ([()], [])


def test_nothing_is_said_where_the_sender_may_know_better(team: Team) -> None:
    """Of a part of a case, by an older roster, of one's own case."""
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    assert send(hazel, juniper, part=Part(1, 2)).preview.missent == ()
    assert send(juniper, hazel).preview.missent == ()
    sign_note(hazel, client, "Said to a newer list.")
    newer = hazel.programme.trusted().roster.version + 1
    assert send(hazel, juniper, roster=newer).preview.missent == ()
