"""What the other vaults of a case would refuse is refused before it is written, and nothing else is."""

from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import NotAllowedError, YesToOneselfError
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.roles import Role
from pss_desktop.services.cases.legal_holds import LEGAL_HOLD
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.exchange.incoming import IncomingState
from tests.consents import a_form, a_service, record_consent
from tests.post import send
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import Team, revoke


@pytest.fixture
def sent(team: Team) -> ClientId:
    """A case of the counselor's, with a note."""
    client = add_client(team.counselor.desk, "Fern Riverbend")
    sign_note(team.counselor.desk, client, "They came with a cough.")
    return client


def third(team: Team, folder: Path, role: Role) -> Workspace:
    """Somebody else of the programme, who was sent everything of the counselor's."""
    desk = team.with_third(folder, "Sorrel Bay", Admission(role)).desk
    team.tell_roster()
    send(team.counselor.desk, desk)
    desk.signing.confirm(PASSPHRASE)
    return desk


def hold(desk: Workspace, client: ClientId) -> None:
    saved = desk.drafts.save(LEGAL_HOLD, client, {"reason": "A court asks for the file."}, 0)
    desk.legal_holds.set(client, saved.revision)


def test_reception_writes_down_no_yes_to_reception_but_one_to_others(
    team: Team, sent: ClientId, tmp_path: Path
) -> None:
    staff = third(team, tmp_path, Role.CLINIC_STAFF)
    record_consent(staff, sent, a_form(Purpose.RECORD, services=[a_service()]))
    assert send(staff, team.counselor.desk).preview.notes == ()
    with pytest.raises(YesToOneselfError):
        record_consent(staff, sent, a_form(services=[a_service("Sorrel Bay")]))
    own = add_client(staff, "Olive Reach")
    record_consent(staff, own, a_form(Purpose.RECORD, services=[a_service("Sorrel Bay")]))
    assert send(staff, team.counselor.desk).preview.notes == ()


def test_clinic_staff_write_in_anothers_case_what_is_theirs_to_write(
    team: Team, sent: ClientId, tmp_path: Path
) -> None:
    staff = third(team, tmp_path, Role.CLINIC_STAFF)
    staff.clients.change(sent, {"birth": None})
    for refused in (lambda: hold(staff, sent), lambda: staff.notes.begin(sent)):
        with pytest.raises(NotAllowedError):
            refused()
    back = send(staff, team.counselor.desk)
    assert (back.state, back.preview.notes) == (IncomingState.APPLIED, ())


def test_another_counselor_writes_nothing_in_a_case_that_is_not_theirs(
    team: Team, sent: ClientId, tmp_path: Path
) -> None:
    sorrel = third(team, tmp_path, Role.COUNSELOR)
    for refused in (
        lambda: hold(sorrel, sent),
        lambda: sorrel.notes.begin(sent),
        lambda: sorrel.clients.change(sent, {"birth": None}),
    ):
        with pytest.raises(NotAllowedError):
            refused()
    back = send(sorrel, team.counselor.desk)
    assert (back.state, back.preview.notes) == (IncomingState.APPLIED, ())


@pytest.mark.parametrize("role", list(Role))
def test_everybody_writes_what_they_like_in_a_case_of_their_own(
    team: Team, tmp_path: Path, role: Role
) -> None:
    desk = team.with_third(tmp_path, "Sorrel Bay", Admission(role)).desk
    own = add_client(desk, "Moss Hill")
    sign_note(desk, own, "First words.")
    hold(desk, own)
    assert desk.legal_holds.state(own).standing


def test_whoever_is_no_longer_trusted_goes_on_writing_for_themselves(
    team: Team, sent: ClientId, tmp_path: Path
) -> None:
    sorrel = third(team, tmp_path, Role.COUNSELOR)
    me = sorrel.vault.identity.person
    revoke(team.supervisor.desk, me, Loss(RevocationReason.LEFT), team.roots)
    sorrel.membership.accept(team.supervisor.desk.programme.export())
    hold(sorrel, sent)
    assert sorrel.legal_holds.state(sent).standing
