"""A case changes hands by real bundles: sealed, proven, judged by the roster, answered, and then removed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pss_desktop.domain.client import CaseState
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.roles import Role
from pss_desktop.domain.withdrawal_receipt import Obeyed
from pss_desktop.services.cases.transfers import TRANSFER_FORM
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_service, a_withdrawal, record_consent, withdraw_consent
from tests.passing import answer, carry, look_and_seal
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.team import Colleague, Team


@dataclass
class Case:
    giver: Colleague
    taker: Colleague
    supervisor: Colleague
    client: ClientId


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    team = Team.ready(tmp_path / "team")
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    third = team.with_third(tmp_path / "third", "Moss Field", admission)
    team.tell_roster()
    desk = team.counselor.desk
    client = add_client(desk, "Fern Riverbend")
    record_consent(
        desk, client, a_form(Purpose.RECORD, Purpose.SUPERVISOR, services=[a_service("Moss Field")])
    )
    sign_note(desk, client, "Sat under the fig tree.")
    yield Case(team.counselor, third, team.supervisor, client)
    team.close()


def offer(case: Case, giver: Workspace) -> None:
    """*giver* offers the case, and the offer arrives."""
    saved = giver.drafts.save(TRANSFER_FORM, case.client, {"to": to_hex(case.taker.person)}, 0)
    giver.signing.confirm(PASSPHRASE)
    giver.transfers.offer(case.client, saved.revision)
    carry(giver, look_and_seal(giver, case.taker), case.taker.desk)


def accept(case: Case) -> None:
    case.taker.desk.signing.confirm(PASSPHRASE)
    case.taker.desk.transfers.accept(case.client)


def test_a_case_is_offered_accepted_answered_and_removed(case: Case) -> None:
    giver, taker, client = case.giver.desk, case.taker.desk, case.client
    offer(case, giver)
    (offered,) = taker.transfers.offered_to_me()
    assert (offered.name, offered.by) == ("Fern Riverbend", "Hazel Brook")

    accept(case)
    sign_note(taker, client, "The first talk here.")
    carry(taker, look_and_seal(taker, case.giver), giver)

    assert giver.clients.get(client).client.case_state == CaseState.HANDED_OVER
    assert giver.transfers.state(client).handed_over
    assert not taker.transfers.state(client).handed_over
    assert taker.transfers.state(client).mine
    answer(taker, giver)
    assert giver.transfers.state(client).removable
    giver.transfers.remove(client)
    assert giver.finder.search("fig").notes == ()
    assert [hit.client for hit in taker.finder.search("fig").notes] == [client]
    assert finish(giver.safekeeping.check()).sound
    assert finish(taker.safekeeping.check()).sound


def test_whose_case_it_was_obeys_a_no_that_came_after_it_was_handed_on(case: Case) -> None:
    giver, taker, client = case.giver.desk, case.taker.desk, case.client
    offer(case, giver)
    accept(case)
    carry(taker, look_and_seal(taker, case.giver), giver)
    answer(taker, giver)
    assert len(giver.finder.search("fig").notes) == 1

    withdraw_consent(taker, client, a_withdrawal())
    carry(taker, taker.exporting.seal_what_may_go(), giver)

    assert giver.finder.search("fig").notes == ()
    answer(giver, taker)
    assert [(one.name, one.obeyed) for one in taker.exporting.notices(client)] == [
        ("Hazel Brook", Obeyed.HIDDEN)
    ]


def test_who_began_the_case_hears_that_their_supervisor_handed_it_on(case: Case) -> None:
    giver, taker, client = case.giver.desk, case.taker.desk, case.client
    supervisor = case.supervisor.desk
    carry(giver, look_and_seal(giver, case.supervisor), supervisor)
    offer(case, supervisor)
    accept(case)

    carry(taker, look_and_seal(taker, case.giver), giver)

    assert giver.transfers.state(client).handed_over
    assert taker.transfers.state(client).mine
