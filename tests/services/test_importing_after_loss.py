"""What a lost device wrote and nobody vouches for: left out, and said, before the import and after it."""

from pathlib import Path

import pytest

from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.services.importing.views import AfterLoss
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import finish
from tests.fakes import NOON
from tests.post import a_bundle, feeds_of, send
from tests.services.clinic import add_client, sign_note
from tests.team import Colleague, Team, revoke


@pytest.fixture
def moss(team: Team, tmp_path: Path) -> Colleague:
    """Another counselor of the same supervisor."""
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    moss = team.with_third(tmp_path, "Moss Field", admission)
    team.tell_roster()
    return moss


def test_what_was_written_after_a_loss_is_left_out_and_said(team: Team, moss: Colleague) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client, other = add_client(moss.desk), add_client(moss.desk, "Olive Reach")
    send(moss.desk, juniper)
    team.clock.advance(hours=1)
    sign_note(moss.desk, client, "After the loss.")
    sign_note(moss.desk, client, "And again.")
    team.clock.advance(hours=1)
    sign_note(moss.desk, other, "Elsewhere.")
    send(moss.desk, hazel)
    device = moss.desk.vault.identity.device
    revoke(juniper, device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    feeds = [one for one in feeds_of(hazel) if one.scope in (ScopeId(client), ScopeId(other))]
    key = juniper.importing.receive(a_bundle(hazel, juniper, feeds))
    preview = finish(juniper.importing.look(key))
    (told,) = preview.after_loss
    assert (told.device, told.name, told.entries) == (device, "Moss Field", 3)
    assert told.since is not None
    assert (told.since - NOON).total_seconds() == 3600
    assert not preview.counts.anything
    imported = finish(juniper.importing.apply(key))
    assert imported.preview.after_loss == (told,)
    assert juniper.notes.page(client).rows == ()
    (row,) = juniper.importing.earlier(1)
    assert (row.state, row.after_loss, row.reason) == (IncomingState.APPLIED, 3, "")


def test_of_a_place_nothing_is_said_but_that_it_is_there(team: Team, moss: Colleague) -> None:
    """A forwarder who may not show what it is names only its place: nobody knows when that was written."""
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(moss.desk)
    send(moss.desk, juniper)
    sign_note(moss.desk, client, "After the loss.")
    send(moss.desk, hazel)
    device = moss.desk.vault.identity.device
    revoke(juniper, device, Loss(RevocationReason.STOLEN), team.roots)
    team.tell_roster()
    feeds = feeds_of(hazel, keep=lambda operation: operation.header.kind != "session_note")
    imported = send(hazel, juniper, [one for one in feeds if one.scope == ScopeId(client)])
    assert imported.preview.after_loss == (AfterLoss(device, "Moss Field", 1, None),)


def test_nothing_is_left_out_of_what_is_trusted(team: Team) -> None:
    add_client(team.counselor.desk)
    assert send(team.counselor.desk, team.supervisor.desk).preview.after_loss == ()
    assert team.supervisor.desk.importing.earlier(1)[0].after_loss == 0
