"""What was sealed before its sender left and came in again counts; where their keys changed it is refused."""

from dataclasses import replace

import pytest

from pss_desktop.domain.exchange_errors import OtherCertificateError, ReplacedCertificateError
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import DeviceCertificate, certify
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import finish
from tests.bundles import somebody
from tests.post import a_bundle, receive
from tests.services.clinic import add_client
from tests.team import Team


def test_what_was_sealed_before_somebody_left_and_came_in_again_is_read_in(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    sealed, before = a_bundle(hazel, juniper), hazel.programme.certificate()
    team.clock.advance(days=1)
    hazel.membership.leave()
    team.let_in(team.counselor, Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,)))
    assert hazel.programme.certificate() != before
    assert receive(juniper, sealed).state is IncomingState.APPLIED


def test_where_the_keys_changed_too_it_is_refused_and_does_not_wait_for_ever(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    key = juniper.importing.receive(a_bundle(hazel, juniper))
    juniper.root_deeds.change(lambda roster: _with(roster, _rekeyed(hazel)), team.roots)
    with pytest.raises(ReplacedCertificateError):
        finish(juniper.importing.look(key))
    row = juniper.importing.row(key)
    assert (row.state, row.reason) == (IncomingState.QUARANTINED, ReplacedCertificateError.code)


def test_what_a_newer_list_may_decide_is_kept_until_one_comes(team: Team) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    newer = hazel.programme.trusted().roster.version + 1
    juniper.root_deeds.change(lambda roster: _with(roster, _rekeyed(hazel)), team.roots)
    key = juniper.importing.receive(a_bundle(hazel, juniper, roster=newer))
    with pytest.raises(OtherCertificateError):
        finish(juniper.importing.look(key))
    assert juniper.importing.row(key).state is IncomingState.UNKNOWN_SIGNER
    juniper.root_deeds.change(lambda roster: roster, team.roots)
    assert finish(juniper.importing.retry()) == ()
    assert juniper.importing.row(key).state is IncomingState.QUARANTINED


def _rekeyed(desk: Workspace) -> DeviceCertificate:
    """The same device with another key to open by."""
    identity = desk.vault.identity
    return certify(
        identity.person,
        identity.person_key,
        signing_key=identity.device_key.public,
        receiving_key=somebody("Hazel Brook").receiving.recipient.raw,
        now=desk.vault.machine.clock.now(),
    )


def _with(roster: Roster, certificate: DeviceCertificate) -> Roster:
    others = tuple(one for one in roster.devices if one.device != certificate.device)
    return replace(roster, devices=(*others, certificate))
